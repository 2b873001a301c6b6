"""Another look on the screens: all that was built in the one before goes, and the screen in view stands where it stood."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from desktop.ui.contract import Display
from desktop.ui.dresser import Dresser, Rebuilt
from desktop.ui.focus import focus_in
from desktop.ui.kiosk_window import KioskWindow
from desktop.ui.widgets.display_panel import DisplayPanel, bind_text_keys
from desktop.ui.widgets.panel import Panel


class Dressed(Protocol):
    """Who builds the screens of a window."""

    @property
    def may_choose(self) -> bool:
        """Whether somebody sits there who may choose how the screen in view looks."""
        ...

    def put_down(self) -> None:
        """Have what was typed stored."""
        ...

    def strip(self) -> tuple[Panel, ...]:
        """Forget all screens; return the sheets that must go too."""
        ...

    def furnish(self) -> None:
        """Make the sheets anew."""
        ...

    def bring_back(self) -> QWidget:
        """Build the screen in view anew and show it."""
        ...


class Wardrobe(QObject):
    """Owns the sheet on which a look is chosen."""

    def __init__(self, window: KioskWindow, display: Display, room: Dressed) -> None:
        super().__init__(window)
        self._window, self._display, self._room = window, display, room
        self.sheet: DisplayPanel | None = None
        self._dresser = Dresser(window, display, self._redress, lambda: self.sheet)
        bind_text_keys(window, display, lambda: room.may_choose)

    def open_sheet(self) -> None:
        """Let the candidate choose."""
        if self.sheet is None:
            self._open("", 0)

    def open_languages(self) -> None:
        """Let the candidate choose a language first."""
        if self.sheet is None:
            self._open("language", 0)

    def close_sheet(self) -> None:
        """Take the sheet away."""
        if self.sheet is not None:
            self.sheet.close_panel()

    def before_screen(self) -> None:
        """Before another screen is shown: if it will look otherwise, nothing of the look before is kept."""
        self.close_sheet()
        if self._dresser.pending and self._dresser.free:
            self._undress(_delete_later)

    def _open(self, held: str, scrolled: int) -> None:
        self.sheet = DisplayPanel(self._window, self._display)
        self.sheet.closed.connect(self._forget_sheet)
        self.sheet.open_at(held, scrolled)

    def _forget_sheet(self) -> None:
        if self.sheet is not None:
            self.sheet.deleteLater()
            self.sheet = None

    def _redress(self) -> None:
        """Build the screen in view anew in the look in force, unseen until it is there."""
        self._window.setUpdatesEnabled(False)
        try:
            self._exchange()
            QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        finally:
            self._window.setUpdatesEnabled(True)

    def _exchange(self) -> None:
        sheet, view = self.sheet, _as_object(self._window.stack)
        focus = focus_in(self._window) if sheet is None else sheet.before
        held = ("", 0) if sheet is None else (sheet.held(), sheet.scroller.verticalScrollBar().value())
        self._room.put_down()
        carried = view.carry(focus) if isinstance(view, Rebuilt) else None
        if sheet is not None:
            sheet.close_panel()
            _delete(sheet)
        self._undress(_delete)
        again: object = self._room.bring_back()
        if isinstance(again, Rebuilt):
            again.take_over(carried)
        if sheet is not None:
            self._open(*held)

    def _undress(self, delete: Callable[[QWidget], None]) -> None:
        """Take away all that was built in the look before, and put on the one in force."""
        stack, here = self._window.stack, self._window.stack.currentWidget()
        panels = self._room.strip()
        views = [view for at in range(stack.count()) if (view := stack.widget(at)) is not None]
        for view in sorted(views, key=lambda view: view is here):
            stack.removeWidget(view)
            delete(view)
        for panel in panels:
            delete(panel)
        self._dresser.dress()
        self._window.dress_anew()
        self._room.furnish()


def _as_object(stack: QStackedWidget) -> object:
    """Return what is in view, whatever it is: an empty stack has none, which Qt's stubs forget."""
    return stack.currentWidget()


def _delete_later(widget: QWidget) -> None:
    """Delete a widget when what it is doing is done: a press on it may have led here."""
    widget.hide()
    widget.deleteLater()


def _delete(widget: QWidget) -> None:
    """Delete a widget now: what stays until later would be dressed once more."""
    _delete_later(widget)
    QApplication.sendPostedEvents(widget, QEvent.Type.DeferredDelete.value)
