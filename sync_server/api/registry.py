"""The registry: which tests may be given, how well it stands, and a test for a candidate."""

from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, Query
from pydantic import BaseModel, ConfigDict, Field

from assessment.ids import PackId, TestId
from assessment.registry.entry import EntryKey
from assessment.registry.experiment import Arm, Experiment
from assessment.registry.health import Health
from assessment.registry.strategies import Strategy
from sync_server.api.deps import Admin, AdminOrAuthor, AnyStaff, TheServer
from sync_server.api.openapi import problems
from sync_server.services.check_registry import (
    CheckFacts,
    Done,
    check_registry,
    health_history,
    set_up_registry,
)
from sync_server.services.edit_test import Edit, RegisteredTest, edit_test, list_tests, one_test
from sync_server.services.select_test import GivenFacts, Wish, select_test

router = APIRouter(prefix="/registry", tags=["registry"])
Name = Annotated[str, Field(min_length=1, max_length=200)]
Text = Annotated[str, Field(max_length=100)]


class EditBody(BaseModel):
    """What is to change of a test, and the revision that whoever asks has seen."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    revision: Annotated[int, Field(ge=1, lt=1 << 31)]
    active: bool | None = None
    note: Annotated[str | None, Field(max_length=500)] = None
    category: Text | None = None
    difficulty: Text | None = None
    target_band: Text | None = None
    priority: Annotated[int | None, Field(ge=0, le=1_000)] = None
    featured: bool | None = None
    tags: Annotated[tuple[Annotated[str, Field(max_length=60)], ...] | None, Field(max_length=30)] = None


class ArmBody(BaseModel):
    """A group of an experiment."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: Annotated[str, Field(min_length=1, max_length=40)]
    share: Annotated[int, Field(ge=1, le=1_000)] = 1


class ExperimentBody(BaseModel):
    """An experiment: its tests carry the tags ``name:arm``."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: Annotated[str, Field(min_length=1, max_length=20)]
    arms: Annotated[tuple[ArmBody, ...], Field(min_length=1, max_length=20)]


class WishBody(BaseModel):
    """For whom a test is to be chosen, and how."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    candidate_id: Name
    strategy: Strategy = Strategy.BALANCED
    sitting_id: Annotated[str, Field(max_length=200)] = ""
    level: Annotated[str, Field(max_length=20)] = ""
    category: Text = ""
    tag: Annotated[str, Field(max_length=60)] = ""
    experiment: ExperimentBody | None = None
    may_repeat: bool = False


@dataclass(frozen=True, slots=True)
class SetUp:
    """What setting up did, step by step."""

    steps: list[Done]


@router.get("", responses=problems(401, 403))
def everything(staff: AnyStaff, server: TheServer) -> list[RegisteredTest]:
    """All tests, those out of use too."""
    return list_tests(server, staff.organisation_id)


@router.get("/health", responses=problems(401, 403))
def health(staff: AnyStaff, server: TheServer) -> Health:
    """How well the registry and the packs agree."""
    return check_registry(server, staff.organisation_id)


@router.get("/health/history", responses=problems(401, 403, 422))
def history(
    staff: AnyStaff, server: TheServer, limit: Annotated[int, Query(ge=1, le=1_000)] = 100
) -> list[CheckFacts]:
    """How it stood, the latest first."""
    return health_history(server, staff.organisation_id, limit)


@router.post("/setup", responses=problems(401, 403, 409, 422))
def set_up(
    staff: Admin,
    server: TheServer,
    force: Annotated[bool, Query(description="Read all packs again.")] = False,
) -> SetUp:
    """Enter every test that can be had, and take out of use what cannot."""
    return SetUp(set_up_registry(server, staff.organisation_id, actor=staff.name, force=force))


@router.post("/selections", status_code=201, responses=problems(401, 403, 404, 409, 422))
def select(staff: AdminOrAuthor, server: TheServer, body: WishBody) -> GivenFacts:
    """Give a candidate a test: choose one, count it, note who had it."""
    told = body.experiment
    wish = Wish(
        candidate_id=body.candidate_id,
        strategy=body.strategy,
        sitting_id=body.sitting_id,
        level=body.level,
        category=body.category,
        tag=body.tag,
        experiment=None if told is None else experiment_of(told),
        may_repeat=body.may_repeat,
    )
    return select_test(server, staff.organisation_id, wish, actor=staff.name)


@router.get("/{pack_id}/{test_id}", responses=problems(401, 403, 404))
def one(staff: AnyStaff, server: TheServer, pack_id: str, test_id: str) -> RegisteredTest:
    """One test."""
    return one_test(server, staff.organisation_id, EntryKey(PackId(pack_id), TestId(test_id)))


@router.patch("/{pack_id}/{test_id}", responses=problems(401, 403, 404, 409, 422))
def edit(
    staff: AdminOrAuthor, server: TheServer, pack_id: str, test_id: str, body: EditBody
) -> RegisteredTest:
    """Change what a test is, or whether it is in use. Of two who do so at once, the second is told."""
    key = EntryKey(PackId(pack_id), TestId(test_id))
    told = Edit(**body.model_dump(exclude={"revision"}))
    return edit_test(server, staff.organisation_id, key, body.revision, told, actor=staff.name)


def experiment_of(body: ExperimentBody) -> Experiment:
    """Return the experiment that a body says."""
    return Experiment(body.name, tuple(Arm(arm.name, arm.share) for arm in body.arms))
