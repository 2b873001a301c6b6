"""Points on a picture by pointer and by keys, in pixels of the stored picture whatever its size on the screen."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from assessment.content.interaction import Picture, SelectPoint
from desktop.ui.interactions.make import make_interaction
from desktop.ui.interactions.select_point import SelectPointWidget
from desktop.ui.interactions.without_picture import NoPicture
from tests.desktop.ui.interactions.heard import Heard, click, drag
from tests.desktop.ui.pictures.painted import LOST, NIGHT, SMALL, media
from tests.fakes.exam_paper import one_item

KEYS = Qt.Key
SPACE, RIGHT, DOWN = KEYS.Key_Space, KEYS.Key_Right, KEYS.Key_Down


def made(most: int = 1, picture: Picture = SMALL) -> SelectPointWidget:
    """Return the widget of an item with so many points."""
    asked = SelectPoint(picture, 0, most)
    widget = make_interaction(one_item(asked), asked, b"seed", media)
    assert isinstance(widget, SelectPointWidget)
    return widget


@pytest.mark.parametrize("width", [300, 480, 900])
def test_a_press_sets_a_point_in_the_pictures_pixels(qtbot: QtBot, width: int) -> None:
    """However large the picture is shown, a press names the pixel under it, to half a screen pixel."""
    widget = made(1, NIGHT)
    heard = Heard(qtbot, widget, (width, 620))
    canvas = widget.canvas

    click(canvas, canvas.on_screen(700, 120))

    x, y = (int(part) for part in (heard.last or ("0 0",))[0].split())
    assert abs(x - 700) <= 1 / canvas.scale
    assert abs(y - 120) <= 1 / canvas.scale
    assert canvas.width() <= width


def test_enlarged_it_names_the_same_pixels(qtbot: QtBot) -> None:
    """Enlarging the picture changes neither the answer nor what a press means."""
    widget = made()
    heard = Heard(qtbot, widget)
    widget.set_values(("40 30",))
    small = widget.canvas.scale

    widget.board.zoom.click()
    click(widget.canvas, widget.canvas.on_screen(100, 90))

    assert widget.canvas.scale > 1.5 * small
    assert [("100 90",)] == heard.values


def test_where_one_is_asked_for_another_press_moves_it(qtbot: QtBot) -> None:
    """A second press moves the only point."""
    widget = made()
    heard = Heard(qtbot, widget)

    for x, y in ((40, 30), (100, 90)):
        click(widget.canvas, widget.canvas.on_screen(x, y))

    assert [("40 30",), ("100 90",)] == heard.values


def test_dragging_moves_a_point_and_tells_once(qtbot: QtBot) -> None:
    """A point follows the pointer; where it is let go, it is told, and dragged off the picture it stays at the edge."""
    widget = made(2)
    heard = Heard(qtbot, widget)
    widget.set_values(("20 20", "40 30"))
    canvas = widget.canvas

    click(canvas, canvas.on_screen(20, 20))
    drag(canvas, canvas.on_screen(40, 30), canvas.on_screen(90, 70))
    drag(canvas, canvas.on_screen(90, 70), canvas.on_screen(90, 70) + QPointF(0, 400))

    assert [("20 20", "90 70"), ("20 20", "90 120")] == heard.values


def test_pressing_a_point_without_moving_it_tells_nothing(qtbot: QtBot) -> None:
    """A press on a point selects it; Delete then takes it away."""
    widget = made(2)
    heard = Heard(qtbot, widget)
    widget.set_values(("20 20", "90 70"))

    click(widget.canvas, widget.canvas.on_screen(20, 20))
    assert [] == heard.responses
    heard.keys(KEYS.Key_Delete)

    assert [("90 70",)] == heard.values


def test_keys_set_points(qtbot: QtBot) -> None:
    """Arrows move the cross-hair by a pixel, with Shift by ten; Space sets a point there, Delete removes the last."""
    widget = made(3)
    heard = Heard(qtbot, widget)
    widget.focus_first(Qt.FocusReason.TabFocusReason)

    heard.keys(RIGHT, DOWN, SPACE)
    heard.keys(RIGHT, RIGHT, RIGHT, shift=True)
    heard.keys(SPACE, KEYS.Key_Delete)

    assert [("81 61",), ("81 61", "111 61"), ("81 61",)] == heard.values


def test_the_cross_hair_stays_on_the_picture(qtbot: QtBot) -> None:
    """No key leads off the picture."""
    widget = made()
    heard = Heard(qtbot, widget)
    widget.focus_first(Qt.FocusReason.TabFocusReason)

    heard.keys(*[KEYS.Key_Left] * 12, shift=True)
    heard.keys(*[KEYS.Key_Up] * 12, shift=True)
    heard.keys(SPACE)

    assert ("0 0",) == heard.last


def test_keys_take_move_and_put_back_a_point(qtbot: QtBot) -> None:
    """Space on a point takes it, arrows move it, Escape puts it back, Space puts it down."""
    widget = made()
    heard = Heard(qtbot, widget)
    widget.set_values(("80 60",))
    widget.focus_first(Qt.FocusReason.TabFocusReason)

    heard.keys(SPACE, RIGHT, RIGHT, KEYS.Key_Escape, DOWN, SPACE)

    assert [("81 60",), ("82 60",), ("80 60",), ("80 61",)] == heard.values
    assert widget.canvas.hasFocus()


def test_one_too_many_is_refused_and_said(qtbot: QtBot) -> None:
    """A point beyond the limit is not set, and the note says what to do."""
    widget = made(2)
    heard = Heard(qtbot, widget)
    widget.set_values(("10 10", "150 110"))

    click(widget.canvas, widget.canvas.on_screen(80, 60))

    assert [] == heard.responses
    assert ("10 10", "150 110") == widget.values()
    assert "2 of 2 points set. Remove one before setting another." == widget.board.note.text()


def test_places_are_told_as_parts_of_the_picture(qtbot: QtBot) -> None:
    """A point's name says where it is in per cent; each is a Tab stop after the picture."""
    widget = made(2)
    heard = Heard(qtbot, widget)
    widget.set_values(("40 30", "160 120"))

    names = [mark.accessibleName() for mark in widget.canvas.marks]
    assert [
        "Point 1 of 2, 25 % from the left, 25 % from the top",
        "Point 2 of 2, 100 % from the left, 100 % from the top",
    ] == names
    assert all(mark.focusPolicy() & Qt.FocusPolicy.TabFocus for mark in widget.canvas.marks)
    assert [] == heard.responses


