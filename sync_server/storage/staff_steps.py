"""Rows of sign-ins that are under way, of one-time codes and of what an organisation wants of its staff."""

import sqlalchemy as sa

from assessment.ids import OrganisationId
from sync_server.storage.engine import Session
from sync_server.storage.models import StaffSession
from sync_server.storage.staff_models import StaffIdentity, StaffRecovery, StaffRules, StaffStep, StaffTotp


def totp_of(
    session: Session, organisation: OrganisationId, name: str, *, lock: bool = False
) -> StaffTotp | None:
    """Return of what a member of staff's codes are made; with ``lock`` nobody else changes it meanwhile."""
    return session.get(StaffTotp, (organisation, name), with_for_update=lock or None, populate_existing=lock)


def with_totp(session: Session, organisation: OrganisationId) -> frozenset[str]:
    """Return the names of all staff who have one-time codes."""
    found = sa.select(StaffTotp.name).where(
        StaffTotp.organisation_id == organisation, StaffTotp.sealed.is_not(None)
    )
    return frozenset(session.scalars(found))


def totp_roles(session: Session, organisation: OrganisationId) -> frozenset[str]:
    """Return the roles that need one-time codes."""
    row = session.get(StaffRules, organisation)
    return frozenset(row.totp_roles.split()) if row else frozenset()


def recovery_code(
    session: Session, organisation: OrganisationId, name: str, number: int, *, lock: bool = False
) -> StaffRecovery | None:
    """Return a code on paper."""
    return session.get(
        StaffRecovery, (organisation, name, number), with_for_update=lock or None, populate_existing=lock
    )


def forget_totp(session: Session, organisation: OrganisationId, name: str) -> None:
    """Forget a member of staff's one-time codes, those on paper too."""
    for table in (StaffTotp, StaffRecovery):
        session.execute(sa.delete(table).where(table.organisation_id == organisation, table.name == name))


def forget_recovery(session: Session, organisation: OrganisationId, name: str) -> None:
    """Forget the codes on paper."""
    session.execute(
        sa.delete(StaffRecovery).where(
            StaffRecovery.organisation_id == organisation, StaffRecovery.name == name
        )
    )


def codes_left(session: Session, organisation: OrganisationId, name: str) -> int:
    """Return how many codes on paper are still good."""
    found = sa.select(sa.func.count()).where(
        StaffRecovery.organisation_id == organisation,
        StaffRecovery.name == name,
        StaffRecovery.used_ms.is_(None),
    )
    return session.scalar(found) or 0


def step_of(
    session: Session, organisation: OrganisationId, token_hash: bytes, *, lock: bool = False
) -> StaffStep | None:
    """Return a sign-in that is under way."""
    return session.get(
        StaffStep, (organisation, token_hash), with_for_update=lock or None, populate_existing=lock
    )


def forget_steps(session: Session, organisation: OrganisationId, *, before: int = 0, name: str = "") -> None:
    """Forget the sign-ins under way that are over by then, or all of a member of staff."""
    gone = sa.delete(StaffStep).where(StaffStep.organisation_id == organisation)
    session.execute(gone.where(StaffStep.name == name if name else StaffStep.expires_ms <= before))


def identity_of(
    session: Session, organisation: OrganisationId, issuer: str, subject: str
) -> StaffIdentity | None:
    """Return who somebody is here whom a provider knows by ``subject``."""
    return session.get(StaffIdentity, (organisation, issuer, subject))


def has_identity(session: Session, organisation: OrganisationId, issuer: str, name: str) -> bool:
    """Say whether a provider knows a member of staff already."""
    found = sa.select(StaffIdentity.subject).where(
        StaffIdentity.organisation_id == organisation,
        StaffIdentity.issuer == issuer,
        StaffIdentity.name == name,
    )
    return session.scalars(found).first() is not None


def identities_of(session: Session, organisation: OrganisationId, name: str) -> tuple[str, ...]:
    """Return the providers that know a member of staff."""
    found = sa.select(StaffIdentity.issuer).where(
        StaffIdentity.organisation_id == organisation, StaffIdentity.name == name
    )
    return tuple(session.scalars(found.order_by(StaffIdentity.issuer)))


def forget_identities(session: Session, organisation: OrganisationId, name: str) -> None:
    """Let no provider speak for a member of staff any more."""
    session.execute(
        sa.delete(StaffIdentity).where(
            StaffIdentity.organisation_id == organisation, StaffIdentity.name == name
        )
    )


def sessions_of(session: Session, organisation: OrganisationId, name: str, now: int) -> list[StaffSession]:
    """Return the sessions of a member of staff that hold now, the latest first."""
    found = sa.select(StaffSession).where(
        StaffSession.organisation_id == organisation,
        StaffSession.name == name,
        StaffSession.expires_ms > now,
        StaffSession.ended_ms.is_(None),
    )
    return list(session.scalars(found.order_by(StaffSession.began_ms.desc(), StaffSession.token_hash)))


def end_sessions(
    session: Session,
    organisation: OrganisationId,
    name: str,
    now: int,
    *,
    but: bytes = b"",
    steps: bool = True,
) -> None:
    """Sign a member of staff out everywhere, ``but`` in one session; with ``steps``, what was begun of signing in is over too."""
    ended = sa.update(StaffSession).where(
        StaffSession.organisation_id == organisation,
        StaffSession.name == name,
        StaffSession.ended_ms.is_(None),
        StaffSession.token_hash != but,
    )
    session.execute(ended.values(ended_ms=now))
    if steps:
        forget_steps(session, organisation, name=name)
