"""Every icon, drawn by our own strokes on a 16 × 16 grid."""

from enum import Enum

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from desktop.ui.theme import colour, in_bar, px, px_in


class Icon(Enum):
    """What can be drawn: ``fill`` shapes are painted solid, the others stroked."""

    TICK = "tick"
    FLAG = "flag"
    FLAGGED = "flagged"
    WARNING = "warning"
    CROSS = "cross"
    PARTLY = "partly"
    CLOCK = "clock"
    LOCK = "lock"
    FOLDER = "folder"
    DOTS = "dots"
    MARK = "mark"
    INFORMATION = "information"
    LARGER = "larger"
    SMALLER = "smaller"
    RECORD = "record"
    STOP = "stop"
    PLAY = "play"
    FILE = "file"
    DOWN = "down"
    DOTTED_LIST = "dotted_list"
    NUMBERED_LIST = "numbered_list"
    UNANSWERED = "unanswered"
    TOOLS = "tools"
    CALCULATOR = "calculator"
    NOTEPAD = "notepad"
    LINE_READER = "line_reader"
    MAGNIFIER = "magnifier"
    COVERED = "covered"
    UNCOVERED = "uncovered"
    SHEET = "sheet"
    PEN = "pen"
    STRIKE = "strike"
    SPEECH = "speech"
    GRIP = "grip"
    PLUS = "plus"
    MINUS = "minus"
    UP = "up"
    RULE_OUT = "rule_out"
    BRING_BACK = "bring_back"
    LETTERS = "letters"
    GLOBE = "globe"
    BATTERY = "battery"
    PEOPLE = "people"


