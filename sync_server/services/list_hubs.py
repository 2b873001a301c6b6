"""The hubs of an organisation, and shutting one out."""

from dataclasses import dataclass

from assessment.ids import OrganisationId
from sync_server.errors import NotFound
from sync_server.services.server import Server
from sync_server.storage.engine import Session
from sync_server.storage.hubs import hub, hubs
from sync_server.storage.organisations import record


@dataclass(frozen=True, slots=True)
class HubFacts:
    """A hub as staff see it. Empty ``centre``: it serves all of them."""

    hub_id: str
    name: str
    centre: str
    joined_ms: int
    seen_ms: int | None
    revoked: bool


def list_hubs(server: Server, organisation: OrganisationId) -> list[HubFacts]:
    """Return every hub."""
    with server.database.read() as session:
        return [
            HubFacts(row.hub_id, row.name, row.centre, row.joined_ms, row.seen_ms, row.revoked_ms is not None)
            for row in hubs(session, organisation)
        ]


def revoke_hub(server: Server, organisation: OrganisationId, hub_id: str, *, actor: str) -> None:
    """Shut a hub out for good. What it brought stays; its devices keep what has not come here.

    Raises:
        NotFound: there is no such hub.
    """
    now = server.clock()

    def write(session: Session) -> None:
        row = hub(session, organisation, hub_id)
        if row is None:
            raise NotFound("hub", hub_id)
        row.revoked_ms = row.revoked_ms or now
        record(session, organisation, actor=actor, action="hub_revoked", subject=hub_id, now=now)

    server.database.write(write)
