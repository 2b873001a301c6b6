"""Put right for what keys are trusted: a server from before keys had purposes can have taken another's for its own."""

import structlog

from assessment.ids import OrganisationId
from assessment.signing import Purpose, key_id
from sync_server.errors import SetUpProblem
from sync_server.services.server import Server
from sync_server.storage.audit import record
from sync_server.storage.engine import Session
from sync_server.storage.models import Issuer
from sync_server.storage.organisations import issuers, organisations
from sync_server.storage.trust_words import newest_word

ACTOR = "opening"
CORRECTED = "key_purpose_corrected"

_log = structlog.get_logger("trust")


def own_key_first(server: Server) -> None:
    """Believe the key in the organisation's key folder in everything, and every other one in packs alone.

    Once the organisation has signed whom it trusts, that says which keys are its own. Where its key cannot be read, or
    was never trusted, nothing changes. What is corrected stands in the record of who did what.

    Raises:
        StorageProblem: the database refuses.
    """
    if server.upstream:
        return
    with server.database.read() as session:
        homes = [one.organisation_id for one in organisations(session)]
    for home in homes:
        try:
            own = key_id(server.keys(home).issuer.public)
        except SetUpProblem:
            continue  # whoever needs them is told
        with server.database.read() as session:
            wrong = _wrong(session, home, own)
        if wrong:
            _correct(server, home, own)


def _wrong(session: Session, home: OrganisationId, own: str) -> list[tuple[Issuer, Purpose]]:
    """Return each key that is trusted for another purpose than it should be, with the right one."""
    rows = issuers(session, home)
    if newest_word(session, home) is not None or own not in {row.key_id for row in rows}:
        return []
    right = [(row, Purpose.EVERYTHING if row.key_id == own else Purpose.PACKS) for row in rows]
    return [(row, purpose) for row, purpose in right if row.purpose != purpose.value]


def _correct(server: Server, home: OrganisationId, own: str) -> None:
    now = server.clock()

    def write(session: Session) -> list[tuple[str, str]]:
        done = []
        for row, purpose in _wrong(session, home, own):
            detail = f"{row.purpose} -> {purpose.value}"
            row.purpose = purpose.value
            record(session, home, actor=ACTOR, action=CORRECTED, subject=row.key_id, now=now, detail=detail)
            done.append((row.key_id, detail))
        return done

    for name, detail in server.database.write(write):
        _log.warning(CORRECTED, key=name, purpose=detail)
