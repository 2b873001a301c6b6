"""Promises of the locked test: nothing is lost, a proctor always has a way, and every try is in the log."""

from dataclasses import replace

import pytest

from assessment.attempt.attempt import Attempt
from assessment.attempt.events import UnlockChoice
from assessment.attempt.states import State
from assessment.content.response import single
from assessment.ids import AttemptId, ItemId
from desktop.presenters.facts import Screen
from desktop.presenters.lock_screen import LockFacts
from desktop.presenters.unlocking import ANYBODY
from desktop.services.read_attempts import list_attempts, load_attempt
from tests.builders import PIN
from tests.desktop.presenters.in_room import Room

WINDOW = ("foreign_windows", "window_above", "Notes, process 7")


@pytest.fixture
def locked(room: Room) -> Room:
    """A test that was locked by another program's window, with one answer given before."""
    room.open()
    room.to_test()
    attempt = room.presenter.attempt
    assert attempt is not None
    attempt.choose(first_item(room), single("A"))
    room.lock.see(*WINDOW)
    room.until(Screen.LOCKED)
    room.settle()
    return room


def test_it_says_why_and_keeps_what_was_given(locked: Room) -> None:
    """What was seen stands in the log before the lock, the answer before both, and the questions take nothing more."""
    attempt = stored(locked)
    presenter = locked.presenter.attempt

    facts = locked.presenter.lock_screen.facts

    assert facts is not None
    assert LockFacts(*WINDOW, stops_clock=False, timed=True) == replace(facts, asked=ANYBODY, codes=None)
    assert single("A") == attempt.response(first_item(locked))
    assert (State.PAUSED, True) == (attempt.state, attempt.locked)
    assert presenter is not None
    assert not presenter.takes_input


def test_the_candidate_cannot_open_it(locked: Room) -> None:
    """Going on is refused as long as nobody has opened it, and a wrong PIN is recorded and opens nothing."""
    assert locked.presenter.attempt is not None
    locked.presenter.attempt.resume()
    locked.presenter.lock_screen.open("0000", UnlockChoice.GO_ON)
    locked.settle()

    assert Screen.LOCKED is locked.screen
    assert stored(locked).locked
    assert ["window_above", "unlock_refused"] == [one.kind for one in stored(locked).incidents]


def test_the_pin_opens_it(locked: Room) -> None:
    """After the proctor's PIN the test goes on where it was, and the next sighting locks it again."""
    locked.presenter.lock_screen.open(PIN, UnlockChoice.GO_ON)
    locked.until(Screen.TEST)
    locked.settle()
    goes_on = stored(locked).state
    assert locked.presenter.attempt is not None
    takes_input = locked.presenter.attempt.takes_input
    locked.lock.see(*WINDOW)
    locked.until(Screen.LOCKED)

    assert (State.IN_PROGRESS, True) == (goes_on, takes_input)


def test_what_is_allowed_locks_no_more(locked: Room) -> None:
    """A proctor may say that this may be so in this sitting: it is recorded from then on, and no more."""
    locked.presenter.lock_screen.open(PIN, UnlockChoice.ALLOW)
    locked.until(Screen.TEST)
    locked.lock.see(*WINDOW)
    locked.settle()

    assert Screen.TEST is locked.screen
    assert {"foreign_windows"} == stored(locked).allowed
    assert ["window_above"] * 2 == [one.kind for one in stored(locked).incidents]


def test_it_can_end_here(locked: Room) -> None:
    """A proctor may end the test from the lock: it is submitted with what was given."""
    item_id = first_item(locked)
    locked.presenter.lock_screen.open(PIN, UnlockChoice.END)
    locked.until(Screen.SUBMITTED)
    locked.settle()

    assert (State.SUBMITTED, single("A")) == (stored(locked).state, stored(locked).response(item_id))


def test_one_lock_at_a_time(locked: Room) -> None:
    """What is seen while it is locked is recorded; it is opened once."""
    locked.lock.see("displays", "displays_changed", "1 to 2")
    locked.settle()
    locked.presenter.lock_screen.open(PIN, UnlockChoice.GO_ON)
    locked.until(Screen.TEST)
    locked.settle()

    assert Screen.TEST is locked.screen
    assert ["window_above", "displays_changed"] == [one.kind for one in stored(locked).incidents]


def test_what_is_seen_in_a_pause_locks_when_it_ends(room: Room) -> None:
    """A candidate who pauses hides nothing: what goes against the lock meanwhile locks the test as they go on, once."""
    room.open()
    room.to_test()
    attempt = room.presenter.attempt
    assert attempt is not None
    attempt.pause()
    room.settle()
    room.lock.see("programs", "program_denied", "obs")
    room.settle()
    paused = (room.screen, stored(room).locked)
    attempt.resume()
    room.until(Screen.LOCKED)
    room.settle()
    facts = room.presenter.lock_screen.facts
    room.presenter.lock_screen.open(PIN, UnlockChoice.GO_ON)
    room.until(Screen.TEST)
    room.settle()

    assert (Screen.TEST, False) == paused
    assert facts is not None
    assert ("programs", "program_denied", "obs") == (facts.control, facts.kind, facts.detail)
    assert (Screen.TEST, State.IN_PROGRESS) == (room.screen, stored(room).state)


def first_item(room: Room) -> ItemId:
    """Return the first question."""
    assert room.presenter.attempt is not None
    return room.presenter.attempt.navigator[0].items[0].item_id


def stored(room: Room) -> Attempt:
    """Return the attempt as the disk has it."""
    (row,) = list_attempts(room.device)
    return load_attempt(room.device, AttemptId(row.attempt_id))
