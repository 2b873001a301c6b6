"""The words of a card or chip stand beside its letter, whichever way they run."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.ui.interactions.chip import Chip
from desktop.ui.interactions.option_card import RadioCard
from desktop.ui.theme import colour

LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
WORDS = ["London", "القاهرة", "<p>12 + 4</p>", '<p dir="ltr">Berlin</p>', '<p dir="rtl">بغداد</p>']


def ink(shown: QImage, left: int, right: int) -> list[int]:
    """Return the columns in which something dark is painted, in this stretch."""
    wanted = colour("ink").lightness() + 40
    return [
        x
        for x in range(left, right)
        if any(shown.pixelColor(x, y).lightness() < wanted for y in range(10, shown.height() - 10))
    ]


def made(kind: str, words: str) -> RadioCard | Chip:
    """Return a card or a chip."""
    if kind == "chip":
        return Chip(words, letter="A")
    card = RadioCard()
    card.dress("A", words)
    return card


@pytest.mark.parametrize("direction", [LTR, RTL], ids=["ltr", "rtl"])
@pytest.mark.parametrize("words", WORDS)
@pytest.mark.parametrize("kind", ["card", "chip"])
def test_words_stand_beside_the_letter(
    qtbot: QtBot, kind: str, words: str, direction: Qt.LayoutDirection
) -> None:
    """Latin, Arabic or neither: in a wide box the words are in the half in which the letter is."""
    widget = made(kind, words)
    qtbot.addWidget(widget)
    widget.setLayoutDirection(direction)
    widget.resize(500, 48)
    widget.show()
    QApplication.processEvents()

    shown = widget.grab().toImage()

    beside, far = ((65, 250), (250, 435)) if direction is LTR else ((250, 435), (65, 250))
    assert ink(shown, *beside)
    assert not ink(shown, *far)
