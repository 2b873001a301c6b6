"""Reading and writing the small records: this installation, its packs, sittings, attempts, results and tries."""

from collections.abc import Mapping

import sqlalchemy as sa
from sqlalchemy.orm import Session

from assessment.attempt.states import OPEN_STATES, State
from assessment.errors import SittingInvalid
from assessment.ids import AttemptId, CandidateId, PackId, SittingId
from assessment.pack.sitting_document import unverified_sitting
from desktop.storage.models import (
    AliveMark,
    ChangesServer,
    Installation,
    StoredAttempt,
    StoredPack,
    StoredRelease,
    StoredResult,
    StoredSitting,
    WantedPack,
    WrongTries,
)
from desktop.storage.trusted import trusted_keys

UNKNOWN_REVISION = 0
"""Stands in an attempt whose record was made again from the log, which does not name the sitting's revision."""


def installation(session: Session) -> Installation | None:
    """Return this installation's row, None in a new database."""
    return session.get(Installation, 1)


def changes_server(session: Session) -> str:
    """Return the name of the server whose cursor this installation has, empty where it named none."""
    row = session.get(ChangesServer, 1)
    return row.name if row else ""


def keep_changes_server(session: Session, name: str) -> None:
    """Keep whose cursor it is from now on."""
    session.merge(ChangesServer(id=1, name=name))


def organisation_keys(session: Session) -> Mapping[str, bytes]:
    """Return the organisation's own keys, which are believed in everything: key id → public key."""
    row = installation(session)
    return trusted_keys(row.issuers if row else "{}").for_everything()


def pack_keys(session: Session) -> Mapping[str, bytes]:
    """Return the keys packs may be signed with, its own and those of other issuers: key id → public key."""
    row = installation(session)
    return trusted_keys(row.issuers if row else "{}").for_packs()


def sittings(session: Session) -> list[StoredSitting]:
    """Return the newest revision of every sitting known here."""
    table = StoredSitting
    newest = sa.select(table.sitting_id, sa.func.max(table.revision)).group_by(table.sitting_id)
    return list(
        session.scalars(
            sa.select(table)
            .where(sa.tuple_(table.sitting_id, table.revision).in_(newest))
            .order_by(table.sitting_id)
        )
    )


def revisions(session: Session, sitting_id: SittingId) -> list[StoredSitting]:
    """Return all revisions of a sitting that are here, newest first."""
    return list(
        session.scalars(
            sa.select(StoredSitting)
            .where(StoredSitting.sitting_id == sitting_id)
            .order_by(StoredSitting.revision.desc())
        )
    )


def put_sitting(
    session: Session, sitting_id: SittingId, revision: int, document: bytes
) -> list[bytes] | None:
    """Keep a sitting and return the documents that it puts out of force; None: a same or later revision is here."""
    known = revisions(session, sitting_id)
    if known and known[0].revision >= revision:
        return None
    session.add(StoredSitting(sitting_id=sitting_id, revision=revision, document=document))
    return drop_superseded(session, sitting_id)


def put_back_sitting(session: Session, sitting_id: SittingId, revision: int, document: bytes) -> None:
    """Keep a sitting that was lost, also one that is older than what is here."""
    if session.get(StoredSitting, (sitting_id, revision)) is None:
        session.add(StoredSitting(sitting_id=sitting_id, revision=revision, document=document))


def drop_superseded(session: Session, sitting_id: SittingId) -> list[bytes]:
    """Drop what a later revision has replaced and return it.

    Of the older ones those stay under which an attempt began that is still open, and the newest of each other unlock
    key: a file from another machine may still be sealed to it.
    """
    needed = set(
        session.scalars(
            sa.select(StoredAttempt.sitting_revision).where(
                StoredAttempt.sitting_id == sitting_id,
                StoredAttempt.state.in_([state.value for state in OPEN_STATES]),
            )
        )
    )
    if UNKNOWN_REVISION in needed:
        return []
    here, keys = revisions(session, sitting_id), set[str]()
    dropped: list[StoredSitting] = []
    for row in here:
        key = _unlock_key(row.document) if len(here) > 1 else ""
        if row is not here[0] and row.revision not in needed and (not key or key in keys):
            dropped.append(row)
        keys.add(key)
    for row in dropped:
        session.delete(row)
    return [row.document for row in dropped]


def _unlock_key(document: bytes) -> str:
    try:
        return unverified_sitting(document).sitting.policy.unlock_key  # our own store's
    except SittingInvalid:
        return ""


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


def releases(session: Session) -> list[StoredRelease]:
    """Return what opens packs, of all packs."""
    return list(session.scalars(sa.select(StoredRelease)))


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


def attempts_in(session: Session, sitting_id: SittingId) -> list[StoredAttempt]:
    """Return all attempts in a sitting, oldest first."""
    return list(
        session.scalars(
            sa.select(StoredAttempt)
            .where(StoredAttempt.sitting_id == sitting_id)
            .order_by(StoredAttempt.attempt_id)
        )
    )


def attempts(session: Session) -> list[StoredAttempt]:
    """Return all attempts here, oldest first."""
    return list(session.scalars(sa.select(StoredAttempt).order_by(StoredAttempt.attempt_id)))


def open_attempts(session: Session) -> list[StoredAttempt]:
    """Return all attempts here that are not over, oldest first."""
    return [row for row in attempts(session) if State(row.state) in OPEN_STATES]


def alive_mark(session: Session, attempt_id: AttemptId) -> AliveMark | None:
    """Return the last sign of life of an attempt."""
    return session.get(AliveMark, attempt_id)


def result(session: Session, attempt_id: AttemptId) -> StoredResult | None:
    """Return a score that came back from the server."""
    return session.get(StoredResult, attempt_id)


def tries(session: Session, what: str) -> WrongTries | None:
    """Return the count of wrong tries at something."""
    return session.get(WrongTries, what)
