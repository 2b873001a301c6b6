"""Where the gaps and hot words of a laid-out text are, for the widgets that make them answerable."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextBlock, QTextFragment

from desktop.ui.rich_text.objects import INDEX, GapObject

if TYPE_CHECKING:
    from desktop.ui.rich_text.document import RichDocument

HOT = "hot:"


def gap_rects(document: "RichDocument") -> dict[str, QRectF]:
    """Return the place of each gap by its id, in the coordinates of the document as it is laid out now."""
    found = {}
    layout = document.documentLayout()
    for block, fragment in _fragments(document):
        index = fragment.charFormat().property(INDEX)
        one = document.objects[int(index)] if index is not None else None
        if not isinstance(one, GapObject):
            continue
        line = block.layout().lineForTextPosition(fragment.position() - block.position())
        corner = layout.blockBoundingRect(block).topLeft()
        start = line.cursorToX(fragment.position() - block.position())[0]  # type: ignore[index]
        end = line.cursorToX(fragment.position() - block.position() + 1)[0]  # type: ignore[index]
        size = QRectF(0, 0, abs(end - start), one.size.height())
        size.moveTo(corner + line.position() + QPointF(min(start, end) - line.x(), 0))
        found[one.id] = size
    return found


def hot_ranges(document: "RichDocument") -> dict[str, list[tuple[int, int]]]:
    """Return the character positions of each hot word by its id: starts and ends, in reading order."""
    found: dict[str, list[tuple[int, int]]] = {}
    for _, fragment in _fragments(document):
        href = fragment.charFormat().anchorHref()
        if href.startswith(HOT):
            start, end = fragment.position(), fragment.position() + fragment.length()
            ranges = found.setdefault(href.removeprefix(HOT), [])
            if ranges and ranges[-1][1] == start:
                start = ranges.pop()[0]
            ranges.append((start, end))
    return found


def _fragments(document: "RichDocument") -> Iterator[tuple[QTextBlock, QTextFragment]]:
    block = document.begin()
    while block.isValid():
        at = block.begin()
        while not at.atEnd():
            yield block, at.fragment()
            at += 1
        block = block.next()
