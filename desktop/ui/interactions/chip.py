"""A thing to pick up: a word, a heading, a label. It shows where it is: in the bank, in the hand, in a place, used up."""

from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.interactions.pressable import OUTSET, Pressable
from desktop.ui.rich_text import Media, no_media
from desktop.ui.theme import RADIUS, SMALL, colour, font, px
from desktop.ui.widgets.icons import Icon, draw_icon
from desktop.ui.words import counted


class ChipState(Enum):
    """How a chip lies."""

    FREE = "free"
    HELD = "held"
    PLACED = "placed"
    USED = "used"


class Chip(Pressable):
    """Grip, letter where it has one, words, and how often it may still be used where that is more than once."""

    def __init__(
        self,
        html: str,
        media: Media = no_media,
        *,
        letter: str = "",
        placed: bool = False,
        uses: int = 1,
        parent: QWidget | None = None,
    ) -> None:
        self._letter, self._uses, self._placed = letter, uses, placed
        self._filled = placed
        self.state = ChipState.PLACED if placed else ChipState.FREE
        self._left = 0
        self._over = False
        self._corner: QWidget | None = None
        super().__init__(html, media, parent=parent)

    @property
    def name(self) -> str:
        """The chip in words: its letter and its text."""
        return f"{self._letter}. {self.words}" if self._letter else self.words

    def show_letter(self, letter: str, *, filled: bool) -> None:
        """Show another letter or number, filled where it is part of an answer."""
        if (letter, filled) != (self._letter, self._filled):
            self._letter, self._filled = letter, filled
            self.setAccessibleName(self.name)
            self.update()

    def show_state(self, state: ChipState, *, left: int = 0, over: bool = False) -> None:
        """Show how the chip lies, how many uses are ``left`` (0 or 1 is not written), and whether it is a goal."""
        if (state, left, over) != (self.state, self._left, self._over):
            self.state, self._left, self._over = state, left, over
            used = state is ChipState.USED
            self.setCursor(Qt.CursorShape.ArrowCursor if used else Qt.CursorShape.PointingHandCursor)
            self.update()
        self.setAccessibleName(self.name)
        self.setAccessibleDescription(self._state_in_words())

    def start_room(self) -> int:
        return OUTSET + px(10 if self._placed else 22) + (px(30) if self._letter else 0)

    def end_room(self) -> int:
        widest = QFontMetrics(font(SMALL)).horizontalAdvance(f"×{self._uses}") + px(8)
        if self._corner is not None:
            return OUTSET + self._corner.width() + px(6)
        return OUTSET + px(12) + (widest if self._uses > 1 and not self._placed else 0)

    def set_corner(self, corner: QWidget) -> None:
        """Let a small widget stand at the end."""
        self._corner = corner
        corner.setParent(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._corner is not None:
            self._corner.move(self.at_end(px(3), self._corner.size()).topLeft().toPoint())

    def paintEvent(self, _: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_ring(painter)
        self._paint_box(painter)
        ink = "muted" if self.state is ChipState.USED else "ink"
        if not self._placed:
            mark = self.at_start(px(8), QSize(px(8), px(14)))
            if self.state is ChipState.USED:
                size = QSize(px(12), px(12))
                draw_icon(painter, Icon.TICK, self.at_start(px(6), size), colour("muted"), width=2)
            else:
                _paint_grip(painter, mark)
        if self._letter:
            self._paint_letter(painter)
        self.paint_words(painter, ink)
        if self._count():
            painter.setFont(font(SMALL))
            painter.setPen(colour("muted"))
            size = QSize(QFontMetrics(font(SMALL)).horizontalAdvance(self._count()) + 2, px(20))
            painter.drawText(self.at_end(px(10), size), int(Qt.AlignmentFlag.AlignCenter), self._count())
        painter.end()

    def _paint_box(self, painter: QPainter) -> None:
        box, hover = self.box(), self.underMouse() and self.isEnabled()
        accent = colour("accent")
        match self.state:
            case ChipState.HELD:
                pen, fill = QPen(accent, 3), "soft"
            case ChipState.PLACED:
                pen, fill = QPen(accent, 1), "soft"
            case ChipState.USED:
                pen, fill = QPen(colour("line"), 1), "sunk"
            case _:
                pen, fill = QPen(colour("muted" if hover else "edge"), 1), "hover" if hover else "surface"
        if self._over and not (self.hasFocus() and self.ring):  # the ring is enough
            pen, fill = QPen(accent, 2), "soft"
        painter.setPen(pen)
        painter.setBrush(colour(fill))
        inset = pen.widthF() / 2
        painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), RADIUS - 1, RADIUS - 1)

    def _paint_letter(self, painter: QPainter) -> None:
        offset = px(8 if self._placed else 22)
        circle = self.at_start(offset, QSize(px(22), px(22)))
        painter.setPen(QPen(colour("accent" if self._filled else "edge"), 1.2))
        painter.setBrush(colour("accent" if self._filled else "surface"))
        painter.drawEllipse(circle)
        painter.setFont(font(SMALL, QFont.Weight.DemiBold))
        painter.setPen(colour("on_accent" if self._filled else "muted"))
        painter.drawText(circle, int(Qt.AlignmentFlag.AlignCenter), self._letter)

    def _count(self) -> str:
        return f"×{self._left}" if self._left > 1 and self.state is not ChipState.PLACED else ""

    def _state_in_words(self) -> str:
        match self.state:
            case ChipState.FREE:
                words, times = self.tr("Space picks it up."), counted(self._left, "time", "times")
                return (
                    f"{words} {self.tr('To be used up to {times}.').format(times=times)}"
                    if self._left > 1
                    else words
                )
            case ChipState.HELD:
                return self.tr("Picked up.")
            case ChipState.PLACED:
                return self.tr("Space picks it up, Delete takes it away.")
            case ChipState.USED:
                return self.tr("Used.")


def _paint_grip(painter: QPainter, box: QRectF) -> None:
    """Paint the six dots by which people know what can be moved."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour("edge"))
    radius = box.width() / 6.4
    for x in (box.left() + radius, box.right() - radius):
        for y in (box.top() + radius, box.center().y(), box.bottom() - radius):
            painter.drawEllipse(QPointF(x, y), radius, radius)
