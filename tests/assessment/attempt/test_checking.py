"""Checking an answer while practising: what it closes, how often it may be done, and that no exam has it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.attempt.attempt import Attempt, apply, blank, fold
from assessment.attempt.events import Body, Checked, Event, ItemVisited, Responded, Started
from assessment.attempt.policy import Feedback, SittingPolicy
from assessment.attempt.recorded import Check
from assessment.attempt.rules import Exam, Moment, closed, decide, tries_left
from assessment.content import test as tree
from assessment.content.form import build_form
from assessment.content.response import single
from assessment.content.test import ItemRef, Navigation, Part, Section, SessionControl
from assessment.errors import AttemptError, CheckRefused, ItemClosed, NavigationRefused, TimeOver
from assessment.ids import ItemId, PartId, SectionId, TestId
from tests.strategies import ATTEMPT, DEVICES, INITIATED, PACK_HASH, item_for

Q1, Q2 = ItemId("q1"), ItemId("q2")


def practice(most: int | None = None, *, checks: bool = True) -> Exam:
    """Return a practice test of two items; ``most`` is how often each may be checked, None where nobody says."""
    refs = tuple(ItemRef(id, session=SessionControl(max_attempts=most)) for id in (Q1, Q2))
    section = Section(SectionId("s"), "All", items=refs)
    test = tree.Test(TestId("t"), "T", (Part(PartId("p"), "P", Navigation.FREE, (section,)),))
    items = {id: item_for(id) for id in (Q1, Q2)}
    return Exam(build_form(test, items, b"seed"), items, PACK_HASH, checks=checks)


def after(exam: Exam, *bodies: Body) -> tuple[Attempt, list[Event]]:
    """Return an attempt after these, each granted by the rules, and its events."""
    attempt, history = blank(ATTEMPT), list[Event]()
    for number, body in enumerate((INITIATED, Started(), ItemVisited(Q1), *bodies)):
        history.append(decide(attempt, body, exam=exam, moment=Moment(number, number), device_id=DEVICES[0]))
        attempt = apply(attempt, history[-1])
    return attempt, history


def refused(exam: Exam, attempt: Attempt, wish: Body, elapsed: int = 10) -> AttemptError:
    """Return the error by which a wish is refused."""
    with pytest.raises(AttemptError) as caught:
        decide(attempt, wish, exam=exam, moment=Moment(elapsed, elapsed), device_id=DEVICES[0])
    return caught.value


def test_a_checked_answer_stands() -> None:
    """Where nobody allows more tries, an item is closed by its first check: the answer is refused any change."""
    exam = practice()
    attempt, history = after(exam, Responded(Q1, single("A")), Checked(Q1))

    assert {Q1: Check(1, single("A"))} == attempt.checked
    assert closed(attempt, exam, Q1)
    assert isinstance(refused(exam, attempt, Responded(Q1, single("B"))), ItemClosed)
    assert isinstance(refused(exam, attempt, Checked(Q1)), ItemClosed)
    assert attempt == fold(ATTEMPT, history)


def test_other_items_stay_open() -> None:
    """A check closes its own item alone."""
    exam = practice()
    attempt, _ = after(exam, Responded(Q1, single("A")), Checked(Q1), Responded(Q2, single("A", "B")))

    assert single("A", "B") == attempt.response(Q2)
    assert (True, False) == (closed(attempt, exam, Q1), closed(attempt, exam, Q2))


def test_more_tries_leave_the_item_open() -> None:
    """With two tries the answer may be changed after the first, and what was judged is remembered."""
    exam = practice(2)
    attempt, _ = after(exam, Responded(Q1, single("A")), Checked(Q1), Responded(Q1, single("B")))

    assert (single("B"), Check(1, single("A")), 1) == (
        attempt.response(Q1),
        attempt.checked[Q1],
        tries_left(attempt, exam, Q1),
    )
    attempt, _ = after(exam, Responded(Q1, single("A")), Checked(Q1), Responded(Q1, single("B")), Checked(Q1))
    assert closed(attempt, exam, Q1)


def test_without_a_limit_an_item_never_closes() -> None:
    """Nought tries mean as many as wanted."""
    exam = practice(0)
    attempt, _ = after(exam, Responded(Q1, single("A")), *[Checked(Q1)] * 9)

    assert (9, None, False) == (
        attempt.checked[Q1].tries,
        tries_left(attempt, exam, Q1),
        closed(attempt, exam, Q1),
    )


def test_an_exam_refuses() -> None:
    """Where answers are not judged one by one, a check is refused and nothing changes."""
    exam = practice(checks=False)
    attempt, _ = after(exam, Responded(Q1, single("A")))

    assert isinstance(refused(exam, attempt, Checked(Q1)), CheckRefused)


@pytest.mark.parametrize(
    ("policy", "checks"),
    [
        (SittingPolicy(practice=True, feedback=Feedback.PER_ITEM, keys_withheld=False), True),
        (SittingPolicy(practice=False, feedback=Feedback.PER_ITEM, keys_withheld=False), False),
        (SittingPolicy(practice=True, feedback=Feedback.AT_END, keys_withheld=False), False),
        (SittingPolicy(practice=True, feedback=Feedback.PER_ITEM, keys_withheld=True), False),
    ],
)
def test_what_it_takes_to_check(policy: SittingPolicy, checks: bool) -> None:
    """Answers are judged one by one in practice alone, where feedback is by item and keys are not withheld."""
    assert checks is policy.checks


def test_nothing_given_cannot_be_checked() -> None:
    """There must be an answer to judge."""
    exam = practice()
    attempt, _ = after(exam)

    error = refused(exam, attempt, Checked(Q1))

    assert isinstance(error, CheckRefused)
    assert "no answer" == error.detail


def test_a_stranger_and_late_checks_are_refused() -> None:
    """What is not on the form cannot be checked, and nothing can after the time."""
    exam = practice()
    attempt, _ = after(exam, Responded(Q1, single("A")))

    assert isinstance(refused(exam, attempt, Checked(ItemId("q9"))), NavigationRefused)
    assert isinstance(refused(exam, attempt, Checked(Q1), elapsed=10_000_000), TimeOver)


@given(st.integers(0, 3), st.lists(st.sampled_from(["A", "B", "check"]), max_size=12))
def test_an_item_is_never_checked_more_often_than_allowed(most: int, wishes: list[str]) -> None:
    """However somebody goes on, tries stay within bounds, and the answer changes only while the item is open."""
    exam = practice(most)
    attempt, _ = after(exam)
    for step, wish in enumerate(wishes):
        body = Checked(Q1) if wish == "check" else Responded(Q1, single(wish))
        was_closed = closed(attempt, exam, Q1)
        try:
            event = decide(attempt, body, exam=exam, moment=Moment(step, step), device_id=DEVICES[0])
        except (ItemClosed, CheckRefused):
            assert was_closed or not attempt.response(Q1).answered
        else:
            assert not was_closed
            attempt = apply(attempt, event)
    tries = attempt.checked[Q1].tries if Q1 in attempt.checked else 0
    assert not most or tries <= most


@pytest.mark.parametrize(
    ("item", "section", "part", "expected"),
    [
        (None, None, None, 1),
        (None, None, 3, 3),
        (None, 2, 3, 2),
        (0, 2, 3, 0),
    ],
)
def test_the_nearest_word_on_tries_holds(
    item: int | None, section: int | None, part: int | None, expected: int
) -> None:
    """What an item leaves open its section says, then the part; where nobody says, there is one try."""
    ref = ItemRef(Q1, session=SessionControl(max_attempts=item))
    inner = Section(SectionId("s"), "All", items=(ref,))
    outer = Section(SectionId("o"), "Outer", sections=(inner,), session=SessionControl(max_attempts=section))
    whole = Part(PartId("p"), "P", Navigation.FREE, (outer,), session=SessionControl(max_attempts=part))

    form = build_form(tree.Test(TestId("t"), "T", (whole,)), {Q1: item_for(Q1)}, b"")

    assert expected == form.entry(Q1).session.max_attempts
