"""A result whose numbers nobody takes keeps nothing else from being told."""

import pytest

from sync_server.services.tell_change import result_of

DIGEST = "ab" * 32


@pytest.mark.parametrize(
    ("told", "score"), [(f"{DIGEST} 7.5 10 0", "7.5"), (f"{DIGEST} 1E+2 1E+2 1", "1E+2")]
)
def test_a_result_is_told_as_it_was_worked_out(told: str, score: str) -> None:
    """What was worked out goes as it is."""
    result = result_of("a", told)

    assert result is not None
    assert score == result.score


@pytest.mark.parametrize("told", ["", f"{DIGEST} 1E+300 10 0", f"{DIGEST} NaN 10 0"])
def test_what_cannot_be_written_out_is_not_told(told: str) -> None:
    """A number beyond all measure is left out, and the page of changes is made all the same."""
    assert result_of("a", told) is None
