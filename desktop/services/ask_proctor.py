"""Who stands at the machine: a proctor of a sitting, by PIN, guessed at slowly, without a network.

Wrong ones count with those at the desk's door, sitting by sitting: going from one to the other gives nobody more tries.
"""

from assessment.attempt.sitting import Sitting
from desktop.services.device import Device
from desktop.services.proctor_pins import guess_pin, pins_of
from desktop.services.slow_guessing import desk_count

ANYBODY = "anybody"
"""Who comes where a sitting has set no PIN."""


def pin_needed(sitting: Sitting) -> bool:
    """Say whether a sitting has a PIN that could be asked for."""
    return bool(pins_of(sitting))


def ask_proctor(device: Device, sitting: Sitting, typed: str) -> str | int:
    """Return the name to record of who typed this, or how long in ms the next try must wait."""
    pins = pins_of(sitting)
    return guess_pin(device, pins, typed, desk_count(sitting.id)) if pins else ANYBODY
