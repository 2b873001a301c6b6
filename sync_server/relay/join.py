"""Make a server the hub of another one: keys of its own, proved as a device proves its keys; a token comes back."""

from dataclasses import replace

from assessment.ids import DeviceId, OrganisationId
from assessment.pack.joining_code import read_joining_code
from assessment.pack.seal import SealIdentity
from assessment.pack.trust_document import unverified_trust
from assessment.pack.trust_joined import Held, Unsigned, Word, trust_at_joining
from assessment.signing import KEY_BYTES, SigningKey
from assessment.sync.enrolment import prove_enrolment
from assessment.sync.hub import HubReply
from assessment.sync.messages import EnrolRequest
from sync_server.errors import AlreadyInitialised, BodyInvalid, OtherUpstream
from sync_server.relay.certificate import keep_certificate, with_key
from sync_server.relay.client import UpstreamClient
from sync_server.services.server import Server
from sync_server.storage.audit import record
from sync_server.storage.engine import Session
from sync_server.storage.hub_models import Upstream
from sync_server.storage.joined import Joined, keep_joined, read_joined
from sync_server.storage.models import Organisation
from sync_server.storage.organisations import organisation, organisation_keys, organisations, trust_as_told
from sync_server.storage.trust_words import forget_words, keep_word, newest_word, trust_by_word
from sync_server.storage.upstream import upstream

HUB_ID_BYTES = 8


def join(
    server: Server, client: UpstreamClient, code: str, *, name: str, version: str, address: str = ""
) -> Joined:
    """Join the organisation that made the code. Once more keeps keys and what is here: with a fresh code, or with
    the same one where its reply was lost.

    ``address`` is how devices reach this hub, empty where they are to look for it on their network.

    Raises:
        AlreadyInitialised: this folder has an organisation of its own.
        OtherUpstream: it is another server's hub.
        BodyInvalid: no server would take this code or name.
        UpstreamProblem: the server cannot be reached, or refuses.
        TrustInvalid: what answered cannot show the key whose fingerprint is in the code.
        OSError: the secrets cannot be kept.
    """
    file = server.config.joined
    before = read_joined(file, strict=False)
    with server.database.read() as session:
        here = [one.organisation_id for one in organisations(session)]
        begun = server.config.joining.exists() and any(upstream(session, one) for one in here)
    if before is None and here and not begun:
        raise AlreadyInitialised(str(server.config.data))
    mine = before or _asking(server, client.base_url)
    try:
        entered = read_joining_code(code)
    except ValueError:
        raise BodyInvalid("code") from None
    reply = client.join(_request(mine, entered.code, name=name, version=version))
    if before is not None and reply.organisation_id != before.organisation_id:
        raise OtherUpstream(before.url)
    if begun and reply.organisation_id not in here:
        raise OtherUpstream(mine.url)
    with server.database.read() as session:
        held = _held(session, OrganisationId(reply.organisation_id))
    taken = trust_at_joining(held, reply.trust, reply.organisation_id, entered.fingerprint)
    joined = replace(
        with_key(server, mine),
        url=client.base_url,
        organisation_id=reply.organisation_id,
        centre=reply.centre,
        token=reply.token,
        address=address or mine.address,
    )
    server.database.write(lambda session: _keep(session, reply, taken, server.clock()))
    keep_joined(file, joined)
    server.config.joining.unlink(missing_ok=True)
    keep_certificate(server, joined)
    return joined


def _asking(server: Server, url: str) -> Joined:
    """Return who asks to join: kept before it asks, so that a try whose reply was lost can be made again by the same."""
    file = server.config.joining
    kept = read_joined(file, strict=False)
    if kept is not None:
        return kept
    seal = SealIdentity.generate()
    hub_id, sign_key = server.draw(HUB_ID_BYTES).hex(), server.draw(KEY_BYTES).hex()
    mine = Joined(url, "", hub_id, "", sign_key, seal.secret, "")
    keep_joined(file, mine)
    return mine


def _request(mine: Joined, code: str, *, name: str, version: str) -> EnrolRequest:
    key, hub_id = SigningKey(bytes.fromhex(mine.sign_key)), DeviceId(mine.hub_id)
    seal_key, code = SealIdentity.from_secret(mine.seal_key).recipient, code.strip()
    try:
        return EnrolRequest(
            code=code,
            device_id=hub_id,
            name=name,
            sign_key=key.public.hex(),
            seal_key=seal_key,
            proof=prove_enrolment(key, code=code, device_id=hub_id, seal_key=seal_key),
            app_version=version,
        )
    except ValueError:
        raise BodyInvalid("code or name") from None


def _held(session: Session, home: OrganisationId) -> Held:
    """Return what this hub knows of whom to trust; nothing where it joins for the first time."""
    word = newest_word(session, home)
    version, signer = (word.version, unverified_trust(word.document)[1]) if word else (0, "")
    return Held(organisation_keys(session, home), version, signer)


def _keep(session: Session, reply: HubReply, taken: Word | Unsigned, now: int) -> None:
    """Begin the mirror: the organisation, whom it trusts, and a cursor from which all is told."""
    home = OrganisationId(reply.organisation_id)
    row = organisation(session, home)
    if row is None:
        session.add(Organisation(organisation_id=home, name=reply.organisation_name, changes=0, added_ms=now))
        session.flush()
    if taken is Unsigned.REPLY:
        trust_as_told(session, home, reply.issuers, reply.pack_issuers, now)
    elif isinstance(taken, Word):
        again = newest_word(session, home) is not None
        forget_words(session, home, taken.told.version)
        # A new hub has no devices yet: theirs comes with the mirror, after the words before it.
        keep_word(session, home, taken.told, taken.document, now, tell=again)
        trust_by_word(session, home, taken.told, now)
    session.merge(
        Upstream(organisation_id=home, cursor=0, devices_tag="", contact_ms=now, failed_ms=None, problem="")
    )
    record(session, home, actor="join", action="joined_upstream", subject=reply.centre, now=now)
