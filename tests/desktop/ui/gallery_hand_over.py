"""Scenes of handing over for the gallery: from the panel, on the old computer, and the desk's attempts."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from assessment.attempt.attempt import Attempt
from assessment.attempt.events import Event, Initiated, Responded, Terms
from assessment.attempt.hand_over import HandedOver
from assessment.attempt.states import State
from assessment.content.response import single
from assessment.errors import HandOverRefused, ParcelCorrupt
from assessment.ids import AttemptId, CandidateId, DeviceId, ItemId, SittingId, TestId
from assessment.sync.carried import Seat
from desktop.errors import DiskFull, FileNotWritten
from desktop.presenters.desk_attempts import Did, Done
from desktop.presenters.facts import Screen
from desktop.presenters.giving import Giving, GivingFacts
from desktop.services.held_attempts import HeldAttempt
from desktop.services.take_over import Arriving
from desktop.ui.desk.attempts_page import AttemptsPage
from desktop.ui.desk.desk_view import DeskView
from desktop.ui.kiosk_window import KioskWindow
from desktop.ui.views.proctor_view import ProctorView
from tests.builders import make_sitting
from tests.desktop.ui.gallery_proctor import FACTS, LONG_NAME
from tests.fakes.attempt import CANDIDATE, NOW, FakeAttempt
from tests.fakes.presenters import FakeRoom

Scene = Callable[[FakeRoom, KioskWindow], None]
STICK = "/media/pat/STICK"
FILE = f"{STICK}/carrel-1042-seat-2.carrelseat"
GIVEN = GivingFacts(Giving.GIVEN, CANDIDATE, STICK, "The screen went dark", FILE)
HELD = HeldAttempt(
    AttemptId("0190a000-0000-7000-8000-000000000001"),
    SittingId("s-1"),
    "Academic Reading, morning",
    "Amina Haddad",
    "1042",
    "14",
    State.PAUSED,
    handed=False,
    handed_by="",
    answered=12,
    seats=1,
    unsent=31,
    last_at=NOW,
    practice=False,
)
ATTEMPTS = (
    HELD,
    replace(
        HELD, candidate="Bo Li", number="1043", handed=True, handed_by="Pat Proctor", answered=7, unsent=1
    ),
    replace(
        HELD,
        candidate=LONG_NAME,
        number="1044",
        central=True,
        state=State.SUBMITTED,
        answered=40,
        seats=2,
        unsent=0,
        last_at=NOW - timedelta(hours=2),
        desk="North hall, third row by the window",
    ),
    replace(
        HELD, sitting_id=SittingId("s-2"), sitting="Mathematics", candidate="Chi Tran", number="2001", desk=""
    ),
    replace(
        HELD, candidate="Dora Ek", number="2002", unsent=12, left_to="Northern Certificates Board", desk=""
    ),
)


def attempt() -> FakeAttempt:
    """Return an attempt that nobody looks at."""
    return FakeAttempt()


def arriving() -> Arriving:
    """Return an attempt out of a file."""
    device = DeviceId("0" * 16)
    about = Initiated(
        TestId("t1"), CandidateId("candidate-1"), SittingId("sitting-1"), "00", Terms(limit_ms=3_600_000)
    )
    id = HELD.attempt_id
    beginning = Event(id, device, 1, int(NOW.timestamp() * 1000), 0, "ab" * 32, about)
    handed = HandedOver("Pat Proctor", 2, "The screen went dark")
    sitting = make_sitting()
    answers = {ItemId(f"q{n}"): Responded(ItemId(f"q{n}"), single("A")).response for n in range(1, 13)}
    held = Attempt(
        id,
        State.PAUSED,
        about,
        elapsed_ms=1_300_000,
        paused_at_elapsed_ms=1_300_000,
        responses=answers,
        handed=handed,
    )
    seat = Seat.model_construct(files=[])
    return Arriving(Path(FILE), seat, sitting, sitting.roster[0], held, handed, (beginning,), 7 * 60_000)


def _given(facts: GivingFacts = GIVEN) -> Scene:
    def scene(room: FakeRoom, window: KioskWindow) -> None:
        room.giving.facts = facts
        room.show(Screen.HANDED_OVER)

    return scene


def _page(room: FakeRoom, window: KioskWindow, attempts: tuple[HeldAttempt, ...]) -> AttemptsPage:
    room.desk.attempts.attempts = attempts
    room.show(Screen.DESK)
    view = window.stack.currentWidget()
    assert isinstance(view, DeskView)
    view.open_section("attempts")
    page = view.pages.currentWidget()
    assert isinstance(page, AttemptsPage)
    return page


def _desk(
    attempts: tuple[HeldAttempt, ...] = ATTEMPTS,
    then: Callable[[FakeRoom, AttemptsPage], None] = lambda room, page: None,
    *,
    narrow: bool = False,
    loading: bool = False,
) -> Scene:
    def scene(room: FakeRoom, window: KioskWindow) -> None:
        if narrow:
            window.resize(window.minimumSize())
        room.desk.attempts.loading = loading
        then(room, _page(room, window, attempts))

    return scene


def _panel_reason(room: FakeRoom, window: KioskWindow) -> None:
    room.panel.is_open, room.panel.facts = True, FACTS
    room.show(Screen.PROCTOR)
    view = window.stack.currentWidget()
    assert isinstance(view, ProctorView)
    view.sheets._ask_why(STICK)


def _said(did: Did, path: str = "", missing: int = 0) -> Scene:
    done = Done(did, "Amina Haddad", path, count=3, missing=missing)
    return _desk(then=lambda room, page: room.desk.attempts.done.emit(done))


def _refused(error: Exception) -> Scene:
    return _desk(then=lambda room, page: room.desk.attempts.not_done.emit(error))


SCENES: dict[str, Scene] = {
    "handed-over": _given(),
    "handed-over-missing": _given(replace(GIVEN, missing=2)),
    "handed-over-working": _given(replace(GIVEN, state=Giving.WORKING, path="")),
    "handed-over-no-file": _given(
        replace(GIVEN, state=Giving.NO_FILE, path="", error=FileNotWritten("gone"))
    ),
    "handed-over-kept": _given(replace(GIVEN, state=Giving.KEPT, path="", error=DiskFull("full"))),
    "hand-over-reason": _panel_reason,
    "attempts-here": _desk(),
    "attempts-here-narrow": _desk(narrow=True),
    "attempts-empty": _desk(()),
    "attempts-loading": _desk((), loading=True),
    "attempts-arriving": _desk(then=lambda room, page: room.desk.attempts.arrived.emit(arriving())),
    "attempts-pin": _desk(then=lambda room, page: room.desk.attempts.asks.emit()),
    "attempts-reason": _desk(then=lambda room, page: page._ask_why(HELD, STICK)),
    "attempts-back": _desk(then=lambda room, page: page._take_back(ATTEMPTS[1])),
    "attempts-handed": _said(Did.HANDED_OVER, FILE),
    "attempts-taken": _said(Did.TAKEN_OVER),
    "attempts-exported": _said(Did.EXPORTED, f"{STICK}/carrel-results-0123abcd.carrelresult", missing=1),
    "attempts-acknowledged": _desk(
        tuple(replace(one, unsent=0, central=True) for one in ATTEMPTS),
        then=lambda room, page: room.desk.attempts.done.emit(Done(Did.ACKNOWLEDGED, "", count=0)),
    ),
    "attempts-not-all-there": _said(Did.ACKNOWLEDGED, missing=1),
    "attempts-begun-anew": _refused(HandOverRefused("begun_here")),
    "attempts-refused": _refused(HandOverRefused("contradicts")),
    "attempts-damaged": _refused(ParcelCorrupt("seal", "cut short")),
}
