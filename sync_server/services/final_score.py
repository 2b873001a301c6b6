"""The score of an attempt as it counts: what the machine made of it, people's marks and adjustments, and its grade.

Results, certificates and whoever else tells a score ask here, and nowhere else.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

from assessment.attempt.decision import Standing
from assessment.attempt.policy import Feedback
from assessment.content.test import Grade, Test
from assessment.ids import AttemptId, ItemId, OrganisationId, TestId
from assessment.marking.scheme import Scheme
from assessment.marking.total import Total, total_of
from assessment.scoring.grading import grade_among, passed
from sync_server.errors import NotFound
from sync_server.services.find_flags import Limits, Row, flags_of_rows, limits_of, standing_of_row
from sync_server.services.gather_marking import gather_marking
from sync_server.services.marking_scheme import scheme_of
from sync_server.services.outcomes import read_outcomes
from sync_server.services.project_attempt import project_attempt
from sync_server.services.score_attempt import Unscored
from sync_server.services.server import Server
from sync_server.services.surroundings import Surroundings
from sync_server.storage import marking
from sync_server.storage.adjustments import adjustments_of_attempts, last_release
from sync_server.storage.attempts import projections, projections_of
from sync_server.storage.blobs import missing_of
from sync_server.storage.engine import Session
from sync_server.storage.marking_models import Adjustment, Answer
from sync_server.storage.models import ProjectedAttempt

COUNTING = (Standing.CLEAR, Standing.ACCEPTED)
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


class ScoredBy(Enum):
    """Who gave a score: of an item, or the last hand in that of an attempt."""

    NOBODY = ""
    MACHINE = "machine"
    PERSON = "person"
    MODERATOR = "moderator"
    ADJUSTED = "adjusted"


BY_PEOPLE = frozenset({ScoredBy.PERSON, ScoredBy.MODERATOR})


@dataclass(frozen=True, slots=True)
class FinalItem:
    """An item as it counts in the test. ``score`` None: it waits for a mark. ``marked``: a person marks it."""

    item_id: str
    number: int | None
    score: str | None
    maximum: str
    marked: bool
    by: ScoredBy


@dataclass(frozen=True, slots=True)
class FinalScore:
    """A score as text, so that no digit is lost; None where there is none, and ``unscored`` says why.

    ``machine`` is what the keys alone came to, ``unadjusted`` what it would be without adjustments, ``by`` the last that
    had a hand in it. ``waiting`` items have no mark yet; until they have, there is no grade and nothing ``passed``.
    ``counts``: nobody has decided against the attempt, and nothing about it waits for a decision. ``final``: nothing
    waits, and it counts. ``released``: it may be told.
    """

    attempt_id: str
    sitting_id: str
    test_id: str
    candidate_id: str
    state: str
    standing: str
    score: str | None
    unadjusted: str | None
    machine: str | None
    maximum: str | None
    by: ScoredBy
    grade: str
    passed: bool | None
    waiting: int
    unscored: str
    counts: bool
    final: bool
    released: bool
    items: tuple[FinalItem, ...]
    adjustments: tuple[AdjustmentView, ...]

    @property
    def by_people(self) -> bool:
        """Say whether a person marks, or would mark, any of it."""
        return any(item.marked for item in self.items)


def final_score(server: Server, organisation: OrganisationId, attempt_id: AttemptId) -> FinalScore:
    """Return the score of one attempt.

    Raises:
        NotFound: there is no such attempt.
    """
    if project_attempt(server, organisation, attempt_id) is None:
        raise NotFound("attempt", attempt_id)
    with server.database.read() as session:
        rows = projections_of(session, organisation, [attempt_id])
    if rows and rows[0].sitting_id:
        gather_marking(server, organisation, rows[0].sitting_id)
    with server.database.read() as session:
        for one in scores_of(
            server, session, organisation, projections_of(session, organisation, [attempt_id])
        ):
            return one
    raise NotFound("attempt", attempt_id)


def final_scores(server: Server, organisation: OrganisationId, sitting_id: str) -> tuple[FinalScore, ...]:
    """Return the score of every attempt of a sitting, in the order they began."""
    gather_marking(server, organisation, sitting_id)
    with server.database.read() as session:
        return tuple(scores_of(server, session, organisation, rows_of(session, organisation, sitting_id)))


def scores_of(
    server: Server, session: Session, organisation: OrganisationId, rows: Sequence[ProjectedAttempt]
) -> list[FinalScore]:
    """Return the scores of projected attempts, in the order given. What came of their sittings has been gathered."""
    found, sittings = [], Sittings(server, session, organisation)
    for start in range(0, len(rows), AT_ONCE):
        some = rows[start : start + AT_ONCE]
        ids = [row.attempt_id for row in some]
        answers = defaultdict[str, list[Answer]](list)
        for answer in marking.answers_of_attempts(session, organisation, ids):
            answers[answer.attempt_id].append(answer)
        changes = defaultdict[str, list[Adjustment]](list)
        for change in adjustments_of_attempts(session, organisation, ids):
            changes[change.attempt_id].append(change)
        hands = _Hands(answers, changes, marking.moderated_of(session, organisation, ids))
        standings = sittings.standings(some)
        found += [
            _score(row, hands, sittings, standing) for row, standing in zip(some, standings, strict=True)
        ]
    return found


@dataclass(frozen=True, slots=True)
class _Hands:
    """What people have done to attempts: marks by attempt, adjustments, and which marks are a moderator's."""

    answers: Mapping[str, Sequence[Answer]]
    changes: Mapping[str, Sequence[Adjustment]]
    moderated: Collection[tuple[str, str]]


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

    def __init__(
        self,
        server: Server,
        organisation: OrganisationId,
        scheme: Scheme,
        around: Surroundings | None = None,
    ) -> None:
        self._own = scheme.grades
        self._around = around or Surroundings(server, organisation)

    def of(self, row: ProjectedAttempt) -> tuple[Grade, ...]:
        """Return the grades of an attempt."""
        if self._own:
            return self._own
        test = test_of(self._around, row.pack_hash, row.test_id)
        return () if test is None else test.grades


