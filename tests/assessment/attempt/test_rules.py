"""Only what the rules grant happens: every wish is granted as an event or refused by name, and a refusal changes nothing."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from assessment.attempt.accommodations import Accommodations, Display
from assessment.attempt.attempt import BREAK, LOCK, Attempt, apply, blank, fold
from assessment.attempt.events import (
    Accommodated,
    Agreed,
    Annotated,
    Body,
    Cancelled,
    Completed,
    DisplayChosen,
    Event,
    Expired,
    Flagged,
    Incident,
    Initiated,
    ItemVisited,
    LockdownEngaged,
    Mark,
    Noted,
    Paused,
    Recovered,
    Responded,
    Resumed,
    Started,
    StruckOut,
    SubmitMethod,
    Submitted,
    TakenOver,
    Terms,
    TimeExtended,
    ToolUsed,
    Unknown,
    UnlockChoice,
    Unlocked,
)
from assessment.attempt.lineage import head_of
from assessment.attempt.navigation import may_respond, may_visit
from assessment.attempt.payload import from_payload, kind_of, to_payload
from assessment.attempt.rules import MAX_NOTE_CHARACTERS, Exam, Moment, breaks_left, decide
from assessment.attempt.standing import Standing
from assessment.attempt.states import OPEN_STATES, State, next_state
from assessment.attempt.timing import allowance_ms, remaining_ms
from assessment.content import test as tree
from assessment.content.response import Response, response_of, single
from assessment.errors import AttemptError, IllegalMove, NavigationRefused, ResponseInvalid, TimeOver
from assessment.ids import RESPONSE, DeviceId, ItemId, PartId, ResponseId, SectionId, TestId
from tests.strategies import (
    ATTEMPT,
    DEVICES,
    EXAMPLES,
    INITIATED,
    PACK_HASH,
    around,
    exam_of,
    moving,
    responses,
    terms,
    trees,
)

FIRST, SECOND, _ = DEVICES
Q1, Q2, Q3, Q4, Q5 = (ItemId(f"q{number}") for number in range(1, 6))
CANDIDATE, PROCTOR = Submitted(SubmitMethod.CANDIDATE), Submitted(SubmitMethod.PROCTOR)


def fitting(exam: Exam, item_id: ItemId) -> Response:
    """Return a response that the item can give."""
    kind = (int(item_id[1:]) - 1) % 5
    return single(("A", "B", "true", "a sailor", "It was a dark night.")[kind])


class Sitting(RuleBasedStateMachine):
    """Somebody wishes at random, at any time, on any test; a countdown of our own says how much time is left."""

    attempt: Attempt
    exam: Exam
    agreed: Terms
    device: DeviceId = FIRST

    @initialize(test=trees(), terms=terms, limit=st.none() | st.integers(0, 30_000))
    def begin(self, test: tree.Test, terms: Terms, limit: int | None) -> None:
        self.exam = exam_of(test)
        self.agreed = replace(terms, limit_ms=limit)
        self.attempt = blank(ATTEMPT)
        self.history: list[Event] = []
        self.now = 0
        self.left = allowance_ms(self.agreed)
        self.wish(replace(INITIATED, terms=self.agreed))
        self.wish(Started())

    def wish(self, body: Body) -> bool:
        """Ask; take what is granted, check that a refusal left no trace."""
        before = repr(self.attempt)
        moment = Moment(1_000_000 + self.now, self.now)
        try:
            event = decide(self.attempt, body, exam=self.exam, moment=moment, device_id=self.device)
        except AttemptError as refused:
            assert before == repr(self.attempt)
            self.believe_refusal(body, refused)
            return False
        self.believe(event)
        self.attempt = apply(self.attempt, event)
        self.history.append(event)
        assert (self.now, self.now) == (event.elapsed_ms, self.attempt.elapsed_ms)
        if isinstance(body, TimeExtended) and self.left is not None:
            self.left += body.extension_ms
        if isinstance(body, Recovered) and self.left is not None and not self.stopped:
            self.left += body.given_back_ms
        return True

    def believe(self, event: Event) -> None:
        """Check that what was granted was right to grant."""
        body, form, current = event.body, self.exam.form, self.attempt.current_item
        assert next_state(self.attempt.state, body) in State
        assert self.attempt.seqs.get(self.device, 0) + 1 == event.seq
        assert body == from_payload(kind_of(body), to_payload(body))
        match body:
            case Responded(item_id, response):
                assert self.in_time
                assert may_respond(form, Standing(current), item_id)
                self.exam.items[item_id].check(response)
            case ItemVisited(item_id):
                assert self.in_time
                assert may_visit(form, Standing(current), item_id)
            case Flagged() | Noted() | Annotated() | StruckOut():
                assert self.in_time
            case Expired():
                assert self.left is not None
                assert self.left <= 0

    def believe_refusal(self, body: Body, refused: AttemptError) -> None:
        """Check that the reason given is the case."""
        if isinstance(refused, TimeOver):
            assert self.left is not None
            assert self.left < 0
        looks = isinstance(body, DisplayChosen | Accommodated)
        if isinstance(refused, ResponseInvalid | NavigationRefused) and not looks:
            assert self.attempt.state is State.IN_PROGRESS
            assert isinstance(body, Responded | ItemVisited | Flagged | Noted | Annotated | StruckOut)

    @property
    def stopped(self) -> bool:
        stops = (
            self.agreed.lock_stops_clock
            if self.attempt.pause_reason == LOCK
            else self.agreed.pause_stops_clock
        )
        return self.attempt.state is State.PAUSED and (stops or self.attempt.pause_reason == BREAK)

    @property
    def in_time(self) -> bool:
        return self.left is None or self.left >= -self.agreed.flush_grace_ms

    @rule(milliseconds=st.integers(0, 9_000) | st.integers(0, 50))
    def time_passes(self, milliseconds: int) -> None:
        if self.attempt.state in OPEN_STATES:
            self.now += milliseconds
            if self.left is not None and not self.stopped:
                self.left -= milliseconds

    @rule(body=st.one_of(around, moving, st.builds(Noted, st.text(max_size=5))))
    def wish_for_anything(self, body: Body) -> None:
        self.wish(body)

    @rule(data=st.data(), response=responses)
    def answer_anything(self, data: st.DataObject, response: Response) -> None:
        item_id = data.draw(st.sampled_from([*self.exam.items, ItemId("q99")]))
        self.wish(Responded(item_id, response))

    @rule(data=st.data(), far=st.booleans())
    def go_anywhere(self, data: st.DataObject, far: bool) -> None:
        item_id = data.draw(st.sampled_from([*self.exam.items, ItemId("q99")]))
        self.wish(ItemVisited(item_id) if far else Flagged(item_id, True))

    @precondition(lambda self: self.attempt.state in OPEN_STATES)
    @rule(device=st.sampled_from(DEVICES))
    def hand_over(self, device: DeviceId) -> None:
        before, self.device = self.device, device
        seat = 1 + max(seat for seat, _ in self.attempt.seats)
        known = self.attempt.seqs.get(before, 0)
        head = head_of(self.history[0], self.history[-1])
        assert not self.wish(TakenOver(seat, before, known - 1, "proctor", head))
        assert self.wish(TakenOver(seat, before, known, "proctor", head))
        assert not self.wish(TakenOver(seat, before, 0, "proctor"))

    @precondition(lambda self: self.attempt.state is State.IN_PROGRESS and self.in_time)
    @rule(data=st.data())
    def answer_what_is_in_view(self, data: st.DataObject) -> None:
        """In every mode, while there is time, every item on the page in view takes a fitting answer."""
        form, current = self.exam.form, self.attempt.current_item
        page = form.pages[form.entry(current).page if current else 0]
        item_id = data.draw(st.sampled_from(page.item_ids))

        assert self.wish(Responded(item_id, fitting(self.exam, item_id)))
        assert fitting(self.exam, item_id) == self.attempt.response(item_id)

    @precondition(lambda self: self.attempt.state is State.IN_PROGRESS and self.in_time)
    @rule()
    def go_on(self) -> None:
        """While there is time one may always go to the next item."""
        form, current = self.exam.form, self.attempt.current_item
        place = form.entry(current).place if current else 0
        if place < len(form.entries):
            assert self.wish(ItemVisited(form.entries[place].item_id))

    @precondition(lambda self: self.attempt.state is State.IN_PROGRESS)
    @rule(end=st.booleans())
    def come_to_an_end(self, end: bool) -> None:
        """There is always a way out: submitting in time, running out afterwards, both within the grace."""
        if end:
            over = self.left is not None and self.left <= 0
            assert self.wish(Expired() if over else CANDIDATE)

    @invariant()
    def the_clock_is_ours(self) -> None:
        if self.attempt.state is not State.ABSENT and self.attempt.state in OPEN_STATES:
            expected = None if self.left is None else max(0, self.left)
            assert expected == remaining_ms(self.attempt, self.now)

    def teardown(self) -> None:
        if hasattr(self, "history"):
            assert fold(ATTEMPT, self.history) == self.attempt


TestSitting = Sitting.TestCase
TestSitting.settings = settings(max_examples=60, stateful_step_count=30)


# ------------------------------------------------------------------------------------------- one rule at a time


def small(mode: tree.Navigation = tree.Navigation.FREE) -> Exam:
    """Return five items of five kinds: q1 to q3 on one page, q4 and q5 on the next."""
    one = tree.Section(SectionId("s1"), "One", items=tree.refs(Q1, Q2, Q3))
    two = tree.Section(SectionId("s2"), "Two", items=tree.refs(Q4, Q5))
    return exam_of(tree.Test(TestId("t"), "T", (tree.Part(PartId("p"), "P", mode, (one, two)),)))


FREE = small()


def running(*told: Body, terms: Terms = INITIATED.terms) -> Attempt:
    """Return an attempt in progress at elapsed 0, after what is told."""
    attempt = blank(ATTEMPT)
    for body in (replace(INITIATED, terms=terms), Started(), *told):
        seq = attempt.seqs.get(FIRST, 0) + 1
        attempt = apply(attempt, Event(ATTEMPT, FIRST, seq, 1_000, 0, PACK_HASH, body))
    return attempt


def ask(attempt: Attempt, wish: Body, elapsed_ms: int = 0, exam: Exam = FREE, by: DeviceId = FIRST) -> Event:
    """Return what the rules grant at ``elapsed_ms``."""
    return decide(attempt, wish, exam=exam, moment=Moment(5_000, elapsed_ms), device_id=by)


def granted(attempt: Attempt, wish: Body, elapsed_ms: int = 0, by: DeviceId = FIRST) -> bool:
    """Say whether the rules grant exactly this."""
    return ask(attempt, wish, elapsed_ms, by=by).body == wish


def test_what_is_granted_has_its_place_and_time() -> None:
    """The event names the attempt, the device, the next number, both clocks and the pack."""
    wish = Responded(Q1, single("A"))

    assert Event(ATTEMPT, FIRST, 3, 5_000, 700, PACK_HASH, wish) == ask(running(), wish, 700)
    assert 1 == ask(running(), wish, 700, by=SECOND).seq


def test_the_clock_of_an_attempt_never_goes_back() -> None:
    """A moment before the last event is taken as that event's."""
    attempt = apply(running(), Event(ATTEMPT, FIRST, 3, 1_000, 9_000, PACK_HASH, Noted("x")))

    assert 9_000 == ask(attempt, Noted("y"), 4_000).elapsed_ms


