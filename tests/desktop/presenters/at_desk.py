"""A proctor at the desk of a computer, by wishes and facts alone."""

from collections.abc import Sequence
from dataclasses import replace

from assessment.attempt.attempt import Attempt
from assessment.attempt.events import Body
from assessment.attempt.payload import from_payload
from assessment.attempt.sitting import Sitting
from assessment.ids import AttemptId, CandidateId
from desktop.presenters.desk_candidates import CandidatesPresenter
from desktop.presenters.desk_facts import RosterRow
from desktop.presenters.facts import Screen
from desktop.services.import_sitting import import_sitting
from desktop.services.launch import NO_CHANGE, Change
from desktop.services.read_attempts import attempt_entries, list_attempts, load_attempt
from tests.builders import make_document
from tests.desktop.presenters.at_panel import PAT_PIN, SITTING
from tests.desktop.presenters.in_room import Room


def at_desk(room: Room, sitting: Sitting | None = SITTING) -> CandidatesPresenter:
    """Bring a sitting in, open the room, and go to the desk."""
    if sitting is not None:
        import_sitting(room.device, make_document(sitting))
    room.open()
    room.presenter.open_desk()
    room.settle()
    assert Screen.DESK is room.screen
    return room.presenter.desk.candidates


def come_in(room: Room, sitting: Sitting = SITTING, pin: str = PAT_PIN) -> CandidatesPresenter:
    """Go to the desk and in to a sitting; the machine has been looked at, and the roster is read."""
    candidates = at_desk(room, sitting)
    candidates.choose(sitting.id)
    candidates.pin.try_pin(pin)
    for _ in range(3):
        room.settle()
    return candidates


def row_of(candidates: CandidatesPresenter, number: str = "C-1") -> RosterRow:
    """Return a candidate's row."""
    assert candidates.roster is not None
    return next(row for row in candidates.roster if row.number == number)


def launch(room: Room, change: Change = NO_CHANGE, number: str = "C-1") -> None:
    """Launch a candidate, and wait for their name on the screen."""
    candidates = room.presenter.desk.candidates
    candidates.launch(row_of(candidates, number).candidate_id, change)
    room.until(Screen.IDENTITY)


def sit(room: Room) -> None:
    """Confirm who sits here, pass the check, and start."""
    room.confirm()
    room.qtbot.waitUntil(lambda: room.presenter.check.can_go_on)
    room.presenter.check.go_on()
    room.settle()
    room.presenter.start.start()
    room.until(Screen.TEST)
    room.settle()


def told(room: Room, *kinds: type[Body]) -> Sequence[Body]:
    """Return the events of the only attempt, of these kinds or all, as the disk has them."""
    (row,) = list_attempts(room.device)
    entries = attempt_entries(room.device, AttemptId(row.attempt_id))
    bodies = [from_payload(one.kind, one.payload) for one in entries]
    return [one for one in bodies if not kinds or isinstance(one, kinds)]


def stored(room: Room) -> Attempt:
    """Return the only attempt as the disk has it."""
    (row,) = list_attempts(room.device)
    return load_attempt(room.device, AttemptId(row.attempt_id))


def with_roster(sitting: Sitting, *numbers: int) -> Sitting:
    """Return a sitting with a roster so long."""
    one = sitting.roster[0]
    return replace(
        sitting,
        roster=tuple(
            replace(one, candidate_id=CandidateId(f"many-{n}"), number=f"M-{n}", name=f"Candidate {n}")
            for n in numbers
        ),
    )


def come_in_again(room: Room) -> CandidatesPresenter:
    """Go to the desk from the sign-in screen, and in."""
    room.presenter.open_desk()
    room.settle()
    candidates = room.presenter.desk.candidates
    candidates.choose(SITTING.id)
    candidates.pin.try_pin(PAT_PIN)
    for _ in range(3):
        room.settle()
    return candidates
