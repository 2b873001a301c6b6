"""Sign a revision of a sitting and enter it: devices hear of it, and its attempts are judged by it."""

from assessment.attempt.sitting import Sitting
from assessment.ids import OrganisationId
from assessment.pack.sitting_document import sign_sitting
from assessment.signing import SigningKey
from sync_server.errors import SittingRefused
from sync_server.storage import models
from sync_server.storage.attempts import project_again
from sync_server.storage.changes import add_change
from sync_server.storage.engine import Session

LARGEST_DOCUMENT = 5 << 20
"""What one reply of changes can carry in base64."""


def enter_sitting(
    session: Session, organisation: OrganisationId, sitting: Sitting, issuer: SigningKey, now: int
) -> models.Sitting:
    """Sign a sitting and keep it as the revision in force; the caller holds back others and records who did it.

    Raises:
        SittingInvalid: it is none.
        SittingRefused: its document is too large.
    """
    document = sign_sitting(sitting, issuer)
    if len(document) > LARGEST_DOCUMENT:
        raise SittingRefused(f"a document of {len(document)} bytes, at most {LARGEST_DOCUMENT}")
    row = models.Sitting(
        organisation_id=organisation,
        sitting_id=sitting.id,
        revision=sitting.revision,
        title=sitting.title,
        centre=sitting.centre,
        opens_ms=int(sitting.opens_at.timestamp() * 1000),
        closes_ms=int(sitting.closes_at.timestamp() * 1000),
        document=document,
        added_ms=now,
    )
    session.add(row)
    add_change(
        session,
        organisation,
        kind="sitting",
        subject=sitting.id,
        version=sitting.revision,
        centre=sitting.centre,
        now=now,
    )
    project_again(session, organisation, now, sitting_id=sitting.id)
    return row
