"""Questions that programs elsewhere answer."""

from collections.abc import Sequence
from typing import Any, cast

import sqlalchemy as sa

from assessment.ids import OrganisationId
from sync_server.storage.ai_models import AiErrand, AiTask
from sync_server.storage.ai_tasks import OPEN
from sync_server.storage.engine import Session

WAITING, ANSWERED, FAILED = "waiting", "answered", "failed"


def errand(session: Session, errand_id: str) -> AiErrand | None:
    """Return one errand. Whoever answers it serves all organisations of this server."""
    return session.get(AiErrand, errand_id)


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
    """Return errands that wait and nobody has, the oldest first; none of a task that is at its end."""
    found = (
        sa.select(AiErrand)
        .join(
            AiTask,
            sa.and_(
                AiTask.organisation_id == AiErrand.organisation_id,
                AiTask.task_id == AiErrand.task_id,
                AiTask.run == AiErrand.run,
            ),
        )
        .where(AiErrand.state == WAITING, AiErrand.lease_until_ms <= now, AiTask.state.in_(OPEN))
    )
    return session.scalars(found.order_by(AiErrand.made_ms, AiErrand.errand_id).limit(limit)).all()


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
