"""Let a device join: a one-time code and its public keys against a token."""

from assessment.ids import DeviceId, OrganisationId
from assessment.sync.messages import EnrolReply, EnrolRequest
from sync_server.errors import DeviceTaken, NeedsUpstream
from sync_server.services.give_receipt import gives_receipts
from sync_server.services.make_enrolment_code import CodeKind
from sync_server.services.place_hub import hubs_for
from sync_server.services.redeem_code import good_code, guarded, new_token, use_code
from sync_server.services.say_trust import say_trust
from sync_server.services.server import Server, secret_hash
from sync_server.services.tell_change import in_base64
from sync_server.storage.devices import device
from sync_server.storage.engine import Session
from sync_server.storage.models import Device
from sync_server.storage.organisations import in_hex, organisation_keys, other_issuers


def enrol_device(server: Server, request: EnrolRequest, *, address: str) -> EnrolReply:
    """Enrol a device, or enrol it again with the same key; an earlier token then no longer holds.

    Raises:
        UpdateNeeded, TooManyTries, CodeRefused, BodyInvalid, ProofRefused: as ``redeem_code`` says.
        DeviceTaken: the device id belongs to another key, or it was shut out.
        NeedsUpstream: a hub that is not connected.
    """
    return guarded(server, request, address, lambda: _join(server, request))


def _join(server: Server, request: EnrolRequest) -> EnrolReply:
    if server.upstream:
        if server.pass_on is None:
            raise NeedsUpstream(server.upstream)
        return server.pass_on(request)
    token = new_token(server)
    reply = server.database.write(lambda session: _enrol(server, session, request, token))
    said = say_trust(server, OrganisationId(reply.organisation_id))
    return reply.model_copy(update={"trust": in_base64(said)})


def _enrol(server: Server, session: Session, request: EnrolRequest, token: str) -> EnrolReply:
    now = server.clock()
    code, home = good_code(session, request, CodeKind.DEVICE, now)
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
    use_code(session, code, request.device_id, "device_enrolled", now)
    return EnrolReply(
        token=token,
        organisation_id=home.organisation_id,
        organisation_name=home.name,
        centre=code.centre,
        issuers=in_hex(organisation_keys(session, home.organisation_id)),
        pack_issuers=in_hex(other_issuers(session, home.organisation_id)),
        server_ms=now,
        receipts=gives_receipts(server),
        server_url=server.config.public_url,
        hubs=hubs_for(session, home.organisation_id, code.centre),
    )
