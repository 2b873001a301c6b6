"""Words folded and matched: stars in an accepted text stand for any characters, and never take long."""

import re

from hypothesis import given
from hypothesis import strategies as st

from assessment.scoring.words import wildcard


@given(st.text("ab*", max_size=8), st.text("ab", max_size=10))
def test_a_star_stands_for_any_run_of_characters(pattern: str, text: str) -> None:
    """A pattern matches just what the plainest reading of its stars matches."""
    plainest = re.compile(re.sub(r"\*+", ".*", pattern))

    assert bool(plainest.fullmatch(text)) == bool(wildcard(pattern).fullmatch(text))


def test_an_escaped_star_is_a_star() -> None:
    """A backslash makes a star stand for itself."""
    assert wildcard(r"a\**").fullmatch("a*bc")
    assert not wildcard(r"a\*").fullmatch("ab")


def test_many_stars_do_not_take_long() -> None:
    """No pattern of an author and no answer of a candidate keep the scorer busy."""
    assert not wildcard("*a" * 1_000 + "*b").fullmatch("a" * 2_000)
