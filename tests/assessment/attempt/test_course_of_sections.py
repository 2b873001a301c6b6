"""Sections, parts and items with clocks and locks: whatever is wished, a clock of our own and a diary agree."""

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from assessment.attempt.accommodations import Accommodations
from assessment.attempt.attempt import BREAK, Attempt, apply, blank, fold
from assessment.attempt.events import (
    Body,
    Event,
    Expired,
    ItemVisited,
    Paused,
    Recovered,
    Responded,
    Resumed,
    Started,
    SubmitMethod,
    Submitted,
    TakenOver,
    Terms,
    TimeExtended,
)
from assessment.attempt.lineage import head_of
from assessment.attempt.navigation import may_visit, next_open, nothing_open
from assessment.attempt.rules import Exam, Moment, break_ms, decide, standing
from assessment.attempt.scope_timing import scope_allowance_ms, scope_remaining_ms, scope_spent_ms
from assessment.attempt.standing import Closure, closure
from assessment.attempt.states import State
from assessment.attempt.timing import remaining_ms
from assessment.content import test as tree
from assessment.content.interaction import MultipleChoice
from assessment.content.response import Response, single
from assessment.content.scope import Scope, ScopeKind
from assessment.content.test import Navigation, Part, Presentation, Section, SessionControl, TimeLimits, refs
from assessment.errors import (
    AnswerNeeded,
    AttemptError,
    IllegalMove,
    PlaceLocked,
    PlaceOver,
    TimeOver,
    TooSoon,
)
from assessment.ids import ItemId, PartId, SectionId, TestId
from tests.strategies import ATTEMPT, DEVICES, INITIATED, PACK_HASH, exam_of, trees

FIRST, SECOND, _ = DEVICES
Q1, Q2, Q3, Q4, Q5 = (ItemId(f"q{number}") for number in range(1, 6))
CANDIDATE = Submitted(SubmitMethod.CANDIDATE)


@st.composite
def limits(draw: st.DrawFn) -> TimeLimits:
    """Draw a time limit, or none; seldom a least time."""
    most = draw(st.none() | st.integers(1, 20_000))
    least = draw(st.none() | st.none() | st.integers(1, most or 5_000))
    return TimeLimits(least, most, draw(st.integers(0, 5)) == 0)


@st.composite
def timed_trees(draw: st.DrawFn) -> tree.Test:
    """Draw a test with clocks and locks on its parts, sections and items."""

    def control() -> SessionControl:
        return SessionControl(
            allow_skipping=draw(st.sampled_from([None, None, True, False])),
            validate_responses=draw(st.sampled_from([None, None, True])),
        )

    def section(plain: Section) -> Section:
        return replace(
            plain,
            items=tuple(
                replace(ref, time=draw(limits()) if draw(st.integers(0, 3)) == 0 else tree.UNTIMED)
                for ref in plain.items
            ),
            sections=tuple(map(section, plain.sections)),
            time=draw(limits()),
            lock_on_leave=draw(st.booleans()),
            session=control(),
        )

    plain = draw(trees())
    parts = tuple(
        replace(
            part,
            sections=tuple(map(section, part.sections)),
            time=draw(limits()) if draw(st.booleans()) else tree.UNTIMED,
            session=control(),
        )
        for part in plain.parts
    )
    return replace(plain, parts=parts, time=TimeLimits(draw(st.none() | st.integers(1, 9_000))))


