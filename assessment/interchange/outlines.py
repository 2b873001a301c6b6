"""What ziamath draws, made closed outlines: no strokes, no colours, whole thousandths of an em."""

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from assessment.content.drawing import Step

_STEP = re.compile(r"([MLQCZ])([^MLQCZ]*)")


def outlines(svg: Element) -> Iterator[tuple[Step, ...]]:
    """Yield what the library drew as closed outlines, without its colours."""
    for element in svg.iter():
        stroke = float(element.get("stroke-width", "0"))
        if element.tag == "path" and not stroke:
            steps = tuple(_outline(element.get("d", "")))
            if steps:
                yield steps
        elif element.tag == "path":
            yield from _line(_numbers(element.get("d", "")), stroke, arrow="marker-end" in element.attrib)
        elif element.tag == "rect":
            yield _rectangle(element, stroke)
        elif element.tag == "ellipse":
            yield _ellipse(element, stroke)


def _numbers(text: str) -> list[float]:
    return [float(number) for number in re.findall(r"-?[\d.]+", text)]


def _outline(path: str) -> Iterator[Step]:
    at: tuple[float, ...] = ()
    for command, numbers in _STEP.findall(path):
        to = tuple(round(float(number)) for number in numbers.split())
        if command != "L" or to != at:  # the library begins each outline with a line to where it is
            yield command, to
        at = to[-2:]


def _line(ends: list[float], stroke: float, *, arrow: bool) -> Iterator[tuple[Step, ...]]:
    x1, y1, x2, y2 = ends
    length = max(((x2 - x1) ** 2 + (y2 - y1) ** 2) ** 0.5, 1.0)
    along, across = ((x2 - x1) / length, (y2 - y1) / length), ((y1 - y2) / length, (x2 - x1) / length)
    half, head = stroke / 2, 3 * stroke
    yield _polygon(
        [
            (x + side * half * across[0], y + side * half * across[1])
            for x, y, side in ((x1, y1, 1), (x2, y2, 1), (x2, y2, -1), (x1, y1, -1))
        ]
    )
    if arrow:
        wings = [(x2 + side * head * across[0], y2 + side * head * across[1]) for side in (1, -1)]
        yield _polygon([wings[0], (x2 + 2 * head * along[0], y2 + 2 * head * along[1]), wings[1]])


def _rectangle(element: Element, stroke: float) -> tuple[Step, ...]:
    x, y, width, height = (float(element.get(name) or 0) for name in ("x", "y", "width", "height"))
    out, into = stroke / 2, stroke / 2
    outer = _polygon(_corners(x - out, y - out, x + width + out, y + height + out))
    if not stroke:
        return outer
    inner = _corners(x + into, y + into, x + width - into, y + height - into)
    return outer + _polygon(inner[::-1])


def _corners(left: float, top: float, right: float, bottom: float) -> list[tuple[float, float]]:
    return [(left, top), (right, top), (right, bottom), (left, bottom)]


def _ellipse(element: Element, stroke: float) -> tuple[Step, ...]:
    x, y, rx, ry = (float(element.get(name) or 0) for name in ("cx", "cy", "rx", "ry"))
    half = stroke / 2
    return _ring(x, y, rx + half, ry + half, 1) + _ring(x, y, max(rx - half, 1), max(ry - half, 1), -1)


def _ring(x: float, y: float, rx: float, ry: float, turn: int) -> tuple[Step, ...]:
    """Return an ellipse as four curves, one way round or the other."""
    k, s = 0.5523, turn
    return tuple(
        (command, tuple(round(number) for number in numbers))
        for command, numbers in (
            ("M", (x + rx, y)),
            ("C", (x + rx, y + s * k * ry, x + k * rx, y + s * ry, x, y + s * ry)),
            ("C", (x - k * rx, y + s * ry, x - rx, y + s * k * ry, x - rx, y)),
            ("C", (x - rx, y - s * k * ry, x - k * rx, y - s * ry, x, y - s * ry)),
            ("C", (x + k * rx, y - s * ry, x + rx, y - s * k * ry, x + rx, y)),
            ("Z", ()),
        )
    )


def _polygon(points: list[tuple[float, float]]) -> tuple[Step, ...]:
    steps = [("ML"[index > 0], (round(x), round(y))) for index, (x, y) in enumerate(points)]
    return (*steps, ("Z", ()))
