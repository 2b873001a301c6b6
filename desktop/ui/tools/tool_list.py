"""What is at hand here, as a list below the Tools button: a child of the screen, not a window of its own."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QFrame, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.theme import SMALL, TEXT, colour, font, px
from desktop.ui.tools.looks import ToolLook
from desktop.ui.widgets.bars import between_bars
from desktop.ui.widgets.icons import Icon, draw_icon
from desktop.ui.widgets.quiet_area import QuietArea

ROW, EDGE = 40, 8


@dataclass(frozen=True, slots=True)
class Listed:
    """One line of the list."""

    word: str
    look: ToolLook
    in_use: bool


class ToolList(QFrame):
    """Arrows move, Space or Enter takes, Escape and a press beside it close. ``picked`` tells the word."""

    picked = Signal(str)
    gone = Signal()

    def __init__(self, host: QWidget, owner: QWidget) -> None:
        super().__init__(host)
        self.setObjectName("popup")
        self.setAccessibleName(self.tr("Tools"))
        self._host, self._owner = host, owner
        self.rows: list[ToolRow] = []
        self._inner = QWidget()
        self._inner.setObjectName("scrolled")
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._scroll = QuietArea()
        self._scroll.setWidget(self._inner)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(px(4), px(4), px(4), px(4))
        whole.addWidget(self._scroll)
        self.hide()

    def open_with(self, listed: Sequence[Listed]) -> None:
        """Show these lines below the button, the keyboard on the first."""
        for row in self.rows:
            row.deleteLater()
        self.rows = [ToolRow(line) for line in listed]
        for row in self.rows:
            row.clicked.connect(lambda _=False, row=row: self._take(row))
            row.installEventFilter(self)
            self._column.addWidget(row)
        self._stand()
        self.show()
        self.raise_()
        self._inner.adjustSize()
        self.rows[0].setFocus(Qt.FocusReason.PopupFocusReason)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.installEventFilter(self)
            application.focusChanged.connect(self._focus_moved)

    def dismiss(self, *, return_focus: bool = True) -> None:
        """Take the list away."""
        if self.isHidden():
            return
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.removeEventFilter(self)
            application.focusChanged.disconnect(self._focus_moved)
        if return_focus and self._owner.isVisible():
            self._owner.setFocus(Qt.FocusReason.PopupFocusReason)
        self.hide()
        self.gone.emit()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab leaves the list and goes on from its button."""
        self.dismiss()
        return bool(self._owner.focusNextPrevChild(forward))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of the lines, and see to presses beside the list."""
        kind = event.type()
        if watched in self.rows and kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event, next(n for n, row in enumerate(self.rows) if row is watched))
        if kind == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            if isinstance(watched, QWidget) and watched is not self and not self.isAncestorOf(watched):
                self.dismiss()
                return watched is self._owner  # else the same press would open it again
        elif kind == QEvent.Type.Resize and watched is self._host:
            self.dismiss()
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent, here: int) -> bool:
        keys, last = Qt.Key, len(self.rows) - 1
        steps = {
            keys.Key_Down: 0 if here == last else here + 1,
            keys.Key_Up: last if here == 0 else here - 1,
            keys.Key_Home: 0,
            keys.Key_End: last,
        }
        key = keys(event.key())
        if key in steps:
            self.rows[steps[key]].setFocus(Qt.FocusReason.TabFocusReason)
            self._scroll.ensureWidgetVisible(self.rows[steps[key]], 0, 0)
        elif key in (keys.Key_Space, keys.Key_Return, keys.Key_Enter):
            if not event.isAutoRepeat():
                self._take(self.rows[here])
        elif key == keys.Key_Escape:
            self.dismiss()
        else:
            return False
        return True

    def _take(self, row: "ToolRow") -> None:
        self.dismiss()
        self.picked.emit(row.word)

    def _focus_moved(self, _: QWidget | None, now: QWidget | None) -> None:
        if now is not None and now is not self._owner and not self.isAncestorOf(now):
            self.dismiss(return_focus=False)

    def _stand(self) -> None:
        """Stand below the bar, where its button begins."""
        bar = self._owner.parentWidget()
        for layout in (self._host.layout(), bar.layout() if bar is not None else None):
            if layout is not None:
                layout.activate()  # its button may have come only just now
        room = self._host.rect().adjusted(px(EDGE), px(EDGE), -px(EDGE), -px(EDGE))
        top = self._owner.mapTo(self._host, QPoint(0, self._owner.height() + px(4)))
        top.setY(max(top.y(), between_bars(self._host).top() + px(4)))
        width = min(max(row.sizeHint().width() for row in self.rows) + px(10), room.width())
        wanted = sum(row.sizeHint().height() for row in self.rows) + px(10)
        height = min(wanted, room.bottom() - top.y())
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = top.x() + self._owner.width() - width if mirrored else top.x()
        x = max(room.left(), min(x, room.right() - width))
        self.setGeometry(x, top.y(), width, height)


class ToolRow(QAbstractButton):
    """One tool: its icon, its name, its key, and a tick while it is in use."""

    def __init__(self, listed: Listed) -> None:
        super().__init__()
        self.word = listed.word
        self._look = listed.look
        keys = QKeySequence(listed.look.keys)
        self._keys = keys.toString(QKeySequence.SequenceFormat.NativeText)
        self.setText(listed.look.name)
        self.setCheckable(True)
        self.setChecked(listed.in_use)
        self.setFont(font(TEXT))
        self.setAccessibleName(listed.look.name)
        self.setAccessibleDescription(self._keys)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def nextCheckState(self) -> None:  # noqa: N802 (Qt's name)
        """Leave it to what becomes of the wish."""

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.text()) + QFontMetrics(
            font(SMALL)
        ).horizontalAdvance(self._keys)
        return QSize(words + px(34 + 24 + 34), px(ROW))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("soft" if self.isChecked() else "hover"))
            painter.drawRoundedRect(box, 6, 6)
        if self.hasFocus():
            painter.setPen(QPen(colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 6, 6)
        size = px(16)
        middle = (self.height() - size) / 2
        icon = QRectF(self._mirrored(px(10), size), middle, size, size)
        draw_icon(painter, self._look.icon, icon, colour("accent" if self.isChecked() else "muted"))
        if self.isChecked():
            tick = QRectF(self._mirrored(self.width() - px(10) - px(14), px(14)), middle, px(14), px(14))
            draw_icon(painter, Icon.TICK, tick, colour("accent"), width=2.2)
        near, far = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            near, far = far, near
        whole = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        width = self.width() - px(34) - px(34)
        area = QRectF(self._mirrored(px(34), width), 0, width, self.height())
        painter.setPen(colour("muted"))
        painter.setFont(font(SMALL))
        painter.drawText(area, int(far | whole), self._keys)
        painter.setPen(colour("ink"))
        painter.setFont(self.font())
        painter.drawText(area, int(near | whole), self.text())
        painter.end()

    def _mirrored(self, left: float, width: float) -> float:
        return self.width() - left - width if self.isRightToLeft() else left
