"""The only place that may refuse: given the attempt and a wish, return the event that grants it, or raise.

Nothing is written here. The device asks before it records; the server never refuses what has been recorded.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from assessment.attempt.accommodations import (
    LEAST_LINE_PERCENT,
    LEAST_TEXT_PERCENT,
    MOST_LINE_PERCENT,
    MOST_TEXT_PERCENT,
    NO_ACCOMMODATIONS,
    Accommodations,
    Display,
)
from assessment.attempt.attempt import BREAK, Attempt, check_command
from assessment.attempt.events import (
    Accommodated,
    Agreed,
    Annotated,
    Body,
    Checked,
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
    TimeExtended,
    ToolUsed,
    Unlocked,
)
from assessment.attempt.irregularity import Irregularity, check_irregularity
from assessment.attempt.navigation import hold, may_respond, may_visit, nothing_open
from assessment.attempt.panel_events import Launched, PanelOpened, TimeAgreed
from assessment.attempt.standing import Closure, Standing, closure, standing_of
from assessment.attempt.states import next_state
from assessment.attempt.timing import time_over
from assessment.content.completeness import partly_answered
from assessment.content.form import Form
from assessment.content.interaction import is_storable
from assessment.content.item import Item
from assessment.errors import (
    AnswerNeeded,
    CheckRefused,
    IllegalMove,
    ItemClosed,
    MarksInvalid,
    NavigationRefused,
    PlaceLocked,
    PlaceOver,
    ResponseInvalid,
    TimeOver,
    TooSoon,
)
from assessment.ids import DeviceId, ItemId

MAX_NOTE_CHARACTERS = 50_000
MAX_MARKS, MAX_STRUCK_OUT, MAX_WORD = 1_000, 1_000, 200


@dataclass(frozen=True, slots=True)
class Moment:
    """When a wish is made: wall clock (ms since 1970 UTC) and the attempt's monotonic clock (ms)."""

    at_ms: int
    elapsed_ms: int


@dataclass(frozen=True, slots=True)
class Exam:
    """What the rules must know of the content: the form in force and its items; and of what was granted before.

    ``breaks`` are those of the sitting, for everybody, each ``break_ms`` long (0: as long as wanted);
    ``accommodations`` are the candidate's own. ``statement_hash`` is that of the statement without which nothing
    starts, ``lockdown_hash`` that of the lockdown policy in force; each is empty where there is none. ``checks`` is
    whether answers may be judged one by one, as in practice alone.
    """

    form: Form
    items: Mapping[ItemId, Item]
    pack_hash: str
    breaks: int = 0
    accommodations: Accommodations = NO_ACCOMMODATIONS
    break_ms: int = 0
    statement_hash: str = ""
    lockdown_hash: str = ""
    checks: bool = False


def granted(attempt: Attempt, exam: Exam) -> Accommodations:
    """Return what the candidate sits with: what a proctor changed, else what the roster says."""
    return exam.accommodations if attempt.accommodations is None else attempt.accommodations


def partly_in(attempt: Attempt, exam: Exam) -> frozenset[ItemId]:
    """Return the items of the form that have an answer, but not in all places."""
    ids = (entry.item_id for entry in exam.form.entries)
    return frozenset(id for id in ids if partly_answered(exam.items[id], attempt.response(id)))


def breaks_left(attempt: Attempt, exam: Exam) -> int:
    """Return how many breaks the candidate may still take."""
    return max(0, exam.breaks + granted(attempt, exam).breaks - attempt.breaks)


def break_ms(attempt: Attempt, exam: Exam) -> int:
    """Return how long a break may last, 0 where as long as wanted: the longest that the candidate was given."""
    own = granted(attempt, exam)
    lengths = [exam.break_ms] if exam.breaks else []
    if own.breaks or own.break_ms:
        lengths.append(own.break_ms)
    return 0 if 0 in lengths else max(lengths, default=0)


def standing(attempt: Attempt, exam: Exam, elapsed_ms: int, *, grace: bool = False) -> Standing:
    """Return where the candidate is; with ``grace`` what is current is open until what was typed is flushed."""
    grace_ms = attempt.initiated.terms.flush_grace_ms if grace and attempt.initiated else 0
    return standing_of(attempt, exam.form, exam.items, elapsed_ms, grace_ms)


def tries_left(attempt: Attempt, exam: Exam, item_id: ItemId) -> int | None:
    """Return how often an item may still be checked, None for as often as wanted."""
    most = exam.form.entry(item_id).session.max_attempts
    check = attempt.checked.get(item_id)
    return max(0, most - (check.tries if check else 0)) if most else None


def closed(attempt: Attempt, exam: Exam, item_id: ItemId) -> bool:
    """Say whether an answer stands because it was checked as often as it may be."""
    return item_id in attempt.checked and tries_left(attempt, exam, item_id) == 0


