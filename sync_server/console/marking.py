"""Marking: what waits, one task with its rubric, drafts that are kept as they are typed, and the release of results."""

from fastapi import Request, Response
from starlette.datastructures import FormData

from assessment.errors import MarkingError
from sync_server.api.deps import TheServer
from sync_server.api.problems import detail_of, kind_of
from sync_server.console.door import AdminOfSitting, Form, MarkerOfSitting, MarkingListed, SeesMarking
from sync_server.console.pages import go, show
from sync_server.console.routing import pages
from sync_server.errors import BodyInvalid, EditedMeanwhile, MarkRefused, NotFound, ReleaseRefused
from sync_server.services.given_mark import Given
from sync_server.services.marking_progress import marking_progress, sittings_to_mark
from sync_server.services.marking_tasks import marking_tasks, next_task, put_back
from sync_server.services.open_task import TaskView, open_task
from sync_server.services.reach import sittings_within
from sync_server.services.release_results import release_results
from sync_server.services.roles import Role
from sync_server.services.save_draft import save_draft
from sync_server.services.server import Server
from sync_server.services.submit_mark import GivenMark, submit_mark
from sync_server.storage.staff import KnownStaff

router = pages("/marking")
MOST_DIGITS = 9
_MARKS = frozenset({Role.ADMIN.value, Role.MARKER.value})


@router.get("")
def everything(staff: MarkingListed, server: TheServer, request: Request) -> Response:
    """The sittings in which a person has something to mark."""
    found = sittings_to_mark(server, staff.organisation_id, within=sittings_within(server, staff))
    return show(request, "marking.html", staff, sittings=found)


@router.get("/{sitting_id}")
def of_sitting(staff: SeesMarking, server: TheServer, request: Request, sitting_id: str) -> Response:
    """How far marking is, and what is ready for whoever asks."""
    return _sitting(staff, server, request, sitting_id, "")


@router.post("/{sitting_id}/next")
def take_next(staff: MarkerOfSitting, server: TheServer, sitting_id: str) -> Response:
    """Take what is to be marked next."""
    found = next_task(server, staff.organisation_id, staff.name, sitting_id).task
    if found is None:
        return go(f"/marking/{sitting_id}", "nothing_to_mark")
    return go(f"/marking/{sitting_id}/tasks/{found.task_id}")


@router.post("/{sitting_id}/release")
def release(
    staff: AdminOfSitting, server: TheServer, request: Request, form: Form, sitting_id: str
) -> Response:
    """Let the results of a sitting be told."""
    reason = str(form.get("reason", "")).strip()
    try:
        release_results(
            server,
            staff.organisation_id,
            sitting_id,
            actor=staff.name,
            force=bool(form.get("force")),
            reason=reason,
        )
    except (ReleaseRefused, MarkingError) as error:
        problem = f"{kind_of(error).title} {detail_of(error)}"
        return _sitting(staff, server, request, sitting_id, problem, status=kind_of(error).status)
    return go(f"/marking/{sitting_id}", "released")


@router.get("/{sitting_id}/tasks/{task_id}")
def one(
    staff: MarkerOfSitting, server: TheServer, request: Request, sitting_id: str, task_id: str
) -> Response:
    """One task."""
    return _task(staff, request, _opened(staff, server, sitting_id, task_id), "")


@router.post("/{sitting_id}/tasks/{task_id}")
def work(
    staff: MarkerOfSitting, server: TheServer, request: Request, form: Form, sitting_id: str, task_id: str
) -> Response:
    """Keep what is typed; then, as the button says, give the marks, put the task back or go on typing."""
    organisation, wish = staff.organisation_id, str(form.get("wish", "save"))
    task = _opened(staff, server, sitting_id, task_id)
    given = {item.item_id: _given(form, place) for place, item in enumerate(task.items)}
    try:
        for place, item in enumerate(task.items):
            revision = _number(form, f"revision-{place}")
            told = given[item.item_id]
            save_draft(server, organisation, staff.name, sitting_id, task_id, item.item_id, revision, told)
        if wish == "give":
            marks = {
                item.item_id: GivenMark(str(form.get(f"answer-{place}", "")), given[item.item_id])
                for place, item in enumerate(task.items)
            }
            submit_mark(server, organisation, staff.name, sitting_id, task_id, marks)
    except (MarkingError, MarkRefused, EditedMeanwhile, BodyInvalid) as error:
        problem = f"{kind_of(error).title} {detail_of(error)}"
        return _task(staff, request, task, problem, given, status=kind_of(error).status)
    if wish == "give":
        return take_next(staff, server, sitting_id)
    if wish == "back":
        put_back(server, organisation, staff.name, sitting_id, task_id)
        return go(f"/marking/{sitting_id}", "put_back")
    return go(f"/marking/{sitting_id}/tasks/{task_id}", "draft_kept")


def _opened(staff: KnownStaff, server: Server, sitting_id: str, task_id: str) -> TaskView:
    oversees = staff.role == Role.ADMIN.value
    return open_task(server, staff.organisation_id, staff.name, sitting_id, task_id, oversees=oversees)


def _given(form: FormData, place: int) -> Given:
    """Return what is typed for one answer. Levels come as ``level-PLACE-CRITERION``."""
    start = f"level-{place}-"
    levels = {
        name.removeprefix(start): str(value)
        for name, value in form.items()
        if name.startswith(start) and value
    }
    points = "" if levels else str(form.get(f"points-{place}", "")).strip()
    return Given(points, levels, (), str(form.get(f"comment-{place}", "")).strip())


def _number(form: FormData, name: str) -> int:
    told = str(form.get(name, ""))
    if not told.isdecimal() or len(told) > MOST_DIGITS:
        raise BodyInvalid(name)
    return int(told)


def _task(
    staff: KnownStaff,
    request: Request,
    task: TaskView,
    problem: str,
    given: dict[str, Given] | None = None,
    *,
    status: int = 200,
) -> Response:
    typed = {
        item.item_id: (given or {}).get(item.item_id) or (item.draft.given if item.draft else Given())
        for item in task.items
    }
    return show(request, "marking_task.html", staff, status=status, task=task, typed=typed, problem=problem)


def _sitting(
    staff: KnownStaff,
    server: Server,
    request: Request,
    sitting_id: str,
    problem: str,
    *,
    status: int = 200,
) -> Response:
    organisation = staff.organisation_id
    titles = {one.sitting_id: one.title for one in sittings_to_mark(server, organisation)}
    if sitting_id not in titles:
        raise NotFound("sitting", sitting_id)
    marks = staff.role in _MARKS
    return show(
        request,
        "marking_sitting.html",
        staff,
        status=status,
        title=titles[sitting_id],
        progress=marking_progress(server, organisation, sitting_id),
        tasks=marking_tasks(server, organisation, staff.name, sitting_id) if marks else None,
        problem=problem,
        may_release=staff.role == Role.ADMIN.value,
    )
