"""What was told to whom, what waits and what was given up; and what was given up tried anew."""

import json
from dataclasses import dataclass

from assessment.ids import OrganisationId
from sync_server.errors import NotFound
from sync_server.services.server import Server
from sync_server.storage import notices
from sync_server.storage.audit import record
from sync_server.storage.engine import Session


@dataclass(frozen=True, slots=True)
class DeliveryFacts:
    """That somebody is told of something. ``state`` is waiting, sent or given_up, ``said`` a code of the last failure."""

    notice_id: str
    subscription_id: str
    event: str
    at_ms: int
    data: dict[str, str | int | None]
    state: str
    tries: int
    due_ms: int
    done_ms: int | None
    said: str


def list_deliveries(
    server: Server,
    organisation: OrganisationId,
    *,
    state: str = "",
    limit: int = 100,
    to: str = "",
    after: tuple[str, str] | None = None,
) -> list[DeliveryFacts]:
    """Return deliveries, of what happened last first: ``to`` one subscription, from behind one of them, where told."""
    with server.database.read() as session:
        return [
            DeliveryFacts(
                one.notice_id,
                one.subscription_id,
                notice.event,
                notice.at_ms,
                json.loads(notice.data),
                one.state,
                one.tries,
                one.due_ms,
                one.done_ms,
                one.said,
            )
            for one, notice in notices.deliveries(
                session, organisation, state=state, limit=limit, to=to, after=after
            )
        ]


def deliver_again(
    server: Server, organisation: OrganisationId, notice_id: str, subscription_id: str, *, actor: str
) -> None:
    """Begin a delivery anew that was given up.

    Raises:
        NotFound: there is none, or it was not given up.
    """
    now = server.clock()

    def write(session: Session) -> None:
        if not notices.deliver_again(session, organisation, (notice_id, subscription_id), now):
            raise NotFound("delivery", f"{notice_id} {subscription_id}")
        record(
            session,
            organisation,
            actor=actor,
            action="delivery_begun_anew",
            subject=subscription_id,
            now=now,
            detail=notice_id,
        )

    server.database.write(write)
