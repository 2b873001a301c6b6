"""A label on a picture shows whole lines only."""

import pytest
from PySide6.QtCore import QSizeF
from pytestqt.qtbot import QtBot

from desktop.ui.pictures.label import PictureLabel
from tests.desktop.ui.pictures.painted import media
from tests.fakes.exam_paper import LONG_WORD

ROOM = QSizeF(60, 40)


@pytest.mark.parametrize(
    "html", [LONG_WORD * 3, "An island " * 30, "<p>One</p><p>Two</p><p>Three</p><p>Four</p>"]
)
def test_a_long_label_ends_with_a_whole_line(qtbot: QtBot, html: str) -> None:
    """What needs more than three lines is cut off at the end of the third, and says so."""
    label, short = PictureLabel(html, "A", media), PictureLabel("One", "A", media)

    size = label.size(ROOM, 400)

    shown = [document for document in label._fitted.values() if document.toPlainText().endswith("…")]
    assert len(shown) == 1
    assert size.height() <= shown[0].size().height() + 8
    assert short.size(ROOM, 400).height() < size.height()
