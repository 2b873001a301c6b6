"""Join an organisation: a one-time code against this device's public keys; a token and trusted issuers come back."""

import logging
from base64 import b64decode
from dataclasses import dataclass

from assessment.errors import HubInvalid
from assessment.ids import Epoch
from assessment.pack.joining_code import read_joining_code
from assessment.pack.trust_joined import Held, Unsigned, trust_at_joining
from assessment.sync.enrolment import prove_enrolment
from assessment.sync.messages import EnrolReply, EnrolRequest
from desktop.clock import unix_ms
from desktop.errors import ServerRefused
from desktop.services.device import TOKEN, Device
from desktop.services.know_hub import know_hub
from desktop.services.own_seal import seal_identity
from desktop.services.pull_changes import retry_refused
from desktop.services.trust_copy import keep_trust
from desktop.storage.blobs import forget_central, forget_sent
from desktop.storage.engine import transaction
from desktop.storage.hubs import forget_hubs, keep_server_pin
from desktop.storage.left import leave_log, take_up_log, trust_when_left
from desktop.storage.log import head_at, last_dseq
from desktop.storage.places import forget_places
from desktop.storage.receipts import promise_receipts
from desktop.storage.records import installation
from desktop.storage.rows import rows_of
from desktop.storage.trusted import TrustedKeys, trusted_keys

log = logging.getLogger(__name__)


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


def keep_enrolment(
    device: Device, server_url: str, reply: EnrolReply, pin: str = "", fingerprint: str = ""
) -> str:
    """Store what the server answered; return the name of the organisation.

    ``pin`` stood in the code: then it was joined through a hub, and the organisation's own server is elsewhere. So did
    ``fingerprint``: then nothing is stored but what whoever has that key shows to be the organisation's.
    What was refused before is tried again: other issuers are trusted now. Where it is another organisation than before,
    the log of that one is left as it is, and another is begun, or the one that this organisation had before goes on.

    Raises:
        TrustInvalid: nothing shows that the answer comes from the organisation; nothing is kept of it.
    """
    trusted = _trusted(device, reply, fingerprint)
    if pin and reply.server_url:
        server_url, pin = reply.server_url.rstrip("/"), ""
    device.secrets.put(TOKEN, reply.token)
    keep_trust(device, server_url, reply, trusted)
    goes_on: tuple[Epoch, int, bytes] | None = None
    with transaction(device.engine) as session:
        row, left = installation(session), False
        if row is not None:
            if row.organisation_id != reply.organisation_id:
                forget_hubs(session)
                left = bool(row.organisation_id)
            if left:
                leave_log(session, row, unix_ms(device.clock.now()))
                row.epoch = take_up_log(session, reply.organisation_id) or device.draw(8).hex()
                forget_central(rows_of(session))
            row.organisation_id = reply.organisation_id
            row.organisation_name = reply.organisation_name
            row.centre = reply.centre
            row.server_url = server_url
            row.issuers = trusted.text()
            row.changes_cursor = 0
        keep_server_pin(session, pin)
        forget_places(session)
        forget_sent(rows_of(session))  # this server may be another
        promise_receipts(rows_of(session), promised=reply.receipts or bool(trusted.version))
        if row is not None and left:
            epoch = Epoch(row.epoch)
            last = last_dseq(session, epoch)
            goes_on = epoch, last, head_at(session, device.device_id, epoch, last) or b""
    if goes_on is not None:
        device.log.go_on(*goes_on)
        device.at_hub = False
    for document in reply.hubs:
        _know(device, document)
    retry_refused(device)
    return reply.organisation_name


def _trusted(device: Device, reply: EnrolReply, fingerprint: str) -> TrustedKeys:
    """Return whom to trust from now on: what is known of this organisation, also from before it was left, is not forgotten."""
    with transaction(device.engine) as session:
        row = installation(session)
        if row is not None and row.organisation_id == reply.organisation_id:
            here = trusted_keys(row.issuers)
        else:
            here = trust_when_left(session, reply.organisation_id)
    held = Held(here.for_everything(), here.version, here.signer)
    taken = trust_at_joining(held, reply.trust, reply.organisation_id, fingerprint)
    if taken is Unsigned.HELD:
        return here
    if taken is Unsigned.REPLY:
        return TrustedKeys(reply.issuers, reply.pack_issuers)
    return TrustedKeys(taken.told.own(), taken.told.others(), taken.told.version, taken.signer)


def _know(device: Device, document: str) -> None:
    try:
        know_hub(device, b64decode(document))
    except (HubInvalid, ValueError) as error:  # it is told again with the changes, and kept there if refused
        log.warning("hub not believed: %s", type(error).__name__)


@dataclass(frozen=True, slots=True)
class Entered:
    """What a person entered to join: an address, the code, and a hub's pin and the fingerprint of a key, or nothing."""

    url: str
    code: str
    pin: str = ""
    fingerprint: str = ""


def split_code(text: str, address: str = "") -> Entered:
    """Return the parts of a code with an address, or of ``address#CODE``, as ``joining_code`` writes codes.

    Raises:
        ServerRefused: what stands for a fingerprint or a pin is none; or it leads through a hub and names no key: the hub
            could say what it likes.
    """
    url, mark, marked = text.strip().rpartition("#")
    try:
        told = read_joining_code(marked)
    except ValueError as error:
        raise ServerRefused("enrolment_code_invalid") from error
    if told.pin and not told.fingerprint:
        raise ServerRefused("enrolment_code_without_key")
    return Entered((url if mark else address.strip()).rstrip("/"), told.code, told.pin, told.fingerprint)
