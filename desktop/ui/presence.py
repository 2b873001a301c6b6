"""Whether somebody is still there: every key, press or turn of the wheel while a proctor's page is in view."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

_SIGNS = (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.TouchBegin)


class Presence(QObject):
    """Calls ``touched`` for each sign of life while ``page`` is shown."""

    def __init__(self, page: QWidget, touched: Callable[[], None]) -> None:
        super().__init__(page)
        self._page, self._touched = page, touched
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Watch the whole application from when the page is shown until it is hidden."""
        kind = event.type()
        if watched is self._page and kind in (QEvent.Type.Show, QEvent.Type.Hide):
            application = QApplication.instance()
            if application is not None and kind == QEvent.Type.Show:
                application.installEventFilter(self)
            elif application is not None:
                application.removeEventFilter(self)
        elif kind in _SIGNS:
            self._touched()
        return False
