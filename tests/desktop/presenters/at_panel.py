"""A test that is sat in a sitting with named proctors, and what its log says of them."""

from dataclasses import replace

from assessment.attempt.attempt import Attempt
from assessment.attempt.events import Body
from assessment.attempt.payload import from_payload
from assessment.attempt.sitting import Proctor
from assessment.attempt.unlock_code import grouped, sheet_code
from assessment.ids import AttemptId, SittingId
from desktop.presenters.attempt import AttemptPresenter
from desktop.presenters.facts import Screen
from desktop.presenters.panel import PanelPresenter
from desktop.presenters.panel_facts import PanelFacts
from desktop.services.import_sitting import import_sitting
from desktop.services.read_attempts import attempt_entries, list_attempts, load_attempt
from tests.builders import UNLOCK_KEY, cheap_hash, make_document, make_sitting
from tests.desktop.presenters.in_room import Room

PAT, PAT_PIN = "Pat Proctor", "pat 2580"
KIM, KIM_PIN = "Kim Court", "kim 1470"
NAMED = (Proctor("p1", PAT, cheap_hash(PAT_PIN)), Proctor("p2", KIM, cheap_hash(KIM_PIN)))
SITTING = replace(make_sitting(revision=2), proctors=NAMED)
WINDOW = ("foreign_windows", "window_above", "Notes, process 7")


def in_test(room: Room, sitting: object = SITTING) -> Room:
    """Bring the sitting in and have C-1 sit it."""
    import_sitting(room.device, make_document(sitting))  # type: ignore[arg-type]  # a sitting
    room.open()
    room.to_test()
    return room


def panel(room: Room) -> PanelPresenter:
    """Return the panel."""
    return room.presenter.panel


def come(room: Room, typed: str = PAT_PIN) -> bool:
    """Type something at the panel's door, and say whether it is open."""
    panel(room).try_typed(typed)
    room.settle()
    room.settle()
    return panel(room).is_open and room.screen is Screen.PROCTOR


def facts(room: Room) -> PanelFacts:
    """Return what the panel shows."""
    told = panel(room).facts
    assert told is not None
    return told


def sat(room: Room) -> AttemptPresenter:
    """Return the attempt under way."""
    attempt = room.presenter.attempt
    assert attempt is not None
    return attempt


def on_disk(room: Room) -> Attempt:
    """Return the attempt as the disk has it."""
    (row,) = list_attempts(room.device)
    return load_attempt(room.device, AttemptId(row.attempt_id))


def bodies(room: Room, *kinds: type[Body]) -> list[Body]:
    """Return the events of these kinds, as the disk has them."""
    (row,) = list_attempts(room.device)
    entries = attempt_entries(room.device, AttemptId(row.attempt_id))
    told = [from_payload(one.kind, one.payload) for one in entries]
    return [one for one in told if isinstance(one, kinds)]


def of_sheet(place: int) -> str:
    """Return a code as it stands in the row of C-1."""
    return grouped(sheet_code(UNLOCK_KEY, SittingId("sitting-1"), "C-1", place))
