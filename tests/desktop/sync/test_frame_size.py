"""Frames shrink on a link that breaks, grow on one that holds, and stay within bounds."""

from hypothesis import given
from hypothesis import strategies as st

from assessment.sync.frame import MOST_ENTRIES
from desktop.sync.frame_size import LEAST_ENTRIES, after_failure, after_success


@given(st.lists(st.booleans()))
def test_sizes_stay_within_bounds(outcomes: list[bool]) -> None:
    """Whatever happens, a frame takes 64 to 256 entries; two breaks lead to the least, two arrivals to the most."""
    size = MOST_ENTRIES
    for arrived in outcomes:
        size = after_success(size) if arrived else after_failure(size)
        assert LEAST_ENTRIES <= size <= MOST_ENTRIES

    assert LEAST_ENTRIES == after_failure(after_failure(size))
    assert MOST_ENTRIES == after_success(after_success(size))
