"""Marking: what waits, one task with its rubric, drafts that are kept as they are typed, and the release of results."""

from dataclasses import dataclass, field, replace

from fastapi import Request, Response
from starlette.datastructures import FormData

from assessment.errors import MarkingError
from sync_server.api.deps import TheServer
from sync_server.api.problems import kind_of
from sync_server.console.door import AdminOfSitting, Form, MarkerOfSitting, MarkingListed, SeesMarking
from sync_server.console.forms import problem_of
from sync_server.console.pages import go, show
from sync_server.console.remarks import Remark, annotations_of, remarks_of, typed_remarks
from sync_server.console.remarks import Response as Answered
from sync_server.console.routing import pages
from sync_server.errors import BodyInvalid, EditedMeanwhile, MarkRefused, NotFound, ReleaseRefused
from sync_server.services.given_mark import Given
from sync_server.services.items_of_sitting import words_of_items
from sync_server.services.list_evaluations import asked_of, count_evaluations
from sync_server.services.marking_progress import markers_seen_by, marking_progress, sittings_to_mark
from sync_server.services.marking_tasks import marking_tasks, next_task, put_back
from sync_server.services.open_task import TaskItem, TaskView, open_task
from sync_server.services.reach import sittings_within
from sync_server.services.read_sitting import sitting_in_force
from sync_server.services.release_results import release_results, withdraw_release
from sync_server.services.roles import Role
from sync_server.services.save_draft import save_draft
from sync_server.services.server import Server
from sync_server.services.submit_mark import GivenMark, submit_mark
from sync_server.storage.staff import KnownStaff

router = pages("/marking")
MOST_DIGITS = 9
OVERTAKEN = "You have kept something else from another window. Send this again to have it instead."
SPARE = 2
"""So many empty places for remarks are shown; scripts add more."""
MARKS = frozenset({Role.ADMIN.value, Role.MARKER.value})


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
    try:
        found = next_task(server, staff.organisation_id, staff.name, sitting_id).task
    except MarkRefused:  # they are stopped, as the page says
        return go(f"/marking/{sitting_id}")
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
        problem = problem_of(error)
        return _sitting(staff, server, request, sitting_id, problem, status=kind_of(error).status)
    return go(f"/marking/{sitting_id}", "released")


@router.post("/{sitting_id}/release/withdraw")
def take_back(
    staff: AdminOfSitting, server: TheServer, request: Request, form: Form, sitting_id: str
) -> Response:
    """Take a release back, for a reason."""
    try:
        withdraw_release(
            server, staff.organisation_id, sitting_id, str(form.get("reason", "")), actor=staff.name
        )
    except MarkingError as error:
        problem = problem_of(error)
        return _sitting(staff, server, request, sitting_id, problem, status=kind_of(error).status)
    return go(f"/marking/{sitting_id}", "release_withdrawn")


@router.get("/{sitting_id}/tasks/{task_id}")
def one(
    staff: MarkerOfSitting, server: TheServer, request: Request, sitting_id: str, task_id: str
) -> Response:
    """One task."""
    return _task(staff, request, sitting_id, _opened(staff, server, sitting_id, task_id), "", {})


@router.post("/{sitting_id}/tasks/{task_id}")
def work(
    staff: MarkerOfSitting, server: TheServer, request: Request, form: Form, sitting_id: str, task_id: str
) -> Response:
    """Keep what is typed; then, as the button says, give the marks, put the task back or go on typing."""
    organisation, wish = staff.organisation_id, str(form.get("wish", "save"))
    typed = _typed(form)
    try:
        task = _opened(staff, server, sitting_id, task_id)
        answers = {item.item_id: item.response for item in task.items}
        typed = {item: one.about(answers.get(item, {})) for item, one in typed.items()}
        for item, one in typed.items():
            revision = _number(one.revision, "revision")
            save_draft(server, organisation, staff.name, sitting_id, task_id, item, revision, one.given)
        if wish == "give":
            marks = {item: GivenMark(one.answer, one.given) for item, one in typed.items()}
            submit_mark(server, organisation, staff.name, sitting_id, task_id, marks)
    except (MarkingError, MarkRefused, EditedMeanwhile, BodyInvalid, NotFound) as error:
        overtaken = isinstance(error, EditedMeanwhile)
        problem = OVERTAKEN if overtaken else problem_of(error)
        return _again(staff, server, request, sitting_id, task_id, problem, typed, kind_of(error).status)
    if wish == "give":
        return take_next(staff, server, sitting_id)
    if wish == "back":
        put_back(server, organisation, staff.name, sitting_id, task_id)
        return go(f"/marking/{sitting_id}", "put_back")
    return go(f"/marking/{sitting_id}/tasks/{task_id}", "draft_kept")


