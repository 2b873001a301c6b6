"""Keeps a bank in view while what it belongs to is scrolled past."""

from typing import cast

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea, QSizePolicy, QWidget

from desktop.ui.interactions.bank import Bank

SHARE = 0.42
"""So much of the view a bank may cover."""


class Holder(QWidget):
    """The room that a bank has in its page's layout, whether the bank is there or floats further down."""

    def __init__(self, bank: Bank, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bank = bank
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that the whole bank asks for."""
        return self._bank.natural_height(width)

    def sizeHint(self) -> QSize:
        return QSize(240, self._bank.natural_height(max(240, self.width())))


class Sticky(QObject):
    """Lays ``bank``, a child of ``home``, over its holder, or at the top of the view once the holder is above it."""

    def __init__(self, bank: Bank, home: QWidget) -> None:
        super().__init__(home)
        self._bank, self._home = bank, home
        self._area: QScrollArea | None = None
        self.holder = Holder(bank, home)
        self.holder.installEventFilter(self)
        home.installEventFilter(self)
        bank.installEventFilter(self)
        cast("QApplication", QApplication.instance()).focusChanged.connect(self._focus_moved)

    def place(self) -> None:
        """Lay the bank where it belongs now."""
        room = self.holder.geometry()
        top, view = self._view()
        floats = self.holder.isVisible() and top > room.top()
        if floats:
            least = max(int(view * SHARE), self._bank.minimumSizeHint().height())
            high = min(room.height(), max(least, room.y() + room.height() - top))  # no gap opens below it
            room.setHeight(high)
            room.moveTop(min(top, self._home.height() - high))
        self._bank.float_over(floats)
        self._bank.setGeometry(room)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the holder, and the page that scrolls; what the bank says may need another line."""
        if watched is self._bank:
            if event.type() == QEvent.Type.LayoutRequest:
                self.holder.updateGeometry()
        elif event.type() in (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show):
            self._find_area()
            self.place()
        return super().eventFilter(watched, event)

    def _find_area(self) -> None:
        around = self._home.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if around is not None and around is not self._area:
            self._area = around
            around.verticalScrollBar().valueChanged.connect(self.place)

    def _view(self) -> tuple[int, int]:
        """Return where the view begins, in ``home``'s measure, and how high it is."""
        if self._area is None:
            return 0, self._home.height()
        port = self._area.viewport()
        return self._home.mapFromGlobal(port.mapToGlobal(QPoint(0, 0))).y(), port.height()

    def _focus_moved(self, _: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._home.isAncestorOf(now) and not self._bank.isAncestorOf(now):
            QTimer.singleShot(0, self, self._uncover)

    def _uncover(self) -> None:
        """Scroll what has the focus out from under the bank, once the page itself has come to rest."""
        now = QApplication.focusWidget()
        if self._area is None or not self._bank.floating or now is None or not self._home.isAncestorOf(now):
            return
        hidden = self._bank.geometry().bottom() + 8 - now.mapTo(self._home, QPoint(0, 0)).y()
        if hidden > 0 and not self._bank.isAncestorOf(now):
            bar = self._area.verticalScrollBar()
            bar.setValue(bar.value() - hidden)
