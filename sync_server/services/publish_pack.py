"""Take in a sealed pack: believe nothing before its signature holds, keep its bytes as they are, tell the devices."""

import json
from dataclasses import dataclass
from hashlib import sha256

from assessment.errors import ReleaseMissing, TrustInvalid
from assessment.ids import OrganisationId
from assessment.pack.trust_document import MOST_OTHERS
from assessment.pack.verify import SealedPack, read_sealed
from assessment.signing import Purpose
from sync_server.errors import PackOlder, PackVersionTaken
from sync_server.services.open_pack import open_sealed
from sync_server.services.register_tests import register_tests
from sync_server.services.say_trust import say_trust
from sync_server.services.server import Server
from sync_server.storage.attempts import project_again
from sync_server.storage.audit import record
from sync_server.storage.changes import add_change, hold_back_others
from sync_server.storage.engine import Session
from sync_server.storage.models import Pack
from sync_server.storage.organisations import other_issuers, pack_keys, trust
from sync_server.storage.pack_files import keep
from sync_server.storage.packs import newest_pack, packs


@dataclass(frozen=True, slots=True)
class PackFacts:
    """A pack as staff see it. ``scorable``: sealed to this organisation, so it can be scored and released here."""

    pack_id: str
    version: int
    title: str
    pack_hash: str
    sha256: str
    size: int
    issuer: str
    scorable: bool
    opens_ms: int | None
    released_ms: int | None
    tests: tuple[str, ...]
    already_here: bool = False


def publish_pack(
    server: Server,
    organisation: OrganisationId,
    data: bytes,
    *,
    opens_ms: int | None,
    actor: str,
    made_of: str = "",
) -> PackFacts:
    """Verify and store a pack. The same bytes again change nothing but the opening time, where one is given.

    ``made_of``: what it was built of here, for the record.

    Raises:
        PackError, ContentError, ScoringError: it cannot be trusted or read.
        PackOlder, PackVersionTaken: it would replace what devices may have already.
        StorageProblem: the disk refuses.
    """
    with server.database.read() as session:
        trusted = pack_keys(session, organisation)
    sealed = read_sealed(data, trusted=trusted)
    scorable = _opens(server, organisation, sealed)
    manifest, digest, now = sealed.manifest, sha256(data).hexdigest(), server.clock()
    if opens_ms is None and manifest.opens_at is not None:
        opens_ms = int(manifest.opens_at.timestamp() * 1000)

    with server.database.read() as session:
        _check_version(session, organisation, sealed, digest)
    keep(server.config.packs, data)

    def write(session: Session) -> PackFacts:
        hold_back_others(session, organisation)  # so that one version is one pack
        here = _check_version(session, organisation, sealed, digest)
        if here is not None:
            here.opens_ms = opens_ms if here.released_ms is None else here.opens_ms
            return facts_of(here, already_here=True)
        row = _row(organisation, sealed, digest, size=len(data), scorable=scorable, now=now)
        row.opens_ms = opens_ms
        session.add(row)
        add_change(session, organisation, kind="pack", subject=row.pack_id, version=row.version, now=now)
        register_tests(session, organisation, manifest.pack_id, row.version, manifest.tests, now)
        project_again(session, organisation, now, pack_hash=sealed.pack_hash)
        record(
            session,
            organisation,
            actor=actor,
            action="pack_published",
            subject=row.pack_id,
            now=now,
            detail=f"version {row.version}" + (f", of {made_of}" if made_of else ""),
        )
        return facts_of(row)

    facts = server.database.write(write)
    server.nudge()
    return facts


def _row(
    organisation: OrganisationId, sealed: SealedPack, digest: str, *, size: int, scorable: bool, now: int
) -> Pack:
    manifest = sealed.manifest
    return Pack(
        organisation_id=organisation,
        pack_id=manifest.pack_id,
        version=manifest.version,
        title=manifest.title,
        tests=json.dumps([test.id for test in manifest.tests]),
        pack_hash=sealed.pack_hash,
        sha256=digest,
        size=size,
        issuer=manifest.issuer_id,
        scorable=scorable,
        opens_ms=None,
        released_ms=None,
        added_ms=now,
    )


def trust_issuer(server: Server, organisation: OrganisationId, public: bytes, *, actor: str) -> str:
    """Trust the packs of another issuer from now on, and nothing else of it; return the key's id.

    Raises:
        TrustInvalid: more are trusted than can be said.
    """
    now = server.clock()
    say_trust(server, organisation)  # so that this says something new to those who have joined

    def write(session: Session) -> str:
        if len(other_issuers(session, organisation)) >= MOST_OTHERS:
            raise TrustInvalid("keys", str(MOST_OTHERS))
        name = trust(session, organisation, public, now, Purpose.PACKS)
        record(session, organisation, actor=actor, action="issuer_trusted", subject=name, now=now)
        return name

    trusted = server.database.write(write)
    say_trust(server, organisation)
    return trusted


def list_packs(server: Server, organisation: OrganisationId) -> list[PackFacts]:
    """Return every pack of an organisation."""
    with server.database.read() as session:
        return [facts_of(row) for row in packs(session, organisation)]


def facts_of(row: Pack, *, already_here: bool = False) -> PackFacts:
    """Return a pack as staff see it."""
    return PackFacts(
        row.pack_id,
        row.version,
        row.title,
        row.pack_hash,
        row.sha256,
        row.size,
        row.issuer,
        row.scorable,
        row.opens_ms,
        row.released_ms,
        tuple(json.loads(row.tests)),
        already_here,
    )


def _opens(server: Server, organisation: OrganisationId, sealed: SealedPack) -> bool:
    """Say whether a pack opens here; one that does must hold what it says, content and keys."""
    try:
        open_sealed(server, organisation, sealed)
    except ReleaseMissing:
        return False
    return True


def _check_version(
    session: Session, organisation: OrganisationId, sealed: SealedPack, digest: str
) -> Pack | None:
    manifest = sealed.manifest
    newest = newest_pack(session, organisation, manifest.pack_id)
    if newest is None or manifest.version > newest.version:
        return None
    if manifest.version < newest.version:
        raise PackOlder(f"{manifest.pack_id} {newest.version}")
    if newest.sha256 != digest:
        raise PackVersionTaken(f"{manifest.pack_id} {newest.version}")
    return newest
