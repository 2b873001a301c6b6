"""Leaving while the disk refuses: nobody goes before every answer is saved, or was given up by number."""

from collections.abc import Callable, Iterator
from typing import NoReturn

import pytest
from pytestqt.qtbot import QtBot

from assessment.attempt.events import Event, LockdownReleased
from assessment.attempt.states import State
from assessment.content.response import single
from assessment.errors import IllegalMove
from assessment.sync.log import LogEntry
from desktop.background import Background
from desktop.errors import DatabaseLocked, DiskFull
from desktop.presenters.facts import Screen
from desktop.presenters.room import RoomPresenter
from desktop.services import slow_guessing
from desktop.services.device import Device
from desktop.services.read_attempts import attempt_entries, list_attempts, load_attempt
from desktop.storage.engine import Engine
from tests.builders import LIMIT_MS, MINUTE, PIN, Q1, Q4, Q5, SECRET, Desk, answers, text
from tests.desktop.presenters.helpers import BrokenDisk, Heard, drain
from tests.fakes.lock import FakeLock

PATIENCE_MS = 10_000


class Leaving:
    """A room in which somebody sits the test, with what is said of leaving it."""

    def __init__(self, device: Device, background: Background, qtbot: QtBot) -> None:
        self.device, self.background, self.qtbot = device, background, qtbot
        self.lock = FakeLock()
        self.room = RoomPresenter(device, background, self.lock, "1.0")
        self.waits = Heard(self.room.leave.waits)
        self.refused = Heard(self.room.leave.refused)
        self.left = Heard(self.room.left)
        self.room.open()
        self.until(Screen.SIGN_IN)
        self.to_test()

    def to_test(self) -> None:
        """Sign in and begin, or go on."""
        room = self.room
        room.sign_in.sign_in("C-1", SECRET)
        self.until(Screen.IDENTITY)
        room.identity.confirm()
        self.wait(lambda: room.check.can_go_on)
        room.check.go_on()
        room.start.start()
        self.until(Screen.TEST)
        self.settle()

    def until(self, screen: Screen) -> None:
        """Wait for a screen."""
        self.wait(lambda: self.room.screen is screen)

    def wait(self, true: Callable[[], bool]) -> None:
        """Wait until something is so."""
        self.qtbot.waitUntil(true, timeout=PATIENCE_MS)

    def settle(self) -> None:
        """Wait until everything asked for is done and told."""
        drain(self.qtbot, self.background)

    def answer_two(self) -> None:
        """Answer two questions and change one of the answers."""
        attempt = self.room.attempt
        assert attempt is not None
        for choice in "AB":
            attempt.choose(Q1, single(choice))
        attempt.type(Q5, text("half a sen"))

    def kinds(self) -> list[str]:
        """Return the kinds of all events that are stored."""
        (row,) = list_attempts(self.device)
        return [entry.kind for entry in attempt_entries(self.device, row.attempt_id)]  # type: ignore[arg-type]  # an id


@pytest.fixture
def leaving(device: Device, background: Background, qtbot: QtBot) -> Iterator[Leaving]:
    """Somebody sits the test."""
    leaving = Leaving(device, background, qtbot)
    yield leaving
    leaving.room.close()


def stored(device: Device) -> dict[object, tuple[str, ...]]:
    """Return the answers on the disk."""
    (row,) = list_attempts(device)
    return dict(answers(load_attempt(device, row.attempt_id)))  # type: ignore[arg-type]  # an id


def test_leaving_waits_until_every_answer_is_on_the_disk(leaving: Leaving) -> None:
    """With the right PIN the machine is the proctor's, but the sitting ends only when the disk has taken all."""
    disk = BrokenDisk(leaving.device)
    leaving.answer_two()
    leaving.room.leave.try_pin(PIN)
    leaving.wait(lambda: len(leaving.waits) >= 3)
    assert {(2, DiskFull, False)} == {(w.answers, type(w.error), w.recounted) for w in leaving.waits.words}
    assert (Screen.TEST, 0, False, True) == (
        leaving.room.screen,
        len(leaving.left),
        leaving.lock.engaged,
        leaving.room.holds,
    )
    disk.broken = False
    leaving.until(Screen.SIGN_IN)

    assert (1, None, False) == (len(leaving.left), leaving.room.attempt, leaving.room.holds)
    assert {Q1: ("B",), Q5: ("half a sen",)} == stored(leaving.device)
    (row,) = list_attempts(leaving.device)
    assert State.PAUSED.value == row.state
    assert ["incident", "responded", "paused", "lockdown_released"] == leaving.kinds()[-4:]


