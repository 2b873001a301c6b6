"""Take up an attempt that was under way: fold its log, measure the gap, say so in the log, and go on."""

from dataclasses import dataclass, replace

from assessment.attempt.attempt import LOCK, Attempt
from assessment.attempt.events import (
    Body,
    Incident,
    LockdownEngaged,
    Paused,
    Recovered,
    Resumed,
    Started,
    Terms,
)
from assessment.attempt.states import State
from assessment.errors import ContentError
from desktop.clock import AttemptClock, unix_ms
from desktop.services.device import Device
from desktop.services.launch import events_of_launch
from desktop.services.read_attempts import load_attempt
from desktop.services.running_attempt import RunningAttempt
from desktop.services.sign_in import SignedIn
from desktop.services.start_attempt import make_paper
from desktop.services.unlock_pack import OpenedPack
from desktop.storage.engine import transaction
from desktop.storage.models import AliveMark
from desktop.storage.records import alive_mark

UNCLEAN_END = "unclean_end"


@dataclass(frozen=True, slots=True)
class Gap:
    """How long nothing ran. ``basis``: ``monotonic`` within one boot of the machine, else ``wall``.

    ``given_back_ms`` is how much of it the clock gives back; ``unclean``: nobody had left, the program just ended.
    """

    length_ms: int
    basis: str
    given_back_ms: int = 0
    unclean: bool = False


def resume_attempt(
    device: Device,
    signed_in: SignedIn,
    opened: OpenedPack,
    lockdown: LockdownEngaged | None,
    *incidents: Incident,
) -> tuple[RunningAttempt, Gap]:
    """Return the attempt, running again, and the gap.

    One that was left in a pause, the machine set free, simply goes on; locked where nobody showed who left. For one
    whose machine or program failed the gap is recorded and an incident, and it is locked where its policy asks for
    that. What was locked stays so: that is for a proctor to open. ``incidents`` are what the lock lacks; ``lockdown``
    None: nothing is locked.

    Raises:
        ContentError: the pack is not the one the attempt was begun with.
    """
    running, gap = at_rest(device, signed_in, opened)
    attempt = running.attempt
    locked = () if lockdown is None else (lockdown,)
    let_in = events_of_launch(signed_in.launch, signed_in.entry, begins=False)
    if attempt.state is State.PAUSED and not attempt.held:
        locks = _locks(running, held=lockdown is not None, unclean=False)
        going_on: tuple[Body, ...] = () if attempt.locked else (Resumed(), *locks)
        running.record(*let_in, *locked, *incidents, *going_on)
        running.mark_alive()
        given_back_ms = running.attempt.given_back_ms - attempt.given_back_ms
        return running, replace(gap, given_back_ms=min(gap.length_ms, given_back_ms))
    gap, (recovered, unclean) = unclean_end(attempt, gap)
    running.record(recovered, *let_in, *locked, *incidents, unclean)
    if attempt.state is State.INITIATED:
        running.record(Started())
    if not running.attempt.locked:
        running.record(*_going_on(running, held=lockdown is not None))
    running.mark_alive()
    return running, gap


def at_rest(device: Device, signed_in: SignedIn, opened: OpenedPack) -> tuple[RunningAttempt, Gap]:
    """Return an attempt that nobody works on, with its clock set, and the gap; nothing of that is recorded yet.

    Raises:
        ContentError: the pack is not the one the attempt was begun with.
    """
    attempt_id = signed_in.admitted.attempt_id
    if attempt_id is None:
        raise ValueError("nothing to resume")
    attempt = load_attempt(device, attempt_id)
    initiated = attempt.initiated
    if initiated is None or opened.pack_hash != attempt.pack_hash:
        raise ContentError(attempt_id, f"pack {opened.pack_hash}, begun with {attempt.pack_hash}")
    paper = make_paper(signed_in, opened, initiated.test_id, bytes.fromhex(initiated.seed))
    with transaction(device.engine) as session:
        mark = alive_mark(session, attempt_id)
    gap = measure_gap(device, attempt, mark)
    before = max(attempt.elapsed_ms, mark.elapsed_ms if mark else 0)
    clock = AttemptClock(device.clock, before + gap.length_ms, device.clock.monotonic_ms())
    return RunningAttempt(device, paper, attempt, clock), gap


def unclean_end(attempt: Attempt, gap: Gap) -> tuple[Gap, tuple[Recovered, Incident]]:
    """Return the gap with what the clock gives back of it, and how a log says that nobody had left."""
    terms = attempt.initiated.terms if attempt.initiated else Terms()
    counts = terms.crash_gap_counts and attempt.state is not State.INITIATED
    gap = replace(gap, given_back_ms=0 if counts else gap.length_ms, unclean=True)
    incident = Incident(UNCLEAN_END, f"gap_ms={gap.length_ms} basis={gap.basis}")
    return gap, (Recovered(gap.length_ms, gap.basis, gap.given_back_ms), incident)


def _going_on(running: RunningAttempt, *, held: bool) -> tuple[Body, ...]:
    """Return how an attempt goes on that ended without a word: locked where its policy asks for that."""
    attempt, locks = running.attempt, _locks(running, held=held, unclean=True)
    opened = attempt.state is State.PAUSED and (locks or attempt.unlocked)
    return (*((Resumed(),) if opened else ()), *locks)


def _locks(running: RunningAttempt, *, held: bool, unclean: bool) -> tuple[Paused, ...]:
    """Return the lock of what is taken up again: after an unclean end by its level, left by nobody knows whom always.

    What a proctor has allowed until the end locks no more, and where nothing can lock there is no way to unlock.
    """
    attempt, lockdown = running.attempt, running.paper.sitting.policy.lockdown
    wanted = lockdown.can_lock if attempt.left_unproved else unclean and lockdown.levels.unclean_end.locks
    return (Paused(LOCK),) if held and wanted and UNCLEAN_END not in attempt.allowed else ()


def measure_gap(device: Device, attempt: Attempt, mark: AliveMark | None) -> Gap:
    """Return how long nothing ran: by the monotonic clock within one boot, else by the wall clock, never negative."""
    boot = device.clock.boot_id()
    now_ms = unix_ms(device.clock.now())
    if mark is not None and boot and mark.boot_id == boot:
        since_mark = max(0, device.clock.monotonic_ms() - mark.monotonic_ms)
        worked_since = max(0, attempt.elapsed_ms - mark.elapsed_ms)
        return Gap(max(0, since_mark - worked_since), "monotonic")
    last_ms = max(attempt.last_at_ms, mark.at_ms if mark else 0)
    return Gap(max(0, now_ms - last_ms), "wall")
