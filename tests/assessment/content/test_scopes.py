"""What binds on a form: clocks, locks, what may be skipped, headings of sections within sections; and what is not followed."""

from dataclasses import replace

import pytest

from assessment.content import test as tree
from assessment.content.scope import Scope, ScopeKind
from assessment.content.test import (
    Flow,
    ItemRef,
    Navigation,
    Part,
    Presentation,
    Section,
    SessionControl,
    TimeLimits,
    refs,
)
from assessment.content.unfollowed import unfollowed
from assessment.expression.node import Node
from assessment.ids import ItemId, PartId, SectionId, TestId
from tests.strategies import exam_of

Q1, Q2, Q3, Q4 = (ItemId(f"q{number}") for number in range(1, 5))
MINUTE = TimeLimits(max_ms=60_000)


def nested(navigation: Navigation = Navigation.FREE, **inner: object) -> tree.Test:
    """Return q1 and q2 in two sections within one, then q3 alone."""
    first = Section(SectionId("a1"), "A1", "<p>one</p>", items=refs(Q1), presentation=Presentation.SINGLE)
    second = replace(
        Section(SectionId("a2"), "A2", items=refs(Q2)),
        **inner,  # type: ignore[arg-type]  # names are the caller's
    )
    outer = Section(SectionId("a"), "A", "<p>all</p>", sections=(first, second), time=MINUTE)
    alone = Section(SectionId("b"), "B", items=(ItemRef(Q3, time=TimeLimits(1_000, 5_000)),))
    part = Part(PartId("p"), "P", navigation, (outer, alone), time=TimeLimits(min_ms=7))
    return tree.Test(TestId("t"), "T", (part,))


def test_every_clock_and_lock_of_a_form_is_known() -> None:
    """Part, section, section within a section and item are found at each item, the outermost first."""
    form = exam_of(nested(Navigation.LINEAR, lock_on_leave=True)).form
    part = Scope(ScopeKind.PART, "p", "P", frozenset({Q1, Q2, Q3}), min_ms=7)
    outer = Scope(ScopeKind.SECTION, "a", "A", frozenset({Q1, Q2}), 60_000)

    assert (part, outer) == form.around(Q1)
    assert (part, outer, Scope(ScopeKind.SECTION, "a2", "A2", frozenset({Q2}), locks=True)) == form.around(Q2)
    assert (part, Scope(ScopeKind.ITEM, "q3", "", frozenset({Q3}), 5_000, 1_000)) == form.around(Q3)


def test_a_least_time_of_an_item_holds_in_linear_parts_only() -> None:
    """QTI has it so; a part's own holds everywhere."""
    form = exam_of(nested(Navigation.FREE)).form

    assert [7, None] == [scope.min_ms for scope in form.around(Q3)]


def test_a_section_that_is_mixed_with_others_does_not_lock() -> None:
    """Where its items are scattered among its siblings a lock would close what was never seen."""
    form = exam_of(nested(lock_on_leave=True, visible=False, keep_together=False)).form

    assert not any(scope.locks for scope in form.scopes)


def test_a_section_within_a_section_has_both_headings() -> None:
    """The outer heading stands above the first page that is in it, and only there; an invisible one is not shown."""
    pages = exam_of(nested()).form.pages
    hidden = nested()
    outer = replace(hidden.parts[0].sections[0], visible=False, instructions="")
    hidden = replace(hidden, parts=(replace(hidden.parts[0], sections=(outer,)),))

    assert [[("A", "<p>all</p>")], [], []] == [
        [(heading.title, heading.instructions) for heading in page.above] for page in pages
    ]
    assert [()] * 2 == [page.above for page in exam_of(hidden).form.pages]


@pytest.mark.parametrize("navigation", Navigation)
def test_what_may_not_be_skipped_is_known_in_linear_parts(navigation: Navigation) -> None:
    """The setting means nothing where one can come back."""
    test = nested(navigation, session=SessionControl(allow_skipping=False, validate_responses=True))
    linear = navigation is Navigation.LINEAR

    entry = exam_of(test).form.entry(Q2)
    assert (not linear, linear) == (entry.may_skip, entry.must_fit)
    assert exam_of(test).form.entry(Q1).may_skip


def test_only_what_is_not_followed_is_told() -> None:
    """Times, locks and skipping are followed; conditions are not, nor a least time or skipping where QTI has none."""
    no = SessionControl(allow_skipping=False)
    branched = Flow(pre_conditions=(Node("isNull"),))

    assert () == unfollowed(nested(Navigation.LINEAR, lock_on_leave=True, session=no))
    assert ("item q3: least time",) == unfollowed(nested(Navigation.FREE, lock_on_leave=True))
    assert (
        "section a2: what may be done with an item",
        "item q3: least time",
    ) == unfollowed(nested(Navigation.FREE, session=no))
    assert ("section a2: conditions and branches",) == unfollowed(nested(Navigation.LINEAR, flow=branched))
    assert ("section a2: what may be done with an item",) == unfollowed(
        nested(Navigation.LINEAR, session=SessionControl(allow_review=True))
    )
