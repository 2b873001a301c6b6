"""The fold follows one chain of hand-overs; nobody else changes it, and nothing that was told is lost."""

from dataclasses import replace
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assessment.attempt import lineage
from assessment.attempt.attempt import fold
from assessment.attempt.events import Body, Event, Responded, Started, SubmitMethod, Submitted, TakenOver
from assessment.attempt.lineage import MOST_BEGINNINGS, head_of, trace
from assessment.attempt.origin import attempt_id_for
from assessment.content.response import single
from assessment.ids import AttemptId, DeviceId
from tests.strategies import ATTEMPT, INITIATED, ITEM_IDS, PACK_HASH, bodies, working

Q1, Q2, *_ = ITEM_IDS
EVIL, FIRST, SECOND, THIRD = (DeviceId(digit * 16) for digit in "0257")
ANSWER = Responded(Q1, single("A"))
OTHER = Responded(Q1, single("B"))
END = Submitted(SubmitMethod.CANDIDATE)
AT = 1_700_000_000_000
BOUND = attempt_id_for(FIRST, AT, INITIATED.seed)


def log(device_id: DeviceId, *told: Body, attempt_id: AttemptId = ATTEMPT, first: int = 1) -> list[Event]:
    """Return what a device told, a second between events."""
    return [
        Event(attempt_id, device_id, seq, AT + (seq - 1) * 1_000, seq * 1_000, PACK_HASH, body)
        for seq, body in enumerate(told, first)
    ]


def over(beginning: Event, last: Event, seat: int = 2) -> TakenOver:
    """Return the hand-over that goes on after an event."""
    return TakenOver(seat, last.device_id, last.seq, "proctor", head_of(beginning, last))


@st.composite
def chains(draw: st.DrawFn) -> tuple[list[Event], list[Event]]:
    """Draw an attempt that went from device to device and back, and what of it competes: ends nobody knew of."""
    beginning, *rest = log(FIRST, INITIATED, Started(), attempt_id=BOUND)
    chain, tails = [beginning, *rest], list[Event]()
    seqs, device = {FIRST: 2}, FIRST
    for seat in range(1, draw(st.integers(1, 5))):
        told = draw(st.lists(working, max_size=4))
        chain += log(device, *told, attempt_id=BOUND, first=seqs[device] + 1)
        seqs[device] += len(told)
        tail = draw(st.lists(working, max_size=2)) if draw(st.booleans()) else []
        last = chain[-1]
        tails += log(device, *tail, attempt_id=BOUND, first=seqs[device] + 1)
        seqs[device] += len(tail)
        device = draw(st.sampled_from([one for one in (FIRST, SECOND, THIRD) if one != device]))
        seqs[device] = seqs.get(device, 0) + 1
        chain += log(device, over(beginning, last, seat + 1), attempt_id=BOUND, first=seqs[device])
    return chain, tails


@st.composite
def intrusions(draw: st.DrawFn, honest: list[Event]) -> list[Event]:
    """Draw what a device tells that has seen every event but the secret of the beginning."""
    named = draw(st.sampled_from(honest))
    seed = draw(st.binary(max_size=8)).hex()
    forged = head_of(replace(honest[0], body=replace(INITIATED, seed=seed + "00")), named)
    openings: list[Body] = [
        INITIATED,
        replace(INITIATED, seat=draw(st.integers(-5, 5)), seed=seed),
        TakenOver(draw(st.integers(-9, 9)), named.device_id, named.seq, "me", forged),
        Started(),
    ]
    told = [
        draw(st.sampled_from(openings)),
        *draw(st.lists(bodies | st.sampled_from(openings), max_size=6)),
        END,
    ]
    device_id = draw(st.sampled_from([EVIL, DeviceId("3" * 16), DeviceId("f" * 16)]))
    return log(device_id, *told, attempt_id=BOUND)


@settings(max_examples=120)
@given(data=st.data(), random=st.randoms())
def test_nobody_else_changes_the_attempt(data: st.DataObject, random: Random) -> None:
    """Hand-overs, lost ends, forks and intruders, in any order of arrival: the chain folds as if it were alone."""
    chain, tails = data.draw(chains())
    intruded = data.draw(intrusions(chain))
    arrived = [*chain, *tails, *intruded, *data.draw(st.lists(st.sampled_from(chain), max_size=5))]
    random.shuffle(arrived)

    lineage = trace(BOUND, arrived)

    assert tuple(chain) == lineage.chain
    assert fold(BOUND, chain) == fold(BOUND, arrived)
    kept = [event for branch in lineage.branches for event in branch.events]
    assert len(kept) == len(tails) + len(intruded)
    assert all(event in kept for event in [*tails, *intruded])


@given(data=st.data())
def test_any_branch_may_be_chosen(data: st.DataObject) -> None:
    """A chain through a branch that a person chose ends with it; the former chain's rest becomes the branch."""
    chain, tails = data.draw(chains())
    told = [*chain, *tails, *data.draw(intrusions(chain))]
    for branch in trace(BOUND, told).branches:
        chosen = trace(BOUND, told, through=branch.last)

        assert branch.rooted == (branch.events[-1] in chosen.chain)
        kept = sum(len(one.events) for one in chosen.branches)
        assert len(told) == len(chosen.chain) + kept


