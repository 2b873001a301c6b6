"""Where the parts of a matrix stand at a width: as a table, or row by row where the columns would be too narrow."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from desktop.ui.theme import px

LEAST_LABEL, WIDEST_COLUMN, LEAST_COLUMN = 150, 112, 60
GAP, PAD = 6, 6


@dataclass(frozen=True, slots=True)
class MatrixShape:
    """Rectangles as read from the left; ``lines`` are the heights at which a row ends."""

    stacked: bool
    height: int
    heads: tuple[QRect, ...]
    labels: tuple[QRect, ...]
    cells: tuple[tuple[QRect, ...], ...]
    lines: tuple[int, ...]


def is_stacked(width: int, needs: Sequence[int], longest_label: int) -> bool:
    """Say whether the columns, each of which needs so much, leave too little for the rows' texts."""
    column = max(px(LEAST_COLUMN), *needs)
    return width - column * len(needs) < min(px(LEAST_LABEL), longest_label + px(GAP))


def table_shape(
    width: int, needs: Sequence[int], heads: Sequence[QWidget], labels: Sequence[QWidget], least: int
) -> MatrixShape:
    """Return the table: equal columns beside the rows' texts."""
    count = len(heads)
    column = max(px(LEAST_COLUMN), *needs)
    column = max(column, min(px(WIDEST_COLUMN), int(width * 0.55) // count))
    text = width - column * count - px(GAP)
    top = max(head.heightForWidth(column - px(GAP)) for head in heads)
    head_rects = tuple(
        QRect(width - column * (count - at), top - high, column - px(GAP), high)
        for at, high in enumerate(head.heightForWidth(column - px(GAP)) for head in heads)
    )
    y = top + px(PAD)
    lines, label_rects, cell_rects = [y], [], []
    for label in labels:
        words = label.heightForWidth(text)
        high = max(words + 2 * px(PAD), least + px(4))
        label_rects.append(QRect(0, y + (high - words) // 2, text, words))
        cell_rects.append(
            tuple(
                QRect(width - column * (count - at), y + (high - least) // 2, column - px(GAP), least)
                for at in range(count)
            )
        )
        y += high
        lines.append(y)
    return MatrixShape(False, y, head_rects, tuple(label_rects), tuple(cell_rects), tuple(lines[:-1]))


def stacked_shape(width: int, labels: Sequence[QWidget], cells: Sequence[Sequence[QWidget]]) -> MatrixShape:
    """Return the rows one above the other: the text, then its cells with their words, side by side as they fit."""
    y = 0
    label_rects, cell_rects, lines = [], [], []
    for label, row in zip(labels, cells, strict=True):
        if y:
            lines.append(y + px(8))
            y += px(18)
        words = label.heightForWidth(width)
        label_rects.append(QRect(0, y, width, words))
        y += words + px(4)
        rects, x, line = [], 0, 0
        for cell in row:
            wide = min(cell.sizeHint().width(), width)
            high = cell.heightForWidth(wide)
            if x and x + wide > width:
                x, y, line = 0, y + line + px(2), 0
            rects.append(QRect(x, y, wide, high))
            x, line = x + wide + px(2), max(line, high)
        y += line
        cell_rects.append(tuple(rects))
    return MatrixShape(True, y, (), tuple(label_rects), tuple(cell_rects), tuple(lines))
