"""Scenes of the proctor's desk for the gallery: nothing here yet, sittings, who is let in, the machine, the roster."""

from collections.abc import Callable
from datetime import timedelta

from assessment.ids import SittingId
from desktop.presenters.desk_facts import SittingRow
from desktop.presenters.facts import Screen
from desktop.services.desk_sittings import PackHere
from desktop.ui.kiosk_window import KioskWindow
from tests.fakes.attempt import NOW, FakeAttempt
from tests.fakes.presenters import FakeRoom

Scene = Callable[[FakeRoom, KioskWindow], None]

LONG_TITLE = (
    "Certificate of Advanced Reading and Listening for Candidates of All Regions, Second Session of the Year"
)
SITTINGS = (
    SittingRow(
        SittingId("s-1"),
        "Academic Reading, morning",
        "Ulm",
        "R2",
        NOW - timedelta(minutes=20),
        NOW + timedelta(hours=3),
        open_now=True,
        pack=PackHere.CODE,
        candidates=24,
        required_tier="B",
    ),
    SittingRow(
        SittingId("s-2"),
        LONG_TITLE,
        "Donaudampfschifffahrtsgesellschaft",
        "North hall",
        NOW + timedelta(hours=4),
        NOW + timedelta(hours=8),
        open_now=False,
        pack=PackHere.MISSING,
        candidates=500,
        required_tier="A",
    ),
    SittingRow(
        SittingId("s-3"),
        "Mathematics",
        "",
        "",
        NOW + timedelta(days=1),
        NOW + timedelta(days=1, hours=2),
        open_now=False,
        pack=PackHere.OPEN,
        candidates=1,
        required_tier="",
    ),
)


def attempt() -> FakeAttempt:
    """Return an attempt that nobody looks at."""
    return FakeAttempt()


def _desk(
    sittings: tuple[SittingRow, ...] = SITTINGS, *, narrow: bool = False, loading: bool = False
) -> Scene:
    def scene(room: FakeRoom, window: KioskWindow) -> None:
        if narrow:
            window.resize(window.minimumSize())
        room.desk.candidates.sittings, room.desk.candidates.loading = sittings, loading
        room.show(Screen.DESK)

    return scene


SCENES: dict[str, Scene] = {
    "desk-empty": _desk(()),
    "desk-loading": _desk((), loading=True),
    "desk-sittings": _desk(),
    "desk-sittings-narrow": _desk(narrow=True),
}
