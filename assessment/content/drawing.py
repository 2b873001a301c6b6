"""The one kind of SVG that a test may show: black filled paths, written by ourselves and read letter for letter.

No style, script, reference, text or entity can stand in it, and no colour: the screen gives it the colour of the text.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

LARGEST = 512 * 1024
_NUMBER = r"-?\d{1,6}(?:\.\d{1,3})?"
_PAIR = rf"{_NUMBER} {_NUMBER}"
_COMMAND = re.compile(rf"[ML]{_PAIR}|Q{_PAIR} {_PAIR}|C{_PAIR} {_PAIR} {_PAIR}|Z", re.ASCII)
_OPEN, _CLOSE, _END = '<path d="', '"/>', "</svg>"
_HEAD = re.compile(
    rf'<svg xmlns="http://www\.w3\.org/2000/svg" viewBox="({_PAIR}) ({_PAIR})" width="{_NUMBER}" height="{_NUMBER}">',
    re.ASCII,
)
_PATH = re.compile(r'd="([^"]*)"')
_STEP = re.compile(r"([MLQCZ])([^MLQCZ]*)")

Step = tuple[str, tuple[float, ...]]
"""A command, ``M`` move, ``L`` line, ``Q`` and ``C`` curves or ``Z`` close, with the coordinates it goes to."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """Paths in a box; ``y`` grows downwards."""

    x: float
    y: float
    width: float
    height: float
    paths: tuple[tuple[Step, ...], ...]


def is_drawing(data: bytes) -> bool:
    """Return whether these bytes are an SVG that a test may show."""
    return _match(data) is not None


def read_drawing(data: bytes) -> Drawing | None:
    """Return the drawing in these bytes, or None where they hold none."""
    found = _match(data)
    if found is None:
        return None
    head, paths = found
    x, y = map(float, head[1].split())
    width, height = map(float, head[2].split())
    return Drawing(x, y, width, height, tuple(tuple(_steps(path)) for path in _PATH.findall(paths)))


def write_drawing(drawing: Drawing) -> bytes:
    """Return a drawing as SVG, its coordinates rounded to thousandths."""
    size = f"{_number(drawing.width)} {_number(drawing.height)}"
    paths = "".join(f'<path d="{_written(path)}"/>' for path in drawing.paths)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{_number(drawing.x)} {_number(drawing.y)} {size}"'
        f' width="{_number(drawing.width)}" height="{_number(drawing.height)}">{paths}</svg>'
    ).encode()


def _match(data: bytes) -> tuple[re.Match[str], str] | None:
    """Return the head of a drawing and its paths. Command by command: it is as quick as it is long, whatever it holds."""
    if len(data) > LARGEST or not data.startswith(b"<svg ") or not data.isascii():
        return None
    text = data.decode("ascii")
    head = _HEAD.match(text)
    if head is None or min(map(float, head[2].split())) <= 0:
        return None
    place = head.end()
    while text.startswith(_OPEN, place):
        place += len(_OPEN)
        while command := _COMMAND.match(text, place):
            place = command.end()
        if not text.startswith(_CLOSE, place):
            return None
        place += len(_CLOSE)
    return (head, text[head.end() : place]) if text[place:] == _END else None


def _steps(path: str) -> Iterator[Step]:
    for command, numbers in _STEP.findall(path):
        yield command, tuple(map(float, numbers.split()))


def _written(path: tuple[Step, ...]) -> str:
    return "".join(command + " ".join(map(_number, numbers)) for command, numbers in path)


def _number(value: float) -> str:
    whole = round(value)
    return str(whole) if abs(value - whole) < 0.0005 else f"{value:.3f}".rstrip("0")
