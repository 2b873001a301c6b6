"""Ask for questions, and see how far it is: told anew while somebody looks."""

from typing import Any

from fastapi import Request, Response
from pydantic import ValidationError
from starlette.datastructures import FormData

from sync_server.ai.proposed_item import Kind
from sync_server.ai.wish import MOST_ITEMS, MOST_SOURCES, Profile
from sync_server.api.ai_material import WishBody
from sync_server.api.deps import COOKIE, TheServer
from sync_server.api.problems import kind_of
from sync_server.console.door import AdminOrAuthor, Form
from sync_server.console.forms import problem_of, several, typed
from sync_server.console.live import told_anew
from sync_server.console.material import has_provider, sources_of
from sync_server.console.pages import fill, go, show
from sync_server.console.routing import pages
from sync_server.console.words import said
from sync_server.errors import BodyInvalid, NameTaken, NotFound
from sync_server.services.add_source import check_sources
from sync_server.services.end_task import cancel_task, retry_task
from sync_server.services.list_drafts import count_drafts, list_drafts
from sync_server.services.own_tasks import own_task
from sync_server.services.queue_task import ID_BYTES, TaskKind, queue_task
from sync_server.services.reach import Reach, check_reach
from sync_server.services.server import Server
from sync_server.services.sign_in_staff import staff_of
from sync_server.storage.ai_tasks import OPEN
from sync_server.storage.staff import KnownStaff

router = pages("/ask")
FIELDS = (
    *("size", "level", "profession", "goals", "topics", "weak_skills", "instructions"),
    *("language", "profile", "percent", "wish"),
)
START = {"size": "5", "profile": Profile.GENERAL.value, "percent": "20"}
MOST_SHOWN = 100


@router.get("")
def blank(staff: AdminOrAuthor, server: TheServer, request: Request) -> Response:
    """The form."""
    told = {name: START.get(name, "") for name in FIELDS} | {"wish": server.draw(ID_BYTES).hex()}
    picked = (request.query_params.get("source", ""),)
    return _form(staff, server, request, told, picked, (Kind.SINGLE.value,))


@router.post("")
def ask(staff: AdminOrAuthor, server: TheServer, request: Request, form: Form) -> Response:
    """Ask for questions. Sent twice, it is asked once."""
    sources, kinds = several(form, "source"), several(form, "kind")
    told = typed(form, FIELDS)
    try:
        body = _body(form, sources, kinds)
        check_sources(server, staff.organisation_id, body.sources)
        queued = queue_task(
            server,
            staff.organisation_id,
            TaskKind.GENERATION,
            body.wish().plain(),
            actor=staff.name,
            wish=f"console {told['wish']}"[:100] if told["wish"] else "",
        )
    except (BodyInvalid, NotFound, NameTaken) as error:
        told["wish"] = server.draw(ID_BYTES).hex()
        return _form(
            staff, server, request, told, sources, kinds, problem_of(error), status=kind_of(error).status
        )
    return go(f"/ask/{queued.task_id}", "questions_asked")


@router.get("/{task_id}")
def asked(staff: AdminOrAuthor, server: TheServer, request: Request, task_id: str) -> Response:
    """How far it is, and the drafts that are there already."""
    return show(request, "asked.html", staff, **_facts(server, staff, task_id))


@router.get("/{task_id}/events")
async def events(staff: AdminOrAuthor, server: TheServer, request: Request, task_id: str) -> Response:
    """How far it is, told anew whenever it has changed, until its end."""
    token = request.cookies.get(COOKIE, "")
    return told_anew(server, staff, request, lambda: _state(server, request, token, task_id))


@router.post("/{task_id}/cancel")
def cancel(staff: AdminOrAuthor, server: TheServer, task_id: str) -> Response:
    """Let it be."""
    own_task(server, staff, task_id)
    cancel_task(server, staff.organisation_id, task_id, actor=staff.name)
    return go(f"/ask/{task_id}", "task_cancelled")