class SittingBySections(RuleBasedStateMachine):
    """Somebody wishes at random; we keep a diary of who was where for how long, and hold the rules to it."""

    exam: Exam
    attempt: Attempt

    @initialize(
        test=timed_trees(),
        factor=st.integers(100, 200),
        extra=st.sampled_from([0, 3_000]),
        grace=st.sampled_from([0, 500]),
        limit=st.none() | st.integers(10_000, 90_000),
        stops=st.booleans(),
    )
    def begin(
        self, test: tree.Test, factor: int, extra: int, grace: int, limit: int | None, stops: bool
    ) -> None:
        self.exam = replace(exam_of(test), breaks=2)
        terms = Terms(limit, factor, extra, stops, flush_grace_ms=grace)
        self.grace, self.terms = grace, terms
        self.attempt, self.history, self.now = blank(ATTEMPT), list[Event](), 0
        self.device = FIRST
        self.diary: Counter[ItemId] = Counter()
        self.granted: Counter[ItemId] = Counter()
        self.path: list[ItemId] = []
        self.waiting = 0
        for body in (replace(INITIATED, terms=terms), Started()):
            assert self.wish(body)

    def wish(self, body: Body) -> bool:
        moment = Moment(self.now, self.now)
        try:
            event = decide(self.attempt, body, exam=self.exam, moment=moment, device_id=self.device)
        except AttemptError:
            return False
        match body:
            case Responded(item_id, _):
                assert self.why_closed(item_id, self.grace) is None
            case ItemVisited(item_id):
                assert self.why_closed(item_id, self.grace) is None
                self.believe_leaving(item_id)
                self.path.append(item_id)
            case TimeExtended(by_ms, _, _) if self.path:
                self.granted[self.path[-1]] += by_ms
            case Expired():
                assert not self.any_open() or remaining_ms(self.attempt, self.now) == 0
        self.attempt = apply(self.attempt, event)
        self.history.append(event)
        return True

    def believe_leaving(self, target: ItemId) -> None:
        """Check that nothing was left that may not be: in linear parts what wants an answer stays until it has one."""
        form = self.exam.form
        if not self.path or form.entry(self.path[-1]).page == form.entry(target).page:
            return
        for item_id in form.pages[form.entry(self.path[-1]).page].item_ids:
            if not form.entry(item_id).may_skip and self.why_closed(item_id, self.grace) is None:
                assert item_id in self.attempt.answered

    def spent(self, scope: Scope) -> int:
        return sum(self.diary[item_id] for item_id in scope.item_ids)

    def left(self, scope: Scope) -> int | None:
        allowance = scope_allowance_ms(self.terms, scope)
        if allowance is None:
            return None
        return allowance + sum(self.granted[item] for item in scope.item_ids) - self.spent(scope)

    def why_closed(self, item_id: ItemId, grace: int = 0) -> Closure | None:
        here = self.path[-1] if self.path else None
        for scope in self.exam.form.around(item_id):
            left, late = self.left(scope), grace if here in scope.item_ids else 0
            if left is not None and not scope.allows_late and left + late <= 0:
                return Closure.TIME_OVER
            if scope.locks and here not in scope.item_ids and set(self.path) & scope.item_ids:
                return Closure.LOCKED
        return None

    def any_open(self) -> bool:
        now = standing(self.attempt, self.exam, self.now)
        here = self.path[-1] if self.path else None
        return (here is None or self.why_closed(here) is None) or any(
            may_visit(self.exam.form, now, entry.item_id) for entry in self.exam.form.entries
        )

    @property
    def working(self) -> bool:
        return self.attempt.state is State.IN_PROGRESS

    @rule(milliseconds=st.integers(0, 9_000) | st.integers(0, 50))
    def time_passes(self, milliseconds: int) -> None:
        if self.attempt.state in (State.IN_PROGRESS, State.PAUSED):
            self.now += milliseconds
            if self.path and self.working:
                self.diary[self.path[-1]] += milliseconds

    @rule(data=st.data(), answer=st.booleans())
    def go_or_answer(self, data: st.DataObject, answer: bool) -> None:
        item_id = data.draw(st.sampled_from(list(self.exam.items)))
        kind = (int(item_id[1:]) - 1) % 5
        fitting = single(("A", "B", "true", "a sailor", "It was a dark night.")[kind])
        self.wish(Responded(item_id, fitting) if answer else ItemVisited(item_id))

    @precondition(lambda self: self.working)
    @rule()
    def go_on_when_the_time_is_over(self) -> None:
        """Whoever is where time is over is led on to what is open; where nothing is, the test ends."""
        form, now = self.exam.form, standing(self.attempt, self.exam, self.now)
        if remaining_ms(self.attempt, self.now) == 0:
            return
        if now.current is not None and closure(form, now, now.current) is not None:
            target = next_open(form, now)
            assert self.wish(Expired() if target is None else ItemVisited(target))
        elif now.current is not None:
            assert not self.wish(Expired())

    @rule(taking=st.booleans())
    def pause_or_go_on(self, taking: bool) -> None:
        self.wish(Resumed() if self.attempt.state is State.PAUSED else Paused(BREAK if taking else "proctor"))

    @precondition(lambda self: self.working)
    @rule(gap=st.integers(0, 5_000), back=st.booleans())
    def crash(self, gap: int, back: bool) -> None:
        """A gap that is given back is nobody's time; one that counts is that of the current item."""
        self.now += gap
        if self.path and not back:
            self.diary[self.path[-1]] += gap
        assert self.wish(Recovered(gap, "monotonic", gap if back else 0))

    @rule(by_ms=st.integers(1, 5_000))
    def extend(self, by_ms: int) -> None:
        first = not self.path
        if self.wish(TimeExtended(by_ms, "proctor", "alarm")) and first:
            self.waiting += by_ms

    @precondition(lambda self: self.attempt.state in (State.IN_PROGRESS, State.PAUSED))
    @rule()
    def hand_over(self) -> None:
        before, self.device = self.device, SECOND if self.device == FIRST else FIRST
        seat = 1 + max(seat for seat, _ in self.attempt.seats)
        head = head_of(self.history[0], self.history[-1])
        assert self.wish(TakenOver(seat, before, self.attempt.seqs.get(before, 0), "proctor", head))

    @rule()
    def submit(self) -> None:
        """Nothing that wants an answer in the page in view is left by submitting."""
        now = standing(self.attempt, self.exam, self.now) if self.working else None
        if self.wish(CANDIDATE) and now is not None and now.current is not None:
            page = self.exam.form.entry(now.current).page
            for item_id in self.exam.form.pages[page].item_ids:
                assert item_id not in now.wanting or self.why_closed(item_id) is not None

    @invariant()
    def the_clocks_agree(self) -> None:
        if not hasattr(self, "exam") or self.attempt.state not in (State.IN_PROGRESS, State.PAUSED):
            return
        if self.path and self.waiting:
            self.granted[self.path[0]] += self.waiting
            self.waiting = 0
        for scope in self.exam.form.scopes:
            left = self.left(scope)
            assert self.spent(scope) == scope_spent_ms(self.attempt, scope, self.now)
            if self.path:
                expected = None if left is None else max(0, left)
                assert expected == scope_remaining_ms(self.attempt, scope, self.now)

    @invariant()
    def nobody_is_where_they_may_not_be(self) -> None:
        """A section that locks is one stretch of the path."""
        if not hasattr(self, "exam"):
            return
        for scope in self.exam.form.scopes:
            if scope.locks:
                inside = [item_id in scope.item_ids for item_id in self.path]
                stretches = sum(1 for a, b in zip([False, *inside], inside, strict=False) if b and not a)
                assert stretches <= 1

    def teardown(self) -> None:
        if hasattr(self, "history"):
            assert fold(ATTEMPT, self.history) == self.attempt


