"""Begin the device's log anew under another epoch: the server's copy of the old one is not ours any more."""

from assessment.ids import Epoch
from desktop.services.device import Device
from desktop.storage.engine import transaction
from desktop.storage.epoch import copy_log
from desktop.storage.log import LogWriter


def renew_epoch(device: Device) -> Epoch:
    """Copy the whole log into a new epoch and write there from now on; the old one stays where it is.

    The server knows an event by its attempt, device and number, so it takes nothing for new that it has.
    """
    new = Epoch(device.draw(8).hex())
    with transaction(device.engine) as session:
        copy_log(session, device.device_id, device.epoch, new)
    device.log.close()
    device.log = LogWriter(device.engine, device.device_id, new)
    return new
