"""Tasks for models: what was asked for, how far it is, every exchange with a provider and what it cost."""

from datetime import UTC, datetime
from typing import Any

from fastapi import Request, Response

from sync_server.api.deps import COOKIE, TheServer
from sync_server.console.door import AsksModels
from sync_server.console.live import told_anew
from sync_server.console.pages import fill, go, show
from sync_server.console.routing import pages
from sync_server.services.end_task import cancel_task, retry_task
from sync_server.services.list_tasks import exchanges_of, view_exchange
from sync_server.services.own_tasks import KINDS, Wanted, own_task, own_tasks
from sync_server.services.publish_sitting import titles_of_sittings
from sync_server.services.roles import Role
from sync_server.services.server import Server
from sync_server.services.sign_in_staff import staff_of
from sync_server.storage.ai_tasks import CANCELLED, COMPLETED, FAILED, OPEN, PROCESSING, QUEUED
from sync_server.storage.staff import KnownStaff

router = pages("/tasks")
PAGE, MOST_EXCHANGES = 50, 200
STATES = (QUEUED, PROCESSING, COMPLETED, FAILED, CANCELLED)


@router.get("")
def everything(staff: AsksModels, server: TheServer, request: Request) -> Response:
    """Tasks, the last asked first, narrowed down as the query says."""
    asked = {
        name: request.query_params.get(name, "")[:200] for name in ("state", "kind", "user", "since", "after")
    }
    wanted = Wanted(
        asked["state"], asked["kind"], asked["user"].strip(), _day(asked["since"]), asked["after"][:60], PAGE
    )
    page = own_tasks(server, staff, wanted)
    return show(
        request,
        "tasks.html",
        staff,
        page=page,
        titles=titles_of_sittings(server, staff.organisation_id),
        asked=asked,
        states=STATES,
        kinds=sorted(kind.value for kind in KINDS[Role(staff.role)]),
        has_provider=server.model is not None,
    )


@router.get("/{task_id}")
def one(staff: AsksModels, server: TheServer, request: Request, task_id: str) -> Response:
    """One task."""
    facts = _facts(server, staff, task_id)
    return show(request, "task.html", staff, has_provider=server.model is not None, **facts)


@router.get("/{task_id}/events")
async def events(staff: AsksModels, server: TheServer, request: Request, task_id: str) -> Response:
    """How far it is, told anew whenever it has changed, until its end."""
    token = request.cookies.get(COOKIE, "")

    def part() -> tuple[str, bool]:
        looking = staff_of(server, token)
        facts = _facts(server, looking, task_id)
        return fill(request, "task_state.html", looking, **facts), not facts["open"]

    return told_anew(server, staff, request, part)


@router.get("/{task_id}/exchanges/{number}")
def exchange(staff: AsksModels, server: TheServer, request: Request, task_id: str, number: int) -> Response:
    """One question to a provider, as it was asked, and what came of it."""
    own_task(server, staff, task_id)
    found = view_exchange(server, staff.organisation_id, task_id, number)
    return show(request, "exchange.html", staff, task_id=task_id, one=found)


@router.post("/{task_id}/cancel")
def cancel(staff: AsksModels, server: TheServer, task_id: str) -> Response:
    """Let it be."""
    own_task(server, staff, task_id)
    cancel_task(server, staff.organisation_id, task_id, actor=staff.name)
    return go(f"/tasks/{task_id}", "task_cancelled")


@router.post("/{task_id}/retry")
def retry(staff: AsksModels, server: TheServer, task_id: str) -> Response:
    """Begin it anew."""
    own_task(server, staff, task_id)
    retry_task(server, staff.organisation_id, task_id, actor=staff.name)
    return go(f"/tasks/{task_id}", "task_again")


def _facts(server: Server, staff: KnownStaff, task_id: str) -> dict[str, Any]:
    task = own_task(server, staff, task_id)
    exchanges = exchanges_of(server, staff.organisation_id, task_id, limit=MOST_EXCHANGES + 1)
    return {
        "task": task,
        "open": task.state in OPEN,
        "waits_until": task.not_before_ms if task.not_before_ms > server.clock() else None,
        "exchanges": exchanges[:MOST_EXCHANGES],
        "more": len(exchanges) > MOST_EXCHANGES,
    }


def _day(told: str) -> int:
    """Return when a day began in UTC, 0 for what is none."""
    try:
        return int(datetime.fromisoformat(told).replace(tzinfo=UTC).timestamp() * 1_000)
    except (ValueError, OverflowError):
        return 0
