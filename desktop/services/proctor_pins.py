"""Whose PIN was typed: the sitting's common one, or that of a proctor whom the sitting names."""

from dataclasses import dataclass, field

from assessment.attempt.sitting import Proctor, Sitting
from desktop.services.check_secret import secret_fits
from desktop.services.device import Device
from desktop.services.slow_guessing import count_wrong, forget_wrong, wait_ms

SOMEBODY = "proctor"
"""Who came with the common PIN."""


@dataclass(frozen=True, slots=True)
class Pins:
    """The PINs of one sitting: the hash of the common one, empty where there is none, and those of named proctors."""

    common: str = field(default="", repr=False)
    named: tuple[Proctor, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.common or self.named)


NO_PINS = Pins()


def pins_of(sitting: Sitting) -> Pins:
    """Return the PINs of a sitting; none in practice, where nobody needs one."""
    return NO_PINS if sitting.policy.practice else Pins(sitting.policy.leave_pin_hash, sitting.proctors)


def whose(pins: Pins, typed: str) -> str:
    """Return the name to record of who typed this, empty where it is nobody's PIN. Takes a moment for each PIN."""
    for proctor in pins.named:
        if secret_fits(proctor.pin_hash, typed):
            return proctor.name
    return SOMEBODY if pins.common and secret_fits(pins.common, typed) else ""


def guess_pin(device: Device, pins: Pins, typed: str, what: str) -> str | int:
    """Return the name to record of who typed this, or how long in ms the next try must wait.

    ``what`` is the count of wrong tries, which is looked at before any PIN is.
    """
    waiting = wait_ms(device, what)
    if waiting:
        return waiting
    by = whose(pins, typed)
    if not by:
        return count_wrong(device, what)
    forget_wrong(device, what)
    return by
