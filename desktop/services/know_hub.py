"""Take in what the organisation signed of a hub: where it is and by which pins it is known."""

from assessment.errors import HubInvalid
from assessment.pack.hub_document import read_hub
from desktop.services.device import Device
from desktop.storage.engine import transaction
from desktop.storage.hubs import keep_hub
from desktop.storage.records import installation, organisation_keys


def know_hub(device: Device, document: bytes) -> bool:
    """Keep it where it is newer than what is known; say whether it is.

    Raises:
        HubInvalid: it is not signed by an organisation trusted here, or it is of another one.
    """
    with transaction(device.engine) as session:
        hub, row = read_hub(document, organisation_keys(session)), installation(session)
        if row is None or hub.organisation != row.organisation_id:
            raise HubInvalid("organisation", hub.organisation)
        return keep_hub(session, hub)