IN_TIME: tuple[Body, ...] = (
    Responded(Q1, single("A")),
    ItemVisited(Q1),
    Flagged(Q1, True),
    Noted("x"),
    CANDIDATE,
)


@pytest.mark.parametrize("wish", IN_TIME, ids=kind_of)
def test_the_grace_is_exact(wish: Body) -> None:
    """A candidate's wish is granted to the last millisecond of the grace and refused one later."""
    attempt = running(terms=Terms(limit_ms=60_000, flush_grace_ms=3_000))

    assert ask(attempt, wish, 63_000).body == wish
    with pytest.raises(TimeOver):
        ask(attempt, wish, 63_001)


def test_time_runs_out_to_the_millisecond() -> None:
    """An attempt expires at its deadline and not one millisecond before."""
    attempt = running(terms=Terms(limit_ms=60_000))

    with pytest.raises(IllegalMove):
        ask(attempt, Expired(), 59_999)
    assert granted(attempt, Expired(), 60_000)
    with pytest.raises(IllegalMove):
        ask(running(terms=Terms(limit_ms=None)), Expired(), 1 << 60)


@pytest.mark.parametrize(
    "wish",
    [PROCTOR, Cancelled("ill", "p"), Incident("late"), TimeExtended(1, "p", "r"), LockdownEngaged("B")],
    ids=kind_of,
)
def test_others_are_not_bound_by_the_clock(wish: Body) -> None:
    """What a proctor or the machine does is granted at any time."""
    assert ask(running(terms=Terms(limit_ms=1)), wish, 1 << 40).body == wish


