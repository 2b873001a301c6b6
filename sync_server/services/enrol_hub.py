"""Let a hub join: a one-time code and its public keys against a token. It proves its key as a device does."""

from base64 import urlsafe_b64encode

from assessment.sync.hub import HubReply
from assessment.sync.messages import EnrolRequest
from sync_server.errors import CodeRefused, HubTaken
from sync_server.services.enrol_device import TOKEN_BYTES, check_keys
from sync_server.services.make_enrolment_code import code_hash
from sync_server.services.server import Server, secret_hash
from sync_server.storage.engine import Session
from sync_server.storage.hub_models import Hub
from sync_server.storage.hubs import hub, hub_code
from sync_server.storage.organisations import issuers, organisation, record


def enrol_hub(server: Server, request: EnrolRequest, *, address: str) -> HubReply:
    """Let a hub join, or join again with the same key; an earlier token then no longer holds.

    Raises:
        TooManyTries: too many wrong codes from this address.
        CodeRefused: the code is unknown, used or over.
        HubTaken: the hub's id belongs to another key, or it was shut out.
        BodyInvalid: a key is not one.
        ProofRefused: whoever asks does not hold the sign key, or did not ask for this.
    """
    server.guessing.check("enrol", name="", address=address)
    check_keys(request)
    token = urlsafe_b64encode(server.draw(TOKEN_BYTES)).rstrip(b"=").decode()
    try:
        return server.database.write(lambda session: _enrol(server, session, request, token))
    except CodeRefused:
        server.guessing.failed("enrol", name="", address=address)
        raise


def _enrol(server: Server, session: Session, request: EnrolRequest, token: str) -> HubReply:
    now = server.clock()
    code = hub_code(session, code_hash(request.code))
    if code is None or code.used_ms is not None or code.expires_ms <= now:
        raise CodeRefused("unknown" if code is None else "used" if code.used_ms is not None else "over")
    home = organisation(session, code.organisation_id)
    if home is None:
        raise CodeRefused("unknown")
    known = hub(session, home.organisation_id, request.device_id)
    if known is None:
        known = Hub(
            organisation_id=home.organisation_id,
            hub_id=request.device_id,
            sign_key=bytes.fromhex(request.sign_key),
        )
        session.add(known)
    elif known.sign_key != bytes.fromhex(request.sign_key) or known.revoked_ms is not None:
        raise HubTaken(request.device_id)
    known.name = request.name
    known.centre = code.centre
    known.seal_key = request.seal_key
    known.token_hash = secret_hash(token)
    known.joined_ms = now
    code.used_ms = now
    code.used_by = request.device_id
    record(
        session,
        home.organisation_id,
        actor=code.made_by,
        action="hub_joined",
        subject=request.device_id,
        now=now,
    )
    trusted = issuers(session, home.organisation_id)
    return HubReply(
        token=token,
        organisation_id=home.organisation_id,
        organisation_name=home.name,
        centre=code.centre,
        issuers={name: public.hex() for name, public in trusted.items()},
        server_ms=now,
    )
