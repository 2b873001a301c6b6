"""The picture on its mat at some scale; what is answered is painted over it, in colours that do not follow the theme."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QPainter, QPainterPath, QPen, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.pictures.stored import StoredPicture
from desktop.ui.theme import LIGHT, RADIUS, colour, px
from desktop.ui.widgets.icons import Icon, draw_icon

MAT = 12
"""Room around the picture, so that marks at its edge are whole."""
_PAPER = QColor(LIGHT.surface)


class PictureCanvas(QWidget):
    """Paints the picture; subclasses paint marks and take the pointer. Never mirrored: left is left in every language."""

    accessible_role = QAccessible.Role.Graphic

    def __init__(self, stored: StoredPicture, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stored = stored
        self.scale = 1.0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        alt = stored.facts.alt
        self.setAccessibleName(self.tr("Picture: {alt}").format(alt=alt) if alt else self.tr("Picture"))
        self.use_scale(1.0)

    def use_scale(self, scale: float) -> None:
        """Show the picture at so many screen pixels for one of its own."""
        self.scale = scale
        self.setFixedSize(canvas_size(self.stored, scale))
        self.place_marks()
        self.update()

    def place_marks(self) -> None:
        """Put the controls on the picture where they belong at this scale."""

    def paint_marks(self, painter: QPainter) -> None:
        """Paint what is answered."""

    def on_screen(self, x: float, y: float) -> QPointF:
        """Return where a pixel of the picture is."""
        return QPointF(px(MAT) + x * self.scale, px(MAT) + y * self.scale)

    def on_picture(self, place: QPointF) -> tuple[int, int]:
        """Return the picture's pixel at a place, the nearest for a place beside the picture."""
        facts = self.stored.facts
        x, y = ((value - px(MAT)) / self.scale for value in (place.x(), place.y()))
        return round(min(max(x, 0), facts.width)), round(min(max(y, 0), facts.height))

    def shape_on_screen(self, path: QPainterPath) -> QPainterPath:
        """Return a shape given in the picture's pixels as it lies on the canvas."""
        return QTransform(self.scale, 0, 0, self.scale, px(MAT), px(MAT)).map(path)

    def paintEvent(self, _: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour("line"), 1))
        painter.setBrush(_PAPER)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        inner = QSize(self.width() - 2 * px(MAT), self.height() - 2 * px(MAT))
        painter.drawPixmap(px(MAT), px(MAT), self.stored.at(inner, self.devicePixelRatioF()))
        self.paint_marks(painter)
        painter.end()


def canvas_size(stored: StoredPicture, scale: float) -> QSize:
    """Return the size of a canvas with the picture at a scale."""
    facts = stored.facts
    wide, high = max(1, round(facts.width * scale)), max(1, round(facts.height * scale))
    return QSize(wide + 2 * px(MAT), high + 2 * px(MAT))


def stroke(painter: QPainter, path: QPainterPath, width: float, *, ink: QColor, dashed: bool = False) -> None:
    """Draw a line that is seen on light and on dark pictures: ink with a bright edge on both sides."""
    halo = QColor(_PAPER)
    halo.setAlphaF(ink.alphaF())
    painter.setBrush(Qt.BrushStyle.NoBrush)
    join = Qt.PenJoinStyle.RoundJoin
    cap = Qt.PenCapStyle.RoundCap
    painter.setPen(QPen(halo, width + px(2), Qt.PenStyle.SolidLine, cap, join))
    painter.drawPath(path)
    pen = QPen(ink, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap if dashed else cap, join)
    if dashed:
        pen.setDashPattern([4, 2.5])
    painter.setPen(pen)
    painter.drawPath(path)


def crisp(path: QPainterPath, width: float) -> QPainterPath:
    """Return an upright rectangle moved so that a line of this width along it fills whole pixels; others as they are."""
    box = path.boundingRect()
    corners = (path.elementAt(at) for at in range(path.elementCount()))
    if any(
        corner.isCurveTo()
        or not (_near(corner.x, box.left(), box.right()) and _near(corner.y, box.top(), box.bottom()))
        for corner in corners
    ):
        return path
    half = 0.5 if round(width) % 2 else 0.0
    left, top, right, bottom = (
        round(edge) + half for edge in (box.left(), box.top(), box.right(), box.bottom())
    )
    made = QPainterPath()
    made.addRect(QRectF(QPointF(left, top), QPointF(right, bottom)))
    return made


def _near(value: float, *edges: float) -> bool:
    return any(abs(value - edge) < 0.01 for edge in edges)


def accent_ink(alpha: float = 1.0) -> QColor:
    """Return the accent as it is used on pictures."""
    ink = QColor(LIGHT.accent)
    ink.setAlphaF(alpha)
    return ink


def draw_tick(painter: QPainter, centre: QPointF) -> None:
    """Draw the badge of a chosen area."""
    half = px(11)
    painter.setPen(QPen(_PAPER, px(2)))
    painter.setBrush(accent_ink())
    painter.drawEllipse(centre, half, half)
    inner = px(7)
    square = QRectF(centre.x() - inner, centre.y() - inner, 2 * inner, 2 * inner)
    draw_icon(painter, Icon.TICK, square, _PAPER, width=2.4)
