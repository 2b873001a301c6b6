"""A slider answers nothing until it is touched, and then exactly what it shows."""

from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from assessment.content.interaction import Slider
from desktop.ui.interactions.make import make_interaction
from desktop.ui.interactions.scale import Scale
from desktop.ui.interactions.slider import SliderWidget
from tests.desktop.ui.interactions.heard import Heard, click
from tests.fakes.exam_paper import one_item

KEYS = Qt.Key


def slider(
    low: str = "0", high: str = "10", step: str = "1", *, vertical: bool = False, reverse: bool = False
) -> Slider:
    """Return an item."""
    return Slider(Decimal(low), Decimal(high), Decimal(step), vertical, reverse)


def made(asked: Slider) -> SliderWidget:
    """Return its widget."""
    widget = make_interaction(one_item(asked), asked, b"seed")
    assert isinstance(widget, SliderWidget)
    return widget


def test_untouched_it_pretends_nothing(qtbot: QtBot) -> None:
    """Before an answer there is no thumb, no number and no answer."""
    widget = made(slider())
    heard = Heard(qtbot, widget)

    assert widget.track.at is None
    assert () == widget.values()
    assert "" == widget.field.text()
    assert "Scale, not answered" == widget.track.accessibleName()
    assert [] == heard.responses


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ([KEYS.Key_Right], "0"),
        ([KEYS.Key_Left], "10"),
        ([KEYS.Key_Home, KEYS.Key_Up, KEYS.Key_Right], "1"),
        ([KEYS.Key_End], "10"),
        ([KEYS.Key_End, KEYS.Key_Right], "10"),
        ([KEYS.Key_Home, KEYS.Key_PageUp, KEYS.Key_PageUp, KEYS.Key_PageDown], "1"),
        ([KEYS.Key_End, KEYS.Key_Delete], None),
    ],
)
def test_keys_step_through_the_scale(qtbot: QtBot, keys: list[Qt.Key], expected: str | None) -> None:
    """Arrows go one step, page keys a tenth, Home and End to the ends, Delete takes the answer away."""
    widget = made(slider("0", "10", "0.5"))
    heard = Heard(qtbot, widget)
    widget.focus_first(Qt.FocusReason.TabFocusReason)

    heard.keys(*keys)

    assert heard.last == widget.values() == (() if expected is None else (expected,))


@pytest.mark.parametrize(
    ("asked", "rtl", "part", "expected"),
    [
        (slider(), False, 0.0, "0"),
        (slider(), False, 0.7, "7"),
        (slider(reverse=True), False, 0.7, "3"),
        (slider(), True, 0.7, "3"),
        (slider(reverse=True), True, 0.7, "7"),
        (slider("-1", "1", "0.1"), False, 0.55, "0.1"),
    ],
)
def test_a_press_on_the_track_answers(
    qtbot: QtBot, asked: Slider, rtl: bool, part: float, expected: str
) -> None:
    """A press takes the nearest step; the lowest lies where reading begins, or opposite where it is reversed."""
    widget = made(asked)
    heard = Heard(qtbot, widget, rtl=rtl)
    start, length = widget.track._span()

    click(widget.track, QPointF(start + part * length, 48))

    assert (expected,) == heard.last


@pytest.mark.parametrize(("reverse", "expected"), [(False, "8"), (True, "2")])
def test_upright_it_grows_upwards(qtbot: QtBot, reverse: bool, expected: str) -> None:
    """A vertical scale has its lowest value below, reversed above; the arrow up goes up in both."""
    widget = made(slider(vertical=True, reverse=reverse))
    heard = Heard(qtbot, widget)
    start, length = widget.track._span()

    click(widget.track, QPointF(60, start + 0.2 * length))

    assert (expected,) == heard.last
    heard.keys(KEYS.Key_Up)
    assert (str(int(expected) + (-1 if reverse else 1)),) == heard.last


def test_dragging_ends_with_a_decision(qtbot: QtBot) -> None:
    """While the thumb is dragged its value is told as typing, at the release as chosen."""
    widget = made(slider())
    typed: list[tuple[str, ...]] = []
    chosen: list[tuple[str, ...]] = []
    heard = Heard(qtbot, widget)
    widget.typed.connect(lambda response: typed.append(response.values()))
    widget.chosen.connect(lambda response: chosen.append(response.values()))
    place = [widget.track._place(at).toPoint() for at in (2, 3, 4)]

    QTest.mousePress(widget.track, Qt.MouseButton.LeftButton, pos=place[0])
    for at in place[1:]:
        QTest.mouseMove(widget.track, at)
    QTest.mouseRelease(widget.track, Qt.MouseButton.LeftButton, pos=place[2])

    assert [("2",), ("3",), ("4",)] == typed
    assert [("4",)] == chosen
    assert ("4",) == heard.last