def test_more_time_reopens_the_answers() -> None:
    """After an extension the candidate goes on where time had run out."""
    late = running(TimeExtended(10_000, "p", "r"), terms=Terms(limit_ms=60_000, flush_grace_ms=0))

    assert granted(late, Noted("x"), 70_000)
    with pytest.raises(TimeOver):
        ask(late, Noted("x"), 70_001)


def test_an_untimed_attempt_has_time() -> None:
    """Without a limit no time is ever over."""
    assert granted(running(terms=Terms(limit_ms=None)), Responded(Q1, single("A")), 1 << 40)


@pytest.mark.parametrize(
    ("mode", "open_items"),
    [
        (tree.Navigation.FREE, {Q1, Q2, Q3, Q4, Q5}),
        (tree.Navigation.LINEAR, {Q4, Q5}),
        (tree.Navigation.FREE_WITHIN_SECTION, {Q4, Q5}),
    ],
)
def test_the_mode_says_what_is_open(mode: tree.Navigation, open_items: set[ItemId]) -> None:
    """On the second page each mode opens its items to visits and answers, and refuses the others by name."""
    exam = small(mode)
    attempt = running(ItemVisited(Q4))
    for item_id in exam.items:
        for wish in (ItemVisited(item_id), Responded(item_id, fitting(exam, item_id))):
            if item_id in open_items:
                assert ask(attempt, wish, exam=exam).body == wish
            else:
                with pytest.raises(NavigationRefused) as refused:
                    ask(attempt, wish, exam=exam)
                assert item_id == refused.value.place


