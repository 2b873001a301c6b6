"""Sittings: a list and a month, one in detail, and a new one for the people of a roster."""

import calendar
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

from fastapi import Request, Response
from starlette.datastructures import FormData

from assessment.interchange.tables.rows import guarded, write_csv
from sync_server.api.deps import TheServer
from sync_server.console.door import Admin, AdminOfSitting, AnyStaffListed, AnyStaffOfSitting, Form
from sync_server.console.forms import number, words
from sync_server.console.pages import go, show
from sync_server.console.paging import page_asked
from sync_server.console.routing import pages
from sync_server.console.sitting_forms import FEEDBACK, USUAL, listed, plan_of
from sync_server.errors import BodyInvalid, NotFound, SittingRefused
from sync_server.services.edit_centre import open_centres
from sync_server.services.edit_test import list_tests
from sync_server.services.find_candidates import known_candidates
from sync_server.services.hold_sitting import hold_sitting, sign_in_slips
from sync_server.services.import_roster import list_rosters
from sync_server.services.pack_arrivals import WHOLE, pack_arrivals
from sync_server.services.print_slips import code_pdf, slips_pdf
from sync_server.services.publish_pack import list_packs
from sync_server.services.publish_sitting import SittingFacts, SittingPlan, list_sittings
from sync_server.services.reach import sittings_within
from sync_server.services.read_sitting import sitting_in_force
from sync_server.services.release_code import has_release_code, release_slip
from sync_server.services.replace_pack import replace_pack
from sync_server.services.roles import Role
from sync_server.services.server import Server
from sync_server.services.view_room import states_in_sitting
from sync_server.storage.staff import KnownStaff

router = pages("/sittings")
LONGEST = 500
PAGE, MOST_DIGITS = 100, 9


@dataclass(frozen=True, slots=True)
class Day:
    """A day of the month that is shown. ``out``: it is another month's."""

    number: int
    out: bool
    today: bool
    sittings: tuple[SittingFacts, ...]


@dataclass(frozen=True, slots=True)
class Month:
    """A month in weeks, with the ones beside it. Days are those of UTC."""

    title: str
    days: tuple[Day, ...]
    before: str
    after: str


@router.get("")
def everything(staff: AnyStaffListed, server: TheServer, request: Request) -> Response:
    """All sittings, and those of a month."""
    within, centre = sittings_within(server, staff), request.query_params.get("centre", "")[:LONGEST]
    found = [
        one
        for one in list_sittings(server, staff.organisation_id)
        if (within is None or one.sitting_id in within) and (not centre or one.centre == centre)
    ]
    after = request.query_params.get("after", "")
    first = int(after) if after.isdecimal() and len(after) <= MOST_DIGITS else 0
    return show(
        request,
        "sittings.html",
        staff,
        sittings=found[first : first + PAGE],
        next_after=first + PAGE if len(found) > first + PAGE else 0,
        centre=centre,
        month=month_of(request.query_params.get("month", ""), found, server.clock()),
        may_add=staff.role == Role.ADMIN.value and not staff.centres,
        may_watch=staff.role in (Role.ADMIN.value, Role.PROCTOR.value, Role.VIEWER.value),
    )


@router.get("/new")
def ask(staff: Admin, server: TheServer, request: Request) -> Response:
    """The form for a new one."""
    return _form(staff, server, request, USUAL, "")


@router.post("/new")
def add(staff: Admin, server: TheServer, request: Request, form: Form) -> Response:
    """Publish a sitting for the people of a roster."""
    typed = {name: str(value) for name, value in form.items() if isinstance(value, str)}
    try:
        plan, roster_id = _plan(form)
        facts = hold_sitting(
            server,
            staff.organisation_id,
            plan,
            roster_id,
            actor=staff.name,
            room=words(form, "roster_room"),
            groups=listed(form, "groups"),
        )
    except (BodyInvalid, SittingRefused, NotFound) as error:
        return _form(staff, server, request, typed, error.detail, status=422)
    return go(f"/sittings/{facts.sitting_id}", "sitting_published")


@router.get("/{sitting_id}")
def one(staff: AnyStaffOfSitting, server: TheServer, request: Request, sitting_id: str) -> Response:
    """One sitting: what it is; and who is to sit, for whoever oversees it: not for authors, and not for markers, who mark blind."""
    sitting = sitting_in_force(server, staff.organisation_id, sitting_id)
    if sitting is None:
        raise NotFound("sitting", sitting_id)
    states = states_in_sitting(server, staff.organisation_id, sitting_id)
    arrivals = pack_arrivals(server, staff.organisation_id, sitting_id)
    page = replace(page_asked(request.query_params, PAGE), of=len(sitting.roster))
    shown = [str(entry.candidate_id) for entry in sitting.roster[page.first : page.last]]
    return show(
        request,
        "sitting.html",
        staff,
        sitting=sitting,
        opens_ms=round(sitting.opens_at.timestamp() * 1000),
        closes_ms=round(sitting.closes_at.timestamp() * 1000),
        states=states,
        page=page,
        known=known_candidates(server, staff.organisation_id, shown),
        may_watch=staff.role in (Role.ADMIN.value, Role.PROCTOR.value, Role.VIEWER.value),
        arrivals=arrivals,
        devices=sorted(arrivals.devices, key=lambda one: one.arrival in WHOLE),
        of_devices=replace(page_asked(request.query_params, PAGE, "devices"), of=len(arrivals.devices)),
        may_tell_slips=staff.role == Role.ADMIN.value,
        code_kept=has_release_code(server, staff.organisation_id, sitting.pack_id, sitting.pack_version),
        versions=[
            one.version
            for one in list_packs(server, staff.organisation_id)
            if one.pack_id == sitting.pack_id and one.version != sitting.pack_version
        ],
        begun=bool(states),
    )


