"""Learners: what an organisation shows of them, how they got on, what they achieved, and who did best."""

from typing import Annotated

from fastapi import APIRouter, Query
from pydantic import BaseModel, ConfigDict, Field

from assessment.analysis.achievements import (
    LONGEST_ID,
    LONGEST_TITLE,
    MOST_COUNT,
    MOST_RULES,
    Achievement,
    Rule,
    RuleKind,
)
from sync_server.api.deps import Admin, ReaderListed, TheServer
from sync_server.api.openapi import problems
from sync_server.errors import BodyInvalid
from sync_server.services.follow_learner import Progress, achieved, follow_learner
from sync_server.services.learner_settings import LearnerChoice, change_learner_settings, learner_settings
from sync_server.services.rank_learners import MOST, Ranked, rank_learners
from sync_server.services.reach import sittings_within
from sync_server.services.walk_outcomes import Which

router = APIRouter(prefix="/learners", tags=["learners"])
Text = Annotated[str, Query(max_length=200)]


class RuleBody(BaseModel):
    """One achievement."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: Annotated[str, Field(min_length=1, max_length=LONGEST_ID)]
    title: Annotated[str, Field(max_length=LONGEST_TITLE)]
    kind: RuleKind
    count: Annotated[int, Field(ge=1, le=MOST_COUNT)] = 1


class SettingsBody(BaseModel):
    """What is turned on, and the revision that whoever asks has seen. Rules that are not told stay."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    revision: Annotated[int, Field(ge=0, lt=1 << 31)]
    progress: bool
    achievements: bool
    leaderboard: bool
    names: bool = False
    rules: Annotated[tuple[RuleBody, ...] | None, Field(max_length=MOST_RULES)] = None


@router.get("/settings", responses=problems(401, 403))
def settings(staff: Admin, server: TheServer) -> LearnerChoice:
    """What the organisation shows of its learners."""
    return learner_settings(server, staff.organisation_id)


@router.put("/settings", responses=problems(401, 403, 409, 422))
def change(staff: Admin, server: TheServer, body: SettingsBody) -> LearnerChoice:
    """Turn on or off what is shown of learners, and say which achievements there are."""
    rules = (
        learner_settings(server, staff.organisation_id).rules
        if body.rules is None
        else tuple(Rule(one.id, one.title, one.kind, one.count) for one in body.rules)
    )
    choice = LearnerChoice(
        body.progress, body.achievements, body.leaderboard, body.names, rules, body.revision
    )
    return change_learner_settings(server, staff.organisation_id, choice, actor=staff.name)


@router.get("/leaderboard", responses=problems(401, 403, 409, 422))
def leaderboard(
    staff: ReaderListed,
    server: TheServer,
    sitting_id: Text = "",
    test_id: Text = "",
    limit: Annotated[int, Query(ge=1, le=MOST)] = 10,
) -> tuple[Ranked, ...]:
    """Who did best in a sitting, or in a test in all its sittings."""
    if not (sitting_id or test_id):
        raise BodyInvalid("sitting_id, test_id: one of them is needed")
    which = Which(sitting_id=sitting_id, test_id=test_id, within=sittings_within(server, staff))
    return rank_learners(server, staff.organisation_id, which, limit=limit)


@router.get("/{candidate_id}/progress", responses=problems(401, 403, 409))
def progress(staff: ReaderListed, server: TheServer, candidate_id: str) -> Progress:
    """How a learner got on, across sittings; to staff of centres in those of their own."""
    return follow_learner(server, staff.organisation_id, candidate_id, sittings_within(server, staff))


@router.get("/{candidate_id}/achievements", responses=problems(401, 403, 409))
def achievements(staff: ReaderListed, server: TheServer, candidate_id: str) -> tuple[Achievement, ...]:
    """What a learner has achieved."""
    return achieved(server, staff.organisation_id, candidate_id, sittings_within(server, staff))
