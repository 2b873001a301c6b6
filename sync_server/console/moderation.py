"""Moderation: answers to look through, one with all its marks, and the decision that counts before them."""

from typing import Annotated

from fastapi import Path, Request, Response
from starlette.datastructures import FormData

from assessment.errors import MarkingError
from sync_server.api.deps import TheServer
from sync_server.api.problems import kind_of
from sync_server.console.door import AdminOfSitting, Form
from sync_server.console.forms import problem_of
from sync_server.console.pages import go, show
from sync_server.console.routing import pages
from sync_server.errors import BodyInvalid, MarkRefused
from sync_server.services.given_mark import Given
from sync_server.services.items_of_sitting import items_of_sitting
from sync_server.services.moderate_mark import moderate, supersede_mark
from sync_server.services.open_task import open_task
from sync_server.services.oversee_markers import (
    let_marker_on,
    stop_marker,
    view_checks,
    withdraw_check,
)
from sync_server.services.review_marks import Look, review_marks
from sync_server.services.server import Server
from sync_server.services.submit_mark import GivenMark
from sync_server.storage.staff import KnownStaff

router = pages("/marking/{sitting_id}")
Place = Annotated[int, Path(ge=1, lt=1 << 53)]
SAMPLES = (2, 5, 10, 20, 50)
_REFUSED = (MarkingError, MarkRefused)


@router.get("/moderation")
def look_through(staff: AdminOfSitting, server: TheServer, request: Request, sitting_id: str) -> Response:
    """Answers to look through: far apart, a sample, or moderated."""
    query = request.query_params
    told = query.get("look", Look.APART.value)
    look = Look(told) if told in {one.value for one in Look} else Look.APART
    sample = query.get("one_in", "10")
    one_in = int(sample) if sample in {str(one) for one in SAMPLES} else 10
    marker = query.get("marker", "")[:200]
    found = review_marks(
        server, staff.organisation_id, sitting_id, look, marker=marker, one_in=one_in, limit=200
    )
    return show(
        request,
        "moderation.html",
        staff,
        of=items_of_sitting(server, staff.organisation_id, sitting_id),
        page=found,
        look=look.value,
        marker=marker,
        one_in=one_in,
        samples=SAMPLES,
    )


@router.get("/tasks/{task_id}/moderation")
def one(
    staff: AdminOfSitting, server: TheServer, request: Request, sitting_id: str, task_id: str
) -> Response:
    """The answers of a task with all their marks."""
    return _task(staff, server, request, sitting_id, task_id)


@router.post("/tasks/{task_id}/moderation")
def decide(
    staff: AdminOfSitting, server: TheServer, request: Request, form: Form, sitting_id: str, task_id: str
) -> Response:
    """Give an answer the mark that counts before all others, or take a mark out of force."""
    organisation, reason = staff.organisation_id, str(form.get("reason", "")).strip()
    item_id, number = str(form.get("item", "")), str(form.get("mark", ""))
    here = f"/marking/{sitting_id}/tasks/{task_id}/moderation"
    check = bool(form.get("check"))
    try:
        if number:
            if not number.isdecimal() or len(number) > len(str(1 << 53)):
                raise BodyInvalid("mark")
            supersede_mark(server, organisation, sitting_id, int(number), reason, actor=staff.name)
            return go(here, "superseded")
        moderate(
            server,
            organisation,
            sitting_id,
            task_id,
            item_id,
            GivenMark(str(form.get("answer", "")), _given(form)),
            reason,
            actor=staff.name,
            check=check,
        )
    except _REFUSED as error:
        problem = problem_of(error)
        return _task(
            staff,
            server,
            request,
            sitting_id,
            task_id,
            form=form,
            problem=problem,
            status=kind_of(error).status,
        )
    return go(here, "check_made" if check else "moderated")


@router.get("/checks")
def checks(staff: AdminOfSitting, server: TheServer, request: Request, sitting_id: str) -> Response:
    """Check scripts, how markers did on them, and who is stopped."""
    return _checks(staff, server, request, sitting_id)


@router.post("/checks/{number}/withdraw")
def withdraw(staff: AdminOfSitting, server: TheServer, sitting_id: str, number: Place) -> Response:
    """Check nobody by an answer any more."""
    withdraw_check(server, staff.organisation_id, sitting_id, number, actor=staff.name)
    return go(f"/marking/{sitting_id}/checks", "check_withdrawn")


@router.post("/checks/markers")
def of_marker(
    staff: AdminOfSitting, server: TheServer, request: Request, form: Form, sitting_id: str
) -> Response:
    """Stop a marker, or let them on."""
    marker, reason = str(form.get("marker", "")), str(form.get("reason", "")).strip()
    on = str(form.get("wish", "")) == "on"
    try:
        (let_marker_on if on else stop_marker)(
            server, staff.organisation_id, sitting_id, marker, reason, actor=staff.name
        )
    except _REFUSED as error:
        problem = problem_of(error)
        return _checks(staff, server, request, sitting_id, problem, status=kind_of(error).status)
    return go(f"/marking/{sitting_id}/checks", "marker_let_on" if on else "marker_stopped")


def _given(form: FormData) -> Given:
    levels = {
        name.removeprefix("level-"): str(value)
        for name, value in form.items()
        if name.startswith("level-") and value
    }
    points = "" if levels else str(form.get("points", "")).strip()
    return Given(points, levels, (), str(form.get("comment", "")).strip())


def _task(
    staff: KnownStaff,
    server: Server,
    request: Request,
    sitting_id: str,
    task_id: str,
    *,
    form: FormData | None = None,
    problem: str = "",
    status: int = 200,
) -> Response:
    organisation = staff.organisation_id
    return show(
        request,
        "moderation_task.html",
        staff,
        status=status,
        of=items_of_sitting(server, organisation, sitting_id),
        task=open_task(server, organisation, staff.name, sitting_id, task_id, oversees=True),
        typed={} if form is None else {name: str(value) for name, value in form.items()},
        problem=problem,
    )


def _checks(
    staff: KnownStaff,
    server: Server,
    request: Request,
    sitting_id: str,
    problem: str = "",
    *,
    status: int = 200,
) -> Response:
    return show(
        request,
        "checks.html",
        staff,
        status=status,
        of=items_of_sitting(server, staff.organisation_id, sitting_id),
        checks=view_checks(server, staff.organisation_id, sitting_id),
        problem=problem,
    )
