"""Cancel a task of a model, or begin one anew that did not come to a good end."""

from assessment.ids import OrganisationId
from sync_server.errors import NotFound, TaskEnded
from sync_server.services.run_task import tell_end
from sync_server.services.server import Server
from sync_server.storage import ai_tasks
from sync_server.storage.audit import record
from sync_server.storage.engine import Session


def cancel_task(server: Server, organisation: OrganisationId, task_id: str, *, actor: str) -> None:
    """Let a task be. What it came to stays; a question that is on its way is answered in vain.

    Raises:
        NotFound: there is none.
        TaskEnded: it has come to its end otherwise.
    """
    now = server.clock()

    def write(session: Session) -> None:
        row = ai_tasks.task(session, organisation, task_id, alone=True)
        if row is None:
            raise NotFound("task", task_id)
        if row.state == ai_tasks.CANCELLED:
            return
        if row.state not in ai_tasks.OPEN:
            raise TaskEnded(row.state)
        row.state, row.ended_ms, row.changed_ms = ai_tasks.CANCELLED, now, now
        tell_end(session, row, now)
        record(session, organisation, actor=actor, action="task_cancelled", subject=task_id, now=now)

    server.database.write(write)


def retry_task(server: Server, organisation: OrganisationId, task_id: str, *, actor: str) -> None:
    """Begin a task anew that failed or was cancelled. What it was told before is kept and counts where it is the same.

    Raises:
        NotFound: there is none.
        TaskEnded: it came to a good end, or is being worked on.
    """
    now = server.clock()

    def write(session: Session) -> None:
        row = ai_tasks.task(session, organisation, task_id, alone=True)
        if row is None:
            raise NotFound("task", task_id)
        if row.state not in (ai_tasks.FAILED, ai_tasks.CANCELLED):
            raise TaskEnded(row.state)
        row.state, row.error, row.plan, row.result = ai_tasks.QUEUED, "", "", ""
        row.run, row.done, row.whole, row.failures, row.not_before_ms = row.run + 1, 0, 0, 0, 0
        row.started_ms = row.ended_ms = None
        row.changed_ms = now
        record(session, organisation, actor=actor, action="task_begun_anew", subject=task_id, now=now)

    server.database.write(write)
