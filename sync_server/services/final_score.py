"""The score of an attempt as it counts: what the machine made of it, people's marks and adjustments, and its grade.

Results, certificates and whoever else tells a score ask here, and nowhere else.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from assessment.attempt.decision import Ruling
from assessment.content.test import Grade
from assessment.ids import AttemptId, ItemId, OrganisationId, TestId
from assessment.marking.scheme import Scheme
from assessment.marking.total import Total, total_of
from assessment.scoring.grading import grade_among
from sync_server.errors import NotFound
from sync_server.services.gather_marking import gather_marking
from sync_server.services.marking_scheme import scheme_of
from sync_server.services.outcomes import read_outcomes
from sync_server.services.project_attempt import project_attempt
from sync_server.services.score_attempt import Unscored
from sync_server.services.server import Server
from sync_server.services.surroundings import Surroundings
from sync_server.storage import marking
from sync_server.storage.adjustments import adjustments_of, adjustments_of_sitting, last_release
from sync_server.storage.attempts import projection, projections
from sync_server.storage.engine import Session
from sync_server.storage.marking_models import Adjustment, Answer
from sync_server.storage.models import ProjectedAttempt

AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class AdjustmentView:
    """Points that staff gave or took. ``withdrawn_ms`` None: they count."""

    number: int
    points: str
    reason: str
    made_by: str
    made_ms: int
    withdrawn_ms: int | None
    withdrawn_by: str


@dataclass(frozen=True, slots=True)
class FinalItem:
    """An item as it counts in the test. ``score`` None: it waits for a mark. ``marked``: a person marks it."""

    item_id: str
    number: int | None
    score: str | None
    maximum: str
    marked: bool


@dataclass(frozen=True, slots=True)
class FinalScore:
    """A score as text, so that no digit is lost; None where there is none, and ``unscored`` says why.

    ``machine`` is what the keys alone came to, ``unadjusted`` what it would be without adjustments. ``waiting`` items
    have no mark yet. ``final``: nothing waits, and the attempt counts. ``released``: it may be told.
    """

    attempt_id: str
    sitting_id: str
    candidate_id: str
    state: str
    score: str | None
    unadjusted: str | None
    machine: str | None
    maximum: str | None
    grade: str
    waiting: int
    unscored: str
    counts: bool
    final: bool
    released: bool
    items: tuple[FinalItem, ...]
    adjustments: tuple[AdjustmentView, ...]


def final_score(server: Server, organisation: OrganisationId, attempt_id: AttemptId) -> FinalScore:
    """Return the score of one attempt.

    Raises:
        NotFound: there is no such attempt.
    """
    if project_attempt(server, organisation, attempt_id) is None:
        raise NotFound("attempt", attempt_id)
    with server.database.read() as session:
        row = projection(session, organisation, attempt_id)
        sitting_id = row.sitting_id if row else ""
    if sitting_id:
        gather_marking(server, organisation, sitting_id)
    with server.database.read() as session:
        row = projection(session, organisation, attempt_id)
        if row is None:
            raise NotFound("attempt", attempt_id)
        answers = marking.answers_of(session, organisation, attempt_id)
        changes = adjustments_of(session, organisation, attempt_id)
        scheme = scheme_of(session, organisation, sitting_id).scheme
        released = last_release(session, organisation, sitting_id) is not None
        grades = Grades(server, organisation, scheme)
        return _score(row, points_by_item(answers), changes, grades.of(row), released=released)


def final_scores(server: Server, organisation: OrganisationId, sitting_id: str) -> tuple[FinalScore, ...]:
    """Return the score of every attempt of a sitting, in the order they began."""
    gather_marking(server, organisation, sitting_id)
    with server.database.read() as session:
        scheme = scheme_of(session, organisation, sitting_id).scheme
        grades = Grades(server, organisation, scheme)
        released = last_release(session, organisation, sitting_id) is not None
        answers = defaultdict[str, list[Answer]](list)
        for answer in marking.answers_of_sitting(session, organisation, sitting_id):
            answers[answer.attempt_id].append(answer)
        changes = defaultdict[str, list[Adjustment]](list)
        for change in adjustments_of_sitting(session, organisation, sitting_id):
            changes[change.attempt_id].append(change)
        return tuple(
            _score(
                row,
                points_by_item(answers[row.attempt_id]),
                changes[row.attempt_id],
                grades.of(row),
                released=released,
            )
            for row in rows_of(session, organisation, sitting_id)
        )


def rows_of(session: Session, organisation: OrganisationId, sitting_id: str) -> list[ProjectedAttempt]:
    """Return all attempts of a sitting."""
    found: list[ProjectedAttempt] = []
    while len(
        page := projections(
            session,
            organisation,
            after=found[-1].attempt_id if found else "",
            limit=AT_ONCE,
            sitting_id=sitting_id,
        )
    ):
        found += page
    return found


def points_by_item(answers: Iterable[Answer]) -> dict[ItemId, Decimal]:
    """Return the points that people's marks came to."""
    return {ItemId(one.item_id): Decimal(one.points) for one in answers if one.points is not None}


def grade_label(grades: Sequence[Grade], total: Total) -> str:
    """Return the grade that a total reaches; empty where something waits yet, or it reaches none."""
    if total.waiting:
        return ""
    grade = grade_among(grades, total.score, total.maximum)
    return grade.label if grade else ""


class Grades:
    """Tells the grades of an attempt's test: those of the scheme, else those of its pack; each pack is looked at once."""

    def __init__(self, server: Server, organisation: OrganisationId, scheme: Scheme) -> None:
        self._own = scheme.grades
        self._around = Surroundings(server, organisation)

    def of(self, row: ProjectedAttempt) -> tuple[Grade, ...]:
        """Return the grades of an attempt."""
        if self._own:
            return self._own
        opened = self._around.pack(row.pack_hash)
        test = None if isinstance(opened, Unscored) else opened.content.tests.get(TestId(row.test_id))
        return () if test is None else test.grades


def _score(
    row: ProjectedAttempt,
    marks: Mapping[ItemId, Decimal],
    changes: Sequence[Adjustment],
    grades: Sequence[Grade],
    *,
    released: bool,
) -> FinalScore:
    scored = row.score is not None
    outcomes = read_outcomes(row.outcomes)
    total = total_of(outcomes, marks, [Decimal(one.points) for one in changes if one.withdrawn_ms is None])
    by_people = {item.item_id for section in outcomes for item in section.items if item.score is None}
    counts = row.ruling != Ruling.REJECT.value
    return FinalScore(
        attempt_id=row.attempt_id,
        sitting_id=row.sitting_id,
        candidate_id=row.candidate_id,
        state=row.state,
        score=str(total.score) if scored else None,
        unadjusted=str(total.marked) if scored else None,
        machine=row.score,
        maximum=str(total.maximum) if scored else None,
        grade=grade_label(grades, total) if scored else "",
        waiting=total.waiting,
        unscored=row.unscored,
        counts=counts,
        final=scored and counts and not total.waiting,
        released=released and scored and counts and not total.waiting,
        items=tuple(
            FinalItem(
                item.item_id,
                item.number,
                None if item.score is None else str(item.score),
                str(item.maximum),
                item.item_id in by_people,
            )
            for item in total.items
        ),
        adjustments=tuple(view_adjustment(one) for one in changes),
    )


def view_adjustment(row: Adjustment) -> AdjustmentView:
    """Return an adjustment as staff see it."""
    return AdjustmentView(
        row.number, row.points, row.reason, row.made_by, row.made_ms, row.withdrawn_ms, row.withdrawn_by
    )
