"""What staff say to a candidate: a sheet over whatever is in view, one after the other, until each is dismissed."""

from collections import deque

from PySide6.QtCore import QCoreApplication, QObject

from desktop.presenters.commands import StaffMessage
from desktop.ui.announce import announce
from desktop.ui.attempt_contract import Attempt
from desktop.ui.contract import Room
from desktop.ui.focus import focus_in, tab_in
from desktop.ui.kiosk_window import KioskWindow
from desktop.ui.widgets.button import Button, Kind
from desktop.ui.widgets.panel import Panel
from desktop.ui.widgets.text import Label


class StaffMessagePanel(Panel):
    """One message. Escape is as good as the button."""

    def __init__(self, window: KioskWindow, message: StaffMessage) -> None:
        super().__init__(
            window, QCoreApplication.translate("StaffMessagePanel", "A message from the proctor"), width=560
        )
        self.text = Label(message.text, "body")
        self.body.addWidget(self.text)
        self.body.addStretch(1)
        self.understood = self.add_button(Button(self.tr("Understood"), Kind.PRIMARY))
        self.understood.clicked.connect(self.close_panel)

    def show_it(self) -> None:
        """Cover what is in view, and say it."""
        self.open(self.understood)
        announce(self, f"{self.accessibleName()}. {self.text.text()}", urgent=True)


class StaffMessages(QObject):
    """Follows the attempt of a room. A message has been shown when its sheet is open. Owned by the window."""

    def __init__(self, window: KioskWindow, room: Room) -> None:
        super().__init__(window)
        self._window = window
        self._room = room
        self._attempt: Attempt | None = None
        self._waiting: deque[tuple[Attempt, StaffMessage]] = deque()
        self.panel: StaffMessagePanel | None = None
        room.screen_changed.connect(lambda _: self._follow())
        room.panel.closed.connect(self._look)
        self._follow()

    def _follow(self) -> None:
        attempt = self._room.attempt
        if attempt is not None and attempt is not self._attempt:
            self._attempt = attempt
            attempt.said.connect(lambda message: self._said(attempt, message))
        self._look()

    def _said(self, attempt: Attempt, message: StaffMessage) -> None:
        self._waiting.append((attempt, message))
        self._look()

    def _look(self) -> None:
        """Say what waits, but to the candidate: not while a proctor has the screen."""
        if self.panel is None and not self._room.panel.is_open:
            self._show_next()

    def _show_next(self) -> None:
        done, self.panel = self.panel, None
        if done is not None:
            done.deleteLater()
        if self._waiting and not self._room.panel.is_open:
            attempt, message = self._waiting.popleft()
            attempt.flush()  # what was being typed is saved before anything covers it
            self.panel = StaffMessagePanel(self._window, message)
            self.panel.closed.connect(self._show_next)
            self.panel.show_it()
            attempt.message_shown(message)
        elif done is not None and focus_in(self._window) is None:
            tab_in(self._window, forward=True)  # another screen has come meanwhile
