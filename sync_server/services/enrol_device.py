"""Let a device join: a one-time code and its public keys against a token."""

from base64 import urlsafe_b64encode

from assessment.errors import AssessmentError
from assessment.ids import DeviceId
from assessment.pack.seal import is_recipient
from assessment.signing import VerifyKey
from assessment.sync.enrolment import enrolment_proven
from assessment.sync.messages import EnrolReply, EnrolRequest
from assessment.sync.versions import side_to_update
from sync_server.errors import (
    BodyInvalid,
    CodeRefused,
    DeviceTaken,
    NeedsUpstream,
    ProofRefused,
    UpdateNeeded,
)
from sync_server.services.give_receipt import gives_receipts
from sync_server.services.make_enrolment_code import code_hash
from sync_server.services.server import Server, secret_hash
from sync_server.storage.devices import device, enrolment_code
from sync_server.storage.engine import Session
from sync_server.storage.models import Device
from sync_server.storage.organisations import issuers, organisation, record

TOKEN_BYTES = 16
"""128 random bits: beyond guessing, and short on the wire of every push."""


def enrol_device(server: Server, request: EnrolRequest, *, address: str) -> EnrolReply:
    """Enrol a device, or enrol it again with the same key; an earlier token then no longer holds.

    Raises:
        UpdateNeeded: it speaks a version that is not served.
        TooManyTries: too many wrong codes from this address.
        CodeRefused: the code is unknown, used or over.
        DeviceTaken: the device id belongs to another key.
        BodyInvalid: a key is not one.
        ProofRefused: whoever asks does not hold the sign key, or did not ask for this.
    """
    side = side_to_update(request.protocol)
    if side is not None:
        raise UpdateNeeded(side.value)
    server.guessing.check("enrol", name="", address=address)
    check_keys(request)
    if server.upstream:
        return _above(server, request, address)
    token = urlsafe_b64encode(server.draw(TOKEN_BYTES)).rstrip(b"=").decode()
    try:
        return server.database.write(lambda session: _enrol(server, session, request, token))
    except CodeRefused:
        server.guessing.failed("enrol", name="", address=address)
        raise


def _above(server: Server, request: EnrolRequest, address: str) -> EnrolReply:
    if server.pass_on is None:
        raise NeedsUpstream(server.upstream)
    try:
        return server.pass_on(request)
    except CodeRefused:
        server.guessing.failed("enrol", name="", address=address)
        raise


def _enrol(server: Server, session: Session, request: EnrolRequest, token: str) -> EnrolReply:
    now = server.clock()
    code = enrolment_code(session, code_hash(request.code))
    if code is None or code.used_ms is not None or code.expires_ms <= now:
        raise CodeRefused("unknown" if code is None else "used" if code.used_ms is not None else "over")
    home = organisation(session, code.organisation_id)
    if home is None:
        raise CodeRefused("unknown")
    known = device(session, home.organisation_id, request.device_id)
    if known is None:
        known = Device(
            organisation_id=home.organisation_id,
            device_id=DeviceId(request.device_id),
            sign_key=bytes.fromhex(request.sign_key),
            enrolled_ms=now,
        )
        session.add(known)
    elif known.sign_key != bytes.fromhex(request.sign_key) or known.revoked_ms is not None:
        raise DeviceTaken(request.device_id)
    known.name = request.name
    known.centre = code.centre
    known.seal_key = request.seal_key
    known.token_hash = secret_hash(token)
    known.app_version = request.app_version
    code.used_ms = now
    code.used_by = request.device_id
    record(
        session,
        home.organisation_id,
        actor=code.made_by,
        action="device_enrolled",
        subject=request.device_id,
        now=now,
    )
    trusted = issuers(session, home.organisation_id)
    return EnrolReply(
        token=token,
        organisation_id=home.organisation_id,
        organisation_name=home.name,
        centre=code.centre,
        issuers={name: public.hex() for name, public in trusted.items()},
        server_ms=now,
        receipts=gives_receipts(server),
    )


def check_keys(request: EnrolRequest) -> None:
    """Check that the keys are keys, and that whoever asks holds them.

    Raises:
        BodyInvalid, ProofRefused: they are not, or it does not.
    """
    try:
        public = VerifyKey(bytes.fromhex(request.sign_key))
    except (ValueError, AssessmentError):
        raise BodyInvalid("sign_key") from None
    if not is_recipient(request.seal_key):
        raise BodyInvalid("seal_key")
    if not enrolment_proven(
        public,
        request.proof,
        code=request.code,
        device_id=DeviceId(request.device_id),
        seal_key=request.seal_key,
    ):
        raise ProofRefused(request.device_id)
