"""What a hub may believe of a change that upstream told: documents and packs whose signatures hold. Packs are fetched here."""

import binascii
from base64 import b64decode
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from assessment.attempt.sitting import Sitting
from assessment.errors import AssessmentError, PackCorrupt
from assessment.ids import OrganisationId
from assessment.pack.command_document import read_command
from assessment.pack.decision_document import read_decision
from assessment.pack.hub_document import read_hub
from assessment.pack.retraction_document import read_retraction
from assessment.pack.sitting_document import read_sitting
from assessment.pack.verify import SealedPack, read_sealed
from assessment.sync.hub import (
    Mirrored,
    MirroredCommand,
    MirroredDecision,
    MirroredHub,
    MirroredPack,
    MirroredRelease,
    MirroredResult,
    MirroredSitting,
)
from assessment.sync.messages import RetractionChange, TrustChange, UnreadChange
from sync_server.errors import UpstreamRefused
from sync_server.relay.client import UpstreamClient
from sync_server.relay.hear_trust import is_newest, judge_word
from sync_server.services.server import Server
from sync_server.storage.organisations import organisation_keys, pack_keys
from sync_server.storage.pack_files import keep
from sync_server.storage.packs import pack

UNKNOWN = "unknown"
"""The code of a change that this version cannot read."""
GONE = 404


@dataclass(frozen=True, slots=True)
class Believed:
    """A change that may be stored: with its sitting, or its pack where that is new here; ``trust``: others count then."""

    change: Mirrored
    sitting: Sitting | None = None
    sealed: SealedPack | None = None
    trust: bool = False


def believe(server: Server, client: UpstreamClient, home: OrganisationId, change: Mirrored) -> Believed | str:
    """Return what may be stored, or the code of the reason why nothing may.

    Raises:
        UpstreamProblem: upstream is away or refuses altogether, while a pack is fetched.
    """
    with server.database.read() as session:
        trusted, for_packs = organisation_keys(session, home), pack_keys(session, home)
    try:
        match change:
            case MirroredSitting():
                return Believed(change, sitting=read_sitting(b64decode(change.document), trusted))
            case MirroredPack():
                data = _fetched(server, client, home, change)
                sealed = None if data is None else read_sealed(data, trusted=for_packs)
                return Believed(change, sealed=sealed)
            case MirroredCommand():
                read_command(b64decode(change.change.document), trusted)
            case MirroredDecision():
                read_decision(b64decode(change.document), trusted)
            case MirroredHub():
                read_hub(b64decode(change.change.document), trusted)
            case RetractionChange():
                read_retraction(b64decode(change.document), trusted)
            case TrustChange():
                with server.database.read() as session:
                    judge_word(session, home, change)
                    return Believed(change, trust=is_newest(session, home, change))
        return Believed(change)
    except (AssessmentError, binascii.Error) as error:
        return type(error).__name__
    except UpstreamRefused as error:
        if error.status != GONE:
            raise
        return error.code


def subject_of(change: Mirrored | UnreadChange) -> str:
    """Return what a change is about: a later one of the same kind about the same takes its place."""
    match change:
        case MirroredSitting():
            return change.sitting_id
        case MirroredPack() | MirroredRelease() | RetractionChange():
            return f"{change.pack_id} {change.version}"
        case MirroredCommand():
            return change.change.command_id
        case MirroredHub():
            return change.change.hub_id
        case MirroredDecision():
            return change.decision_id
        case MirroredResult():
            return f"{change.change.attempt_id} {change.device_id}".strip()
        case TrustChange():
            return str(change.version)
        case UnreadChange():
            return sha256(change.text.encode()).hexdigest()


def _fetched(
    server: Server, client: UpstreamClient, home: OrganisationId, change: MirroredPack
) -> bytes | None:
    """Return a pack's bytes, going on where an earlier try broke off; None where the pack is here already."""
    with server.database.read() as session:
        if pack(session, home, change.pack_id, change.version) is not None:
            return None
    return _fetch(server.config.packs, client, change)


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
        raise PackCorrupt("sha256", want.sha256)
    keep(folder, data)
    part.unlink()
    return data
