"""Drafts of questions: the list, and one beside the passage it rests on, to be edited, accepted or rejected."""

from dataclasses import dataclass, field

from fastapi import Request, Response

from sync_server.ai.proposed_item import (
    LANGUAGES,
    MOST_OPTIONS,
    Bloom,
    Difficulty,
    ProposedItem,
    read_proposed,
)
from sync_server.api.deps import TheServer
from sync_server.api.problems import kind_of
from sync_server.console.door import AdminOrAuthor, Form
from sync_server.console.draft_forms import SPARE, Fields, document_of, fields_of, typed_fields
from sync_server.console.draft_sight import sight_of
from sync_server.console.forms import number, problem_of, words
from sync_server.console.material import has_provider, sources_of
from sync_server.console.pages import go, show
from sync_server.console.routing import pages
from sync_server.console.words import said
from sync_server.errors import BodyInvalid, DraftRefused, EditedMeanwhile
from sync_server.services.edit_draft import edit_draft
from sync_server.services.judge_draft import judge_draft
from sync_server.services.list_drafts import (
    EDITED,
    DraftFinding,
    DraftView,
    count_drafts,
    list_drafts,
    next_draft,
    view_draft,
)
from sync_server.services.review_draft import MOST_REASON, OPEN, accept_draft, reject_draft, reopen_draft
from sync_server.services.server import Server
from sync_server.storage.ai_sources import ACCEPTED, DRAFT, DROPPED, REJECTED
from sync_server.storage.staff import KnownStaff

router = pages("/drafts")
STATES = (DRAFT, ACCEPTED, REJECTED, DROPPED)
AT_ONCE = 50


@router.get("")
def everything(staff: AdminOrAuthor, server: TheServer, request: Request) -> Response:
    """Drafts of a state, a task or a source, page by page."""
    query = request.query_params
    state = query.get("state", DRAFT)
    task, source = query.get("task", "")[:40], query.get("source", "")[:40]
    page = list_drafts(
        server,
        staff.organisation_id,
        state="" if state == "all" else state[:20],
        task_id=task,
        source_id=source,
        after=query.get("after", "")[:60],
        limit=AT_ONCE,
    )
    counts = count_drafts(server, staff.organisation_id)
    return show(
        request,
        "drafts.html",
        staff,
        page=page,
        state=state,
        task=task,
        source=source,
        states=[(one, f"{said(one, 'draft')} ({counts.get(one, 0)})") for one in STATES]
        + [("all", f"All ({sum(counts.values())})")],
        sources=[
            ("", "All material"),
            *((one.source_id, one.title[:80]) for one in sources_of(server, staff)),
        ],
        counts=counts,
        has_provider=has_provider(server),
    )


@router.get("/{draft_id}")
def one(staff: AdminOrAuthor, server: TheServer, request: Request, draft_id: str) -> Response:
    """One draft."""
    return _show(staff, server, request, draft_id, Told())


@router.post("/{draft_id}")
def edit(staff: AdminOrAuthor, server: TheServer, request: Request, form: Form, draft_id: str) -> Response:
    """Keep what an author has made of a draft; then, as the button says, accept it."""
    typed = typed_fields(form)
    document, organisation = document_of(typed), staff.organisation_id
    try:
        revision = number(form, "revision")
        view = edit_draft(server, organisation, draft_id, revision, document, actor=staff.name)
        if form.get("wish") == "accept":
            accept_draft(server, organisation, draft_id, view.facts.revision, actor=staff.name)
            return _on(staff, server, draft_id, "draft_accepted")
    except DraftRefused as error:
        judged = judge_draft(server, organisation, draft_id, document)
        found = [
            DraftFinding(one.code.value, one.place, one.detail, "typed")
            for one in judged.findings
            if judged.broken
        ]
        problem = "It cannot be kept like this." if found else problem_of(error)
        return _show(staff, server, request, draft_id, Told(problem, typed, found, kind_of(error).status))
    except (EditedMeanwhile, BodyInvalid) as error:
        told = Told(problem_of(error), typed, status=kind_of(error).status)
        return _show(staff, server, request, draft_id, told)
    return go(f"/drafts/{draft_id}", "draft_saved")


