"""Where a candidate may go: what is in view can always be answered, and the end can always be reached."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assessment.attempt.navigation import may_respond, may_visit
from assessment.attempt.standing import Standing
from assessment.content import test as tree
from assessment.content.form import Form
from assessment.content.test import Navigation, Part, Presentation, Section, refs
from assessment.errors import ContentError
from assessment.ids import ItemId, PartId, SectionId, TestId
from tests.strategies import exam_of, trees

Q = tuple(ItemId(f"q{number}") for number in range(10))  # Q[1] is q1
FREE, LINEAR, WITHIN = Navigation.FREE, Navigation.LINEAR, Navigation.FREE_WITHIN_SECTION


def form_of(test: tree.Test) -> Form:
    """Return the one form of a test that shuffles nothing."""
    return exam_of(test).form


def two_sections(mode: Navigation, presentation: Presentation = Presentation.SINGLE) -> Form:
    """Return a part of q1, q2, q3 and then q4, q5, in two sections."""
    first = Section(SectionId("s1"), "One", items=refs(Q[1], Q[2], Q[3]), presentation=presentation)
    second = Section(SectionId("s2"), "Two", items=refs(Q[4], Q[5]), presentation=presentation)
    return form_of(tree.Test(TestId("t"), "T", (Part(PartId("p"), "P", mode, (first, second)),)))


def two_parts(first: Navigation, second: Navigation) -> Form:
    """Return q1, q2 in one part and q3, q4 in the next, each item a page."""
    parts = tuple(
        Part(
            PartId(f"p{n}"),
            "P",
            mode,
            (Section(SectionId(f"s{n}"), "S", items=refs(*items), presentation=Presentation.SINGLE),),
        )
        for n, mode, items in ((1, first, (Q[1], Q[2])), (2, second, (Q[3], Q[4])))
    )
    return form_of(tree.Test(TestId("t"), "T", parts))


def open_from(form: Form, current: ItemId | None) -> list[str]:
    """Return where the candidate may go from ``current``."""
    return [entry.item_id for entry in form.entries if may_visit(form, Standing(current), entry.item_id)]


def reachable(form: Form, start: ItemId | None) -> set[ItemId]:
    """Return every item that a candidate can come to from ``start``, by any path."""
    found: set[ItemId] = set()
    ahead: list[ItemId | None] = [start]
    while ahead:
        here = ahead.pop()
        for entry in form.entries:
            if entry.item_id not in found and may_visit(form, Standing(here), entry.item_id):
                found.add(entry.item_id)
                ahead.append(entry.item_id)
    return found


@given(test=trees())
def test_what_is_in_view_can_be_answered(test: tree.Test) -> None:
    """In every mode every item on the page in view can be answered and made the current one."""
    form = form_of(test)
    for here in form.entries:
        for item_id in form.pages[here.page].item_ids:
            assert may_respond(form, Standing(here.item_id), item_id)
            assert may_visit(form, Standing(here.item_id), item_id)


@given(test=trees())
def test_the_first_page_can_be_answered_before_anything_was_visited(test: tree.Test) -> None:
    """At the very start every item of the first page is open."""
    form = form_of(test)

    assert set(form.pages[0].item_ids) <= set(open_from(form, None))


@settings(max_examples=50)
@given(test=trees())
def test_there_is_no_dead_end(test: tree.Test) -> None:
    """Every item can be reached from the start, and from every item the last one, in every mode."""
    form = form_of(test)
    everything = {entry.item_id for entry in form.entries}
    last = form.entries[-1].item_id

    assert everything == reachable(form, None)
    for entry in form.entries:
        assert last in reachable(form, entry.item_id)


@given(test=trees())
def test_the_next_item_is_always_open(test: tree.Test) -> None:
    """From every item one may go to the one after it: a button that says Next never leads nowhere."""
    form = form_of(test)
    for here, there in zip(form.entries, form.entries[1:], strict=False):
        assert may_visit(form, Standing(here.item_id), there.item_id)


@given(test=trees(st.just(Navigation.LINEAR)))
def test_linear_never_leads_back(test: tree.Test) -> None:
    """In linear mode no page that was left is ever open again, by any path."""
    form = form_of(test)
    for here in form.entries:
        pages = {form.entry(item_id).page for item_id in reachable(form, here.item_id)}
        assert min(pages) == here.page


@given(test=trees())
def test_a_part_that_was_left_is_closed(test: tree.Test) -> None:
    """No mode leads back into an earlier part."""
    form = form_of(test)
    parts = [part.id for part in test.parts]
    for here in form.entries:
        ahead = parts[parts.index(here.part) :]
        assert {form.entry(item_id).part for item_id in reachable(form, here.item_id)} <= set(ahead)


@given(test=trees(st.just(Navigation.FREE_WITHIN_SECTION)))
def test_a_section_that_was_left_is_closed(test: tree.Test) -> None:
    """Free within a section: every item of it is open, none of an earlier one ever again."""
    form = form_of(test)
    order = [section.id for section in form.sections]
    for here in form.entries:
        assert set(form.section(here.section).item_ids) <= set(open_from(form, here.item_id))
        ahead = order[order.index(here.section) :]
        assert {form.entry(item_id).section for item_id in reachable(form, here.item_id)} <= set(ahead)


def test_free_is_free() -> None:
    """In a part of free navigation every item is open from everywhere, and from the start."""
    form = two_sections(FREE)

    for here in (None, *Q[1:6]):
        assert list(Q[1:6]) == open_from(form, here)


def test_linear_goes_one_page_on() -> None:
    """In linear mode one may stay or go to the next page."""
    form = two_sections(LINEAR)

    assert ["q1"] == open_from(form, None)
    assert ["q1", "q2"] == open_from(form, Q[1])
    assert ["q3", "q4"] == open_from(form, Q[3])
    assert ["q5"] == open_from(form, Q[5])


def test_linear_pages_are_open_as_a_whole() -> None:
    """In linear mode the items of one page are free among themselves."""
    form = two_sections(LINEAR, Presentation.PAGE)

    assert ["q1", "q2", "q3"] == open_from(form, None)
    assert ["q1", "q2", "q3", "q4", "q5"] == open_from(form, Q[2])
    assert ["q4", "q5"] == open_from(form, Q[4])


def test_free_within_a_section() -> None:
    """One may move within the section and on to the next, not back and not past it."""
    form = two_sections(WITHIN)

    assert ["q1", "q2", "q3", "q4", "q5"] == open_from(form, Q[3])
    assert ["q4", "q5"] == open_from(form, Q[5])


def test_no_section_is_passed_over() -> None:
    """Free within a section leads to the next section, never past it."""
    sections = tuple(Section(SectionId(f"s{n}"), "S", items=refs(Q[n])) for n in (1, 2, 3))
    form = form_of(tree.Test(TestId("t"), "T", (Part(PartId("p"), "P", WITHIN, sections),)))

    assert ["q1", "q2"] == open_from(form, Q[1])


@pytest.mark.parametrize("first", Navigation)
@pytest.mark.parametrize("second", Navigation)
def test_parts_are_passed_in_order(first: Navigation, second: Navigation) -> None:
    """Whatever the modes, the next part is entered at its first item and the earlier one stays closed."""
    form = two_parts(first, second)

    assert may_visit(form, Standing(Q[2]), Q[3])
    assert not may_visit(form, Standing(Q[2]), Q[4])
    assert not may_visit(form, Standing(Q[3]), Q[2])
    assert not may_visit(form, Standing(None), Q[3])


def test_an_item_that_is_not_on_the_form() -> None:
    """Asking after an item of another test is an error, not a no."""
    with pytest.raises(ContentError):
        may_visit(two_sections(FREE), Standing(Q[1]), Q[9])


@pytest.mark.parametrize(("part", "section"), [("p1", "s2"), ("p2", "s1")])
def test_ids_that_stand_twice_are_refused(part: str, section: str) -> None:
    """A test whose parts or sections cannot be told apart is refused: navigation would go by the wrong one."""
    one = Part(PartId("p1"), "P", LINEAR, (Section(SectionId("s1"), "S", items=refs(Q[1])),))
    two = Part(PartId(part), "P", FREE, (Section(SectionId(section), "S", items=refs(Q[2])),))

    with pytest.raises(ContentError) as refused:
        tree.Test(TestId("t"), "T", (one, two))

    assert "stands twice" in refused.value.detail
