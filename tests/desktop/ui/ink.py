"""Reads a screen as it is painted: every run of letters, in which colour it stands on which ground.

The screen is painted through an engine of its own into three pictures at once: as it is, without any letters, and with
every run of letters in a colour of its own that nothing else has. Where a pixel of the third is wholly of that colour,
a letter covers it and nothing lies over it; the first picture tells the ink there, the second the ground. So no widget
need be known by name.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage, QPainter, QRegion
from PySide6.QtWidgets import QWidget

from desktop.ui.contrast import contrast
from tests.desktop.ui.ink_engine import WHOLE, faces_painted, mark, paint

SCALE = 2
"""Painted so many times as large, so that the stems of letters cover whole pixels."""
LARGE, LARGE_BOLD, BOLD = 24.0, 18.66, 700
"""From this size in px on letters are large (WCAG 2.2), bold ones from the second."""
LEAST, LEAST_LARGE = 4.5, 3.0
_STEP = 6 * 4
"""Bytes from one pixel that is looked at to the next."""
_SOME = 64 * 4
"""Bytes that are compared at once."""

Pair = tuple[str, str]
"""An ink and the ground below it, as #rrggbb."""


@dataclass(frozen=True, slots=True)
class Run:
    """Letters that were painted in one go by a widget. ``pairs`` counts the pixels that they cover, by colours."""

    widget: QWidget
    text: str
    size: float
    bold: bool
    pairs: Counter[Pair]

    @property
    def least(self) -> float:
        """The contrast that letters of this size need."""
        return LEAST_LARGE if self.size >= (LARGE_BOLD if self.bold else LARGE) else LEAST

    @property
    def ratio(self) -> float:
        """The contrast of the pair that most of the letters are painted in."""
        return min(contrast(*pair) for pair in self.usual())

    def usual(self) -> list[Pair]:
        """Return the pairs of colours that a tenth of the letters or more have."""
        most = self.pairs.total() / 10
        return [pair for pair, pixels in self.pairs.items() if pixels >= most]


def runs_of(widget: QWidget) -> list[Run]:
    """Return every run of letters of a widget and all in it that can be seen."""
    pictures = paint(widget, SCALE)
    as_is, bare = pictures.as_is.constBits(), pictures.bare.constBits()
    marked = _Pixels(pictures.marked)
    found = []
    for number, one in enumerate(pictures.runs):
        solid = marked.all_of(mark(number), one.place.intersected(pictures.marked.rect()))
        pixels = Counter(bytes(as_is[at : at + 3]) + bytes(bare[at : at + 3]) for at in solid)
        if pixels:
            pairs = Counter({(_colour(pair[:3]), _colour(pair[3:])): n for pair, n in pixels.items()})
            found.append(Run(one.widget, one.text, one.size, one.weight >= BOLD, pairs))
    return found


def picture_of(widget: QWidget) -> QImage:
    """Return a widget in its own size as it is painted to be measured."""
    return paint(widget, 1).as_is


def enlarged(window: QWidget, part: QRect) -> QImage:
    """Return a part of a window as it is painted, larger by ``SCALE``."""
    picture = QImage(part.size() * SCALE, QImage.Format.Format_RGB32)
    with faces_painted():
        painter = QPainter(picture)
        painter.scale(SCALE, SCALE)
        window.render(painter, QPoint(), QRegion(part), WHOLE)
        painter.end()
    return picture


def changed(before: QImage, after: QImage) -> Counter[Pair]:
    """Count the pixels that two pictures of one place differ in, by colour before and after."""
    one, other = bytes(before.constBits()), bytes(after.constBits())
    found: Counter[bytes] = Counter()
    for start in range(0, len(one), _SOME):
        here, there = one[start : start + _SOME], other[start : start + _SOME]
        if here != there:
            pixels = (here[at : at + 3] + there[at : at + 3] for at in range(0, len(here), 4))
            found.update(pair for pair in pixels if pair[:3] != pair[3:])
    return Counter({(_colour(pair[:3]), _colour(pair[3:])): n for pair, n in found.items()})


class _Pixels:
    """The bytes of a picture."""

    def __init__(self, picture: QImage) -> None:
        self._bytes, self._line = bytes(picture.constBits()), picture.bytesPerLine()

    def all_of(self, colour: QColor, place: QRect) -> Iterator[int]:
        """Yield where pixels of a rectangle have a colour: one or more of each stem."""
        wanted = bytes((colour.blue(), colour.green(), colour.red(), 255))
        for y in range(place.top(), place.bottom() + 1):
            start = y * self._line + 4 * place.left()
            end = start + 4 * place.width()
            at = self._bytes.find(wanted, start, end)
            while at >= 0:
                yield at
                at = self._bytes.find(wanted, at + _STEP, end)


def _colour(pixel: bytes) -> str:
    blue, green, red = pixel
    return f"#{red:02X}{green:02X}{blue:02X}"