@pytest.mark.parametrize(
    ("text", "expected"),
    [("7", "7"), ("2.50", "2.5"), ("2,5", "2.5"), (" 10 ", "10"), ("٣", "3"), ("1e1", "10")],
)
def test_a_number_may_be_typed(qtbot: QtBot, text: str, expected: str) -> None:
    """The field takes a number of the scale, with either decimal mark and any digits, and says it one way."""
    widget = made(slider("0", "10", "0.5"))
    heard = Heard(qtbot, widget)

    widget.field.setFocus()
    QTest.keyClicks(widget.field, text) if text.isascii() else widget.field.setText(text)
    widget.field.textEdited.emit(widget.field.text())
    heard.keys(KEYS.Key_Return)

    assert (expected,) == heard.last
    assert expected == widget.field.text()


def test_a_number_off_the_scale_is_not_taken(qtbot: QtBot) -> None:
    """What is not on the scale is said and not taken; leaving the field shows what is answered."""
    widget = made(slider("0", "10", "0.5"))
    heard = Heard(qtbot, widget)
    widget.set_values(("3.5",))
    widget.field.setFocus()
    widget.field.selectAll()

    QTest.keyClicks(widget.field, "99")

    assert "true" == widget.field.property("wrong")
    assert "Not on the scale: 0 to 10 in steps of 0.5." == widget.note.text()
    assert (heard.last or ("3.5",)) == widget.values()
    heard.keys(KEYS.Key_Return)
    assert widget.field.text() == (widget.values() or ("",))[0]


def test_an_emptied_field_takes_the_answer_away(qtbot: QtBot) -> None:
    """Emptying the field clears the answer, as the button beside it does."""
    widget = made(slider())
    heard = Heard(qtbot, widget)
    widget.set_values(("4",))
    widget.field.setFocus()
    widget.field.selectAll()

    heard.keys(KEYS.Key_Backspace)
    widget.set_values(("4",))
    click(widget.clear, widget.clear.rect().center())

    assert [(), ()] == heard.values
    assert widget.track.at is None


def test_what_no_longer_fits_is_said(qtbot: QtBot) -> None:
    """A value kept in the log that is not on the scale is shown in words, not moved to a step."""
    widget = made(slider())
    heard = Heard(qtbot, widget)

    widget.set_values(("7.3",))

    assert () == widget.values()
    assert "The answer kept is 7.3. It is not on this scale." == widget.note.text()
    assert [] == heard.responses


def test_the_wheel_scrolls_the_page(qtbot: QtBot) -> None:
    """Scrolling past a slider answers nothing."""
    widget = made(slider())
    heard = Heard(qtbot, widget)
    centre = QPointF(widget.track.rect().center())
    none = Qt.KeyboardModifier.NoModifier
    wheel = QWheelEvent(
        centre, widget.track.mapToGlobal(centre), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton, none,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip

    QApplication.sendEvent(widget.track, wheel)

    assert not wheel.isAccepted()
    assert [] == heard.responses


def test_it_is_a_slider_to_assistive_technology(qtbot: QtBot) -> None:
    """The track has the role of a slider, and its name says the number."""
    widget = made(slider("0", "1", "0.25"))
    heard = Heard(qtbot, widget)
    widget.set_values(("0.75",))

    assert QAccessible.Role.Slider == QAccessible.queryAccessibleInterface(widget.track).role()
    assert "Scale, 0.75" == widget.track.accessibleName()
    assert "From 0 to 1. Delete clears." == widget.track.accessibleDescription()
    widget.track.setValue(2)
    assert ("0.5",) == heard.last


@given(
    low=st.decimals(-1000, 1000, places=2),
    step=st.sampled_from(["0.01", "0.1", "0.25", "1", "3", "0.7"]),
    count=st.integers(1, 400),
    at=st.integers(0, 400),
)
def test_steps_are_exact(low: Decimal, step: str, count: int, at: int) -> None:
    """Every step of any scale has a value that the item takes and that leads back to the same step."""
    asked = Slider(low, low + count * Decimal(step), Decimal(step))
    scale = Scale.of(asked)
    at = min(at, scale.last)

    asked.check((scale.text(at),))

    assert count == scale.last
    assert at == scale.find(scale.text(at))
    assert {0, scale.last} <= set(scale.marks(8))
    assert len(scale.marks(8)) <= 10


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    keys=st.lists(
        st.sampled_from(
            [
                KEYS.Key_Right,
                KEYS.Key_Up,
                KEYS.Key_Home,
                KEYS.Key_End,
                KEYS.Key_PageUp,
                KEYS.Key_Delete,
                KEYS.Key_Tab,
                KEYS.Key_1,
                KEYS.Key_Period,
                KEYS.Key_5,
                KEYS.Key_Minus,
                KEYS.Key_Backspace,
                KEYS.Key_Return,
            ]
        ),
        max_size=30,
    )
)
def test_what_is_told_is_what_is_shown(qtbot: QtBot, keys: list[Qt.Key]) -> None:
    """Whatever is pressed, each answer told is one the item takes, and the last is what the slider shows."""
    asked = slider("-1", "6", "0.5")
    widget = made(asked)
    heard = Heard(qtbot, widget)
    widget.focus_first(Qt.FocusReason.TabFocusReason)

    heard.keys(*keys)

    for values in heard.values:
        asked.check(values)
    assert (heard.last or ()) == widget.values()
    heard.window.close()
