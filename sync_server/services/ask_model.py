"""Ask a model for a step of a task: once. What it said is kept; asked the same again, that is the answer.

Every exchange is written down, also one in which nothing came, before anything is made of it.
"""

import json
from dataclasses import dataclass, replace
from hashlib import sha256
from threading import Lock
from time import monotonic
from typing import Final

from assessment.ids import OrganisationId
from sync_server.ai.errors import ModelBusy, ModelProblem, ModelRefused
from sync_server.ai.model import LONGEST_SECONDS, Finish, Model, ModelReply, ModelRequest, Usage
from sync_server.ai.pace import Standing, backoff_ms
from sync_server.ai.prices import PUBLISHED, Price, cost_of
from sync_server.ai.said import read_said
from sync_server.ai.served import NOT_SERVED
from sync_server.errors import StorageProblem
from sync_server.services.errands import (
    LOOK_MS,
    NO_WORKER,
    ForStep,
    OutsideWorkers,
    is_put_out,
    reply_of_errand,
)
from sync_server.services.model_limits import may_ask
from sync_server.services.server import Server
from sync_server.storage import ai_tasks
from sync_server.storage.ai_models import AiExchange, AiPace, AiReply
from sync_server.storage.engine import Session, plain

MOST_UNWRITTEN = 64
_unwritten: Final[dict[tuple[OrganisationId, str], tuple[ModelReply, int]]] = {}
"""Replies that could not be written down, by what was asked."""
FRESH_MS = 6 * 3_600_000
"""So long a reply is good enough for who asks the same."""
SAME_ASKED_MS = 300
PROBE_MS: Final = int(LONGEST_SECONDS * 1_000)


class ComeBack(Exception):
    """The step cannot be done yet. ``said`` is a code; ``failed``: what was tried did not work."""

    def __init__(self, wait_ms: int, said: str, *, failed: bool = False) -> None:
        super().__init__(said)
        self.wait_ms = wait_ms
        self.said = said
        self.failed = failed


@dataclass(frozen=True, slots=True)
class Asking:
    """Who asks: a step of a task's run. ``sources`` are those whose text is in the question."""

    task_id: str
    run: int
    step: str
    sources: tuple[str, ...] = ()
    failures: int = 0


def ask_model(
    server: Server, organisation: OrganisationId, asking: Asking, request: ModelRequest
) -> ModelReply:
    """Return what a model says to this.

    Raises:
        ComeBack: not yet.
        ModelRefused: the provider, or the organisation's own limits, will not have it.
    """
    digest = hash_of(request)
    with server.database.read() as session:
        told = ai_tasks.exchange_of(session, organisation, asking.task_id, asking.run, asking.step)
        if told is not None and told.request_sha256 == digest:
            return _reply_of(told)
        kept = ai_tasks.kept_reply(session, organisation, digest, server.clock() - FRESH_MS)
    if kept is not None:
        _write_down(server, organisation, asking, request, digest, ai_tasks.KEPT, _reply_of(kept))
        return _reply_of(kept)
    with _asked_alone(organisation, digest) as alone:
        if not alone:
            raise ComeBack(SAME_ASKED_MS, "same_asked")
        return _asked(server, organisation, asking, request, digest)


def hash_of(request: ModelRequest) -> str:
    """Return what two questions have in common that are the same question."""
    said = (
        request.model,
        request.instructions,
        request.material,
        request.name,
        request.schema,
        request.most_tokens,
        request.seed,
        request.effort,
    )
    return sha256(json.dumps(said, sort_keys=True, ensure_ascii=False).encode()).hexdigest()


def pace_known(server: Server, organisation: OrganisationId) -> None:
    """Take up how the provider stood when this server, or the one before it, last asked for an organisation."""
    if server.model is None:
        return
    with server.database.read() as session:
        row = session.get(AiPace, (organisation, _provider(server.model)))
    if row is not None:
        back = max(row.changed_ms - server.clock(), 0)  # by so much the clock was set back since
        server.pace.remember(Standing(row.not_before_ms - back, row.failures, row.said))


