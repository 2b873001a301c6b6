"""Staff accounts and sessions."""

from dataclasses import dataclass

import sqlalchemy as sa

from assessment.ids import OrganisationId
from sync_server.storage.engine import Connection, Session
from sync_server.storage.models import StaffAccount, StaffCentre, StaffSession


@dataclass(frozen=True, slots=True)
class KnownStaff:
    """Who a session belongs to. ``centres`` are theirs; none: the whole organisation is."""

    organisation_id: OrganisationId
    name: str
    role: str
    token_hash: bytes
    centres: frozenset[str] = frozenset()


def staff_by_session(connection: Connection, token_hash: bytes, now: int) -> KnownStaff | None:
    """Return who is signed in by this session. A way in, so it cannot know the organisation yet."""
    found = (
        sa.select(StaffAccount.organisation_id, StaffAccount.name, StaffAccount.role, StaffSession.token_hash)
        .join(
            StaffSession,
            sa.and_(
                StaffSession.organisation_id == StaffAccount.organisation_id,
                StaffSession.name == StaffAccount.name,
            ),
        )
        .where(
            StaffSession.token_hash == token_hash,
            StaffSession.expires_ms > now,
            StaffSession.ended_ms.is_(None),
            StaffAccount.left_ms.is_(None),
        )
    )
    row = connection.execute(found).one_or_none()
    if row is None:
        return None
    own = sa.select(StaffCentre.centre).where(
        StaffCentre.organisation_id == row.organisation_id, StaffCentre.name == row.name
    )
    return KnownStaff(*row, frozenset(centre for (centre,) in connection.execute(own)))


def account(session: Session, organisation: OrganisationId, name: str) -> StaffAccount | None:
    """Return a member of staff."""
    return session.get(StaffAccount, (organisation, name))


def accounts(session: Session, organisation: OrganisationId) -> list[StaffAccount]:
    """Return all staff, by name."""
    found = (
        sa.select(StaffAccount)
        .where(StaffAccount.organisation_id == organisation)
        .order_by(StaffAccount.name)
    )
    return list(session.scalars(found))


def found_accounts(
    session: Session, organisation: OrganisationId, *, like: str, after: str, limit: int
) -> list[StaffAccount]:
    """Return staff whose name holds ``like``, by name from behind ``after``."""
    found = sa.select(StaffAccount).where(StaffAccount.organisation_id == organisation)
    if like:
        forms = {like, like.lower(), like.upper(), like.title()}  # SQLite knows the case of a to z
        found = found.where(sa.or_(*(StaffAccount.name.icontains(form, autoescape=True) for form in forms)))
    if after:
        found = found.where(StaffAccount.name > after)
    return list(session.scalars(found.order_by(StaffAccount.name).limit(limit)))


def centres_of_staff(session: Session, organisation: OrganisationId) -> dict[str, tuple[str, ...]]:
    """Return the centres of each member of staff who has some, by name."""
    found = (
        sa.select(StaffCentre.name, StaffCentre.centre)
        .where(StaffCentre.organisation_id == organisation)
        .order_by(StaffCentre.name, StaffCentre.centre)
    )
    own: dict[str, tuple[str, ...]] = {}
    for name, centre in session.execute(found):
        own[name] = (*own.get(name, ()), centre)
    return own


def end_session(session: Session, organisation: OrganisationId, token_hash: bytes, now: int) -> None:
    """Sign out."""
    session.execute(
        sa.update(StaffSession)
        .where(StaffSession.organisation_id == organisation, StaffSession.token_hash == token_hash)
        .values(ended_ms=now)
    )


def forget_centres(session: Session, organisation: OrganisationId, name: str) -> None:
    """Let a member of staff be of no centre alone."""
    session.execute(
        sa.delete(StaffCentre).where(StaffCentre.organisation_id == organisation, StaffCentre.name == name)
    )
