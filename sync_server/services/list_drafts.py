"""Drafts of questions: page by page, and one with the passage of its source that bears it out."""

import json
from dataclasses import dataclass
from typing import Any

from assessment.ids import OrganisationId
from sync_server.errors import BodyInvalid, NotFound
from sync_server.services.server import Server
from sync_server.storage import ai_sources
from sync_server.storage.ai_models import AiDraft
from sync_server.storage.engine import Session

AROUND = 1_200
"""So many characters of the source are shown on each side of the evidence."""
EDITED = "edited"


@dataclass(frozen=True, slots=True)
class DraftFinding:
    """What a gate found. ``of`` is ``proposed`` or ``edited``: in what came, or in what a person made of it."""

    code: str
    place: str
    detail: str
    of: str


@dataclass(frozen=True, slots=True)
class DraftFacts:
    """A draft. ``codes`` are those of the gates that found something in it as it stands now."""

    draft_id: str
    task_id: str
    place: int
    state: str
    kind: str
    stem: str
    source_id: str
    source_title: str
    edited: bool
    codes: tuple[str, ...]
    revision: int
    reviewed_by: str
    reason: str
    made_ms: int
    changed_ms: int


@dataclass(frozen=True, slots=True)
class DraftPage:
    """Some drafts, the last made first; ``after`` gives the next page, empty at the end."""

    drafts: tuple[DraftFacts, ...]
    after: str


@dataclass(frozen=True, slots=True)
class Passage:
    """What stands around the evidence in the source; all empty where the evidence does not stand there."""

    before: str
    quote: str
    after: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class DraftView:
    """A draft with what came, what a person made of it (None: nothing), what was found, and its passage."""

    facts: DraftFacts
    proposed: Any
    edited: dict[str, Any] | None
    findings: tuple[DraftFinding, ...]
    passage: Passage

    @property
    def document(self) -> Any:
        """Return it as it stands now."""
        return self.proposed if self.edited is None else self.edited


def list_drafts(
    server: Server,
    organisation: OrganisationId,
    *,
    state: str = "",
    task_id: str = "",
    source_id: str = "",
    after: str = "",
    limit: int = 50,
) -> DraftPage:
    """Return drafts of a state, a task or a source.

    Raises:
        BodyInvalid: ``after`` comes from no page of ours.
    """
    before = _place(after)
    with server.database.read() as session:
        rows = ai_sources.drafts_to_review(
            session,
            organisation,
            state=state,
            task_id=task_id,
            source_id=source_id,
            before=before,
            limit=limit + 1,
        )
        titles = ai_sources.titles(session, organisation)
    shown = rows[:limit]
    more = f"{shown[-1].made_ms}.{shown[-1].draft_id}" if len(rows) > limit else ""
    return DraftPage(tuple(facts_of(row, titles.get(row.source_id, "")) for row in shown), more)


def view_draft(server: Server, organisation: OrganisationId, draft_id: str) -> DraftView:
    """Return one draft.

    Raises:
        NotFound: there is none.
    """
    with server.database.read() as session:
        return view_of(session, draft_row(session, organisation, draft_id))


def next_draft(server: Server, organisation: OrganisationId, draft_id: str) -> str:
    """Return the draft that waits next after this one, of the same task first; empty where none waits."""
    with server.database.read() as session:
        row = draft_row(session, organisation, draft_id)
        place = (row.made_ms, row.draft_id)
        for task_id, before in ((row.task_id, place), (row.task_id, None), ("", None)):
            found = ai_sources.drafts_to_review(
                session, organisation, state=ai_sources.DRAFT, task_id=task_id, before=before, limit=2
            )
            other = next((one.draft_id for one in found if one.draft_id != draft_id), "")
            if other:
                return other
    return ""


def count_drafts(server: Server, organisation: OrganisationId, task_id: str = "") -> dict[str, int]:
    """Return how many drafts there are of each state."""
    with server.database.read() as session:
        return ai_sources.counts_of_drafts(session, organisation, task_id)


def draft_row(session: Session, organisation: OrganisationId, draft_id: str) -> AiDraft:
    """Return a draft as it is stored.

    Raises:
        NotFound: there is none.
    """
    row = ai_sources.draft(session, organisation, draft_id) if len(draft_id) <= 40 else None
    if row is None:
        raise NotFound("draft", draft_id[:100])
    return row


def view_of(session: Session, row: AiDraft) -> DraftView:
    """Return a draft as it is shown."""
    source = ai_sources.source(session, OrganisationId(row.organisation_id), row.source_id)
    text = source.text if source is not None and row.end else ""
    passage = Passage(
        text[max(0, row.start - AROUND) : row.start],
        text[row.start : row.end],
        text[row.end : row.end + AROUND],
        row.start,
        row.end,
    )
    return DraftView(
        facts_of(row, source.title if source is not None else ""),
        json.loads(row.proposed),
        json.loads(row.edited) if row.edited else None,
        findings_of(row),
        passage,
    )


def findings_of(row: AiDraft) -> tuple[DraftFinding, ...]:
    """Return what was found in a draft, in what came and in what was edited."""
    return tuple(
        DraftFinding(one["code"], one["place"], one["detail"], one.get("of", "proposed"))
        for one in json.loads(row.findings)
    )


def facts_of(row: AiDraft, title: str) -> DraftFacts:
    """Return a draft as it stands in a list."""
    told = json.loads(row.edited or row.proposed)
    now = EDITED if row.edited else "proposed"
    kind = told.get("kind", "") if isinstance(told, dict) else ""
    return DraftFacts(
        row.draft_id,
        row.task_id,
        row.place,
        row.state,
        kind if isinstance(kind, str) else "",
        row.stem,
        row.source_id,
        title,
        bool(row.edited),
        tuple(dict.fromkeys(one.code for one in findings_of(row) if one.of == now)),
        row.revision,
        row.reviewed_by,
        row.reason,
        row.made_ms,
        row.changed_ms,
    )


def _place(after: str) -> tuple[int, str] | None:
    if not after:
        return None
    moment, _, name = after.partition(".")
    if not moment.isdecimal() or len(moment) > 15 or not name:  # as long as a moment can be
        raise BodyInvalid("after")
    return int(moment), name
