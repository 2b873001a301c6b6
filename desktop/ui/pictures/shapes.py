"""Areas as shapes: their outlines, their order for reading, and which of them a pointer means."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF

from assessment.content.interaction import Area, Picture, Region, Shape


def outline(region: Region, picture: Picture) -> QPainterPath:
    """Return a region's outline in the picture's pixels, cut off at its edges."""
    path, whole = QPainterPath(), QPainterPath()
    whole.addRect(QRectF(0, 0, picture.width, picture.height))
    coords = region.coords
    match region.shape:
        case Shape.DEFAULT:
            return whole
        case Shape.CIRCLE:
            path.addEllipse(QPointF(coords[0], coords[1]), coords[2], coords[2])
        case Shape.ELLIPSE:
            path.addEllipse(QPointF(coords[0], coords[1]), coords[2], coords[3])
        case Shape.RECT:
            left, top, right, bottom = coords
            path.addRect(QRectF(QPointF(left, top), QPointF(right, bottom)).normalized())
        case Shape.POLY:
            corners = [QPointF(x, y) for x, y in zip(coords[::2], coords[1::2], strict=True)]
            path.addPolygon(QPolygonF(corners))
            path.closeSubpath()
    inside = whole.contains(path.boundingRect())
    return path if inside else path.intersected(whole)


def box(area: Area, picture: Picture) -> QRectF:
    """Return the rectangle around an area, in the picture's pixels."""
    return outline(area.region, picture).boundingRect()


def in_reading_order(areas: Sequence[Area], picture: Picture, *, rtl: bool = False) -> tuple[Area, ...]:
    """Return areas row by row from the top, in a row from where reading begins; the rest of the picture comes last.

    An area belongs to a row whose first area stands beside it for at least half the height of the lower of both.
    """
    boxes = {area.id: box(area, picture) for area in areas}
    shaped = [area for area in areas if area.region.shape is not Shape.DEFAULT]
    rows: list[list[Area]] = []
    for area in sorted(shaped, key=lambda area: boxes[area.id].center().y()):
        if rows and _level(boxes[rows[-1][0].id], boxes[area.id]):
            rows[-1].append(area)
        else:
            rows.append([area])
    for row in rows:
        row.sort(key=lambda area: boxes[area.id].center().x(), reverse=rtl)
    rest = [area for area in areas if area.region.shape is Shape.DEFAULT]
    return (*(area for row in rows for area in row), *rest)


def area_at(areas: Sequence[Area], picture: Picture, x: float, y: float, least: float) -> Area | None:
    """Return the area that a pointer means: the first that holds it, a small one close by, or the rest of the picture.

    ``least`` is how wide a target should be, in the picture's pixels; what is smaller is met beside it too.
    """
    shaped = [area for area in areas if area.region.shape is not Shape.DEFAULT]
    held = next((area for area in shaped if area.region.holds(x, y)), None)
    if held is not None:
        return held
    near = [(_miss(box(area, picture), x, y, least), area) for area in shaped]
    hits = [(miss, index, area) for index, (miss, area) in enumerate(near) if miss is not None]
    if hits:
        return min(hits)[2]
    return next((area for area in areas if area.region.shape is Shape.DEFAULT), None)


def _level(first: QRectF, second: QRectF) -> bool:
    beside = min(first.bottom(), second.bottom()) - max(first.top(), second.top())
    return beside >= min(first.height(), second.height()) / 2


def _miss(around: QRectF, x: float, y: float, least: float) -> float | None:
    """Return how far a point misses a small area, None where it misses what is large enough or by too much."""
    wide, high = max(0.0, (least - around.width()) / 2), max(0.0, (least - around.height()) / 2)
    if not (wide or high):
        return None
    dx = max(around.left() - x, x - around.right(), 0.0)
    dy = max(around.top() - y, y - around.bottom(), 0.0)
    return dx + dy if dx <= wide and dy <= high else None
