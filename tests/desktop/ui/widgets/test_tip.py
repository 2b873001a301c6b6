"""Tool tips of what people wrote."""

import pytest
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.widgets.tip import set_tip


@pytest.mark.parametrize(
    "text", ["Ada Lovelace", "<b>Ada</b>", '<img src="file:///etc/passwd">', "1 < 2 & 3"]
)
def test_a_tip_is_shown_as_it_was_written(qtbot: QtBot, text: str) -> None:
    """What looks like markup is shown as letters; what does not is left alone."""
    widget = QWidget()
    qtbot.addWidget(widget)

    set_tip(widget, text)

    shown = widget.toolTip()
    assert text == (QTextDocumentFragment.fromHtml(shown).toPlainText() if "&lt;" in shown else shown)
