"""Candidates: found among many, entered by hand, and one with what they were granted, sat and were given; edited, with a photo."""

from collections.abc import Mapping

from fastapi import Request, Response
from starlette.datastructures import FormData

from sync_server.api.deps import TheServer
from sync_server.api.problems import kind_of
from sync_server.console.door import Admin, AdminOfCandidate, Form, WatcherListed, WatcherOfCandidate
from sync_server.console.forms import file_of, number, problem_of, typed, words
from sync_server.console.pages import go, show
from sync_server.console.routing import pages
from sync_server.errors import BodyInvalid, EditedMeanwhile, NameTaken, NotFound
from sync_server.services.add_candidate import add_candidate
from sync_server.services.edit_candidate import (
    LARGEST,
    CandidateEdit,
    drop_photo,
    edit_candidate,
    keep_photo,
    read_photo,
)
from sync_server.services.find_candidates import CandidateView, Granted, find_candidates, view_candidate
from sync_server.services.import_roster import list_rosters
from sync_server.services.publish_sitting import list_sittings
from sync_server.services.reach import sittings_within
from sync_server.services.roles import Role
from sync_server.services.server import Server
from sync_server.services.sight import sight_of
from sync_server.storage.staff import KnownStaff

router = pages("/candidates")
PAGE = 100
LONGEST, LONGEST_SHORT, LONGEST_CENTRE, LONGEST_TOOLS = 200, 40, 500, 5_000
MOST_PERCENT, MOST_MINUTES, MOST_BREAKS, MOST_TEXT = 1_000, 1_440, 100, 400
_WORDS = ("number", "name", "given", "family", "email", "level", "born")
_GRANTED = ("time_percent", "extra_minutes", "breaks", "text_percent", "tools")
_EMPTY = {
    **dict.fromkeys((*_WORDS, "tools", "roster"), ""),
    "time_percent": "100",
    "extra_minutes": "0",
    "breaks": "0",
    "text_percent": "0",
}


@router.get("")
def everybody(staff: WatcherListed, server: TheServer, request: Request) -> Response:
    """A page of candidates by name, of one centre's sittings where one is said."""
    asked, within = request.query_params, sittings_within(server, staff)
    centre = asked.get("centre", "")[:LONGEST_CENTRE]
    if centre:
        held = frozenset(
            one.sitting_id for one in list_sittings(server, staff.organisation_id) if one.centre == centre
        )
        within = held if within is None else within & held
    page = find_candidates(
        server,
        staff.organisation_id,
        like=asked.get("q", "")[:LONGEST],
        after=asked.get("after", "")[:LONGEST],
        limit=PAGE,
        within=within,
    )
    return show(request, "candidates.html", staff, page=page, centre=centre, may_add=_may_add(staff))


@router.get("/new")
def ask(staff: Admin, server: TheServer, request: Request) -> Response:
    """The form for a new one."""
    return _new(staff, server, request, _EMPTY, "")


@router.post("/new")
def add(staff: Admin, server: TheServer, request: Request, form: Form) -> Response:
    """Enter a candidate by hand."""
    try:
        made = add_candidate(
            server, staff.organisation_id, _told(form), actor=staff.name, roster_id=words(form, "roster")
        )
    except (BodyInvalid, NameTaken, NotFound) as error:
        told, status = typed(form, _EMPTY), kind_of(error).status
        return _new(staff, server, request, told, problem_of(error), status=status)
    return go(f"/candidates/{made.candidate_id}", "candidate_added")


@router.get("/{candidate_id}")
def one(staff: WatcherOfCandidate, server: TheServer, request: Request, candidate_id: str) -> Response:
    """One candidate."""
    return _one(staff, server, request, candidate_id)


@router.post("/{candidate_id}")
def edit(
    staff: AdminOfCandidate, server: TheServer, request: Request, form: Form, candidate_id: str
) -> Response:
    """Change a candidate. Who was overtaken sees what is there now beside what they typed."""
    try:
        edit_candidate(
            server,
            staff.organisation_id,
            candidate_id,
            number(form, "revision"),
            _told(form),
            actor=staff.name,
        )
    except (BodyInvalid, NameTaken, EditedMeanwhile) as error:
        told, status = typed(form, (*_WORDS, *_GRANTED)), kind_of(error).status
        return _one(staff, server, request, candidate_id, told=told, problem=problem_of(error), status=status)
    return go(f"/candidates/{candidate_id}", "candidate_saved")


