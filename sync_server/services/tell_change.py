"""What a change says, as it stands now, in the words that devices and hubs are both told: each adds what is its own."""

import logging
from base64 import b64encode

from assessment.ids import AttemptId, OrganisationId
from assessment.sync.messages import (
    CommandChange,
    HubChange,
    ResultChange,
    RetractionChange,
    SittingChange,
    TrustChange,
)
from sync_server.storage import hubs, models, sittings, trust_words
from sync_server.storage.attempts import projection
from sync_server.storage.changes import retraction_subject
from sync_server.storage.commands import command
from sync_server.storage.engine import Session
from sync_server.storage.packs import pack

log = logging.getLogger(__name__)
Plain = SittingChange | RetractionChange | CommandChange | ResultChange | HubChange | TrustChange


def tell_change(session: Session, organisation: OrganisationId, row: models.Change) -> Plain | None:
    """Return what is told alike to devices and hubs; None of other kinds, and of what cannot be told (any more)."""
    match row.kind:
        case "sitting":
            return _sitting(session, organisation, row.subject)
        case "retraction":
            return _retraction(session, organisation, row)
        case "command":
            return _command(session, organisation, row.subject)
        case "result":
            return _result(session, organisation, row.subject)
        case "hub":
            return _hub(session, organisation, row.subject)
        case "trust":
            return _trust(session, organisation, int(row.subject))
    return None


def in_base64(document: bytes) -> str:
    """Return a signed document as it travels."""
    return b64encode(document).decode()


def _sitting(session: Session, organisation: OrganisationId, sitting_id: str) -> SittingChange | None:
    found = sittings.sitting(session, organisation, sitting_id)
    if found is None:
        return None
    return SittingChange(sitting_id=sitting_id, document=in_base64(found.document))


def _retraction(
    session: Session, organisation: OrganisationId, row: models.Change
) -> RetractionChange | None:
    pack_id = retraction_subject(row.subject)
    found = pack(session, organisation, pack_id, row.version)
    if found is None or found.retraction is None:
        return None
    return RetractionChange(pack_id=pack_id, version=row.version, document=in_base64(found.retraction))


def _command(session: Session, organisation: OrganisationId, command_id: str) -> CommandChange | None:
    found = command(session, organisation, command_id)
    if found is None:
        return None
    return CommandChange(command_id=found.command_id, document=in_base64(found.document))


def _result(session: Session, organisation: OrganisationId, attempt_id: str) -> ResultChange | None:
    found = projection(session, organisation, AttemptId(attempt_id))
    return None if found is None else result_of(attempt_id, found.told)


def result_of(attempt_id: str, told: str) -> ResultChange | None:
    """Return a result as it is told; None where there is none, or its numbers are beyond what anybody takes."""
    if not told:
        return None
    digest, score, maximum, pending, *more = told.split(" ", 5)
    try:
        return ResultChange(
            attempt_id=attempt_id,
            digest=digest,
            score=score,
            maximum=maximum,
            pending=int(pending),
            released=bool(more),
            grade=more[1] if len(more) > 1 else "",
        )
    except ValueError:
        log.warning("the result of attempt %s is no number to tell", attempt_id)
        return None


def _hub(session: Session, organisation: OrganisationId, hub_id: str) -> HubChange | None:
    found = hubs.hub(session, organisation, hub_id)
    if found is None or not found.document:
        return None
    return HubChange(hub_id=found.hub_id, document=in_base64(found.document))


def _trust(session: Session, organisation: OrganisationId, version: int) -> TrustChange | None:
    found = trust_words.word(session, organisation, version)
    return None if found is None else TrustChange(version=found.version, document=in_base64(found.document))
