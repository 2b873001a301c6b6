"""Say how a sitting is marked, and tell it. Who changes what has been changed meanwhile is told."""

import json
from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from assessment.errors import MarkingError
from assessment.ids import OrganisationId
from assessment.marking.scheme import USUAL, Scheme
from sync_server.errors import EditedMeanwhile, NotFound
from sync_server.services.read_sitting import sitting_in_force
from sync_server.services.scheme_document import Known, read_scheme, scheme_plain
from sync_server.services.score_attempt import Unscored, opened_pack
from sync_server.services.server import Server
from sync_server.services.settle_answer import settle_answer
from sync_server.storage import marking
from sync_server.storage.audit import record
from sync_server.storage.changes import hold_back_others
from sync_server.storage.engine import Session
from sync_server.storage.marking_models import Mark, MarkingScheme
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


def set_scheme(
    server: Server,
    organisation: OrganisationId,
    sitting_id: str,
    revision: int,
    scheme: Scheme,
    *,
    actor: str,
) -> SchemeFacts:
    """Say how a sitting is marked. Marks that are there count by the new scheme from now on.

    Raises:
        NotFound: there is no such sitting.
        EditedMeanwhile: it was changed since ``revision``.
        MarkingError: a rubric is of no item of the sitting's pack, or gives more than its points.
    """
    check_scheme(server, organisation, sitting_id, scheme)
    now = server.clock()

    def write(session: Session) -> None:
        hold_back_others(session, organisation)
        known = scheme_of(session, organisation, sitting_id)
        if known.revision != revision:
            raise EditedMeanwhile(f"revision {known.revision}")
        session.add(
            MarkingScheme(
                organisation_id=organisation,
                sitting_id=sitting_id,
                revision=revision + 1,
                document=json.dumps(scheme_plain(scheme)),
                set_by=actor,
                set_ms=now,
            )
        )
        _settle_all(session, organisation, sitting_id, scheme)
        record(
            session,
            organisation,
            actor=actor,
            action="marking_scheme_set",
            subject=sitting_id,
            now=now,
            detail=f"revision {revision + 1}",
        )

    server.database.write(write)
    return tell_scheme(server, organisation, sitting_id)


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


def _settle_all(session: Session, organisation: OrganisationId, sitting_id: str, scheme: Scheme) -> None:
    marks = defaultdict[tuple[str, str], list[Mark]](list)
    for mark in marking.marks_of_sitting(session, organisation, sitting_id):
        marks[mark.attempt_id, mark.item_id].append(mark)
    for answer in marking.answers_of_sitting(session, organisation, sitting_id):
        settle_answer(scheme, answer, marks[answer.attempt_id, answer.item_id])
