"""What a correction of a key would make of a sitting's results: before and after, attempt by attempt. Nothing is changed."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from assessment.errors import MarkingError
from assessment.ids import ItemId, OrganisationId
from assessment.marking.total import total_of
from assessment.scoring.correction import Correction, Corrections, check_correction
from sync_server.errors import NotFound
from sync_server.services.correction_document import corrections_of, read_correction
from sync_server.services.final_score import Grades, grade_label, points_by_item, rows_of
from sync_server.services.gather_marking import gather_marking
from sync_server.services.marking_scheme import scheme_of
from sync_server.services.outcomes import outcomes_text, read_outcomes
from sync_server.services.project_attempt import read_together
from sync_server.services.read_sitting import sitting_in_force
from sync_server.services.score_attempt import Unscored, opened_pack, score
from sync_server.services.server import Server
from sync_server.services.surroundings import Surroundings
from sync_server.storage import marking
from sync_server.storage.adjustments import adjustments_of_sitting
from sync_server.storage.marking_models import Answer
from sync_server.storage.packs import pack
from sync_server.storage.regrade import corrections_of_sitting
from sync_server.storage.regrade_models import KeyCorrection


@dataclass(frozen=True, slots=True)
class Rescored:
    """An attempt as it stands, and as it would. ``by`` is how many points its score would go up, or down."""

    attempt_id: str
    candidate_id: str
    before: str
    after: str
    maximum_before: str
    maximum_after: str
    grade_before: str
    grade_after: str
    by: str
    changed: bool


@dataclass(frozen=True, slots=True)
class CorrectionTrial:
    """What a correction would change. ``revision`` is that of the sitting's corrections, and comes back when it is made."""

    revision: int
    attempts: tuple[Rescored, ...]
    changed: int


def try_correction(
    server: Server,
    organisation: OrganisationId,
    sitting_id: str,
    *,
    add: Correction | None = None,
    without: int | None = None,
) -> CorrectionTrial:
    """Return what another correction, or one correction less, would make of every attempt that has a score.

    Raises:
        NotFound: there is no such sitting, or no such correction that counts.
        MarkingError: the item cannot be corrected so.
    """
    if add is not None:
        check_fits(server, organisation, sitting_id, add)
    elif sitting_in_force(server, organisation, sitting_id) is None:
        raise NotFound("sitting", sitting_id)
    gather_marking(server, organisation, sitting_id)
    with server.database.read() as session:
        rows = corrections_of_sitting(session, organisation, sitting_id)
        known = corrections_of(session, organisation, sitting_id)
        wanted = _wanted(rows, known, add, without)
        revision = revision_of(rows)
        scheme = scheme_of(session, organisation, sitting_id).scheme
        grades = Grades(server, organisation, scheme)
        answers = defaultdict[str, list[Answer]](list)
        for answer in marking.answers_of_sitting(session, organisation, sitting_id):
            answers[answer.attempt_id].append(answer)
        changes = defaultdict[str, list[Decimal]](list)
        for change in adjustments_of_sitting(session, organisation, sitting_id):
            if change.withdrawn_ms is None:
                changes[change.attempt_id].append(Decimal(change.points))
        attempts = {
            row.attempt_id: row for row in rows_of(session, organisation, sitting_id) if row.score is not None
        }
    around = Surroundings(server, organisation)
    found = []
    for reading in read_together(server, organisation, list(attempts)):
        row = attempts[reading.attempt.attempt_id]
        points, given = points_by_item(answers[row.attempt_id]), changes[row.attempt_id]
        scored = score(reading.attempt, around.pack, wanted)
        was = total_of(read_outcomes(row.outcomes), points, given)
        will = total_of(read_outcomes(outcomes_text(reading.attempt, scored)), points, given)
        grade_was, grade_will = (grade_label(grades.of(row), one) for one in (was, will))
        same = (was.score, was.maximum, grade_was, was.waiting) == (
            will.score,
            will.maximum,
            grade_will,
            will.waiting,
        )
        found.append(
            Rescored(
                row.attempt_id,
                row.candidate_id,
                str(was.score),
                str(will.score),
                str(was.maximum),
                str(will.maximum),
                grade_was,
                grade_will,
                f"{will.score - was.score:+f}" if will.score != was.score else "0",
                changed=not same,
            )
        )
    return CorrectionTrial(revision, tuple(found), sum(one.changed for one in found))


def revision_of(rows: Sequence[KeyCorrection]) -> int:
    """Return how often the corrections of a sitting have changed."""
    return len(rows) + sum(row.withdrawn_ms is not None for row in rows)


def check_fits(server: Server, organisation: OrganisationId, sitting_id: str, correction: Correction) -> None:
    """Refuse a correction that does not fit the sitting's pack.

    Raises:
        NotFound, MarkingError: as ``try_correction`` says.
    """
    sitting = sitting_in_force(server, organisation, sitting_id)
    if sitting is None:
        raise NotFound("sitting", sitting_id)
    with server.database.read() as session:
        row = pack(session, organisation, sitting.pack_id, sitting.pack_version)
    opened = Unscored.PACK_MISSING if row is None else opened_pack(server, organisation, row.pack_hash)
    if isinstance(opened, Unscored):
        raise MarkingError("pack", opened.value)
    item = opened.content.items.get(correction.item_id)
    if item is None:
        raise MarkingError("item_id", f"no item {correction.item_id[:100]}")
    check_correction(item, opened.keys.get(correction.item_id), correction)


def _wanted(
    rows: Sequence[KeyCorrection], known: Corrections, add: Correction | None, without: int | None
) -> Corrections:
    if without is None:
        return dict(known) if add is None else {**known, add.item_id: [*known.get(add.item_id, ()), add]}
    if not any(row.number == without and row.withdrawn_ms is None for row in rows):
        raise NotFound("correction", str(without))
    left = defaultdict[ItemId, list[Correction]](list)
    for row in rows:
        if row.withdrawn_ms is None and row.number != without:
            left[ItemId(row.item_id)].append(read_correction(row))
    return dict(left)
