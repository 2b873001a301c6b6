"""Staff tell attempts something: to one, to several, or to all of a sitting."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter
from pydantic import BaseModel, ConfigDict, Field, model_validator

from assessment.attempt.command import MAX_EXTENSION_MS, MAX_NAME, MAX_REASON, MAX_TEXT, CommandKind
from assessment.ids import AttemptId
from sync_server.api.deps import ProctorByBody, ProctorOfAttempt, TheServer, WatcherOfAttempt
from sync_server.api.openapi import problems
from sync_server.services.give_command import Given, Order, give_command, give_commands, under_way
from sync_server.services.list_commands import CommandView, list_commands
from sync_server.services.reach import Reach, check_reach

router = APIRouter(tags=["commands"])
MOST_ATTEMPTS = 2_000
LONGEST_LIFE_MS = 7 * 24 * 3_600_000
Id = Annotated[str, Field(min_length=1, max_length=36)]


class CommandBody(BaseModel):
    """A command. What its kind has no use for is left out.

    ``life_ms``: how long it holds; left out, as is usual for its kind; 0, without an end. ``request``: a UUID that makes
    asking again harmless. ``pause``: the pause that is to end, where it is not the one that is known.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    kind: CommandKind
    reason: Annotated[str, Field(max_length=MAX_REASON)] = ""
    text: Annotated[str, Field(max_length=MAX_TEXT)] = ""
    extension_ms: Annotated[int, Field(ge=0, le=MAX_EXTENSION_MS)] = 0
    life_ms: Annotated[int, Field(ge=0, le=LONGEST_LIFE_MS)] | None = None
    pause: Annotated[str, Field(max_length=MAX_NAME)] = ""
    request: UUID | None = None

    def order(self) -> Order:
        """Return what is asked for."""
        request = str(self.request) if self.request else ""
        return Order(self.kind, self.reason, self.text, self.extension_ms, self.life_ms, self.pause, request)


class CommandsBody(CommandBody):
    """A command to several: the attempts named, or those of a sitting that are open."""

    attempts: Annotated[tuple[Id, ...], Field(max_length=MOST_ATTEMPTS)] = ()
    sitting_id: Annotated[str, Field(max_length=200)] = ""

    @model_validator(mode="after")
    def _to_somebody(self) -> "CommandsBody":
        if bool(self.attempts) is bool(self.sitting_id):
            raise ValueError("either attempts or sitting_id")
        return self


@router.get("/attempts/{attempt_id}/commands", responses=problems(401, 403, 404))
def told(staff: WatcherOfAttempt, server: TheServer, attempt_id: str) -> tuple[CommandView, ...]:
    """What an attempt was told, and what has become of it."""
    return list_commands(server, staff.organisation_id, AttemptId(attempt_id))


@router.post("/attempts/{attempt_id}/commands", responses=problems(401, 403, 404, 409, 413, 422))
def tell(staff: ProctorOfAttempt, server: TheServer, attempt_id: str, body: CommandBody) -> CommandView:
    """Tell one attempt something."""
    return give_command(server, staff.organisation_id, AttemptId(attempt_id), body.order(), actor=staff.name)


@router.post("/commands", responses=problems(401, 403, 404, 413, 422))
def tell_several(staff: ProctorByBody, server: TheServer, body: CommandsBody) -> tuple[Given, ...]:
    """Tell several attempts the same; those that have no place for it are named with the reason."""
    organisation = staff.organisation_id
    if body.sitting_id:
        check_reach(server, staff, Reach.SITTING, body.sitting_id)
    for attempt_id in body.attempts:
        check_reach(server, staff, Reach.ATTEMPT, attempt_id)
    ids = [AttemptId(id) for id in body.attempts] or under_way(server, organisation, body.sitting_id)
    return give_commands(server, organisation, ids, body.order(), actor=staff.name)
