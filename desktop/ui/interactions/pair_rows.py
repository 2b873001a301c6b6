"""Pairs one below the other: both things, a link between them, a cross to take them apart."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.interactions.corner_button import SIDE, CornerButton, Sign
from desktop.ui.interactions.pressable import BY_MOUSE, OUTSET
from desktop.ui.theme import RADIUS, RING, colour, px
from desktop.ui.widgets.text import Label, RichText

LINK = 36


class PairRows(QWidget):
    """Shows pairs in QTI's lexical form. One Tab stop a pair."""

    taken_apart = Signal(str)

    def __init__(self, make_text: Callable[[str], RichText], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make_text = make_text
        self.rows: dict[str, PairRow] = {}
        self.title = Label("", "overline")
        self.title.set_sides(OUTSET, 0, OUTSET, px(4))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(2))
        self._column.addWidget(self.title)

    def show_pairs(self, pairs: tuple[str, ...], most: int) -> None:
        """Show these pairs of at most so many (0: any number)."""
        for pair in [pair for pair in self.rows if pair not in pairs]:
            gone = self.rows.pop(pair)
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for at, pair in enumerate(pairs, start=1):
            if pair not in self.rows:
                self.rows[pair] = self._row(pair)
            self._column.insertWidget(at, self.rows[pair])
            self.rows[pair].show()
        counted = self.tr("Pairs: {n} of {most}") if most else self.tr("Pairs: {n}")
        self.title.say(counted.format(n=len(pairs), most=most))

    def in_focus(self) -> str | None:
        """Return the pair that has the keyboard."""
        return next((pair for pair, row in self.rows.items() if row.hasFocus()), None)

    def go(self, pair: str, steps: int) -> None:
        """Put the focus so many pairs further on, as far as there are any."""
        pairs = list(self.rows)
        there = min(max(pairs.index(pair) + steps, 0), len(pairs) - 1)
        self.rows[pairs[there]].setFocus(Qt.FocusReason.TabFocusReason)

    def _row(self, pair: str) -> "PairRow":
        first, second = (self._make_text(thing) for thing in pair.split(" "))
        row = PairRow(first, second)
        row.cross.clicked.connect(lambda: self.taken_apart.emit(pair))
        return row


class PairRow(QWidget):
    """Two texts with a link between them."""

    def __init__(self, first: RichText, second: RichText) -> None:
        super().__init__()
        self._texts = (first, second)
        self._ring = False
        names = {"first": first.text(), "second": second.text()}
        self.setAccessibleName(self.tr("{first} with {second}").format(**names))
        self.setAccessibleDescription(self.tr("Delete takes the pair apart."))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for text in self._texts:
            text.setParent(self)
        self.cross = CornerButton(Sign.AWAY, self.tr("Take apart {first} and {second}").format(**names), self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def event(self, event: QEvent) -> bool:
        """Know whether the ring is wanted: the keyboard asks for it, the mouse does not."""
        if event.type() == QEvent.Type.FocusIn:
            self._ring = event.reason() not in BY_MOUSE  # type: ignore[attr-defined]  # a focus event
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().event(event)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the longer text, never under what can be touched."""
        words = max(text.heightForWidth(self._share(width)) for text in self._texts)
        return int(max(words + px(14), px(38))) + 2 * OUTSET

    def sizeHint(self) -> QSize:
        width = max(self.width(), px(240))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(160), px(38) + 2 * OUTSET)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width, middle = event.size().width(), event.size().height() // 2
        share, mirrored = self._share(width), self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = OUTSET + px(12)
        for text in self._texts:
            high = text.heightForWidth(share)
            text.setGeometry(width - left - share if mirrored else left, middle - high // 2, share, high)
            left += share + px(LINK)
        corner = OUTSET + px(3)
        self.cross.move(
            corner if mirrored else width - corner - self.cross.width(), middle - self.cross.height() // 2
        )

    def paintEvent(self, _: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        if self.hasFocus() and self._ring:
            painter.setPen(QPen(colour("accent"), RING))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), RADIUS + 2, RADIUS + 2)
        painter.setPen(QPen(colour("accent"), 1))
        painter.setBrush(colour("soft"))
        painter.drawRoundedRect(box.adjusted(3.5, 3.5, -3.5, -3.5), RADIUS - 1, RADIUS - 1)
        painter.setPen(QPen(colour("accent"), 1.5))
        first = self._texts[0].geometry()
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        start = first.left() - px(LINK) if mirrored else first.right() + 1
        y = int(box.center().y())
        painter.drawLine(start + px(8), y, start + px(LINK) - px(10), y)
        painter.setBrush(colour("accent"))
        for x in (start + px(8), start + px(LINK) - px(10)):
            painter.drawEllipse(QRectF(x - px(3), y - px(3), 2 * px(3), 2 * px(3)))
        painter.end()

    def _share(self, width: int) -> int:
        return max(px(48), (width - 2 * OUTSET - px(12) - px(LINK) - px(SIDE) - px(6)) // 2)
