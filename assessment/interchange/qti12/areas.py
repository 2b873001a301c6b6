"""Areas of QTI 1.2 as regions in pixels.

By the standard (with its errata) a rectangle is a corner with width and height, an ellipse a middle with two
diameters. Canvas and Blackboard give two corners instead, Canvas as parts of the picture.
"""

from decimal import ROUND_HALF_UP, Decimal

from assessment.content.interaction import Region, Shape
from assessment.interchange.qti.refused import QtiRefused

_LARGEST = Decimal(1_000_000)


def region_of(
    shape: str, coords: str, size: tuple[int, int], line: str, *, relative: bool, corners: bool
) -> Region:
    """Return an area in pixels of a picture of that size.

    Raises:
        QtiRefused: for what is no area, or an ellipse between two corners, whose meaning nobody has written down.
    """
    numbers = _numbers(coords, line)
    if relative:
        numbers = [number * size[place % 2] for place, number in enumerate(numbers)]
    match shape or "ellipse":
        case "rectangle" if len(numbers) == 4:
            left, top, third, fourth = numbers
            right, bottom = (third, fourth) if corners else (left + third, top + fourth)
            near, far = (min(left, right), min(top, bottom)), (max(left, right), max(top, bottom))
            return Region(Shape.RECT, _pixels(*near, *far))
        case "ellipse" if len(numbers) == 4 and not corners:
            x, y, width, height = numbers
            return Region(Shape.ELLIPSE, _pixels(x, y, width / 2, height / 2))
        case "bounded" if len(numbers) >= 6 and len(numbers) % 2 == 0:
            return Region(Shape.POLY, _pixels(*numbers))
        case "ellipse" if len(numbers) == 4:
            raise QtiRefused("unsupported_processing", line, "an ellipse between two corners")
        case _:
            raise QtiRefused("key_invalid", line, f"{shape} of {len(numbers)} numbers"[:200])


def _pixels(*numbers: Decimal) -> tuple[int, ...]:
    return tuple(int(number.to_integral_value(ROUND_HALF_UP)) for number in numbers)


def _numbers(coords: str, line: str) -> list[Decimal]:
    found = []
    for part in coords.replace(",", " ").split():
        digits = part.removeprefix("-").replace(".", "", 1)
        if not digits.isascii() or not digits.isdigit() or len(digits) > 20 or abs(Decimal(part)) > _LARGEST:
            raise QtiRefused("key_invalid", line, f"coords {coords[:80]!r}")
        found.append(Decimal(part))
    return found
