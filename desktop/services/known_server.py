"""Where the server of this installation is, as it was told at enrolment."""

from desktop.services.device import Device
from desktop.storage.engine import transaction
from desktop.storage.records import installation


def known_server(device: Device) -> str:
    """Return its address, empty where this installation has joined nobody."""
    with transaction(device.engine) as session:
        row = installation(session)
        return row.server_url if row is not None else ""
