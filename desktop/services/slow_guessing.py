"""Wrong secrets and PINs make the next try wait: free tries first, then twice as long each time, up to a limit."""

from desktop.clock import unix_ms
from desktop.services.device import Device
from desktop.storage.engine import transaction
from desktop.storage.models import WrongTries
from desktop.storage.records import tries

FREE_TRIES = 3
FIRST_WAIT_MS = 5_000
LONGEST_WAIT_MS = 300_000


def wait_ms(device: Device, what: str) -> int:
    """Return how long the next try at ``what`` must wait, 0 when it may come now."""
    now = unix_ms(device.clock.now())
    with transaction(device.engine) as session:
        row = tries(session, what)
        if row is None:
            return 0
        return max(0, min(row.not_before_ms - now, LONGEST_WAIT_MS))


def count_wrong(device: Device, what: str) -> int:
    """Count a wrong try and return how long the next must wait."""
    now = unix_ms(device.clock.now())
    with transaction(device.engine) as session:
        row = tries(session, what) or WrongTries(what=what, count=0, not_before_ms=0)
        row.count += 1
        over = row.count - FREE_TRIES
        wait = 0 if over < 0 else min(FIRST_WAIT_MS << min(over, 16), LONGEST_WAIT_MS)
        row.not_before_ms = now + wait
        session.add(row)
    return wait


def forget_wrong(device: Device, what: str) -> None:
    """A right one clears the count."""
    with transaction(device.engine) as session:
        row = tries(session, what)
        if row is not None:
            session.delete(row)
