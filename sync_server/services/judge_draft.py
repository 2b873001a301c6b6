"""What the gates find in a draft that a person has written anew, and whether it can stand in a test at all."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from assessment.content.item import Item
from assessment.content.meta import PackMeta
from assessment.content.pool import ContentPool
from assessment.errors import ContentError, ScoringError
from assessment.ids import ItemId, OrganisationId, PackId
from assessment.pack.build import content_bytes
from assessment.scoring.check_key import check_key
from assessment.scoring.key import ItemKey
from sync_server.ai.finding import Finding, Findings, Gate, rejects
from sync_server.ai.gates.bank import Bank
from sync_server.ai.gates.evidence import Span, find_quote, grounded
from sync_server.ai.gates.judge import judge
from sync_server.ai.gates.leak import check_form
from sync_server.ai.gates.source import Source
from sync_server.ai.proposed_as_item import as_item, option_order
from sync_server.ai.proposed_item import Kind, ProposedItem, read_proposed
from sync_server.ai.tried import tried
from sync_server.ai.wish import level_of, wish_of
from sync_server.errors import NotFound
from sync_server.services.server import Server
from sync_server.storage import ai_sources, ai_tasks
from sync_server.storage.ai_models import AiDraft
from sync_server.storage.engine import Session

MOST_IN_BANK = 5_000
AROUND = 6_000
"""So much of the source on each side of the evidence is what a draft is judged by, as the slice was that it was made from."""
ANSWER = "answer_index"
SEED = 0
"""What the order of options is drawn from, beside the question: the same wherever a draft is shown or built in."""


@dataclass(frozen=True, slots=True)
class Judged:
    """What was found. ``item`` is None where its shape is broken; its evidence is in the source's words where ``span`` is."""

    item: ProposedItem | None
    findings: Findings
    span: Span | None

    @property
    def broken(self) -> bool:
        """Whether nobody can accept it as it is."""
        return self.item is None or is_broken(self.findings)


def is_broken(findings: Findings) -> bool:
    """Say whether an item cannot stand: its shape is wrong, or its answer is none of its options."""
    return any(
        one.code is Gate.SHAPE or (one.code is Gate.OPTIONS and one.place == ANSWER) for one in findings
    )


def judge_draft(
    server: Server, organisation: OrganisationId, draft_id: str, document: Mapping[str, Any]
) -> Judged:
    """Ask the gates that need no model of what a person has written.

    Raises:
        NotFound: there is no such draft.
    """
    read = read_proposed(dict(document))
    with server.database.read() as session:
        row = ai_sources.draft(session, organisation, draft_id)
        if row is None:
            raise NotFound("draft", draft_id[:100])
        if not isinstance(read, ProposedItem):
            return Judged(None, read, None)
        kind = kind_of(row)
        if kind is not None and read.kind is not kind:
            return Judged(None, (Finding(Gate.SHAPE, "kind", read.kind.value),), None)
        text, start = _text_of(session, row), row.start
        task = ai_tasks.task(session, organisation, row.task_id)
        wish = wish_of(json.loads(task.request)) if task is not None else None
        bank, siblings = _others(session, row)
        source_id = row.source_id
    span = find_quote(read.evidence.quote, text) if read.evidence.source_id == source_id else None
    start = span.start if span is not None else start
    language = wish.language if wish is not None else ""
    near = Source(source_id, text[max(0, start - AROUND) : start + AROUND], language)
    level = {"level": level_of(wish)} if wish is not None else {}
    found = judge(read, near, bank=bank, **level).findings
    found += check_form([read, *siblings], near.tongue)[0]
    if read.kind is Kind.CODE and not rejects(found):
        found += tried(read)
    if span is not None:
        there = grounded(read, Source(source_id, text, language))
        read = there[0] if there is not None else read
    found += () if is_broken(found) else stands(draft_id, read)
    return Judged(read, found, span)


def kind_of(row: AiDraft) -> Kind | None:
    """Return the kind of a draft; None where what came says none."""
    told = json.loads(row.edited or row.proposed)
    kind = told.get("kind") if isinstance(told, dict) else None
    return Kind(kind) if kind in {one.value for one in Kind} else None


def item_of(draft_id: str, proposed: ProposedItem) -> tuple[Item, ItemKey]:
    """Return a draft as an item of ours: under its own id, its options always in the same order.

    Raises:
        ContentError, ScoringError: it cannot stand in a pack.
    """
    item, key = as_item(proposed, SEED, draft_id)
    check_key(item, key)
    return item, key


def shown_order(proposed: ProposedItem) -> tuple[int, ...]:
    """Return the places of the options in the order in which ``item_of`` has them."""
    return option_order(proposed, SEED)


def stands(draft_id: str, proposed: ProposedItem) -> Findings:
    """Return what keeps an item from standing in a pack."""
    try:
        item, _ = item_of(draft_id, proposed)
        pool = ContentPool({}, {ItemId(draft_id): item}, {})
        content_bytes(pool, PackMeta(PackId("draft"), 1, "Draft"))
    except (ContentError, ScoringError):
        return (Finding(Gate.SHAPE, "item", "cannot_stand"),)
    return ()


def read_draft(row: AiDraft) -> ProposedItem | None:
    """Return a draft as it stands now; None where its shape is broken."""
    read = read_proposed(json.loads(row.edited or row.proposed))
    return read if isinstance(read, ProposedItem) else None


def _text_of(session: Session, row: AiDraft) -> str:
    source = ai_sources.source(session, OrganisationId(row.organisation_id), row.source_id)
    return source.text if source is not None else ""


def _others(session: Session, row: AiDraft) -> tuple[Bank, list[ProposedItem]]:
    """Return what people have accepted, and the items of the same wish, but for this one."""
    organisation, bank = OrganisationId(row.organisation_id), Bank()
    for draft_id, proposed, edited in ai_sources.known_questions(session, organisation, "", MOST_IN_BANK):
        item = read_proposed(json.loads(edited or proposed)) if draft_id != row.draft_id else None
        if isinstance(item, ProposedItem):
            bank.add(draft_id, item.stem, item.keys)
    of_task = ai_sources.drafts(session, organisation, task_id=row.task_id, limit=200)
    beside = [
        read_draft(one)
        for one in of_task
        if one.draft_id != row.draft_id and one.state in (ai_sources.DRAFT, ai_sources.ACCEPTED)
    ]
    return bank, [one for one in beside if one is not None]
