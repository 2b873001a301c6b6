"""Who comes to the desk for one sitting: a proctor whom it names, or its common PIN; guessed at slowly, sitting by sitting."""

from dataclasses import dataclass

from assessment.ids import SittingId
from desktop.services.device import Device
from desktop.services.list_sittings import list_sittings
from desktop.services.proctor_pins import NO_PINS, Pins, guess_pin, pins_of
from desktop.services.slow_guessing import desk_count


@dataclass(frozen=True, slots=True)
class Wrong:
    """Nobody's PIN; the next try waits ``wait_ms``."""

    wait_ms: int


def desk_pins(device: Device, sitting_id: SittingId) -> Pins:
    """Return the PINs of a sitting as it stands here now; none where it is not here, or has none."""
    return next(
        (pins_of(one.sitting) for one in list_sittings(device) if one.sitting.id == sitting_id), NO_PINS
    )


def try_desk_pin(device: Device, sitting_id: SittingId, typed: str) -> str | Wrong:
    """Return the name to record of whose PIN it is. Where no PIN is set nobody comes in."""
    found = guess_pin(device, desk_pins(device, sitting_id), typed, desk_count(sitting_id))
    return found if isinstance(found, str) else Wrong(found)