TestSittingBySections = SittingBySections.TestCase
TestSittingBySections.settings = settings(max_examples=80, stateful_step_count=40)


# ------------------------------------------------------------------------------------------- one rule at a time


def two(mode: Navigation = Navigation.FREE, *, lock: bool = False, max_ms: int | None = 10_000) -> Exam:
    """Return q1 and q2, ten seconds and perhaps locking, then q3, q4 and q5 without limits; each item a page."""
    one = Section(
        SectionId("s1"),
        "One",
        items=refs(Q1, Q2),
        presentation=Presentation.SINGLE,
        time=TimeLimits(max_ms=max_ms),
        lock_on_leave=lock,
    )
    rest = Section(SectionId("s2"), "Two", items=refs(Q3, Q4, Q5), presentation=Presentation.SINGLE)
    return exam_of(tree.Test(TestId("t"), "T", (Part(PartId("p"), "P", mode, (one, rest)),)))


def linear(section: Section, session: SessionControl = tree.INHERITED) -> Exam:
    """Return one linear part with one section."""
    part = Part(PartId("p"), "P", Navigation.LINEAR, (section,), session=session)
    return exam_of(tree.Test(TestId("t"), "T", (part,)))


def after(*told: tuple[int, Body], terms: Terms = INITIATED.terms) -> Attempt:
    """Return an attempt after events at these times."""
    attempt = blank(ATTEMPT)
    opening: tuple[tuple[int, Body], ...] = ((0, replace(INITIATED, terms=terms)), (0, Started()))
    for elapsed, body in (*opening, *told):
        seq = attempt.seqs.get(FIRST, 0) + 1
        attempt = apply(attempt, Event(ATTEMPT, FIRST, seq, 1_000, elapsed, PACK_HASH, body))
    return attempt


