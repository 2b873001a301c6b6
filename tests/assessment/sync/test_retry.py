"""When to try again."""

from hypothesis import given
from hypothesis import strategies as st

from assessment.sync.retry import FIRST_SECONDS, LONGEST_OBEYED_SECONDS, LONGEST_SECONDS, retry_delay

failures = st.integers(0, 100_000)
fractions = st.floats(0, 1, exclude_max=True)


@given(failures, fractions)
def test_a_wait_is_never_longer_than_the_longest(count: int, fraction: float) -> None:
    """However often it failed, the next try comes within the longest wait."""
    assert 0 <= retry_delay(count, lambda: fraction) <= LONGEST_SECONDS


@given(failures, fractions)
def test_the_bound_doubles_until_it_is_reached(count: int, fraction: float) -> None:
    """Each failure doubles the bound; the draw lies anywhere below it."""
    bound = min(LONGEST_SECONDS, FIRST_SECONDS * 2 ** min(count, 20))

    assert bound * fraction == retry_delay(count, lambda: fraction)


@given(failures, fractions, st.floats(0, LONGEST_OBEYED_SECONDS))
def test_a_servers_wish_is_a_floor(count: int, fraction: float, wish: float) -> None:
    """The server is never asked sooner than it wished, nor much later."""
    assert wish <= retry_delay(count, lambda: fraction, wish) <= wish * 1.5


@given(failures, fractions, st.floats(LONGEST_OBEYED_SECONDS, 1e18))
def test_no_wish_silences_a_device(count: int, fraction: float, wish: float) -> None:
    """An absurd wish is obeyed for a quarter of an hour, not for ever."""
    assert retry_delay(count, lambda: fraction, wish) <= LONGEST_OBEYED_SECONDS * 1.5


@given(st.lists(fractions, min_size=50, max_size=50, unique=True))
def test_a_hall_of_devices_spreads_out(draws: list[float]) -> None:
    """Devices that failed together do not come back together."""
    assert 50 == len({retry_delay(6, lambda draw=draw: draw) for draw in draws})  # type: ignore[misc]  # bound now
