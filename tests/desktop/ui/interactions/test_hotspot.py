"""Hotspot by pointer and by keys: what is outlined is what is told."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from assessment.content.interaction import Area, Hotspot, Picture, Region, Shape
from assessment.ids import ChoiceId
from desktop.ui.interactions.hotspot import HotspotWidget
from desktop.ui.interactions.make import make_interaction
from desktop.ui.interactions.without_picture import AreaList
from desktop.ui.theme import px
from tests.desktop.ui.interactions.heard import Heard, click
from tests.desktop.ui.pictures.painted import BROKEN, LAKE, LOST, SMALL, media
from tests.fakes.exam_paper import one_item

RIGHT, LEFT, SPACE, DELETE = Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Space, Qt.Key.Key_Delete


def area(id: str, shape: Shape, *coords: int, label: str = "") -> Area:
    """Return an area."""
    return Area(ChoiceId(id), Region(shape, coords), label)


AREAS = (
    area("shore", Shape.RECT, 540, 300, 620, 360),
    area("hill", Shape.POLY, 520, 60, 590, 180, 460, 180, label="The hill"),
    area("river", Shape.CIRCLE, 80, 78, 30),
    area("island", Shape.ELLIPSE, 345, 185, 45, 35),
    area("elsewhere", Shape.DEFAULT),
)
READ = ["river", "hill", "island", "shore", "elsewhere"]


def hotspot(most: int = 1, picture: Picture = LAKE, least: int = 0) -> Hotspot:
    """Return an item with five areas of all shapes."""
    return Hotspot(picture, AREAS, least, most)


def made(asked: Hotspot) -> HotspotWidget:
    """Return its widget."""
    widget = make_interaction(one_item(asked), asked, b"seed", media)
    assert isinstance(widget, HotspotWidget)
    return widget


def outlined(widget: HotspotWidget) -> set[str]:
    """Return the ids of the areas that look chosen."""
    return {mark.area.id for mark in widget.marks if mark.isChecked()}


@pytest.mark.parametrize(
    ("x", "y", "expected"),
    [
        (80, 78, "river"),
        (520, 150, "hill"),
        (345, 185, "island"),
        (345, 217, "island"),
        (600, 350, "shore"),
        (300, 390, "elsewhere"),
        (465, 80, "elsewhere"),
    ],
)
def test_a_press_picks_the_area_under_it(qtbot: QtBot, x: int, y: int, expected: str) -> None:
    """Each shape is picked by a press inside its outline; beside all of them the rest of the picture is meant."""
    widget = made(hotspot())
    heard = Heard(qtbot, widget, (500, 500))

    click(widget.canvas, widget.canvas.on_screen(x, y))

    assert [(expected,)] == heard.values
    assert {expected} == outlined(widget)


def test_of_one_the_new_takes_the_place_of_the_old(qtbot: QtBot) -> None:
    """Where one area is asked for, another press moves the answer, and one on the chosen area clears it."""
    widget = made(hotspot())
    heard = Heard(qtbot, widget)

    for x, y in ((80, 78), (345, 185), (345, 185)):
        click(widget.canvas, widget.canvas.on_screen(x, y))

    assert [("river",), ("island",), ()] == heard.values


def test_leaving_the_area_before_the_release_picks_nothing(qtbot: QtBot) -> None:
    """A press that is carried off its area is no pick."""
    widget = made(hotspot())
    heard = Heard(qtbot, widget)
    canvas = widget.canvas

    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=canvas.on_screen(80, 78).toPoint())
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=canvas.on_screen(345, 185).toPoint())

    assert [] == heard.responses


def test_a_small_area_is_met_beside_it(qtbot: QtBot) -> None:
    """Around an area smaller than a finger the pointer still means it."""
    asked = Hotspot(SMALL, (area("tip", Shape.CIRCLE, 138, 60, 3), area("leaf", Shape.RECT, 20, 20, 90, 100)))
    widget = made(asked)
    heard = Heard(qtbot, widget)

    click(widget.canvas, widget.canvas.on_screen(138, 60) + QPointF(9, 8))

    assert [("tip",)] == heard.values


@pytest.mark.parametrize("beside", [(8, 20, 128, 100), (20, 20, 90, 100)], ids=["all round", "far"])
def test_the_tick_of_a_small_area_stands_on_no_other(qtbot: QtBot, beside: tuple[int, int, int, int]) -> None:
    """A tick inside a neighbour would say that the neighbour is picked; without a free place there is none."""
    tip = area("tip", Shape.CIRCLE, 138, 60, 3)
    widget = made(Hotspot(SMALL, (tip, area("leaf", Shape.RECT, *beside))))
    heard, canvas = Heard(qtbot, widget), widget.canvas
    boxes = {mark.area.id: canvas.shape_on_screen(mark.path).boundingRect() for mark in widget.marks}
    large = boxes[ChoiceId("leaf")]
    place = canvas._badge(boxes[ChoiceId("tip")], [large])

    assert [] == heard.values
    assert place is None or not large.adjusted(-px(13), -px(13), px(13), px(13)).contains(place)


def test_arrows_move_in_the_order_of_reading(qtbot: QtBot) -> None:
    """Arrows go from area to area row by row, round and round, and pick nothing; Home and End go to the ends."""
    widget = made(hotspot())
    heard = Heard(qtbot, widget)
    widget.focus_first(Qt.FocusReason.TabFocusReason)
    reached = []

    for key in (RIGHT, RIGHT, Qt.Key.Key_Down, RIGHT, RIGHT, LEFT, Qt.Key.Key_Home, Qt.Key.Key_End):
        heard.keys(key)
        reached.append(next(mark.area.id for mark in widget.marks if mark.hasFocus()))

    assert [*READ[1:], READ[0], READ[-1], READ[0], READ[-1]] == reached
    assert [] == heard.responses


def test_rows_are_read_from_the_right_where_the_script_is(qtbot: QtBot) -> None:
    """Right to left, a row begins at its right and the left arrow goes on; the picture itself is not mirrored."""
    widget = made(hotspot())
    heard = Heard(qtbot, widget, rtl=True)
    river = next(mark for mark in widget.marks if mark.area.id == "river")
    widget.focus_first(Qt.FocusReason.TabFocusReason)
    assert ["hill", "river", "island"] == [mark.area.id for mark in widget.marks][:3]

    heard.keys(LEFT, SPACE)

    assert ("river",) == heard.last
    assert river.geometry().center().x() < widget.canvas.width() / 4


def test_keys_pick_and_clear(qtbot: QtBot) -> None:
    """Space and Enter turn an area over, Delete takes the whole answer away."""
    widget = made(hotspot(2))
    heard = Heard(qtbot, widget)
    widget.focus_first(Qt.FocusReason.TabFocusReason)

    heard.keys(SPACE, RIGHT, Qt.Key.Key_Return, LEFT, SPACE, DELETE)

    assert [("river",), ("hill", "river"), ("hill",), ()] == heard.values


def test_one_too_many_is_refused_and_said(qtbot: QtBot) -> None:
    """An area beyond the limit is not taken, the others stay, and the note says what to do."""
    widget = made(hotspot(2))
    heard = Heard(qtbot, widget)
    widget.focus_first(Qt.FocusReason.TabFocusReason)

    assert widget.board.note.text().startswith("Pick up to 2 areas:")
    heard.keys(SPACE, RIGHT, SPACE, RIGHT, SPACE)

    assert 2 == len(heard.responses)
    assert {"river", "hill"} == outlined(widget)
    assert "2 of 2 picked. Clear one before picking another." == widget.board.note.text()


def test_areas_have_names_roles_and_states(qtbot: QtBot) -> None:
    """An area is called by its label or by its place among all; of one it is a radio button, of several a check box."""
    one, several = made(hotspot()), made(hotspot(0))
    heard = Heard(qtbot, several)
    several.set_values(("hill",))
    roles = QAccessible.Role

    names = [mark.accessibleName() for mark in one.marks]
    interface = QAccessible.queryAccessibleInterface(several.marks[1])
    assert ["Area 1 of 5", "The hill", "Area 3 of 5", "Area 4 of 5", "Area 5 of 5"] == names
    assert roles.CheckBox == interface.role()
    assert interface.state().checked
    assert roles.RadioButton == QAccessible.queryAccessibleInterface(one.marks[0]).role()
    assert "Picture: A map of a lake with an island and two rivers" == one.canvas.accessibleName()
    assert [] == heard.responses
    one.deleteLater()


def test_it_is_one_tab_stop(qtbot: QtBot) -> None:
    """Tab meets one area: the chosen one where there is one."""
    widget = made(hotspot())
    heard = Heard(qtbot, widget)
    widget.set_values(("island",))

    stops = [mark.area.id for mark in widget.marks if mark.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert ["island"] == stops
    assert [] == heard.responses


def test_what_no_longer_fits_is_left_out(qtbot: QtBot) -> None:
    """An area that is no more, or one too many, is not shown; what fits is."""
    widget = made(hotspot(2))
    heard = Heard(qtbot, widget)

    widget.set_values(("gone", "hill", "river", "island"))

    assert {"hill", "river"} == outlined(widget)
    assert [] == heard.responses


@pytest.mark.parametrize("picture", [LOST, BROKEN], ids=["lost", "broken"])
@pytest.mark.parametrize("most", [1, 2])
def test_without_its_picture_it_is_a_list(qtbot: QtBot, picture: Picture, most: int) -> None:
    """A picture that cannot be shown is said so, and the areas are chosen from their names."""
    asked = hotspot(most, picture)
    widget = make_interaction(one_item(asked), asked, b"seed", media)
    assert isinstance(widget, AreaList)
    heard = Heard(qtbot, widget)

    widget.group.press(1)

    assert [("hill",)] == heard.values
    assert "The hill" == widget.group.cards[1].text()
    assert "Area 1 of 5" == widget.group.cards[0].text()
    widget.set_values(("shore",))
    assert widget.group.cards[0].isChecked()


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    most=st.integers(0, 3),
    keys=st.lists(
        st.sampled_from([RIGHT, LEFT, SPACE, SPACE, DELETE, Qt.Key.Key_A, Qt.Key.Key_End]), max_size=25
    ),
    clicks=st.lists(st.tuples(st.integers(0, 640), st.integers(0, 400)), max_size=5),
)
def test_what_is_told_is_what_is_shown(
    qtbot: QtBot, most: int, keys: list[Qt.Key], clicks: list[tuple[int, int]]
) -> None:
    """Whatever is pressed, each answer told is one the item takes, and the last is what the picture shows."""
    asked = hotspot(most)
    widget = made(asked)
    heard = Heard(qtbot, widget)
    widget.focus_first(Qt.FocusReason.TabFocusReason)

    heard.keys(*keys)
    for x, y in clicks:
        click(widget.canvas, widget.canvas.on_screen(x, y))

    for values in heard.values:
        asked.check(values)
    assert (heard.last or ()) == widget.values()
    assert set(widget.values()) == outlined(widget)
    heard.window.close()
