"""Which device began an attempt: the attempt's own id says so, on every computer and in any order of arrival.

The random part of the id is a digest of the device and of the attempt's seed. Another device would have to find a
seed of its own with the same 74 bits before it could claim the attempt.
"""

from hashlib import sha256

from assessment.attempt.events import Event, Initiated
from assessment.ids import AttemptId, DeviceId, uuid7


def attempt_id_for(device_id: DeviceId, at_ms: int, seed: str) -> AttemptId:
    """Return the id of the attempt that a device begins now with this seed (hex)."""
    digest = sha256(f"carrel-attempt-v1\0{device_id}\0{seed}".encode()).digest()
    return AttemptId(uuid7(at_ms, digest[:10]))


def is_origin(event: Event) -> bool:
    """Say whether an event is the beginning that the attempt's id was made from."""
    if not isinstance(event.body, Initiated) or not 0 <= event.at_ms < 1 << 48:
        return False
    return attempt_id_for(event.device_id, event.at_ms, event.body.seed) == event.attempt_id
