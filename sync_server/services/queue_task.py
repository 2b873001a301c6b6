"""Ask for a task of a model: written down, answered at once, worked on when there is time."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from assessment.ids import OrganisationId
from sync_server.errors import NameTaken
from sync_server.services.server import Server
from sync_server.storage import ai_tasks
from sync_server.storage.ai_models import AiTask
from sync_server.storage.audit import record
from sync_server.storage.changes import hold_back_others
from sync_server.storage.engine import Session

ID_BYTES = 16


class TaskKind(StrEnum):
    """What a task is for."""

    GENERATION = "generation"
    EVALUATION = "evaluation"


@dataclass(frozen=True, slots=True)
class Queued:
    """A task that was asked for. ``new`` is false where it had been already, under the same wish."""

    task_id: str
    state: str
    new: bool


def queue_task(
    server: Server,
    organisation: OrganisationId,
    kind: TaskKind,
    request: Mapping[str, Any],
    *,
    actor: str,
    subject: str = "",
    wish: str = "",
) -> Queued:
    """Write a task down. ``wish`` is the name that whoever asks has for it: asked again, it is the same task.

    Raises:
        NameTaken: something else was asked for under this wish.
    """
    now, task_id = server.clock(), server.draw(ID_BYTES).hex()
    asked = json.dumps(request, sort_keys=True, ensure_ascii=False)

    def write(session: Session) -> Queued:
        if wish:
            hold_back_others(
                session, organisation
            )  # so that of two who ask at once the second finds the first
        known = ai_tasks.task_of_wish(session, organisation, wish) if wish else None
        if known is not None:
            if (known.kind, known.request) != (kind.value, asked):
                raise NameTaken(wish)
            return Queued(known.task_id, known.state, new=False)
        session.add(
            AiTask(
                organisation_id=organisation,
                task_id=task_id,
                kind=kind.value,
                state=ai_tasks.QUEUED,
                run=1,
                wish=wish or None,
                subject=subject,
                request=asked,
                plan="",
                result="",
                error="",
                done=0,
                whole=0,
                not_before_ms=0,
                failures=0,
                asked_by=actor,
                created_ms=now,
                changed_ms=now,
            )
        )
        record(session, organisation, actor=actor, action=f"{kind}_asked", subject=task_id, now=now)
        return Queued(task_id, ai_tasks.QUEUED, new=True)

    return server.database.write(write)
