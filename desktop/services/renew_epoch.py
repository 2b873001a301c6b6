"""Begin the device's log anew under another epoch: the server's copy of the old one is not ours any more."""

from assessment.ids import Epoch
from desktop.services.device import Device
from desktop.storage.engine import transaction
from desktop.storage.epoch import copy_log


def renew_epoch(device: Device) -> Epoch:
    """Copy the whole log into a new epoch and write there from now on; the old one stays where it is.

    The server knows an event by its attempt, device and number, so it takes nothing for new that it has. Where the
    copy is refused, the old log goes on: there is always one to write to.
    """
    new = Epoch(device.draw(8).hex())
    with transaction(device.engine) as session:
        last, head = copy_log(session, device.device_id, device.epoch, new)
    device.log.go_on(new, last, head)
    return new
