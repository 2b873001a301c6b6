"""An attempt that a device begins is recognisably its own."""

from dataclasses import replace

from assessment.attempt.attempt import fold
from assessment.attempt.events import SubmitMethod, Submitted
from assessment.attempt.origin import is_origin
from assessment.ids import DeviceId
from assessment.sync.log import to_event
from desktop.services.device import Device
from desktop.services.read_attempts import attempt_entries
from tests.builders import Q1, responded, started


def test_nobody_displaces_what_a_device_began(device: Device) -> None:
    """Another device that repeats every event under a lower id and ends the attempt changes nothing of it."""
    running = started(device)
    attempt = running.record(responded(Q1, "A"))
    own = [to_event(e, device.device_id) for e in attempt_entries(device, attempt.attempt_id)]
    copied = [replace(event, device_id=DeviceId("0" * 16)) for event in own]
    copied.append(replace(copied[-1], seq=len(own) + 1, body=Submitted(SubmitMethod.CANDIDATE)))

    assert is_origin(own[0])
    assert attempt == fold(attempt.attempt_id, [*copied, *own])
