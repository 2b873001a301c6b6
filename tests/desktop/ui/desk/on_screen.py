"""A proctor at the desk's screen: let in, at a sheet, and what there is to read."""

from dataclasses import replace

from PySide6.QtWidgets import QLabel, QWidget

from desktop.presenters.desk_facts import RosterRow
from desktop.presenters.facts import Screen
from desktop.services.desk_sittings import PackHere
from desktop.ui.desk.launch_sheet import LaunchSheet
from desktop.ui.desk.sitting_page import SittingPage
from desktop.ui.kiosk_window import KioskWindow
from tests.desktop.ui.gallery_desk import (
    FIT,
    ROSTER,
    SITTINGS,
    sitting_page,
)
from tests.fakes.presenters import FakeRoom


def inside(room: FakeRoom, window: KioskWindow, roster: tuple[RosterRow, ...] | None = ROSTER) -> SittingPage:
    """Let somebody in to the first sitting."""
    room.show(Screen.DESK)
    candidates = room.desk.candidates
    candidates.roster, candidates.machine = roster, FIT
    candidates.let_in(replace(SITTINGS[0], pack=PackHere.OPEN))
    return sitting_page(window)


def sheet_for(page: SittingPage, who: RosterRow = ROSTER[3]) -> LaunchSheet:
    """Open the sheet before a launch."""
    page.roster.launch_wished.emit(who)
    assert page.sheet is not None
    return page.sheet


def words_of(widget: QWidget) -> str:
    """Return what is to be read on a widget."""
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))
