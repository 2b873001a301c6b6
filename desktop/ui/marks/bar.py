"""The bar beside a selection: three highlights, a note, and taking marks away. It lies in the window and waits quietly."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QPen, QTextCharFormat
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from assessment.attempt.marks import HIGHLIGHTS
from desktop.ui.focus import arrow_steps, tab_in
from desktop.ui.marks.looks import ink_of, line_of, name_of, tint_of
from desktop.ui.theme import RADIUS, RING, TEXT, colour, font, px
from desktop.ui.widgets.button import Button, Kind

SIDE = 36
_GAP = 6


class KindButton(QPushButton):
    """Shows a letter as it will look, line and all."""

    def __init__(self, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = kind
        self.setCheckable(True)
        self.setAccessibleName(name_of(kind))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a press leaves the keyboard with the text
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def nextCheckState(self) -> None:  # noqa: N802 (Qt's name)
        """Leave it to the marks."""

    def sizeHint(self) -> QSize:
        return QSize(px(SIDE), px(SIDE))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("hover" if self.underMouse() else "surface"))
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.hasFocus():
            painter.setPen(QPen(colour("accent"), RING))
            painter.drawRoundedRect(box, RADIUS, RADIUS)
        if self.isChecked():
            painter.setPen(QPen(colour("ink"), 1.4))
            painter.drawRoundedRect(box.adjusted(3, 3, -3, -3), RADIUS - 3, RADIUS - 3)
        self._paint_sample(painter)
        painter.end()

    def _paint_sample(self, painter: QPainter) -> None:
        used = font(TEXT, QFont.Weight.DemiBold)
        metrics = QFontMetricsF(used)
        high, wide = metrics.height(), float(px(22))
        tile = QRectF((self.width() - wide) / 2, (self.height() - high) / 2, wide, high)
        tint = tint_of(self.kind)
        if tint is not None:
            painter.fillRect(tile, tint)
        painter.setPen(colour("ink"))
        painter.setFont(used)
        base = tile.top() + metrics.ascent()
        painter.drawText(QRectF(tile.left(), tile.top(), wide, high), int(Qt.AlignmentFlag.AlignCenter), "A")
        paint_line(painter, self.kind, tile.left(), tile.right(), base + px(3))


def paint_line(painter: QPainter, kind: str, left: float, right: float, y: float) -> None:
    """Paint the line of a kind as text has it."""
    styles = {
        QTextCharFormat.UnderlineStyle.SingleUnderline: Qt.PenStyle.SolidLine,
        QTextCharFormat.UnderlineStyle.DashUnderline: Qt.PenStyle.DashLine,
        QTextCharFormat.UnderlineStyle.DotLine: Qt.PenStyle.DotLine,
    }
    style = styles.get(line_of(kind))
    if style is not None:
        painter.setPen(QPen(ink_of(kind), 1.6, style, Qt.PenCapStyle.FlatCap))
        painter.drawLine(
            QRectF(left, y, right - left, 0).topLeft(), QRectF(left, y, right - left, 0).topRight()
        )
        return
    painter.setPen(QPen(ink_of(kind), 1.4))
    step, up = px(3), True
    x = left
    while x < right:
        to = min(x + step, right)
        painter.drawLine(
            QRectF(x, y + (1 if up else -1), 0, 0).topLeft(),
            QRectF(to, y - (1 if up else -1), 0, 0).topLeft(),
        )
        x, up = to, not up


class MarkBar(QFrame):
    """Takes the keyboard only when asked for it. Arrows move in it, Escape gives the keyboard back."""

    kind_wished = Signal(str)
    note_wished = Signal()
    removal_wished = Signal()
    left = Signal()

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.setObjectName("popup")
        self.setAccessibleName(self.tr("Mark the selected words"))
        self.kinds = [KindButton(kind) for kind in HIGHLIGHTS]
        self.note = Button(self.tr("Note"), Kind.QUIET, small=True)
        self.remove = Button(self.tr("Remove"), Kind.QUIET, small=True)
        self.note.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.remove.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.kinds[0].setAccessibleDescription("Ctrl+H")
        self.note.setAccessibleDescription("Ctrl+M")
        self.remove.setAccessibleDescription(
            self.tr("Takes highlights and whole notes off the selected words (Delete)")
        )
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(px(4), px(4), px(4), px(4))
        row.setSpacing(px(2))
        for button in self._buttons():
            row.addWidget(button)
        for kind in self.kinds:
            kind.clicked.connect(lambda _=False, kind=kind.kind: self.kind_wished.emit(kind))
        self.note.clicked.connect(self.note_wished)
        self.remove.clicked.connect(self.removal_wished)
        self.hide()

    def offer(self, *, highlighter: bool, notes: bool, marked: bool, kind: str) -> None:
        """Show what may be done; ``kind`` is what all the words are highlighted in already."""
        for button in self.kinds:
            button.setVisible(highlighter)
            button.setChecked(button.kind == kind)
        self.note.setVisible(notes)
        self.remove.setVisible(marked)

    def stand_by(self, boxes: list[QRect], room: QRect) -> None:
        """Stand below the last line of what is selected, above the first where there is no room; hide beyond view."""
        seen = [box for box in boxes if box.intersects(room)]
        if not seen:
            self.hide()
            return
        self.ensurePolished()
        self._row.activate()
        size = self.sizeHint()
        y = seen[-1].bottom() + px(_GAP)
        if y + size.height() > room.bottom():
            y = seen[0].top() - px(_GAP) - size.height()
        if y < room.top():
            y = room.bottom() - size.height() - px(_GAP)
        line = seen[-1] if y > seen[-1].top() else seen[0]
        x = line.center().x() - size.width() // 2
        x = max(room.left() + px(_GAP), min(x, room.right() - px(_GAP) - size.width()))
        self.setGeometry(QRect(x, y, size.width(), size.height()))
        self.show()
        self.raise_()

    def take_focus(self) -> None:
        """Put the keyboard on the first thing that may be done."""
        first = next(button for button in self._buttons() if not button.isHidden())
        first.setFocus(Qt.FocusReason.TabFocusReason)

    def focusNextPrevChild(self, forward: bool) -> bool:
        return tab_in(self, forward=forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = arrow_steps(event.key(), self)
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif steps:
            tab_in(self, forward=steps > 0)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focus = self.focusWidget()
            if isinstance(focus, QPushButton) and self.isAncestorOf(focus):
                focus.click()
        else:
            event.ignore()

    def _buttons(self) -> list[QPushButton]:
        return [*self.kinds, self.note, self.remove]
