"""Admins give the people of a roster tests by a strategy, each test in a sitting of its own."""

from typing import Annotated

from fastapi import APIRouter
from pydantic import Field

from assessment.registry.strategies import Strategy
from sync_server.api.deps import Admin, TheServer
from sync_server.api.moments import Moment
from sync_server.api.openapi import problems
from sync_server.api.registry import ExperimentBody, experiment_of
from sync_server.api.sittings import Described, Millis, Name, PolicyBody, SittingBody, Text, plan_of
from sync_server.services.assign_tests import LONGEST_NAME, Assigned, assign_tests
from sync_server.services.select_test import Wish

router = APIRouter(prefix="/sittings", tags=["sittings"])


class AssignmentBody(Described):
    """Who of a roster is meant, when and where they sit, and how a test is chosen for each.

    ``name`` is what it is asked again by: nobody gets a second test. ``room`` takes in those of one room, as ``groups``
    those of some groups.
    """

    name: Annotated[str, Field(min_length=1, max_length=LONGEST_NAME)]
    roster_id: Name
    groups: Annotated[tuple[Text, ...], Field(max_length=200)] = ()
    room: Text = ""
    title: Name
    centre: Text = ""
    opens_at: Moment
    closes_at: Moment
    time_limit_ms: Millis | None = None
    policy: PolicyBody = PolicyBody()
    strategy: Strategy = Strategy.BALANCED
    level: Annotated[str, Field(max_length=20)] = ""
    category: Annotated[str, Field(max_length=100)] = ""
    tag: Annotated[str, Field(max_length=60)] = ""
    experiment: ExperimentBody | None = None
    may_repeat: bool = False


@router.post("/assignments", status_code=201, responses=problems(401, 403, 404, 413, 422))
def assign(staff: Admin, server: TheServer, body: AssignmentBody) -> Assigned:
    """Give each a test and hold a sitting for each test. Again under the same name: only whoever has none gets one."""
    described = SittingBody(
        title=body.title,
        pack_id="as given",
        centre=body.centre,
        room=body.room,
        opens_at=body.opens_at,
        closes_at=body.closes_at,
        time_limit_ms=body.time_limit_ms,
        policy=body.policy,
    )
    wish = Wish(
        candidate_id="",
        strategy=body.strategy,
        level=body.level,
        category=body.category,
        tag=body.tag,
        experiment=None if body.experiment is None else experiment_of(body.experiment),
        may_repeat=body.may_repeat,
    )
    return assign_tests(
        server,
        staff.organisation_id,
        body.name,
        plan_of(described),
        body.roster_id,
        wish,
        actor=staff.name,
        groups=body.groups,
        room=body.room,
    )
