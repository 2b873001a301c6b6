"""A sitting with essays that people mark, and those who mark them."""

from typing import Any

from assessment.attempt import events as e
from assessment.attempt.decision import Ruling
from assessment.content.meta import PackMeta
from assessment.content.pool import ContentPool
from assessment.ids import AttemptId, PackId
from assessment.marking.scheme import Scheme
from assessment.pack.build import build_pack
from assessment.pack.verify import read_sealed
from assessment.scoring.key import Keys
from sync_server.services.decide_attempt import Verdict, decide_attempt
from sync_server.services.given_mark import Given
from sync_server.services.marking_scheme import SchemeFacts
from sync_server.services.marking_tasks import next_task
from sync_server.services.open_task import TaskView, open_task
from sync_server.services.set_scheme import set_scheme
from sync_server.services.submit_mark import GivenMark, Submitted, submit_mark
from tests.sync_server.events import answered, initiated
from tests.sync_server.hall import Hall
from tests.sync_server.signed_log import seal_of

SITTING = "morning"
ESSAY = "q5"


def write_essay(
    hall: Hall, candidate: int, text: str = "Boats are old.", *more: e.Responded, pack: bytes = b""
) -> AttemptId:
    """Let a candidate sit the test, the usual one unless told, and submit."""
    desk, attempt_id = hall.desk(), hall.attempt(candidate)
    told: tuple[e.Body, ...] = (
        initiated(f"candidate-{candidate}"),
        e.Started(),
        answered("q1", "A"),
        answered(ESSAY, text),
        *more,
        e.Submitted(e.SubmitMethod.CANDIDATE),
    )
    desk.write(attempt_id, *told, pack_hash=read_sealed(pack or hall.pack(), trusted=None).pack_hash)
    hall.accept(desk, desk.frames())
    return attempt_id


def other_pack(hall: Hall, content: ContentPool, answers: Keys) -> bytes:
    """Return a pack with this content instead of the usual one."""
    own = hall.server.keys(hall.organisation)
    return build_pack(
        content,
        answers,
        PackMeta(PackId("harbours"), 1, "Harbours"),
        issuer=own.issuer,
        content_identity=seal_of(1_001),
        keys_identity=seal_of(2_001),
        organisation_recipient=own.identity.recipient,
    )


def let_count(hall: Hall, candidate: int) -> None:
    """Decide that an attempt counts: whoever is on no roster waits for that."""
    verdict = Verdict(Ruling.ACCEPT, "They were entered by hand.")
    decide_attempt(hall.server, hall.organisation, hall.attempt(candidate), verdict, actor="admin")


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
