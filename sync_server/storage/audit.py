"""The record of who did what. Added to, and never changed: each entry is chained to the one before it.

Every organisation has a chain of its own, counted on its own row, which holds back the next writer until the commit.
"""

from collections.abc import Iterator

import sqlalchemy as sa

from assessment.ids import OrganisationId
from sync_server.storage.audit_chain import START, head_after
from sync_server.storage.engine import Session
from sync_server.storage.models import AuditEntry, Organisation

AT_ONCE = 1_000


def record(
    session: Session,
    organisation_id: OrganisationId,
    *,
    actor: str,
    action: str,
    subject: str,
    now: int,
    detail: str = "",
) -> None:
    """Write down who did what: ids and codes, and what a member of staff gave as a reason."""
    organisation = session.get_one(
        Organisation, organisation_id, with_for_update=True, populate_existing=True
    )
    place, before = organisation.audit_count + 1, organisation.audit_head
    subject, detail = subject[:200], detail[:500]
    head = head_after(before, place, now, actor, action, subject, detail)
    session.add(
        AuditEntry(
            organisation_id=organisation_id,
            place=place,
            at_ms=now,
            actor=actor,
            action=action,
            subject=subject,
            detail=detail,
            head=head,
        )
    )
    organisation.audit_count, organisation.audit_head = place, head
    session.flush()  # so that the next entry of this transaction reads what stands here


def recorded(
    session: Session, organisation_id: OrganisationId, *, before: int = 0, limit: int = 200, subject: str = ""
) -> list[AuditEntry]:
    """Return entries, newest first: those before a place, or the latest; of one subject where it is named."""
    found = sa.select(AuditEntry).where(AuditEntry.organisation_id == organisation_id)
    if before:
        found = found.where(AuditEntry.place < before)
    if subject:
        found = found.where(AuditEntry.subject == subject)
    return list(session.scalars(found.order_by(AuditEntry.place.desc()).limit(limit)))


def whole_record(session: Session, organisation_id: OrganisationId) -> Iterator[AuditEntry]:
    """Yield every entry in its order, a part at a time."""
    after = 0
    while True:
        found = (
            sa.select(AuditEntry)
            .where(AuditEntry.organisation_id == organisation_id, AuditEntry.place > after)
            .order_by(AuditEntry.place)
            .limit(AT_ONCE)
        )
        part = session.scalars(found).all()
        yield from part
        if len(part) < AT_ONCE:
            return
        after = part[-1].place


def audit_head(session: Session, organisation_id: OrganisationId) -> tuple[int, bytes]:
    """Return how many entries there are, and the head of their chain."""
    row = session.get(Organisation, organisation_id)
    return (0, START) if row is None else (row.audit_count, row.audit_head)
