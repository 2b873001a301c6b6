"""How a sitting is marked: as it stands, and what fits its pack."""

import json
from dataclasses import dataclass
from typing import Any

from assessment.errors import MarkingError
from assessment.ids import OrganisationId
from assessment.marking.scheme import USUAL, Scheme
from sync_server.errors import NotFound
from sync_server.services.read_sitting import sitting_in_force
from sync_server.services.scheme_document import Known, read_scheme, scheme_plain
from sync_server.services.score_attempt import Unscored, opened_pack
from sync_server.services.server import Server
from sync_server.storage import marking
from sync_server.storage.engine import Session
from sync_server.storage.marking_models import MarkingScheme
from sync_server.storage.packs import pack


@dataclass(frozen=True, slots=True)
class SchemeFacts:
    """How a sitting is marked. ``revision`` comes back with a change; 0: nobody has set a scheme, the usual one counts."""

    sitting_id: str
    revision: int
    scheme: dict[str, Any]
    set_by: str
    set_ms: int | None


def scheme_of(session: Session, organisation: OrganisationId, sitting_id: str) -> Known:
    """Return the scheme of a sitting."""
    row = marking.scheme_row(session, organisation, sitting_id)
    return Known(0, USUAL) if row is None else Known(row.revision, read_scheme(json.loads(row.document)))


def tell_scheme(server: Server, organisation: OrganisationId, sitting_id: str) -> SchemeFacts:
    """Return how a sitting is marked.

    Raises:
        NotFound: there is no such sitting.
    """
    if sitting_in_force(server, organisation, sitting_id) is None:
        raise NotFound("sitting", sitting_id)
    with server.database.read() as session:
        row = marking.scheme_row(session, organisation, sitting_id)
        if row is None:
            return SchemeFacts(sitting_id, 0, scheme_plain(USUAL), "", None)
        plain = scheme_plain(read_scheme(json.loads(row.document)))
        return SchemeFacts(sitting_id, row.revision, plain, row.set_by, row.set_ms)


def hand_on_scheme(
    session: Session, organisation: OrganisationId, before: str, sitting_id: str, actor: str, now: int
) -> None:
    """Let a new sitting be marked as the one that it goes on from, where somebody has said how."""
    row = marking.scheme_row(session, organisation, before)
    if row is not None:
        session.add(
            MarkingScheme(
                organisation_id=organisation,
                sitting_id=sitting_id,
                revision=1,
                document=row.document,
                set_by=actor,
                set_ms=now,
            )
        )


def check_scheme(server: Server, organisation: OrganisationId, sitting_id: str, scheme: Scheme) -> None:
    """Refuse a scheme that does not fit the sitting's pack, as far as that can be opened yet.

    Raises:
        NotFound, MarkingError: as ``set_scheme`` says.
    """
    sitting = sitting_in_force(server, organisation, sitting_id)
    if sitting is None:
        raise NotFound("sitting", sitting_id)
    with server.database.read() as session:
        row = pack(session, organisation, sitting.pack_id, sitting.pack_version)
    opened = Unscored.PACK_MISSING if row is None else opened_pack(server, organisation, row.pack_hash)
    if isinstance(opened, Unscored):
        return
    for item_id, rubric in scheme.rubrics:
        item = opened.content.items.get(item_id)
        if item is None:
            raise MarkingError("rubrics", f"no item {item_id[:100]}")
        if rubric.maximum > item.points:
            raise MarkingError("rubrics", f"{item_id[:100]}: {rubric.maximum} of {item.points} points")
