"""Take a pack out of use, because it leaked or is wrong. Attempts at it are flagged; no new sitting can be held on it."""

from assessment.ids import OrganisationId
from assessment.pack.retraction_document import Retraction, sign_retraction
from sync_server.errors import NotFound
from sync_server.services.register_tests import follow_retraction
from sync_server.services.server import Server
from sync_server.storage.attempts import project_again
from sync_server.storage.audit import record
from sync_server.storage.changes import hold_back_others, tell_retraction
from sync_server.storage.engine import Session
from sync_server.storage.packs import pack


def retract_pack(
    server: Server, organisation: OrganisationId, pack_id: str, version: int, *, actor: str, reason: str
) -> None:
    """Retract one version of a pack, signed, and tell it to devices: nothing is begun on it where that is known.

    Again changes nothing.

    Raises:
        NotFound: there is no such pack.
        KeysMissing, KeysExposed: the organisation's keys cannot be used.
    """
    now, issuer = server.clock(), server.keys(organisation).issuer

    def write(session: Session) -> None:
        hold_back_others(session, organisation)  # so that one retraction is signed
        row = pack(session, organisation, pack_id, version)
        if row is None:
            raise NotFound("pack", f"{pack_id} {version}")
        if row.retracted_ms is not None:
            return
        row.retracted_ms = now
        row.retraction = sign_retraction(Retraction(pack_id, version, row.pack_hash, now), issuer)
        tell_retraction(session, organisation, pack_id, version, now)
        follow_retraction(session, organisation, row, now)
        detail = f"version {version}: {reason}"
        record(
            session,
            organisation,
            actor=actor,
            action="pack_retracted",
            subject=pack_id,
            now=now,
            detail=detail,
        )
        project_again(session, organisation, now, pack_hash=row.pack_hash)

    server.database.write(write)
    server.nudge()