def ask(attempt: Attempt, wish: Body, elapsed_ms: int, exam: Exam) -> Event:
    """Return what the rules grant at ``elapsed_ms``."""
    return decide(attempt, wish, exam=exam, moment=Moment(5_000, elapsed_ms), device_id=FIRST)


def granted(attempt: Attempt, wish: Body, elapsed_ms: int, exam: Exam) -> bool:
    """Say whether the rules grant exactly this."""
    return ask(attempt, wish, elapsed_ms, exam).body == wish


def test_a_section_that_is_over_takes_what_was_typed_and_then_nothing() -> None:
    """To the end of the grace an answer is stored; after it, and from elsewhere at once, the section is closed."""
    exam = two()
    there = after((0, ItemVisited(Q1)), terms=Terms(flush_grace_ms=3_000))
    gone = apply(there, ask(there, ItemVisited(Q3), 10_001, exam))

    assert granted(there, Responded(Q1, single("A")), 12_999, exam)
    with pytest.raises(PlaceOver):
        ask(there, Responded(Q1, single("A")), 13_000, exam)
    for wish in (Responded(Q1, single("A")), ItemVisited(Q2)):
        with pytest.raises(PlaceOver):
            ask(gone, wish, 10_001, exam)
    assert granted(gone, Responded(Q3, single("true")), 90_000, exam)


def test_the_time_of_a_section_runs_only_while_it_is_sat() -> None:
    """Time elsewhere, in pauses and in gaps that are given back is not the section's; a gap that counts is."""
    exam = two()
    scope = exam.form.scopes[0]
    told = (
        (1_000, ItemVisited(Q1)),
        (3_000, ItemVisited(Q3)),
        (9_000, ItemVisited(Q2)),
        (10_000, Paused("proctor")),
        (50_000, Resumed()),
        (60_500, Recovered(10_000, "wall", 10_000)),
        (62_000, Recovered(1_000, "wall", 0)),
    )

    assert 5_000 == scope_spent_ms(after(*told), scope, 62_000)
    assert 4_000 == scope_remaining_ms(after(*told), scope, 63_000)


def test_a_section_is_scaled_as_the_whole_is() -> None:
    """The factor and the extra minutes of the candidate hold for sections; for a single item only the factor."""
    terms = Terms(limit_ms=None, time_factor_percent=125, extra_ms=60_000)
    section = Scope(ScopeKind.SECTION, "s", "S", frozenset({Q1}), 10_001)

    assert 72_502 == scope_allowance_ms(terms, section)
    assert 12_502 == scope_allowance_ms(terms, replace(section, kind=ScopeKind.ITEM))


def test_more_time_is_more_time_where_the_candidate_is() -> None:
    """An extension lengthens the section in which it came; one before the first question the first section."""
    exam = two()
    scope = exam.form.scopes[0]
    early = after((0, TimeExtended(5_000, "p", "r")), (0, ItemVisited(Q1)), (0, ItemVisited(Q3)))
    late = after((0, ItemVisited(Q1)), (0, ItemVisited(Q3)), (0, TimeExtended(5_000, "p", "r")))

    assert [15_000, 10_000] == [scope_remaining_ms(attempt, scope, 0) for attempt in (early, late)]


def test_a_locked_section_is_not_entered_again() -> None:
    """Inside it one moves freely; once left it is closed, answers too."""
    exam = two(lock=True, max_ms=None)
    inside = after((0, ItemVisited(Q2)))
    gone = after((0, ItemVisited(Q2)), (5, ItemVisited(Q4)))

    assert granted(inside, ItemVisited(Q1), 5, exam)
    for wish in (ItemVisited(Q1), Responded(Q2, single("A"))):
        with pytest.raises(PlaceLocked):
            ask(gone, wish, 9, exam)
    assert granted(after((0, ItemVisited(Q4))), ItemVisited(Q1), 9, exam)


