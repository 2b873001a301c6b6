"""Where a member of staff is signed in, and ending that."""

from dataclasses import dataclass

from sync_server.errors import NotFound
from sync_server.services.server import Server
from sync_server.storage.audit import record
from sync_server.storage.engine import Session
from sync_server.storage.staff import KnownStaff, end_session
from sync_server.storage.staff_steps import end_sessions, sessions_of

_ID_BYTES = 8


@dataclass(frozen=True, slots=True)
class SessionView:
    """A session. ``current``: the one that asks."""

    session_id: str
    began_ms: int
    expires_ms: int
    current: bool


def list_sessions(server: Server, staff: KnownStaff) -> list[SessionView]:
    """Return where somebody is signed in, the latest first."""
    with server.database.read() as session:
        rows = sessions_of(session, staff.organisation_id, staff.name, server.clock())
    return [
        SessionView(
            row.token_hash[:_ID_BYTES].hex(), row.began_ms, row.expires_ms, row.token_hash == staff.token_hash
        )
        for row in rows
    ]


def end_one_session(server: Server, staff: KnownStaff, session_id: str) -> None:
    """End one of one's own sessions.

    Raises:
        NotFound: there is no such one.
    """
    now = server.clock()

    def write(session: Session) -> None:
        rows = sessions_of(session, staff.organisation_id, staff.name, now)
        found = [row for row in rows if row.token_hash[:_ID_BYTES].hex() == session_id]
        if not found:
            raise NotFound("session", session_id[:100])
        for row in found:
            end_session(session, staff.organisation_id, row.token_hash, now)
        _noted(session, staff, now)

    server.database.write(write)


def end_other_sessions(server: Server, staff: KnownStaff) -> None:
    """End all of one's own sessions but the one that asks."""
    now = server.clock()

    def write(session: Session) -> None:
        end_sessions(session, staff.organisation_id, staff.name, now, but=staff.token_hash)
        _noted(session, staff, now)

    server.database.write(write)


def _noted(session: Session, staff: KnownStaff, now: int) -> None:
    record(
        session, staff.organisation_id, actor=staff.name, action="sessions_ended", subject=staff.name, now=now
    )
