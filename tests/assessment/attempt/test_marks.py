"""Marks of one text: what highlighting, erasing and noting make of them, for any stretches in any order."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from assessment.attempt.events import Mark
from assessment.attempt.marks import (
    HIGHLIGHTS,
    NOTE,
    Marks,
    added,
    erased,
    highlighted,
    in_order,
    meeting,
    noted,
    notes_of,
    without,
)

SOLID, DASHED, WAVY = HIGHLIGHTS
stretches = st.tuples(st.integers(0, 30), st.integers(0, 30)).map(lambda ends: (min(ends), max(ends)))
kinds = st.sampled_from(HIGHLIGHTS)
steps = st.lists(
    st.one_of(
        st.tuples(st.just(added), stretches, kinds),
        st.tuples(st.just(highlighted), stretches, kinds),
        st.tuples(st.just(erased), stretches, st.just(HIGHLIGHTS)),
        st.tuples(st.just(noted), stretches, st.text(max_size=5)),
    ),
    max_size=12,
)


def after(taken: list[tuple[object, tuple[int, int], object]], marks: Marks = ()) -> Marks:
    """Return what some steps make of marks."""
    for verb, (start, end), what in taken:
        marks = verb(marks, start, end, what)  # type: ignore[operator]  # each with its own last argument
    return marks


def signs(marks: Marks, kind: str) -> set[int]:
    """Return which signs are marked in a kind."""
    return {place for mark in marks if mark.kind == kind for place in range(mark.start, mark.end)}


@given(steps)
def test_marks_of_one_kind_never_overlap(taken: list[tuple[object, tuple[int, int], object]]) -> None:
    """Whatever is done, highlights of a kind stay apart, notes do not overlap, and no mark is empty."""
    marks = after(taken)

    assert all(mark.start < mark.end for mark in marks)
    for kind in HIGHLIGHTS:
        of_kind = sorted(mark for mark in ((m.start, m.end) for m in marks if m.kind == kind))
        assert all(one[1] < other[0] for one, other in pairwise(of_kind))
    notes = sorted((mark.start, mark.end) for mark in marks if mark.kind == NOTE)
    assert all(one[1] <= other[0] for one, other in pairwise(notes))


@given(steps, stretches, kinds)
def test_adding_covers_what_was_asked_and_no_more(
    taken: list[tuple[object, tuple[int, int], object]], stretch: tuple[int, int], kind: str
) -> None:
    """After adding, exactly the old signs of the kind and those of the stretch are marked."""
    marks = after(taken)

    assert signs(marks, kind) | set(range(*stretch)) == signs(added(marks, *stretch, kind), kind)


@given(steps, stretches, kinds)
def test_doing_it_again_changes_nothing(
    taken: list[tuple[object, tuple[int, int], object]], stretch: tuple[int, int], kind: str
) -> None:
    """Each step is idempotent."""
    marks = after(taken)
    for once, twice in (
        (one := added(marks, *stretch, kind), added(one, *stretch, kind)),
        (one := highlighted(marks, *stretch, kind), highlighted(one, *stretch, kind)),
        (one := erased(marks, *stretch), erased(one, *stretch)),
    ):
        assert once == twice


@given(st.lists(st.tuples(stretches, kinds), max_size=8), st.randoms(use_true_random=False))
def test_the_order_of_adding_does_not_matter(
    wished: list[tuple[tuple[int, int], str]], chance: object
) -> None:
    """The same stretches in any order are the same marks."""
    other = list(wished)
    chance.shuffle(other)  # type: ignore[attr-defined]  # hypothesis' Random

    assert after([(added, *one) for one in wished]) == after([(added, *one) for one in other])


@given(steps, stretches, kinds)
def test_erasing_what_was_added_gives_back(
    taken: list[tuple[object, tuple[int, int], object]], stretch: tuple[int, int], kind: str
) -> None:
    """Where nothing was marked before, adding and erasing leaves the marks as they were."""
    marks = erased(after(taken), *stretch)

    assert marks == erased(added(marks, *stretch, kind), *stretch)


@given(steps, stretches, kinds)
def test_highlighting_leaves_one_kind_in_the_stretch(
    taken: list[tuple[object, tuple[int, int], object]], stretch: tuple[int, int], kind: str
) -> None:
    """A stretch that is highlighted anew has the new kind alone; outside it nothing changes."""
    before = after(taken)
    marks = highlighted(before, *stretch, kind)
    within = set(range(*stretch))

    for each in HIGHLIGHTS:
        assert signs(marks, each) & within == (within if each == kind else set())
        assert signs(marks, each) - within == signs(before, each) - within


@given(steps, stretches, kinds)
def test_notes_stay_with_their_stretch(
    taken: list[tuple[object, tuple[int, int], object]], stretch: tuple[int, int], kind: str
) -> None:
    """Highlighting and erasing touch no note."""
    marks = after(taken)

    assert notes_of(marks) == notes_of(highlighted(marks, *stretch, kind))
    assert notes_of(marks) == notes_of(erased(marks, *stretch))


@given(st.lists(st.tuples(stretches, st.text("abc", min_size=1, max_size=3)), max_size=6))
def test_no_word_of_a_note_is_lost_to_another(wished: list[tuple[tuple[int, int], str]]) -> None:
    """Where notes meet, one holds what all of them said, unless it replaces the note on the very same stretch."""
    marks: Marks = ()
    for (start, end), text in wished:
        before = " ".join(mark.note for mark in notes_of(marks) if (mark.start, mark.end) != (start, end))
        marks = noted(marks, start, end, text)
        kept = "\n".join(mark.note for mark in notes_of(marks))
        assert start == end or text in kept
        assert all(word in kept for word in before.split())


def test_erasing_in_the_middle_splits() -> None:
    """What is left on either side of an erased stretch stays marked."""
    assert (Mark(0, 3, SOLID), Mark(5, 9, SOLID)) == erased((Mark(0, 9, SOLID),), 3, 5)


def test_what_lies_in_a_stretch_is_taken_off() -> None:
    """Highlights are cut at the ends of the stretch, a note that lies in it goes, one that reaches beyond stays."""
    marks = in_order((Mark(0, 9, WAVY), Mark(2, 4, NOTE, "in"), Mark(4, 7, NOTE, "beyond")))

    assert (Mark(0, 1, WAVY), Mark(4, 7, NOTE, "beyond"), Mark(6, 9, WAVY)) == without(marks, 1, 6)


def test_neighbours_become_one() -> None:
    """Two stretches of a kind that touch are one; of different kinds they are two."""
    assert (Mark(0, 8, WAVY),) == added((Mark(0, 5, WAVY),), 5, 8, WAVY)
    assert (Mark(0, 5, WAVY), Mark(5, 8, SOLID)) == added((Mark(0, 5, WAVY),), 5, 8, SOLID)


def test_a_note_without_words_is_none() -> None:
    """Deleting all words of a note deletes it."""
    assert () == noted((Mark(2, 4, NOTE, "why?"),), 2, 4, " \n")


def test_marks_of_kinds_of_a_later_version_are_kept() -> None:
    """What this version does not know is neither joined nor erased."""
    later = Mark(2, 6, "sparkles", "from the future")

    assert (later,) == erased((later,), 0, 9)
    assert (later, Mark(4, 5, DASHED)) == highlighted((later,), 4, 5, DASHED)


def test_what_meets_a_stretch() -> None:
    """A mark that only touches a stretch has no part of it."""
    marks = in_order((Mark(0, 3, SOLID), Mark(5, 9, NOTE, "x")))

    assert (Mark(5, 9, NOTE, "x"),) == meeting(marks, 3, 6)
