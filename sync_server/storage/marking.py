"""Answers that wait for a person, who has them in hand, what was typed and what marks were given."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from assessment.ids import AttemptId, OrganisationId
from sync_server.storage.engine import Ready, Session
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
    found = (
        _unseen(organisation, attempt.attempt_id, attempt.digest, _PENDING, attempt.outcomes)
        .where(attempt.sitting_id == sitting_id)
        .order_by(attempt.attempt_id)
        .limit(limit)
    )
    return [Unseen(*row) for row in session.execute(found)]


def unseen_sittings(session: Session, organisation: OrganisationId) -> set[str]:
    """Return the sittings that have such attempts."""
    return set(session.scalars(_unseen(organisation, ProjectedAttempt.sitting_id).distinct()))


_PENDING = sa.func.coalesce(ProjectedAttempt.pending, 0)


def _unseen(
    organisation: OrganisationId, *columns: Any
) -> sa.Select[Any]:  # columns, or what is made of some
    attempt = ProjectedAttempt
    same = sa.and_(Script.organisation_id == attempt.organisation_id, Script.attempt_id == attempt.attempt_id)
    return (
        sa.select(*columns)
        .select_from(attempt)
        .outerjoin(Script, same)
        .where(
            attempt.organisation_id == organisation,
            sa.or_(
                sa.and_(Script.attempt_id.is_(None), attempt.pending > 0),
                Script.digest != attempt.digest,
                Script.pending != _PENDING,
            ),
        )
    )


def script(session: Session, organisation: OrganisationId, attempt_id: AttemptId) -> Script | None:
    """Return an attempt that has been looked at."""
    return session.get(Script, (organisation, attempt_id))


def answers_of(session: Session, organisation: OrganisationId, attempt_id: AttemptId) -> Sequence[Answer]:
    """Return the answers of one attempt, those that need no mark any more too."""
    found = sa.select(Answer).where(Answer.organisation_id == organisation, Answer.attempt_id == attempt_id)
    return session.scalars(found.order_by(Answer.place)).all()


def answers_of_attempts(
    session: Session, organisation: OrganisationId, attempts: Collection[AttemptId]
) -> Sequence[Answer]:
    """Return the answers of attempts that a person marks or has marked."""
    found = sa.select(Answer).where(
        Answer.organisation_id == organisation, Answer.attempt_id.in_(attempts), Answer.need != GONE
    )
    return session.scalars(found.order_by(Answer.attempt_id, Answer.place)).all()


def moderated_of(
    session: Session, organisation: OrganisationId, attempts: Collection[AttemptId]
) -> set[tuple[str, str]]:
    """Return which answers of attempts, by attempt and item, a moderator's mark is in force for."""
    found = sa.select(Mark.attempt_id, Mark.item_id).where(
        Mark.organisation_id == organisation,
        Mark.attempt_id.in_(attempts),
        Mark.moderation.is_(True),
        Mark.superseded_ms.is_(None),
    )
    return {(attempt_id, item_id) for attempt_id, item_id in session.execute(found)}


def answers_of_sitting(session: Session, organisation: OrganisationId, sitting_id: str) -> Sequence[Any]:
    """Return the answers of a sitting that a person marks, by candidate code: their columns, for there may be very many."""
    found = sa.select(*Answer.__table__.columns).where(
        Answer.organisation_id == organisation, Answer.sitting_id == sitting_id, Answer.need != GONE
    )
    return session.execute(found.order_by(Answer.code, Answer.place)).all()


