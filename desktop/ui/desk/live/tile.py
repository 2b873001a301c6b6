"""One candidate in the room: name, how it stands, how far, and what is the matter, by sign, word and pattern of the edge."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop.presenters.live_facts import AlarmKind, Tile
from desktop.ui.desk.live.words import (
    SIGNS,
    alarm_words,
    battery_words,
    described,
    in_short,
    note_count_words,
    progress_words,
    seen_words_of,
    stands_words,
    tier_words,
    unsent_words,
    warning_count_words,
    why_words,
    worst_of,
)
from desktop.ui.mirrored import isolate, isolate_ltr
from desktop.ui.theme import PANE_RADIUS, SMALL, TEXT, colour, font, px
from desktop.ui.widgets.icons import Icon, draw_icon
from desktop.ui.widgets.shortened import beginning
from desktop.ui.widgets.tip import set_tip
from desktop.ui.words import dotted

EDGES = {
    AlarmKind.LOCKED: (3.0, Qt.PenStyle.SolidLine, "danger", "danger_soft"),
    AlarmKind.UNSEEN: (3.0, Qt.PenStyle.DashLine, "warn", "warn_soft"),
    AlarmKind.INCIDENT: (3.0, Qt.PenStyle.DashDotLine, "danger", "surface"),
    AlarmKind.BATTERY: (3.0, Qt.PenStyle.DotLine, "warn", "surface"),
}
"""How wide the edge is, its pattern and colours; each alarm's pattern is its own."""
PAD, ICON, LINE = 12, 16, 21


