"""What assistive technology is told of the sheets: role, name, what stands there, limits, and when one is reached."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QAccessible, QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from assessment.content.interaction import Essay
from desktop.ui.interactions import essay as essay_module
from desktop.ui.interactions.code import CodeWidget
from desktop.ui.interactions.essay import EssayWidget

SHEETS: dict[str, Callable[[], EssayWidget]] = {
    "plain": lambda: EssayWidget(Essay(max_words=3)),
    "rich": lambda: EssayWidget(Essay(max_words=3, rich=True)),
    "code": lambda: CodeWidget(Essay(syntax="python")),
}


@pytest.mark.parametrize("kind", SHEETS)
def test_a_sheet_is_named_and_can_be_edited(qtbot: QtBot, kind: str) -> None:
    """Each sheet is editable text with a name, and its text is its value."""
    widget = SHEETS[kind]()
    qtbot.addWidget(widget)
    QTest.keyClicks(widget.area, "salt")

    told = QAccessible.queryAccessibleInterface(widget.area)

    assert QAccessible.Role.EditableText == told.role()
    assert told.text(QAccessible.Text.Name).startswith("Your answer")
    assert told.text(QAccessible.Text.Value) == "salt"


def test_limits_and_count_are_said_on_coming_back(qtbot: QtBot) -> None:
    """Whoever comes back to a sheet hears its limits and how much stands there; typing alone changes nothing of that."""
    widget = EssayWidget(Essay(max_words=3))
    qtbot.addWidget(widget)
    before = widget.area.accessibleDescription()

    QTest.keyClicks(widget.area, "one two")
    typing = widget.area.accessibleDescription()
    QApplication.sendEvent(widget.area, QFocusEvent(QEvent.Type.FocusOut))

    assert before == typing == "Write at most 3 words. 0 words"
    assert widget.area.accessibleDescription() == "Write at most 3 words. 2 words"


def test_a_limit_that_is_reached_is_said_once(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """Going over the limit is said, and coming back under it; not each word beyond."""
    said: list[str] = []
    monkeypatch.setattr(essay_module, "announce", lambda _, text: said.append(text))
    widget = EssayWidget(Essay(max_words=2))
    qtbot.addWidget(widget)

    QTest.keyClicks(widget.area, "a b c d")
    for _ in range(4):
        QTest.keyClick(widget.area, "\b")  # type: ignore[call-overload]  # its stubs want a key, Qt takes a letter

    assert ["3 words, 1 over the limit", "2 words, within the limit"] == said
