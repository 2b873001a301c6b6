"""Bands as people write them, and how far they are apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.registry.level import Band, Scale, distance, parse_band

ends = st.integers(0, 400).map(lambda quarters: quarters / 4)
bands = st.builds(
    lambda a, b: Band(Scale.NUMBER, min(a, b), max(a, b)),
    ends,
    ends,
)


@pytest.mark.parametrize(
    ("text", "band"),
    [
        ("B2", Band(Scale.CEFR, 4, 4)),
        ("b1+ – C1", Band(Scale.CEFR, 3.5, 5)),
        ("C1-B2", Band(Scale.CEFR, 4, 5)),
        ("6,5", Band(Scale.NUMBER, 6.5, 6.5)),
        (" 6.0-7.0 ", Band(Scale.NUMBER, 6, 7)),
        ("B2-7", None),
        ("advanced", None),
        ("", None),
        ("D1", None),
    ],
)
def test_bands_are_read_as_people_write_them(text: str, band: Band | None) -> None:
    """Levels of the CEFR, numbers and ranges of either are bands; anything else is none."""
    assert band == parse_band(text)


@given(bands, bands)
def test_distance_is_none_where_bands_meet_and_the_same_both_ways(one: Band, other: Band) -> None:
    """Bands that share a level are 0 apart, others by their nearest ends, whichever is asked first."""
    apart = distance(one, other)

    assert apart == distance(other, one)
    assert (apart == 0) is (one.low <= other.high and other.low <= one.high)


@given(bands)
def test_what_is_written_is_read_again(band: Band) -> None:
    """A band written as a range comes back as it was."""
    assert band == parse_band(f"{band.low:.2f}-{band.high:.2f}")
