"""What a connection carries is found out by what breaks, used to the full, and found out anew when the line changes."""

from hypothesis import given
from hypothesis import strategies as st

from assessment.sync.frame import MOST_ENTRIES
from desktop.sync.reach import LONG_BYTES, UNSURE_ENTRIES, Reach, after_break, after_reply

LEAST = 1_000
"""A request with the least that is sent, and its reply."""


def contact(reach: Reach, cut: int) -> tuple[Reach, int]:
    """Send until a connection that is cut after so many bytes breaks; return what is known then, and what was carried."""
    carried = 0
    while True:
        hoped = reach.hoped
        under_way = max(LEAST, (1 << 20 if hoped is None else hoped) - carried)
        if carried + under_way > cut:
            return after_break(reach, carried, under_way), carried
        carried += under_way
        reach = after_reply(reach, carried)
        if carried >= LONG_BYTES:
            return reach, carried


def settled(reach: Reach, cut: int) -> Reach:
    """Let many connections break."""
    for _ in range(20):
        reach, _ = contact(reach, cut)
    return reach


def test_a_line_that_never_broke_is_given_all() -> None:
    """Nothing is held back before anything broke, whatever was carried."""
    assert Reach() == after_reply(Reach(), 5_000)
    assert (None, MOST_ENTRIES) == (Reach().hoped, Reach().entries)


def test_while_little_is_known_frames_are_small() -> None:
    """After the first break frames are small, and large again when a connection is known to carry as much."""
    reach = after_break(Reach(), 0, 80_000)
    assert UNSURE_ENTRIES == reach.entries
    assert MOST_ENTRIES == settled(reach, 5_000).entries


@given(st.integers(2 * LEAST, 100_000))
def test_most_of_what_a_connection_carries_is_used(cut: int) -> None:
    """On a line that is cut every so many bytes, a connection soon carries four fifths of them, or all that a least request leaves."""
    reach = settled(Reach(), cut)
    carried = [contact(reach, cut)[1] for _ in range(3)]

    assert min(carried) >= min(0.8 * cut, cut - LEAST)


@given(st.integers(2 * LEAST, 100_000), st.integers(2 * LEAST, 100_000))
def test_a_line_that_changes_is_found_out_anew(before: int, now: int) -> None:
    """A line that became worse or better is used as well as one that always was so."""
    reach = settled(settled(settled(Reach(), before), now), now)

    assert contact(reach, now)[1] >= min(0.8 * now, now - LEAST)


@given(st.integers(2 * LEAST, 100_000))
def test_a_line_that_holds_again_is_given_all(before: int) -> None:
    """Where connections carry much again, nothing is held back any more."""
    reach, _ = contact(settled(Reach(), before), 10 * LONG_BYTES)

    assert Reach() == reach


@given(
    st.lists(st.tuples(st.booleans(), st.integers(0, 2 * LONG_BYTES), st.integers(1, 1 << 20)), max_size=30)
)
def test_what_is_known_never_contradicts_itself(told: list[tuple[bool, int, int]]) -> None:
    """Whatever breaks and arrives, in whatever order, no more is hoped for than broke a connection, and some is."""
    reach = Reach()
    for broke, carried, under_way in told:
        reach = after_break(reach, carried, under_way) if broke else after_reply(reach, carried)
        if reach.broke_by is not None and reach.hoped is not None:
            assert 0 <= reach.carried <= reach.broke_by
            assert 0 <= reach.hoped <= reach.broke_by


def test_a_break_of_a_connection_that_carried_much_says_nothing() -> None:
    """A connection that brought over very much and breaks says nothing of what the next will carry."""
    assert Reach() == after_break(Reach(), LONG_BYTES, 500)
