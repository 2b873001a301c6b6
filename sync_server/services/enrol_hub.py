"""Let a hub join: a one-time code and its public keys against a token. It proves its key as a device does."""

from assessment.ids import OrganisationId
from assessment.sync.hub import HubReply
from assessment.sync.messages import EnrolRequest
from sync_server.errors import HubTaken
from sync_server.services.make_enrolment_code import CodeKind
from sync_server.services.redeem_code import good_code, guarded, new_token, use_code
from sync_server.services.say_trust import say_trust
from sync_server.services.server import Server, secret_hash
from sync_server.services.tell_change import in_base64
from sync_server.storage.engine import Session
from sync_server.storage.hub_models import Hub
from sync_server.storage.hubs import hub
from sync_server.storage.organisations import in_hex, organisation_keys, other_issuers


def enrol_hub(server: Server, request: EnrolRequest, *, address: str) -> HubReply:
    """Let a hub join, or join again with the same key; an earlier token then no longer holds.

    Raises:
        UpdateNeeded, TooManyTries, CodeRefused, BodyInvalid, ProofRefused: as ``redeem_code`` says.
        HubTaken: the hub's id belongs to another key, or it was shut out.
    """
    token = new_token(server)

    def joining() -> HubReply:
        reply = server.database.write(lambda session: _enrol(server, session, request, token))
        said = say_trust(server, OrganisationId(reply.organisation_id))
        return reply.model_copy(update={"trust": in_base64(said)})

    return guarded(server, request, address, joining)


def _enrol(server: Server, session: Session, request: EnrolRequest, token: str) -> HubReply:
    now = server.clock()
    code, home = good_code(session, request, CodeKind.HUB, now)
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
    use_code(session, code, request.device_id, "hub_joined", now)
    return HubReply(
        token=token,
        organisation_id=home.organisation_id,
        organisation_name=home.name,
        centre=code.centre,
        issuers=in_hex(organisation_keys(session, home.organisation_id)),
        pack_issuers=in_hex(other_issuers(session, home.organisation_id)),
        server_ms=now,
    )
