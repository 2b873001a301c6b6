"""Faces painted once and kept: what many widgets show alike is drawn from a picture of it."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPixmap, QPixmapCache
from PySide6.QtWidgets import QWidget


def paint_face(
    painter: QPainter, widget: QWidget, key: tuple[object, ...], paint: Callable[[QPainter], None]
) -> None:
    """Draw what ``paint`` paints on a widget's own rectangle; ``key`` says all it hangs on but size and look.

    Whoever changes the look clears Qt's cache of pictures.
    """
    ratio = widget.devicePixelRatioF()
    name = f"{widget.width()} {widget.height()} {ratio} {widget.isRightToLeft()} {key}"
    face = QPixmap()
    if not QPixmapCache.find(name, face):
        face = QPixmap((widget.size().toSizeF() * ratio).toSize())
        face.setDevicePixelRatio(ratio)
        face.fill(Qt.GlobalColor.transparent)
        inner = QPainter(face)
        inner.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint(inner)
        inner.end()
        QPixmapCache.insert(name, face)
    painter.drawPixmap(QPointF(), face)
