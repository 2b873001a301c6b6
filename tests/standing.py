"""What a device's database says of its own standing: how much the server has not acknowledged, how far it has read."""

from desktop.services.device import Device
from desktop.services.pull_changes import changes_place
from desktop.services.push_files import unsent_work


def unsent(device: Device) -> int:
    """Return how many entries of the log the server has not acknowledged."""
    return unsent_work(device).entries


def changes_cursor(device: Device) -> int:
    """Return how far the device has read of what the server has to tell."""
    return changes_place(device).cursor
