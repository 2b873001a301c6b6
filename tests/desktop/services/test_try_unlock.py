"""What is typed at a locked test is tried as what it may be, and secrets stay secrets."""

import pytest

from assessment.attempt.lockdown import UnlockWay
from assessment.attempt.unlock_code import Lock, sheet_code
from assessment.ids import AttemptId, SittingId
from desktop.services.device import Device
from desktop.services.proctor_pins import Pins
from desktop.services.slow_guessing import LEAVE_PIN, UNLOCK_CODE, wait_ms
from desktop.services.try_unlock import CLOSED, Door, NotOpened, Opened, door_of, try_unlock
from tests.builders import PIN, UNLOCK_KEY, Desk, cheap_hash, make_policy, make_sitting

DOOR = Door(Pins(cheap_hash(PIN)), UNLOCK_KEY)
LOCK = Lock(SittingId("sitting-1"), "C-1", 1, AttemptId("a"), 1, 0, make_sitting().closes_at)
CODE = sheet_code(UNLOCK_KEY, LOCK.sitting_id, LOCK.number, 1)


@pytest.mark.parametrize(
    ("door", "typed", "outcome"),
    [
        (DOOR, PIN, Opened(UnlockWay.PASSWORD, "proctor")),
        (DOOR, CODE, Opened(UnlockWay.CODE, "sheet code 1", 1)),
        (DOOR, "0000", NotOpened((UnlockWay.PASSWORD,), 0)),
        (DOOR, "0000 0000", NotOpened((UnlockWay.CODE, UnlockWay.PASSWORD), 0)),
        (Door(unlock_key=UNLOCK_KEY), PIN, NotOpened((UnlockWay.CODE,), 0)),
        (Door(DOOR.pins), CODE, NotOpened((UnlockWay.PASSWORD,), 0)),
        (Door(open=True), "", Opened(UnlockWay.PASSWORD, "anybody")),
        (CLOSED, PIN, NotOpened((), 0)),
    ],
)
def test_it_is_tried_as_what_it_may_be(
    device: Device, door: Door, typed: str, outcome: Opened | NotOpened
) -> None:
    """A PIN is no try at a code unless there is nothing else; where nothing opens, nothing does."""
    assert outcome == try_unlock(device, door, LOCK, typed, 0)


def test_a_pin_of_eight_digits_is_one(device: Device) -> None:
    """What looks like a code may still be the PIN, and costs the codes one try."""
    door = Door(Pins(cheap_hash("12345678")), UNLOCK_KEY)

    assert Opened(UnlockWay.PASSWORD, "proctor") == try_unlock(device, door, LOCK, "12345678", 0)


def test_each_secret_has_its_own_count(desk: Desk) -> None:
    """Wrong codes leave the PIN as it was; the right one forgets them, and all of that is on the disk."""
    with desk.opened() as device:
        for _ in range(5):
            try_unlock(device, Door(unlock_key=UNLOCK_KEY), LOCK, "0000 0000", 0)
    with desk.opened() as device:
        assert (0, True) == (wait_ms(device, LEAVE_PIN), wait_ms(device, UNLOCK_CODE) > 0)
        assert isinstance(try_unlock(device, DOOR, LOCK, CODE, 0), NotOpened)
        desk.clock.advance(wait_ms(device, UNLOCK_CODE))
        assert isinstance(try_unlock(device, DOOR, LOCK, CODE, 0), Opened)
        assert 0 == wait_ms(device, UNLOCK_CODE)


def test_what_opens_is_not_shown() -> None:
    """Neither hash nor key stands in what a log would say of a door."""
    told = repr([door_of(make_sitting()), make_policy()])

    assert UNLOCK_KEY not in told
    assert DOOR.pins.common not in repr(DOOR)