def draw_icon(painter: QPainter, icon: Icon, rect: QRectF, ink: QColor, *, width: float = 1.7) -> None:
    """Draw an icon into a square."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / 16, rect.height() / 16)
    pen = QPen(ink, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    path, filled = _path(icon)
    painter.setBrush(ink if filled else Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    painter.restore()


class IconLabel(QWidget):
    """An icon standing beside words; it says nothing of its own to a screen reader."""

    def __init__(self, icon: Icon, token: str = "ink", size: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._token, self._size = icon, token, size
        self.setFixedSize(px(size), px(size))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Polish and in_bar(self):
            self.setFixedSize(px_in(self, self._size), px_in(self, self._size))
        return super().event(event)

    def show_icon(self, icon: Icon, token: str) -> None:
        """Change what is drawn."""
        self._icon, self._token = icon, token
        self.update()

    def paintEvent(self, _: object) -> None:
        painter = QPainter(self)
        draw_icon(painter, self._icon, QRectF(self.rect()).adjusted(1, 1, -1, -1), colour(self._token))
        painter.end()


def window_icon() -> QIcon:
    """Return the mark of the application."""
    picture = QPixmap(QSize(64, 64))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    draw_icon(painter, Icon.MARK, QRectF(4, 4, 56, 56), colour("accent"))
    painter.end()
    return QIcon(picture)


def _path(icon: Icon) -> tuple[QPainterPath, bool]:  # noqa: C901 - one short branch for each icon
    path = QPainterPath()
    match icon:
        case Icon.TICK:
            _lines(path, (3, 8.5), (6.5, 12), (13, 4.5))
        case Icon.FLAG | Icon.FLAGGED:
            _lines(path, (4, 14.5), (4, 2), (13, 2), (10.5, 5.5), (13, 9), (4, 9))
        case Icon.WARNING:
            _lines(path, (8, 2), (14.8, 13.8), (1.2, 13.8), (8, 2))
            _lines(path, (8, 6.5), (8, 9.8))
            _lines(path, (8, 11.8), (8, 11.85))
        case Icon.CROSS:
            _lines(path, (4, 4), (12, 12))
            _lines(path, (12, 4), (4, 12))
        case Icon.PARTLY:
            path.addEllipse(QPointF(8, 8), 6.3, 6.3)
            _lines(path, (4.8, 8), (11.2, 8))
        case Icon.CLOCK:
            path.addEllipse(QPointF(8, 8), 6.3, 6.3)
            _lines(path, (8, 4.5), (8, 8), (10.5, 9.5))
        case Icon.LOCK:
            path.addRoundedRect(QRectF(3, 7, 10, 7), 1.5, 1.5)
            path.moveTo(5, 7)
            path.cubicTo(5, 1, 11, 1, 11, 7)
        case Icon.FOLDER:
            _lines(path, (1.5, 13), (1.5, 3), (6, 3), (7.5, 5), (14.5, 5), (14.5, 13), (1.5, 13))
        case Icon.DOTS:
            for x in (3.5, 8, 12.5):
                path.addEllipse(QPointF(x, 8), 0.9, 0.9)
        case Icon.DOTTED_LIST:
            for y in (3.5, 8, 12.5):
                path.addEllipse(QPointF(2.2, y), 0.7, 0.7)
                _lines(path, (5.5, y), (14.5, y))
        case Icon.NUMBERED_LIST:
            _lines(path, (1.2, 2.6), (2.4, 2), (2.4, 6))
            _lines(path, (1, 10), (2, 9.4), (3, 10.2), (1, 13.2), (3.2, 13.2))
            for y in (4, 11.5):
                _lines(path, (6, y), (14.5, y))
        case Icon.UNANSWERED:
            path.addRoundedRect(QRectF(2, 2, 12, 12), 2, 2)
            _lines(path, (5.2, 10.8), (10.8, 10.8))
        case Icon.GLOBE:
            path.addEllipse(QPointF(8, 8), 6.6, 6.6)
            path.addEllipse(QPointF(8, 8), 2.9, 6.6)
            _lines(path, (1.4, 8), (14.6, 8))
        case Icon.PEOPLE:
            path.addEllipse(QPointF(6, 5), 2.6, 2.8)
            path.moveTo(1, 14)
            path.cubicTo(1, 8.6, 11, 8.6, 11, 14)
            path.moveTo(10.4, 2.6)
            path.cubicTo(13.4, 2.6, 13.4, 7.6, 10.6, 7.6)
            path.moveTo(12.2, 9.6)
            path.cubicTo(14.2, 10.2, 15, 11.8, 15, 14)
        case Icon.LETTERS:
            _lines(path, (0.8, 13), (4.6, 3), (8.4, 13))
            _lines(path, (2.1, 9.6), (7.1, 9.6))
            path.addEllipse(QPointF(12.2, 10.4), 2.4, 2.6)
            _lines(path, (14.8, 7.6), (14.8, 13))
        case Icon.DOWN:
            _lines(path, (2.5, 5.5), (8, 11), (13.5, 5.5))
        case Icon.INFORMATION:
            path.addEllipse(QPointF(8, 8), 6.3, 6.3)
            _lines(path, (8, 7.4), (8, 11.2))
            _lines(path, (8, 4.8), (8, 4.85))
        case Icon.MARK:
            _lines(path, (2, 14), (2, 4), (8, 2), (14, 4), (14, 14))
            _lines(path, (2, 10), (14, 10))
            _lines(path, (5.5, 7), (10.5, 7))
        case Icon.LARGER | Icon.SMALLER:
            path.addEllipse(QPointF(7, 7), 4.8, 4.8)
            _lines(path, (10.6, 10.6), (14.2, 14.2))
            _lines(path, (4.9, 7), (9.1, 7))
            if icon is Icon.LARGER:
                _lines(path, (7, 4.9), (7, 9.1))
        case Icon.RECORD:
            path.addEllipse(QPointF(8, 8), 4.6, 4.6)
        case Icon.STOP:
            path.addRoundedRect(QRectF(4, 4, 8, 8), 1, 1)
        case Icon.PLAY:
            _lines(path, (5, 3.5), (12.5, 8), (5, 12.5), (5, 3.5))
        case Icon.FILE:
            _lines(path, (9, 1.5), (3.5, 1.5), (3.5, 14.5), (12.5, 14.5), (12.5, 5), (9, 1.5))
            _lines(path, (9, 1.5), (9, 5), (12.5, 5))
        case _:
            _tool_path(path, icon)
    return path, icon in {Icon.GRIP, Icon.FLAGGED, Icon.DOTS, Icon.RECORD, Icon.STOP, Icon.PLAY}


def _tool_path(path: QPainterPath, icon: Icon) -> None:  # noqa: C901 - one short branch for each icon
    match icon:
        case Icon.TOOLS:
            for x, y in ((2.2, 2.2), (9.2, 2.2), (2.2, 9.2), (9.2, 9.2)):
                path.addRoundedRect(QRectF(x, y, 4.6, 4.6), 1, 1)
        case Icon.CALCULATOR:
            path.addRoundedRect(QRectF(3, 1.5, 10, 13), 1.5, 1.5)
            _lines(path, (5.6, 5), (10.4, 5))
            for y in (8.4, 11.4):
                for x in (5.7, 8, 10.3):
                    _lines(path, (x, y), (x, y + 0.05))
        case Icon.NOTEPAD:
            path.addRoundedRect(QRectF(2.5, 2.5, 11, 12), 1.5, 1.5)
            for x in (5.5, 8, 10.5):
                _lines(path, (x, 1.2), (x, 3.8))
            _lines(path, (5.2, 7.5), (10.8, 7.5))
            _lines(path, (5.2, 10.7), (8.8, 10.7))
        case Icon.LINE_READER:
            path.addRoundedRect(QRectF(1.3, 5.4, 13.4, 5.2), 1, 1)
            _lines(path, (4, 8), (12, 8))
            _lines(path, (4, 2.4), (12, 2.4))
            _lines(path, (4, 13.6), (12, 13.6))
        case Icon.MAGNIFIER:
            path.addEllipse(QPointF(6.8, 6.8), 4.9, 4.9)
            _lines(path, (10.4, 10.4), (14.2, 14.2))
        case Icon.COVERED | Icon.UNCOVERED:
            path.moveTo(1.3, 8)
            path.cubicTo(4.2, 3.2, 11.8, 3.2, 14.7, 8)
            path.cubicTo(11.8, 12.8, 4.2, 12.8, 1.3, 8)
            path.addEllipse(QPointF(8, 8), 2.1, 2.1)
            if icon is Icon.COVERED:
                _lines(path, (3, 13.6), (13, 2.4))
        case Icon.SHEET:
            path.addRoundedRect(QRectF(2, 2, 12, 12), 1.2, 1.2)
            _lines(path, (2, 6), (14, 6))
            _lines(path, (6.4, 6), (6.4, 14))
            _lines(path, (2, 10), (14, 10))
        case Icon.PEN:
            _lines(path, (2, 14), (3, 10.4), (11, 2.4), (13.6, 5), (5.6, 13), (2, 14))
        case Icon.STRIKE:
            _lines(path, (2, 8), (14, 8))
            _lines(path, (5, 4), (11, 4))
            _lines(path, (5, 12), (11, 12))
        case Icon.SPEECH:
            _lines(path, (2, 6), (4.6, 6), (8, 3), (8, 13), (4.6, 10), (2, 10), (2, 6))
            path.moveTo(10.6, 5.6)
            path.cubicTo(12.2, 7, 12.2, 9, 10.6, 10.4)
        case Icon.GRIP:
            for y in (4, 8, 12):
                for x in (6, 10):
                    path.addEllipse(QPointF(x, y), 0.5, 0.5)
        case Icon.PLUS | Icon.MINUS:
            _lines(path, (3, 8), (13, 8))
            if icon is Icon.PLUS:
                _lines(path, (8, 3), (8, 13))
        case Icon.RULE_OUT:
            path.addRect(2, 4, 12, 8)
            _lines(path, (1, 14), (15, 2))
        case Icon.BRING_BACK:
            _lines(path, (5.5, 2.5), (2, 6), (5.5, 9.5))
            path.moveTo(2, 6)
            path.lineTo(10, 6)
            path.cubicTo(15, 6, 15, 13.5, 10, 13.5)
            path.lineTo(5, 13.5)
        case Icon.BATTERY:
            path.addRoundedRect(QRectF(1.2, 4.6, 11.8, 6.8), 1.4, 1.4)
            _lines(path, (14.8, 6.8), (14.8, 9.2))
            _lines(path, (3.6, 7), (3.6, 9))
        case Icon.UP:
            _lines(path, (2.5, 10.5), (8, 5), (13.5, 10.5))


def _lines(path: QPainterPath, first: tuple[float, float], *rest: tuple[float, float]) -> None:
    path.moveTo(*first)
    for point in rest:
        path.lineTo(*point)
