"""The list of a select button: a sheet inside the window (a window of its own would take the keyboard away)."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QRadioButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from assessment.content.interaction import Choice
from desktop.ui.focus import every_stop
from desktop.ui.rich_text import Media, make_document, plain_text
from desktop.ui.theme import TEXT, colour, font, px
from desktop.ui.widgets.icons import Icon, draw_icon
from desktop.ui.widgets.text import paint_document

ROW, WIDEST, EDGE = 36, 480, 8


class PopupList(QFrame):
    """Arrows move, Space or Enter picks, Escape and a press beside it close; letters jump.

    It opens at its button, or at what ``beside`` gives, in the window.
    """

    accessible_role = QAccessible.Role.List

    picked = Signal(str)
    gone = Signal()

    def __init__(
        self,
        owner: QWidget,
        choices: Sequence[Choice],
        chosen: str,
        media: Media,
        *,
        beside: Callable[[], QRect] | None = None,
    ) -> None:
        super().__init__(owner.window())
        self._beside = beside
        self._owner = owner
        self.setObjectName("popup")
        self.setLayoutDirection(owner.layoutDirection())
        self.setAccessibleName(owner.accessibleName())
        self.rows = [_Row(choice, choice.id == chosen, media) for choice in choices]
        inner = QWidget()
        inner.setObjectName("scrolled")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for row in self.rows:
            row.clicked.connect(lambda _=False, row=row: self._take(row))
            row.installEventFilter(self)
            column.addWidget(row)
        self._inner, self._column = inner, column
        self._scroll = QScrollArea()
        self._scroll.setWidget(inner)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(px(4), px(4), px(4), px(4))
        whole.addWidget(self._scroll)
        self._open = False

    def open(self) -> None:
        """Show the list below its button, or above where there is more room, the keyboard on what is chosen."""
        self._open = True
        self._place()
        self.show()
        self.raise_()
        first = next((row for row in self.rows if row.isChecked()), self.rows[0])
        first.setFocus(Qt.FocusReason.PopupFocusReason)
        self._scroll.ensureWidgetVisible(first, 0, 0)
        around = self._owner.parentWidget()
        while around is not None:
            if isinstance(around, QScrollArea):
                around.verticalScrollBar().valueChanged.connect(self._follow)
            around = around.parentWidget()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.installEventFilter(self)
            application.focusChanged.connect(self._focus_moved)

    def dismiss(self, *, return_focus: bool = True) -> None:
        """Take the list away."""
        if not self._open:
            return
        self._open = False
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.removeEventFilter(self)
            application.focusChanged.disconnect(self._focus_moved)
        if return_focus and self._owner.isVisible():
            self._owner.setFocus(Qt.FocusReason.PopupFocusReason)
        self.hide()
        self.gone.emit()
        self.deleteLater()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab leaves the list and goes on from the button; where it stops at everything it goes through the list."""
        if every_stop(self):
            here = next((at for at, row in enumerate(self.rows) if row.hasFocus()), 0)
            self._go((here + (1 if forward else -1)) % len(self.rows))
            return True
        self.dismiss()
        return bool(self._owner.focusNextPrevChild(forward))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of the rows, and whatever happens beside the list."""
        kind = event.type()
        if watched in self.rows and kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event, self.rows.index(watched))
        if kind == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            return self._pressed_beside(watched, event)
        if (kind == QEvent.Type.Resize and watched is self.window()) or (
            kind == QEvent.Type.Wheel and isinstance(watched, QWidget) and not self._has(watched)
        ):
            self.dismiss()
        return super().eventFilter(watched, event)

    def _pressed_beside(self, watched: QObject, event: QMouseEvent) -> bool:
        if not isinstance(watched, QWidget) or self._has(watched):
            return False
        on_owner = watched is self._owner
        self.dismiss()
        return on_owner  # else the same press would open it again

    def _key(self, event: QKeyEvent, here: int) -> bool:
        keys = Qt.Key
        last = len(self.rows) - 1
        steps = {
            keys.Key_Down: min(here + 1, last),
            keys.Key_Up: max(here - 1, 0),
            keys.Key_Home: 0,
            keys.Key_End: last,
            keys.Key_PageDown: min(here + 8, last),
            keys.Key_PageUp: max(here - 8, 0),
        }
        key = keys(event.key())
        if key in steps:
            self._go(steps[key])
        elif key in (keys.Key_Space, keys.Key_Return, keys.Key_Enter):
            if not event.isAutoRepeat():
                self._take(self.rows[here])
        elif key == keys.Key_Escape:
            self.dismiss()
        elif key in (keys.Key_Delete, keys.Key_Backspace):
            self.dismiss()
            self.picked.emit("")
        elif len(event.text()) == 1 and event.text().isprintable() and not event.modifiers():
            order = [(here + step) % len(self.rows) for step in range(1, len(self.rows) + 1)]
            letter = event.text().casefold()
            self._go(next((n for n in order if self.rows[n].text().casefold().startswith(letter)), here))
        else:
            return False
        return True

    def _go(self, index: int) -> None:
        self.rows[index].setFocus(Qt.FocusReason.TabFocusReason)
        self._scroll.ensureWidgetVisible(self.rows[index], 0, 0)

    def _take(self, row: "_Row") -> None:
        self.dismiss()
        self.picked.emit(row.choice_id)

    def _has(self, widget: QWidget) -> bool:
        return widget is self or self.isAncestorOf(widget)

    def _focus_moved(self, _: QWidget | None, now: QWidget | None) -> None:
        if (
            now is not None and now is not self._owner and not self._has(now)
        ):  # a press there is taken as such
            self.dismiss(return_focus=False)

    def _follow(self, _: int) -> None:
        """Stay with the button where the page is scrolled."""
        if self._open:
            self._place()

    def _place(self) -> None:
        window = self.window()
        room = window.rect().adjusted(px(EDGE), px(EDGE), -px(EDGE), -px(EDGE))
        wish = max(row.sizeHint().width() for row in self.rows) + px(10)
        owner = QRect(self._owner.mapTo(window, QPoint(0, 0)), self._owner.size())
        beside = self._beside() if self._beside is not None else owner
        width = min(max(wish, beside.width()), px(WIDEST), room.width())
        inner = width - px(10)
        height = sum(row.heightForWidth(inner) for row in self.rows) + px(10)
        top = beside.topLeft()
        below = room.bottom() - (top.y() + beside.height() + px(4))
        above = top.y() - px(4) - room.top()
        high = min(height, max(below, above, 2 * px(ROW)))
        if height > high:  # a scroll bar takes its part
            width = min(width + px(16), room.width())
        under = height <= below or below >= above
        y = top.y() + beside.height() + px(4) if under else top.y() - px(4) - high
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = top.x() + beside.width() - width if mirrored else top.x()
        x = max(room.left(), min(x, room.right() - width))
        y = max(room.top(), min(y, room.bottom() - high))
        self.setGeometry(QRect(x, y, width, high))


class _Row(QRadioButton):
    """One choice: a tick where it is the chosen one."""

    def __init__(self, choice: Choice, chosen: bool, media: Media) -> None:
        super().__init__()
        self.choice_id = choice.id
        self._document = make_document(choice.text, font(TEXT), media, line_px=px(20))
        self.setText(plain_text(choice.text))
        self.setAccessibleName(self.text() or QCoreApplication.translate("PopupList", "Empty"))
        self.setChecked(chosen)
        self.setAutoExclusive(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def nextCheckState(self) -> None:  # noqa: N802 (Qt's name)
        """Leave it to the button that the list belongs to."""

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802 (Qt's name)
        return self.rect().contains(pos)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        self._document.setTextWidth(max(24, width - px(44)))
        return max(px(ROW), round(self._document.size().height()) + px(12))

    def sizeHint(self) -> QSize:
        self._document.setTextWidth(-1)
        wide = round(self._document.idealWidth()) + px(46)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(48), px(ROW))

    def enterEvent(self, event: object) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        super().enterEvent(event)  # type: ignore[arg-type]  # Qt gives its own

    def paintEvent(self, _: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.hasFocus():
            painter.setPen(QPen(colour("accent"), 2))
            painter.setBrush(colour("soft" if self.isChecked() else "hover"))
            painter.drawRoundedRect(box, 6, 6)
        elif self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("soft"))
            painter.drawRoundedRect(box, 6, 6)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        width, size = self.width() - px(44), px(14)
        self._document.setTextWidth(max(24, width))
        painter.save()
        y = (self.height() - self._document.size().height()) / 2
        painter.translate(px(34 if mirrored else 10), y)
        paint_document(painter, self._document, "ink")
        painter.restore()
        if self.isChecked():
            x = px(10) if mirrored else self.width() - px(10) - size
            tick = QRectF(x, (self.height() - size) / 2, size, size)
            draw_icon(painter, Icon.TICK, tick, colour("accent"), width=2.2)
        painter.end()
