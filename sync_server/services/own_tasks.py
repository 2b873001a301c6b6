"""Which tasks of models a member of staff sees: an author's have questions in them, a marker's what candidates answered."""

from collections.abc import Mapping
from dataclasses import dataclass

from sync_server.errors import NotFound
from sync_server.services.list_tasks import TaskFacts, TaskPage, list_tasks, view_task
from sync_server.services.queue_task import TaskKind
from sync_server.services.roles import Role
from sync_server.services.server import Server
from sync_server.storage.staff import KnownStaff

KINDS: Mapping[Role, frozenset[TaskKind]] = {
    Role.ADMIN: frozenset(TaskKind),
    Role.AUTHOR: frozenset({TaskKind.GENERATION}),
    Role.MARKER: frozenset({TaskKind.EVALUATION}),
}


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which tasks are wanted; what is empty does not matter."""

    state: str = ""
    kind: str = ""
    asked_by: str = ""
    since_ms: int = 0
    after: str = ""
    limit: int = 50


def own_tasks(server: Server, staff: KnownStaff, wanted: Wanted) -> TaskPage:
    """Return a page of the tasks that a member of staff may see.

    Raises:
        BodyInvalid: ``after`` comes from no page of ours.
    """
    allowed, kind = KINDS[Role(staff.role)], wanted.kind
    if len(allowed) == 1:
        own = next(iter(allowed)).value
        if kind not in ("", own):
            return TaskPage((), "")
        kind = own
    return list_tasks(
        server,
        staff.organisation_id,
        state=wanted.state,
        kind=kind,
        asked_by=staff.name if _own_alone(staff) else wanted.asked_by,
        since_ms=wanted.since_ms,
        after=wanted.after,
        limit=wanted.limit,
    )


def own_task(server: Server, staff: KnownStaff, task_id: str) -> TaskFacts:
    """Return a task that a member of staff may see.

    Raises:
        NotFound: there is none, or it is not theirs to see.
    """
    task = view_task(server, staff.organisation_id, task_id)
    hidden = _own_alone(staff) and task.asked_by != staff.name
    if hidden or task.kind not in {kind.value for kind in KINDS.get(Role(staff.role), ())}:
        raise NotFound("task", task_id)
    return task


def _own_alone(staff: KnownStaff) -> bool:
    """Say whether somebody sees what they asked for themselves, and no more: markers, and staff of a centre."""
    return Role(staff.role) is Role.MARKER or bool(staff.centres)