@router.get("/{candidate_id}/photo")
def photo(staff: WatcherOfCandidate, server: TheServer, candidate_id: str) -> Response:
    """A candidate's photo as it is kept."""
    found = read_photo(server, staff.organisation_id, candidate_id)
    headers = {"X-Content-Type-Options": "nosniff", "Cache-Control": "no-store"}
    return Response(found.data, media_type=found.media, headers=headers)


@router.post("/{candidate_id}/photo")
def give_photo(
    staff: AdminOfCandidate, server: TheServer, request: Request, form: Form, candidate_id: str
) -> Response:
    """Give a candidate a photo instead of any before."""
    try:
        keep_photo(server, staff.organisation_id, candidate_id, file_of(form, LARGEST), actor=staff.name)
    except BodyInvalid as error:
        return _one(staff, server, request, candidate_id, problem=problem_of(error), status=422)
    return go(f"/candidates/{candidate_id}", "photo_kept")


@router.post("/{candidate_id}/photo/erase")
def erase_photo(staff: AdminOfCandidate, server: TheServer, candidate_id: str) -> Response:
    """Let a candidate have no photo."""
    drop_photo(server, staff.organisation_id, candidate_id, actor=staff.name)
    return go(f"/candidates/{candidate_id}", "photo_erased")


def _new(
    staff: KnownStaff,
    server: Server,
    request: Request,
    told: Mapping[str, str],
    problem: str,
    *,
    status: int = 200,
) -> Response:
    rosters = [(one.roster_id, one.name) for one in list_rosters(server, staff.organisation_id)]
    return show(
        request,
        "candidate_new.html",
        staff,
        status=status,
        typed=told,
        problem=problem,
        rosters=[("", "none"), *rosters],
    )


def _one(
    staff: KnownStaff,
    server: Server,
    request: Request,
    candidate_id: str,
    *,
    told: Mapping[str, str] | None = None,
    problem: str = "",
    status: int = 200,
) -> Response:
    found = view_candidate(server, staff.organisation_id, candidate_id, sight_of(server, staff))
    return show(
        request,
        "candidate.html",
        staff,
        status=status,
        candidate=found,
        titles={one.sitting_id: one.title for one in found.sittings},
        typed=told or _as_typed(found),
        problem=problem,
        editing=told is not None,
        may_open=staff.role in (Role.ADMIN.value, Role.VIEWER.value),
        may_edit=staff.role == Role.ADMIN.value,
    )


def _as_typed(found: CandidateView) -> dict[str, str]:
    granted = found.granted
    told = {name: str(getattr(found, name)) for name in _WORDS}
    told |= {name: str(getattr(granted, name)) for name in _GRANTED if name != "tools"}
    return told | {"tools": ", ".join(granted.tools)}


def _told(form: FormData) -> CandidateEdit:
    """Return what the form says of a candidate.

    Raises:
        BodyInvalid: a number is none, or out of its bounds.
    """
    told = {
        name: words(form, name, LONGEST_SHORT if name in ("level", "born") else LONGEST) for name in _WORDS
    }
    tools = words(form, "tools", LONGEST_TOOLS).replace(",", " ").split()
    granted = Granted(
        _within(form, "time_percent", 100, MOST_PERCENT, 100),
        _within(form, "extra_minutes", 0, MOST_MINUTES, 0),
        _within(form, "breaks", 0, MOST_BREAKS, 0),
        _within(form, "text_percent", 0, MOST_TEXT, 0),
        tuple(tools),
    )
    return CandidateEdit(**told, granted=granted)


def _within(form: FormData, name: str, least: int, most: int, otherwise: int) -> int:
    told = number(form, name, otherwise)
    if not least <= told <= most:
        raise BodyInvalid(f"{name}: from {least} to {most}")
    return told


def _may_add(staff: KnownStaff) -> bool:
    return staff.role == Role.ADMIN.value and not staff.centres
