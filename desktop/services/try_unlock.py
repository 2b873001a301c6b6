"""Try what was typed at a locked test: a one-use code or the proctor's PIN. Each is guessed at slowly, by its own count."""

from collections.abc import Callable
from dataclasses import dataclass, field

from assessment.attempt.lockdown import UnlockWay
from assessment.attempt.policy import SittingPolicy
from assessment.attempt.unlock_code import Lock, Opening, opened_by, read_code
from desktop.services.check_secret import secret_fits
from desktop.services.device import Device
from desktop.services.slow_guessing import LEAVE_PIN, UNLOCK_CODE, count_wrong, forget_wrong, wait_ms


@dataclass(frozen=True, slots=True)
class Door:
    """What opens a locked test on this computer; what is empty opens nothing.

    ``open``: nothing is set although something may open it here, so anybody may.
    """

    pin_hash: str = field(default="", repr=False)
    unlock_key: str = field(default="", repr=False)
    open: bool = False


CLOSED = Door()


@dataclass(frozen=True, slots=True)
class Opened:
    """By which way a test was opened, and by whom or what, for the log: never the code itself."""

    way: UnlockWay
    by: str
    sheet_number: int = 0


@dataclass(frozen=True, slots=True)
class NotOpened:
    """What was typed opens nothing. ``tried``: as what; the next try waits ``wait_ms``."""

    tried: tuple[UnlockWay, ...]
    wait_ms: int


def door_of(policy: SittingPolicy) -> Door:
    """Return what opens a locked test of this sitting here."""
    ways = policy.lockdown.unlock
    pin_hash = policy.leave_pin_hash if UnlockWay.PASSWORD in ways else ""
    unlock_key = policy.unlock_key if UnlockWay.CODE in ways else ""
    here = UnlockWay.PASSWORD in ways or UnlockWay.CODE in ways
    return Door(pin_hash, unlock_key, open=here and not (pin_hash or unlock_key))


def try_unlock(device: Device, door: Door, lock: Lock, typed: str, elapsed_ms: int) -> Opened | NotOpened:
    """Say what opened, or how long the next try must wait. ``elapsed_ms`` is the attempt's own time."""
    if door.open:
        return Opened(UnlockWay.PASSWORD, "anybody")
    tried: list[UnlockWay] = []
    waits: list[int] = []
    for way, what, fits in _checks(device, door, lock, typed, elapsed_ms):
        tried.append(way)
        waiting = wait_ms(device, what)
        opened = None if waiting else fits()
        if opened is not None:
            forget_wrong(device, what)
            return opened
        waits.append(waiting or count_wrong(device, what))
    return NotOpened(tuple(tried), max(waits, default=0))


_Check = tuple[UnlockWay, str, Callable[[], Opened | None]]


def _checks(device: Device, door: Door, lock: Lock, typed: str, elapsed_ms: int) -> list[_Check]:
    """Return as what the typed may be tried: what is no code is not counted as one where it may be a PIN."""

    def code() -> Opened | None:
        opening = opened_by(door.unlock_key, lock, typed, now=device.clock.now(), elapsed_ms=elapsed_ms)
        return None if opening is None else _by(opening)

    def pin() -> Opened | None:
        return Opened(UnlockWay.PASSWORD, "proctor") if secret_fits(door.pin_hash, typed) else None

    checks: list[_Check] = []
    if door.unlock_key and (read_code(typed) is not None or not door.pin_hash):
        checks.append((UnlockWay.CODE, UNLOCK_CODE, code))
    if door.pin_hash:
        checks.append((UnlockWay.PASSWORD, LEAVE_PIN, pin))
    return checks


def _by(opening: Opening) -> Opened:
    by = f"sheet code {opening.sheet_number}" if opening.sheet_number else f"challenge {opening.challenge}"
    return Opened(UnlockWay.CODE, by, opening.sheet_number)