@router.post("/{sitting_id}/pack")
def replace_version(staff: AdminOfSitting, server: TheServer, form: Form, sitting_id: str) -> Response:
    """Put a sitting on another version of its pack, before anybody has begun it."""
    replace_pack(server, staff.organisation_id, sitting_id, number(form, "version"), actor=staff.name)
    return go(f"/sittings/{sitting_id}", "pack_replaced")


@router.get("/{sitting_id}/slips.pdf")
def slips_on_paper(staff: AdminOfSitting, server: TheServer, sitting_id: str) -> Response:
    """What candidates sign in with, to be cut and handed out; who asked is recorded."""
    found = sign_in_slips(server, staff.organisation_id, sitting_id, actor=staff.name)
    held = sitting_in_force(server, staff.organisation_id, sitting_id)
    if held is None:
        raise NotFound("sitting", sitting_id)
    return _paper(slips_pdf(held.title, held.room or held.centre, found, server.clock()), "slips.pdf")


@router.get("/{sitting_id}/code.pdf")
def code_on_paper(staff: AdminOfSitting, server: TheServer, sitting_id: str) -> Response:
    """The code that opens the sitting's pack without a network; who asked is recorded."""
    found = release_slip(server, staff.organisation_id, sitting_id, actor=staff.name)
    return _paper(code_pdf(found, server.clock()), "code.pdf")


def _paper(data: bytes, name: str) -> Response:
    headers = {"Content-Disposition": f'inline; filename="{name}"', "Cache-Control": "no-store"}
    return Response(data, media_type="application/pdf", headers=headers)


@router.get("/{sitting_id}/slips.csv")
def slips(staff: AdminOfSitting, server: TheServer, sitting_id: str) -> Response:
    """What candidates sign in with; who asked is recorded."""
    found = sign_in_slips(server, staff.organisation_id, sitting_id, actor=staff.name)
    rows = ((guarded(one.number), guarded(one.name), guarded(one.desk), one.secret) for one in found)
    headers = {"Content-Disposition": 'attachment; filename="slips.csv"', "Cache-Control": "no-store"}
    return Response(
        write_csv([("number", "name", "desk", "secret"), *rows]), media_type="text/csv", headers=headers
    )


def month_of(told: str, sittings: Sequence[SittingFacts], now_ms: int) -> Month:
    """Return the month that is told as 2026-11, else that of now."""
    today = datetime.fromtimestamp(now_ms / 1000, UTC).date()
    try:
        first = date.fromisoformat(f"{told}-01") if told else today.replace(day=1)
        weeks = calendar.Calendar().monthdatescalendar(first.year, first.month)
        before, after = _beside(first, -1), _beside(first, 1)
    except (ValueError, OverflowError):
        return month_of("", sittings, now_ms)
    days = tuple(
        Day(
            day.day,
            day.month != first.month,
            day == today,
            tuple(one for one in reversed(sittings) if _day(one.opens_ms) <= day <= _day(one.closes_ms - 1)),
        )
        for week in weeks
        for day in week
    )
    return Month(f"{first:%B %Y}", days, before, after)


def _beside(first: date, step: int) -> str:
    place = first.year * 12 + first.month - 1 + step
    return f"{date(place // 12, place % 12 + 1, 1):%Y-%m}"


def _day(at_ms: int) -> date:
    return datetime.fromtimestamp(at_ms / 1000, UTC).date()


def _form(
    staff: KnownStaff,
    server: Server,
    request: Request,
    typed: Mapping[str, str],
    problem: str,
    *,
    status: int = 200,
) -> Response:
    organisation = staff.organisation_id
    tests = [one for one in list_tests(server, organisation) if one.active]
    return show(
        request,
        "sitting_new.html",
        staff,
        status=status,
        typed=typed,
        problem=problem,
        tests=[(f"{one.pack_id}/{one.test_id}", f"{one.name} ({one.pack_id})") for one in tests],
        rosters=[(one.roster_id, f"{one.name} ({one.people})") for one in list_rosters(server, organisation)],
        centres=open_centres(server, organisation),
        feedback=FEEDBACK,
    )


def _plan(form: FormData) -> tuple[SittingPlan, str]:
    pack_id, _, test_id = words(form, "test").partition("/")
    roster = words(form, "roster")
    if not words(form, "title") or not pack_id or not roster:
        raise BodyInvalid("title, test, roster: all three are needed")
    return plan_of(form, pack_id, test_id), roster
