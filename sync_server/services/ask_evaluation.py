"""Ask for an evaluation of a sitting's answers."""

from sync_server.errors import NotFound
from sync_server.services.evaluate_answers import EvaluationWish
from sync_server.services.queue_task import Queued, TaskKind, queue_task
from sync_server.services.reach import Reach, check_reach
from sync_server.services.read_sitting import sitting_in_force
from sync_server.services.server import Server
from sync_server.storage.staff import KnownStaff


def ask_evaluation(server: Server, staff: KnownStaff, asked: EvaluationWish, *, wish: str = "") -> Queued:
    """Write down that the answers of a sitting are to be evaluated.

    Raises:
        OutOfReach: it is not a sitting of theirs.
        NotFound: there is no such sitting.
        NameTaken: something else was asked for under this wish.
    """
    check_reach(server, staff, Reach.SITTING, asked.sitting_id)
    if sitting_in_force(server, staff.organisation_id, asked.sitting_id) is None:
        raise NotFound("sitting", asked.sitting_id)
    return queue_task(
        server,
        staff.organisation_id,
        TaskKind.EVALUATION,
        asked.plain(),
        actor=staff.name,
        subject=asked.sitting_id,
        wish=wish,
    )
