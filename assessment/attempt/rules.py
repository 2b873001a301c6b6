"""The only place that may refuse: given the attempt and a wish, return the event that grants it, or raise.

Nothing is written here. The device asks before it records; the server never refuses what has been recorded.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from assessment.attempt.attempt import Attempt
from assessment.attempt.events import (
    Body,
    Event,
    Expired,
    Flagged,
    Initiated,
    ItemVisited,
    Noted,
    Recovered,
    Responded,
    SubmitMethod,
    Submitted,
    TakenOver,
    TimeExtended,
)
from assessment.attempt.navigation import may_respond, may_visit
from assessment.attempt.states import next_state
from assessment.attempt.timing import time_over
from assessment.content.form import Form
from assessment.content.interaction import is_storable
from assessment.content.item import Item
from assessment.errors import IllegalMove, NavigationRefused, ResponseInvalid, TimeOver
from assessment.ids import DeviceId, ItemId

MAX_NOTE_CHARACTERS = 50_000


@dataclass(frozen=True, slots=True)
class Moment:
    """When a wish is made: wall clock (ms since 1970 UTC) and the attempt's monotonic clock (ms)."""

    at_ms: int
    elapsed_ms: int


@dataclass(frozen=True, slots=True)
class Exam:
    """What the rules must know of the content: the form in force and its items."""

    form: Form
    items: Mapping[ItemId, Item]
    pack_hash: str


def decide(attempt: Attempt, wish: Body, *, exam: Exam, moment: Moment, device_id: DeviceId) -> Event:
    """Return the event by which ``wish`` comes true.

    Raises:
        IllegalMove: the state has no exit by it.
        TimeOver: its time has passed.
        NavigationRefused: the navigation mode does not lead there.
        ResponseInvalid: the response does not fit its item.
    """
    next_state(attempt.state, wish)
    elapsed = max(moment.elapsed_ms, attempt.elapsed_ms)
    _check_work(attempt, wish, exam, elapsed)
    _check_course(attempt, wish, elapsed)
    seq = attempt.seqs.get(device_id, 0) + 1
    return Event(attempt.attempt_id, device_id, seq, moment.at_ms, elapsed, exam.pack_hash, wish)


def _check_work(attempt: Attempt, wish: Body, exam: Exam, elapsed: int) -> None:
    """Refuse what a candidate may not do now."""
    match wish:
        case Responded(item_id, response):
            _in_time(attempt, elapsed)
            _on_form(exam, item_id)
            if not may_respond(exam.form, attempt.current_item, item_id):
                raise NavigationRefused(item_id, "responded")
            exam.items[item_id].check(response)
        case ItemVisited(item_id):
            _in_time(attempt, elapsed)
            _on_form(exam, item_id)
            if not may_visit(exam.form, attempt.current_item, item_id):
                raise NavigationRefused(item_id, "visited")
        case Flagged(item_id):
            _in_time(attempt, elapsed)
            _on_form(exam, item_id)
        case Noted(text):
            _in_time(attempt, elapsed)
            if len(text) > MAX_NOTE_CHARACTERS:
                raise ResponseInvalid("note", f"{len(text)} characters")
            if not is_storable(text):
                raise ResponseInvalid("note", "half a surrogate pair")
        case Submitted(SubmitMethod.CANDIDATE):
            _in_time(attempt, elapsed)


def _check_course(attempt: Attempt, wish: Body, elapsed: int) -> None:
    """Refuse what does not fit the course of the attempt."""
    match wish:
        case Expired():
            if not time_over(attempt, elapsed + 1):
                raise IllegalMove(attempt.state.value, "expired before its time")
        case TimeExtended(extension_ms):
            if extension_ms <= 0:
                raise IllegalMove(attempt.state.value, "extension of nothing")
        case Recovered(gap_ms, _, given_back_ms):
            if not 0 <= given_back_ms <= gap_ms:
                raise IllegalMove(attempt.state.value, f"{given_back_ms} given back of a gap of {gap_ms}")
        case TakenOver(seat, previous_device, previous_seq):
            if seat <= max(number for number, _ in attempt.seats):
                raise IllegalMove(attempt.state.value, f"seat {seat} is taken")
            _, last_device = attempt.seats[-1]
            if (previous_device, previous_seq) != (last_device, attempt.seqs[last_device]):
                raise IllegalMove(attempt.state.value, f"not from the last event of {last_device}")
        case Initiated(seat=seat):
            if seat != 1:
                raise IllegalMove(attempt.state.value, "an attempt begins at seat 1")


def _in_time(attempt: Attempt, elapsed: int) -> None:
    grace = attempt.initiated.terms.flush_grace_ms if attempt.initiated else 0
    if time_over(attempt, elapsed, grace):
        raise TimeOver(attempt.attempt_id, str(elapsed))


def _on_form(exam: Exam, item_id: ItemId) -> None:
    if item_id not in exam.form.by_item:
        raise NavigationRefused(item_id, "not on this form")
