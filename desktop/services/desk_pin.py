"""Who comes to the desk for one sitting: a proctor whom it names, or its common PIN; guessed at slowly, sitting by sitting."""

from dataclasses import dataclass

from assessment.ids import SittingId
from desktop.services.device import Device
from desktop.services.list_sittings import list_sittings
from desktop.services.proctor_pins import NO_PINS, Pins, pins_of, whose
from desktop.services.slow_guessing import count_wrong, desk_count, forget_wrong, wait_ms


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
    what = desk_count(sitting_id)
    waiting = wait_ms(device, what)
    if waiting:
        return Wrong(waiting)
    by = whose(desk_pins(device, sitting_id), typed)
    if not by:
        return Wrong(count_wrong(device, what))
    forget_wrong(device, what)
    return by
