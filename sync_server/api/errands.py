"""Work for programs elsewhere that have a model: they take a question, answer it once, or give it back."""

from typing import Annotated, Literal

from fastapi import APIRouter, Response
from pydantic import BaseModel, ConfigDict, Field

from assessment.sync.messages import PLAIN
from sync_server.api.deps import AWorker, TheServer
from sync_server.api.openapi import problems
from sync_server.services.errands import (
    LONGEST_LEASE_MS,
    Delivery,
    Errand,
    answer_errand,
    give_back,
    take_errand,
)

router = APIRouter(prefix="/ai/errands", tags=["models"])
WorkerName = Annotated[str, Field(min_length=1, max_length=100, pattern=PLAIN)]
Tokens = Annotated[int, Field(ge=0, lt=1 << 31)]


class TakeBody(BaseModel):
    """Who takes a question, and for how many seconds it is theirs."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    worker: WorkerName
    seconds: Annotated[int, Field(ge=10, le=LONGEST_LEASE_MS // 1_000)] = 300


class BackBody(BaseModel):
    """Who gives a question back."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    worker: WorkerName


class ReplyBody(BaseModel):
    """What a model said. ``finish``: it came to its end, was cut, refused, or is not as asked. ``error``: there is no answer."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    text: Annotated[str, Field(max_length=1 << 20)] = ""
    finish: Literal["whole", "cut", "refused", "off_schema"] = "whole"
    model: Annotated[str, Field(max_length=200, pattern=PLAIN)] = ""
    prompt_tokens: Tokens = 0
    cached_tokens: Tokens = 0
    completion_tokens: Tokens = 0
    error: Annotated[str, Field(max_length=60, pattern=r"^[a-z0-9_]*$")] = ""

    def delivery(self) -> Delivery:
        """Return it as services take it."""
        return Delivery(**self.model_dump())


@router.post("", responses=problems(401, 422), response_model=Errand)
def take(_: AWorker, server: TheServer, body: TakeBody) -> Errand | Response:
    """Take the question that has waited longest. No other worker has it meanwhile."""
    return take_errand(server, body.worker, body.seconds * 1_000) or Response(status_code=204)


@router.put("/{errand_id}", status_code=204, responses=problems(401, 404, 409, 413, 422))
def answer(_: AWorker, server: TheServer, errand_id: str, body: ReplyBody) -> None:
    """Answer a question. The same answer again is the same; another one is refused."""
    answer_errand(server, errand_id, body.delivery())


@router.post("/{errand_id}/back", status_code=204, responses=problems(401, 404, 422))
def back(_: AWorker, server: TheServer, errand_id: str, body: BackBody) -> None:
    """Let another worker have it."""
    give_back(server, errand_id, body.worker)
