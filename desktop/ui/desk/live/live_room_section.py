"""The section Room of the desk: sign in, choose a sitting, watch it. Needs neither a sitting here nor a PIN."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.presenters.live_facts import Stage
from desktop.ui.desk.live.room_page import RoomPage
from desktop.ui.desk.live.sign_in_page import SignInPage
from desktop.ui.desk.live.sittings_page import SittingsPage
from desktop.ui.focus import focus_in
from desktop.ui.live_contract import LiveRoom


class LiveRoomSection(QWidget):
    """Shows the page of the stage that the presenter is at."""

    def __init__(self, live: LiveRoom, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self.sign_in, self.sittings, self.room = SignInPage(live), SittingsPage(live), RoomPage(live)
        self._of: dict[Stage, SignInPage | SittingsPage | RoomPage] = {
            Stage.SIGNED_OUT: self.sign_in,
            Stage.CHOOSING: self.sittings,
            Stage.WATCHING: self.room,
        }
        self.pages = QStackedWidget()
        for page in self._of.values():
            self.pages.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.pages)
        live.changed.connect(self._show)
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._of[self._live.facts.stage].first_focus()

    def carry(self, focus: QWidget | None) -> object:
        """Return what was typed or chosen here, for the same section in another look."""
        return (
            self.sign_in.carry(focus),
            self.room.filters.index,
            self.room.sizes.index,
            self.room.sound.isChecked(),
        )

    def take_over(self, carried: object) -> None:
        """Go on where the section before stood."""
        if isinstance(carried, tuple):
            typed, which, size, sound = carried
            self.sign_in.take_over(typed)
            self.room.filters.choose(which)
            self.room.sizes.choose(size)
            self.room.sizes.chosen.emit(size)
            self.room.sound.setChecked(sound)
            self._of[self._live.facts.stage].first_focus()

    def _show(self) -> None:
        page = self._of[self._live.facts.stage]
        if self.pages.currentWidget() is not page:
            held = focus_in(self)
            here = held is not None and self.isAncestorOf(held)
            self.pages.setCurrentWidget(page)
            if here or (self.isVisible() and held is None):
                page.setFocus(Qt.FocusReason.OtherFocusReason)
                page.first_focus()