def test_time_spent_waiting_for_the_disk_is_given_back(desk: Desk, leaving: Leaving) -> None:
    """The attempt is paused from the PIN on, however late the disk hears of it."""
    disk = BrokenDisk(leaving.device)
    leaving.room.leave.try_pin(PIN)
    leaving.wait(lambda: bool(leaving.waits))
    assert [0] == [leaving.waits.words[0].answers]
    desk.clock.advance(20 * MINUTE)
    disk.broken = False
    leaving.until(Screen.SIGN_IN)
    leaving.to_test()

    attempt = leaving.room.attempt
    assert attempt is not None
    assert LIMIT_MS == attempt.time.remaining_ms


def test_what_is_given_up_is_given_up_by_number_and_pin(leaving: Leaving) -> None:
    """A wrong PIN or a wrong number lets nobody out; the right ones do, and nothing is written afterwards."""
    leaving.room.attempt.choose(Q4, text("at sea"))  # type: ignore[union-attr]  # there is one
    leaving.settle()
    disk = BrokenDisk(leaving.device)
    leaving.answer_two()
    leave = leaving.room.leave
    leave.try_pin(PIN)
    leaving.wait(lambda: bool(leaving.waits))
    leave.leave_anyway("0000", 2)
    leaving.wait(lambda: leaving.refused.words == [0])
    leave.leave_anyway(PIN, 3)
    leaving.wait(lambda: any(wait.recounted for wait in leaving.waits.words))
    assert (Screen.TEST, 0) == (leaving.room.screen, len(leaving.left))
    leave.leave_anyway(PIN, 2)
    leaving.until(Screen.SIGN_IN)
    leaving.settle()
    disk.broken = False
    before = leaving.kinds()
    leaving.to_test()

    assert (1, {Q4: ("at sea",)}) == (len(leaving.left), stored(leaving.device))
    assert before == leaving.kinds()[: len(before)]
    assert "recovered" in leaving.kinds()[len(before) :]
    leaving.answer_two()
    leaving.room.attempt.flush()  # type: ignore[union-attr]  # there is one
    leaving.settle()
    assert {Q1: ("B",), Q4: ("at sea",), Q5: ("half a sen",)} == stored(leaving.device)


def test_closing_the_application_tries_once_more(leaving: Leaving) -> None:
    """What still waits when the application is closed is tried a last time."""
    disk = BrokenDisk(leaving.device)
    leaving.answer_two()
    leaving.room.leave.try_pin(PIN)
    leaving.wait(lambda: bool(leaving.waits))
    assert leaving.room.attempt is not None
    leaving.room.attempt._recorder._retry.stop()
    leaving.settle()
    disk.broken = False
    leaving.room.close()
    leaving.background.drain()

    assert {Q1: ("B",), Q5: ("half a sen",)} == stored(leaving.device)


