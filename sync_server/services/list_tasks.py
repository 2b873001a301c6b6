"""What models were asked for: tasks with their standing and what they cost, page by page, and every exchange of one."""

import json
from dataclasses import dataclass
from typing import Any

from assessment.ids import OrganisationId
from sync_server.errors import BodyInvalid, NotFound
from sync_server.services.server import Server
from sync_server.storage import ai_tasks
from sync_server.storage.ai_models import AiExchange, AiTask
from sync_server.storage.ai_tasks import Spent
from sync_server.storage.engine import Session


@dataclass(frozen=True, slots=True)
class TaskFacts:
    """A task. ``error`` is a code; ``not_before_ms`` is when it goes on, where it waits for a provider."""

    task_id: str
    kind: str
    state: str
    run: int
    subject: str
    asked_by: str
    created_ms: int
    started_ms: int | None
    ended_ms: int | None
    done: int
    whole: int
    not_before_ms: int
    error: str
    spent: Spent
    request: dict[str, Any]
    result: dict[str, Any]


@dataclass(frozen=True, slots=True)
class TaskPage:
    """Some tasks, the last asked first; ``after`` gives the next page, empty at the end."""

    tasks: tuple[TaskFacts, ...]
    after: str


@dataclass(frozen=True, slots=True)
class ExchangeFacts:
    """One question to a provider, and what came of it. ``cost`` is in billionths of a US dollar."""

    number: int
    run: int
    step: str
    outcome: str
    provider: str
    model: str
    instructions_sha256: str
    request_sha256: str
    request: dict[str, Any]
    reply: str
    finish: str
    name: str
    fingerprint: str
    prompt_tokens: int
    cached_tokens: int
    completion_tokens: int
    cost: int
    took_ms: int
    at_ms: int


def view_task(server: Server, organisation: OrganisationId, task_id: str) -> TaskFacts:
    """Return one task.

    Raises:
        NotFound: there is none.
    """
    with server.database.read() as session:
        row = ai_tasks.task(session, organisation, task_id)
        if row is None:
            raise NotFound("task", task_id)
        return _facts(session, row)


def list_tasks(
    server: Server,
    organisation: OrganisationId,
    *,
    state: str = "",
    kind: str = "",
    asked_by: str = "",
    subject: str = "",
    since_ms: int = 0,
    after: str = "",
    limit: int = 50,
) -> TaskPage:
    """Return tasks of a state, a kind, a person, about something, or since a moment.

    Raises:
        BodyInvalid: ``after`` comes from no page of ours.
    """
    before = _place(after)
    with server.database.read() as session:
        rows = ai_tasks.tasks(
            session,
            organisation,
            state=state,
            kind=kind,
            asked_by=asked_by,
            subject=subject,
            since_ms=since_ms,
            before=before,
            limit=limit + 1,
        )
        shown = rows[:limit]
        more = f"{shown[-1].created_ms}.{shown[-1].task_id}" if len(rows) > limit else ""
        return TaskPage(tuple(_facts(session, row) for row in shown), more)


def exchanges_of(
    server: Server, organisation: OrganisationId, task_id: str, *, after: int = 0, limit: int | None = None
) -> list[ExchangeFacts]:
    """Return every exchange of a task, the first first; or so many of those after a number.

    Raises:
        NotFound: there is no such task.
    """
    with server.database.read() as session:
        if ai_tasks.task(session, organisation, task_id) is None:
            raise NotFound("task", task_id)
        rows = ai_tasks.exchanges(session, organisation, task_id, after=after, limit=limit)
        return [_exchange(row) for row in rows]


def view_exchange(server: Server, organisation: OrganisationId, task_id: str, number: int) -> ExchangeFacts:
    """Return one exchange of a task.

    Raises:
        NotFound: there is none.
    """
    with server.database.read() as session:
        row = ai_tasks.exchange(session, organisation, number)
        if row is None or row.task_id != task_id:
            raise NotFound("exchange", str(number))
        return _exchange(row)


def _place(after: str) -> tuple[int, str] | None:
    if not after:
        return None
    moment, _, name = after.partition(".")
    if not moment.isdecimal() or len(moment) > 15 or not name:  # as long as a moment can be
        raise BodyInvalid("after")
    return int(moment), name


def _facts(session: Session, row: AiTask) -> TaskFacts:
    return TaskFacts(
        row.task_id,
        row.kind,
        row.state,
        row.run,
        row.subject,
        row.asked_by,
        row.created_ms,
        row.started_ms,
        row.ended_ms,
        row.done,
        row.whole,
        row.not_before_ms,
        row.error,
        ai_tasks.spent(session, row.organisation_id, task_id=row.task_id),
        json.loads(row.request),
        json.loads(row.result) if row.result else {},
    )


def _exchange(row: AiExchange) -> ExchangeFacts:
    return ExchangeFacts(
        row.number,
        row.run,
        row.step,
        row.outcome,
        row.provider,
        row.model,
        row.instructions_sha256,
        row.request_sha256,
        json.loads(row.request),
        row.reply,
        row.finish,
        row.name,
        row.fingerprint,
        row.prompt_tokens,
        row.cached_tokens,
        row.completion_tokens,
        row.cost,
        row.took_ms,
        row.at_ms,
    )