@router.post("/{draft_id}/accept")
def accept(staff: AdminOrAuthor, server: TheServer, request: Request, form: Form, draft_id: str) -> Response:
    """Take it into the bank, and go on to the next."""
    try:
        accept_draft(server, staff.organisation_id, draft_id, number(form, "revision"), actor=staff.name)
    except (EditedMeanwhile, BodyInvalid, DraftRefused) as error:
        told = Told(problem_of(error), status=kind_of(error).status)
        return _show(staff, server, request, draft_id, told)
    return _on(staff, server, draft_id, "draft_accepted")


@router.post("/{draft_id}/reject")
def reject(staff: AdminOrAuthor, server: TheServer, request: Request, form: Form, draft_id: str) -> Response:
    """Put it away with the reason, and go on to the next."""
    reason = ""
    try:
        reason = words(form, "reason", MOST_REASON)
        revision = number(form, "revision")
        reject_draft(server, staff.organisation_id, draft_id, revision, reason, actor=staff.name)
    except (EditedMeanwhile, BodyInvalid, DraftRefused) as error:
        told = Told(problem_of(error), status=kind_of(error).status, reason=reason)
        return _show(staff, server, request, draft_id, told)
    return _on(staff, server, draft_id, "draft_rejected")


@router.post("/{draft_id}/reopen")
def reopen(staff: AdminOrAuthor, server: TheServer, request: Request, form: Form, draft_id: str) -> Response:
    """Take the decision back."""
    try:
        reopen_draft(server, staff.organisation_id, draft_id, number(form, "revision"), actor=staff.name)
    except (EditedMeanwhile, BodyInvalid, DraftRefused) as error:
        told = Told(problem_of(error), status=kind_of(error).status)
        return _show(staff, server, request, draft_id, told)
    return go(f"/drafts/{draft_id}", "draft_reopened")


@dataclass(frozen=True, slots=True)
class Told:
    """What a page says beside the draft: what went wrong, what was typed, and what the gates find in that."""

    problem: str = ""
    typed: Fields | None = None
    found: list[DraftFinding] = field(default_factory=list)
    status: int = 200
    reason: str = ""


def _show(staff: KnownStaff, server: Server, request: Request, draft_id: str, told: Told) -> Response:
    """Show a draft as it stands now, with what was typed."""
    view = view_draft(server, staff.organisation_id, draft_id)
    item = read_proposed(view.document)
    return show(
        request,
        "draft.html",
        staff,
        status=told.status,
        draft=view,
        sight=sight_of(draft_id, item) if isinstance(item, ProposedItem) else None,
        typed=told.typed if told.typed is not None else fields_of(view.document),
        found=told.found,
        now=_findings(view, EDITED if view.edited is not None else "proposed"),
        before=_findings(view, "proposed") if view.edited is not None else [],
        came=fields_of(view.proposed),
        current=fields_of(view.document),
        problem=told.problem,
        kept_typing=told.typed is not None,
        reason=told.reason,
        is_open=view.facts.state in OPEN,
        next=next_draft(server, staff.organisation_id, draft_id),
        blooms=[(one.value, said(one, "bloom")) for one in Bloom],
        difficulties=[(one.value, said(one, "difficulty")) for one in Difficulty],
        languages=[(one, one) for one in LANGUAGES],
        most_options=MOST_OPTIONS,
        spare=SPARE,
    )


def _findings(view: DraftView, of: str) -> list[DraftFinding]:
    return [one for one in view.findings if one.of == of]


def _on(staff: KnownStaff, server: Server, draft_id: str, done: str) -> Response:
    """Go on to the draft that waits next; where none waits, to the list."""
    following = next_draft(server, staff.organisation_id, draft_id)
    return go(f"/drafts/{following}", done) if following else go("/drafts", "drafts_done")
