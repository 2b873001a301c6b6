"""Handing over in the rules: who gives an attempt away takes nothing more of it, and the fold knows no order."""

from dataclasses import replace
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assessment.attempt.attempt import HELD, LOCK, Attempt, apply, fold, follow
from assessment.attempt.events import (
    Body,
    Event,
    Incident,
    Paused,
    Responded,
    Resumed,
    Started,
    SubmitMethod,
    Submitted,
    TakenOver,
    Terms,
)
from assessment.attempt.hand_over import Exported, HandedOver
from assessment.attempt.lineage import head_of, trace
from assessment.attempt.origin import attempt_id_for
from assessment.attempt.rules import Moment, decide, next_seat
from assessment.attempt.states import State
from assessment.attempt.timing import deadline_ms, remaining_ms
from assessment.content.response import single
from assessment.content.test import Navigation, Part, Section, refs
from assessment.content.test import Test as Paper
from assessment.errors import IllegalMove
from assessment.ids import DeviceId, PartId, SectionId, TestId
from tests.strategies import (
    INITIATED,
    ITEM_IDS,
    PACK_HASH,
    around,
    exam_of,
    working,
)

OLD, NEW, THIRD = (DeviceId(digit * 16) for digit in "259")
AT = 1_700_000_000_000
BOUND = attempt_id_for(OLD, AT, INITIATED.seed)
PAUSE, GIVEN = Paused("proctor", "Pat"), HandedOver("Pat", 2, "broken")
ANSWER = Responded(ITEM_IDS[0], single("A"))


def log(device_id: DeviceId, *told: Body, first: int = 1, elapsed: int = 0, step: int = 1_000) -> list[Event]:
    """Return what a device told, a second between events."""
    return [
        Event(BOUND, device_id, seq, AT + place * step, elapsed + place * step, PACK_HASH, body)
        for place, (seq, body) in enumerate(enumerate(told, first))
    ]


def over(beginning: Event, last: Event, seat: int = 2) -> TakenOver:
    """Return the taking over that goes on after an event."""
    return TakenOver(seat, last.device_id, last.seq, "Sam", head_of(beginning, last))


def given_away(*told: Body) -> list[Event]:
    """Return the log of a device that began, worked, and gave the attempt away."""
    return log(OLD, INITIATED, Started(), *told, PAUSE, GIVEN)


# ------------------------------------------------------------------------------------------------ the table


def test_only_an_attempt_at_rest_is_given_away() -> None:
    """While somebody works, before the start and after the end there is nothing to hand over."""
    course: list[Body] = [INITIATED, Started(), Submitted(SubmitMethod.CANDIDATE)]
    for told in (course[:1], course[:2], course):
        attempt = follow(BOUND, log(OLD, *told))

        with pytest.raises(IllegalMove):
            apply(attempt, log(OLD, GIVEN, first=9)[0])


def test_it_stays_open_and_says_so() -> None:
    """An attempt that was given away stays paused, and knows to which seat it went."""
    attempt = follow(BOUND, given_away(ANSWER))

    assert (State.PAUSED, GIVEN, 2) == (attempt.state, attempt.handed, next_seat(attempt))


def test_taken_over_nobody_has_given_it_away_any_more() -> None:
    """The new machine has it, in the same pause, until somebody resumes it."""
    old = given_away(ANSWER)
    new = log(NEW, over(old[0], old[-1]), Resumed(), elapsed=90_000)

    attempt = fold(BOUND, [*new, *old])

    assert (None, State.IN_PROGRESS) == (attempt.handed, attempt.state)
    assert ((1, OLD), (2, NEW)) == attempt.seats


def test_carried_away_changes_nothing() -> None:
    """That results were exported is recorded, also after the end, and moves nothing."""
    told: list[Body] = [INITIATED, Started(), ANSWER, Submitted(SubmitMethod.CANDIDATE)]
    before, after = follow(BOUND, log(OLD, *told)), follow(BOUND, log(OLD, *told, Exported("Pat")))

    assert replace(before, seqs=after.seqs, elapsed_ms=after.elapsed_ms, last_at_ms=after.last_at_ms) == after


# ------------------------------------------------------------------------------------------------ the rules


def wished(attempt: Attempt, wish: Body, device_id: DeviceId) -> Event:
    """Return the event that the rules make of a wish."""
    exam = exam_of(_test())
    return decide(attempt, wish, exam=exam, moment=Moment(AT + 99_000, 99_000), device_id=device_id)


def _test() -> Paper:
    section = Section(SectionId("s"), "S", items=refs(*ITEM_IDS))
    return Paper(TestId("t"), "T", (Part(PartId("p"), "P", Navigation.FREE, (section,)),))


@pytest.mark.parametrize(
    "wish", [Resumed(), Incident("focus_lost"), Submitted(SubmitMethod.PROCTOR), Exported("Pat"), GIVEN]
)
def test_the_old_device_records_nothing_more(wish: Body) -> None:
    """After a hand-over every wish is refused there but to take it back."""
    attempt = follow(BOUND, given_away())

    with pytest.raises(IllegalMove):
        wished(attempt, wish, OLD)


def test_another_machine_takes_the_seat_that_was_given() -> None:
    """It takes that seat and no other; and only from the last event of who gave it away."""
    old = given_away()
    attempt = follow(BOUND, old)

    assert isinstance(wished(attempt, over(old[0], old[-1]), NEW).body, TakenOver)
    for wrong in (over(old[0], old[-1], 3), over(old[0], old[-2])):
        with pytest.raises(IllegalMove):
            wished(attempt, wrong, NEW)