def test_of(around: Surroundings, pack_hash: str, test_id: str) -> Test | None:
    """Return a test, None where its pack cannot be opened."""
    opened = around.pack(pack_hash)
    return None if isinstance(opened, Unscored) else opened.content.tests.get(TestId(test_id))


class Sittings:
    """What the sittings of attempts say of their scores: limits, grades, release; each looked at once."""

    def __init__(self, server: Server, session: Session, organisation: OrganisationId) -> None:
        self._server, self._session, self._organisation = server, session, organisation
        self.around = Surroundings(server, organisation)
        self._grades: dict[str, Grades] = {}
        self._released: dict[str, bool] = {}

    def limits(self, sitting_id: str) -> Limits:
        """Return how often and how soon it may be sat."""
        return limits_of(self.around.sitting(sitting_id) if sitting_id else None)

    def grades(self, row: ProjectedAttempt) -> tuple[Grade, ...]:
        """Return the grades of an attempt."""
        if row.sitting_id not in self._grades:
            scheme = scheme_of(self._session, self._organisation, row.sitting_id).scheme
            self._grades[row.sitting_id] = Grades(self._server, self._organisation, scheme, self.around)
        return self._grades[row.sitting_id].of(row)

    def tells(self, sitting_id: str, *, marked: bool) -> bool:
        """Say whether results may be told: staff have released them, or candidates are told and no person marks."""
        if sitting_id not in self._released:
            last = last_release(self._session, self._organisation, sitting_id) if sitting_id else None
            self._released[sitting_id] = last is not None
        if self._released[sitting_id]:
            return True
        sitting = self.around.sitting(sitting_id) if sitting_id else None
        return not marked and sitting is not None and sitting.policy.feedback is not Feedback.NONE

    def standings(
        self, rows: Sequence[Row], missing: Mapping[AttemptId, int] | None = None
    ) -> list[Standing]:
        """Return whether attempts count, as far as anybody has decided."""
        if missing is None:
            missing = missing_of(self._session, self._organisation, [row.attempt_id for row in rows])
        flags = flags_of_rows(self._session, self._organisation, rows, limits=self.limits, missing=missing)
        known: dict[tuple[object, ...], Standing] = {}  # most are alike
        found = []
        for row, told in zip(rows, flags, strict=True):
            key = (told, row.decided_flags, row.ruling)
            if key not in known:
                known[key] = standing_of_row(row, told)
            found.append(known[key])
        return found


def _score(row: ProjectedAttempt, hands: _Hands, sittings: Sittings, standing: Standing) -> FinalScore:
    scored = row.score is not None
    outcomes, changes = read_outcomes(row.outcomes), hands.changes[row.attempt_id]
    counting = [Decimal(one.points) for one in changes if one.withdrawn_ms is None]
    total = total_of(outcomes, points_by_item(hands.answers[row.attempt_id]), counting)
    by_people = {item.item_id for section in outcomes for item in section.items if item.score is None}
    items = tuple(
        FinalItem(
            item.item_id,
            item.number,
            None if item.score is None else str(item.score),
            str(item.maximum),
            item.item_id in by_people,
            ScoredBy.NOBODY
            if item.score is None
            else ScoredBy.MACHINE
            if item.item_id not in by_people
            else ScoredBy.MODERATOR
            if (row.attempt_id, item.item_id) in hands.moderated
            else ScoredBy.PERSON,
        )
        for item in total.items
    )
    counts = standing in COUNTING
    whole = scored and not total.waiting
    test = test_of(sittings.around, row.pack_hash, row.test_id)
    return FinalScore(
        attempt_id=row.attempt_id,
        sitting_id=row.sitting_id,
        test_id=row.test_id,
        candidate_id=row.candidate_id,
        state=row.state,
        standing=standing.value,
        score=str(total.score) if scored else None,
        unadjusted=str(total.marked) if scored else None,
        machine=row.score,
        maximum=str(total.maximum) if scored else None,
        by=_last_hand(items, adjusted=bool(counting)) if scored else ScoredBy.NOBODY,
        grade=grade_label(sittings.grades(row), total) if scored else "",
        passed=passed(test, total.score) if test and whole else None,
        waiting=total.waiting,
        unscored=row.unscored,
        counts=counts,
        final=whole and counts,
        released=whole and counts and sittings.tells(row.sitting_id, marked=bool(by_people)),
        items=items,
        adjustments=tuple(view_adjustment(one) for one in changes),
    )


def _last_hand(items: Sequence[FinalItem], *, adjusted: bool) -> ScoredBy:
    given = {item.by for item in items}
    if adjusted:
        return ScoredBy.ADJUSTED
    return next((one for one in (ScoredBy.MODERATOR, ScoredBy.PERSON) if one in given), ScoredBy.MACHINE)


def view_adjustment(row: Adjustment) -> AdjustmentView:
    """Return an adjustment as staff see it."""
    return AdjustmentView(
        row.number, row.points, row.reason, row.made_by, row.made_ms, row.withdrawn_ms, row.withdrawn_by
    )
