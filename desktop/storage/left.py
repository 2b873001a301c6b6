"""Logs and files of an organisation that this installation has left: kept here whole, and told to no other."""

from collections.abc import Mapping

import sqlalchemy as sa
from sqlalchemy.orm import Session

from assessment.ids import Epoch
from desktop.storage.models import Installation, LeftFile, LeftLog, StoredBlob
from desktop.storage.receipts import Trust
from desktop.storage.trusted import TrustedKeys, trusted_keys


def leave_log(session: Session, row: Installation, now_ms: int) -> None:
    """Note that the log in force, and the files that its answers name, are of the organisation that is joined now."""
    session.merge(
        LeftLog(
            epoch=row.epoch,
            organisation_id=row.organisation_id,
            organisation_name=row.organisation_name,
            issuers=row.issuers,
            left_at_ms=now_ms,
        )
    )
    here = set(session.scalars(sa.select(LeftFile.sha256)))
    for sha256 in session.scalars(sa.select(StoredBlob.sha256).where(StoredBlob.named == 1)).all():
        if sha256 not in here:
            session.add(LeftFile(sha256=sha256, organisation_id=row.organisation_id))
    session.flush()


def take_up_log(session: Session, organisation_id: str) -> Epoch | None:
    """Return the log that was left of an organisation, which is left no more; None where there was none."""
    rows = session.scalars(
        sa.select(LeftLog)
        .where(LeftLog.organisation_id == organisation_id)
        .order_by(LeftLog.left_at_ms.desc())
    ).all()
    session.execute(sa.delete(LeftFile).where(LeftFile.organisation_id == organisation_id))
    if not rows:
        return None
    epoch = Epoch(rows[0].epoch)
    session.delete(rows[0])
    return epoch


def trust_when_left(session: Session, organisation_id: str) -> TrustedKeys:
    """Return the newest of what was trusted of an organisation when it was left; nobody where it never was."""
    left = (
        sa.select(LeftLog)
        .where(LeftLog.organisation_id == organisation_id)
        .order_by(LeftLog.left_at_ms.desc())
    )
    known = [trusted_keys(row.issuers) for row in session.scalars(left)]
    return max(known, key=lambda one: one.version, default=TrustedKeys())


def left_logs(session: Session) -> dict[Epoch, LeftLog]:
    """Return the logs that were left."""
    return {Epoch(row.epoch): row for row in session.scalars(sa.select(LeftLog).order_by(LeftLog.epoch))}


def left_trusts(session: Session) -> Mapping[str, Trust]:
    """Return the organisations whose logs were left, by their ids, with the keys that were trusted then."""
    return {
        row.organisation_id: Trust(
            row.organisation_id,
            trusted_keys(row.issuers).for_everything(),
        )
        for row in session.scalars(sa.select(LeftLog).order_by(LeftLog.left_at_ms))
    }
