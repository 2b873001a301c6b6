"""Areas of an image, and whether a point lies in them. Edges belong to the area; whole numbers keep it exact."""

from collections.abc import Callable, Sequence
from typing import TypeAlias

from assessment.expression.refusal import ExpressionRefused, Refusal

Inside: TypeAlias = Callable[[int, int], bool]

_MOST_CORNERS = 2_000


def inside(shape: str, coords: Sequence[int]) -> Inside:
    """Return the test for an area given in QTI's (HTML's) way.

    Raises:
        ExpressionRefused: ``BAD_ATTRIBUTE``, if there is no such shape or the coordinates are not its own.
    """
    match shape, tuple(coords):
        case "default", _:
            return lambda x, y: True
        case "rect", (left, top, right, bottom):
            left, right = min(left, right), max(left, right)
            top, bottom = min(top, bottom), max(top, bottom)
            return lambda x, y: left <= x <= right and top <= y <= bottom
        case "circle", (cx, cy, radius):
            return lambda x, y: (x - cx) ** 2 + (y - cy) ** 2 <= radius**2
        case "ellipse", (cx, cy, h, v) if h and v:
            return lambda x, y: ((x - cx) * v) ** 2 + ((y - cy) * h) ** 2 <= (h * v) ** 2
        case "poly", corners if len(corners) >= 6 and not len(corners) % 2 and len(corners) <= _MOST_CORNERS:
            return _polygon(tuple(zip(corners[::2], corners[1::2], strict=True)))
        case _:
            detail = f"{shape} {','.join(str(number) for number in coords[:20])}"
            raise ExpressionRefused(Refusal.BAD_ATTRIBUTE, "shape", detail)


def read_coords(text: str) -> tuple[int, ...]:
    """Return coordinates; fractions, which some files have, are rounded.

    Raises:
        ExpressionRefused: ``BAD_ATTRIBUTE``, if there is anything but numbers.
    """
    parts = text.replace(",", " ").split()
    if len(parts) > 2 * _MOST_CORNERS:
        raise ExpressionRefused(Refusal.BAD_ATTRIBUTE, "coords", f"{len(parts)} numbers")
    try:
        return tuple(round(float(part)) for part in parts)
    except (ValueError, OverflowError):
        raise ExpressionRefused(Refusal.BAD_ATTRIBUTE, "coords", text[:100]) from None


def _polygon(corners: tuple[tuple[int, int], ...]) -> Inside:
    edges = tuple(zip(corners, (*corners[1:], corners[0]), strict=True))

    def within(x: int, y: int) -> bool:
        crossed = False
        for (x1, y1), (x2, y2) in edges:
            turn = (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1)
            if turn == 0 and min(x1, x2) <= x <= max(x1, x2) and min(y1, y2) <= y <= max(y1, y2):
                return True
            if (y1 > y) != (y2 > y) and (turn > 0) == (y2 > y1):
                crossed = not crossed
        return crossed

    return within