def test_a_disk_that_breaks_during_the_test_keeps_no_proctor_waiting(
    leaving: Leaving, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The wrong tries before the test are known when it begins: with the right PIN nobody waits for the disk's word."""

    def refuse(_: Engine) -> NoReturn:
        raise DatabaseLocked("held")

    monkeypatch.setattr(slow_guessing, "transaction", refuse)
    leaving.room.leave.try_pin(PIN)
    leaving.until(Screen.SIGN_IN)

    assert (1, []) == (len(leaving.left), leaving.refused.words)


def test_from_the_pin_on_nothing_is_taken(leaving: Leaving) -> None:
    """What is typed or chosen after the PIN was accepted is refused at once; what was typed before it is kept."""
    attempt = leaving.room.attempt
    assert attempt is not None
    heard, refused = Heard(attempt.input_changed), Heard(attempt.response_refused)
    disk = BrokenDisk(leaving.device)
    leaving.answer_two()
    attempt.input_changed.connect(
        lambda _: attempt.type(Q5, text("half a sentence"))
    )  # what was being composed
    leaving.room.leave.try_pin(PIN)
    leaving.wait(lambda: bool(heard))
    attempt.type(Q5, text("half a sentence and more"))
    attempt.choose(Q1, single("C"))
    attempt.flag(Q1, True)
    attempt.go_to(Q4)
    assert ([False], [(Q5, IllegalMove), (Q1, IllegalMove)]) == (
        heard.words,
        [(item_id, type(error)) for item_id, error in refused.words],
    )
    assert ("half a sentence",) == attempt.answer(Q5).response.values()
    assert (False, Q1, False) == (attempt.answer(Q1).flagged, attempt.current, attempt.takes_input)
    disk.broken = False
    leaving.until(Screen.SIGN_IN)
    leaving.settle()

    assert {Q1: ("B",), Q5: ("half a sentence",)} == stored(leaving.device)


def test_a_second_pin_leaves_once(leaving: Leaving) -> None:
    """A PIN entered twice is one leaving, with one incident and one pause."""
    leaving.room.leave.try_pin(PIN)
    leaving.room.leave.try_pin(PIN)
    leaving.until(Screen.SIGN_IN)
    leaving.settle()

    kinds = leaving.kinds()
    assert (1, 1, 1) == (kinds.count("incident"), kinds.count("paused"), kinds.count("lockdown_released"))


def test_leaving_a_pause_that_was_ended_in_vain_pauses(leaving: Leaving) -> None:
    """Where the disk has not heard yet that a pause is over, leaving still leaves a paused attempt behind."""
    attempt = leaving.room.attempt
    assert attempt is not None
    attempt.pause()
    leaving.settle()
    disk = BrokenDisk(leaving.device)
    attempt.resume()
    leaving.room.leave.try_pin(PIN)
    leaving.wait(lambda: bool(leaving.waits))
    disk.broken = False
    leaving.until(Screen.SIGN_IN)

    assert ["paused", "resumed", "incident", "paused", "lockdown_released"] == leaving.kinds()[-5:]


def test_a_test_submitted_before_the_proctor_came_ends_as_submitted(leaving: Leaving) -> None:
    """When the disk takes a submission first, the candidate gets the receipt and nobody is leaving any more."""
    disk = BrokenDisk(leaving.device)
    leaving.answer_two()
    attempt = leaving.room.attempt
    assert attempt is not None
    attempt.submit()
    leaving.room.leave.try_pin(PIN)
    leaving.wait(lambda: bool(leaving.waits))
    disk.broken = False
    leaving.until(Screen.SUBMITTED)
    leaving.settle()

    assert (False, 0, Screen.SUBMITTED) == (leaving.room.holds, len(leaving.left), leaving.room.screen)
    assert {Q1: ("B",), Q5: ("half a sen",)} == stored(leaving.device)


def test_that_the_machine_is_free_after_the_end_is_recorded_in_the_end(
    leaving: Leaving, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The release of the lock after a submission is tried until the disk takes it."""
    append, refusals = leaving.device.log.append, [DiskFull("full"), DiskFull("full")]

    def refuse_the_release(event: Event, state: str | None = None) -> LogEntry:
        if isinstance(event.body, LockdownReleased) and refusals:
            raise refusals.pop()
        return append(event, state)

    monkeypatch.setattr(leaving.device.log, "append", refuse_the_release)
    attempt = leaving.room.attempt
    assert attempt is not None
    attempt.submit()
    leaving.until(Screen.SUBMITTED)

    leaving.wait(lambda: leaving.kinds()[-2:] == ["submitted", "lockdown_released"])
    assert [] == refusals


def test_without_an_attempt_there_is_nothing_to_wait_for(leaving: Leaving) -> None:
    """From any other screen the way out is open at once."""
    leaving.room.leave.try_pin(PIN)
    leaving.until(Screen.SIGN_IN)
    gone = Heard(leaving.room.leave.left)
    leaving.room.leave.try_pin("")

    assert (1, [], Screen.SIGN_IN) == (len(gone), leaving.waits.words, leaving.room.screen)