@router.post("/{task_id}/retry")
def retry(staff: AdminOrAuthor, server: TheServer, task_id: str) -> Response:
    """Begin it anew."""
    own_task(server, staff, task_id)
    retry_task(server, staff.organisation_id, task_id, actor=staff.name)
    return go(f"/ask/{task_id}", "task_again")


def _state(server: Server, request: Request, token: str, task_id: str) -> tuple[str, bool]:
    """Return what is told of a task, and whether it is at its end; whoever looks must still be signed in."""
    staff = staff_of(server, token)
    check_reach(server, staff, Reach.WHOLE)
    facts = _facts(server, staff, task_id)
    return fill(request, "asked_state.html", staff, **facts), not facts["open"]


def _facts(server: Server, staff: KnownStaff, task_id: str) -> dict[str, Any]:
    task = own_task(server, staff, task_id)
    if task.kind != TaskKind.GENERATION.value:
        raise NotFound("task", task_id)
    page = list_drafts(server, staff.organisation_id, task_id=task_id, limit=MOST_SHOWN)
    return {
        "task": task,
        "open": task.state in OPEN,
        "waits_until": task.not_before_ms if task.not_before_ms > server.clock() else None,
        "drafts": [one for one in page.drafts if one.state != "dropped"],
        "dropped": [one for one in page.drafts if one.state == "dropped"],
        "counts": count_drafts(server, staff.organisation_id, task_id),
        "has_provider": has_provider(server),
    }


def _body(form: FormData, sources: tuple[str, ...], kinds: tuple[str, ...]) -> WishBody:
    """Return what is wished for, held to the rules of the API."""
    told = typed(form, FIELDS)
    profile = told["profile"] or Profile.GENERAL.value
    if not kinds:
        kinds = ((Kind.CODE if profile == Profile.DEVELOPER.value else Kind.SINGLE).value,)
    for name, least, most in (("size", 1, MOST_ITEMS), ("percent", 1, 100)):
        if not told[name].strip().isdecimal() or not least <= int(told[name].strip()[:9]) <= most:
            raise BodyInvalid(f"{name}: from {least} to {most}")
    if not 0 < len(sources) <= MOST_SOURCES:
        raise BodyInvalid(f"material: choose from 1 to {MOST_SOURCES}")
    try:
        return WishBody.model_validate(
            {
                "sources": sources,
                "size": int(told["size"]),
                "kinds": kinds,
                "topics": _listed(told["topics"]),
                "weak_skills": _listed(told["weak_skills"]),
                "fraction": int(told["percent"]) / 100,
                "profile": profile,
                **{name: " ".join(told[name].split()) for name in ("goals", "profession", "level")},
                "instructions": " ".join(told["instructions"].split()),
                "language": told["language"].strip(),
            }
        )
    except ValidationError as error:
        place = ".".join(str(part) for part in error.errors()[0]["loc"])
        raise BodyInvalid(f"{place}: not as it must be, or too long") from None


def _listed(text: str) -> tuple[str, ...]:
    """Return what stands in lines, or with commas between."""
    parts = text.replace("\r", "\n").replace(",", "\n").split("\n")
    return tuple(dict.fromkeys(part.strip() for part in parts if part.strip()))


def _form(
    staff: KnownStaff,
    server: Server,
    request: Request,
    told: dict[str, str],
    picked: tuple[str, ...],
    kinds: tuple[str, ...],
    problem: str = "",
    *,
    status: int = 200,
) -> Response:
    return show(
        request,
        "ask.html",
        staff,
        status=status,
        sources=[(one.source_id, one.title) for one in sources_of(server, staff)],
        picked=picked,
        kinds=[(kind.value, said(kind, "kind")) for kind in Kind],
        chosen=kinds,
        profiles=[(profile.value, said(profile, "profile")) for profile in Profile],
        typed=told,
        problem=problem,
        most=MOST_ITEMS,
        has_provider=has_provider(server),
    )
