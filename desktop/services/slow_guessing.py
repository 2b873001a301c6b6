"""Wrong secrets and PINs make the next try wait: free tries first, then twice as long each time, up to a limit.

The wait is measured by the monotonic clock, so setting the wall clock neither ends nor lengthens it. Only across a
restart of the machine the wall clock has a say. What the disk does not take still holds while the program runs. A count
that cannot be read counts as the longest wait, from the first look on, until it can be read or that wait is over.
"""

import logging

from assessment.ids import SittingId
from desktop.clock import Clock, unix_ms
from desktop.errors import EnvironmentProblem
from desktop.services.device import Device
from desktop.storage.engine import transaction
from desktop.storage.models import WrongTries
from desktop.storage.records import tries

LEAVE_PIN, PANEL_PIN, UNLOCK_CODE = "leave-pin", "panel-pin", "unlock-code"
"""What is guessed at by whoever sits here; each has its own count."""
FREE_TRIES = 3
FIRST_WAIT_MS = 5_000
LONGEST_WAIT_MS = 300_000
UNKNOWN_TRIES = FREE_TRIES + (LONGEST_WAIT_MS // FIRST_WAIT_MS).bit_length()
"""What a count that cannot be read counts as: the least that leads to the longest wait."""
log = logging.getLogger(__name__)


def desk_count(sitting_id: SittingId) -> str:
    """Return what the PINs of a sitting count as wherever they are asked for while nobody sits a test."""
    return f"desk-pin:{sitting_id}"


def wait_ms(device: Device, what: str) -> int:
    """Return how long the next try at ``what`` must wait, 0 when it may come now."""
    last = _last(device, what)
    return 0 if last is None else max(0, last.wait_ms - (device.clock.monotonic_ms() - last.monotonic_ms))


def count_wrong(device: Device, what: str) -> int:
    """Count a wrong try and return how long the next must wait."""
    last = _last(device, what)
    count = last.count + 1 if last else 1
    over = count - FREE_TRIES
    wait = 0 if over < 0 else min(FIRST_WAIT_MS << min(over, 16), LONGEST_WAIT_MS)
    _keep(device, what, _tries(what, count, wait, device.clock))
    return wait


def forget_wrong(device: Device, what: str) -> None:
    """A right one clears the count."""
    if _last(device, what) is not None:
        _keep(device, what, None)


def _last(device: Device, what: str) -> WrongTries | None:
    """Return the count as this process knows it; what an earlier one left is put in terms of the clock as it runs."""
    if what not in device.wrong_tries:
        try:
            with transaction(device.engine) as session:
                stored = tries(session, what)
        except EnvironmentProblem as error:
            kind = what.partition(":")[0]
            log.warning(
                "wrong tries at %s cannot be read, the longest wait holds: %s", kind, type(error).__name__
            )
            unknown = _tries(what, UNKNOWN_TRIES, LONGEST_WAIT_MS, device.clock)
            return device.unread_tries.setdefault(what, unknown)
        if stored is not None:
            left = max(0, stored.wait_ms - _passed_ms(device.clock, stored))
            stored = _tries(what, stored.count, left, device.clock)
        device.wrong_tries[what] = stored
        device.unread_tries.pop(what, None)
    return device.wrong_tries[what]


def _passed_ms(clock: Clock, last: WrongTries) -> int:
    """Return how long before this process the last wrong try was, never less than nothing.

    In another boot at least its length has passed, and more only if the wall clock says so.
    """
    up_ms = clock.monotonic_ms()
    if clock.boot_id() == last.boot_id and up_ms >= last.monotonic_ms:
        return up_ms - last.monotonic_ms
    return max(up_ms, unix_ms(clock.now()) - last.at_ms)


def _tries(what: str, count: int, wait_ms: int, clock: Clock) -> WrongTries:
    return WrongTries(
        what=what,
        count=count,
        wait_ms=wait_ms,
        at_ms=unix_ms(clock.now()),
        monotonic_ms=clock.monotonic_ms(),
        boot_id=clock.boot_id(),
    )


def _keep(device: Device, what: str, counted: WrongTries | None) -> None:
    device.wrong_tries[what] = counted
    try:
        with transaction(device.engine) as session:
            if counted is not None:
                session.merge(counted)
            elif (stored := tries(session, what)) is not None:
                session.delete(stored)
    except EnvironmentProblem as error:  # nobody is kept in, and no guess is free, because a disk is full
        log.warning("wrong tries are kept in memory only: %s", type(error).__name__)
