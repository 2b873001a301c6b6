"""Pictures for tests and the gallery, painted here: a lake with an island, a dark night, something small."""

from PySide6.QtCore import QBuffer, QIODevice, QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF

from assessment.content.interaction import Picture

LAKE = Picture("lake.png", "A map of a lake with an island and two rivers", 640, 400)
NIGHT = Picture("night.png", "The night sky", 900, 500)
SMALL = Picture("small.png", "A leaf", 160, 120)
LOST = Picture("lost.png", "A map of a lake", 640, 400)
BROKEN = Picture("broken.png", "", 640, 400)


def media(name: str) -> bytes | None:
    """Give the pictures by name, as a pack does."""
    made = {"lake.png": _lake, "night.png": _night, "small.png": _small}
    if name == "broken.png":
        return _bytes(_small())[:40]
    return _bytes(made[name]()) if name in made else None


def _bytes(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs know files only, not buffers
    return bytes(buffer.data().data())


def _canvas(picture: Picture, ground: str) -> tuple[QImage, QPainter]:
    image = QImage(picture.width, picture.height, QImage.Format.Format_RGB32)
    image.fill(QColor(ground))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return image, painter


def _lake() -> QImage:
    image, painter = _canvas(LAKE, "#DDE7CE")
    painter.setPen(QPen(QColor("#7FA9C9"), 10))
    painter.drawPolyline(QPolygonF([QPointF(0, 60), QPointF(120, 90), QPointF(220, 150)]))
    painter.drawPolyline(QPolygonF([QPointF(450, 260), QPointF(560, 330), QPointF(640, 340)]))
    painter.setPen(QPen(QColor("#6C95B5"), 2))
    painter.setBrush(QColor("#A9CBE3"))
    painter.drawEllipse(QRectF(150, 80, 340, 240))
    painter.setBrush(QColor("#C9D8A8"))
    painter.drawEllipse(QRectF(300, 150, 90, 70))
    painter.setBrush(QColor("#B08A5B"))
    painter.drawPolygon(QPolygonF([QPointF(520, 60), QPointF(590, 180), QPointF(460, 180)]))
    painter.end()
    return image


def _night() -> QImage:
    image, painter = _canvas(NIGHT, "#101826")
    painter.setPen(QPen(QColor("#F4F1DE"), 0))
    painter.setBrush(QColor("#F4F1DE"))
    for at in range(60):
        painter.drawEllipse(QPointF(at * 197 % 900, at * 331 % 500), 1 + at % 3, 1 + at % 3)
    painter.drawEllipse(QPointF(700, 120), 48, 48)
    painter.end()
    return image


def _small() -> QImage:
    image, painter = _canvas(SMALL, "#FFFFFF")
    painter.setPen(QPen(QColor("#3E6B3A"), 2))
    painter.setBrush(QColor("#7DB36F"))
    painter.drawEllipse(QRectF(20, 20, 120, 80))
    painter.drawLine(20, 60, 140, 60)
    painter.end()
    return image
