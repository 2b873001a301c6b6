"""Sections with clocks and locks as the candidate meets them: led on, held back, warned, told; and breaks."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from assessment.attempt.attempt import BREAK
from assessment.attempt.events import Responded, TimeExtended
from assessment.attempt.states import State
from assessment.content.form import build_form
from assessment.content.interaction import AssociableChoice, Matrix, MultipleChoice
from assessment.content.item import Item
from assessment.content.response import single
from assessment.content.test import Navigation, Section, SessionControl, TimeLimits
from assessment.errors import PlaceOver
from assessment.ids import ChoiceId
from desktop.background import Background
from desktop.presenters.attempt import AttemptPresenter
from desktop.presenters.course_facts import HoldFacts, Told
from desktop.presenters.facts import (
    Barred,
    ItemMark,
    TimeOf,
)
from desktop.services.device import Device
from desktop.services.read_attempts import load_attempt
from desktop.services.running_attempt import RunningAttempt
from tests.builders import MINUTE, Q1, Q2, Q3, Q4, Q5, Desk, answers, started, text
from tests.desktop.presenters.helpers import CANDIDATE, BrokenDisk, Heard, wait

Settled = Callable[[], None]
Sit = Callable[..., AttemptPresenter]


def with_sections(
    running: RunningAttempt, navigation: Navigation = Navigation.FREE, **of_first: object
) -> RunningAttempt:
    """Change the first section of the paper, and how one moves in it."""
    test = running.paper.test
    part = test.parts[0]
    first: Section = replace(part.sections[0], **of_first)  # type: ignore[arg-type]  # names are the caller's
    test = replace(test, parts=(replace(part, navigation=navigation, sections=(first, *part.sections[1:])),))
    exam = running.paper.exam
    form = build_form(test, exam.items, exam.form.seed)
    running.paper = replace(running.paper, test=test, exam=replace(exam, form=form))
    return running


@pytest.fixture
def sit(device: Device, background: Background, desk: Desk, settled: Settled) -> Iterator[Sit]:
    """Begin an attempt whose first section is as told."""
    made: list[AttemptPresenter] = []

    def begin(
        navigation: Navigation = Navigation.FREE,
        breaks: tuple[int, int] = (0, 0),
        items: tuple[Item, ...] = (),
        **of_first: object,
    ) -> AttemptPresenter:
        running = with_sections(background.on_database(lambda: started(device)), navigation, **of_first)
        exam = replace(running.paper.exam, breaks=breaks[0], break_ms=breaks[1])
        exam = replace(exam, items={**exam.items, **{item.id: item for item in items}})
        running.paper = replace(running.paper, exam=exam)
        presenter = AttemptPresenter(running, background, desk.clock, CANDIDATE)
        presenter.begin()
        settled()
        made.append(presenter)
        return presenter

    yield begin
    for presenter in made:
        presenter.stop()
        presenter.give_up()


TEN = TimeLimits(max_ms=10 * MINUTE)


def test_the_tighter_clock_is_shown(desk: Desk, sit: Sit) -> None:
    """In a section with ten minutes its clock is shown with its name; beyond it the test's."""
    attempt = sit(time=TEN)
    desk.clock.advance(MINUTE)
    inside = attempt.time
    attempt.go_to(Q4)
    outside = attempt.time

    assert (TimeOf.SECTION, "Reading", 9 * MINUTE, 59 * MINUTE) == (
        inside.of,
        inside.title,
        inside.remaining_ms,
        inside.whole_ms,
    )
    assert (TimeOf.TEST, 59 * MINUTE) == (outside.of, outside.remaining_ms)


def test_each_clock_has_its_warnings(desk: Desk, sit: Sit) -> None:
    """A section of ten minutes is warned of at five and one, the last one as the last; ten were there at its start."""
    attempt = sit(time=TEN)
    heard = Heard(attempt.time_warning)
    for _ in range(19):
        desk.clock.advance(30_000)
        attempt.clock._tick()

    assert [(TimeOf.SECTION, 300_000, False), (TimeOf.SECTION, 60_000, True)] == [
        (facts.of, facts.warning_ms, facts.last) for facts in heard.words
    ]


