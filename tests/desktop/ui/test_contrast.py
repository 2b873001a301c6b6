"""Contrast as WCAG reckons it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.ui.contrast import contrast, least_mix, legible, mix, stands_out

colours = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06X}")


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [("#000000", "#FFFFFF", 21.0), ("#777777", "#FFFFFF", 4.48), ("#0000FF", "#FFFFFF", 8.59)],
)
def test_known_ratios(one: str, other: str, ratio: float) -> None:
    """The ratios are those that WCAG's own documents give, whichever colour comes first."""
    assert ratio == pytest.approx(contrast(one, other), abs=0.01)
    assert ratio == pytest.approx(contrast(other, one), abs=0.01)


@given(colours, colours)
def test_a_mixture_ends_where_its_parts_are(one: str, other: str) -> None:
    """None of the other is the one; all of it is the other."""
    assert one == mix(one, other, 0)
    assert other == mix(one, other, 1)


@given(colours, colours)
def test_any_colour_becomes_legible(colour: str, ground: str) -> None:
    """On any one ground any colour can be moved until text in it can be read."""
    assert stands_out(legible(colour, 4.5, (ground,)), (ground,), 4.5)


@given(colours)
def test_what_stands_out_already_stays(ground: str) -> None:
    """A colour that has the contrast is not touched."""
    ink = legible("#808080", 4.5, (ground,))

    assert ink == legible(ink, 4.5, (ground,))


def test_least_mix_is_the_faintest() -> None:
    """No fainter step of the mixture would have stood out."""
    edge = least_mix("#FFFFFF", "#000000", 3.0, ("#FFFFFF",))

    assert 3.0 <= contrast(edge, "#FFFFFF") < 3.2
