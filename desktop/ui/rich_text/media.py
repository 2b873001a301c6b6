"""Where the pictures of a text come from, and how they are drawn."""

from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath

from assessment.content.drawing import Drawing, read_drawing
from desktop.ui.theme import theme_in_use

Media = Callable[[str], bytes | None]
"""Gives the bytes of a picture by its name in the pack, None where there is none."""


def no_media(_: str) -> bytes | None:
    """A pack without pictures."""
    return None


class Outline:
    """A drawing of plain paths, in whatever colour it is needed: sharp at every size."""

    def __init__(self, drawing: Drawing) -> None:
        self.width, self.height = drawing.width, drawing.height
        self._corner = QPointF(drawing.x, drawing.y)
        self._paths = [_path(drawing, index) for index in range(len(drawing.paths))]

    def paint(self, painter: QPainter, rect: QRectF, colour: QColor) -> None:
        """Fill ``rect`` with the drawing."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(rect.topLeft())
        painter.scale(rect.width() / self.width, rect.height() / self.height)
        painter.translate(-self._corner)
        for path in self._paths:
            painter.fillPath(path, colour)
        painter.restore()


class Photograph:
    """A picture of pixels. It keeps the one size that was painted last."""

    def __init__(self, image: QImage) -> None:
        self.width, self.height = float(image.width()), float(image.height())
        self._image = image
        self._scaled = QImage()

    def paint(self, painter: QPainter, rect: QRectF, _: QColor) -> None:
        """Fill ``rect`` with the picture; what lets the page through lies on white where the page is dark."""
        if self._image.hasAlphaChannel() and theme_in_use().dark:
            painter.fillRect(rect, QColor("white"))
        ratio = painter.device().devicePixelRatio() if painter.device() is not None else 1.0
        size = (rect.size() * ratio).toSize()
        if size != self._scaled.size():
            smooth = Qt.TransformationMode.SmoothTransformation
            self._scaled = self._image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
        painter.drawImage(rect, self._scaled)


Picture = Outline | Photograph


def read_picture(data: bytes | None) -> Picture | None:
    """Return a picture, or None where the bytes are none."""
    if not data:
        return None
    if data.startswith(b"<svg "):
        return _outline(data)
    image = QImage.fromData(data)
    return None if image.isNull() else Photograph(image)


@lru_cache(maxsize=512)
def _outline(data: bytes) -> Outline | None:
    drawing = read_drawing(data)
    return None if drawing is None else Outline(drawing)


def _path(drawing: Drawing, index: int) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for command, to in drawing.paths[index]:
        match command:
            case "M":
                path.moveTo(*to)
            case "L":
                path.lineTo(*to)
            case "Q":
                path.quadTo(*to)
            case "C":
                path.cubicTo(*to)
            case _:
                path.closeSubpath()
    return path
