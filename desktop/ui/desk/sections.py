"""Which sections the desk has, in their order: each line makes a page when it is first looked at."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.ui.desk.attempts_page import AttemptsPage
from desktop.ui.desk.candidates_section import CandidatesSection
from desktop.ui.desk.live.live_room_section import LiveRoomSection
from desktop.ui.desk_contract import Desk
from desktop.ui.widgets.icons import Icon


@dataclass(frozen=True, slots=True)
class Section:
    """One of them."""

    key: str
    title: str
    icon: Icon
    make: Callable[[], QWidget]


def sections_of(desk: Desk) -> tuple[Section, ...]:
    """Return the sections of a desk. A page takes the keyboard where work begins when it is shown."""
    return (
        Section("candidates", _tr("Candidates"), Icon.PEOPLE, lambda: CandidatesSection(desk.candidates)),
        Section("attempts", _tr("Attempts here"), Icon.FOLDER, lambda: AttemptsPage(desk.attempts)),
        Section("room", _tr("Room"), Icon.UNCOVERED, lambda: LiveRoomSection(desk.live)),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("DeskView", text)
