"""The sheet on which code is written, as it is painted."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter
from pytestqt.qtbot import QtBot

from desktop.ui.code import sheet as module
from desktop.ui.code.sheet import CodeSheet

painted: list[tuple[int, str]] = []


class Painter(QPainter):
    """Remembers what it wrote, and how far down."""

    def drawText(self, place: QRect, flags: int, text: str) -> None:  # type: ignore[override]  # noqa: N802 (Qt's name; the one way in which it is called)
        painted.append((place.top(), text))
        super().drawText(place, flags, text)


def test_every_line_has_its_number_beside_it(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """Lines are numbered from one, each number as high as its line, also lines that were just put in above."""
    sheet = CodeSheet("Code", "python")
    qtbot.addWidget(sheet)
    sheet.resize(400, 300)
    sheet.show()
    sheet.insertPlainText("import re\n\nprint(1)")
    monkeypatch.setattr(module, "QPainter", Painter)

    for numbers in (["1", "2", "3"], ["1", "2", "3", "4"]):
        painted.clear()
        sheet._numbers.grab()
        lines = [sheet.document().findBlockByNumber(at) for at in range(len(numbers))]
        tops = [
            int(sheet.blockBoundingGeometry(line).translated(sheet.contentOffset()).top()) for line in lines
        ]
        assert list(zip(tops, numbers, strict=True)) == painted
        sheet.moveCursor(sheet.textCursor().MoveOperation.Start)
        sheet.insertPlainText("\n")

    assert sheet._numbers.isVisible()
    assert 0 < sheet._numbers.geometry().right() <= sheet.viewport().x()
