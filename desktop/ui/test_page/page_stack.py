"""One page in view at a time; the one before leaves the screen at once and is hidden when the new one is painted."""

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.test_page.page_view import PageView


class PageStack(QWidget):
    """Holds pages in one place. Qt's own stack hides a page, which takes as long as showing one, before it paints."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.current: PageView | None = None
        self._left: list[PageView] = []
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._hide_left)

    def add(self, view: PageView) -> None:
        """Keep a page, out of view."""
        view.setParent(self)
        view.resize(self.size())

    def show_page(self, view: PageView) -> None:
        """Put a page that was added into view."""
        before, self.current = self.current, view
        if before is view:
            return
        if view in self._left:
            self._left.remove(view)
        if before is not None:
            before.move(-2 * self.width() - 1, 0)
            self._left.append(before)
            self._soon.start(0)
        view.setGeometry(self.rect())
        view.show()
        self.updateGeometry()

    def let_go(self, view: PageView) -> None:
        """Keep a page no longer."""
        if view in self._left:
            self._left.remove(view)
        view.hide()
        view.deleteLater()

    def minimumSizeHint(self) -> QSize:
        return self.current.minimumSizeHint() if self.current is not None else QSize()

    def sizeHint(self) -> QSize:
        return self.current.sizeHint() if self.current is not None else QSize()

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self.current is not None:
            self.current.setGeometry(self.rect())
        super().resizeEvent(event)

    def _hide_left(self) -> None:
        while self._left:
            self._left.pop().hide()
