"""Areas as shapes: outlines cut at the picture, rows for reading, and what a pointer means."""

from hypothesis import given
from hypothesis import strategies as st

from assessment.content.interaction import Area, Picture, Region, Shape
from assessment.ids import ChoiceId
from desktop.ui.pictures.shapes import area_at, box, in_reading_order, outline

PICTURE = Picture("p.png", "", 200, 100)


def area(id: str, shape: Shape, *coords: int) -> Area:
    """Return an area."""
    return Area(ChoiceId(id), Region(shape, coords))


def test_an_outline_is_cut_off_at_the_picture() -> None:
    """What an author drew beyond the edge is neither shown nor in the way."""
    around = box(area("a", Shape.CIRCLE, 190, 50, 40), PICTURE)

    assert (150, 200) == (round(around.left()), round(around.right()))


def test_the_first_of_two_that_overlap_is_meant() -> None:
    """Where areas overlap the first in the author's order is picked, the rest of the picture last of all."""
    areas = (
        area("rest", Shape.DEFAULT),
        area("a", Shape.RECT, 0, 0, 60, 60),
        area("b", Shape.RECT, 40, 0, 90, 60),
    )

    found = [area_at(areas, PICTURE, x, 30, 0) for x in (50, 80, 150)]
    assert ["a", "b", "rest"] == [each.id for each in found if each]


def test_beside_areas_nothing_is_meant() -> None:
    """Without a rest of the picture a press beside the areas means none of them."""
    areas = (area("a", Shape.RECT, 0, 0, 60, 60),)

    assert area_at(areas, PICTURE, 100, 30, 28) is None


def test_rows_are_read_from_the_top() -> None:
    """Areas that stand side by side form a row; rows follow from the top, the rest of the picture comes last."""
    areas = (
        area("rest", Shape.DEFAULT),
        area("low", Shape.RECT, 10, 70, 30, 90),
        area("right", Shape.CIRCLE, 150, 30, 12),
        area("left", Shape.RECT, 10, 10, 40, 40),
    )

    assert ["left", "right", "low", "rest"] == [each.id for each in in_reading_order(areas, PICTURE)]
    assert ["right", "left", "low", "rest"] == [
        each.id for each in in_reading_order(areas, PICTURE, rtl=True)
    ]


@given(
    corners=st.lists(st.tuples(st.integers(-50, 250), st.integers(-50, 150)), min_size=3, max_size=8),
)
def test_any_polygon_has_an_outline_on_the_picture(corners: list[tuple[int, int]]) -> None:
    """However an area is drawn, its outline stays on the picture."""
    region = Region(Shape.POLY, tuple(number for corner in corners for number in corner))
    around = outline(region, PICTURE).boundingRect()

    assert around.isEmpty() or (around.left() >= -1e-6 and around.right() <= 200 + 1e-6)