@pytest.mark.parametrize(
    "wish", [ItemVisited(ItemId("x")), Flagged(ItemId("x"), True), Responded(ItemId("x"), single("A"))]
)
def test_an_item_of_another_test_is_refused(wish: Body) -> None:
    """What is not on the form can neither be seen nor flagged nor answered."""
    with pytest.raises(NavigationRefused):
        ask(running(), wish)


@pytest.mark.parametrize(
    ("item_id", "response"),
    [
        (Q1, single("E")),
        (Q1, single("A", "B")),
        (Q2, single("A", "B", "C")),
        (Q2, single("A", "A")),
        (Q3, single("perhaps")),
        (Q4, single("a", "b")),
        (Q4, single("x" * 2_001)),
        (Q5, single("x" * 200_001)),
        (Q4, single("lone \ud800 surrogate")),
        (Q5, single("\udfff")),
        (Q1, response_of({ResponseId("OTHER"): ("A",)})),
        (Q1, Response(((RESPONSE, ("A",)), (ResponseId("OTHER"), ())))),
    ],
    ids=lambda value: value if isinstance(value, str) else "response",
)
def test_a_response_must_fit_its_item(item_id: ItemId, response: Response) -> None:
    """A response that the interaction cannot give is refused, and the refusal names the item."""
    with pytest.raises(ResponseInvalid) as refused:
        ask(running(), Responded(item_id, response))

    assert item_id == refused.value.place


@pytest.mark.parametrize(
    ("item_id", "response"),
    [
        (Q1, single("A")),
        (Q1, Response()),
        (Q2, single("A", "C")),
        (Q3, single("not_given")),
        (Q4, single("far too many words for this gap")),
        (Q4, single("x" * 2_000)),
        (Q5, single("ع 漢字 🙂 \x00 \n")),
        (Q5, single("x" * 200_000)),
    ],
    ids=lambda value: value if isinstance(value, str) else "response",
)
def test_a_response_that_fits_is_granted_and_stored_as_given(item_id: ItemId, response: Response) -> None:
    """What fits is granted, an empty response too, and comes back from its bytes letter for letter."""
    event = ask(running(), Responded(item_id, response))

    assert event.body == from_payload("responded", to_payload(event.body))


@pytest.mark.parametrize("text", ["x" * (MAX_NOTE_CHARACTERS + 1), "\ud83d"])
def test_a_note_that_cannot_be_kept_is_refused(text: str) -> None:
    """A note that is too long, or no text at all, is refused before anything is stored."""
    with pytest.raises(ResponseInvalid):
        ask(running(), Noted(text))


