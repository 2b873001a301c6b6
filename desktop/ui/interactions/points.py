"""Points on a picture in words, for those who listen: how many there are, and where."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from assessment.content.interaction import Picture, SelectPoint, point_of
from assessment.errors import ResponseInvalid

Point = tuple[int, int]
"""A pixel of the picture as it is stored."""


def fitting(value: str, picture: Picture) -> Point | None:
    """Return the point that a value names, None where it is none on this picture."""
    try:
        x, y = point_of(value)
    except ResponseInvalid:
        return None
    return (x, y) if 0 <= x <= picture.width and 0 <= y <= picture.height else None


def where(point: Point, picture: Picture) -> str:
    """Return a place as parts of the picture: pixels say nothing to somebody who listens."""
    x, y = round(100 * point[0] / picture.width), round(100 * point[1] / picture.height)
    return _tr("{x} % from the left, {y} % from the top").format(x=x, y=y)


def point_name(points: Sequence[Point], at: int, asked: SelectPoint) -> str:
    """Return what a point is called, with its place."""
    place = where(points[at], asked.picture)
    if asked.max_choices == 1:
        return _tr("Point, {where}").format(where=place)
    return _tr("Point {number} of {count}, {where}").format(number=at + 1, count=len(points), where=place)


def how_many(count: int, most: int, *, refused: bool = False, cross: bool = True) -> str:
    """Return how many points stand and what can be done. ``most`` 0: no limit; ``cross``: a cross-hair is in view."""
    if refused:
        told = _tr("{count} of {most} points set. Remove one before setting another.")
    elif not count:
        told = (
            _tr("Click on the picture, or move the cross-hair by arrow keys and press Space.")
            if cross
            else _tr("Click on the picture to set a point.")
        )
    elif most == 1:
        told = _tr("Point set. Drag it, or use the arrow keys. Delete removes it.")
    elif most:
        told = _tr("{count} of {most} points set")
    else:
        told = _tr("{count} points set") if count > 1 else _tr("1 point set")
    return told.format(count=count, most=most)


def _tr(text: str) -> str:
    return QCoreApplication.translate("SelectPointWidget", text)
