"""Let devices open a pack: when its time has come, or because a member of staff says so."""

from assessment.ids import OrganisationId
from sync_server.errors import NotFound, PackClosed
from sync_server.services.server import Server
from sync_server.storage.audit import record
from sync_server.storage.changes import add_change, hold_back_others
from sync_server.storage.engine import Session
from sync_server.storage.packs import newest_pack, pack, packs_due


def release_pack(
    server: Server, organisation: OrganisationId, pack_id: str, version: int | None, *, actor: str
) -> int:
    """Release a pack now, the newest version unless told; return the version. Again changes nothing.

    Raises:
        NotFound: there is no such pack.
        PackClosed: it is not sealed to this organisation, so there is nothing to hand out.
    """
    now = server.clock()

    def write(session: Session) -> int:
        hold_back_others(session, organisation)  # so that it is told once
        row = (
            newest_pack(session, organisation, pack_id)
            if version is None
            else pack(session, organisation, pack_id, version)
        )
        if row is None:
            raise NotFound("pack", f"{pack_id} {version or ''}".strip())
        if not row.scorable:
            raise PackClosed(pack_id)
        if row.released_ms is None:
            row.released_ms = now
            add_change(session, organisation, kind="release", subject=pack_id, version=row.version, now=now)
            record(session, organisation, actor=actor, action="pack_released", subject=pack_id, now=now)
        return row.version

    return server.database.write(write)


def release_due(server: Server, organisation: OrganisationId) -> int:
    """Release the packs whose time has come; return how many.

    A release becomes a change only now, with a number above all that went before, so no cursor has passed it.
    """
    now = server.clock()
    with server.database.read() as session:
        if not packs_due(session, organisation, now):
            return 0

    def write(session: Session) -> int:
        hold_back_others(session, organisation)  # so that it is told once
        due = packs_due(session, organisation, now)
        for row in due:
            row.released_ms = now
            add_change(
                session, organisation, kind="release", subject=row.pack_id, version=row.version, now=now
            )
            record(session, organisation, actor="clock", action="pack_released", subject=row.pack_id, now=now)
        return len(due)

    return server.database.write(write)