def decide(attempt: Attempt, wish: Body, *, exam: Exam, moment: Moment, device_id: DeviceId) -> Event:
    """Return the event by which ``wish`` comes true; an incident says under which lockdown policy it happened.

    Raises:
        IllegalMove: the state has no exit by it.
        TimeOver: its time has passed.
        NavigationRefused: the navigation mode does not lead there.
        ResponseInvalid: the response does not fit its item.
        ItemClosed: the item was checked as often as it may be.
        CheckRefused: answers are not judged one by one here, or there is none to judge.
        IrregularityInvalid: what a proctor noted has no reason of the tree, or no words where it needs some.
    """
    check_command(attempt, wish)
    next_state(attempt.state, wish)
    elapsed = max(moment.elapsed_ms, attempt.elapsed_ms)
    _check_beginning(attempt, wish, exam)
    _check_work(attempt, wish, exam, elapsed)
    _check_course(attempt, wish, exam, elapsed)
    seq = attempt.seqs.get(device_id, 0) + 1
    if isinstance(wish, Incident | LockdownEngaged):
        wish = replace(wish, policy_hash=exam.lockdown_hash)
    return Event(attempt.attempt_id, device_id, seq, moment.at_ms, elapsed, exam.pack_hash, wish)


def _check_work(attempt: Attempt, wish: Body, exam: Exam, elapsed: int) -> None:
    """Refuse what a candidate may not do now."""
    match wish:
        case Responded(item_id, response):
            _in_time(attempt, exam, elapsed)
            _on_form(exam, item_id)
            now = standing(attempt, exam, elapsed, grace=True)
            _open(exam, now, item_id)
            if not may_respond(exam.form, now, item_id):
                raise _refusal(exam, now, item_id, "responded")
            if closed(attempt, exam, item_id):
                raise ItemClosed(item_id, "responded")
            exam.items[item_id].check(response)
        case ItemVisited(item_id):
            _in_time(attempt, exam, elapsed)
            _on_form(exam, item_id)
            now, late = (standing(attempt, exam, elapsed, grace=grace) for grace in (False, True))
            if not may_visit(exam.form, now, item_id) and not may_visit(exam.form, late, item_id):
                _open(exam, now, item_id)
                raise _refusal(exam, now, item_id, "visited")
        case Flagged(item_id):
            _in_time(attempt, exam, elapsed)
            _on_form(exam, item_id)
        case Noted(text):
            _in_time(attempt, exam, elapsed)
            if len(text) > MAX_NOTE_CHARACTERS:
                raise ResponseInvalid("note", f"{len(text)} characters")
            if not is_storable(text):
                raise ResponseInvalid("note", "half a surrogate pair")
        case Annotated(place, marks):
            _in_time(attempt, exam, elapsed)
            _check_marks(place, marks)
        case StruckOut(item_id, choices):
            _in_time(attempt, exam, elapsed)
            _on_form(exam, item_id)
            if len(choices) > MAX_STRUCK_OUT or any(len(choice) > MAX_WORD for choice in choices):
                raise MarksInvalid("struck_out", f"{len(choices)} choices")
        case Checked(item_id):
            _in_time(attempt, exam, elapsed)
            _on_form(exam, item_id)
            _check_checking(attempt, exam, item_id, elapsed)
        case ToolUsed(tool, item_id):
            _on_form(exam, item_id)
            if len(tool) > MAX_WORD:
                raise ResponseInvalid("tool", tool[:MAX_WORD])
        case Submitted(SubmitMethod.CANDIDATE):
            _in_time(attempt, exam, elapsed)
            now = standing(attempt, exam, elapsed)
            if hold(exam.form, now, None) is not None:
                raise _refusal(exam, now, None, "submitted")


def _check_course(attempt: Attempt, wish: Body, exam: Exam, elapsed: int) -> None:
    """Refuse what does not fit the course of the attempt."""
    match wish:
        case Expired():
            ended = nothing_open(exam.form, standing(attempt, exam, elapsed))
            if not ended and (exam.form.allows_late or not time_over(attempt, elapsed + 1)):
                raise IllegalMove(attempt.state.value, "expired before its time")
        case TimeExtended(extension_ms):
            if extension_ms <= 0:
                raise IllegalMove(attempt.state.value, "extension of nothing")
        case DisplayChosen(display):
            _check_display(display)
        case Accommodated(accommodations):
            _check_display(accommodations.display)
        case Resumed() if attempt.locked:
            raise IllegalMove(attempt.state.value, "resumed while it is locked")
        case Unlocked() if not attempt.locked:
            raise IllegalMove(attempt.state.value, "unlocked, and nothing is locked")
        case Unlocked(sheet_number=number) | PanelOpened(sheet_number=number) if (
            number and number <= attempt.sheet_codes
        ):
            raise IllegalMove(attempt.state.value, f"opened by code {number} of the sheet, which is used")
        case Irregularity():
            check_irregularity(wish)
        case Paused(reason) if reason == BREAK:
            if not breaks_left(attempt, exam):
                raise IllegalMove(attempt.state.value, f"a break after {attempt.breaks}")
        case Recovered(gap_ms, _, given_back_ms):
            if not 0 <= given_back_ms <= gap_ms:
                raise IllegalMove(attempt.state.value, f"{given_back_ms} given back of a gap of {gap_ms}")
        case TakenOver(seat, previous_device, previous_seq):
            if seat <= max(number for number, _ in attempt.seats):
                raise IllegalMove(attempt.state.value, f"seat {seat} is taken")
            _, last_device = attempt.seats[-1]
            if (previous_device, previous_seq) != (last_device, attempt.seqs[last_device]):
                raise IllegalMove(attempt.state.value, f"not from the last event of {last_device}")


