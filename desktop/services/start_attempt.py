"""Begin an attempt, whole or not at all: id, seed and terms are fixed in its first event, then the clock runs."""

from assessment.attempt.attempt import apply, blank
from assessment.attempt.events import Agreed, Body, Incident, Initiated, LockdownEngaged, Started
from assessment.attempt.origin import attempt_id_for
from assessment.attempt.rules import Exam, Moment, decide
from assessment.attempt.sitting import terms_for
from assessment.content.form import build_form
from assessment.errors import ContentError
from assessment.ids import AttemptId, TestId
from assessment.pack.lockdown_hash import lockdown_hash
from desktop.clock import AttemptClock, unix_ms
from desktop.services.device import Device
from desktop.services.launch import Launch, events_of_launch
from desktop.services.retracted import refuse_retracted
from desktop.services.running_attempt import Paper, RunningAttempt
from desktop.services.sign_in import SignedIn
from desktop.services.unlock_pack import OpenedPack
from desktop.storage.log import Alive

SEED_BYTES = 16
NOT_BEGUN = AttemptId("")


def make_paper(signed_in: SignedIn, opened: OpenedPack, test_id: TestId, seed: bytes) -> Paper:
    """Return the paper that a seed makes of a test for a candidate.

    Raises:
        ContentError: the pack does not hold the test.
    """
    test = opened.content.tests.get(test_id)
    if test is None:
        raise ContentError(signed_in.sitting.id, f"no test {test_id}")
    form = build_form(test, opened.content.items, seed)
    sitting, entry = signed_in.sitting, signed_in.entry
    policy = sitting.policy
    exam = Exam(
        form,
        opened.content.items,
        opened.pack_hash,
        breaks=policy.breaks,
        accommodations=entry.accommodations,
        break_ms=policy.break_ms,
        statement_hash=policy.statement_hash,
        lockdown_hash=lockdown_hash(policy.lockdown) if policy.locks else "",
        checks=policy.checks,
    )
    return Paper(sitting, entry, test, opened.content, exam)


def prepare_attempt(device: Device, signed_in: SignedIn, opened: OpenedPack) -> RunningAttempt:
    """Return an attempt that may be about to begin: its paper is drawn, its clock rests, nothing of it is stored.

    Raises:
        ContentError: the pack does not hold the sitting's test.
    """
    paper = make_paper(signed_in, opened, signed_in.sitting.test_id, device.draw(SEED_BYTES))
    clock = AttemptClock(device.clock, 0, device.clock.monotonic_ms())
    return RunningAttempt(device, paper, blank(NOT_BEGUN), clock)


def start_attempt(
    running: RunningAttempt,
    lockdown: LockdownEngaged | None,
    *incidents: Incident,
    agreed: bool = False,
    launch: Launch | None = None,
) -> RunningAttempt:
    """Begin a prepared attempt and start its clock. Lockdown has been engaged; ``incidents`` are what it lacks.

    None: nothing is locked, as in practice. ``agreed``: the candidate agreed to the sitting's statement. ``launch``: a
    proctor let them in.

    Raises:
        PackRetracted: the test was taken out of use meanwhile.
        IllegalMove: the sitting has a statement and the candidate did not agree to it.
        DiskFull, DatabaseLocked, StorageFailed: the attempt could not be stored; there is none, as before.
    """
    device, paper = running.device, running.paper
    refuse_retracted(device, paper.exam.pack_hash)
    now = unix_ms(device.clock.now())
    clock = AttemptClock(device.clock, 0, device.clock.monotonic_ms())
    initiated = Initiated(
        test_id=paper.test.id,
        candidate_id=paper.entry.candidate_id,
        sitting_id=paper.sitting.id,
        seed=paper.exam.form.seed.hex(),
        terms=terms_for(paper.sitting, paper.entry, paper.test),
    )
    attempt, events = blank(attempt_id_for(device.device_id, now, initiated.seed)), []
    statement = paper.sitting.policy.statement_hash
    agreement = (Agreed(statement),) if agreed and statement else ()
    locked = () if lockdown is None else (lockdown,)
    let_in = events_of_launch(launch, paper.entry, begins=True)
    bodies: tuple[Body, ...] = (initiated, *let_in, *agreement, *locked, *incidents, Started())
    for body in bodies:
        event = decide(attempt, body, exam=paper.exam, moment=Moment(now, 0), device_id=device.device_id)
        attempt = apply(attempt, event)
        events.append(event)
    device.log.begin_attempt(
        events,
        sitting_id=initiated.sitting_id,
        sitting_revision=paper.sitting.revision,
        candidate_id=initiated.candidate_id,
        test_id=initiated.test_id,
        state=attempt.state.value,
        alive=Alive(device.clock.boot_id(), clock.monotonic_ms, now, 0),
    )
    running.attempt, running.clock = attempt, clock
    return running
