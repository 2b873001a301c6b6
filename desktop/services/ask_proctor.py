"""Who stands at the machine: a proctor of a sitting, by PIN, guessed at slowly, without a network."""

from assessment.attempt.sitting import Sitting
from desktop.services.device import Device
from desktop.services.proctor_pins import pins_of, whose
from desktop.services.slow_guessing import LEAVE_PIN, count_wrong, forget_wrong, wait_ms

ANYBODY = "anybody"
"""Who comes where a sitting has set no PIN."""


def pin_needed(sitting: Sitting) -> bool:
    """Say whether a sitting has a PIN that could be asked for."""
    return bool(pins_of(sitting))


def ask_proctor(device: Device, sitting: Sitting, typed: str) -> str | int:
    """Return the name to record of who typed this, or how long in ms the next try must wait."""
    pins = pins_of(sitting)
    if not pins:
        return ANYBODY
    waiting = wait_ms(device, LEAVE_PIN)
    if waiting:
        return waiting
    by = whose(pins, typed)
    if not by:
        return count_wrong(device, LEAVE_PIN)
    forget_wrong(device, LEAVE_PIN)
    return by
