"""The attempt on screen: answers saved and told truthfully, moves, flags, pauses, and every way to end."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from assessment.attempt.states import State
from assessment.content.response import NO_RESPONSE, single
from assessment.content.test import Navigation
from assessment.errors import IllegalMove, ResponseInvalid
from assessment.ids import ItemId
from desktop.background import Background
from desktop.errors import DiskFull, StorageFailed
from desktop.presenters import saving
from desktop.presenters.attempt import AttemptPresenter
from desktop.presenters.facts import ItemMark, SaveState
from desktop.services.device import Device
from desktop.services.read_attempts import load_attempt
from tests.builders import (
    LIMIT_MS,
    Q1,
    Q2,
    Q3,
    Q4,
    Q5,
    Desk,
    answers,
    make_pack,
    make_policy,
    make_sitting,
    started,
    text,
)
from tests.desktop.presenters.helpers import CANDIDATE, BrokenDisk, Heard, drain, wait

Settled = Callable[[], None]


def stored(device: Device, attempt: AttemptPresenter) -> dict[ItemId, tuple[str, ...]]:
    """Return the answers that a restart would find."""
    return answers(load_attempt(device, attempt.attempt.attempt_id))


# -------------------------------------------------------------------------------------------------- saving


def test_a_choice_is_saved_at_once(device: Device, attempt: AttemptPresenter, qtbot: QtBot) -> None:
    """Choosing an answer is saving it: the tick comes after the commit, with its time."""
    heard = Heard(attempt.save_changed)
    attempt.choose(Q1, single("A"))
    assert SaveState.SAVING is attempt.save.state
    assert 1 == attempt._recorder.waiting  # on its way already: nobody waits for a pause
    assert ("A",) == attempt.answer(Q1).response.values()
    qtbot.waitUntil(lambda: attempt.save.state is SaveState.SAVED)

    assert [SaveState.SAVING, SaveState.SAVED] == [facts.state for facts in heard.words]
    assert attempt.save.at is not None
    assert {Q1: ("A",)} == stored(device, attempt)


def test_nothing_is_saved_before_there_is_anything(attempt: AttemptPresenter) -> None:
    """Before the first answer no tick is shown, though the visit is stored."""
    assert SaveState.NOTHING_YET is attempt.save.state


def test_typing_is_saved_after_a_pause(device: Device, attempt: AttemptPresenter, qtbot: QtBot) -> None:
    """A burst of typing is one event, a moment after the last key."""
    before = attempt.attempt.event_count
    for end in range(1, 8):
        attempt.type(Q3, text("sailors"[:end]))
    assert SaveState.SAVING is attempt.save.state
    assert {} == stored(device, attempt)
    qtbot.waitUntil(lambda: attempt.save.state is SaveState.SAVED)

    assert {Q3: ("sailors",)} == stored(device, attempt)
    assert before + 1 == attempt.attempt.event_count


def test_typing_without_a_pause_is_saved_all_the_same(
    device: Device, attempt: AttemptPresenter, qtbot: QtBot
) -> None:
    """Whoever never stops typing has an answer on the disk at least once a second."""
    attempt._saver._soon._pause.setInterval(600_000)  # there is none, however slow this computer is
    recorded = Heard(attempt.recorded)
    typed = 0

    def type_on() -> bool:
        nonlocal typed
        typed += 1
        attempt.type(Q5, text("x" * typed))
        return len(recorded) >= 3

    qtbot.waitUntil(type_on, timeout=10_000)

    assert stored(device, attempt)[Q5][0].startswith("x")


def test_the_times_promised_for_typing() -> None:
    """In the real application a pause saves after 0.6 s, and no key waits longer than a second."""
    source = saving.__loader__.get_source(saving.__name__)  # type: ignore[union-attr]  # the tests shorten the times

    assert "TYPING_PAUSE_MS = 600\n" in source
    assert "LONGEST_UNSAVED_MS = 1_000\n" in source


@pytest.mark.parametrize("way", ["move", "review", "pause", "focus", "flush", "stop"])
def test_whatever_ends_typing_saves_it_at_once(
    device: Device, attempt: AttemptPresenter, settled: Settled, way: str
) -> None:
    """Moving, reviewing, pausing, losing the focus and closing wait for no pause in typing."""
    attempt.type(Q3, text("sailor"))
    {
        "move": lambda: attempt.go_to(Q4),
        "review": attempt.review,
        "pause": attempt.pause,
        "focus": lambda: attempt.focus_lost("elsewhere"),
        "flush": attempt.flush,
        "stop": attempt.stop,
    }[way]()
    settled()

    assert {Q3: ("sailor",)} == stored(device, attempt)


def test_a_choice_overtakes_what_was_typed(
    device: Device, attempt: AttemptPresenter, settled: Settled
) -> None:
    """An answer chosen after typing is the one in force, now and later."""
    attempt.type(Q3, text("typed"))
    attempt.choose(Q3, text("chosen"))
    attempt.flush()
    settled()

    assert {Q3: ("chosen",)} == stored(device, attempt)


def test_the_same_answer_again_is_no_event(
    device: Device, attempt: AttemptPresenter, settled: Settled
) -> None:
    """Choosing what is chosen already stores nothing and keeps the tick."""
    attempt.choose(Q1, single("A"))
    settled()
    count = attempt.attempt.event_count
    attempt.choose(Q1, single("A"))
    settled()

    assert (count, SaveState.SAVED) == (attempt.attempt.event_count, attempt.save.state)


def test_the_last_of_many_quick_answers_wins(
    device: Device, attempt: AttemptPresenter, settled: Settled
) -> None:
    """However fast the candidate changes their mind, the last choice is stored and shown."""
    for choice in "ABCDABCDC":
        attempt.choose(Q1, single(choice))
    assert ("C",) == attempt.answer(Q1).response.values()
    settled()

    assert {Q1: ("C",)} == stored(device, attempt)
    assert (("C",), SaveState.SAVED) == (attempt.answer(Q1).response.values(), attempt.save.state)


def test_an_answer_can_be_taken_back(device: Device, attempt: AttemptPresenter, settled: Settled) -> None:
    """Clearing an answer is stored like any other."""
    attempt.choose(Q1, single("A"))
    attempt.choose(Q1, NO_RESPONSE)
    settled()

    assert {} == stored(device, attempt)


def test_a_full_disk_is_told_and_the_answer_is_kept_until_it_is_stored(
    device: Device, attempt: AttemptPresenter, qtbot: QtBot, settled: Settled
) -> None:
    """While the disk refuses no tick is shown; the answer stays on screen and is stored when there is room."""
    disk, problems = BrokenDisk(device), Heard(attempt.problem)
    attempt.choose(Q1, single("B"))
    qtbot.waitUntil(lambda: attempt.save.state is SaveState.FAILED)
    assert [DiskFull] == [type(error) for error in problems.words]
    assert (("B",), {}) == (attempt.answer(Q1).response.values(), stored(device, attempt))
    disk.broken = False
    qtbot.waitUntil(lambda: attempt.save.state is SaveState.SAVED)

    assert {Q1: ("B",)} == stored(device, attempt)


def test_everything_done_on_a_full_disk_comes_in_its_order(
    device: Device, attempt: AttemptPresenter, qtbot: QtBot, settled: Settled
) -> None:
    """Moves, flags and answers made while the disk refused are stored as they were made; one sentence tells it."""
    disk, problems = BrokenDisk(device), Heard(attempt.problem)
    attempt.choose(Q1, single("B"))
    attempt.go_to(Q4)
    attempt.type(Q4, text("at sea"))
    attempt.flag(Q4, flagged=True)
    attempt.go_to(Q5)
    attempt.choose(Q1, single("C"))
    settled()
    qtbot.wait(120)
    assert SaveState.FAILED is attempt.save.state
    assert 1 == len(problems)
    disk.broken = False
    qtbot.waitUntil(lambda: attempt.save.state is SaveState.SAVED)

    found = load_attempt(device, attempt.attempt.attempt_id)
    assert {Q1: ("C",), Q4: ("at sea",)} == answers(found)
    assert (Q5, frozenset({Q4}), ()) == (found.current_item, found.flagged, found.anomalies)


def test_a_new_kind_of_trouble_is_told_again(
    device: Device, attempt: AttemptPresenter, qtbot: QtBot, settled: Settled
) -> None:
    """One trouble is told once; another after it, or the same after a recovery, is news."""
    disk, problems = BrokenDisk(device), Heard(attempt.problem)
    attempt.choose(Q1, single("A"))
    settled()
    disk.error = StorageFailed("unplugged")
    attempt.choose(Q1, single("B"))
    settled()
    disk.broken = False
    qtbot.waitUntil(lambda: attempt.save.state is SaveState.SAVED)
    disk.broken = True
    attempt.choose(Q1, single("C"))
    settled()

    assert [DiskFull, StorageFailed, StorageFailed] == [type(error) for error in problems.words]


def test_an_answer_the_rules_refuse_is_told_and_the_stored_one_shown(
    device: Device, attempt: AttemptPresenter, settled: Settled
) -> None:
    """A refusal names the item and the reason; no tick pretends otherwise, and the next answer is taken."""
    refused = Heard(attempt.response_refused)
    attempt.choose(Q1, single("A"))
    attempt.choose(Q1, single("A", "B"))
    settled()
    assert [(Q1, ResponseInvalid)] == [(item, type(error)) for item, error in refused.words]
    assert (SaveState.FAILED, ("A",)) == (attempt.save.state, attempt.answer(Q1).response.values())
    attempt.choose(Q1, single("B"))
    settled()

    assert (SaveState.SAVED, {Q1: ("B",)}) == (attempt.save.state, stored(device, attempt))


# ------------------------------------------------------------------------------------------------ navigation


def test_the_first_item_is_visited(device: Device, attempt: AttemptPresenter) -> None:
    """Beginning puts the first item into view and records it."""
    assert (Q1, Q1) == (attempt.current, load_attempt(device, attempt.attempt.attempt_id).current_item)
    assert (3, "Ports") == (len(attempt.page.items), attempt.page.stimulus and attempt.page.stimulus.title)


def test_moving_within_a_page_keeps_the_page(attempt: AttemptPresenter, settled: Settled) -> None:
    """Only a move to another page changes the page."""
    pages, items = Heard(attempt.page_changed), Heard(attempt.current_changed)
    attempt.next()
    attempt.next()
    assert (0, [Q2, Q3]) == (len(pages), items.words)
    attempt.next()

    assert (1, Q4, (4,)) == (len(pages), attempt.current, attempt.page.numbers)


def test_the_ends_of_the_form(attempt: AttemptPresenter, settled: Settled) -> None:
    """At either end there is no further item; the last one knows that it is."""
    assert (False, True, False) == (attempt.can_back, attempt.can_next, attempt.is_last)
    attempt.back()
    assert Q1 == attempt.current
    attempt.go_to(Q5)
    attempt.next()
    assert (Q5, True, False, True) == (
        attempt.current,
        attempt.can_back,
        attempt.can_next,
        attempt.is_last,
    )


def test_the_navigator_shows_what_is_true(attempt: AttemptPresenter, settled: Settled) -> None:
    """Seen, answered, flagged, current: each square tells it at once, before the disk has spoken."""
    heard = Heard(attempt.navigator_changed)
    attempt.choose(Q1, single("A"))
    attempt.flag(Q2, flagged=True)
    attempt.go_to(Q4)

    squares = {square.item_id: square for section in heard.words[-1] for square in section.items}
    assert (ItemMark.ANSWERED, ItemMark.UNSEEN, ItemMark.SEEN) == (
        squares[Q1].mark,
        squares[Q2].mark,
        squares[Q4].mark,
    )
    assert [Q2] == [id for id, square in squares.items() if square.flagged]
    assert [Q4] == [id for id, square in squares.items() if square.current]
    assert all(square.reachable for square in squares.values())
    assert [1, 0] == [section.answered for section in heard.words[-1]]


def test_a_linear_test_leads_on_only(desk: Desk, qtbot: QtBot) -> None:
    """Where navigation is linear there is no way back and none around."""
    pack = make_pack(4, navigation=Navigation.LINEAR)
    desk.holding(pack, sittings=(make_sitting(revision=2, pack_version=4),))
    with desk.opened() as device:
        background = Background()
        running = background.on_database(lambda: started(device))
        attempt = AttemptPresenter(running, background, desk.clock, CANDIDATE)
        attempt.begin()
        attempt.go_to(Q5)
        assert Q1 == attempt.current
        attempt.go_to(Q3)
        attempt.next()
        assert (Q4, False) == (attempt.current, attempt.can_back)
        attempt.back()
        assert Q4 == attempt.current
        drain(qtbot, background)
        attempt.stop()
        background.drain()


def test_review_and_back(attempt: AttemptPresenter, settled: Settled) -> None:
    """From the review the candidate comes back to the item they choose."""
    review, back = Heard(attempt.review_wished), Heard(attempt.return_wished)
    attempt.review()
    attempt.return_to(Q5)
    attempt.return_to()

    assert (1, 2, Q5) == (len(review), len(back), attempt.current)


# ----------------------------------------------------------------------------------------------------- time


def test_the_clock_ticks_each_second(desk: Desk, attempt: AttemptPresenter) -> None:
    """Each new second is told once."""
    heard = Heard(attempt.time_changed)
    for _ in range(8):
        desk.clock.advance(250)
        attempt.clock._tick()

    assert [LIMIT_MS - 250, LIMIT_MS - 1_000, LIMIT_MS - 2_000][1:] == [
        facts.remaining_ms for facts in heard.words if facts.remaining_ms % 1_000 == 0
    ]
    assert len(heard) <= 3


def test_each_warning_comes_once(desk: Desk, attempt: AttemptPresenter) -> None:
    """Ten, five and one minute before the end are told once each, however often the clock ticks."""
    heard = Heard(attempt.time_warning)
    for _ in range(120):
        desk.clock.advance(30_000)
        attempt.clock._tick()
        attempt.clock._tick()
        if attempt.time.remaining_ms == 30_000:
            break

    assert [600_000, 300_000, 60_000] == [facts.warning_ms for facts in heard.words]
    assert [600_000, 300_000, 60_000] == [facts.remaining_ms for facts in heard.words]


def test_the_sitting_says_when_to_warn(
    desk: Desk, device: Device, background: Background, settled: Settled
) -> None:
    """A sitting with warnings of its own has those, and none of the usual ones."""
    policy = make_policy(warnings_ms=(120_000, 900_000))
    desk.holding(sittings=(make_sitting(revision=2, policy=policy),))
    running = background.on_database(lambda: started(device))
    attempt = AttemptPresenter(running, background, desk.clock, CANDIDATE)
    heard = Heard(attempt.time_warning)
    attempt.begin()
    for _ in range(118):
        desk.clock.advance(30_000)
        attempt.clock._tick()
    settled()
    attempt.stop()

    assert [(900_000, False), (120_000, True)] == [(facts.remaining_ms, facts.last) for facts in heard.words]


def test_warnings_that_passed_before_are_not_given_again(
    desk: Desk, device: Device, background: Background, settled: Settled
) -> None:
    """Whoever is taken up with four minutes left is not told of five."""
    running = background.on_database(lambda: started(device))
    desk.clock.advance(LIMIT_MS - 240_000)
    attempt = AttemptPresenter(running, background, desk.clock, CANDIDATE)
    heard = Heard(attempt.time_warning)
    attempt.begin()
    settled()
    assert (0, 300_000) == (len(heard), attempt.time.warning_ms)
    desk.clock.advance(180_000)
    attempt.clock._tick()
    settled()
    attempt.stop()

    assert [60_000] == [facts.warning_ms for facts in heard.words]


def test_time_over_while_typing_keeps_what_was_typed(
    device: Device, desk: Desk, attempt: AttemptPresenter, qtbot: QtBot
) -> None:
    """The end of time saves the open typing first, then ends the attempt, once."""
    ended = Heard(attempt.ended)
    attempt.type(Q5, text("The last wor"))
    desk.clock.advance(LIMIT_MS)
    wait(qtbot, attempt.ended, attempt.clock._tick)
    attempt.clock._tick()

    assert (1, State.EXPIRED) == (len(ended), ended.words[0].state)
    assert {Q5: ("The last wor",)} == stored(device, attempt)


def test_the_grace_is_for_what_was_given_before(
    device: Device, desk: Desk, attempt: AttemptPresenter, qtbot: QtBot
) -> None:
    """When time is over, what was typed is still stored within the grace; an answer that is given then is refused."""
    refused = Heard(attempt.response_refused)
    attempt.type(Q5, text("in time"))
    desk.clock.advance(LIMIT_MS + 500)  # the grace is longer

    def too_late() -> None:
        attempt.clock._tick()
        attempt.choose(Q1, single("A"))
        attempt.type(Q5, text("in time and more"))

    wait(qtbot, attempt.ended, too_late)

    assert [Q1, Q5] == [item for item, _ in refused.words]
    assert {Q5: ("in time",)} == stored(device, attempt)


def test_an_answer_after_the_grace_is_refused_and_ends_it(
    device: Device, desk: Desk, attempt: AttemptPresenter, qtbot: QtBot
) -> None:
    """A machine that slept beyond the deadline refuses the late answer loudly and expires."""
    refused = Heard(attempt.response_refused)
    attempt.clock.stop()
    desk.clock.advance(LIMIT_MS + 10_000)
    wait(qtbot, attempt.ended, lambda: attempt.choose(Q1, single("A")))

    assert 1 == len(refused)
    assert State.EXPIRED is load_attempt(device, attempt.attempt.attempt_id).state


def test_time_over_on_a_full_disk_ends_as_soon_as_there_is_room(
    device: Device, desk: Desk, attempt: AttemptPresenter, qtbot: QtBot, settled: Settled
) -> None:
    """Expiry waits for the disk behind the answers before it, and is told once."""
    disk, problems = BrokenDisk(device), Heard(attempt.problem)
    attempt.type(Q5, text("The last word"))
    desk.clock.advance(LIMIT_MS)
    for _ in range(5):
        attempt.clock._tick()
    settled()
    assert 1 == len(problems)
    with qtbot.waitSignal(attempt.ended):
        disk.broken = False

    found = load_attempt(device, attempt.attempt.attempt_id)
    assert (State.EXPIRED, {Q5: ("The last word",)}) == (found.state, answers(found))


@pytest.mark.parametrize("by_ms", [-3_600_000, 3_600_000])
def test_a_clock_jump_is_an_incident_and_nothing_else(
    device: Device, desk: Desk, attempt: AttemptPresenter, settled: Settled, by_ms: int
) -> None:
    """Setting the wall clock is recorded once with its size; what is left stays left."""
    before = attempt.time.remaining_ms
    desk.clock.set_wall(by_ms)
    attempt.clock._tick()
    attempt.clock._tick()
    settled()

    assert before == attempt.time.remaining_ms
    incidents = load_attempt(device, attempt.attempt.attempt_id).incidents
    assert [("clock_jump", f"by_ms={by_ms}")] == [(one.kind, one.detail) for one in incidents]


def test_slow_drift_is_no_jump(
    device: Device, desk: Desk, attempt: AttemptPresenter, settled: Settled
) -> None:
    """A clock that is pulled right little by little over hours makes no incident."""
    for _ in range(100):
        desk.clock.set_wall(100)
        desk.clock.advance(250)
        attempt.clock._tick()
    settled()

    assert () == load_attempt(device, attempt.attempt.attempt_id).incidents


def test_signs_of_life_are_given(
    device: Device, desk: Desk, attempt: AttemptPresenter, settled: Settled
) -> None:
    """Every few seconds the attempt says that it lives, so that a gap can be measured."""
    desk.clock.advance(5_000)
    attempt.clock._tick()
    settled()

    assert [(5_000,)] == list(device.log._raw.execute("SELECT elapsed_ms FROM alive_marks"))


# -------------------------------------------------------------------------------------------- pause, incidents


def test_a_pause_stops_work_and_clock(desk: Desk, attempt: AttemptPresenter, settled: Settled) -> None:
    """During a pause nothing is taken and nothing runs off; after it the work goes on."""
    heard, refused = Heard(attempt.paused_changed), Heard(attempt.response_refused)
    attempt.pause()
    settled()
    left = attempt.time.remaining_ms
    desk.clock.advance(600_000)
    attempt.choose(Q1, single("A"))
    settled()
    assert (True, True, left) == (attempt.paused, attempt.time.paused, attempt.time.remaining_ms)
    assert [IllegalMove] == [type(error) for _, error in refused.words]
    attempt.resume()
    settled()
    attempt.choose(Q1, single("A"))
    settled()

    assert ([True, False], left) == (heard.words, attempt.time.remaining_ms)
    assert SaveState.SAVED is attempt.save.state


def test_a_pause_that_the_disk_has_not_heard_of_takes_nothing(
    device: Device, attempt: AttemptPresenter, qtbot: QtBot, settled: Settled
) -> None:
    """From the wish to pause on nothing is taken that the rules would refuse later, and after it the work goes on."""
    disk, heard, refused = BrokenDisk(device), Heard(attempt.input_changed), Heard(attempt.response_refused)
    attempt.type(Q5, text("before"))
    attempt.pause()
    attempt.type(Q5, text("before and behind"))
    assert (1, False, [False]) == (len(refused), attempt.takes_input, heard.words)
    with qtbot.waitSignal(attempt.paused_changed):
        disk.broken = False
    attempt.resume()
    settled()
    attempt.type(Q5, text("before and after"))
    attempt.flush()
    settled()

    assert ([False, True], 1) == (heard.words, len(refused))
    assert {Q5: ("before and after",)} == stored(device, attempt)


def test_an_end_that_the_rules_refuse_opens_the_test_again(
    device: Device, attempt: AttemptPresenter, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While an end is asked for nothing is taken; where the rules refuse it, the work goes on."""
    heard = Heard(attempt.input_changed)
    attempt._course.expire()  # long before its time
    assert not attempt.takes_input
    settled()
    attempt.choose(Q1, single("A"))
    settled()

    assert [False, True] == heard.words
    assert {Q1: ("A",)} == stored(device, attempt)


