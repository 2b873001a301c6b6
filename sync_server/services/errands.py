"""Questions for a model that a program elsewhere answers: taken for a while, answered once, given back.

What it answers goes the way of any provider's reply: it is written down with the task, and the gates look at it.
"""

import json
from dataclasses import asdict, dataclass
from typing import Any

from assessment.ids import OrganisationId
from sync_server.ai.errors import ModelAway, ModelBusy, ModelRefused
from sync_server.ai.model import Finish, ModelReply, ModelRequest, Usage
from sync_server.errors import NotFound, TaskEnded
from sync_server.services.server import Server
from sync_server.storage import errands
from sync_server.storage.ai_models import AiErrand
from sync_server.storage.engine import Session, plain

LONGEST_LEASE_MS = errands.LONGEST_LEASE_MS
LOOK_MS = 1_000
"""So often it is looked whether somebody has answered."""
ID_BYTES, TRIES = 16, 10
NO_WORKER = "waits_for_worker"


class OutsideWorkers:
    """The model of a server whose questions programs elsewhere answer: it is never asked itself."""

    kind = "worker"
    where = "errands"

    def ask(self, request: ModelRequest) -> ModelReply:
        """Say that it is not asked so."""
        raise ModelAway(NO_WORKER)

    def models(self) -> tuple[str, ...]:
        """Say that nobody knows what programs elsewhere serve."""
        raise ModelBusy(NO_WORKER)

    def close(self) -> None:
        """Nothing is open."""


@dataclass(frozen=True, slots=True)
class ForStep:
    """Which question of which task's run an errand is for."""

    task_id: str
    run: int
    step: str
    request_sha256: str


@dataclass(frozen=True, slots=True)
class Errand:
    """A question, as a worker has it until ``lease_until_ms``."""

    errand_id: str
    request: dict[str, Any]
    lease_until_ms: int


@dataclass(frozen=True, slots=True)
class Delivery:
    """What a worker answers. ``finish`` is how the model came to its end; ``error`` a code where it has no answer."""

    text: str = ""
    finish: str = Finish.WHOLE.value
    model: str = ""
    prompt_tokens: int = 0
    cached_tokens: int = 0
    completion_tokens: int = 0
    error: str = ""


def is_put_out(server: Server, organisation: OrganisationId, of: ForStep) -> bool:
    """Say whether a question waits for a worker already, or was answered."""
    with server.database.read() as session:
        step = (organisation, of.task_id, of.run, of.step, of.request_sha256)
        return errands.errand_of_step(session, *step) is not None


def reply_of_errand(
    server: Server, organisation: OrganisationId, of: ForStep, request: ModelRequest
) -> ModelReply | None:
    """Return what a worker has answered; None where nobody has yet, and it is put out for them.

    Raises:
        ModelRefused: a worker says that it will not be answered.
    """
    now, errand_id = server.clock(), server.draw(ID_BYTES).hex()

    def write(session: Session) -> ModelReply | None:
        step = (organisation, of.task_id, of.run, of.step, of.request_sha256)
        row = errands.errand_of_step(session, *step)
        if row is None:
            session.add(
                AiErrand(
                    errand_id=errand_id,
                    organisation_id=organisation,
                    task_id=of.task_id,
                    run=of.run,
                    step=of.step,
                    request_sha256=of.request_sha256,
                    request=json.dumps(asdict(request), ensure_ascii=False),
                    state=errands.WAITING,
                    worker="",
                    lease_until_ms=0,
                    reply="",
                    error="",
                    made_ms=now,
                    changed_ms=now,
                )
            )
            return None
        if row.state == errands.FAILED:
            raise ModelRefused(row.error, for_its_words=True)
        return _reply(json.loads(row.reply), of.request_sha256) if row.state == errands.ANSWERED else None

    return server.database.write(write)


def take_errand(server: Server, worker: str, lease_ms: int) -> Errand | None:
    """Let a worker have the errand that has waited longest; no two have the same. None: nothing waits."""
    now = server.clock()

    def write(session: Session) -> Errand | None:
        for row in errands.free_errands(session, now, TRIES):
            if errands.take(session, row, worker, now + lease_ms, now):
                return Errand(row.errand_id, json.loads(row.request), now + lease_ms)
        return None

    return server.database.write(write)


def answer_errand(server: Server, errand_id: str, delivery: Delivery) -> None:
    """Keep an answer. The same again is no other; late is as good as in time, where nobody else has answered.

    Raises:
        NotFound: there is no such errand.
        TaskEnded: something else was answered.
    """
    told = json.dumps(asdict(delivery), sort_keys=True, ensure_ascii=True)
    now = server.clock()

    def write(session: Session) -> None:
        row = errands.errand(session, errand_id)
        if row is None:
            raise NotFound("errand", errand_id)
        if row.state != errands.WAITING:
            if row.reply != told:
                raise TaskEnded
            return
        row.reply, row.changed_ms, row.error = told, now, plain(delivery.error)
        row.state = errands.FAILED if delivery.error else errands.ANSWERED

    server.database.write(write)


def give_back(server: Server, errand_id: str, worker: str) -> None:
    """Let others have an errand that a worker took. Of one that is answered, or that another has, nothing changes.

    Raises:
        NotFound: there is no such errand.
    """
    now = server.clock()

    def write(session: Session) -> None:
        row = errands.errand(session, errand_id)
        if row is None:
            raise NotFound("errand", errand_id)
        if row.state == errands.WAITING and row.worker == worker:
            row.lease_until_ms, row.changed_ms = 0, now

    server.database.write(write)


def _reply(told: dict[str, Any], name: str) -> ModelReply:
    usage = Usage(told["prompt_tokens"], told["cached_tokens"], told["completion_tokens"])
    return ModelReply(told["text"], Finish(told["finish"]), usage, told["model"], name[:20])
