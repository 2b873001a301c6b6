"""What models found in answers: added to, never changed."""

from collections.abc import Sequence

import sqlalchemy as sa

from assessment.ids import AttemptId, OrganisationId
from sync_server.storage.ai_models import AiEvaluation
from sync_server.storage.engine import Session
from sync_server.storage.marking import OPEN
from sync_server.storage.marking_models import Answer

NO_DOUBT = "[]"


def evaluated(
    session: Session, organisation: OrganisationId, task_id: str, attempt_id: AttemptId
) -> set[tuple[str, str]]:
    """Return what a task has evaluated of an attempt: item and hash of the answer."""
    found = sa.select(AiEvaluation.item_id, AiEvaluation.answer).where(
        AiEvaluation.organisation_id == organisation,
        AiEvaluation.task_id == task_id,
        AiEvaluation.attempt_id == attempt_id,
    )
    return {(item_id, answer) for item_id, answer in session.execute(found)}


def count_of_task(session: Session, organisation: OrganisationId, task_id: str) -> tuple[int, int]:
    """Return how many answers a task has evaluated, and how many of those with a doubt."""
    found = sa.select(
        sa.func.count(), sa.func.count(sa.case((AiEvaluation.review != NO_DOUBT, 1), else_=None))
    ).where(AiEvaluation.organisation_id == organisation, AiEvaluation.task_id == task_id)
    whole, doubtful = session.execute(found).one()
    return int(whole), int(doubtful)


def to_evaluate(
    session: Session, organisation: OrganisationId, sitting_id: str, *, again: bool, codes: Sequence[str] = ()
) -> Sequence[tuple[AttemptId, str]]:
    """Return the answers of a sitting that wait for a mark, by attempt; those without an evaluation, unless ``again``.

    ``codes``: of these scripts alone.
    """
    found = sa.select(Answer.attempt_id, Answer.item_id).where(
        Answer.organisation_id == organisation, Answer.sitting_id == sitting_id, Answer.need.in_(OPEN)
    )
    if codes:
        found = found.where(Answer.code.in_(codes))
    if not again:
        found = found.where(~sa.exists().where(*_of_answer()))
    return [(one, item) for one, item in session.execute(found.order_by(Answer.attempt_id, Answer.place))]


def of_attempt(
    session: Session, organisation: OrganisationId, attempt_id: AttemptId
) -> Sequence[AiEvaluation]:
    """Return all evaluations of an attempt's answers, the latest first."""
    found = sa.select(AiEvaluation).where(
        AiEvaluation.organisation_id == organisation, AiEvaluation.attempt_id == attempt_id
    )
    return session.scalars(found.order_by(AiEvaluation.number.desc())).all()


def of_sitting(
    session: Session,
    organisation: OrganisationId,
    sitting_id: str,
    *,
    doubtful: bool = False,
    after: int = 0,
    limit: int = 100,
) -> Sequence[tuple[AiEvaluation, Answer]]:
    """Return evaluations of the answers as they stand, the first first; ``doubtful``: those a person must look at, still."""
    found = (
        sa.select(AiEvaluation, Answer)
        .join(Answer, sa.and_(*_of_answer()))
        .where(
            AiEvaluation.organisation_id == organisation,
            Answer.sitting_id == sitting_id,
            AiEvaluation.number > after,
        )
    )
    if doubtful:
        found = found.where(AiEvaluation.review != NO_DOUBT, Answer.need.in_(OPEN))
    rows = session.execute(found.order_by(AiEvaluation.number).limit(limit))
    return [(one, answer) for one, answer in rows]


def of_number(
    session: Session, organisation: OrganisationId, sitting_id: str, number: int
) -> tuple[AiEvaluation, Answer] | None:
    """Return one evaluation of a sitting with its answer, which may have changed since."""
    found = (
        sa.select(AiEvaluation, Answer)
        .join(Answer, sa.and_(*_of_answer()[:3]))
        .where(
            AiEvaluation.organisation_id == organisation,
            Answer.sitting_id == sitting_id,
            AiEvaluation.number == number,
        )
    )
    row = session.execute(found).one_or_none()
    return None if row is None else (row[0], row[1])


def count_of_sitting(session: Session, organisation: OrganisationId, sitting_id: str) -> tuple[int, int]:
    """Return how many answers of a sitting have an evaluation, and how many of those a person must look at, still."""
    doubted = sa.and_(AiEvaluation.review != NO_DOUBT, Answer.need.in_(OPEN))
    answer = AiEvaluation.attempt_id + "/" + AiEvaluation.item_id
    found = (
        sa.select(
            sa.func.count(sa.distinct(answer)),
            sa.func.count(sa.distinct(sa.case((doubted, answer), else_=None))),
        )
        .select_from(AiEvaluation)
        .join(Answer, sa.and_(*_of_answer()))
        .where(AiEvaluation.organisation_id == organisation, Answer.sitting_id == sitting_id)
    )
    whole, doubtful = session.execute(found).one()
    return int(whole), int(doubtful)


def recent_of_item(
    session: Session, organisation: OrganisationId, item_id: str, limit: int = 200
) -> Sequence[str]:
    """Return what was found in the latest evaluations of an item, as JSON."""
    found = sa.select(AiEvaluation.passes).where(
        AiEvaluation.organisation_id == organisation, AiEvaluation.item_id == item_id
    )
    return session.scalars(found.order_by(AiEvaluation.number.desc()).limit(limit)).all()


def _of_answer() -> tuple[sa.ColumnElement[bool], ...]:
    """Say that an evaluation is of an answer as it stands."""
    return (
        AiEvaluation.organisation_id == Answer.organisation_id,
        AiEvaluation.attempt_id == Answer.attempt_id,
        AiEvaluation.item_id == Answer.item_id,
        AiEvaluation.answer == Answer.answer,
    )
