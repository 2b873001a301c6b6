"""Have answers evaluated by a model, and read what it found: beside the marks, never in them."""

from typing import Annotated, Literal

from fastapi import APIRouter, Path, Query
from pydantic import BaseModel, ConfigDict, Field

from assessment.sync.messages import PLAIN
from sync_server.api.ai_tasks import Asked, IdempotencyKey
from sync_server.api.deps import API, AdminOrMarkerByBody, SeesMarking, TheServer
from sync_server.api.openapi import problems
from sync_server.services.ask_evaluation import ask_evaluation
from sync_server.services.evaluate_answers import EvaluationWish
from sync_server.services.list_evaluations import (
    EvaluationPage,
    ListedEvaluation,
    list_evaluations,
    one_evaluation,
)

router = APIRouter(tags=["models"])


class EvaluationBody(BaseModel):
    """Which sitting's answers are to be evaluated: those that wait for a mark. ``again``: also those that were.

    ``rubric`` is for items that have none of their own; ``auto`` takes the one for programs or for essays. ``codes``: of
    these scripts alone.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    sitting_id: Annotated[str, Field(min_length=1, max_length=200, pattern=PLAIN)]
    rubric: Literal["auto", "developer", "reasoning", "essay"] = "auto"
    again: bool = False
    codes: Annotated[
        tuple[Annotated[str, Field(min_length=1, max_length=40, pattern=PLAIN)], ...], Field(max_length=500)
    ] = ()

    def wish(self) -> EvaluationWish:
        """Return it as services take it."""
        return EvaluationWish(self.sitting_id, self.rubric, self.again, self.codes)


@router.post("/ai/evaluations", status_code=202, responses=problems(401, 403, 404, 409, 422))
def evaluate(
    staff: AdminOrMarkerByBody, server: TheServer, body: EvaluationBody, idempotency_key: IdempotencyKey = ""
) -> Asked:
    """Have the answers of a sitting evaluated. It is done when there is time, and stands beside the marks."""
    queued = ask_evaluation(server, staff, body.wish(), wish=idempotency_key)
    return Asked(task_id=queued.task_id, state=queued.state, href=f"{API}/ai/tasks/{queued.task_id}")


@router.get("/sittings/{sitting_id}/marking/evaluations", responses=problems(401, 403, 404, 422))
def listed(
    staff: SeesMarking,
    server: TheServer,
    sitting_id: str,
    doubtful: Annotated[bool, Query(description="Only those that a person must look at, still.")] = False,
    after: Annotated[int, Query(ge=0, lt=1 << 53)] = 0,
    limit: Annotated[int, Query(ge=1, le=500)] = 100,
) -> EvaluationPage:
    """What models found in the answers of a sitting as they stand, by the codes of candidates."""
    return list_evaluations(
        server, staff.organisation_id, sitting_id, doubtful=doubtful, after=after, limit=limit
    )


@router.get("/sittings/{sitting_id}/marking/evaluations/{number}", responses=problems(401, 403, 404, 422))
def one(
    staff: SeesMarking, server: TheServer, sitting_id: str, number: Annotated[int, Path(ge=1, lt=1 << 53)]
) -> ListedEvaluation:
    """What a model found in one answer, by the code of its candidate."""
    return one_evaluation(server, staff.organisation_id, sitting_id, number)
