"""Questions that programs elsewhere answer."""

from collections.abc import Sequence
from typing import Any, cast

import sqlalchemy as sa

from assessment.ids import OrganisationId
from sync_server.storage.ai_models import AiErrand, AiTask
from sync_server.storage.ai_tasks import OPEN
from sync_server.storage.engine import Session

LONGEST_LEASE_MS = 3_600_000
WAITING, ANSWERED, FAILED = "waiting", "answered", "failed"


def errand(session: Session, errand_id: str) -> AiErrand | None:
    """Return one errand, which no other process changes before this transaction ends.

    Whoever answers it serves all organisations of this server.
    """
    return session.get(AiErrand, errand_id, with_for_update=True)


def errand_of_step(
    session: Session, organisation: OrganisationId, task_id: str, run: int, step: str, request_sha256: str
) -> AiErrand | None:
    """Return the errand that was made for this question of a step."""
    found = sa.select(AiErrand).where(
        AiErrand.organisation_id == organisation,
        AiErrand.task_id == task_id,
        AiErrand.run == run,
        AiErrand.step == step,
        AiErrand.request_sha256 == request_sha256,
    )
    return session.scalar(found)


def free_errands(session: Session, now: int, limit: int) -> Sequence[AiErrand]:
    """Return errands that wait and nobody has, the oldest first; none of a task that is at its end.

    Whoever has one for longer than anybody may has it since before the clock was set back.
    """
    found = (
        sa.select(AiErrand)
        .join(AiTask, _of_task())
        .where(AiErrand.state == WAITING, AiTask.state.in_(OPEN))
        .where(sa.or_(AiErrand.lease_until_ms <= now, AiErrand.lease_until_ms > now + LONGEST_LEASE_MS))
    )
    return session.scalars(found.order_by(AiErrand.made_ms, AiErrand.errand_id).limit(limit)).all()


def made_since(session: Session, organisation: OrganisationId, since_ms: int) -> list[int]:
    """Return when an organisation's errands were made after then, the first first."""
    found = sa.select(AiErrand.made_ms).where(
        AiErrand.organisation_id == organisation, AiErrand.made_ms > since_ms
    )
    return list(session.scalars(found.order_by(AiErrand.made_ms)))


def count_of_open(session: Session, organisation: OrganisationId) -> int:
    """Return how many of an organisation's errands wait or are worked on, of tasks that are not at their end."""
    found = (
        sa.select(sa.func.count())
        .select_from(AiErrand)
        .join(AiTask, _of_task())
        .where(AiErrand.organisation_id == organisation, AiErrand.state == WAITING, AiTask.state.in_(OPEN))
    )
    return int(session.scalar(found) or 0)


def _of_task() -> sa.ColumnElement[bool]:
    """Say that an errand is of a task's run as it stands."""
    return sa.and_(
        AiTask.organisation_id == AiErrand.organisation_id,
        AiTask.task_id == AiErrand.task_id,
        AiTask.run == AiErrand.run,
    )


def take(session: Session, row: AiErrand, worker: str, until_ms: int, now: int) -> bool:
    """Let a worker have an errand; false where another was quicker."""
    taken = (
        sa.update(AiErrand)
        .where(
            AiErrand.errand_id == row.errand_id,
            AiErrand.state == WAITING,
            AiErrand.lease_until_ms == row.lease_until_ms,
        )
        .values(worker=worker, lease_until_ms=until_ms, changed_ms=now)
        .execution_options(synchronize_session=False)
    )
    return cast("sa.CursorResult[Any]", session.execute(taken)).rowcount == 1