def test_a_note_of_full_length_is_granted() -> None:
    """The greatest length is allowed."""
    assert granted(running(), Noted("x" * MAX_NOTE_CHARACTERS))


@pytest.mark.parametrize("extension", [0, -1])
def test_an_extension_of_nothing_is_refused(extension: int) -> None:
    """Time is only ever added."""
    with pytest.raises(IllegalMove):
        ask(running(), TimeExtended(extension, "p", "r"))


@pytest.mark.parametrize(("gap", "given"), [(1_000, 1_001), (1_000, -1), (-1, -1)])
def test_a_gap_gives_back_no_more_than_itself(gap: int, given: int) -> None:
    """A recovery that would add or take time is refused."""
    with pytest.raises(IllegalMove):
        ask(running(), Recovered(gap, "wall", given), 5_000)


@pytest.mark.parametrize("seat", [1, 0, -1])
def test_a_seat_is_taken_once(seat: int) -> None:
    """A hand-over takes a new, higher seat."""
    with pytest.raises(IllegalMove):
        ask(running(), TakenOver(seat, FIRST, 2, "p"), by=SECOND)
    assert granted(running(), TakenOver(2, FIRST, 2, "p"), by=SECOND)


@pytest.mark.parametrize(("device", "seq"), [(FIRST, 1), (FIRST, 3), (SECOND, 2)])
def test_a_hand_over_goes_on_from_the_last_event(device: DeviceId, seq: int) -> None:
    """A hand-over from anywhere but the end that is known here is refused."""
    with pytest.raises(IllegalMove):
        ask(running(), TakenOver(2, device, seq, "p"), by=SECOND)


def test_an_attempt_begins_at_seat_one() -> None:
    """A beginning at another seat is refused."""
    with pytest.raises(IllegalMove):
        ask(blank(ATTEMPT), replace(INITIATED, seat=2))
    assert granted(blank(ATTEMPT), INITIATED)


@pytest.mark.parametrize("wish", [EXAMPLES[Unknown], Started(), Resumed(), Completed("m")], ids=kind_of)
def test_what_the_table_refuses_is_refused(wish: Body) -> None:
    """A wish without an entry in the table is refused whatever else holds."""
    with pytest.raises(IllegalMove):
        ask(running(), wish)


def test_nothing_is_answered_during_a_pause() -> None:
    """A pause takes no answer; afterwards it is taken."""
    paused = running(Paused("fire"))
    with pytest.raises(IllegalMove):
        ask(paused, Responded(Q1, single("A")))
    assert granted(running(Paused("fire"), Resumed()), Responded(Q1, single("A")))


def test_a_wish_is_a_plain_value() -> None:
    """Deciding twice gives the same event twice: the rules keep nothing."""
    wish: Any = Responded(Q1, single("A"))
    attempt = running()

    assert ask(attempt, wish, 1) == ask(attempt, wish, 1)
    assert isinstance(attempt.initiated, Initiated)


@pytest.mark.parametrize(
    "wish",
    [
        Annotated("item/q1", (Mark(3, 3),)),
        Annotated("item/q1", (Mark(-1, 3),)),
        Annotated("item/q1", (Mark(0, 1, note="\ud83d"),)),
        Annotated("item/q1", (Mark(0, 1, note="x" * (MAX_NOTE_CHARACTERS + 1)),)),
        Annotated("item/q1", (Mark(0, 1),) * 1_001),
        StruckOut(Q1, ("RESPONSE/A",) * 1_001),
        StruckOut(Q1, ("x" * 201,)),
        ToolUsed("x" * 201, Q1),
        DisplayChosen(Display(text_percent=401)),
        DisplayChosen(Display(text_percent=99)),
        DisplayChosen(Display(line_percent=201)),
        DisplayChosen(Display(theme="x" * 201)),
        Accommodated(Accommodations(Display(text_percent=1)), "p", "r"),
    ],
    ids=repr,
)
def test_what_no_tool_can_give_is_refused(wish: Body) -> None:
    """Marks, notes, struck choices and looks that are none are refused before anything is stored."""
    with pytest.raises(ResponseInvalid):
        ask(running(), wish)