def _asked(
    server: Server, organisation: OrganisationId, asking: Asking, request: ModelRequest, digest: str
) -> ModelReply:
    model = server.model
    if model is None:
        raise ModelRefused("no_provider")
    most = _most_cost(server, request)
    step = ForStep(asking.task_id, asking.run, asking.step, digest)
    if isinstance(model, OutsideWorkers) and is_put_out(server, organisation, step):
        return _of_worker(server, organisation, asking, request, digest)

    def wait(under_way: int, costing: int) -> int:
        return may_ask(server, organisation, under_way, costing, most=most)

    with server.in_hand.one_more(organisation, most, wait) as rest:
        if rest:
            raise ComeBack(rest, "per_minute")
        if isinstance(model, OutsideWorkers):
            return _of_worker(server, organisation, asking, request, digest)
        return _of_provider(server, model, organisation, asking, request, digest)


def _most_cost(server: Server, request: ModelRequest) -> int:
    """Return what a question may cost at most, as far as prices are known: a token is no shorter than a byte."""
    told = len((request.instructions + request.material + json.dumps(request.schema)).encode())
    return cost_of(Usage(told, 0, request.most_tokens), price_of(server, request.model))


def _of_provider(
    server: Server,
    model: Model,
    organisation: OrganisationId,
    asking: Asking,
    request: ModelRequest,
    digest: str,
) -> ModelReply:
    """Return what the provider says, when it may be asked."""
    unwritten = _unwritten.pop((organisation, digest), None)
    if unwritten is not None:
        return _kept_and_told(server, organisation, asking, request, digest, *unwritten)
    wait = server.pace.wait_ms(server.clock(), PROBE_MS)
    if wait:
        raise ComeBack(wait, server.pace.standing.said or "waits")
    began = monotonic()
    try:
        reply = model.ask(request)
        reply = replace(reply, text=plain(reply.text))  # as it is read when it is asked for again
    except ModelProblem as error:
        took, now = _since(began), server.clock()
        if isinstance(error, ModelRefused):
            standing = server.pace.answered(now)
        elif isinstance(error, ModelBusy):
            standing = server.pace.busy(now, error.wait_ms, error.detail)
        else:
            standing = server.pace.failed(now, error.detail)
        _write_down(server, organisation, asking, request, digest, error.detail, None, took, standing)
        if isinstance(error, ModelRefused):
            if error.detail in NOT_SERVED and _other_than(server, request.model):
                raise ComeBack(0, error.detail) from None
            raise
        rest = max(standing.not_before_ms - now, 0)
        if not isinstance(error, ModelBusy):
            rest = max(rest, _spread(server, backoff_ms(asking.failures + 1)))
        raise ComeBack(rest, error.detail, failed=True) from None
    server.pace.answered(server.clock())
    return _kept_and_told(server, organisation, asking, request, digest, reply, _since(began))


def _kept_and_told(
    server: Server,
    organisation: OrganisationId,
    asking: Asking,
    request: ModelRequest,
    digest: str,
    reply: ModelReply,
    took_ms: int,
) -> ModelReply:
    """Write down what was answered; where that fails, hold it for who asks again: it has been paid for."""
    told = (ai_tasks.ANSWERED, reply, took_ms, server.pace.standing)
    try:
        _write_down(server, organisation, asking, request, digest, *told)
    except StorageProblem:
        if len(_unwritten) < MOST_UNWRITTEN:
            _unwritten[organisation, digest] = (reply, took_ms)
        raise
    return reply


def model_asked(server: Server) -> str:
    """Return which model is asked: the other one while the first is not served."""
    ai = server.config.ai
    return ai.fallback if ai.fallback and not server.served.has(ai.model) else ai.model


def _other_than(server: Server, model: str) -> bool:
    """Note that a model is not served; say whether there is another one to ask."""
    server.served.gone(model)
    return model_asked(server) != model


def _of_worker(
    server: Server, organisation: OrganisationId, asking: Asking, request: ModelRequest, digest: str
) -> ModelReply:
    """Return what a program elsewhere has answered; until then its question waits for one."""
    step = ForStep(asking.task_id, asking.run, asking.step, digest)
    try:
        reply = reply_of_errand(server, organisation, step, request)
    except ModelRefused as error:
        _write_down(server, organisation, asking, request, digest, error.detail)
        raise
    if reply is None:
        raise ComeBack(LOOK_MS, NO_WORKER)
    reply = replace(reply, text=plain(reply.text))
    _write_down(server, organisation, asking, request, digest, ai_tasks.ANSWERED, reply)
    return reply


