"""The estimate of a server's clock: from the shortest round trip, never further off than it says."""

from hypothesis import given
from hypothesis import strategies as st

from assessment.sync.skew import ClockOffset, best_offset, take_sample

MS = st.integers(0, 1 << 41)


@given(
    ahead=st.integers(-(1 << 40), 1 << 40),
    wall=MS,
    trips=st.lists(st.tuples(st.integers(0, 60_000), st.integers(0, 60_000)), min_size=1, max_size=8),
)
def test_the_truth_lies_within_the_uncertainty(ahead: int, wall: int, trips: list[tuple[int, int]]) -> None:
    """However uneven the ways there and back are, the true offset is within what is told."""
    now, samples = 1_000, []
    for there, back in trips:
        at_server = now + there + (wall - 1_000) + ahead
        samples.append(take_sample(sent_ms=now, received_ms=now + there + back, server_ms=at_server))
        now += there + back
    found = best_offset(samples, wall_ms=wall - 1_000 + now, monotonic_ms=now)

    assert found is not None
    assert abs(found.offset_ms - ahead) <= found.uncertainty_ms
    assert found.uncertainty_ms <= min(there + back for there, back in trips) // 2 + 2


def test_a_wall_clock_that_is_set_moves_the_offset_at_once() -> None:
    """Samples are held against the monotonic clock: none is wrong because somebody set the clock."""
    samples = [take_sample(sent_ms=0, received_ms=10, server_ms=1_000_005)]

    assert ClockOffset(0, 6) == best_offset(samples, wall_ms=1_000_010, monotonic_ms=10)
    assert ClockOffset(-3_600_000, 6) == best_offset(samples, wall_ms=4_600_010, monotonic_ms=10)
    assert best_offset([], wall_ms=0, monotonic_ms=0) is None


def test_what_may_be_the_same_does_not_differ() -> None:
    """Two estimates differ only where their uncertainties do not meet."""
    assert not ClockOffset(100, 20).differs(ClockOffset(140, 20))
    assert ClockOffset(100, 20).differs(ClockOffset(141, 20))
