"""Tell somebody a word that means nothing else, so that staff see whether what is told arrives."""

import json

from assessment.ids import OrganisationId
from sync_server.errors import BodyInvalid, NotFound
from sync_server.services.notice import TEST
from sync_server.services.server import Server
from sync_server.storage.audit import record
from sync_server.storage.engine import Session
from sync_server.storage.notices import add_notice, subscription
from sync_server.storage.results_models import Notice

ID_BYTES = 16


def try_subscription(
    server: Server, organisation: OrganisationId, subscription_id: str, *, actor: str
) -> str:
    """Begin a delivery to this subscription alone; return the id of what is told.

    Raises:
        NotFound: there is no such subscription.
        BodyInvalid: it rests, and nothing is told it.
    """
    now, notice_id = server.clock(), server.draw(ID_BYTES).hex()

    def write(session: Session) -> None:
        row = subscription(session, organisation, subscription_id)
        if row is None:
            raise NotFound("subscription", subscription_id)
        if not row.active:
            raise BodyInvalid("subscription: it rests")
        notice = Notice(
            organisation_id=organisation, notice_id=notice_id, event=TEST, data=json.dumps({}), at_ms=now
        )
        add_notice(session, notice, [row])
        record(
            session,
            organisation,
            actor=actor,
            action="subscription_tried",
            subject=subscription_id,
            now=now,
            detail=notice_id,
        )

    server.database.write(write)
    return notice_id
