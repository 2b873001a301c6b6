"""The machine's own clocks."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from desktop.clock import SystemClock, from_unix_ms, unix_ms


def test_the_wall_clock_is_aware_and_utc() -> None:
    """No naive moment enters the application."""
    assert UTC is SystemClock().now().tzinfo


def test_the_monotonic_clock_does_not_go_back() -> None:
    """A thousand readings are in order."""
    clock = SystemClock()
    readings = [clock.monotonic_ms() for _ in range(1_000)]

    assert sorted(readings) == readings


def test_a_boot_has_one_name() -> None:
    """Asked twice, the boot is called the same."""
    assert SystemClock().boot_id() == SystemClock().boot_id()


@given(st.integers(0, 1 << 41))
def test_milliseconds_come_back(moment: int) -> None:
    """Turning milliseconds into a moment and back loses nothing."""
    assert moment == unix_ms(from_unix_ms(moment))


def test_milliseconds_count_from_1970() -> None:
    """The epoch is the usual one."""
    assert 1_500 == unix_ms(datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=1.5))
