"""The simulator is itself put to the test: bugs are planted in the real code, and it has to find them."""

import pytest

from tests.simulation.mutants import MUTANTS, planted
from tests.simulation.run import caught_at
from tests.thorough import THOROUGH, one_in, times

SOON = (
    "acknowledge_before_commit",
    "reply_before_group_commit",
    "cursor_before_frames",
    "overlap_keeps_the_head",
    "no_quarantine",
    "cursor_ahead_of_data",
    "dedupe_by_time",
    "order_of_arrival",
    "hub_acknowledges_before_commit",
    "receipt_not_verified",
    "overlap_stored_again_above",
)
"""Those that show within a few seeds, for the ordinary run; the others are for the thorough one."""
REAL = [name for name, mutant in MUTANTS.items() if not mutant.harmless]


@pytest.mark.parametrize("name", REAL if THOROUGH else one_in(2, SOON))
@pytest.mark.timeout(900)
def test_a_planted_bug_is_caught(name: str) -> None:
    """Each bug that matters shows within 1,000 seeds."""
    seed, _ = caught_at(name, times(1_000, 20))

    assert seed is not None


@pytest.mark.parametrize("name", list(MUTANTS))
def test_a_planted_bug_is_gone_afterwards(name: str) -> None:
    """Whatever was put in is taken out again."""
    before = [getattr(target, attribute, None) for target, attribute, _ in MUTANTS[name].patches()]
    with planted(name):
        pass

    assert before == [getattr(target, attribute, None) for target, attribute, _ in MUTANTS[name].patches()]


def test_enough_is_planted() -> None:
    """There are at least nine kinds of bug that must be caught, and who is let off has an explanation."""
    assert len(REAL) >= 9
    assert set(SOON) <= set(REAL)
    assert all(len(mutant.harmless) > 40 for mutant in MUTANTS.values() if mutant.harmless)
