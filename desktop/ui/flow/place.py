"""Where a stretch of a laid out document is."""

from typing import Any

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextDocument, QTextLine


def line_boxes(document: QTextDocument, start: int, end: int) -> list[QRectF]:
    """Return the boxes of the lines between two positions, each as high as its line, in reading order."""
    boxes = []
    block = document.findBlock(start)
    while block.isValid() and block.position() < end:
        origin = _origin(document, start if block.contains(start) else block.position())
        first = max(start - block.position(), 0)
        last = min(end - block.position(), block.length() - 1)
        layout = block.layout()
        for index in range(layout.lineCount()):
            line = layout.lineAt(index)
            here = max(first, line.textStart())
            there = min(last, line.textStart() + line.textLength())
            if here < there:
                left, right = sorted((_x(line, here), _x(line, there)))
                box = QRectF(left, line.y(), right - left, line.height())
                boxes.append(box.translated(origin))
        block = block.next()
    return boxes


def character_box(document: QTextDocument, position: int) -> tuple[QRectF, float]:
    """Return the box of one character and the height of its baseline."""
    block = document.findBlock(position)
    origin = _origin(document, position)
    line = block.layout().lineForTextPosition(position - block.position())
    if not line.isValid():
        return QRectF(origin, origin), origin.y()
    left, right = sorted(_x(line, position - block.position() + step) for step in (0, 1))
    box = QRectF(left, line.y(), right - left, line.height()).translated(origin)
    return box, origin.y() + line.y() + line.ascent()


def caret_box(document: QTextDocument, position: int) -> QRectF:
    """Return where a caret stands before a position: no wider than nothing, as high as its line."""
    block = document.findBlock(position)
    origin = _origin(document, position)
    line = block.layout().lineForTextPosition(position - block.position())
    if not line.isValid():
        return QRectF(origin, origin)
    return QRectF(_x(line, position - block.position()), line.y(), 0, line.height()).translated(origin)


def _origin(document: QTextDocument, position: int) -> QPointF:
    return document.documentLayout().blockBoundingRect(document.findBlock(position)).topLeft()


def _x(line: QTextLine, position: int) -> float:
    found: Any = line.cursorToX(position)  # the stubs say object; it is the place, or place and position
    return float(found[0] if isinstance(found, tuple) else found)


def united(boxes: list[QRectF]) -> QRectF:
    """Return the box around boxes."""
    whole = boxes[0]
    for box in boxes[1:]:
        whole = whole.united(box)
    return whole