class Size(Enum):
    """How much a tile shows: its least width in px, and the lines below the name."""

    SMALL = (172, 1)
    MEDIUM = (210, 3)
    LARGE = (300, 6)

    @property
    def width(self) -> int:
        """The least width in px at 100 %."""
        return self.value[0]

    @property
    def lines(self) -> int:
        """How many lines stand below the name."""
        return self.value[1]


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a tile: facts of which those are shown that have room, a sign before them, and what stands at its end.

    Where it is more than one line ``high`` it wraps.
    """

    parts: tuple[str, ...]
    icon: Icon | None = None
    bold: bool = False
    token: str = "ink"
    end: str = ""
    high: int = 1


class TileButton(QAbstractButton):
    """Pressed, it shows all of its candidate. Arrow keys are the grid's."""

    def __init__(self, tile: Tile, size: Size, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.size_shown = size
        self.tile = tile
        self._ring = False
        self.setFont(font(TEXT))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._told = ""
        self.show_tile(tile)

    def show_tile(self, tile: Tile) -> None:
        """Show how it is now."""
        self.tile = tile
        told = described(tile)
        if told != self._told:
            self._told = told
            self.setText(tile.name)
            self.setAccessibleName(told)
        set_tip(self, isolate(tile.name))
        self.update()

    def show_size(self, size: Size) -> None:
        """Show more or less."""
        self.size_shown = size
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        lines = self.size_shown.lines + 1
        return QSize(px(self.size_shown.width), px(2 * PAD + LINE * lines))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self._ring = event.reason() != Qt.FocusReason.MouseFocusReason  # type: ignore[attr-defined]  # a focus event
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._ring = True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, _: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        worst = worst_of(self.tile)
        self._paint_box(painter, worst)
        inner = QRectF(self.rect()).adjusted(px(PAD), px(PAD), -px(PAD), -px(PAD))
        for at, line in enumerate(self._lines(worst)):
            room = QRectF(inner.left(), inner.top() + at * px(LINE), inner.width(), line.high * px(LINE))
            self._paint_line(painter, room, line)
        painter.end()

    def _paint_box(self, painter: QPainter, worst: AlarmKind | None) -> None:
        width, pattern, edge, fill = 1.0, Qt.PenStyle.SolidLine, "edge", "surface"
        if worst is not None:
            width, pattern, edge, fill = EDGES[worst]
            width = width if self.tile.fresh else 2.0
        elif not self.tile.stands.open:
            edge, fill = "line", "sunk"
        if self.underMouse() and worst is None:
            fill = "hover"
        half = 2.5
        box = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.setPen(QPen(colour(edge), width, pattern))
        painter.setBrush(colour(fill))
        painter.drawRoundedRect(box, PANE_RADIUS, PANE_RADIUS)
        if self.hasFocus() and self._ring:
            painter.setPen(QPen(colour("ink"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(4, 4, -4, -4), PANE_RADIUS - 4, PANE_RADIUS - 4)

    def _lines(self, worst: AlarmKind | None) -> list[Line]:
        tile, size = self.tile, self.size_shown
        quiet = "muted" if not tile.stands.open else "ink"
        matter = alarm_words(worst, tile) if worst is not None else ""
        tone = "ink" if worst is None else EDGES[worst][2]
        sign = SIGNS[worst] if worst is not None else None
        state = stands_words(tile.stands)
        name = Line((isolate(tile.name),), bold=True, token=quiet, end=isolate_ltr(tile.desk or tile.number))
        first = Line((matter or state,), sign, bold=worst is not None, token=tone)
        if size is Size.SMALL and worst is AlarmKind.UNSEEN:
            return [name, replace(first, parts=in_short(tile))]
        if size is Size.SMALL:
            return [name, first]
        also = state if matter and worst is not AlarmKind.LOCKED else ""
        question = self.tr("question {n}").format(n=tile.current) if tile.current else ""
        progress = Line((progress_words(tile), question), token=quiet)
        battery = battery_words(tile) if worst is not AlarmKind.BATTERY else ""
        unsent = unsent_words(tile) if tile.unsent else ""
        mark = Icon.WARNING if tile.alarming else None
        warnings = warning_count_words(tile)
        if size is Size.MEDIUM:
            return [name, first, progress, Line((warnings, also, unsent, battery), mark, token=quiet)]
        return [
            name,
            first,
            progress,
            Line((warnings, note_count_words(tile), unsent_words(tile)), mark, token=quiet),
            Line((battery, tier_words(tile), isolate(tile.device)), token="muted"),
            Line((dotted((also, why_words(tile))) or seen_words_of(tile),), token=quiet, high=2),
        ]

    def _paint_line(self, painter: QPainter, room: QRectF, line: Line) -> None:
        mirrored, side, gap = self.isRightToLeft(), px(ICON), px(6)
        start = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        end = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
        across = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        face = font(TEXT if line.bold else SMALL, _WEIGHTS[line.bold])
        metrics = QFontMetrics(face)
        painter.setFont(face)
        painter.setPen(colour(line.token))
        if line.end:
            painter.drawText(room, int(end | across), line.end)
            room = _less(room, metrics.horizontalAdvance(line.end) + gap, at_start=mirrored)
        if line.icon is not None:
            left = room.right() - side if mirrored else room.left()
            square = QRectF(left, room.center().y() - side / 2, side, side)
            draw_icon(painter, line.icon, square.adjusted(1, 1, -1, -1), colour(line.token), width=1.9)
            room = _less(room, side + gap, at_start=not mirrored)
        if line.high > 1:
            top = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute | start
            painter.drawText(room, int(top) | int(Qt.TextFlag.TextWordWrap), line.parts[0])
            return
        if not line.end:  # our own words are made smaller where they are too long; a name is cut
            painter.setFont(narrowed(face, line.parts[0], room.width()))
            metrics = QFontMetrics(painter.font())
        painter.drawText(room, int(start | across), fitting(line.parts, metrics, room.width()))


_WEIGHTS = {False: QFont.Weight.Normal, True: QFont.Weight.DemiBold}


def _less(room: QRectF, width: float, *, at_start: bool) -> QRectF:
    """Return what is left beside something so wide; ``at_start``: it stands at the left."""
    return room.adjusted(width, 0, 0, 0) if at_start else room.adjusted(0, 0, -width, 0)


def narrowed(face: QFont, words: str, room: float) -> QFont:
    """Return a face in which words have room, not below two thirds of its size."""
    made = QFont(face)
    while QFontMetrics(made).horizontalAdvance(words) > room and made.pixelSize() * 3 > face.pixelSize() * 2:
        made.setPixelSize(made.pixelSize() - 1)
    return made


def fitting(parts: Sequence[str], metrics: QFontMetrics, room: float) -> str:
    """Return as many facts, one after the other, as there is room for; the first is cut where it alone is too long."""
    shown = ""
    for part in filter(None, parts):
        more = dotted((shown, part)) if shown else part
        if metrics.horizontalAdvance(more) <= room:
            shown = more
        elif not shown:
            return beginning(part, metrics, room)
    return shown
