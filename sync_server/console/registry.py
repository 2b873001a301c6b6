"""The registry of tests: list, one test to edit, how well it stands and stood."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from fastapi import Request, Response
from starlette.datastructures import FormData

from assessment.errors import RegistryError
from assessment.ids import PackId, TestId
from assessment.registry.entry import EntryKey
from sync_server.api.deps import TheServer
from sync_server.api.problems import kind_of
from sync_server.console.door import Admin, AdminOrAuthor, AnyStaff, Form
from sync_server.console.forms import problem_of
from sync_server.console.pages import go, show
from sync_server.console.routing import pages
from sync_server.errors import BodyInvalid, EditedMeanwhile
from sync_server.services.check_registry import CheckFacts, check_registry, health_history, set_up_registry
from sync_server.services.edit_test import Edit, RegisteredTest, edit_test, list_tests, one_test
from sync_server.services.roles import Role

router = pages("/registry")
PLOT_WIDTH, PLOT_HEIGHT, MARGIN = 640, 120, 8
MOST_PLOTTED = 120
MOST_DIGITS = 9
_EDITORS = frozenset({Role.ADMIN.value, Role.AUTHOR.value})


@dataclass(frozen=True, slots=True)
class Plot:
    """The registry's score over time as points of a picture; ``first`` and ``last`` say when."""

    width: int
    height: int
    points: tuple[tuple[int, int, int], ...]
    first: str
    last: str

    @property
    def line(self) -> str:
        """Return the line through the points, as SVG has it."""
        return " ".join(f"{x},{y}" for x, y, _ in self.points)


@router.get("")
def everything(staff: AnyStaff, server: TheServer, request: Request) -> Response:
    """All tests, and how well the registry stands."""
    wanted = request.query_params.get("q", "").casefold()
    shown = request.query_params.get("show", "")
    tests = [
        one
        for one in list_tests(server, staff.organisation_id)
        if wanted in f"{one.name} {one.test_id} {one.category} {' '.join(one.tags)}".casefold()
        and (not shown or one.active is (shown == "active"))
    ]
    return show(
        request,
        "registry.html",
        staff,
        tests=tests,
        shown=shown,
        health=check_registry(server, staff.organisation_id),
        plot=plot_of(health_history(server, staff.organisation_id, MOST_PLOTTED)),
        may_set_up=staff.role == Role.ADMIN.value and not staff.centres,
    )


@router.post("/setup")
def set_up(staff: Admin, server: TheServer) -> Response:
    """Enter every test that can be had, and take out of use what cannot."""
    set_up_registry(server, staff.organisation_id, actor=staff.name)
    return go("/registry", "registry_set_up")


@router.get("/{pack_id}/{test_id}")
def one(staff: AnyStaff, server: TheServer, request: Request, pack_id: str, test_id: str) -> Response:
    """One test."""
    test = one_test(server, staff.organisation_id, EntryKey(PackId(pack_id), TestId(test_id)))
    may_edit = staff.role in _EDITORS and not staff.centres
    return show(request, "test.html", staff, test=test, typed=_as_typed(test), problem="", may_edit=may_edit)


@router.post("/{pack_id}/{test_id}")
def edit(
    staff: AdminOrAuthor, server: TheServer, request: Request, form: Form, pack_id: str, test_id: str
) -> Response:
    """Change a test. Who was overtaken sees what is there now beside what they typed."""
    key = EntryKey(PackId(pack_id), TestId(test_id))
    try:
        edit_test(server, staff.organisation_id, key, _revision(form), _edit(form), actor=staff.name)
    except (EditedMeanwhile, RegistryError, BodyInvalid) as error:
        kind = kind_of(error)
        test = one_test(server, staff.organisation_id, key)
        problem = problem_of(error)
        typed = {name: str(form.get(name, "")) for name in _as_typed(test)}
        return show(
            request,
            "test.html",
            staff,
            status=kind.status,
            test=test,
            typed=typed,
            problem=problem,
            may_edit=True,
        )
    return go(f"/registry/{pack_id}/{test_id}", "test_saved")


def plot_of(history: Sequence[CheckFacts]) -> Plot | None:
    """Return the picture of a history, the latest first; None where there is nothing to compare."""
    if len(history) < 2:
        return None
    told = list(reversed(history))
    begin, end = told[0].at_ms, told[-1].at_ms
    wide, high = PLOT_WIDTH - 2 * MARGIN, PLOT_HEIGHT - 2 * MARGIN
    points = tuple(
        (
            MARGIN + round(wide * (one.at_ms - begin) / max(end - begin, 1)),
            MARGIN + round(high * (100 - one.score) / 100),
            one.score,
        )
        for one in told
    )
    return Plot(PLOT_WIDTH, PLOT_HEIGHT, points, _day(begin), _day(end))


def _day(at_ms: int) -> str:
    return f"{datetime.fromtimestamp(at_ms / 1000, UTC):%Y-%m-%d %H:%M}"


def _as_typed(test: RegisteredTest) -> dict[str, str]:
    return {
        "active": "yes" if test.active else "",
        "note": test.inactive_note,
        "category": test.category,
        "difficulty": test.difficulty,
        "target_band": test.target_band,
        "priority": str(test.priority),
        "featured": "yes" if test.featured else "",
        "tags": ", ".join(test.tags),
    }


def _revision(form: FormData) -> int:
    told = str(form.get("revision", ""))
    if not told.isdecimal() or len(told) > MOST_DIGITS:
        raise BodyInvalid("revision")
    return int(told)


def _edit(form: FormData) -> Edit:
    def text(name: str) -> str:
        return str(form.get(name, "")).strip()

    if not text("priority").isdecimal() or len(text("priority")) > MOST_DIGITS:
        raise BodyInvalid("priority: not a whole number")
    return Edit(
        active=bool(form.get("active")),
        note=text("note"),
        category=text("category"),
        difficulty=text("difficulty"),
        target_band=text("target_band"),
        priority=int(text("priority")),
        featured=bool(form.get("featured")),
        tags=tuple(tag.strip() for tag in text("tags").split(",") if tag.strip()),
    )