@pytest.mark.parametrize("mode", Navigation)
def test_what_is_closed_is_passed_over(mode: Navigation) -> None:
    """In every mode one goes on from a section that is over to the next that is not."""
    exam = two(mode)
    there = after((0, ItemVisited(Q1)))
    now = standing(there, exam, 10_000)

    assert Q3 == next_open(exam.form, now)
    assert granted(there, ItemVisited(Q3), 10_000, exam)


def test_where_nothing_is_open_the_test_expires() -> None:
    """When the last section's time is over the attempt expires, though the whole has time left; not before."""
    only = linear(Section(SectionId("s"), "S", items=refs(Q1, Q2), time=TimeLimits(max_ms=1_000)))
    there = after((0, ItemVisited(Q1)), terms=Terms(limit_ms=None))

    assert nothing_open(only.form, standing(there, only, 1_000))
    assert granted(there, Expired(), 1_000, only)
    with pytest.raises(IllegalMove):
        ask(there, Expired(), 999, only)


@pytest.mark.parametrize("level", ["item", "section", "part"])
def test_what_may_not_be_skipped_wants_an_answer(level: str) -> None:
    """In a linear part such an item is not left, nor the test submitted, until it has an answer; the nearest word holds."""
    no = SessionControl(allow_skipping=False)
    items = tuple(replace(ref, session=no if level == "item" else tree.INHERITED) for ref in refs(Q1, Q2))
    section = Section(
        SectionId("s"),
        "S",
        items=items,
        presentation=Presentation.SINGLE,
        session=no if level == "section" else tree.INHERITED,
    )
    exam = linear(section, no if level == "part" else tree.INHERITED)
    there = after((0, ItemVisited(Q1)))
    answered = after((0, ItemVisited(Q1)), (1, Responded(Q1, single("A"))))

    for wish in (ItemVisited(Q2), CANDIDATE):
        with pytest.raises(AnswerNeeded) as refused:
            ask(there, wish, 5, exam)
        assert Q1 == refused.value.place
    assert granted(answered, ItemVisited(Q2), 5, exam)
    with pytest.raises(AnswerNeeded):
        ask(answered, CANDIDATE, 5, exam)


def test_an_item_may_allow_what_its_section_does_not() -> None:
    """The word nearest to the item counts."""
    free = replace(refs(Q1)[0], session=SessionControl(allow_skipping=True))
    section = Section(SectionId("s"), "S", items=(free,), session=SessionControl(allow_skipping=False))

    assert granted(after((0, ItemVisited(Q1))), CANDIDATE, 5, linear(section))


def test_too_few_choices_are_not_left_where_answers_are_checked() -> None:
    """With validate_responses an item is left only with as many choices as it asks for."""
    section = Section(
        SectionId("s"),
        "S",
        items=refs(Q2, Q3),
        presentation=Presentation.SINGLE,
        session=SessionControl(validate_responses=True),
    )
    exam = linear(section)
    asked = exam.items[Q2].interactions[0]
    assert isinstance(asked, MultipleChoice)
    asked = replace(asked, min_choices=2)
    exam = replace(exam, items={**exam.items, Q2: replace(exam.items[Q2], interactions=(asked,))})
    with_one = after((0, ItemVisited(Q2)), (1, Responded(Q2, single("A"))))
    with_two = after((0, ItemVisited(Q2)), (1, Responded(Q2, single("A", "B"))))

    with pytest.raises(AnswerNeeded):
        ask(with_one, ItemVisited(Q3), 5, exam)
    assert granted(with_two, ItemVisited(Q3), 5, exam)


def test_an_item_without_time_is_left_unanswered() -> None:
    """Where the time of an item is over nobody is held by it."""
    timed = replace(refs(Q1)[0], time=TimeLimits(max_ms=1_000), session=SessionControl(allow_skipping=False))
    section = Section(SectionId("s"), "S", items=(timed, *refs(Q2)), presentation=Presentation.SINGLE)
    there = after((0, ItemVisited(Q1)))

    assert granted(there, ItemVisited(Q2), 1_000, linear(section))


