"""Have questions made from material, one step at a time: a slice, a batch of items, the gates, a repair, a second reader.

Each step asks at most one thing of a model. What was answered is read from what was written down, so that a step that is
done again, or gone on with after a restart, comes to the same.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from assessment.ids import OrganisationId
from sync_server.ai.finding import Finding, Findings, Gate, rejects
from sync_server.ai.gates.asked import Asked
from sync_server.ai.gates.bank import Bank
from sync_server.ai.gates.blind import (
    blind_solve_request,
    closed_book_request,
    judge_blind,
    judge_closed_book,
)
from sync_server.ai.gates.evidence import grounded
from sync_server.ai.gates.judge import judge
from sync_server.ai.gates.leak import check_form
from sync_server.ai.gates.repair import repair_request
from sync_server.ai.gates.source import Source
from sync_server.ai.gates.support import judge_support, support_request
from sync_server.ai.material.covers import covers
from sync_server.ai.material.model import Material
from sync_server.ai.material.slices import take_slice
from sync_server.ai.model import Finish, ModelReply, ModelRequest
from sync_server.ai.proposed_as_item import option_order
from sync_server.ai.proposed_item import Kind, ProposedItem, read_proposed
from sync_server.ai.proposed_schema import as_document
from sync_server.ai.said import read_said
from sync_server.ai.tried import tried
from sync_server.ai.wish import BATCH, Wish, generation_request, level_of, query_of, wish_of
from sync_server.services.add_source import material_of
from sync_server.services.ask_model import Asking, ask_model, forget_kept, model_asked
from sync_server.services.run_task import Task, TaskFailed, Went
from sync_server.services.server import Server
from sync_server.storage import ai_sources
from sync_server.storage.ai_models import AiDraft
from sync_server.storage.engine import Session, plain

MOST_CHARACTERS = 12_000
MOST_IN_BANK = 5_000
LONGEST_BEFORE = 200
"""So much of each question is told that is not to be asked again."""
ORDERS = 2
"""An item is solved this often, each time with its options in another order."""


@dataclass(slots=True)
class _Proposal:
    """An item on its way through the gates."""

    item: ProposedItem | None
    findings: Findings
    document: Any


def generate_items(server: Server, organisation: OrganisationId, task: Task) -> Went:
    """Do the next step of a task that makes questions.

    Raises:
        TaskFailed: ``source_gone``, ``not_covered``, ``unusable_reply``: nothing can be made of it.
        ComeBack, ModelRefused: as the provider says.
    """
    wish = wish_of(task.request)
    if not task.plan:
        return Went(0, wish.count, plan=_plan(server, organisation, wish))
    batches: list[dict[str, Any]] = task.plan["batches"]
    at = int(task.plan["next"])
    if at == len(batches):
        if task.plan.get("unusable") == len(batches):
            raise TaskFailed("unusable_reply")
        return Went(wish.count, wish.count, _result(server, organisation, task))
    maker = _Batch(server, organisation, task, wish, at)
    maker.make()
    done = sum(one["count"] for one in batches[: at + 1])
    plan = {**task.plan, "next": at + 1, "unusable": task.plan.get("unusable", 0) + maker.unusable}
    return Went(min(done, wish.count), wish.count, plan=plan)


def _plan(server: Server, organisation: OrganisationId, wish: Wish) -> Mapping[str, Any]:
    """Choose what the questions are made from, and what is asked for at a time."""
    materials = _materials(server, organisation, wish)
    query = query_of(wish)
    if not covers(materials, query).covered:
        raise TaskFailed("not_covered")
    taken = take_slice(materials, query, wish.fraction, MOST_CHARACTERS, wish.seed)
    texts: dict[str, list[str]] = {}
    for sentence in taken.sentences:
        texts.setdefault(sentence.source_id, []).append(sentence.text)
    ids = sorted(texts)
    batches: list[dict[str, Any]] = []
    left, turn = wish.count, 0
    while left:
        count = min(BATCH, left, max(1, -(-wish.count // (len(ids) * len(wish.kinds)))))
        kind = wish.kinds[turn // len(ids) % len(wish.kinds)]
        batches.append({"source": ids[turn % len(ids)], "kind": kind.value, "count": count})
        left, turn = left - count, turn + 1
    slices = {name: "\n".join(sentences) for name, sentences in texts.items()}
    return {"slice": taken.sha256, "sources": slices, "batches": batches, "next": 0}


def _materials(server: Server, organisation: OrganisationId, wish: Wish) -> list[Material]:
    with server.database.read() as session:
        rows = [ai_sources.source(session, organisation, one) for one in wish.sources]
        if any(row is None or row.retired for row in rows):
            raise TaskFailed("source_gone")
        return [material_of(row) for row in rows if row is not None]


class _Batch:
    """One batch of items of one kind from one source."""

    def __init__(self, server: Server, organisation: OrganisationId, task: Task, wish: Wish, at: int) -> None:
        told = task.plan["batches"][at]
        self._server = server
        self._organisation = organisation
        self._task = task
        self._wish = wish
        self._at = at
        self._kind = Kind(told["kind"])
        self._count = int(told["count"])
        self._source = Source(told["source"], task.plan["sources"][told["source"]], wish.language)
        self._bank = Bank()
        self.unusable = False
        """Whether nothing could be made of what was said."""
        self._before: list[str] = []
        self._prefix = f"{task.task_id}.{task.run}."
        self._asked: list[ModelRequest] = []

    def make(self) -> None:
        """Make the items, and keep them with what was found."""
        self._know()
        asked = generation_request(self._wish, self._kind, self._count, self._source, self._before)
        reply = self._ask("items", asked, self._at)
        proposals = [self._read(one) for one in _listed(reply)[: self._count]]
        if not proposals:
            for request in self._asked:  # else whoever asks again is told the same for hours
                forget_kept(self._server, self._organisation, request)
            self.unusable = True
            return
        for place, proposal in enumerate(proposals):
            if rejects(proposal.findings):
                proposals[place] = self._repaired(proposal, place)
        items = [one.item for one in proposals if one.item is not None and not rejects(one.findings)]
        for item, found in zip(items, check_form(items, self._source.tongue), strict=True):
            for proposal in proposals:
                if proposal.item is item:
                    proposal.findings = (*proposal.findings, *found)
        for place, proposal in enumerate(proposals):
            if proposal.item is not None and not rejects(proposal.findings):
                proposal.findings = (*proposal.findings, *self._second_reader(proposal.item, place))
        self._keep(proposals)

    def _know(self) -> None:
        """Put what the organisation asks already into the bank."""
        with self._server.database.read() as session:
            known = ai_sources.known_questions(session, self._organisation, self._task.task_id, MOST_IN_BANK)
            own = ai_sources.drafts(
                session, self._organisation, task_id=self._task.task_id, limit=MOST_IN_BANK
            )
            earlier = sorted(
                (one for one in own if one.place // BATCH < self._at),
                key=lambda one: (one.place, one.made_ms),
            )
            known += [(one.draft_id, one.proposed, one.edited) for one in earlier]
            self._before = list(dict.fromkeys(filter(None, (_stem_of(one.proposed) for one in earlier))))
        for draft_id, proposed, edited in known:
            item = read_proposed(json.loads(edited or proposed))
            if isinstance(item, ProposedItem):
                self._bank.add(draft_id, item.stem, item.keys)

    def _read(self, document: Any) -> _Proposal:
        read = read_proposed(document)
        if not isinstance(read, ProposedItem):
            return _Proposal(None, read, document)
        if read.kind is not self._kind:
            return _Proposal(None, (Finding(Gate.SHAPE, "kind", read.kind.value),), document)
        findings = judge(read, self._source, level=level_of(self._wish), bank=self._bank).findings
        if not rejects(findings) and read.kind is Kind.CODE:
            findings = (*findings, *tried(read))
        if rejects(findings):
            return _Proposal(read, findings, document)
        self._bank.add(read.stem, read.stem, read.keys)
        return _Proposal(read, findings, document)

    def _repaired(self, proposal: _Proposal, place: int) -> _Proposal:
        """Ask once to have an item mended; a second failure is the end of it."""
        told = proposal.item if proposal.item is not None else proposal.document
        if not isinstance(told, ProposedItem | dict):
            return proposal
        asked = repair_request(told, proposal.findings, self._source, self._kind)
        mended = _listed(self._ask(f"repair.{place}", asked))
        return self._read(mended[0]) if mended else proposal

    def _second_reader(self, item: ProposedItem, place: int) -> Findings:
        """Ask a reader who is not told the answer, with the source and without, and whether the source bears it out."""
        orders = [option_order(item, number + 1) for number in range(ORDERS)]
        if len(set(orders)) < ORDERS and len(item.options) > 1:
            orders[1] = tuple(reversed(orders[0]))
        found: Findings = ()
        with_source = [
            self._said(f"solve.{place}.{n}", blind_solve_request(item, self._source, order), n)
            for n, order in enumerate(orders)
        ]
        found += judge_blind(item, orders, [one for one in with_source if one is not None])
        if rejects(found):
            return found
        without = [
            self._said(f"closed.{place}.{n}", closed_book_request(item, order), n)
            for n, order in enumerate(orders)
        ]
        found += judge_closed_book(item, orders, [one for one in without if one is not None])
        if Gate.SUPPORT in judge(item, self._source).to_ask:
            found += judge_support(
                self._source, self._said(f"support.{place}", support_request(item, self._source), 0)
            )
        return found

    def _said(self, step: str, asked: Asked | None, seed: int) -> Any:
        return None if asked is None else self._ask(step, asked, seed)

    def _ask(self, step: str, asked: Asked, seed: int = 0) -> Any:
        """Return what a model says as it is written, None for what is no JSON or no answer.

        What stops in the middle, or is off its schema by the provider's own word, is asked for once more, with more room.
        """
        reply = self._once(step, asked, seed, 1)
        if reply.finish in (Finish.CUT, Finish.OFF_SCHEMA):
            reply = self._once(f"{step}.more", asked, seed, 2)
        return None if reply.finish is Finish.REFUSED else read_said(reply.text)

    def _once(self, step: str, asked: Asked, seed: int, room: int) -> ModelReply:
        request = asked.request(
            model_asked(self._server),
            most_tokens=room * (2_000 + 1_200 * self._count),
            seed=self._wish.seed + seed,
        )
        self._asked.append(request)
        asking = Asking(
            self._task.task_id,
            self._task.run,
            f"{self._at}.{step}",
            (self._source.id,),
            self._task.failures,
        )
        return ask_model(self._server, self._organisation, asking, request)

    def _keep(self, proposals: list[_Proposal]) -> None:
        """Keep all of a batch at once: asked again, the same stand there already."""
        server, organisation = self._server, self._organisation
        now = server.clock()
        with server.database.read() as session:
            row = ai_sources.source(session, organisation, self._source.id)
            whole = Source(self._source.id, row.text if row is not None else "", self._wish.language)

        def write(session: Session) -> None:
            own = ai_sources.drafts(session, organisation, task_id=self._task.task_id, limit=MOST_IN_BANK)
            here = {(one.place, one.proposed) for one in own}  # also from before the task was begun anew
            for place, proposal in enumerate(proposals):
                draft_id = f"{self._prefix}{self._at * BATCH + place:04}"[:40]
                made = self._draft(draft_id, place, proposal, whole, now)
                known = ai_sources.draft(session, organisation, draft_id) is not None
                if not known and (made.place, made.proposed) not in here:
                    session.add(made)

        server.database.write(write)

    def _draft(self, draft_id: str, place: int, proposal: _Proposal, whole: Source, now: int) -> AiDraft:
        item, findings, start, end = proposal.item, proposal.findings, 0, 0
        if item is not None and not rejects(findings):
            there = grounded(item, whole)
            if there is None:
                findings = (*findings, Finding(Gate.EVIDENCE, "evidence.quote", "not_in_one_place"))
            else:
                item, span = there
                start, end = span.start, span.end
        document = as_document(item) if item is not None else proposal.document
        kept = item is not None and not rejects(findings)
        told = [{"code": one.code.value, "place": one.place, "detail": one.detail} for one in findings]
        return AiDraft(
            organisation_id=self._organisation,
            draft_id=draft_id,
            task_id=self._task.task_id,
            place=self._at * BATCH + place,
            state=ai_sources.DRAFT if kept else ai_sources.DROPPED,
            proposed=plain(json.dumps(document, ensure_ascii=False)),
            edited="",
            findings=json.dumps(told),
            source_id=self._source.id,
            start=start,
            end=end,
            stem=plain(" ".join(item.stem.split())) if item is not None else "",
            revision=1,
            reviewed_by="",
            reason="",
            made_ms=now,
            changed_ms=now,
        )


def _listed(reply: Any) -> list[Any]:
    items = reply.get("items") if isinstance(reply, dict) else None
    return items if isinstance(items, list) else []


def _stem_of(proposed: str) -> str:
    """Return the beginning of a question as it was proposed, to be told as one that is not to be asked again."""
    told = json.loads(proposed)
    stem = told.get("stem") if isinstance(told, dict) else None
    return " ".join(stem.split())[:LONGEST_BEFORE] if isinstance(stem, str) else ""


def _result(server: Server, organisation: OrganisationId, task: Task) -> Mapping[str, Any]:
    """Return what came of a task, of all its runs: how many drafts there are, and how many items were dropped by which gates."""
    dropped = dict[str, int]()
    drafts = 0
    with server.database.read() as session:
        for row in ai_sources.drafts(session, organisation, task_id=task.task_id, limit=1_000):
            if row.state != ai_sources.DROPPED:
                drafts += 1
                continue
            for code in {one["code"] for one in json.loads(row.findings)}:
                dropped[code] = dropped.get(code, 0) + 1
    return {"drafts": drafts, "dropped": dropped, "slice": task.plan["slice"]}