def test_when_a_section_is_over_the_candidate_is_led_on(
    device: Device, desk: Desk, sit: Sit, settled: Settled
) -> None:
    """What was typed is kept, the next open question comes into view, and it is said why; the test goes on."""
    attempt = sit(time=TEN)
    told = Heard(attempt.time_told)
    attempt.go_to(Q3)
    attempt.type(Q3, text("a sail"))
    desk.clock.advance(10 * MINUTE)
    attempt.clock._tick()
    settled()
    attempt.clock._tick()
    settled()

    stored = load_attempt(device, attempt.attempt.attempt_id)
    assert ({Q3: ("a sail",)}, Q4) == (answers(stored), stored.current_item)
    assert [(Told.PLACE_OVER, "Reading")] == [(notice.told, notice.title) for notice in told.words]
    assert [Barred.TIME_OVER] * 3 == [item.barred for item in attempt.navigator[0].items]
    assert (Q4, True, State.IN_PROGRESS) == (attempt.current, attempt.takes_input, stored.state)


def test_an_answer_to_a_section_that_is_over_is_refused_loudly(
    desk: Desk, sit: Sit, settled: Settled
) -> None:
    """What comes after is refused by name, and what is kept stays."""
    attempt = sit(time=TEN)
    desk.clock.advance(10 * MINUTE)
    attempt.clock._tick()
    settled()
    refused = Heard(attempt.response_refused)
    attempt.choose(Q1, single("A"))

    assert [(Q1, PlaceOver)] == [(item_id, type(error)) for item_id, error in refused.words]
    assert not attempt.answer(Q1).response.answered


def test_the_review_gives_way_when_a_section_is_over(desk: Desk, sit: Sit, settled: Settled) -> None:
    """Whoever looks over the answers is led to what is open."""
    attempt = sit(time=TEN)
    attempt.review()
    back = Heard(attempt.return_wished)
    desk.clock.advance(10 * MINUTE)
    attempt.clock._tick()
    settled()

    assert (1, Q4) == (len(back), attempt.current)


def test_where_nothing_is_open_any_more_the_test_ends(
    device: Device, desk: Desk, sit: Sit, qtbot: QtBot, settled: Settled
) -> None:
    """In a linear test the end of the last open section ends it, with all that was given."""
    attempt = sit(Navigation.LINEAR, time=TEN)
    attempt.go_to(Q4)
    attempt.go_to(Q5)
    settled()
    form = attempt.running.paper.exam.form
    last = [replace(form.scopes[0], id="last", item_ids=frozenset({Q5}), max_ms=MINUTE)]
    changed = replace(form, scopes=(*form.scopes, *last), scopes_by_item={Q5: tuple(last)})
    attempt.running.paper = replace(
        attempt.running.paper, exam=replace(attempt.running.paper.exam, form=changed)
    )
    attempt._moves._paper = attempt.running.paper
    attempt.type(Q5, text("the end"))
    desk.clock.advance(MINUTE)
    wait(qtbot, attempt.ended, attempt.clock._tick)

    stored = load_attempt(device, attempt.attempt.attempt_id)
    assert (State.EXPIRED, {Q5: ("the end",)}) == (stored.state, answers(stored))


def test_the_clock_of_a_section_is_right_while_the_disk_refuses(
    device: Device, desk: Desk, sit: Sit, settled: Settled
) -> None:
    """Time in another section is not the first one's, though the disk has not heard of the move; nor afterwards."""
    attempt = sit(time=TEN)
    disk = BrokenDisk(device)
    desk.clock.advance(MINUTE)
    attempt.go_to(Q4)
    desk.clock.advance(5 * MINUTE)
    attempt.go_to(Q1)
    desk.clock.advance(MINUTE)

    assert 8 * MINUTE == attempt.time.remaining_ms
    disk.broken = False
    attempt._recorder._try_again()
    settled()
    assert 8 * MINUTE == attempt.time.remaining_ms


