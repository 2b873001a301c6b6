"""The room with an attempt under way: going on, leaving, coming back, and the end of time."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from assessment.attempt.attempt import LOCK
from assessment.attempt.events import Body, Paused, UnlockChoice
from assessment.attempt.lockdown import LockdownPolicy
from assessment.attempt.states import State
from assessment.errors import PackError
from desktop.errors import (
    DatabaseDamaged,
    LockdownUnavailable,
)
from desktop.presenters.end_facts import EndCause
from desktop.presenters.facts import (
    ResumeCause,
    Screen,
)
from desktop.presenters.lock_screen import LockFacts
from desktop.presenters.unlocking import ANYBODY
from desktop.services.device import Device
from desktop.services.import_sitting import import_sitting
from desktop.services.read_attempts import list_attempts, load_attempt
from desktop.services.resume_attempt import UNCLEAN_END
from tests.builders import (
    LIMIT_MS,
    MINUTE,
    PIN,
    Q4,
    Q5,
    Desk,
    answers,
    make_document,
    make_policy,
    make_sitting,
    responded,
    started,
    text,
    visited,
)
from tests.desktop.presenters.helpers import Heard
from tests.desktop.presenters.in_room import Room

LOCKING = make_policy(lockdown=LockdownPolicy())


def test_an_attempt_under_way_goes_on_at_once(desk: Desk, other: Callable[[Device], Room]) -> None:
    """After an unclean end the room opens in the test, locked, at the same item, and says what happened."""
    with desk.opened() as device:
        running = started(device)
        running.record(visited(Q4), responded(Q4, "at sea"))
    desk.clock.advance(3 * MINUTE)
    with desk.opened() as device:
        room = other(device)
        room.presenter.open()
        room.until(Screen.TEST)
        room.settle()
        attempt = room.presenter.attempt
        assert attempt is not None
        facts = attempt.resume_facts
        assert facts is not None
        assert (ResumeCause.UNCLEAN_END, 3 * MINUTE, 3 * MINUTE, 1) == (
            facts.cause,
            facts.gap_ms,
            facts.given_back_ms,
            facts.answered,
        )
        assert ([Screen.TEST], Q4, ["engage"]) == (room.screens.words, attempt.current, room.lock.turns)
        assert ("at sea",) == attempt.answer(Q4).response.values()
        assert LIMIT_MS == attempt.time.remaining_ms


@pytest.mark.parametrize("left", [visited(Q4), Paused(LOCK)], ids=["at work", "locked"])
def test_an_unclean_end_is_opened_by_a_proctor(
    desk: Desk, other: Callable[[Device], Room], left: Body
) -> None:
    """Where the sitting asks for it the room opens in the lock and says why; the PIN leads back to the question."""
    with desk.opened() as device:
        import_sitting(device, make_document(make_sitting(revision=2, policy=LOCKING)))
        started(device).record(visited(Q4), left)
    desk.clock.advance(3 * MINUTE)
    with desk.opened() as device:
        room = other(device)
        room.presenter.open()
        room.until(Screen.LOCKED)
        told = room.presenter.lock_screen.facts
        turns = list(room.lock.turns)
        room.presenter.lock_screen.open(PIN, UnlockChoice.GO_ON)
        room.until(Screen.TEST)
        room.settle()

        assert told is not None
        plain = replace(told, asked=ANYBODY, codes=None)
        assert plain == LockFacts(UNCLEAN_END, UNCLEAN_END, "", False, True, closed_ms=3 * MINUTE)
        assert ["engage"] == turns
        assert room.presenter.attempt is not None
        assert (Q4, True) == (room.presenter.attempt.current, room.presenter.attempt.takes_input)


def test_what_is_known_before_the_lock_holds_is_not_waited_for_again(
    desk: Desk, other: Callable[[Device], Room]
) -> None:
    """Where the keyboard is long in coming, and the machine and the log have been looked at meanwhile, the test begins."""
    with desk.opened() as device:
        room = other(device)
        room.lock.meanwhile = room.settle
        room.open()
        room.to_test()

        assert (["engage"], True) == (room.lock.turns, room.lock.engaged)


@pytest.mark.parametrize("jammed", [False, True])
def test_what_fails_before_the_lock_holds_leaves_nothing_locked(
    desk: Desk, other: Callable[[Device], Room], jammed: bool
) -> None:
    """Where the machine cannot be looked at and the lock holds only afterwards, it is let go, and the reason is told once."""
    with desk.opened() as device:
        room = other(device)
        room.open()
        room.to_instructions()
        room.lock.meanwhile, room.lock.jammed = room.settle, jammed
        room.lock.broken = LockdownUnavailable("no looking")
        room.presenter.start.start()
        room.settle()

        assert (Screen.INSTRUCTIONS, False) == (room.screen, room.lock.engaged)
        assert ["no looking"] == [str(error) for error in room.problems.words]
        room.lock.meanwhile, room.lock.jammed, room.lock.broken = (lambda: None), False, None
        room.presenter.start.start()
        room.until(Screen.TEST)
        room.settle()


def test_an_attempt_that_cannot_go_on_leaves_the_room_usable(
    desk: Desk, other: Callable[[Device], Room]
) -> None:
    """With its pack damaged the reason is told and others can sign in; a jammed lock can be tried again."""
    with desk.opened() as device:
        started(device)
    (file,) = desk.paths.packs.iterdir()
    data = file.read_bytes()
    file.write_bytes(b"garbage")
    with desk.opened() as device:
        room = other(device)
        room.presenter.open()
        room.until(Screen.SIGN_IN)
        assert isinstance(room.problems.words[0], PackError)
    file.write_bytes(data)
    with desk.opened() as device:
        room = other(device)
        room.lock.jammed = True
        room.presenter.open()
        room.until(Screen.INSTRUCTIONS)
        assert isinstance(room.problems.words[0], LockdownUnavailable)
        room.lock.jammed = False
        room.presenter.start.start()
        room.until(Screen.TEST)
        room.settle()


def test_only_the_pin_opens_the_way_out(room: Room) -> None:
    """A wrong PIN is refused, ever more slowly; the right one pauses the attempt and unlocks the machine."""
    room.open()
    room.to_test()
    refused, left = Heard(room.presenter.leave.refused), Heard(room.presenter.left)
    assert room.presenter.leave.pin_set
    for pin in ("0000", "1111", "2222", PIN):
        room.presenter.leave.try_pin(pin)
        room.settle()
    assert ([0, 0, 5, 5], Screen.TEST) == (refused.words, room.screen)
    room.device.clock.advance(5_000)  # type: ignore[attr-defined]  # a fake one
    assert room.presenter.attempt is not None
    room.presenter.attempt.type(Q5, text("half a sen"))
    room.presenter.leave.try_pin(PIN)
    room.qtbot.waitUntil(lambda: len(left) == 1)
    room.settle()

    assert (Screen.SIGN_IN, False, False) == (room.screen, room.lock.engaged, room.presenter.locked)
    (row,) = list_attempts(room.device)
    found = load_attempt(room.device, row.attempt_id)  # type: ignore[arg-type]  # an id
    assert (State.PAUSED, {Q5: ("half a sen",)}) == (found.state, answers(found))
    assert ["left_by_pin"] == [incident.kind for incident in found.incidents]


def test_after_leaving_the_candidate_comes_back_to_their_attempt(room: Room) -> None:
    """Signing in again goes on after the pause, with no time lost."""
    room.open()
    room.to_test()
    room.presenter.leave.try_pin(PIN)
    room.until(Screen.SIGN_IN)
    room.settle()
    room.device.clock.advance(20 * MINUTE)  # type: ignore[attr-defined]  # a fake one
    room.to_test()
    attempt = room.presenter.attempt
    assert attempt is not None
    assert attempt.resume_facts is not None

    assert (ResumeCause.PAUSE, 20 * MINUTE) == (
        attempt.resume_facts.cause,
        attempt.resume_facts.given_back_ms,
    )
    assert (LIMIT_MS, ["in_progress"]) == (attempt.time.remaining_ms, room.attempt_rows())


def test_trying_to_close_is_recorded(room: Room) -> None:
    """Closing the window during a test is an incident; outside one it is nothing."""
    room.open()
    room.presenter.close_wished()
    room.to_test()
    room.presenter.close_wished()
    room.settle()

    (row,) = list_attempts(room.device)
    incidents = load_attempt(room.device, row.attempt_id).incidents  # type: ignore[arg-type]  # an id
    assert ["close_attempt"] == [incident.kind for incident in incidents]


def test_closing_the_application_saves_what_was_typed(room: Room) -> None:
    """What stands on screen when the application is closed in order is on the disk after it."""
    room.open()
    room.to_test()
    assert room.presenter.attempt is not None
    room.presenter.attempt.type(Q5, text("unfini"))
    room.presenter.close()
    room.background.drain()

    (row,) = list_attempts(room.device)
    assert {Q5: ("unfini",)} == answers(load_attempt(room.device, row.attempt_id))  # type: ignore[arg-type]  # an id


def test_time_over_leads_to_the_end(desk: Desk, room: Room) -> None:
    """When the time is over the room is unlocked and says so."""
    room.open()
    room.to_test()
    assert room.presenter.attempt is not None
    desk.clock.advance(LIMIT_MS)
    room.presenter.attempt.clock._tick()
    room.until(Screen.SUBMITTED)

    end = room.presenter.end.end
    assert end is not None
    assert (EndCause.EXPIRED, False, False) == (end.cause, room.lock.engaged, end.result_expected)


def test_a_database_that_was_set_aside_is_told(desk: Desk, other: Callable[[Device], Room]) -> None:
    """When the application opened on a recovered database, a person is told where the damaged one is."""
    data = bytearray(desk.paths.database.read_bytes())
    data[3 * 4096 + 50 : 3 * 4096 + 60] = bytes(10)
    desk.paths.database.write_bytes(bytes(data))
    with desk.opened() as device:
        room = other(device)
        room.presenter.open()
        room.qtbot.waitUntil(lambda: len(room.problems) == 1)

        (told,) = room.problems.words
        assert isinstance(told, DatabaseDamaged)
        assert Path(told.detail).exists()
