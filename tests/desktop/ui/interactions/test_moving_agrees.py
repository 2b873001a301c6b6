"""Whatever is pressed: every answer told is one the item takes, and it is what the screen shows."""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from assessment.content.interaction import Associate, GapMatch, Interaction, Matching, Matrix, Order
from desktop.ui.focus import focus_in
from desktop.ui.interactions.fitting import fits, fitting
from tests.desktop.ui.interactions.hands import Sheet, carry, open_sheet
from tests.fakes.moving_paper import MOVING
from tests.thorough import one_in

KEYS = [
    "Tab",
    "Backtab",
    "Space",
    "Return",
    "Up",
    "Down",
    "Left",
    "Right",
    "Home",
    "End",
    "Escape",
    "Delete",
    "Backspace",
    "A",
    "B",
    "C",
    "D",
    "1",
    "2",
    "3",
]
ACTIONS = st.lists(
    st.one_of(
        st.sampled_from(KEYS),
        st.tuples(st.integers(0, 40), st.integers(0, 40)),
        st.integers(0, 60),
    ),
    max_size=30,
)
RELAXED = settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)


@pytest.mark.parametrize("name", one_in(4, sorted(MOVING)))
def test_what_is_told_is_what_is_shown(qtbot: QtBot, name: str) -> None:
    """Random keys, presses and drags: each answer told is legal, the last of them is in view, and shows again."""
    asked: Any = MOVING[name]

    @RELAXED
    @given(actions=ACTIONS)
    def run(actions: list[Any]) -> None:
        sheet = open_sheet(qtbot, asked, (560, 520))
        sheet.widget.focus_first(Qt.FocusReason.TabFocusReason)
        shown: Any = sheet.widget
        for action in actions:
            before = len(sheet.told)
            act(sheet, action)
            for values in sheet.told[before:]:
                asked.check(values)
            if len(sheet.told) > before:
                assert sheet.told[-1] == shown.values()
        if sheet.told:
            other = Sheet(asked)
            again: Any = other.widget
            again.set_values(sheet.told[-1])
            assert again.values() == shown.values()
        sheet.close()

    run()


@pytest.mark.parametrize("name", one_in(2, sorted(MOVING)))
@RELAXED
@given(data=st.data())
def test_every_legal_response_can_be_shown(qtbot: QtBot, name: str, data: st.DataObject) -> None:
    """What an item takes, its widget shows whole, and shows nothing that was not given."""
    asked: Any = MOVING[name]
    values = fitting(asked.check, tuple(data.draw(st.lists(st.sampled_from(possible(asked)), max_size=12))))
    sheet = Sheet(asked)
    widget: Any = sheet.widget

    widget.set_values(values)

    assert set(values) == set(widget.values())
    assert len(values) == len(widget.values())
    if isinstance(asked, Order):
        assert values == widget.values()


@pytest.mark.parametrize("name", ["headings", "matrix", "associate", "order", "order-some", "gap-match"])
@RELAXED
@given(values=st.lists(st.text(max_size=12), max_size=6))
def test_foreign_values_do_no_harm(qtbot: QtBot, name: str, values: list[str]) -> None:
    """Values that no version of the item ever took are passed over."""
    asked: Any = MOVING[name]
    sheet = Sheet(asked)
    widget: Any = sheet.widget

    widget.set_values(tuple(values))

    assert fits(asked.check, widget.values())


@pytest.mark.parametrize("name", sorted(MOVING))
def test_everything_that_can_be_pressed_has_a_name(qtbot: QtBot, name: str) -> None:
    """No button is without a name, and none is too small to touch."""
    sheet = open_sheet(qtbot, MOVING[name], (700, 1400))

    for button in sheet.widget.findChildren(QAbstractButton):
        interface = QAccessible.queryAccessibleInterface(button)
        assert interface.text(QAccessible.Text.Name).strip(), button
        if button.isVisible():
            assert min(button.width(), button.height()) >= 24


@pytest.mark.parametrize("name", sorted(MOVING))
@pytest.mark.parametrize("rtl", [False, True], ids=["ltr", "rtl"])
def test_nothing_sticks_out_of_a_narrow_page(qtbot: QtBot, name: str, rtl: bool) -> None:
    """In a page of 320 px everything stays inside, whichever way it is read."""
    sheet = open_sheet(qtbot, MOVING[name], (320, 600), rtl=rtl)
    widget = sheet.widget

    for button in widget.findChildren(QAbstractButton):
        if button.isVisible():
            left = button.mapTo(widget, QPoint(0, 0)).x()
            assert left >= 0
            assert left + button.width() <= widget.width()


def possible(asked: Interaction) -> list[str]:
    """Return every value that the interaction could take part of."""
    match asked:
        case Matching():
            return [f"{a.id} {b.id}" for a in asked.sources for b in asked.targets]
        case Matrix():
            return [f"{a.id} {b.id}" for a in asked.rows for b in asked.columns]
        case Associate():
            return [f"{a.id} {b.id}" for a in asked.choices for b in asked.choices]
        case GapMatch():
            return [f"{word.id} {gap}" for word in asked.words for gap in asked.gaps]
        case Order():
            return [choice.id for choice in asked.choices]
        case _:
            raise TypeError(asked)


def act(sheet: Sheet, action: Any) -> None:
    """Press a key, or a button by the mouse, or carry one button to where another is."""
    if isinstance(action, str):
        focus = focus_in(sheet)
        if focus is not None and (focus is sheet.widget or sheet.widget.isAncestorOf(focus)):
            modifier = Qt.KeyboardModifier.AltModifier if action == "1" else Qt.KeyboardModifier.NoModifier
            key = getattr(Qt.Key, f"Key_{'Up' if action == '1' else action}")
            QTest.keyClick(focus, key, modifier)
        return
    buttons = [button for button in sheet.widget.findChildren(QAbstractButton) if button.isVisible()]
    if isinstance(action, int):
        QTest.mouseClick(buttons[action % len(buttons)], Qt.MouseButton.LeftButton)
    else:
        start, end = (buttons[at % len(buttons)] for at in action)
        carry(start, end)
    QApplication.processEvents()