def test_a_least_time_holds_in_linear_parts() -> None:
    """A section with a least time is not left before it, nor submitted from; the factor does not lengthen it."""
    first = Section(SectionId("s1"), "One", items=refs(Q1), time=TimeLimits(min_ms=1_000))
    last = Section(SectionId("s2"), "Two", items=refs(Q2))
    part = Part(PartId("p"), "P", Navigation.LINEAR, (first, last))
    exam = exam_of(tree.Test(TestId("t"), "T", (part,)))
    free = exam_of(tree.Test(TestId("t"), "T", (replace(part, navigation=Navigation.FREE),)))
    there = after((0, ItemVisited(Q1)), terms=Terms(time_factor_percent=200))

    for wish in (ItemVisited(Q2), CANDIDATE):
        with pytest.raises(TooSoon):
            ask(there, wish, 999, exam)
        assert granted(there, wish, 1_000, exam)
        assert granted(there, wish, 0, free)


def test_the_least_time_of_the_whole_holds_the_submission() -> None:
    """Before it nobody submits; a proctor may."""
    exam = exam_of(replace(plain_test(Q1), time=TimeLimits(min_ms=5_000)))
    there = after((0, ItemVisited(Q1)))

    with pytest.raises(TooSoon):
        ask(there, CANDIDATE, 4_999, exam)
    assert granted(there, CANDIDATE, 5_000, exam)
    assert granted(there, Submitted(SubmitMethod.PROCTOR), 0, exam)


def test_late_work_is_kept_where_the_author_allows_it() -> None:
    """With allow_late neither the test nor a section closes, and the attempt does not expire."""
    late = TimeLimits(max_ms=1_000, allow_late=True)
    test = replace(plain_test(Q1, late), time=late)
    exam, there = exam_of(test), after((0, ItemVisited(Q1)), terms=Terms(limit_ms=1_000))

    assert granted(there, Responded(Q1, single("A")), 90_000, exam)
    with pytest.raises(IllegalMove):
        ask(there, Expired(), 90_000, exam)
    with pytest.raises(TimeOver):
        ask(there, Responded(Q1, single("A")), 90_000, exam_of(plain_test(Q1)))


def test_a_break_stops_the_clock_whatever_the_policy_says() -> None:
    """Where other pauses cost time, a break that was granted does not."""
    terms = Terms(limit_ms=60_000, pause_stops_clock=False)
    rest = after((0, ItemVisited(Q1)), (1_000, Paused(BREAK)), terms=terms)
    back = after((0, ItemVisited(Q1)), (1_000, Paused(BREAK)), (31_000, Resumed()), terms=terms)
    held = after((0, ItemVisited(Q1)), (1_000, Paused("proctor")), (31_000, Resumed()), terms=terms)

    assert [59_000, 59_000, 29_000] == [
        remaining_ms(attempt, elapsed)
        for attempt, elapsed in ((rest, 20_000), (back, 31_000), (held, 31_000))
    ]


@pytest.mark.parametrize(
    ("breaks", "most", "own", "expected"),
    [
        (1, 600_000, Accommodations(), 600_000),
        (1, 600_000, Accommodations(breaks=1, break_ms=900_000), 900_000),
        (1, 600_000, Accommodations(break_ms=900_000), 900_000),
        (1, 600_000, Accommodations(breaks=1), 0),
        (0, 600_000, Accommodations(breaks=1, break_ms=300_000), 300_000),
        (1, 0, Accommodations(break_ms=300_000), 0),
    ],
)
def test_a_break_is_as_long_as_the_longest_that_was_given(
    breaks: int, most: int, own: Accommodations, expected: int
) -> None:
    """The sitting's and the candidate's own are not added; as long as wanted is longer than any."""
    exam = replace(two(), breaks=breaks, break_ms=most, accommodations=own)

    assert expected == break_ms(after(), exam)


def plain_test(item_id: ItemId, time: TimeLimits = tree.UNTIMED) -> tree.Test:
    """Return a test of one item in one section."""
    section = Section(SectionId("s"), "S", items=refs(item_id), time=time)
    return tree.Test(TestId("t"), "T", (Part(PartId("p"), "P", Navigation.FREE, (section,)),))


def test_an_unanswered_item_is_what_the_response_says() -> None:
    """White space alone is no answer to an item that may not be skipped."""
    section = Section(SectionId("s"), "S", items=refs(Q4), session=SessionControl(allow_skipping=False))
    blank_answer = after((0, ItemVisited(Q4)), (1, Responded(Q4, single("  "))))

    assert not Response().answered
    with pytest.raises(AnswerNeeded):
        ask(blank_answer, CANDIDATE, 5, linear(section))
