"""What a history says of its locks: how often, and which codes of the sheet are used up."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.attempt.attempt import LOCK, Attempt, apply, blank, fold
from assessment.attempt.events import Body, Event, Paused, Resumed, Started, TakenOver, Unlocked
from assessment.attempt.lineage import head_of
from assessment.attempt.panel_events import PanelOpened
from assessment.attempt.rules import Moment, decide
from assessment.errors import IllegalMove
from assessment.ids import DeviceId
from tests.assessment.attempt.wishes import FREE
from tests.strategies import ATTEMPT, DEVICES, INITIATED, PACK_HASH

FIRST, SECOND, _ = DEVICES
AT = 1_700_000_000_000


def by_sheet(number: int) -> Unlocked:
    """Return an unlock by a code of the sheet."""
    return Unlocked("displays", "code", "sheet", sheet_number=number)


def log(device_id: DeviceId, *told: Body, first: int = 1) -> list[Event]:
    """Return what a device told, a second between events."""
    return [
        Event(ATTEMPT, device_id, seq, AT + seq * 1_000, seq * 1_000, PACK_HASH, body)
        for seq, body in enumerate(told, first)
    ]


def after(*wishes: Body) -> Attempt:
    """Return an attempt that has begun, after these wishes, each granted."""
    attempt = blank(ATTEMPT)
    for wish in (INITIATED, Started(), *wishes):
        event = decide(attempt, wish, exam=FREE, moment=Moment(AT, 5), device_id=FIRST)
        attempt = apply(attempt, event)
    return attempt


def test_it_counts_its_locks_and_the_codes_that_were_used() -> None:
    """Every lock counts, and only a code of the sheet uses the sheet up."""
    opened = (Paused(LOCK), Unlocked("displays", "password", "proctor"), Resumed())

    attempt = after(*opened, Paused("candidate"), Resumed(), Paused(LOCK), by_sheet(1), Resumed(), *opened)

    assert (3, 1) == (attempt.locks, attempt.sheet_codes)


@pytest.mark.parametrize("number", [1, 2])
def test_a_code_of_the_sheet_opens_once(number: int) -> None:
    """A code that was used, and one before it, is refused at the next lock, whoever asks."""
    locked = after(Paused(LOCK), by_sheet(2), Resumed(), Paused(LOCK))

    with pytest.raises(IllegalMove, match="used"):
        decide(locked, by_sheet(number), exam=FREE, moment=Moment(AT, 9), device_id=FIRST)
    assert by_sheet(3) == decide(locked, by_sheet(3), exam=FREE, moment=Moment(AT, 9), device_id=FIRST).body


@given(st.integers(0, 99), st.integers(0, 2**32))
def test_a_code_stays_used_on_another_computer(used: int, seed: int) -> None:
    """After a hand-over, and in whatever order the events arrive, the new computer knows what the old one used."""
    first = log(FIRST, INITIATED, Started(), Paused(LOCK), by_sheet(used), Resumed())
    over = TakenOver(2, FIRST, 5, "proctor", head_of(first[0], first[-1]))
    history = [*first, *log(SECOND, over, Paused(LOCK))]
    Random(seed).shuffle(history)

    attempt = fold(ATTEMPT, history)

    assert (used, 2, True) == (attempt.sheet_codes, attempt.locks, attempt.locked)


def test_a_code_that_opened_the_panel_opens_no_lock() -> None:
    """The row of a sheet is used up wherever its codes are typed: at the proctor's panel as at a lock, either way round."""
    came = after(PanelOpened("sheet code 2", "code", 2), Paused(LOCK))
    left = after(Paused(LOCK), by_sheet(2), Resumed())

    assert (1, 2) == (came.panels, came.sheet_codes)
    for attempt, again in ((came, by_sheet(2)), (left, PanelOpened("sheet code 1", "code", 1))):
        with pytest.raises(IllegalMove, match="used"):
            decide(attempt, again, exam=FREE, moment=Moment(AT, 9), device_id=FIRST)
