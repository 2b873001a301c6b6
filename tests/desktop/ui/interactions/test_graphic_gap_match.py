"""Labels on a picture: dragged, pressed or carried by keys; what lies there is what is told."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from assessment.content.interaction import GraphicGapMatch, Picture
from desktop.ui.focus import focus_in
from desktop.ui.interactions.chip import ChipState
from desktop.ui.interactions.graphic_gap_match import GraphicGapMatchWidget, LabelList
from desktop.ui.interactions.make import make_interaction
from tests.desktop.ui.interactions.heard import Heard, click
from tests.desktop.ui.pictures.painted import LAKE, LOST, media
from tests.fakes.exam_paper import ARABIC, LONG_WORD, one_item
from tests.fakes.picture_paper import AREAS, WORDS, labels

KEYS = Qt.Key
SPACE, RIGHT, DELETE = KEYS.Key_Space, KEYS.Key_Right, KEYS.Key_Delete


def asked(picture: Picture = LAKE) -> GraphicGapMatch:
    """Return an item with four areas, of which the shore takes several labels."""
    return GraphicGapMatch(picture, AREAS, WORDS)


def made(item: GraphicGapMatch) -> GraphicGapMatchWidget:
    """Return its widget."""
    widget = make_interaction(one_item(item), item, b"seed", media)
    assert isinstance(widget, GraphicGapMatchWidget)
    return widget


def centre(widget: GraphicGapMatchWidget, place: str) -> QPoint:
    """Return the middle of an area on the canvas."""
    return widget.marks[place].geometry().center()


def test_a_label_is_dragged_to_its_place(qtbot: QtBot) -> None:
    """A label pressed in the bank and let go over an area lies there."""
    widget = made(asked())
    heard = Heard(qtbot, widget, (800, 760))
    chip = widget.bank.chips["l2"]
    goal = chip.mapFromGlobal(widget.canvas.mapToGlobal(centre(widget, "island")))

    QTest.mousePress(chip, Qt.MouseButton.LeftButton, pos=QPoint(12, 12))
    QTest.mouseMove(chip, (QPoint(12, 12) + goal) / 2)
    QTest.mouseMove(chip, goal)
    QTest.mouseRelease(chip, Qt.MouseButton.LeftButton, pos=goal)

    assert [("l2 island",)] == heard.values
    assert ChipState.USED is widget.bank.chips["l2"].state
    assert "The island: B. An island that floods in spring" == widget.marks["island"].accessibleName()


def test_a_label_is_pressed_and_then_its_place(qtbot: QtBot) -> None:
    """Two presses do what dragging does; a second label takes the place of the first where one may lie."""
    widget = made(asked())
    heard = Heard(qtbot, widget, (800, 760))

    for thing in ("l2", "l3"):
        click(widget.bank.chips[thing], QPoint(12, 12))
        click(widget.canvas, centre(widget, "hill"))

    assert [("l2 hill",), ("l3 hill",)] == heard.values


def test_labels_are_carried_on_by_pressing_them(qtbot: QtBot) -> None:
    """A label that lies on the picture is picked up there and put elsewhere."""
    widget = made(asked())
    heard = Heard(qtbot, widget, (800, 760))
    widget.set_values(("l2 hill",))

    click(widget.canvas, centre(widget, "hill"))
    click(widget.canvas, centre(widget, "river"))

    assert [("l2 river",)] == heard.values


def test_by_keyboard_alone(qtbot: QtBot) -> None:
    """Space at an empty place asks the bank, Space there fills it; arrows carry what is held, Delete takes it away."""
    widget = made(asked())
    heard = Heard(qtbot, widget, (800, 760))
    widget.focus_first(Qt.FocusReason.TabFocusReason)
    assert widget.marks["river"].hasFocus()

    heard.keys(SPACE, RIGHT, SPACE)
    heard.keys(SPACE, RIGHT, SPACE)
    heard.keys(KEYS.Key_C)
    heard.keys(DELETE)

    assert [("l2 river",), ("l2 hill",), ("l3 hill",), ()] == heard.values


def test_arrows_go_among_the_places(qtbot: QtBot) -> None:
    """With nothing in the hand arrows move in the order of reading; Tab meets each place."""
    widget = made(asked())
    heard = Heard(qtbot, widget, (800, 760))
    widget.focus_first(Qt.FocusReason.TabFocusReason)
    reached = []

    for key in (RIGHT, RIGHT, KEYS.Key_Down, KEYS.Key_Left):
        heard.keys(key)
        reached.append(widget.place_in_focus())

    assert ["hill", "island", "shore", "island"] == reached
    assert [] == heard.responses


def test_a_place_that_takes_several_takes_several(qtbot: QtBot) -> None:
    """Where several labels may lie they lie one below the other, and each is met by the pointer."""
    widget = made(asked())
    heard = Heard(qtbot, widget, (800, 760))

    widget.set_values(("l2 shore", "l3 shore", "l1 shore"))

    lying = [each for each in widget.canvas._lying if each.held.source == "shore"]
    assert 3 == len(lying)
    assert not any(one.box.intersects(other.box) for one in lying for other in lying if one is not other)
    assert [each.held for each in lying] == [
        widget.canvas.thing_at(each.box.center().toPoint()) for each in lying
    ]
    assert [] == heard.responses


def test_labels_stay_on_the_picture_and_off_each_other(qtbot: QtBot) -> None:
    """Long labels wrap inside the picture; where two would cover each other their letters stand for them."""
    item = GraphicGapMatch(LAKE, AREAS, labels(LONG_WORD, "An island " * 9, ARABIC))
    widget = made(item)
    heard = Heard(qtbot, widget, (420, 760))

    widget.set_values(("l1 river", "l2 island", "l3 hill"))

    room = widget.canvas.rect()
    assert all(room.contains(lying.box.toAlignedRect()) for lying in widget.canvas._lying)
    boxes = [lying.box for lying in widget.canvas._lying]
    assert not any(one.intersects(other) for at, one in enumerate(boxes) for other in boxes[at + 1 :])
    assert any(lying.small for lying in widget.canvas._lying)
    assert [] == heard.responses


def test_without_its_picture_labels_go_beside_names(qtbot: QtBot) -> None:
    """A picture that cannot be shown is said so, and its places are named slots."""
    item = asked(LOST)
    widget = make_interaction(one_item(item), item, b"seed", media)
    assert isinstance(widget, LabelList)
    heard = Heard(qtbot, widget, (800, 900))

    click(widget.bank.chips["l3"], QPoint(12, 12))
    click(widget.slots["hill"], QPoint(12, 12))

    assert [("l3 hill",)] == heard.values
    assert "The hill: C. Hill" == widget.slots["hill"].accessibleName()


def test_what_no_longer_fits_is_left_out(qtbot: QtBot) -> None:
    """A pair of strangers is not shown; what fits is."""
    widget = made(asked())
    heard = Heard(qtbot, widget, (800, 760))

    widget.set_values(("gone hill", "l2 island", "l3 nowhere", "nonsense"))

    assert ("l2 island",) == widget.values()
    assert [] == heard.responses


def test_leaving_lets_go(qtbot: QtBot) -> None:
    """What is held goes back when the keyboard leaves the question."""
    widget = made(asked())
    heard = Heard(qtbot, widget, (800, 760))
    widget.focus_first(Qt.FocusReason.TabFocusReason)
    heard.keys(SPACE, SPACE)
    widget.set_values(("l1 hill",))

    assert widget.hand.held is None
    assert focus_in(heard.window) is not None


@pytest.mark.parametrize("rtl", [False, True])
@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    keys=st.lists(
        st.sampled_from(
            [
                SPACE,
                SPACE,
                RIGHT,
                RIGHT,
                KEYS.Key_Left,
                DELETE,
                KEYS.Key_Escape,
                KEYS.Key_Tab,
                KEYS.Key_A,
                KEYS.Key_B,
                KEYS.Key_Home,
                KEYS.Key_End,
                KEYS.Key_Return,
            ]
        ),
        max_size=30,
    ),
    clicks=st.lists(st.tuples(st.integers(0, 640), st.integers(0, 400)), max_size=6),
)
def test_what_is_told_is_what_is_shown(
    qtbot: QtBot, rtl: bool, keys: list[Qt.Key], clicks: list[tuple[int, int]]
) -> None:
    """Whatever is pressed, each answer told is one the item takes, and the last is what the picture shows."""
    item = asked()
    widget = made(item)
    heard = Heard(qtbot, widget, (800, 760), rtl=rtl)
    widget.focus_first(Qt.FocusReason.TabFocusReason)

    heard.keys(*keys)
    for x, y in clicks:
        click(widget.canvas, widget.canvas.on_screen(x, y))

    for values in heard.values:
        item.check(values)
    assert (heard.last or ()) == widget.values()
    shown = {f"{lying.held.thing} {lying.held.source}" for lying in widget.canvas._lying}
    assert set(widget.values()) == shown
    heard.window.close()
