"""Bring in what the centre needs from the server above: whom to trust, devices, sittings, packs, releases, commands, results.

Each page is stored in one transaction with the cursor after it. Nothing is believed before its signature holds; what
does not hold is told and passed over, as a device passes over it.
"""

import json
from base64 import b64decode
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import structlog

from assessment.attempt.sitting import Sitting
from assessment.errors import AssessmentError
from assessment.ids import AttemptId, DeviceId, OrganisationId
from assessment.pack.command_document import read_command
from assessment.pack.retraction_document import read_retraction
from assessment.pack.sitting_document import read_sitting
from assessment.pack.verify import SealedPack, read_sealed
from assessment.sync.hub import (
    Mirrored,
    MirroredCommand,
    MirroredPack,
    MirroredRelease,
    MirroredResult,
    MirroredSitting,
    MirrorReply,
)
from assessment.sync.messages import RetractionChange
from sync_server.errors import UpstreamUnreadable
from sync_server.relay.client import UpstreamClient
from sync_server.services.server import Server
from sync_server.storage import models, sittings
from sync_server.storage.attempts import project_again
from sync_server.storage.changes import add_change, tell_retraction
from sync_server.storage.commands import command
from sync_server.storage.engine import Session
from sync_server.storage.organisations import issuers, organisation, trust
from sync_server.storage.pack_files import keep
from sync_server.storage.packs import pack
from sync_server.storage.upstream import tell_change, upstream

_log = structlog.get_logger("mirror")


@dataclass(frozen=True, slots=True)
class _Sitting:
    """A sitting whose signature holds."""

    document: bytes
    sitting: Sitting


@dataclass(frozen=True, slots=True)
class _Pack:
    """A pack whose bytes are here and whose signature holds."""

    change: MirroredPack
    sealed: SealedPack


_Told = MirroredRelease | MirroredCommand | MirroredResult | RetractionChange | _Sitting | _Pack


def mirror(server: Server, client: UpstreamClient, home: OrganisationId) -> MirrorReply:
    """Bring in every page that is new; return the last.

    Raises:
        UpstreamProblem: upstream is away or refuses; what came before is kept.
    """
    while True:
        with server.database.read() as session:
            row = upstream(session, home)
            cursor = row.cursor if row else 0
        reply = client.mirror(cursor)
        _trust(server, home, reply)
        packs = _fetched(server, client, home, reply.changes)
        told = _believed(server, home, reply.changes, packs)
        now = server.clock()

        def write(
            session: Session,
            reply: MirrorReply = reply,
            told: Sequence[_Told] = tuple(told),
            now: int = now,
        ) -> None:
            for one in told:
                _keep(session, home, one, now)
            row = upstream(session, home)
            if row is not None:
                row.cursor = reply.cursor

        if told or reply.cursor != cursor:
            server.database.write(write)
            server.nudge()
        if not reply.more or reply.cursor == cursor:
            return reply


def _trust(server: Server, home: OrganisationId, reply: MirrorReply) -> None:
    """Trust whom the organisation trusts; its name may have changed too."""
    with server.database.read() as session:
        known, row = issuers(session, home), organisation(session, home)
    if set(known) >= set(reply.issuers) and row is not None and row.name == reply.organisation_name:
        return
    now = server.clock()

    def write(session: Session) -> None:
        for public in reply.issuers.values():
            trust(session, home, bytes.fromhex(public), now)
        found = organisation(session, home)
        if found is not None:
            found.name = reply.organisation_name

    server.database.write(write)


def _fetched(
    server: Server, client: UpstreamClient, home: OrganisationId, changes: Sequence[Mirrored]
) -> dict[str, bytes]:
    """Fetch the packs that are new, each going on where an earlier try broke off; return them by their hash."""
    found: dict[str, bytes] = {}
    for change in changes:
        if isinstance(change, MirroredPack):
            with server.database.read() as session:
                here = pack(session, home, change.pack_id, change.version)
            if here is None:
                found[change.sha256] = _fetch(server.config.packs, client, change)
    return found


def _fetch(folder: Path, client: UpstreamClient, want: MirroredPack) -> bytes:
    if (folder / want.sha256).exists():
        return (folder / want.sha256).read_bytes()
    part = folder / f".from-upstream-{want.sha256}"
    have = part.stat().st_size if part.exists() else 0
    if have < want.size:
        with part.open("ab") as file:
            for chunk in client.download_pack(
                want.pack_id, want.version, offset=have, size=want.size, sha256=want.sha256
            ):
                file.write(chunk)
    data = part.read_bytes()
    if sha256(data).hexdigest() != want.sha256:
        part.unlink()
        raise UpstreamUnreadable("pack hash")
    keep(folder, data)
    part.unlink()
    return data