def test_the_old_machine_takes_it_back_at_a_later_seat() -> None:
    """The seat that was given away stays the other's: who takes back takes the one after it."""
    old = given_away()
    attempt = follow(BOUND, old)

    assert isinstance(wished(attempt, over(old[0], old[-1], 3), OLD).body, TakenOver)
    with pytest.raises(IllegalMove):
        wished(attempt, over(old[0], old[-1], 2), OLD)


def test_a_seat_that_is_not_the_next_is_not_given() -> None:
    """A hand-over names the seat that follows."""
    with pytest.raises(IllegalMove):
        wished(follow(BOUND, given_away()[:-1]), HandedOver("Pat", 5), OLD)


# -------------------------------------------------------------------------------------------------- the fold


def test_what_is_told_after_a_hand_over_is_a_branch() -> None:
    """Also where nobody has taken over yet; and a person may choose it."""
    told = log(OLD, INITIATED, Started(), PAUSE, GIVEN, Resumed(), ANSWER)

    lineage = trace(BOUND, told)

    assert tuple(told[:4]) == lineage.chain
    assert [((OLD, 5), True)] == [(one.place, one.rooted) for one in lineage.branches]
    assert tuple(told) == trace(BOUND, told, through=(OLD, 6)).chain


def test_both_went_on_and_both_are_kept() -> None:
    """Taken over and taken back: the seat that was given is shown, the other is a branch."""
    old = given_away(ANSWER)
    new = log(NEW, over(old[0], old[-1], 2), Resumed(), ANSWER)
    back = log(OLD, over(old[0], old[-1], 3), Resumed(), first=6)

    lineage = trace(BOUND, [*back, *new, *old])

    assert (*old, *new) == lineage.chain
    assert [(OLD, 6)] == [one.place for one in lineage.branches]


def test_taken_back_it_goes_on() -> None:
    """Where the other machine never came, the old one's log is the attempt."""
    old = given_away(ANSWER)
    back = log(OLD, over(old[0], old[-1], 3), Resumed(), ANSWER, first=6)

    lineage = trace(BOUND, [*back, *old])

    assert ((*old, *back), ()) == (lineage.chain, lineage.branches)


@st.composite
def journeys(draw: st.DrawFn) -> tuple[list[Event], list[Event]]:
    """Draw an attempt that is handed on and on, back too, and what old machines told after they had given it away."""
    seqs, device = {OLD: 0}, OLD
    chain, late = list[Event](), list[Event]()
    elapsed = 0

    def tell(*told: Body) -> None:
        nonlocal elapsed
        chain.extend(log(device, *told, first=seqs[device] + 1, elapsed=elapsed))
        seqs[device] += len(told)
        elapsed += 1_000 * len(told)

    tell(INITIATED, Started())
    for seat in range(2, draw(st.integers(2, 5))):
        tell(*draw(st.lists(working | around, max_size=4)), PAUSE, HandedOver("Pat", seat))
        given = chain[-1]
        taken_back = draw(st.booleans()) and draw(st.booleans())
        if not taken_back and draw(st.booleans()):
            after = draw(st.lists(working | around, min_size=1, max_size=3))
            late.extend(log(device, *after, first=seqs[device] + 1, elapsed=elapsed))
            seqs[device] += len(after)
        if not taken_back:
            device = draw(st.sampled_from([one for one in (OLD, NEW, THIRD) if one != device]))
        seqs.setdefault(device, 0)
        elapsed += draw(st.integers(0, 600_000))
        tell(over(chain[0], given, seat), Resumed())
    return chain, late


@settings(max_examples=150)
@given(journey=journeys(), random=st.randoms())
def test_in_any_order_it_is_the_same_attempt(
    journey: tuple[list[Event], list[Event]], random: Random
) -> None:
    """However the events arrive, some of them twice: the chain folds alone, and what came late is kept beside it."""
    chain, late = journey
    arrived = [*chain, *late, *random.sample(chain, len(chain) // 2)]
    random.shuffle(arrived)

    lineage = trace(BOUND, arrived)

    assert tuple(chain) == lineage.chain
    assert follow(BOUND, chain) == fold(BOUND, arrived)
    assert sorted(late, key=str) == sorted((e for b in lineage.branches for e in b.events), key=str)


@given(
    stops=st.booleans(),
    lock_stops=st.booleans(),
    reason=st.sampled_from(["proctor", "break", LOCK, HELD]),
    between=st.integers(0, 3_600_000),
)
def test_the_time_between_two_machines_goes_by_the_pause(
    stops: bool, lock_stops: bool, reason: str, between: int
) -> None:
    """The clock stands or goes on from the pause to the resumption, as was agreed for that pause, hand-over or not."""
    terms = Terms(limit_ms=7_200_000, pause_stops_clock=stops, lock_stops_clock=lock_stops)
    about = replace(INITIATED, terms=terms)
    old = log(OLD, about, Started(), Paused(reason), GIVEN)
    taken = log(NEW, over(old[0], old[-1]), elapsed=3_000 + between)
    handed, there = fold(BOUND, old), fold(BOUND, [*old, *taken])
    later = 4_000 + between
    stands = {"break": True, LOCK: lock_stops}.get(reason, stops)

    gone = 0 if stands else between + 2_000
    assert 7_200_000 - 2_000 - gone == remaining_ms(there, later)
    assert remaining_ms(handed, later) == remaining_ms(there, later)
    if reason in ("proctor", "break"):
        went_on = fold(BOUND, [*old, *taken, *log(NEW, Resumed(), first=2, elapsed=later)])
        assert 7_200_000 + (between + 2_000 if stands else 0) == deadline_ms(went_on)
