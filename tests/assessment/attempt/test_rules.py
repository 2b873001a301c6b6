"""Only what the rules grant happens: each wish at its place, in its state and as often as it is allowed."""

from dataclasses import replace
from typing import Any

import pytest

from assessment.attempt.accommodations import Accommodations
from assessment.attempt.attempt import apply, blank
from assessment.attempt.events import (
    Accommodated,
    Agreed,
    Body,
    Completed,
    Event,
    Flagged,
    Initiated,
    ItemVisited,
    Paused,
    Responded,
    Resumed,
    Started,
    TakenOver,
    Unknown,
)
from assessment.attempt.payload import kind_of
from assessment.attempt.rules import Moment, breaks_left, decide
from assessment.content import test as tree
from assessment.content.response import single
from assessment.errors import IllegalMove, NavigationRefused
from assessment.ids import DeviceId, ItemId
from tests.assessment.attempt.wishes import (
    FIRST,
    FREE,
    Q1,
    Q2,
    Q3,
    Q4,
    Q5,
    SECOND,
    ask,
    fitting,
    granted,
    running,
    small,
)
from tests.strategies import (
    ATTEMPT,
    EXAMPLES,
    INITIATED,
    PACK_HASH,
)


def test_what_is_granted_has_its_place_and_time() -> None:
    """The event names the attempt, the device, the next number, both clocks and the pack."""
    wish = Responded(Q1, single("A"))

    assert Event(ATTEMPT, FIRST, 3, 5_000, 700, PACK_HASH, wish) == ask(running(), wish, 700)
    assert 1 == ask(running(), wish, 700, by=SECOND).seq


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
