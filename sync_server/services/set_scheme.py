"""Say how a sitting is marked. Who changes what has been changed meanwhile is told."""

import json
from collections import defaultdict

from assessment.ids import OrganisationId
from assessment.marking.scheme import Scheme
from sync_server.errors import EditedMeanwhile
from sync_server.services.marking_scheme import SchemeFacts, check_scheme, scheme_of, tell_scheme
from sync_server.services.note_changes import note_changes
from sync_server.services.scheme_document import scheme_plain
from sync_server.services.server import Server
from sync_server.services.settle_answer import settled, standing_of
from sync_server.storage import marking
from sync_server.storage.audit import record
from sync_server.storage.changes import hold_back_others
from sync_server.storage.engine import Session
from sync_server.storage.marking_models import Mark, MarkingScheme
from sync_server.storage.scores import scores_stale


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
    note_changes(server, organisation, sitting_id)
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
        scores_stale(session, organisation, sitting_id=sitting_id)
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
    note_changes(server, organisation, sitting_id)
    return tell_scheme(server, organisation, sitting_id)


def _settle_all(session: Session, organisation: OrganisationId, sitting_id: str, scheme: Scheme) -> None:
    marks = defaultdict[tuple[str, str], list[Mark]](list)
    for mark in marking.marks_of_sitting(session, organisation, sitting_id):
        marks[mark.attempt_id, mark.item_id].append(mark)
    moved = []
    for answer in marking.answers_of_sitting(session, organisation, sitting_id):
        now = standing_of(settled(scheme, answer, marks.get((answer.attempt_id, answer.item_id), ())))
        if now != (answer.need, answer.points):
            moved.append((answer.attempt_id, answer.item_id, *now))
    marking.stand_otherwise(session, organisation, moved)