def test_a_locked_section_is_barred_once_it_was_left(sit: Sit) -> None:
    """Leaving closes it at once on the screen; it cannot be gone to."""
    attempt = sit(lock_on_leave=True)
    attempt.go_to(Q4)
    attempt.go_to(Q1)

    assert Q4 == attempt.current
    assert [Barred.LOCKED] * 3 == [item.barred for item in attempt.navigator[0].items]
    assert not attempt.can_back


def test_a_question_that_needs_an_answer_holds(sit: Sit, settled: Settled) -> None:
    """Next and Submit say which question it is, and do nothing; with the answers they go on."""
    attempt = sit(Navigation.LINEAR, session=SessionControl(allow_skipping=False))
    held = Heard(attempt.held_back)
    attempt.go_to(Q3)
    attempt.next()
    attempt.submit()
    settled()
    assert (Q3, State.IN_PROGRESS, True) == (attempt.current, attempt.attempt.state, attempt.held)
    for item_id in attempt.page.page.item_ids:
        attempt.type(item_id, single("A"))
    attempt.next()

    assert [HoldFacts(1), HoldFacts(1, submitting=True)] == held.words
    assert Q4 == attempt.current


def test_too_few_choices_are_told_as_that(sit: Sit) -> None:
    """Where answers are checked, one choice of two is not called no answer."""
    attempt = sit(Navigation.LINEAR, session=SessionControl(validate_responses=True))
    exam = attempt.running.paper.exam
    asked = exam.items[Q2].interactions[0]
    assert isinstance(asked, MultipleChoice)
    item = replace(exam.items[Q2], interactions=(replace(asked, min_choices=2),))
    attempt.running.paper = replace(attempt.running.paper, exam=replace(exam, items={**exam.items, Q2: item}))
    attempt._moves._paper = attempt.running.paper
    held = Heard(attempt.held_back)
    attempt.go_to(Q3)
    attempt.choose(Q2, single("A"))
    attempt.next()

    assert [HoldFacts(2, begun=True)] == held.words


def test_the_next_unanswered_is_found_round_the_end(sit: Sit) -> None:
    """From the last question the way leads to the first that is open; with all answered nowhere."""
    attempt = sit()
    for item_id in (Q1, Q4):
        attempt.choose(item_id, single("A"))
    attempt.go_to(Q5)
    attempt.choose(Q5, text("x"))
    attempt.next_unanswered()
    found = [attempt.current]
    attempt.choose(attempt.current, single("A"))
    attempt.next_unanswered()
    attempt.choose(attempt.current, text("x"))

    assert (["q2"], "q3", False) == (found, attempt.current, attempt.can_next_unanswered)


def test_an_answer_in_part_is_no_whole_answer(sit: Sit) -> None:
    """A table with an empty row is shown and counted as answered in part, and the way to what is open leads back."""
    rows, columns = ((AssociableChoice(ChoiceId(id), id) for id in ids) for ids in ("ab", "xy"))
    table = Matrix(tuple(rows), tuple(replace(column, match_max=0) for column in columns))
    attempt = sit(items=(Item(Q2, "<p>Which?</p>", (table,)),))
    for item_id in (Q1, Q3, Q4, Q5):
        attempt.choose(item_id, single("A") if item_id == Q1 else text("x"))

    def stands() -> tuple[ItemMark, int]:
        return attempt.navigator[0].items[1].mark, attempt.navigator[0].answered

    attempt.choose(Q2, single("a x"))
    begun = stands()
    attempt.next_unanswered()
    led_to = attempt.current
    attempt.choose(Q2, single("a x", "b x"))
    assert ((ItemMark.PARTLY, 2), Q2, (ItemMark.ANSWERED, 3)) == (begun, led_to, stands())
    assert not attempt.can_next_unanswered


