"""Reading and writing the small records: this installation, its packs, sittings, attempts, results and tries."""

import json
from collections.abc import Mapping

import sqlalchemy as sa
from sqlalchemy.orm import Session

from assessment.ids import AttemptId, CandidateId, PackId, SittingId
from desktop.storage.models import (
    AliveMark,
    Installation,
    StoredAttempt,
    StoredPack,
    StoredRelease,
    StoredResult,
    StoredSitting,
    WantedPack,
    WrongTries,
)


def installation(session: Session) -> Installation | None:
    """Return this installation's row, None in a new database."""
    return session.get(Installation, 1)


def issuers(session: Session) -> Mapping[str, bytes]:
    """Return the keys packs and sittings may be signed with: key id → public key."""
    row = installation(session)
    return {key: bytes.fromhex(public) for key, public in json.loads(row.issuers if row else "{}").items()}


def sittings(session: Session) -> list[StoredSitting]:
    """Return all sittings known here."""
    return list(session.scalars(sa.select(StoredSitting).order_by(StoredSitting.sitting_id)))


def sitting(session: Session, sitting_id: SittingId) -> StoredSitting | None:
    """Return one sitting."""
    return session.get(StoredSitting, sitting_id)


def put_sitting(session: Session, sitting_id: SittingId, revision: int, document: bytes) -> bool:
    """Keep a sitting unless a same or later revision is here; say whether it was kept."""
    known = session.get(StoredSitting, sitting_id)
    if known is not None and known.revision >= revision:
        return False
    session.merge(StoredSitting(sitting_id=sitting_id, revision=revision, document=document))
    return True


def pack(session: Session, pack_hash: str) -> StoredPack | None:
    """Return a pack by its hash."""
    return session.get(StoredPack, pack_hash)


def pack_version(session: Session, pack_id: PackId, version: int) -> StoredPack | None:
    """Return a pack by id and version."""
    return session.scalar(
        sa.select(StoredPack).where(StoredPack.pack_id == pack_id, StoredPack.version == version)
    )


def release(session: Session, pack_id: PackId, version: int) -> StoredRelease | None:
    """Return what opens a pack here."""
    return session.get(StoredRelease, (pack_id, version))


def packs(session: Session) -> list[StoredPack]:
    """Return all packs here."""
    return list(session.scalars(sa.select(StoredPack).order_by(StoredPack.pack_id, StoredPack.version)))


def newest_version(session: Session, pack_id: PackId) -> int:
    """Return the newest version of a pack here, 0 when there is none."""
    return (
        session.scalar(sa.select(sa.func.max(StoredPack.version)).where(StoredPack.pack_id == pack_id)) or 0
    )


def wanted_packs(session: Session) -> list[WantedPack]:
    """Return the packs still to be fetched."""
    return list(session.scalars(sa.select(WantedPack).order_by(WantedPack.pack_id)))


def attempts_of(session: Session, sitting_id: SittingId, candidate_id: CandidateId) -> list[StoredAttempt]:
    """Return a candidate's attempts in a sitting, oldest first (ids are in order of time)."""
    return list(
        session.scalars(
            sa.select(StoredAttempt)
            .where(StoredAttempt.sitting_id == sitting_id, StoredAttempt.candidate_id == candidate_id)
            .order_by(StoredAttempt.attempt_id)
        )
    )


def attempts(session: Session) -> list[StoredAttempt]:
    """Return all attempts here, oldest first."""
    return list(session.scalars(sa.select(StoredAttempt).order_by(StoredAttempt.attempt_id)))


def alive_mark(session: Session, attempt_id: AttemptId) -> AliveMark | None:
    """Return the last sign of life of an attempt."""
    return session.get(AliveMark, attempt_id)


def result(session: Session, attempt_id: AttemptId) -> StoredResult | None:
    """Return a score that came back from the server."""
    return session.get(StoredResult, attempt_id)


def tries(session: Session, what: str) -> WrongTries | None:
    """Return the count of wrong tries at something."""
    return session.get(WrongTries, what)
