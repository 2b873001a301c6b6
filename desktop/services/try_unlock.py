"""Try what was typed at a locked test or at the proctor's panel: a one-use code, or a PIN of the sitting.

Each is guessed at slowly, by its own count.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from assessment.attempt.lockdown import UnlockWay
from assessment.attempt.sitting import Sitting
from assessment.attempt.unlock_code import Lock, Opening, opened_by, read_code
from desktop.services.device import Device
from desktop.services.proctor_pins import NO_PINS, Pins, pins_of, whose
from desktop.services.slow_guessing import (
    LEAVE_PIN,
    PANEL_PIN,
    UNLOCK_CODE,
    count_wrong,
    forget_wrong,
    wait_ms,
)


@dataclass(frozen=True, slots=True)
class Door:
    """What opens a locked test, or the panel, on this computer; what is empty opens nothing.

    ``open``: nothing is set although something may open it here, so anybody may. ``pin_count`` is which count the wrong
    PINs go to.
    """

    pins: Pins = NO_PINS
    unlock_key: str = field(default="", repr=False)
    open: bool = False
    pin_count: str = LEAVE_PIN

    @property
    def asks(self) -> bool:
        """Whether something that is typed opens it."""
        return bool(self.pins or self.unlock_key)


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


def door_of(sitting: Sitting) -> Door:
    """Return what opens a locked test of this sitting here."""
    ways = sitting.policy.lockdown.unlock
    pins = pins_of(sitting) if UnlockWay.PASSWORD in ways else NO_PINS
    unlock_key = sitting.policy.unlock_key if UnlockWay.CODE in ways else ""
    here = UnlockWay.PASSWORD in ways or UnlockWay.CODE in ways
    return Door(pins, unlock_key, open=here and not (pins or unlock_key))


def panel_door_of(sitting: Sitting) -> Door:
    """Return what opens the proctor's panel: always a PIN, a code where codes are allowed, and never nothing at all."""
    if sitting.policy.practice:
        return Door()
    codes = UnlockWay.CODE in sitting.policy.lockdown.unlock
    return Door(pins_of(sitting), sitting.policy.unlock_key if codes else "", pin_count=PANEL_PIN)


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
        by = whose(door.pins, typed)
        return Opened(UnlockWay.PASSWORD, by) if by else None

    checks: list[_Check] = []
    if door.unlock_key and (read_code(typed) is not None or not door.pins):
        checks.append((UnlockWay.CODE, UNLOCK_CODE, code))
    if door.pins:
        checks.append((UnlockWay.PASSWORD, door.pin_count, pin))
    return checks


def _by(opening: Opening) -> Opened:
    by = f"sheet code {opening.sheet_number}" if opening.sheet_number else f"challenge {opening.challenge}"
    return Opened(UnlockWay.CODE, by, opening.sheet_number)