def test_left_stays_left(qtbot: QtBot) -> None:
    """Right to left, neither the picture nor the arrows are mirrored."""
    widget = made()
    heard = Heard(qtbot, widget, rtl=True)
    widget.focus_first(Qt.FocusReason.TabFocusReason)

    heard.keys(RIGHT, SPACE)

    assert ("81 60",) == heard.last
    assert widget.canvas.on_screen(0, 0).x() < widget.canvas.on_screen(160, 0).x()


def test_what_no_longer_fits_is_left_out(qtbot: QtBot) -> None:
    """A value that names no point of this picture is not shown, the others are."""
    widget = made(3)
    heard = Heard(qtbot, widget)

    widget.set_values(("nowhere", "5000 3", "40 30", "-1 2"))

    assert ("40 30",) == widget.values()
    assert [] == heard.responses


def test_without_its_picture_it_says_so(qtbot: QtBot) -> None:
    """A picture that cannot be shown is said so plainly; an answer given before is kept."""
    asked = SelectPoint(LOST)
    widget = make_interaction(one_item(asked), asked, b"seed", media)
    assert isinstance(widget, NoPicture)
    heard = Heard(qtbot, widget)

    widget.set_values(("40 30",))

    assert "The picture of this question cannot be shown" == widget.notice.title.text()
    assert widget.notice.text.text().endswith("Your earlier answer is kept.")
    assert [] == heard.responses


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    most=st.integers(0, 3),
    keys=st.lists(
        st.tuples(
            st.sampled_from(
                [RIGHT, DOWN, SPACE, SPACE, KEYS.Key_Delete, KEYS.Key_Escape, KEYS.Key_Tab, KEYS.Key_Left]
            ),
            st.booleans(),
        ),
        max_size=25,
    ),
    clicks=st.lists(st.tuples(st.integers(-9, 170), st.integers(-9, 130)), max_size=4),
)
def test_what_is_told_is_what_is_shown(
    qtbot: QtBot, most: int, keys: list[tuple[Qt.Key, bool]], clicks: list[tuple[int, int]]
) -> None:
    """Whatever is pressed, each answer told is one the item takes, and the last is what the picture shows."""
    widget = made(most)
    heard = Heard(qtbot, widget)
    widget.focus_first(Qt.FocusReason.TabFocusReason)

    for x, y in clicks:
        click(widget.canvas, widget.canvas.on_screen(x, y))
    for key, shift in keys:
        heard.keys(key, shift=shift)

    for values in heard.values:
        widget._asked.check(values)
    assert (heard.last or ()) == widget.values()
    assert len(widget.canvas.marks) == len(widget.values())
    heard.window.close()


def test_letting_go_elsewhere_ends_the_drag(qtbot: QtBot) -> None:
    """After the release the pointer moves nothing."""
    widget = made()
    heard = Heard(qtbot, widget)
    canvas = widget.canvas
    drag(canvas, canvas.on_screen(40, 30), canvas.on_screen(90, 70))

    QTest.mouseMove(canvas, canvas.on_screen(20, 20).toPoint())

    assert [("40 30",), ("90 70",)] == heard.values
    assert ("90 70",) == widget.values()


def test_the_cross_hair_is_spoken_of_where_it_is_seen(qtbot: QtBot) -> None:
    """The keys that move the cross-hair are named while it is in view, and not before."""
    widget = made()
    heard = Heard(qtbot, widget)
    widget.canvas.clearFocus()
    assert "cross-hair" not in widget.board.note.text()
    assert heard.window.isVisible()

    widget.focus_first(Qt.FocusReason.TabFocusReason)

    assert "cross-hair" in widget.board.note.text()