def _believed(
    server: Server, home: OrganisationId, changes: Sequence[Mirrored], packs: dict[str, bytes]
) -> list[_Told]:
    """Return what may be stored: documents and packs whose signatures hold."""
    with server.database.read() as session:
        trusted = issuers(session, home)
    told: list[_Told] = []
    for change in changes:
        try:
            match change:
                case MirroredSitting():
                    document = b64decode(change.document)
                    told.append(_Sitting(document, read_sitting(document, trusted)))
                case MirroredPack():
                    if change.sha256 in packs:
                        told.append(_Pack(change, read_sealed(packs[change.sha256], trusted=trusted)))
                case RetractionChange():
                    read_retraction(b64decode(change.document), trusted)
                    told.append(change)
                case MirroredCommand():
                    read_command(b64decode(change.change.document), trusted)
                    told.append(change)
                case _:
                    told.append(change)
        except (AssessmentError, ValueError) as error:
            _log.warning("not_believed", kind=change.kind, error=type(error).__name__)
    return told


def _keep(session: Session, home: OrganisationId, told: _Told, now: int) -> None:
    match told:
        case _Sitting():
            _keep_sitting(session, home, told, now)
        case _Pack():
            _keep_pack(session, home, told.change, told.sealed, now)
        case MirroredRelease():
            row = pack(session, home, told.pack_id, told.version)
            if row is not None and row.released_ms is None:
                row.released_ms = now
        case RetractionChange():
            _keep_retraction(session, home, told, now)
        case MirroredCommand():
            _keep_command(session, home, told, now)
        case MirroredResult():
            change_of, text = told.change, told.change.model_dump_json()
            new = tell_change(
                session,
                home,
                kind="result",
                subject=change_of.attempt_id,
                version=0,
                device_id=told.device_id,
                text=text,
            )
            if new:
                add_change(
                    session,
                    home,
                    kind="result",
                    subject=change_of.attempt_id,
                    version=0,
                    device_id=told.device_id,
                    now=now,
                )


def _keep_sitting(session: Session, home: OrganisationId, told: _Sitting, now: int) -> None:
    sitting = told.sitting
    before = sittings.sitting(session, home, sitting.id)
    if before is not None and before.revision >= sitting.revision:
        return
    session.add(
        models.Sitting(
            organisation_id=home,
            sitting_id=sitting.id,
            revision=sitting.revision,
            title=sitting.title,
            centre=sitting.centre,
            opens_ms=int(sitting.opens_at.timestamp() * 1000),
            closes_ms=int(sitting.closes_at.timestamp() * 1000),
            document=told.document,
            added_ms=now,
        )
    )
    session.flush()
    add_change(
        session,
        home,
        kind="sitting",
        subject=sitting.id,
        version=sitting.revision,
        centre=sitting.centre,
        now=now,
    )
    project_again(session, home, now, sitting_id=sitting.id)


def _keep_pack(
    session: Session, home: OrganisationId, change: MirroredPack, sealed: SealedPack, now: int
) -> None:
    manifest = sealed.manifest
    if pack(session, home, manifest.pack_id, manifest.version) is not None:
        return
    session.add(
        models.Pack(
            organisation_id=home,
            pack_id=manifest.pack_id,
            version=manifest.version,
            title=manifest.title,
            tests=json.dumps([test.id for test in manifest.tests]),
            pack_hash=sealed.pack_hash,
            sha256=change.sha256,
            size=change.size,
            issuer=manifest.issuer_id,
            scorable=False,  # a hub has no key that opens it
            opens_ms=change.opens_ms,
            released_ms=None,
            added_ms=now,
        )
    )
    session.flush()
    add_change(session, home, kind="pack", subject=manifest.pack_id, version=manifest.version, now=now)
    project_again(session, home, now, pack_hash=sealed.pack_hash)


def _keep_retraction(session: Session, home: OrganisationId, told: RetractionChange, now: int) -> None:
    document = b64decode(told.document)
    said = read_retraction(document, issuers(session, home))
    row = pack(session, home, said.pack_id, said.version)
    if row is None or row.retraction is not None or row.pack_hash != said.pack_hash:
        return
    row.retracted_ms, row.retraction = said.at_ms, document
    tell_retraction(session, home, said.pack_id, said.version, now)
    project_again(session, home, now, pack_hash=said.pack_hash)


def _keep_command(session: Session, home: OrganisationId, told: MirroredCommand, now: int) -> None:
    document = b64decode(told.change.document)
    given = read_command(document, issuers(session, home))
    here = command(session, home, given.id)
    if here is None:
        session.add(
            models.Command(
                organisation_id=home,
                command_id=given.id,
                attempt_id=AttemptId(given.attempt_id),
                number=given.number,
                device_id=DeviceId(told.device_id),
                document=document,
                made_ms=given.at_ms,
            )
        )
    elif here.device_id == told.device_id:
        return
    else:
        here.device_id = DeviceId(told.device_id)
    session.flush()
    add_change(
        session,
        home,
        kind="command",
        subject=given.id,
        version=given.number,
        device_id=told.device_id,
        now=now,
    )
