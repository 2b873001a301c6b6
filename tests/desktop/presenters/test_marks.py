"""Marks and struck options on their way to the disk: at once, notes soon, refusals shown, all of it there again."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from assessment.attempt.accommodations import Accommodations
from assessment.attempt.events import Accommodated, Mark
from assessment.attempt.rules import MAX_MARKS
from assessment.content.tools import Tool
from assessment.errors import MarksInvalid
from desktop.background import Background
from desktop.presenters import marks as marks_presenter
from desktop.presenters.attempt import AttemptPresenter
from desktop.services.device import Device
from desktop.services.read_attempts import load_attempt
from tests.builders import Q1, Q2, Desk, resumed
from tests.desktop.presenters.helpers import CANDIDATE, BrokenDisk, Heard

PLACE = "stimulus/s1"
ONE = (Mark(0, 5, "solid"),)
NOTE = (Mark(0, 5, "note", "why?"),)
Settled = Callable[[], None]


@pytest.fixture(autouse=True)
def _soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(marks_presenter, "WRITING_PAUSE_MS", 60)
    monkeypatch.setattr(marks_presenter, "LONGEST_UNSAVED_MS", 100)


def stored(device: Device, attempt: AttemptPresenter) -> dict[str, tuple[Mark, ...]]:
    """Return the marks that a restart would find."""
    return dict(load_attempt(device, attempt.attempt.attempt_id).marks)


def test_a_mark_is_stored_at_once(device: Device, attempt: AttemptPresenter, settled: Settled) -> None:
    """What is marked is seen at once and on the disk a moment later."""
    attempt.marks.mark(PLACE, ONE)
    assert ONE == attempt.marks.marks(PLACE)
    settled()

    assert {PLACE: ONE} == stored(device, attempt)


def test_struck_options_are_stored_at_once(
    device: Device, attempt: AttemptPresenter, settled: Settled
) -> None:
    """What is ruled out is on the disk, and again when it is brought back."""
    attempt.marks.strike_out(Q1, ("RESPONSE/A",))
    assert ("RESPONSE/A",) == attempt.marks.struck_out(Q1)
    settled()
    assert {Q1: ("RESPONSE/A",)} == load_attempt(device, attempt.attempt.attempt_id).struck_out
    attempt.marks.strike_out(Q1, ())
    settled()

    assert {Q1: ()} == load_attempt(device, attempt.attempt.attempt_id).struck_out


def test_a_note_is_one_event_after_a_pause(
    device: Device, attempt: AttemptPresenter, qtbot: QtBot, settled: Settled
) -> None:
    """Letters of a note do not fill the log: a burst is stored once."""
    before = attempt.attempt.event_count
    for end in range(1, 5):
        attempt.marks.write(PLACE, (Mark(0, 5, "note", "why?"[:end]),))
    assert NOTE == attempt.marks.marks(PLACE)
    assert {} == stored(device, attempt)
    qtbot.waitUntil(lambda: PLACE in attempt.attempt.marks)
    settled()

    assert {PLACE: NOTE} == stored(device, attempt)
    assert before + 1 == attempt.attempt.event_count


@pytest.mark.parametrize(
    "leave",
    [
        lambda attempt: attempt.go_to(Q2),
        lambda attempt: attempt.flush(),
        lambda attempt: attempt.pause(),
        lambda attempt: attempt.submit(),
        lambda attempt: attempt.review(),
        lambda attempt: attempt.stop(),
    ],
)
def test_a_note_is_kept_when_work_goes_elsewhere(
    device: Device,
    attempt: AttemptPresenter,
    settled: Settled,
    monkeypatch: pytest.MonkeyPatch,
    leave: Callable[[AttemptPresenter], None],
) -> None:
    """Moving on, pausing, submitting and closing keep what was written a moment ago."""
    attempt.marks.write(PLACE, NOTE)
    leave(attempt)
    settled()

    assert {PLACE: NOTE} == stored(device, attempt)


def test_marks_are_there_again_after_a_crash(
    device: Device,
    running: object,
    attempt: AttemptPresenter,
    background: Background,
    desk: Desk,
    settled: Settled,
) -> None:
    """Marks and struck options come back with the attempt."""
    attempt.marks.mark(PLACE, ONE)
    attempt.marks.strike_out(Q1, ("RESPONSE/A",))
    settled()
    again, _ = background.on_database(lambda: resumed(device))
    presenter = AttemptPresenter(again, background, desk.clock, CANDIDATE)

    assert ONE == presenter.marks.marks(PLACE)
    assert ("RESPONSE/A",) == presenter.marks.struck_out(Q1)


def test_what_the_rules_refuse_is_told_and_taken_back(attempt: AttemptPresenter, settled: Settled) -> None:
    """Too many marks are refused aloud, and the marks before them are shown again."""
    attempt.marks.mark(PLACE, ONE)
    settled()
    problems, shown = Heard(attempt.problem), Heard(attempt.marks.marked)
    attempt.marks.mark(PLACE, tuple(Mark(at, at + 1, "solid") for at in range(MAX_MARKS + 1)))
    settled()

    assert [MarksInvalid] == [type(error) for error in problems.words]
    assert [PLACE] == shown.words
    assert ONE == attempt.marks.marks(PLACE)


def test_too_many_struck_options_are_refused(attempt: AttemptPresenter, settled: Settled) -> None:
    """What is no choice of any item is refused aloud."""
    problems, shown = Heard(attempt.problem), Heard(attempt.marks.struck)
    attempt.marks.strike_out(Q1, ("x" * 500,))
    settled()

    assert [MarksInvalid] == [type(error) for error in problems.words]
    assert [Q1] == shown.words
    assert () == attempt.marks.struck_out(Q1)


def test_nothing_is_marked_in_a_pause(device: Device, attempt: AttemptPresenter, settled: Settled) -> None:
    """While nothing is taken, a mark is not taken either, and the screen is told to show what is kept."""
    attempt.pause()
    settled()
    shown = Heard(attempt.marks.marked, attempt.marks.struck)
    attempt.marks.mark(PLACE, ONE)
    attempt.marks.write(PLACE, ONE)
    attempt.marks.strike_out(Q1, ("RESPONSE/A",))

    assert [PLACE, PLACE, Q1] == shown.words
    assert () == attempt.marks.marks(PLACE)


def test_a_disk_that_refuses_is_tried_again(
    device: Device, attempt: AttemptPresenter, qtbot: QtBot, settled: Settled
) -> None:
    """A mark waits for a full disk as an answer does, and is seen meanwhile."""
    disk = BrokenDisk(device)
    attempt.marks.mark(PLACE, ONE)
    settled()
    assert ONE == attempt.marks.marks(PLACE)
    disk.broken = False
    qtbot.waitUntil(lambda: PLACE in attempt.attempt.marks)

    assert {PLACE: ONE} == stored(device, attempt)


def test_the_candidate_s_own_tools_have_the_last_word(
    background: Background, device: Device, desk: Desk, attempt: AttemptPresenter, settled: Settled
) -> None:
    """What a proctor takes away or grants is at hand no longer or from then on, and the screen hears of it."""
    assert Tool.HIGHLIGHTER in attempt.marks.tools([Q1])
    assert frozenset() == attempt.marks.tools([])
    heard = Heard(attempt.marks.offer_changed)
    own = replace(Accommodations(), tools=("-highlighter",))
    attempt._recorder.put(Accommodated(own, "proctor", "asked"))
    settled()

    assert 1 == len(heard)
    assert Tool.HIGHLIGHTER not in attempt.marks.tools([Q1])
    assert Tool.STRIKE_OUT in attempt.marks.tools([Q1])


def test_the_same_marks_again_are_no_event(attempt: AttemptPresenter, settled: Settled) -> None:
    """Nothing is recorded where nothing changes."""
    attempt.marks.mark(PLACE, ONE)
    settled()
    before = attempt.attempt.event_count
    attempt.marks.mark(PLACE, ONE)
    attempt.marks.write(PLACE, ONE)
    settled()

    assert before == attempt.attempt.event_count
