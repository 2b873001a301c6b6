"""Words to pick in a text: by mouse, by keys, one or several."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QRadioButton
from pytestqt.qtbot import QtBot

from assessment.content.interaction import Hottext
from assessment.content.response import Response, single
from desktop.ui.focus import focus_in
from desktop.ui.interactions.hottext import HottextWidget
from desktop.ui.interactions.make import make_interaction
from tests.desktop.ui.interactions.held import Told, press
from tests.fakes.exam_paper import one_item
from tests.fakes.text_paper import HOTTEXT

HOTS = tuple(f"H{n}" for n in range(1, 8))
ONE = Hottext(HOTTEXT, HOTS)  # type: ignore[arg-type]  # plain words stand for ids
TWO = Hottext(HOTTEXT, HOTS, 2, 2)  # type: ignore[arg-type]  # plain words stand for ids
ANY = Hottext(HOTTEXT, HOTS, 0, 0)  # type: ignore[arg-type]  # plain words stand for ids
KEYS = (
    Qt.Key.Key_Right,
    Qt.Key.Key_Left,
    Qt.Key.Key_Down,
    Qt.Key.Key_Up,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_Space,
    Qt.Key.Key_Space,
    Qt.Key.Key_Return,
    Qt.Key.Key_Delete,
    Qt.Key.Key_Tab,
    Qt.Key.Key_A,
)


def hottext(asked: Hottext) -> HottextWidget:
    """Return the widget of a hottext."""
    made = make_interaction(one_item(asked), asked, b"seed")
    assert isinstance(made, HottextWidget)
    return made


def click(widget: HottextWidget, index: int) -> None:
    """Press the first line of a word with the mouse."""
    hot = widget.text.hots[index]
    place = widget.text.mapToGlobal(hot.boxes[0].center().toPoint())
    target = QApplication.widgetAt(place) or hot
    QTest.mouseClick(target, Qt.MouseButton.LeftButton, pos=target.mapFromGlobal(place))


def test_one_word_is_picked_and_moved(qtbot: QtBot) -> None:
    """Of one word, a press picks, a press elsewhere moves, a press again puts back."""
    widget = hottext(ONE)
    told = Told(qtbot, widget)

    for index in (0, 6, 6):
        click(widget, index)

    assert [single("H1"), single("H7"), Response()] == told.responses


def test_one_too_many_is_refused(qtbot: QtBot) -> None:
    """With two picked a third press changes nothing and says why."""
    widget = hottext(TWO)
    told = Told(qtbot, widget)

    for index in (3, 1, 0):
        click(widget, index)

    assert [single("H4"), single("H2", "H4")] == told.responses
    assert ("H2", "H4") == widget.values()
    assert widget.note.text() == "2 of 2 picked. Put one back before picking another."


def test_arrows_move_and_space_picks(qtbot: QtBot) -> None:
    """Arrows go from word to word without picking; Space picks; Delete puts all back."""
    widget = hottext(ANY)
    told = Told(qtbot, widget)
    widget.focus_first(Qt.FocusReason.TabFocusReason)

    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Left, Qt.Key.Key_Return):
        press(key)
    assert [single("H3"), single("H2", "H3")] == told.responses
    press(Qt.Key.Key_Delete)

    assert Response() == told.last
    assert widget.text.hots[1] is focus_in(told.window)


def test_arrows_follow_the_eye_from_right_to_left(qtbot: QtBot) -> None:
    """In a window from right to left the left arrow goes on."""
    widget = hottext(ANY)
    told = Told(qtbot, widget)
    told.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    widget.focus_first(Qt.FocusReason.TabFocusReason)

    press(Qt.Key.Key_Left)

    assert widget.text.hots[1] is focus_in(told.window)


def test_a_word_over_two_lines_is_pressed_on_both(qtbot: QtBot) -> None:
    """A long hot breaks with its line; each part of it can be pressed, and what lies between is not its own."""
    widget = hottext(ONE)
    told = Told(qtbot, widget, width=420)
    hot = widget.text.hots[6]
    assert len(hot.boxes) > 1

    place = hot.boxes[-1].center().toPoint()
    assert widget.text.childAt(place) is hot
    outside = QPoint(int(hot.boxes[0].left()) - 6, int(hot.boxes[0].center().y()))
    assert widget.text.childAt(outside) is not hot

    QTest.mouseClick(hot, Qt.MouseButton.LeftButton, pos=hot.mapFromParent(place))
    assert single("H7") == told.last


@pytest.mark.parametrize(("asked", "kind"), [(ONE, QRadioButton), (TWO, QCheckBox)])
def test_words_have_names_and_states(qtbot: QtBot, asked: Hottext, kind: type) -> None:
    """A word is a radio button or a check box to a screen reader, with its words as name and its state."""
    widget = hottext(asked)
    Told(qtbot, widget)
    widget.set_response(single("H3"))
    hot = widget.text.hots[2]
    interface = QAccessible.queryAccessibleInterface(hot)

    assert isinstance(hot, kind)
    assert interface.text(QAccessible.Text.Name) == "long journey"
    assert interface.state().checked
    assert hot.accessibleDescription().startswith("Place 3 of 7.")


def test_words_around_are_heard_in_order(qtbot: QtBot) -> None:
    """The words between hots are there for a screen reader, in their place."""
    widget = hottext(ONE)
    qtbot.addWidget(widget)

    heard = [child.text() for child in widget.text.children() if isinstance(child, QLabel | QRadioButton)]

    assert heard[:4] == ["Pick the two words that are not needed.", "Salt", "was", "once"]


@pytest.mark.parametrize("width", [300, 480, 900])
def test_targets_are_large_and_inside(qtbot: QtBot, width: int) -> None:
    """Every word is at least 24 px high to press, and lies within the text."""
    widget = hottext(TWO)
    Told(qtbot, widget, width=width)

    for hot in widget.text.hots:
        assert all(box.height() >= 24 for box in hot.boxes)
        assert widget.text.rect().adjusted(-2, -2, 2, 2).contains(hot.geometry())


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(asked=st.sampled_from([ONE, TWO, ANY]), keys=st.lists(st.sampled_from(KEYS), max_size=25))
def test_whatever_is_pressed_is_shown_and_may_be_stored(
    qtbot: QtBot, asked: Hottext, keys: list[Qt.Key]
) -> None:
    """After any keys, what was told last is what is picked, and the interaction takes it."""
    widget = hottext(asked)
    told = Told(qtbot, widget)
    widget.focus_first(Qt.FocusReason.TabFocusReason)

    for key in keys:
        press(key)
        asked.check(widget.values())
        if told.responses:
            assert told.last == widget.response(widget.values())

    told.window.close()


def test_a_value_that_is_gone_is_passed_over(qtbot: QtBot) -> None:
    """A stored id that the text no longer has shows nothing, and does not stand in the way."""
    widget = hottext(ANY)
    told = Told(qtbot, widget)

    widget.set_response(single("H1", "H99"))
    click(widget, 1)

    assert single("H1", "H2") == told.last


def test_what_is_asked_is_said_without_contradiction(qtbot: QtBot) -> None:
    """An exact number is asked for once; without a limit only what is picked is counted."""
    exact, free = hottext(TWO), hottext(ANY)
    told = Told(qtbot, exact)
    qtbot.addWidget(free)
    assert ("Pick 2.", "None picked yet.") == (exact.note.text(), free.note.text())

    exact.set_values(("H1",))
    free.set_values(("H1",))

    assert ("1 of 2 picked.", "1 picked.") == (exact.note.text(), free.note.text())
    assert [] == told.responses


def test_a_pick_over_a_line_break_is_open_there(qtbot: QtBot) -> None:
    """Its boxes reach beyond the words at the break, so that they look like one."""
    widget = hottext(ONE)
    told = Told(qtbot, widget, 460)
    broken = [hot for hot in widget.text.hots if len(hot.boxes) > 1]
    assert broken
    for hot in broken:
        assert all(widget.text.rect().contains(box.toRect()) for box in hot.boxes)
    assert [] == told.responses
