"""A sitting with essays that people mark, and those who mark them."""

from typing import Any

from assessment.attempt import events as e
from assessment.ids import AttemptId
from assessment.marking.scheme import Scheme
from assessment.pack.verify import read_sealed
from sync_server.services.given_mark import Given
from sync_server.services.marking_scheme import SchemeFacts, set_scheme
from sync_server.services.marking_tasks import next_task
from sync_server.services.open_task import TaskView, open_task
from sync_server.services.submit_mark import GivenMark, Submitted, submit_mark
from tests.sync_server.events import answered, initiated
from tests.sync_server.hall import Hall

SITTING = "morning"
ESSAY = "q5"


def write_essay(hall: Hall, candidate: int, text: str = "Boats are old.") -> AttemptId:
    """Let a candidate sit the test and submit."""
    desk, attempt_id = hall.desk(), hall.attempt(candidate)
    told = (
        initiated(f"candidate-{candidate}"),
        e.Started(),
        answered("q1", "A"),
        answered(ESSAY, text),
        e.Submitted(e.SubmitMethod.CANDIDATE),
    )
    desk.write(attempt_id, *told, pack_hash=read_sealed(hall.pack(), trusted=None).pack_hash)
    hall.accept(desk, desk.frames())
    return attempt_id


def scheme(hall: Hall, revision: int = 0, **what: Any) -> SchemeFacts:
    """Say how the sitting is marked."""
    return set_scheme(hall.server, hall.organisation, SITTING, revision, Scheme(**what), actor="admin")


def take(hall: Hall, marker: str) -> str:
    """Return the task that a marker is given next; empty where there is none."""
    task = next_task(hall.server, hall.organisation, marker, SITTING).task
    return task.task_id if task else ""


def view(hall: Hall, task_id: str, marker: str, *, oversees: bool = False) -> TaskView:
    """Return a task as a marker sees it."""
    return open_task(hall.server, hall.organisation, marker, SITTING, task_id, oversees=oversees)


def give(hall: Hall, task_id: str, marker: str, points: str = "6", **more: Any) -> Submitted:
    """Mark the essay of a task."""
    answer = view(hall, task_id, marker).items[0].answer
    marks = {ESSAY: GivenMark(answer, Given(points, **more))}
    return submit_mark(hall.server, hall.organisation, marker, SITTING, task_id, marks)
