"""Guessing is slow, whatever is done to the clock, to the program or to the disk."""

from typing import NoReturn

import pytest

from desktop.errors import DatabaseLocked
from desktop.services import slow_guessing
from desktop.services.device import Device
from desktop.services.slow_guessing import (
    FIRST_WAIT_MS,
    FREE_TRIES,
    LONGEST_WAIT_MS,
    UNKNOWN_TRIES,
    count_wrong,
    forget_wrong,
    wait_ms,
)
from desktop.storage.engine import Engine
from tests.builders import MINUTE, Desk

DAY_MS = 24 * 60 * MINUTE
PIN = "pin"


def guess(device: Device, times: int = FREE_TRIES) -> int:
    """Guess wrong and return the wait."""
    return [count_wrong(device, PIN) for _ in range(times)][-1]


def test_the_wait_has_a_limit(device: Device) -> None:
    """A hundred wrong tries wait no longer than the longest wait, and a right one ends it."""
    assert LONGEST_WAIT_MS == guess(device, 100)

    forget_wrong(device, PIN)
    assert 0 == wait_ms(device, PIN)
    assert 0 == count_wrong(device, PIN)


@pytest.mark.parametrize("by_ms", [DAY_MS, -1_000, -30 * DAY_MS])
def test_setting_the_clock_changes_no_wait(device: Device, desk: Desk, by_ms: int) -> None:
    """Forward or back, the next try waits as long as it would have, and then it may come."""
    guess(device)
    desk.clock.advance(1_000)
    desk.clock.set_wall(by_ms)

    assert FIRST_WAIT_MS - 1_000 == wait_ms(device, PIN)
    desk.clock.advance(FIRST_WAIT_MS - 1_000)
    assert 0 == wait_ms(device, PIN)


@pytest.mark.parametrize("named", [True, False])
def test_closing_the_program_and_setting_the_clock_shortens_no_wait(desk: Desk, named: bool) -> None:
    """Across a restart of the program the machine's own clock goes on, whether or not its boots have names."""
    if not named:
        desk.clock.forget_boots()
    with desk.opened() as device:
        guess(device)
    desk.clock.set_wall(DAY_MS)
    desk.clock.advance(2_000)

    with desk.opened() as device:
        assert FIRST_WAIT_MS - 2_000 == wait_ms(device, PIN)


@pytest.mark.parametrize("named", [True, False])
def test_after_a_restart_of_the_machine_nobody_waits_longer_than_the_rule(desk: Desk, named: bool) -> None:
    """With the clock set back while the machine was off, what is left of the wait passes as it should."""
    if not named:
        desk.clock.forget_boots()
    with desk.opened() as device:
        wait = guess(device, 100)
    desk.clock.reboot(-30 * DAY_MS)
    if not named:
        desk.clock.forget_boots()

    with desk.opened() as device:
        left = wait_ms(device, PIN)
        assert wait - 10_000 == left  # the machine has been up for ten seconds
        desk.clock.advance(left)
        assert 0 == wait_ms(device, PIN)


def test_a_night_with_the_machine_off_ends_the_wait(desk: Desk) -> None:
    """Time that passed while the machine was off counts."""
    with desk.opened() as device:
        guess(device, 100)
    desk.clock.reboot(LONGEST_WAIT_MS)

    with desk.opened() as device:
        assert 0 == wait_ms(device, PIN)


@pytest.fixture
def stuck(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """A database that another program holds."""

    def refuse(_: Engine) -> NoReturn:
        raise DatabaseLocked("held")

    monkeypatch.setattr(slow_guessing, "transaction", refuse)
    return monkeypatch


def test_a_disk_that_refuses_makes_no_guess_free(device: Device, stuck: pytest.MonkeyPatch) -> None:
    """Wrong tries are counted while the program runs, also where they cannot be written."""
    device.wrong_tries[PIN] = None  # there were none when the disk still told
    assert [0, 0, FIRST_WAIT_MS, 2 * FIRST_WAIT_MS] == [count_wrong(device, PIN) for _ in range(4)]
    assert 2 * FIRST_WAIT_MS == wait_ms(device, PIN)


def test_a_disk_that_refuses_keeps_nobody_in(device: Device, stuck: pytest.MonkeyPatch) -> None:
    """A right PIN after a wrong one is right, and the count begins anew, also where that cannot be written."""
    guess(device)
    forget_wrong(device, PIN)

    assert (0, 0) == (wait_ms(device, PIN), count_wrong(device, PIN))


def test_a_count_that_cannot_be_read_waits_longest_and_no_longer(
    device: Device, desk: Desk, stuck: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """Nobody gains by keeping the disk from telling; when the longest wait is over a try may be made all the same."""
    assert LONGEST_WAIT_MS == wait_ms(device, "sign-in:C-1")
    assert "wrong tries at sign-in cannot be read, the longest wait holds" in caplog.text
    assert "C-1" not in caplog.text
    desk.clock.advance(LONGEST_WAIT_MS - 1)
    assert 1 == wait_ms(device, "sign-in:C-1")
    desk.clock.advance(1)

    assert 0 == wait_ms(device, "sign-in:C-1")
    assert LONGEST_WAIT_MS == count_wrong(device, "sign-in:C-1")
    forget_wrong(device, "sign-in:C-1")
    assert (0, 0) == (wait_ms(device, "sign-in:C-1"), count_wrong(device, "sign-in:C-1"))


def test_a_count_that_can_be_read_again_is_the_one_that_holds(
    desk: Desk, device: Device, stuck: pytest.MonkeyPatch
) -> None:
    """A disk that was held for a moment makes nobody wait longer than their own tries do."""
    assert LONGEST_WAIT_MS == wait_ms(device, PIN)
    stuck.undo()

    assert (0, 0) == (wait_ms(device, PIN), count_wrong(device, PIN))


def test_the_count_that_stands_for_an_unread_one_is_the_least_that_waits_longest() -> None:
    """One try fewer would wait less than the longest."""
    waits = [FIRST_WAIT_MS << count - FREE_TRIES for count in (UNKNOWN_TRIES - 1, UNKNOWN_TRIES)]

    assert waits[0] < LONGEST_WAIT_MS <= waits[1]


def test_what_was_counted_in_memory_is_written_when_the_disk_lets_it(
    desk: Desk, stuck: pytest.MonkeyPatch
) -> None:
    """The first try that can be written writes all that were counted."""
    with desk.opened() as device:
        device.wrong_tries[PIN] = None  # as above
        guess(device)
        stuck.undo()
        count_wrong(device, PIN)

    with desk.opened() as device:
        assert 2 * FIRST_WAIT_MS == wait_ms(device, PIN)
