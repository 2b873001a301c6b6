"""Rosters: a file is chosen, its columns are looked at, then all of it is taken in or nothing."""

from base64 import b64decode, b64encode
from binascii import Error as NotBase64
from dataclasses import dataclass

from fastapi import Request, Response
from starlette.datastructures import FormData, UploadFile

from sync_server.api.deps import TheServer
from sync_server.console.door import Admin, AdminOrViewer, Form
from sync_server.console.pages import go, show
from sync_server.console.roster_words import UNREADABLE, sentence
from sync_server.console.routing import pages
from sync_server.errors import BodyInvalid, RosterUnreadable
from sync_server.rosters.columns import Columns
from sync_server.rosters.person import Field
from sync_server.services.import_roster import (
    RosterReport,
    find_roster,
    import_roster,
    list_members,
    list_rosters,
    read_people,
)
from sync_server.services.roles import Role
from sync_server.services.server import Server
from sync_server.storage.staff import KnownStaff

router = pages("/rosters")
LARGEST = 5 << 20
SHOWN_ROWS = 5
MOST_TOLD = 200
LONGEST_NAME = 200
PAGE = 100
MOST_DIGITS = 9


@dataclass(frozen=True, slots=True)
class Mapping:
    """A file on its way in: its titles, its first rows, what each column was taken for, and what that would come to."""

    name: str
    source: str
    data: str
    titles: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    taken: tuple[str, ...]
    report: RosterReport | None
    problems: tuple[str, ...]
    more_problems: int
    problem: str


@router.get("")
def everything(staff: AdminOrViewer, server: TheServer, request: Request) -> Response:
    """All rosters."""
    return _page(staff, server, request, "")


@router.post("")
def choose(staff: Admin, server: TheServer, request: Request, form: Form) -> Response:
    """Read a file, and show what its columns are taken for. Nothing is kept yet."""
    file = form.get("file")
    if not isinstance(file, UploadFile) or not file.size:
        return _page(staff, server, request, "Choose a file.", status=422)
    if file.size > LARGEST:
        return _page(staff, server, request, UNREADABLE["too_large"], status=422)
    data, source = file.file.read(), (file.filename or "")[:LONGEST_NAME]
    name = str(form.get("name", "")).strip()[:LONGEST_NAME] or source.rpartition(".")[0] or source
    try:
        _, columns = read_people(data)
        return _map(staff, server, request, name, source, data, columns)
    except RosterUnreadable as error:
        return _page(staff, server, request, UNREADABLE.get(error.detail, error.detail), status=422)


@router.post("/import")
def take_in(staff: Admin, server: TheServer, request: Request, form: Form) -> Response:
    """Take the file in by the columns that were said, or show again what is wrong with it."""
    data = _data(form)
    name, source = (str(form.get(field, "")).strip()[:LONGEST_NAME] for field in ("name", "source"))
    sheet, _ = read_people(data)
    columns = {
        Field(told): place
        for place in range(len(sheet.titles))
        if (told := str(form.get(f"column-{place}", ""))) in {one.value for one in Field}
    }
    if not name or "look" in form:
        return _map(staff, server, request, name or "roster", source, data, columns)
    try:
        report = import_roster(
            server, staff.organisation_id, name, data, actor=staff.name, columns=columns, source=source
        )
    except RosterUnreadable:
        return _map(staff, server, request, name, source, data, columns, status=422)
    if report.problems:
        return _map(staff, server, request, name, source, data, columns, status=422)
    return go(f"/rosters/{report.roster_id}", "roster_imported")


@router.get("/{roster_id}")
def one(staff: AdminOrViewer, server: TheServer, request: Request, roster_id: str) -> Response:
    """Who stands in a roster."""
    found = find_roster(server, staff.organisation_id, roster_id)
    facts = next(one for one in list_rosters(server, staff.organisation_id) if one.roster_id == found)
    after = request.query_params.get("after", "")
    people = list_members(
        server,
        staff.organisation_id,
        found,
        like=request.query_params.get("q", "")[:LONGEST_NAME],
        after=int(after) if after.isdecimal() and len(after) <= MOST_DIGITS else 0,
        limit=PAGE + 1,
    )
    more = people[PAGE - 1].place if len(people) > PAGE else 0
    return show(request, "roster.html", staff, roster=facts, people=people[:PAGE], more=more)


def _page(
    staff: KnownStaff, server: Server, request: Request, problem: str, *, status: int = 200
) -> Response:
    return show(
        request,
        "rosters.html",
        staff,
        status=status,
        rosters=list_rosters(server, staff.organisation_id),
        problem=problem,
        may_import=staff.role == Role.ADMIN.value,
    )


def _map(
    staff: KnownStaff,
    server: Server,
    request: Request,
    name: str,
    source: str,
    data: bytes,
    columns: Columns,
    *,
    status: int = 200,
) -> Response:
    sheet, _ = read_people(data)
    report, problem = None, ""
    try:
        report = import_roster(
            server,
            staff.organisation_id,
            name,
            data,
            actor=staff.name,
            columns=columns,
            source=source,
            dry_run=True,
        )
    except RosterUnreadable as error:
        problem = UNREADABLE.get(error.detail, error.detail)
    by_place = {place: field.value for field, place in columns.items()}
    told = () if report is None else report.problems
    mapping = Mapping(
        name,
        source,
        b64encode(data).decode(),
        sheet.titles,
        tuple(cells for _, cells in sheet.rows[:SHOWN_ROWS]),
        tuple(by_place.get(place, "") for place in range(len(sheet.titles))),
        report,
        tuple(sentence(one) for one in told[:MOST_TOLD]),
        max(len(told) - MOST_TOLD, 0),
        problem,
    )
    return show(
        request,
        "roster_columns.html",
        staff,
        status=status,
        mapping=mapping,
        fields=[("", "not used"), *((field.value, field) for field in Field)],
    )


def _data(form: FormData) -> bytes:
    try:
        data = b64decode(str(form.get("data", "")), validate=True)
    except (NotBase64, ValueError) as error:
        raise BodyInvalid("data") from error
    if len(data) > LARGEST:
        raise BodyInvalid("data")
    return data
