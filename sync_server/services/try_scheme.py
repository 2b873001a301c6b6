"""What another scheme would make of a sitting's results: before and after, attempt by attempt. Nothing is changed."""

from collections import defaultdict
from dataclasses import dataclass
from decimal import Decimal

from assessment.ids import ItemId, OrganisationId
from assessment.marking.scheme import Scheme
from assessment.marking.total import total_of
from sync_server.services.final_score import Grades, grade_label, points_by_item, rows_of
from sync_server.services.gather_marking import gather_marking
from sync_server.services.marking_scheme import check_scheme, scheme_of
from sync_server.services.outcomes import read_outcomes
from sync_server.services.server import Server
from sync_server.services.settle_answer import settled
from sync_server.storage import marking
from sync_server.storage.adjustments import adjustments_of_sitting
from sync_server.storage.marking_models import Answer, Mark


@dataclass(frozen=True, slots=True)
class Regraded:
    """An attempt as it stands, and as it would. ``changed``: anything of it would be another."""

    attempt_id: str
    candidate_id: str
    before: str
    after: str
    grade_before: str
    grade_after: str
    waiting_before: int
    waiting_after: int
    changed: bool


@dataclass(frozen=True, slots=True)
class DryRun:
    """What a scheme would change. ``revision`` is that of the scheme in force, which comes back when it is set."""

    revision: int
    attempts: tuple[Regraded, ...]
    changed: int


def try_scheme(server: Server, organisation: OrganisationId, sitting_id: str, scheme: Scheme) -> DryRun:
    """Return what a scheme would make of every attempt that has a score.

    Raises:
        NotFound, MarkingError: as when it is set.
    """
    check_scheme(server, organisation, sitting_id, scheme)
    gather_marking(server, organisation, sitting_id)
    with server.database.read() as session:
        known = scheme_of(session, organisation, sitting_id)
        old, new = (Grades(server, organisation, one) for one in (known.scheme, scheme))
        answers, marks = defaultdict[str, list[Answer]](list), defaultdict[tuple[str, str], list[Mark]](list)
        for mark in marking.marks_of_sitting(session, organisation, sitting_id):
            marks[mark.attempt_id, mark.item_id].append(mark)
        for answer in marking.answers_of_sitting(session, organisation, sitting_id):
            answers[answer.attempt_id].append(answer)
        changes = defaultdict[str, list[Decimal]](list)
        for change in adjustments_of_sitting(session, organisation, sitting_id):
            if change.withdrawn_ms is None:
                changes[change.attempt_id].append(Decimal(change.points))
        rows = [row for row in rows_of(session, organisation, sitting_id) if row.score is not None]
        found = []
        for row in rows:
            own, outcomes = answers[row.attempt_id], read_outcomes(row.outcomes)
            after = {
                ItemId(one.item_id): points
                for one in own
                if (points := settled(scheme, one, marks[one.attempt_id, one.item_id]).points) is not None
            }
            was = total_of(outcomes, points_by_item(own), changes[row.attempt_id])
            will = total_of(outcomes, after, changes[row.attempt_id])
            pairs = (
                (str(was.score), str(will.score)),
                (grade_label(old.of(row), was), grade_label(new.of(row), will)),
                (was.waiting, will.waiting),
            )
            found.append(
                Regraded(
                    row.attempt_id,
                    row.candidate_id,
                    *pairs[0],
                    *pairs[1],
                    *pairs[2],
                    changed=was.score != will.score
                    or pairs[1][0] != pairs[1][1]
                    or was.waiting != will.waiting,
                )
            )
    return DryRun(known.revision, tuple(found), sum(one.changed for one in found))