def test_losing_the_focus_is_recorded(device: Device, attempt: AttemptPresenter, settled: Settled) -> None:
    """Both the loss and the return of the keyboard stand in the log."""
    attempt.focus_lost("another window")
    attempt.focus_regained()
    settled()

    found = load_attempt(device, attempt.attempt.attempt_id).incidents
    assert [("focus_lost", "another window"), ("focus_regained", "")] == [(i.kind, i.detail) for i in found]


# ---------------------------------------------------------------------------------------------------- ending


def test_submitting_saves_what_was_typed_first(
    device: Device, attempt: AttemptPresenter, qtbot: QtBot
) -> None:
    """Submission comes after the last key, and once however often it is pressed."""
    ended = Heard(attempt.ended)
    attempt.type(Q3, text("a sailor"))
    attempt.submit()
    wait(qtbot, attempt.ended, attempt.submit)

    found = load_attempt(device, attempt.attempt.attempt_id)
    assert (1, State.SUBMITTED, {Q3: ("a sailor",)}) == (len(ended), found.state, answers(found))
    assert (
        "submitted"
        == device.log._raw.execute("SELECT kind FROM log_entries ORDER BY dseq DESC LIMIT 1").fetchone()[0]
    )


def test_submitting_on_a_full_disk_waits_for_every_answer(
    device: Device, attempt: AttemptPresenter, qtbot: QtBot, settled: Settled
) -> None:
    """An attempt never ends before the answers given in it are stored."""
    disk = BrokenDisk(device)
    attempt.choose(Q1, single("A"))
    attempt.submit()
    settled()
    assert {} == stored(device, attempt)
    with qtbot.waitSignal(attempt.ended):
        disk.broken = False

    assert {Q1: ("A",)} == stored(device, attempt)


def test_after_the_end_nothing_is_taken(device: Device, attempt: AttemptPresenter, qtbot: QtBot) -> None:
    """A late answer is refused loudly; incidents are no longer recorded; the lock's release still is."""
    wait(qtbot, attempt.ended, attempt.submit)
    refused, problems = Heard(attempt.response_refused), Heard(attempt.problem)
    attempt.choose(Q1, single("A"))
    attempt.incident("late", "")
    with qtbot.waitSignal(attempt.recorded):
        attempt.released("ended")

    assert (1, 0) == (len(refused), len(problems))
    found = load_attempt(device, attempt.attempt.attempt_id)
    assert ((), {}) == (found.incidents, answers(found))