@dataclass(frozen=True, slots=True)
class Typed:
    """What a form holds for one answer: which revision of the draft and which answer its writer saw, and what they give."""

    revision: str
    answer: str
    given: Given
    remarks: list[Remark] = field(default_factory=list)

    def about(self, response: Answered) -> "Typed":
        """Return it with its remarks at the places of their words in an answer.

        Raises:
            MarkingError: words do not stand there.
        """
        return replace(self, given=replace(self.given, annotations=annotations_of(self.remarks, response)))


def _typed(form: FormData) -> dict[str, Typed]:
    """Return what is typed, by the item that each part of the form names: a task may hold other answers by now."""
    places = [name.removeprefix("item-") for name in form if name.startswith("item-")]
    return {
        str(form.get(f"item-{place}", "")): Typed(
            str(form.get(f"revision-{place}", "")),
            str(form.get(f"answer-{place}", "")),
            _given(form, place),
            typed_remarks(form, place),
        )
        for place in places
    }


def _again(
    staff: KnownStaff,
    server: Server,
    request: Request,
    sitting_id: str,
    task_id: str,
    problem: str,
    typed: dict[str, Typed],
    status: int,
) -> Response:
    """Show a task as it stands now with what was typed; of a task that is no more, what was typed alone."""
    try:
        task = _opened(staff, server, sitting_id, task_id)
    except NotFound:
        task = None
    return _task(staff, request, sitting_id, task, problem, typed, status=status)


def _opened(staff: KnownStaff, server: Server, sitting_id: str, task_id: str) -> TaskView:
    oversees = staff.role == Role.ADMIN.value
    return open_task(server, staff.organisation_id, staff.name, sitting_id, task_id, oversees=oversees)


def _given(form: FormData, place: str) -> Given:
    """Return what is typed for one answer. Levels come as ``level-PLACE-CRITERION``."""
    start = f"level-{place}-"
    levels = {
        name.removeprefix(start): str(value)
        for name, value in form.items()
        if name.startswith(start) and value
    }
    points = "" if levels else str(form.get(f"points-{place}", "")).strip()
    comment = str(form.get(f"comment-{place}", "")).replace("\r\n", "\n")  # as scripts send the same
    return Given(points, levels, (), comment.strip())


def _number(told: str, name: str) -> int:
    if not told.isdecimal() or len(told) > MOST_DIGITS:
        raise BodyInvalid(name)
    return int(told)


def _task(
    staff: KnownStaff,
    request: Request,
    sitting_id: str,
    task: TaskView | None,
    problem: str,
    typed: dict[str, Typed],
    *,
    status: int = 200,
) -> Response:
    """Show a task: what waits for whoever asks as fields, filled with what they typed or else their draft."""
    items, given = task.items if task else (), {item: one.given for item, one in typed.items()}
    waiting = [item.item_id for item in items if item.waits]
    drafts = {item.item_id: item.draft.given for item in items if item.draft}
    return show(
        request,
        "marking_task.html",
        staff,
        status=status,
        sitting_id=sitting_id,
        task=task,
        places={item: place for place, item in enumerate(waiting)},
        typed={item: given.get(item) or drafts.get(item) or Given() for item in waiting},
        remarks={item.item_id: _remarks(item, typed.get(item.item_id)) for item in items},
        spare=SPARE,
        elsewhere={
            item: draft
            for item, draft in drafts.items()
            if (item in given and draft != given[item]) or item not in waiting
        },
        without={item: one for item, one in given.items() if item not in waiting and one != Given()},
        problem=problem,
    )


def _remarks(item: TaskItem, typed: Typed | None) -> list[Remark]:
    """Return the remarks that a form shows: those that were typed, else those of the draft."""
    if typed is not None:
        return typed.remarks
    return remarks_of(item.draft.given.annotations, item.response) if item.draft else []


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
    sitting = sitting_in_force(server, organisation, sitting_id)
    if sitting is None:
        raise NotFound("sitting", sitting_id)
    marks = staff.role in MARKS
    return show(
        request,
        "marking_sitting.html",
        staff,
        status=status,
        title=sitting.title,
        words=words_of_items(server, organisation, sitting_id),
        progress=marking_progress(server, organisation, sitting_id, only=markers_seen_by(staff)),
        tasks=marking_tasks(server, organisation, staff.name, sitting_id) if marks else None,
        problem=problem,
        may_release=staff.role == Role.ADMIN.value,
        found=count_evaluations(server, organisation, sitting_id) if marks else None,
        asks=server.model is not None,
        asked=asked_of(server, organisation, sitting_id),
    )