def _since(began: float) -> int:
    return int((monotonic() - began) * 1_000)


def _spread(server: Server, wait_ms: int) -> int:
    """Return a wait by chance up to this one, so that those who failed together do not come back together."""
    return max(100, wait_ms * int.from_bytes(server.draw(2), "big") >> 16)


def _write_down(
    server: Server,
    organisation: OrganisationId,
    asking: Asking,
    request: ModelRequest,
    digest: str,
    outcome: str,
    reply: ModelReply | None = None,
    took_ms: int = 0,
    standing: Standing | None = None,
) -> None:
    now, model = server.clock(), server.model
    provider = _provider(model) if model is not None else ""
    usage = Usage() if reply is None or outcome == ai_tasks.KEPT else reply.usage

    def write(session: Session) -> None:
        row = AiExchange(
            organisation_id=organisation,
            task_id=asking.task_id,
            run=asking.run,
            step=asking.step,
            outcome=outcome,
            provider=provider,
            model=request.model,
            request_sha256=digest,
            instructions_sha256=sha256(request.instructions.encode()).hexdigest(),
            request=json.dumps(_described(request), ensure_ascii=False),
            reply=plain(reply.text) if reply is not None else "",
            finish=reply.finish.value if reply is not None else "",
            name=reply.name if reply is not None else "",
            fingerprint=reply.fingerprint if reply is not None else "",
            prompt_tokens=usage.prompt,
            cached_tokens=usage.cached,
            completion_tokens=usage.completion,
            cost=cost_of(usage, price_of(server, request.model)),
            took_ms=took_ms,
            at_ms=now,
        )
        session.add(row)
        session.flush()
        if outcome == ai_tasks.ANSWERED and reply is not None and _is_usable(reply):
            session.merge(
                AiReply(
                    organisation_id=organisation,
                    request_sha256=digest,
                    exchange=row.number,
                    sources=json.dumps(sorted(asking.sources)),
                    made_ms=now,
                )
            )
        if standing is not None and model is not None:
            session.merge(
                AiPace(
                    organisation_id=organisation,
                    provider=provider,
                    not_before_ms=standing.not_before_ms,
                    failures=standing.failures,
                    said=standing.said,
                    changed_ms=now,
                )
            )

    server.database.write(write)


def _is_usable(reply: ModelReply) -> bool:
    """Say whether a reply is worth keeping for who asks the same: what is no document would be of no use to them either."""
    return reply.finish is Finish.WHOLE and isinstance(read_said(reply.text), dict)


def forget_kept(server: Server, organisation: OrganisationId, request: ModelRequest) -> None:
    """Keep no more what was said to this: nothing could be made of it, and who asks again is to be told something else."""
    digest = hash_of(request)
    server.database.write(lambda session: ai_tasks.forget_reply(session, organisation, digest))


def price_of(server: Server, model: str) -> Price:
    """Return what a model costs, as far as it is known."""
    told = server.config.ai.price
    return PUBLISHED.get(model, Price()) if told is None else Price(*told)


def _described(request: ModelRequest) -> dict[str, object]:
    return {
        "instructions": request.instructions,
        "material": request.material,
        "name": request.name,
        "schema": request.schema,
        "most_tokens": request.most_tokens,
        "seed": request.seed,
        "effort": request.effort,
    }


def _reply_of(row: AiExchange) -> ModelReply:
    usage = Usage(row.prompt_tokens, row.cached_tokens, row.completion_tokens)
    return ModelReply(row.reply, Finish(row.finish), usage, row.model, row.name, row.fingerprint)


def _provider(model: Model) -> str:
    return f"{model.kind} {model.where}"[:200]


class _asked_alone:  # noqa: N801  # read as a word in a with statement
    """Whether nobody else asks the same at this moment."""

    _lock = Lock()
    _in_hand: Final[set[tuple[str, str]]] = set()

    def __init__(self, organisation: OrganisationId, digest: str) -> None:
        self._mine = (str(organisation), digest)
        self._alone = False

    def __enter__(self) -> bool:
        with self._lock:
            self._alone = self._mine not in self._in_hand
            self._in_hand.add(self._mine)
        return self._alone

    def __exit__(self, *_: object) -> None:
        if self._alone:
            with self._lock:
                self._in_hand.discard(self._mine)
