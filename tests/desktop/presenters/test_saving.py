"""The truth about saving: nothing is called saved before it is, also when the disk is slow or refuses."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from assessment.attempt.events import Event, Responded
from assessment.content.response import NO_RESPONSE, single
from assessment.errors import ResponseInvalid
from assessment.sync.log import LogEntry
from desktop.background import Background
from desktop.errors import DiskFull, StorageFailed
from desktop.presenters import saving
from desktop.presenters.attempt import AttemptPresenter
from desktop.presenters.facts import SaveState
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
    text,
)
from tests.desktop.presenters.helpers import BrokenDisk, Heard, drain, stored

Settled = Callable[[], None]


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


def test_an_answer_changed_back_is_not_called_saved_before_it_is(
    device: Device, attempt: AttemptPresenter, qtbot: QtBot, background: Background
) -> None:
    """A, then B, then A again: while the disk refuses the last, the screen does not say saved."""
    append = device.log.append
    taken: list[Event] = []

    def refuse_the_third(event: Event, state: str | None = None) -> LogEntry:
        if isinstance(event.body, Responded):
            if len(taken) == 2:
                raise DiskFull("full")
            taken.append(event)
        return append(event, state)

    device.log.append = refuse_the_third  # type: ignore[method-assign]  # the disk is what fails here
    for choice in "ABA":
        attempt.choose(Q1, single(choice))
    drain(qtbot, background)

    assert SaveState.SAVED is not attempt.save.state
    assert single("A") == attempt.answer(Q1).response


def test_an_answer_given_in_time_counts_however_late_the_disk_is(
    device: Device, desk: Desk, attempt: AttemptPresenter, qtbot: QtBot, background: Background
) -> None:
    """An answer given five seconds before the end is stored when the disk takes it five seconds after."""
    disk = BrokenDisk(device)
    desk.clock.advance(LIMIT_MS - 5_000)
    attempt.choose(Q1, single("A"))
    drain(qtbot, background)
    desk.clock.advance(10_000)
    disk.broken = False

    def is_stored() -> bool:
        drain(qtbot, background)
        return answers(load_attempt(device, attempt.attempt.attempt_id)) == {Q1: ("A",)}

    qtbot.waitUntil(is_stored, timeout=10_000)
    assert is_stored()


def test_another_answer_does_not_hide_that_one_was_refused(
    attempt: AttemptPresenter, qtbot: QtBot, background: Background
) -> None:
    """A refused answer is told as not saved until its own question is answered anew."""
    attempt.choose(Q1, single("A", "B"))
    drain(qtbot, background)
    attempt.choose(Q2, single("B"))
    drain(qtbot, background)
    meanwhile = attempt.save.state
    attempt.choose(Q1, single("A"))
    drain(qtbot, background)

    assert (SaveState.FAILED, SaveState.SAVED) == (meanwhile, attempt.save.state)