def test_a_break_stops_the_clock_and_ends_by_itself(
    device: Device, desk: Desk, sit: Sit, settled: Settled
) -> None:
    """It counts down on the screen; after its time the test goes on with what was left, and the candidate is told."""
    attempt = sit(breaks=(2, 5 * MINUTE))
    told, breaks = Heard(attempt.time_told), Heard(attempt.break_changed)
    left = attempt.time.remaining_ms
    attempt.take_break()
    settled()
    desk.clock.advance(MINUTE)
    attempt.clock._tick()
    assert (True, BREAK) == (attempt.paused, attempt.attempt.pause_reason)
    assert (1, 4 * MINUTE) == (breaks.words[-1].left, breaks.words[-1].remaining_ms)
    desk.clock.advance(4 * MINUTE)
    attempt.clock._tick()
    attempt.clock._tick()
    settled()

    assert (False, left) == (attempt.paused, attempt.time.remaining_ms)
    assert [(Told.BREAK_OVER, 5 * MINUTE)] == [(one.told, one.length_ms) for one in told.words]
    assert 1 == load_attempt(device, attempt.attempt.attempt_id).breaks


def test_there_are_only_so_many_breaks(sit: Sit, settled: Settled) -> None:
    """Without one left the wish does nothing."""
    attempt = sit(breaks=(1, 0))
    attempt.take_break()
    settled()
    attempt.resume()
    settled()
    attempt.take_break()
    settled()

    assert (False, 0) == (attempt.paused, attempt.breaks.left)


def test_more_time_is_told_when_it_comes(sit: Sit, settled: Settled) -> None:
    """An extension in a section lengthens both clocks, and the candidate is told how much is left now."""
    attempt = sit(time=TEN)
    told = Heard(attempt.time_told)
    attempt._recorder.put(TimeExtended(5 * MINUTE, "proctor", "a fire alarm"))
    settled()

    notice = told.words[0]
    assert (Told.EXTENDED, 5 * MINUTE, 15 * MINUTE, 65 * MINUTE) == (
        notice.told,
        notice.length_ms,
        notice.time.remaining_ms,
        notice.time.whole_ms,
    )


def test_what_waits_for_the_disk_is_foreseen(device: Device, sit: Sit) -> None:
    """The screen goes by what was wished; the disk by what it has taken."""
    attempt = sit()
    BrokenDisk(device)
    attempt.choose(Q1, single("A"))

    recorder = attempt._recorder
    assert (True, False) == (Q1 in recorder.foreseen.answered, Q1 in recorder.attempt.answered)
    assert isinstance(recorder._wishes[0][0], Responded)


def test_a_pause_that_costs_time_ends_with_it(
    device: Device, desk: Desk, sit: Sit, qtbot: QtBot, settled: Settled
) -> None:
    """Where pauses count as test time the end comes in the pause too, not after it."""
    attempt = sit()
    initiated = attempt.attempt.initiated
    assert initiated is not None
    terms = replace(initiated.terms, pause_stops_clock=False)
    attempt.running.attempt = replace(attempt.attempt, initiated=replace(initiated, terms=terms))
    attempt._recorder.attempt = attempt.running.attempt
    attempt.pause()
    settled()
    desk.clock.advance(60 * MINUTE)
    wait(qtbot, attempt.ended, attempt.clock._tick)

    assert State.EXPIRED is attempt.attempt.state


def test_after_an_extension_its_warnings_come_again(desk: Desk, sit: Sit, settled: Settled) -> None:
    """Five minutes are told of each time that they are left; with fourteen the clock is no longer low."""
    attempt = sit()
    heard = Heard(attempt.time_warning)
    desk.clock.advance(56 * MINUTE)
    attempt.clock._tick()
    attempt._recorder.put(TimeExtended(10 * MINUTE, "proctor", "a fire alarm"))
    settled()
    attempt.clock._tick()
    low = attempt.time.warning_ms
    desk.clock.advance(9 * MINUTE)
    attempt.clock._tick()

    assert (None, [300_000, 300_000]) == (low, [facts.warning_ms for facts in heard.words])
