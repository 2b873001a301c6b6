"""At a hub: the changes of upstream's that could not be believed or read yet. They are kept until they can be."""

import sqlalchemy as sa

from assessment.ids import OrganisationId
from sync_server.storage.engine import Session
from sync_server.storage.hub_models import HeldChange


def held_changes(session: Session, organisation: OrganisationId) -> list[HeldChange]:
    """Return what is held, the longest first."""
    found = (
        sa.select(HeldChange)
        .where(HeldChange.organisation_id == organisation)
        .order_by(HeldChange.first_ms, HeldChange.kind, HeldChange.subject)
    )
    return list(session.scalars(found))


def hold_change(
    session: Session,
    organisation: OrganisationId,
    *,
    kind: str,
    subject: str,
    code: str,
    change: str,
    now: int,
) -> None:
    """Hold a change, in the place of an earlier one about the same."""
    row = session.get(HeldChange, (organisation, kind, subject))
    if row is None:
        row = HeldChange(organisation_id=organisation, kind=kind, subject=subject, first_ms=now)
        session.add(row)
    row.code, row.change, row.tried_ms = code, change, now


def let_go(session: Session, organisation: OrganisationId, *, kind: str, subject: str) -> None:
    """Hold nothing about this any more: it was taken, or what came later was."""
    row = session.get(HeldChange, (organisation, kind, subject))
    if row is not None:
        session.delete(row)
