"""Many of the same become one with a count; nothing is left out."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.lockdown.sighting import Sighting
from desktop.lockdown.storm import QUIET_SECONDS, Storm

WINDOW = Sighting("foreign_windows", "window_above", "Notes")
KEY = Sighting("keys", "shortcut", "Alt+Tab")


@given(st.lists(st.tuples(st.sampled_from([WINDOW, KEY]), st.floats(0, 1)), max_size=60))
def test_nothing_is_left_out(seen: list[tuple[Sighting, float]]) -> None:
    """However fast they come, the counts of what is told add up to what was seen."""
    told: list[Sighting] = []
    storm, now = Storm(told.append), 0.0
    for one, pause in seen:
        now += pause
        storm.take(one, now)
        storm.settle(now)
    storm.settle(now, all_of_it=True)

    for kind in (WINDOW, KEY):
        assert sum(one is kind for one, _ in seen) == sum(one.count for one in told if one.kind == kind.kind)


def test_the_first_is_told_at_once_and_a_storm_as_one() -> None:
    """Fifty in a second are two lines: the first when it comes, the rest when it has been quiet for long enough."""
    told: list[Sighting] = []
    storm = Storm(told.append)
    for step in range(50):
        storm.take(WINDOW, step * 0.02)
        storm.settle(step * 0.02)
    at_once = list(told)
    storm.settle(QUIET_SECONDS)

    assert [1] == [one.count for one in at_once]
    assert [1, 49] == [one.count for one in told]
