"""Join an organisation: a one-time code against this device's public keys; a token and trusted issuers come back."""

import json

from assessment.sync.enrolment import prove_enrolment
from assessment.sync.messages import EnrolReply, EnrolRequest
from desktop.errors import ServerRefused
from desktop.services.device import TOKEN, Device
from desktop.services.own_seal import seal_identity
from desktop.services.pull_changes import retry_refused
from desktop.services.trust_copy import keep_trust
from desktop.storage.blobs import forget_sent
from desktop.storage.engine import transaction
from desktop.storage.receipts import promise_receipts
from desktop.storage.records import installation
from desktop.storage.rows import rows_of


def enrolment_request(device: Device, *, code: str, name: str, app_version: str) -> EnrolRequest:
    """Return what this device says of itself when it joins.

    Raises:
        ServerRefused: no server would take this code.
    """
    code, seal_key = code.strip(), seal_identity(device).recipient
    try:
        return EnrolRequest(
            code=code,
            device_id=device.device_id,
            name=name,
            sign_key=device.key.public.hex(),
            seal_key=seal_key,
            proof=prove_enrolment(device.key, code=code, device_id=device.device_id, seal_key=seal_key),
            app_version=app_version,
        )
    except ValueError as error:  # pydantic's: the code is the only part that a person gave
        raise ServerRefused("enrolment_code_invalid") from error


def keep_enrolment(device: Device, server_url: str, reply: EnrolReply) -> str:
    """Store what the server answered; return the name of the organisation.

    What was refused before is tried again: other issuers are trusted now.
    """
    device.secrets.put(TOKEN, reply.token)
    keep_trust(device, server_url, reply)
    with transaction(device.engine) as session:
        row = installation(session)
        if row is not None:
            row.organisation_id = reply.organisation_id
            row.organisation_name = reply.organisation_name
            row.centre = reply.centre
            row.server_url = server_url
            row.issuers = json.dumps(reply.issuers)
            row.changes_cursor = 0
        forget_sent(rows_of(session))  # this server may be another
        promise_receipts(rows_of(session), promised=reply.receipts)
    retry_refused(device)
    return reply.organisation_name


def split_code(text: str, address: str = "") -> tuple[str, str]:
    """Return (server address, code) from what a person entered: ``CODE`` with an address, or ``address#CODE``."""
    text = text.strip()
    if "#" in text:
        url, _, code = text.rpartition("#")
        return url.rstrip("/"), code
    return address.strip().rstrip("/"), text