@pytest.mark.parametrize(
    "wish", [StruckOut(ItemId("q99"), ()), ToolUsed("notepad", ItemId("q99"))], ids=kind_of
)
def test_tools_belong_to_items_of_the_form(wish: Body) -> None:
    """What is not on the form cannot be worked on."""
    with pytest.raises(NavigationRefused):
        ask(running(), wish)


def test_breaks_are_counted() -> None:
    """A candidate takes as many breaks as the sitting and their accommodations grant, and a proctor can grant more."""
    exam = replace(FREE, breaks=1, accommodations=Accommodations(breaks=1))
    moment = Moment(1_000, 1_000)
    attempt = running()
    for left in (2, 1):
        assert left == breaks_left(attempt, exam)
        for wish in (Paused("break"), Resumed()):
            event = decide(attempt, wish, exam=exam, moment=moment, device_id=FIRST)
            attempt = apply(attempt, event)

    with pytest.raises(IllegalMove):
        decide(attempt, Paused("break"), exam=exam, moment=moment, device_id=FIRST)
    assert (
        Paused("proctor")
        == decide(attempt, Paused("proctor"), exam=exam, moment=moment, device_id=FIRST).body
    )
    more = Accommodated(Accommodations(breaks=2), "p", "unwell")
    attempt = apply(attempt, decide(attempt, more, exam=exam, moment=moment, device_id=FIRST))
    assert 1 == breaks_left(attempt, exam)


def test_where_a_statement_is_asked_for_nothing_starts_without_it() -> None:
    """The start is refused until the candidate has agreed to this statement and no other; then the attempt keeps it."""
    exam = replace(FREE, statement_hash="5e" * 32)
    attempt = apply(blank(ATTEMPT), ask(blank(ATTEMPT), INITIATED, exam=exam))

    with pytest.raises(IllegalMove):
        ask(attempt, Started(), exam=exam)
    with pytest.raises(IllegalMove):
        ask(attempt, Agreed("0f" * 32), exam=exam)
    attempt = apply(attempt, ask(attempt, Agreed("5e" * 32), exam=exam))
    assert "5e" * 32 == attempt.agreed_to
    assert Started() == ask(attempt, Started(), exam=exam).body


def test_a_locked_test_goes_on_only_after_it_was_opened() -> None:
    """Nothing goes on while it is locked; what was allowed on opening is remembered, and it can be locked again."""
    attempt = under_way(Paused(LOCK))

    assert attempt.locked
    with pytest.raises(IllegalMove):
        ask(attempt, Resumed())
    opened = apply(attempt, ask(attempt, Unlocked("displays", "password", "proctor", UnlockChoice.ALLOW)))
    with pytest.raises(IllegalMove):
        ask(opened, Unlocked("displays", "password", "proctor"))
    going_on = apply(opened, ask(opened, Resumed()))
    again = apply(going_on, ask(going_on, Paused(LOCK)))

    assert {"displays"} == again.allowed
    assert (State.IN_PROGRESS, False, True) == (going_on.state, going_on.locked, again.locked)


def test_nothing_is_opened_that_is_not_locked() -> None:
    """An ordinary pause needs nobody to open it."""
    with pytest.raises(IllegalMove):
        ask(under_way(Paused("candidate")), Unlocked("displays", "password", "proctor"))


@pytest.mark.parametrize(("stops", "left"), [(True, 60_000), (False, 40_000)])
def test_the_clock_stands_while_locked_where_that_was_agreed(stops: bool, left: int) -> None:
    """A lock is no pause: whether it costs time is said for it alone."""
    terms = Terms(limit_ms=60_000, pause_stops_clock=not stops, lock_stops_clock=stops)
    attempt = blank(ATTEMPT)
    for at, wish in (
        (0, replace(INITIATED, terms=terms)),
        (0, Started()),
        (0, Paused(LOCK)),
        (20_000, Unlocked("focus", "code", "")),
        (20_000, Resumed()),
    ):
        attempt = apply(attempt, ask(attempt, wish, at))

    assert left == remaining_ms(attempt, 20_000)


def under_way(*wishes: Body) -> Attempt:
    """Return an attempt that has begun, after these wishes."""
    attempt = blank(ATTEMPT)
    for wish in (INITIATED, Started(), *wishes):
        attempt = apply(attempt, ask(attempt, wish))
    return attempt
