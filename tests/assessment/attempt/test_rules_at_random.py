"""Whatever is wished for, at any time and on any test, is granted as an event or refused by name, and a refusal changes nothing."""

from dataclasses import replace

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from assessment.attempt.attempt import BREAK, LOCK, Attempt, apply, blank, fold
from assessment.attempt.events import (
    Accommodated,
    Annotated,
    Body,
    DisplayChosen,
    Event,
    Expired,
    Flagged,
    ItemVisited,
    Noted,
    Recovered,
    Responded,
    Started,
    StruckOut,
    TakenOver,
    Terms,
    TimeExtended,
)
from assessment.attempt.lineage import head_of
from assessment.attempt.navigation import may_respond, may_visit
from assessment.attempt.payload import from_payload, kind_of, to_payload
from assessment.attempt.rules import Exam, Moment, decide
from assessment.attempt.standing import Standing
from assessment.attempt.states import OPEN_STATES, State, next_state
from assessment.attempt.timing import allowance_ms, remaining_ms
from assessment.content import test as tree
from assessment.content.response import Response
from assessment.errors import AttemptError, NavigationRefused, ResponseInvalid, TimeOver
from assessment.ids import DeviceId, ItemId
from tests.assessment.attempt.wishes import (
    CANDIDATE,
    FIRST,
    fitting,
)
from tests.strategies import (
    ATTEMPT,
    DEVICES,
    INITIATED,
    around,
    exam_of,
    moving,
    responses,
    terms,
    trees,
)


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