def _check_beginning(attempt: Attempt, wish: Body, exam: Exam) -> None:
    """Refuse what an attempt cannot begin with."""
    match wish:
        case Initiated(seat=seat):
            if seat != 1:
                raise IllegalMove(attempt.state.value, "an attempt begins at seat 1")
        case Agreed(statement_hash):
            if exam.statement_hash not in ("", statement_hash) or len(statement_hash) > MAX_WORD:
                raise IllegalMove(attempt.state.value, "agreed to another statement")
        case Launched(by):
            if not by or len(by) > MAX_WORD:
                raise IllegalMove(attempt.state.value, "launched by nobody")
        case TimeAgreed():
            _check_agreed(attempt, wish)
        case Started():
            if exam.statement_hash and attempt.agreed_to != exam.statement_hash:
                raise IllegalMove(attempt.state.value, "started without agreeing to the statement")


def _check_agreed(attempt: Attempt, agreed: TimeAgreed) -> None:
    """Refuse time that somebody agreed to and the terms do not have, or that nobody gave a reason for."""
    terms = attempt.initiated.terms if attempt.initiated else None
    has = (terms.time_factor_percent, terms.extra_ms) if terms else None
    if has != (agreed.time_factor_percent, agreed.extra_ms):
        raise IllegalMove(attempt.state.value, "agreed to time that the terms do not have")
    if not agreed.by or not agreed.reason.strip():
        raise IllegalMove(attempt.state.value, "agreed to time without a name or a reason")


def _check_checking(attempt: Attempt, exam: Exam, item_id: ItemId, elapsed: int) -> None:
    if not exam.checks:
        raise CheckRefused(item_id, "not in this sitting")
    now = standing(attempt, exam, elapsed, grace=True)
    _open(exam, now, item_id)
    if not may_respond(exam.form, now, item_id):
        raise _refusal(exam, now, item_id, "checked")
    if closed(attempt, exam, item_id):
        raise ItemClosed(item_id, "checked")
    if not attempt.response(item_id).answered:
        raise CheckRefused(item_id, "no answer")


def _check_marks(place: str, marks: tuple[Mark, ...]) -> None:
    if len(place) > MAX_WORD or len(marks) > MAX_MARKS:
        raise MarksInvalid("marks", f"{len(marks)} marks")
    for mark in marks:
        if not 0 <= mark.start < mark.end or len(mark.kind) > MAX_WORD:
            raise MarksInvalid("marks", f"{mark.start} to {mark.end}")
    if sum(len(mark.note) for mark in marks) > MAX_NOTE_CHARACTERS:
        raise MarksInvalid("marks", "notes too long")
    if not all(is_storable(mark.note) for mark in marks):
        raise MarksInvalid("marks", "half a surrogate pair")


def _check_display(display: Display) -> None:
    if display.text_percent and not LEAST_TEXT_PERCENT <= display.text_percent <= MOST_TEXT_PERCENT:
        raise ResponseInvalid("display", f"text at {display.text_percent} percent")
    if display.line_percent and not LEAST_LINE_PERCENT <= display.line_percent <= MOST_LINE_PERCENT:
        raise ResponseInvalid("display", f"lines at {display.line_percent} percent")
    if any(len(name) > MAX_WORD for name in (display.theme, display.typeface, display.language)):
        raise ResponseInvalid("display", "a name too long")


def _in_time(attempt: Attempt, exam: Exam, elapsed: int) -> None:
    if exam.form.allows_late:
        return
    grace = attempt.initiated.terms.flush_grace_ms if attempt.initiated else 0
    if time_over(attempt, elapsed, grace):
        raise TimeOver(attempt.attempt_id, str(elapsed))


def _on_form(exam: Exam, item_id: ItemId) -> None:
    if item_id not in exam.form.by_item:
        raise NavigationRefused(item_id, "not on this form")


def _open(exam: Exam, now: Standing, item_id: ItemId) -> None:
    match closure(exam.form, now, item_id):
        case Closure.TIME_OVER:
            raise PlaceOver(item_id)
        case Closure.LOCKED:
            raise PlaceLocked(item_id)


def _refusal(exam: Exam, now: Standing, target: ItemId | None, wish: str) -> NavigationRefused:
    """Return what keeps the candidate back, or that the way does not lead there."""
    held = hold(exam.form, now, target)
    if held is None:
        return NavigationRefused(target or "", wish)
    if held.item_id is not None:
        return AnswerNeeded(held.item_id, wish)
    return TooSoon(held.scope.id if held.scope else exam.form.test_id, wish)
