"""Certificates that were given."""

from collections.abc import Sequence

import sqlalchemy as sa

from assessment.ids import OrganisationId
from sync_server.storage.engine import Session
from sync_server.storage.models import ProjectedAttempt
from sync_server.storage.results_models import Certificate


def certificate(session: Session, organisation: OrganisationId, code: str) -> Certificate | None:
    """Return the certificate of a code."""
    return session.get(Certificate, (organisation, code))


def certificates_of(session: Session, organisation: OrganisationId, attempt_id: str) -> Sequence[Certificate]:
    """Return the certificates of an attempt, the first given first."""
    found = (
        sa.select(Certificate)
        .where(Certificate.organisation_id == organisation, Certificate.attempt_id == attempt_id)
        .order_by(Certificate.issued_ms, Certificate.code)
    )
    return session.scalars(found).all()


def has_digest(session: Session, organisation: OrganisationId, beginning: str) -> bool:
    """Say whether the digest of an attempt that has come begins so (in hex)."""
    found = sa.select(ProjectedAttempt.attempt_id).where(
        ProjectedAttempt.organisation_id == organisation,
        ProjectedAttempt.digest >= beginning,
        ProjectedAttempt.digest < beginning + "g",
        ProjectedAttempt.ended_ms.is_not(None),
    )
    return session.scalars(found.limit(1)).first() is not None