def test_a_device_with_a_lower_name_displaces_nobody() -> None:
    """Who tells of another's attempt is a branch of its own, whatever it is called and whenever it came."""
    victim = log(FIRST, INITIATED, Started(), ANSWER, attempt_id=BOUND)
    evil = log(EVIL, INITIATED, Started(), END, attempt_id=BOUND)

    assert fold(BOUND, victim) == fold(BOUND, [*evil, *victim])
    assert [(EVIL, 1)] == [branch.place for branch in trace(BOUND, [*victim, *evil]).branches]


def test_where_the_id_says_nothing_the_lowest_device_counts() -> None:
    """Of two beginnings that both do not fit the id the lower device's counts, whichever came first."""
    victim, evil = log(FIRST, INITIATED, ANSWER), log(EVIL, INITIATED, END)

    assert fold(ATTEMPT, evil) == fold(ATTEMPT, [*evil, *victim]) == fold(ATTEMPT, [*victim, *evil])


def test_a_beginning_in_the_middle_is_none() -> None:
    """Only the first event of a log begins an attempt."""
    victim = log(FIRST, INITIATED, Started(), ANSWER)
    evil = log(EVIL, Started(), INITIATED, END)

    assert fold(ATTEMPT, victim) == fold(ATTEMPT, [*evil, *victim])


def test_what_the_old_device_did_later_stands_apart() -> None:
    """What a device recorded after the event that the hand-over names is kept as a branch."""
    first = log(FIRST, INITIATED, Started(), ANSWER, END)
    second = log(SECOND, over(first[0], first[2]), OTHER)

    lineage = trace(ATTEMPT, [*second, *first])

    assert (*first[:3], *second) == lineage.chain
    assert [((FIRST, 4), True)] == [(branch.place, branch.rooted) for branch in lineage.branches]


def test_of_two_successors_the_lower_seat_is_shown() -> None:
    """Two hand-overs from one log: one is followed, the other is a branch, until a person decides."""
    first = log(FIRST, INITIATED, Started(), ANSWER)
    second = log(THIRD, over(first[0], first[1], 2), OTHER)
    third = log(SECOND, over(first[0], first[2], 3), END)
    told = [*third, *second, *first]

    assert (*first[:2], *second) == trace(ATTEMPT, told).chain
    assert (*first, *third) == trace(ATTEMPT, told, through=(SECOND, 2)).chain
    assert tuple(first) == trace(ATTEMPT, told, through=(FIRST, 3)).chain[:3]


def test_a_successor_may_come_before_what_it_follows() -> None:
    """The log of a hand-over waits as a branch until the log that it names has come."""
    first = log(FIRST, INITIATED, Started(), ANSWER)
    second = log(SECOND, over(first[0], first[2]), OTHER)

    assert () == trace(ATTEMPT, second).chain
    assert (*first, *second) == trace(ATTEMPT, [*second, *first]).chain


def test_a_fork_does_not_undo_a_hand_over() -> None:
    """The old device's second telling of a number leaves the successor where it joined."""
    first = log(FIRST, INITIATED, Started(), ANSWER)
    second = log(SECOND, over(first[0], first[2]), OTHER)
    again = replace(first[2], elapsed_ms=9_000, body=Responded(Q2, single("C")))

    lineage = trace(ATTEMPT, [*second, again, *first])

    assert (*first, *second) == lineage.chain
    assert [(again,)] == [branch.events for branch in lineage.branches]


def test_no_events_are_no_attempt() -> None:
    """Of nothing there is no chain and no branch."""
    assert ((), ()) == (trace(ATTEMPT, []).chain, trace(ATTEMPT, []).branches)


def test_a_flood_of_beginnings_costs_little(monkeypatch: pytest.MonkeyPatch) -> None:
    """Who tells many beginnings and many hand-overs has few of them compared; the true attempt is as it was."""
    compared = list[Event]()

    def counting(beginning: Event, last: Event) -> str:
        compared.append(last)
        return head_of(beginning, last)

    honest = log(FIRST, INITIATED, Started(), ANSWER, attempt_id=BOUND)
    honest += log(SECOND, over(honest[0], honest[-1]), OTHER, attempt_id=BOUND)
    flood = [replace(e, at_ms=AT + n) for n in range(50) for e in log(EVIL, INITIATED, attempt_id=BOUND)]
    flood += log(EVIL, *[ANSWER] * 50, attempt_id=BOUND, first=2)
    flood += log(
        EVIL, *[TakenOver(2, EVIL, n, "", "0" * 64) for n in range(2, 52)], attempt_id=BOUND, first=52
    )
    monkeypatch.setattr(lineage, "head_of", counting)

    found = trace(BOUND, honest + flood)

    assert tuple(honest) == found.chain
    assert sum(e.device_id == EVIL for e in compared) <= 50 * MOST_BEGINNINGS
