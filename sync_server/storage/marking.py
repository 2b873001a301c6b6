"""Answers that wait for a person, who has them in hand, what was typed and what marks were given."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from assessment.ids import AttemptId, OrganisationId
from sync_server.storage.engine import Session
from sync_server.storage.marking_models import Answer, Mark, MarkDraft, MarkingScheme, Script
from sync_server.storage.models import ProjectedAttempt

OPEN = ("first", "second", "third")
GONE = "gone"
_REJECTED = "reject"


@dataclass(frozen=True, slots=True)
class Unseen:
    """An attempt in which what a person has to mark has changed since it was looked at."""

    attempt_id: AttemptId
    digest: str
    pending: int
    outcomes: str


def scheme_row(session: Session, organisation: OrganisationId, sitting_id: str) -> MarkingScheme | None:
    """Return the scheme of a sitting that is in force."""
    found = (
        sa.select(MarkingScheme)
        .where(MarkingScheme.organisation_id == organisation, MarkingScheme.sitting_id == sitting_id)
        .order_by(MarkingScheme.revision.desc())
        .limit(1)
    )
    return session.scalar(found)


def schemes(session: Session, organisation: OrganisationId) -> dict[str, str]:
    """Return the document of each scheme that is in force, by sitting."""
    found = (
        sa.select(MarkingScheme.sitting_id, MarkingScheme.document)
        .where(MarkingScheme.organisation_id == organisation)
        .order_by(MarkingScheme.revision)
    )
    return dict(session.execute(found).all())  # the latest of a sitting stays


def unseen(session: Session, organisation: OrganisationId, sitting_id: str, limit: int) -> Sequence[Unseen]:
    """Return attempts of a sitting whose answers are to be looked at."""
    attempt = ProjectedAttempt
    pending = sa.func.coalesce(attempt.pending, 0)
    found = (
        sa.select(attempt.attempt_id, attempt.digest, pending, attempt.outcomes)
        .outerjoin(
            Script,
            sa.and_(
                Script.organisation_id == attempt.organisation_id, Script.attempt_id == attempt.attempt_id
            ),
        )
        .where(
            attempt.organisation_id == organisation,
            attempt.sitting_id == sitting_id,
            sa.or_(
                sa.and_(Script.attempt_id.is_(None), attempt.pending > 0),
                Script.digest != attempt.digest,
                Script.pending != pending,
            ),
        )
        .order_by(attempt.attempt_id)
        .limit(limit)
    )
    return [Unseen(*row) for row in session.execute(found)]


def script(session: Session, organisation: OrganisationId, attempt_id: AttemptId) -> Script | None:
    """Return an attempt that has been looked at."""
    return session.get(Script, (organisation, attempt_id))


def answers_of(session: Session, organisation: OrganisationId, attempt_id: AttemptId) -> Sequence[Answer]:
    """Return the answers of one attempt, those that need no mark any more too."""
    found = sa.select(Answer).where(Answer.organisation_id == organisation, Answer.attempt_id == attempt_id)
    return session.scalars(found.order_by(Answer.place)).all()


def answers_of_sitting(session: Session, organisation: OrganisationId, sitting_id: str) -> Sequence[Answer]:
    """Return the answers of a sitting that a person marks, by candidate code."""
    found = sa.select(Answer).where(
        Answer.organisation_id == organisation, Answer.sitting_id == sitting_id, Answer.need != GONE
    )
    return session.scalars(found.order_by(Answer.code, Answer.place)).all()


def answers_by_code(
    session: Session, organisation: OrganisationId, sitting_id: str, code: str
) -> Sequence[Answer]:
    """Return the answers of the candidate with this code that a person marks."""
    found = sa.select(Answer).where(
        Answer.organisation_id == organisation,
        Answer.sitting_id == sitting_id,
        Answer.code == code,
        Answer.need != GONE,
    )
    return session.scalars(found.order_by(Answer.place)).all()


def ready_for(
    session: Session,
    organisation: OrganisationId,
    sitting_id: str,
    marker: str,
    now: int,
    *,
    item_id: str = "",
    limit: int = 100,
) -> Sequence[Answer]:
    """Return answers that a marker may mark now, theirs in hand first, then what lacks least, question by question.

    Those of attempts that do not count are left alone.
    """
    given = sa.exists().where(
        Mark.organisation_id == organisation,
        Mark.attempt_id == Answer.attempt_id,
        Mark.item_id == Answer.item_id,
        Mark.marker == marker,
        Mark.superseded_ms.is_(None),
    )
    counted_out = sa.exists().where(
        ProjectedAttempt.organisation_id == organisation,
        ProjectedAttempt.attempt_id == Answer.attempt_id,
        ProjectedAttempt.ruling == _REJECTED,
    )
    mine = sa.and_(Answer.locked_by == marker, Answer.locked_until_ms > now)
    found = (
        sa.select(Answer)
        .where(
            Answer.organisation_id == organisation,
            Answer.sitting_id == sitting_id,
            Answer.need.in_(OPEN),
            sa.or_(Answer.locked_by == marker, Answer.locked_until_ms <= now),
            ~given,
            ~counted_out,
        )
        .order_by(
            sa.case((mine, 0), else_=1),
            sa.case((Answer.need == "third", 0), (Answer.need == "second", 1), else_=2),
            Answer.place,
            Answer.code,
        )
        .limit(limit)
    )
    if item_id:
        found = found.where(Answer.item_id == item_id)
    return session.scalars(found).all()


def marks_of(
    session: Session, organisation: OrganisationId, attempts: Collection[str], *, all_of_them: bool = False
) -> Sequence[Mark]:
    """Return the marks of some attempts in the order they were given; those in force, or all that there ever were."""
    found = sa.select(Mark).where(Mark.organisation_id == organisation, Mark.attempt_id.in_(attempts))
    if not all_of_them:
        found = found.where(Mark.superseded_ms.is_(None))
    return session.scalars(found.order_by(Mark.number)).all()


def marks_of_sitting(session: Session, organisation: OrganisationId, sitting_id: str) -> Sequence[Mark]:
    """Return the marks of a sitting that are in force, in the order they were given."""
    found = sa.select(Mark).where(
        Mark.organisation_id == organisation, Mark.sitting_id == sitting_id, Mark.superseded_ms.is_(None)
    )
    return session.scalars(found.order_by(Mark.number)).all()


def drafts_of(
    session: Session, organisation: OrganisationId, attempt_id: AttemptId, marker: str
) -> Sequence[MarkDraft]:
    """Return what a marker has typed about an attempt and not given yet."""
    found = sa.select(MarkDraft).where(
        MarkDraft.organisation_id == organisation,
        MarkDraft.attempt_id == attempt_id,
        MarkDraft.marker == marker,
    )
    return session.scalars(found).all()


def forget_draft(
    session: Session, organisation: OrganisationId, attempt_id: AttemptId, item_id: str, marker: str
) -> None:
    """Let a draft go whose mark was given."""
    session.execute(
        sa.delete(MarkDraft).where(
            MarkDraft.organisation_id == organisation,
            MarkDraft.attempt_id == attempt_id,
            MarkDraft.item_id == item_id,
            MarkDraft.marker == marker,
        )
    )


def answers_by_need(session: Session, organisation: OrganisationId) -> dict[str, dict[str, int]]:
    """Return how many answers of each sitting wait for which mark."""
    found = (
        sa.select(Answer.sitting_id, Answer.need, sa.func.count())
        .where(Answer.organisation_id == organisation, Answer.need != GONE)
        .group_by(Answer.sitting_id, Answer.need)
    )
    counts: dict[str, dict[str, int]] = {}
    for sitting_id, need, count in session.execute(found):
        counts.setdefault(sitting_id, {})[need] = count
    return counts


def mark_numbered(
    session: Session, organisation: OrganisationId, sitting_id: str, number: int
) -> Mark | None:
    """Return one mark of a sitting."""
    found = sa.select(Mark).where(
        Mark.organisation_id == organisation, Mark.sitting_id == sitting_id, Mark.number == number
    )
    return session.scalar(found)


def supersede(
    session: Session, organisation: OrganisationId, number: int, now: int, *, by: str, because: str
) -> None:
    """Let a mark count no more."""
    session.execute(
        sa.update(Mark)
        .where(Mark.organisation_id == organisation, Mark.number == number)
        .values(superseded_ms=now, superseded_by=by, superseded_because=because)
    )
