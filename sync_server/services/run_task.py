"""Do the next step of a task. Steps are short and may be done twice; what they found is read from what was written down."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import structlog

from assessment.errors import AssessmentError
from assessment.ids import OrganisationId
from sync_server.ai.errors import ModelRefused
from sync_server.ai.pace import SET_BACK_MS
from sync_server.errors import Refused, StorageProblem
from sync_server.services.ask_model import ComeBack
from sync_server.services.notice import Event, Happened, note
from sync_server.services.server import Server
from sync_server.storage import ai_tasks
from sync_server.storage.ai_models import AiTask
from sync_server.storage.engine import Session

GIVEN_UP_AFTER_MS = 24 * 3_600_000
"""So long a provider may be away."""
STORAGE_WAIT_MS = 1_000
MOST_STUMBLES = 5

_log = structlog.get_logger("ai")


@dataclass(frozen=True, slots=True)
class Task:
    """A task as a step sees it."""

    task_id: str
    run: int
    request: Mapping[str, Any]
    plan: Mapping[str, Any]
    failures: int
    asked_by: str
    rest_ms: int = 0
    """So long it is left alone, still."""


@dataclass(frozen=True, slots=True)
class Went:
    """How far a task has come. ``result`` is set at its end; ``plan`` where one was drawn up."""

    done: int
    whole: int
    result: Mapping[str, Any] | None = None
    plan: Mapping[str, Any] | None = None


class TaskFailed(Exception):
    """It cannot be done; ``code`` says why, for whoever asked."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


Step = Callable[[Server, OrganisationId, Task], Went]
"""Does the next step of one kind of task; raises ComeBack, TaskFailed, ModelRefused."""


def advance(
    server: Server, steps: Mapping[str, Step], organisation: OrganisationId, task_id: str, run: int
) -> int | None:
    """Do the next step; return how many milliseconds to wait before the one after it, None at the end."""
    try:
        task, kind = _begun(server, organisation, task_id, run)
    except StorageProblem:
        return STORAGE_WAIT_MS
    if task is None:
        return None
    if task.rest_ms:
        return task.rest_ms
    try:
        went = steps[kind](server, organisation, task)
        return _note(server, organisation, task, went)
    except ComeBack as later:
        return _later(server, organisation, task, later)
    except TaskFailed as error:
        end(server, organisation, task_id, run, ai_tasks.FAILED, error.code)
        return None
    except ModelRefused as error:
        end(server, organisation, task_id, run, ai_tasks.FAILED, error.detail)
        return None
    except StorageProblem:
        return STORAGE_WAIT_MS
    except (Refused, AssessmentError) as error:
        _log.warning("task_refused", task=task_id, error=type(error).__name__)
        end(server, organisation, task_id, run, ai_tasks.FAILED, "not_possible")
        return None
    except Exception as error:  # noqa: BLE001  # whatever it is, one task must not hold up others, nor be lost
        _log.warning("task_stumbled", task=task_id, error=type(error).__name__, tries=task.failures)
        if task.failures >= MOST_STUMBLES:
            end(server, organisation, task_id, run, ai_tasks.FAILED, "internal")
            return None
        return _later(server, organisation, task, ComeBack(STORAGE_WAIT_MS, "internal", failed=True))


def end(
    server: Server,
    organisation: OrganisationId,
    task_id: str,
    run: int,
    state: str,
    error: str = "",
    result: Mapping[str, Any] | None = None,
) -> None:
    """Bring a task's run to its end, once; whoever is to be told is told."""
    now = server.clock()

    def write(session: Session) -> None:
        row = _open(session, organisation, task_id, run, alone=True)
        if row is None:
            return
        row.state, row.error, row.ended_ms, row.changed_ms = state, error, now, now
        if result is not None:
            row.result, row.done = json.dumps(result, ensure_ascii=False), row.whole
        tell_end(session, row, now)

    server.database.write(write)
    _log.info("task_ended", task=task_id, run=run, state=state, code=error)


def tell_end(session: Session, row: AiTask, now: int) -> None:
    """Let those who listen be told that a task's run has come to its end, however it did."""
    facts = {"task_id": row.task_id, "kind": row.kind, "state": row.state, "error": row.error}
    happened = Happened(Event.TASK_ENDED, f"{row.task_id} {row.run}", "", facts)
    note(session, OrganisationId(row.organisation_id), happened, now)


def _begun(server: Server, organisation: OrganisationId, task_id: str, run: int) -> tuple[Task | None, str]:
    """Return a task that is to be worked on, marked as such; None where it has come to its end."""
    with server.database.read() as session:
        row = _open(session, organisation, task_id, run)
        if row is None:
            return None, ""
        task, kind, state = _task_of(row, server.clock()), row.kind, row.state
    if state == ai_tasks.QUEUED:
        now = server.clock()

        def write(session: Session) -> None:
            row = _open(session, organisation, task_id, run, alone=True)
            if row is not None and row.state == ai_tasks.QUEUED:
                row.state, row.started_ms, row.changed_ms = ai_tasks.PROCESSING, now, now

        server.database.write(write)
    return task, kind


def _note(server: Server, organisation: OrganisationId, task: Task, went: Went) -> int | None:
    now = server.clock()

    def write(session: Session) -> None:
        row = _open(session, organisation, task.task_id, task.run, alone=True)
        if row is not None:
            row.done, row.whole, row.changed_ms = went.done, went.whole, now
            row.failures = row.not_before_ms = 0
            if went.plan is not None:
                row.plan = json.dumps(went.plan, ensure_ascii=False)

    server.database.write(write)
    if went.result is None:
        return 0
    end(server, organisation, task.task_id, task.run, ai_tasks.COMPLETED, result=went.result)
    return None


def _later(server: Server, organisation: OrganisationId, task: Task, later: ComeBack) -> int | None:
    now = server.clock()

    def write(session: Session) -> bool:
        row = _open(session, organisation, task.task_id, task.run, alone=True)
        if row is None:
            return False
        row.not_before_ms, row.changed_ms = now + later.wait_ms, now
        row.failures += later.failed
        too_late = now + later.wait_ms - (row.started_ms or now) > GIVEN_UP_AFTER_MS
        return too_late and (later.failed or later.wait_ms > GIVEN_UP_AFTER_MS)

    if server.database.write(write):
        end(server, organisation, task.task_id, task.run, ai_tasks.FAILED, later.said)
        return None
    return later.wait_ms


def _open(
    session: Session, organisation: OrganisationId, task_id: str, run: int, *, alone: bool = False
) -> AiTask | None:
    row = ai_tasks.task(session, organisation, task_id, alone=alone)
    return row if row is not None and row.run == run and row.state in ai_tasks.OPEN else None


def _task_of(row: AiTask, now: int) -> Task:
    set_back = now < row.changed_ms - SET_BACK_MS  # then nobody can say how long it has waited
    return Task(
        row.task_id,
        row.run,
        json.loads(row.request),
        json.loads(row.plan) if row.plan else {},
        row.failures,
        row.asked_by,
        0 if set_back else max(0, row.not_before_ms - now),
    )
