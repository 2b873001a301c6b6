"""Make a code by which one hub may join, once, and for a while."""

from dataclasses import dataclass, field

from assessment.ids import OrganisationId
from assessment.pack.code import CODE_BYTES, new_code
from sync_server.services.make_enrolment_code import DAY_MS, code_hash
from sync_server.services.server import Server
from sync_server.storage.engine import Session
from sync_server.storage.hub_models import HubCode
from sync_server.storage.organisations import record


@dataclass(frozen=True, slots=True)
class MadeHubCode:
    """A fresh code. It is not kept; only its hash is."""

    code: str = field(repr=False)
    server_url: str
    centre: str
    expires_ms: int


def make_hub_code(
    server: Server, organisation: OrganisationId, *, centre: str, url: str, days: int, actor: str
) -> MadeHubCode:
    """Make a code for the hub of ``centre`` (empty: of all centres)."""
    now = server.clock()
    code = new_code(server.draw(CODE_BYTES))
    expires = now + days * DAY_MS

    def write(session: Session) -> None:
        session.add(
            HubCode(
                organisation_id=organisation,
                code_hash=code_hash(code),
                centre=centre,
                made_by=actor,
                made_ms=now,
                expires_ms=expires,
                used_ms=None,
                used_by="",
            )
        )
        record(session, organisation, actor=actor, action="hub_code_made", subject=centre, now=now)

    server.database.write(write)
    return MadeHubCode(code, url, centre, expires)