def stand_otherwise(
    session: Session, organisation: OrganisationId, moved: Sequence[tuple[AttemptId, str, str, str | None]]
) -> None:
    """Let answers, each told by its attempt and item, wait for another mark and have other points."""
    _STAND.many(
        session.connection(),
        [
            {
                "b_organisation": organisation,
                "b_attempt": attempt,
                "b_item": item,
                "b_need": need,
                "b_points": points,
            }
            for attempt, item, need, points in sorted(moved)
        ],
    )


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
    mine = sa.and_(Answer.locked_by == marker, Answer.locked_until_ms > now)
    found = (
        sa.select(Answer)
        .where(
            Answer.organisation_id == organisation,
            Answer.sitting_id == sitting_id,
            Answer.need.in_(OPEN),
            sa.or_(Answer.locked_by == marker, Answer.locked_until_ms <= now),
            ~given,
            ~_COUNTED_OUT,
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


_COUNTED_OUT = sa.exists().where(
    ProjectedAttempt.organisation_id == Answer.organisation_id,
    ProjectedAttempt.attempt_id == Answer.attempt_id,
    ProjectedAttempt.ruling == _REJECTED,
)
"""Somebody decided that the attempt of an answer does not count."""
_TO_MARK = sa.and_(Answer.need != GONE, ~_COUNTED_OUT)


def marks_of(
    session: Session, organisation: OrganisationId, attempts: Collection[str], *, all_of_them: bool = False
) -> Sequence[Mark]:
    """Return the marks of some attempts in the order they were given; those in force, or all that there ever were."""
    found = sa.select(Mark).where(Mark.organisation_id == organisation, Mark.attempt_id.in_(attempts))
    if not all_of_them:
        found = found.where(Mark.superseded_ms.is_(None))
    return session.scalars(found.order_by(Mark.number)).all()


def marks_of_sitting(
    session: Session, organisation: OrganisationId, sitting_id: str, *, all_of_them: bool = False
) -> Sequence[Any]:
    """Return the marks of a sitting in the order they were given, by column: those in force, or all that ever were."""
    found = sa.select(*Mark.__table__.columns).where(
        Mark.organisation_id == organisation, Mark.sitting_id == sitting_id
    )
    if not all_of_them:
        found = found.where(Mark.superseded_ms.is_(None))
    return session.execute(found.order_by(Mark.number)).all()


def given_in_sitting(session: Session, organisation: OrganisationId, sitting_id: str) -> Sequence[Any]:
    """Return the ordinary marks of a sitting that are in force, each with its answer's ``maximum``, in their order."""
    found = (
        sa.select(Mark.attempt_id, Mark.item_id, Mark.marker, Mark.points, Mark.document, Answer.maximum)
        .join(
            Answer,
            sa.and_(
                Answer.organisation_id == Mark.organisation_id,
                Answer.attempt_id == Mark.attempt_id,
                Answer.item_id == Mark.item_id,
            ),
        )
        .where(
            Mark.organisation_id == organisation,
            Mark.sitting_id == sitting_id,
            Mark.superseded_ms.is_(None),
            Mark.moderation.is_(False),
            Answer.need != GONE,
        )
    )
    return session.execute(found.order_by(Mark.number)).all()


@dataclass(frozen=True, slots=True)
class Held:
    """So many answers to an item wait for this mark; so many of all that stand so are in a marker's hand."""

    item_id: str
    need: str
    held_by: str
    answers: int


def held_in_sitting(
    session: Session, organisation: OrganisationId, sitting_id: str, now: int
) -> Sequence[Held]:
    """Return the answers of a sitting counted: by item in the order of their first places, need, and in whose hand.

    Those of attempts that do not count are left out.
    """
    held_by = sa.case((Answer.locked_until_ms > now, Answer.locked_by), else_="").label("held_by")
    found = (
        sa.select(Answer.item_id, Answer.need, held_by, sa.func.count())
        .where(Answer.organisation_id == organisation, Answer.sitting_id == sitting_id, _TO_MARK)
        .group_by(
            Answer.item_id, Answer.need, "held_by"
        )  # by its name: a time told twice is two to PostgreSQL
        .order_by(sa.func.min(Answer.place), Answer.item_id)
    )
    return [Held(*row) for row in session.execute(found)]


def count_scripts(session: Session, organisation: OrganisationId, sitting_id: str) -> int:
    """Return how many attempts of a sitting that count have answers that a person marks."""
    found = sa.select(sa.func.count(Answer.attempt_id.distinct())).where(
        Answer.organisation_id == organisation, Answer.sitting_id == sitting_id, _TO_MARK
    )
    return session.scalar(found) or 0


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


def let_go_of_all(session: Session, organisation: OrganisationId, marker: str) -> None:
    """Let others have all that a marker has in hand."""
    session.execute(
        sa.update(Answer)
        .where(Answer.organisation_id == organisation, Answer.locked_by == marker)
        .values(locked_by="", locked_until_ms=0)
    )


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
    """Return how many answers of each sitting wait for which mark, but for those of attempts that do not count."""
    found = (
        sa.select(Answer.sitting_id, Answer.need, sa.func.count())
        .where(Answer.organisation_id == organisation, _TO_MARK)
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


_STAND = Ready(
    lambda _: (
        sa.update(Answer)
        .where(
            Answer.organisation_id == sa.bindparam("b_organisation"),
            Answer.attempt_id == sa.bindparam("b_attempt"),
            Answer.item_id == sa.bindparam("b_item"),
        )
        .values(need=sa.bindparam("b_need"), points=sa.bindparam("b_points"))
    )
)
