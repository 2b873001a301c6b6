"""Lines on pictures are crisp where they are upright."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

from desktop.ui.pictures.canvas import crisp


def test_upright_rectangles_lie_on_whole_pixels() -> None:
    """An even line runs between pixels, an odd one along their middle; the size stays to a pixel."""
    path = QPainterPath()
    path.addRect(QRectF(10.3, 20.6, 50.2, 30.1))

    assert QRectF(10, 21, 50, 30) == crisp(path, 2).boundingRect()
    assert QRectF(10.5, 21.5, 50, 30) == crisp(path, 1).boundingRect()


def test_other_shapes_stay_as_they_are() -> None:
    """A circle and a triangle are not made rectangles."""
    circle, triangle = QPainterPath(), QPainterPath()
    circle.addEllipse(QPointF(20.3, 20.3), 10, 10)
    triangle.moveTo(0, 0)
    triangle.lineTo(10.5, 20.5)
    triangle.lineTo(5, 3)
    triangle.closeSubpath()

    assert circle == crisp(circle, 2)
    assert triangle == crisp(triangle, 2)
