"""What an editor of code makes of its lines."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.ui.code.lines import INDENT, matching, next_indent, shallower, to_stop, toggled

LINES = st.lists(st.text("ab #\t", max_size=8), max_size=6)


@given(LINES, st.sampled_from(["#", "//", "--"]))
def test_comments_come_off_as_they_went_on(lines: list[str], sign: str) -> None:
    """Lines that are no comments are the same again when they were made comments and back."""
    if any(line.lstrip().startswith(sign) for line in lines):
        return

    assert lines == toggled(toggled(lines, sign), sign)


@pytest.mark.parametrize(
    ("before", "syntax", "expected"),
    [
        ("  a", "python", "  "),
        ("if a:", "python", " " * INDENT),
        ("case 1:", "java", ""),
        ("\tf(", "c", "\t" + " " * INDENT),
    ],
)
def test_the_next_line(before: str, syntax: str, expected: str) -> None:
    """The next line stands as deep as this one, deeper where a block opens."""
    assert expected == next_indent(before, syntax)


@given(st.integers(0, 40))
def test_stops(column: int) -> None:
    """A tab ends at a stop, and going back from any depth ends at one too."""
    assert (column + to_stop(column)) % INDENT == 0
    assert (column - shallower(" " * column + "a")) % INDENT == 0


@given(st.text("()[]a", max_size=30), st.integers(0, 30))
def test_brackets_match_both_ways(text: str, place: int) -> None:
    """What matches a bracket is matched by it."""
    found = matching(text, place)

    assert found is None or matching(text, found) == place
