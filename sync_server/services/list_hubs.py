"""The hubs of an organisation, and shutting one out."""

from dataclasses import dataclass

from assessment.ids import OrganisationId
from sync_server.errors import NotFound
from sync_server.services.place_hub import sign_place
from sync_server.services.server import Server
from sync_server.storage.audit import record
from sync_server.storage.changes import hold_back_others
from sync_server.storage.engine import Session
from sync_server.storage.hubs import hub, hubs


@dataclass(frozen=True, slots=True)
class HubFacts:
    """A hub as staff see it. Empty ``centre``: it serves all of them."""

    hub_id: str
    name: str
    centre: str
    joined_ms: int
    seen_ms: int | None
    revoked: bool
    url: str = ""
    pins: tuple[str, ...] = ()


def list_hubs(server: Server, organisation: OrganisationId) -> list[HubFacts]:
    """Return every hub."""
    with server.database.read() as session:
        return [
            HubFacts(
                row.hub_id,
                row.name,
                row.centre,
                row.joined_ms,
                row.seen_ms,
                row.revoked_ms is not None,
                row.url,
                tuple(row.pins.split()),
            )
            for row in hubs(session, organisation)
        ]


def find_hub(server: Server, organisation: OrganisationId, hub_id: str) -> HubFacts:
    """Return one hub that may serve.

    Raises:
        NotFound: there is no such hub, or it was shut out.
    """
    for one in list_hubs(server, organisation):
        if one.hub_id == hub_id and not one.revoked:
            return one
    raise NotFound("hub", hub_id)


def revoke_hub(server: Server, organisation: OrganisationId, hub_id: str, *, actor: str) -> None:
    """Shut a hub out for good. What it brought stays; its devices keep what has not come here.

    Raises:
        NotFound: there is no such hub.
    """
    now = server.clock()

    def write(session: Session) -> None:
        hold_back_others(session, organisation)  # so that no revision is given twice
        row = hub(session, organisation, hub_id)
        if row is None:
            raise NotFound("hub", hub_id)
        if row.revoked_ms is None:
            row.revoked_ms = now
            if row.document:
                sign_place(server, session, row)
        record(session, organisation, actor=actor, action="hub_revoked", subject=hub_id, now=now)

    server.database.write(write)
