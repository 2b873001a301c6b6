"""Bring in a command of staff: believed only with the organisation's signature, kept until its attempt has settled it."""

from assessment.pack.command_document import read_command
from desktop.clock import unix_ms
from desktop.services.device import Device
from desktop.storage.commands import keep_command
from desktop.storage.engine import transaction
from desktop.storage.places import at_own_server
from desktop.storage.records import organisation_keys
from desktop.storage.signed_time import Seen, believable_time


def take_command(device: Device, document: bytes, server_ms: int | None) -> None:
    """Verify and keep a command; one that is here already changes nothing.

    ``server_ms`` is what the server's clock said when it told: the command is over by that clock, whatever ours says. A hub
    may say any time; none is believed that is before what the organisation has signed, or what its own server has said.

    Raises:
        CommandInvalid: it is damaged or not signed by a trusted key.
        DiskFull, DatabaseLocked, DatabaseDamaged, StorageFailed: the machine refuses.
    """
    now = unix_ms(device.clock.now())
    with transaction(device.engine) as session:
        command = read_command(document, organisation_keys(session))
        ahead_ms = 0
        if server_ms is not None:
            own = at_own_server(session) and not device.at_hub
            seen = Seen(command.at_ms, device.clock.boot_id(), device.clock.monotonic_ms())
            ahead_ms = now - believable_time(session, server_ms, seen, own=own)
        keep_command(
            session,
            command_id=command.id,
            attempt_id=command.attempt_id,
            number=command.number,
            document=document,
            expires_at_ms=None if command.expires_ms is None else command.expires_ms + ahead_ms,
        )
