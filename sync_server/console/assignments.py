"""Tests given to the people of a roster by a strategy, a sitting held for each of the tests."""

from collections.abc import Mapping

from fastapi import Request, Response
from starlette.datastructures import FormData

from assessment.errors import RegistryError
from assessment.registry.experiment import Arm, Experiment
from assessment.registry.strategies import Strategy
from sync_server.api.deps import TheServer
from sync_server.api.problems import kind_of
from sync_server.console.door import Admin, Form
from sync_server.console.forms import problem_of, words
from sync_server.console.pages import show
from sync_server.console.routing import pages
from sync_server.console.sitting_forms import FEEDBACK, USUAL, listed, plan_of
from sync_server.errors import BodyInvalid, NotFound, SittingRefused
from sync_server.services.assign_tests import LONGEST_NAME, assign_tests
from sync_server.services.edit_centre import open_centres
from sync_server.services.edit_test import list_tests
from sync_server.services.import_roster import list_rosters
from sync_server.services.select_test import Wish
from sync_server.services.server import Server
from sync_server.storage.staff import KnownStaff

router = pages("/sittings/assign")
LONGEST_LEVEL, LONGEST_CATEGORY, LONGEST_TAG = 20, 100, 60
_STRATEGIES = [(one.value, one) for one in Strategy]


@router.get("")
def ask(staff: Admin, server: TheServer, request: Request) -> Response:
    """The form."""
    return _form(staff, server, request, {**USUAL, "strategy": Strategy.BALANCED.value}, "")


@router.post("")
def assign(staff: Admin, server: TheServer, request: Request, form: Form) -> Response:
    """Give each a test, and hold the sittings. Under the same name again, only whoever has none gets one."""
    told = {name: value for name, value in form.items() if isinstance(value, str)}
    try:
        done = assign_tests(
            server,
            staff.organisation_id,
            words(form, "name", LONGEST_NAME),
            plan_of(form, "as given", ""),
            words(form, "roster"),
            _wish(form),
            actor=staff.name,
            groups=listed(form, "groups"),
            room=words(form, "roster_room"),
        )
    except (BodyInvalid, SittingRefused, NotFound, RegistryError) as error:
        return _form(staff, server, request, told, problem_of(error), status=kind_of(error).status)
    return show(request, "assigned.html", staff, assigned=done)


def _wish(form: FormData) -> Wish:
    strategy = words(form, "strategy") or Strategy.BALANCED.value
    if strategy not in {one.value for one in Strategy}:
        raise BodyInvalid("strategy")
    name, arms = words(form, "experiment", LONGEST_LEVEL), listed(form, "arms")
    return Wish(
        candidate_id="",
        strategy=Strategy(strategy),
        level=words(form, "level", LONGEST_LEVEL),
        category=words(form, "category", LONGEST_CATEGORY),
        tag=words(form, "tag", LONGEST_TAG),
        experiment=Experiment(name, tuple(Arm(arm) for arm in arms)) if name else None,
        may_repeat="may_repeat" in form,
    )


def _form(
    staff: KnownStaff,
    server: Server,
    request: Request,
    told: Mapping[str, str],
    problem: str,
    *,
    status: int = 200,
) -> Response:
    organisation = staff.organisation_id
    return show(
        request,
        "assign.html",
        staff,
        status=status,
        typed=told,
        problem=problem,
        in_use=sum(one.active for one in list_tests(server, organisation)),
        rosters=[(one.roster_id, f"{one.name} ({one.people})") for one in list_rosters(server, organisation)],
        centres=open_centres(server, organisation),
        strategies=_STRATEGIES,
        feedback=FEEDBACK,
    )
