"""Sittings that are about to end: told a quarter of an hour before, once."""

from assessment.ids import OrganisationId
from sync_server.services.notice import Event, Happened, listening, note
from sync_server.services.server import Server
from sync_server.storage.engine import Session
from sync_server.storage.sittings import sittings

WARN_MS = 15 * 60_000


def note_endings(server: Server, organisation: OrganisationId) -> int:
    """Note every sitting that ends soon; return how many were new."""
    now = server.clock()
    with server.database.read() as session:
        if not any(Event.ENDING.value in row.events for row in listening(session, organisation)):
            return 0
        ending = [
            Happened(
                Event.ENDING,
                f"{row.sitting_id} {row.closes_ms}",
                row.sitting_id,
                {"closes_ms": row.closes_ms, "minutes": max(1, round((row.closes_ms - now) / 60_000))},
            )
            for row in sittings(session, organisation)
            if now < row.closes_ms <= now + WARN_MS
        ]
    if not ending:
        return 0

    def write(session: Session) -> int:
        hearers = listening(session, organisation)
        return sum(note(session, organisation, one, now, hearers) for one in ending)

    return server.database.write(write)
