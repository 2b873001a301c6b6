"""The course of an attempt: pauses, incidents and its end, and nothing taken behind them."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from assessment.attempt.states import State
from assessment.content.response import single
from assessment.errors import IllegalMove
from desktop.presenters.attempt import AttemptPresenter
from desktop.presenters.facts import SaveState
from desktop.services.device import Device
from desktop.services.read_attempts import load_attempt
from tests.builders import (
    Q1,
    Q3,
    Q5,
    Desk,
    answers,
    text,
)
from tests.desktop.presenters.helpers import BrokenDisk, Heard, stored, wait

Settled = Callable[[], None]


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
