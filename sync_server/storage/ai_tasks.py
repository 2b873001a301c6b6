"""Tasks for a model, and every exchange that they came to."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, cast

import sqlalchemy as sa

from assessment.ids import OrganisationId
from sync_server.storage.ai_models import AiExchange, AiReply, AiTask
from sync_server.storage.engine import Session

QUEUED, PROCESSING, COMPLETED, FAILED, CANCELLED = "queued", "processing", "completed", "failed", "cancelled"
OPEN = (QUEUED, PROCESSING)
ANSWERED, KEPT = "answered", "kept"


@dataclass(frozen=True, slots=True)
class Spent:
    """What a task, or all of an organisation, came to. ``cost`` is in billionths of a US dollar."""

    calls: int = 0
    kept: int = 0
    prompt: int = 0
    cached: int = 0
    completion: int = 0
    cost: int = 0


def task(
    session: Session, organisation: OrganisationId, task_id: str, *, alone: bool = False
) -> AiTask | None:
    """Return one task. ``alone``: no other process changes it before this transaction ends."""
    return session.get(AiTask, (organisation, task_id), with_for_update=alone)


def task_of_wish(session: Session, organisation: OrganisationId, wish: str) -> AiTask | None:
    """Return the task that was asked for under this name."""
    found = sa.select(AiTask).where(AiTask.organisation_id == organisation, AiTask.wish == wish)
    return session.scalar(found)


def open_tasks(session: Session, organisation: OrganisationId, limit: int) -> list[tuple[str, int]]:
    """Return tasks that are not at an end, with their run, the first asked first."""
    found = (
        sa.select(AiTask.task_id, AiTask.run)
        .where(AiTask.organisation_id == organisation, AiTask.state.in_(OPEN))
        .order_by(AiTask.created_ms, AiTask.task_id)
        .limit(limit)
    )
    return [(task_id, run) for task_id, run in session.execute(found)]


def tasks(
    session: Session,
    organisation: OrganisationId,
    *,
    state: str = "",
    kind: str = "",
    asked_by: str = "",
    subject: str = "",
    since_ms: int = 0,
    before: tuple[int, str] | None = None,
    limit: int = 50,
) -> Sequence[AiTask]:
    """Return tasks, the last asked first. ``before``: only those further down than this one."""
    found = sa.select(AiTask).where(AiTask.organisation_id == organisation, AiTask.created_ms >= since_ms)
    if state:
        found = found.where(AiTask.state == state)
    if kind:
        found = found.where(AiTask.kind == kind)
    if asked_by:
        found = found.where(AiTask.asked_by == asked_by)
    if subject:
        found = found.where(AiTask.subject == subject)
    if before is not None:
        created, name = before
        found = found.where(
            sa.or_(AiTask.created_ms < created, sa.and_(AiTask.created_ms == created, AiTask.task_id < name))
        )
    return session.scalars(found.order_by(AiTask.created_ms.desc(), AiTask.task_id.desc()).limit(limit)).all()


def exchange_of(
    session: Session, organisation: OrganisationId, task_id: str, run: int, step: str
) -> AiExchange | None:
    """Return the exchange that answered a step of a task's run."""
    found = sa.select(AiExchange).where(
        AiExchange.organisation_id == organisation,
        AiExchange.task_id == task_id,
        AiExchange.run == run,
        AiExchange.step == step,
        AiExchange.outcome.in_((ANSWERED, KEPT)),
    )
    return session.scalars(found.order_by(AiExchange.number).limit(1)).first()


def exchange(session: Session, organisation: OrganisationId, number: int) -> AiExchange | None:
    """Return one exchange by its number."""
    found = sa.select(AiExchange).where(
        AiExchange.organisation_id == organisation, AiExchange.number == number
    )
    return session.scalar(found)


def exchanges(
    session: Session, organisation: OrganisationId, task_id: str, *, after: int = 0, limit: int | None = None
) -> Sequence[AiExchange]:
    """Return exchanges of a task, the first first; only those after this number."""
    found = sa.select(AiExchange).where(
        AiExchange.organisation_id == organisation, AiExchange.task_id == task_id, AiExchange.number > after
    )
    return session.scalars(found.order_by(AiExchange.number).limit(limit)).all()


def asked_since(session: Session, organisation: OrganisationId, since_ms: int) -> list[int]:
    """Return when this organisation's questions went to a provider after then, the first first."""
    found = sa.select(AiExchange.at_ms).where(
        AiExchange.organisation_id == organisation, AiExchange.at_ms > since_ms, AiExchange.outcome != KEPT
    )
    return list(session.scalars(found.order_by(AiExchange.at_ms)))


def spent(session: Session, organisation: OrganisationId, *, task_id: str = "", since_ms: int = 0) -> Spent:
    """Return what was spent since then, by all or by one task."""
    went = AiExchange.outcome != KEPT
    columns = (
        sa.func.count().filter(went),
        sa.func.count().filter(~went),
        *(
            sa.func.coalesce(sa.func.sum(column).filter(went), 0)
            for column in (
                AiExchange.prompt_tokens,
                AiExchange.cached_tokens,
                AiExchange.completion_tokens,
                AiExchange.cost,
            )
        ),
    )
    found = sa.select(*columns).where(
        AiExchange.organisation_id == organisation, AiExchange.at_ms >= since_ms
    )
    if task_id:
        found = found.where(AiExchange.task_id == task_id)
    return Spent(*(int(number) for number in session.execute(found).one()))


def kept_reply(
    session: Session, organisation: OrganisationId, request_sha256: str, since_ms: int
) -> AiExchange | None:
    """Return the exchange whose reply is kept for this question, if it is no older."""
    found = (
        sa.select(AiReply.exchange)
        .where(
            AiReply.organisation_id == organisation,
            AiReply.request_sha256 == request_sha256,
            AiReply.made_ms >= since_ms,
        )
        .limit(1)
    )
    number = session.scalar(found)
    return None if number is None else exchange(session, organisation, number)


def forget_reply(session: Session, organisation: OrganisationId, request_sha256: str) -> None:
    """Forget what is kept for this question. The exchange stays."""
    session.execute(
        sa.delete(AiReply).where(
            AiReply.organisation_id == organisation, AiReply.request_sha256 == request_sha256
        )
    )


def forget_replies(session: Session, organisation: OrganisationId, source_id: str) -> int:
    """Forget what is kept about a source; return how many replies that was. The exchanges stay."""
    gone = sa.delete(AiReply).where(
        AiReply.organisation_id == organisation, AiReply.sources.contains(f'"{source_id}"', autoescape=True)
    )
    return cast("sa.CursorResult[Any]", session.execute(gone)).rowcount
