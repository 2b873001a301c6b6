"""When and where a sitting is: postponed, extended, put into another room, without a new slip for anybody."""

from collections.abc import Mapping
from datetime import datetime

from fastapi import Request, Response
from starlette.datastructures import FormData

from assessment.attempt.sitting import Sitting
from sync_server.api.deps import TheServer
from sync_server.api.problems import kind_of
from sync_server.console.door import AdminOfSitting, Form
from sync_server.console.forms import number, problem_of, typed, words
from sync_server.console.pages import go, show
from sync_server.console.routing import pages
from sync_server.console.sitting_forms import moment_of
from sync_server.errors import BodyInvalid, EditedMeanwhile, NotFound, SittingBegun, SittingRefused
from sync_server.services.move_sitting import Move, move_sitting
from sync_server.services.read_sitting import sitting_in_force
from sync_server.services.server import Server
from sync_server.services.view_room import states_in_sitting
from sync_server.storage.staff import KnownStaff

router = pages("/sittings/{sitting_id}/move")
_FIELDS = ("title", "room", "opens_at", "closes_at")


@router.get("")
def ask(staff: AdminOfSitting, server: TheServer, request: Request, sitting_id: str) -> Response:
    """The form, with what holds now."""
    return _form(staff, server, request, _held(server, staff, sitting_id))


@router.post("")
def move(staff: AdminOfSitting, server: TheServer, request: Request, form: Form, sitting_id: str) -> Response:
    """Change it. Who was overtaken sees what is there now beside what they typed."""
    held = _held(server, staff, sitting_id)
    try:
        wanted = Move(
            number(form, "revision"),
            words(form, "title"),
            words(form, "room"),
            _moment(form, "opens_at", held.opens_at),
            _moment(form, "closes_at", held.closes_at),
        )
        if not wanted.title:
            raise BodyInvalid("title: one is needed")
        move_sitting(server, staff.organisation_id, sitting_id, wanted, actor=staff.name)
    except (BodyInvalid, EditedMeanwhile, SittingBegun, SittingRefused) as error:
        held = _held(server, staff, sitting_id)
        again, problem = typed(form, _FIELDS), problem_of(error)
        return _form(staff, server, request, held, told=again, problem=problem, status=kind_of(error).status)
    return go(f"/sittings/{sitting_id}", "sitting_moved")


def _held(server: Server, staff: KnownStaff, sitting_id: str) -> Sitting:
    held = sitting_in_force(server, staff.organisation_id, sitting_id)
    if held is None:
        raise NotFound("sitting", sitting_id)
    return held


def _moment(form: FormData, name: str, held: datetime) -> datetime | None:
    """Return a time that was typed; None where it is the one that stood there, which may have been finer."""
    return None if words(form, name) == _shown(held) else moment_of(form, name)


def _shown(at: datetime) -> str:
    return f"{at:%Y-%m-%dT%H:%M}"


def _form(
    staff: KnownStaff,
    server: Server,
    request: Request,
    held: Sitting,
    *,
    told: Mapping[str, str] | None = None,
    problem: str = "",
    status: int = 200,
) -> Response:
    stands = {
        "title": held.title,
        "room": held.room,
        "opens_at": _shown(held.opens_at),
        "closes_at": _shown(held.closes_at),
    }
    return show(
        request,
        "sitting_move.html",
        staff,
        status=status,
        sitting=held,
        opens_ms=round(held.opens_at.timestamp() * 1000),
        closes_ms=round(held.closes_at.timestamp() * 1000),
        typed=told or stands,
        problem=problem,
        begun=bool(states_in_sitting(server, staff.organisation_id, held.id)),
    )
