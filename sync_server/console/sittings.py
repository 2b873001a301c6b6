"""Sittings: a list and a month, one in detail, and a new one for the people of a roster."""

import calendar
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime

from fastapi import Request, Response
from starlette.datastructures import FormData

from assessment.attempt.policy import SittingPolicy
from assessment.interchange.tables.rows import guarded, write_csv
from sync_server.api.deps import TheServer
from sync_server.console.door import Admin, AdminOfSitting, AnyStaffListed, AnyStaffOfSitting, Form
from sync_server.console.pages import MINUTE_MS, go, show
from sync_server.console.routing import pages
from sync_server.errors import BodyInvalid, NotFound, SittingRefused
from sync_server.services.edit_test import list_tests
from sync_server.services.hold_sitting import hold_sitting, sign_in_slips
from sync_server.services.import_roster import list_rosters
from sync_server.services.pack_arrivals import pack_arrivals
from sync_server.services.publish_sitting import SittingFacts, SittingPlan, list_sittings
from sync_server.services.reach import sittings_within
from sync_server.services.read_sitting import sitting_in_force
from sync_server.services.roles import Role
from sync_server.services.server import Server
from sync_server.services.view_room import states_in_sitting
from sync_server.storage.staff import KnownStaff

router = pages("/sittings")
MOST_MINUTES = 24 * 60
LONGEST = 500


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
    within = sittings_within(server, staff)
    found = [
        one
        for one in list_sittings(server, staff.organisation_id)
        if within is None or one.sitting_id in within
    ]
    return show(
        request,
        "sittings.html",
        staff,
        sittings=found,
        month=month_of(request.query_params.get("month", ""), found, server.clock()),
        may_add=staff.role == Role.ADMIN.value and not staff.centres,
        may_watch=staff.role in (Role.ADMIN.value, Role.PROCTOR.value, Role.VIEWER.value),
    )


@router.get("/new")
def ask(staff: Admin, server: TheServer, request: Request) -> Response:
    """The form for a new one."""
    return _form(staff, server, request, {}, "")


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
            room=typed.get("roster_room", "").strip(),
            groups=[part.strip() for part in typed.get("groups", "").split(",") if part.strip()],
        )
    except (BodyInvalid, SittingRefused, NotFound) as error:
        return _form(staff, server, request, typed, error.detail, status=422)
    return go(f"/sittings/{facts.sitting_id}", "sitting_published")


@router.get("/{sitting_id}")
def one(staff: AnyStaffOfSitting, server: TheServer, request: Request, sitting_id: str) -> Response:
    """One sitting: what it is, and who is to sit."""
    sitting = sitting_in_force(server, staff.organisation_id, sitting_id)
    if sitting is None:
        raise NotFound("sitting", sitting_id)
    return show(
        request,
        "sitting.html",
        staff,
        sitting=sitting,
        opens_ms=round(sitting.opens_at.timestamp() * 1000),
        closes_ms=round(sitting.closes_at.timestamp() * 1000),
        states=states_in_sitting(server, staff.organisation_id, sitting_id),
        may_watch=staff.role in (Role.ADMIN.value, Role.PROCTOR.value, Role.VIEWER.value),
        arrivals=pack_arrivals(server, staff.organisation_id, sitting_id),
        may_tell_slips=staff.role == Role.ADMIN.value,
    )


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
        centres=sorted({one.centre for one in list_sittings(server, organisation) if one.centre}),
    )


def _plan(form: FormData) -> tuple[SittingPlan, str]:
    def text(name: str, most: int = LONGEST) -> str:
        told = str(form.get(name, "")).strip()
        if len(told) > most:
            raise BodyInvalid(f"{name}: at most {most} characters")
        return told

    pack_id, _, test_id = text("test").partition("/")
    if not text("title") or not pack_id or not text("roster"):
        raise BodyInvalid("title, test, roster: all three are needed")
    minutes, attempts = text("minutes") or "0", text("attempts") or "1"
    if not minutes.isdecimal() or len(minutes) > 5 or int(minutes) > MOST_MINUTES:
        raise BodyInvalid(f"minutes: from 1 to {MOST_MINUTES}")
    if not attempts.isdecimal() or len(attempts) > 4:
        raise BodyInvalid("attempts: 0 to 1000")
    opens_at, closes_at = _moment(text("opens_at"), "opens_at"), _moment(text("closes_at"), "closes_at")
    plan = SittingPlan(
        title=text("title"),
        pack_id=pack_id,
        test_id=test_id,
        opens_at=opens_at,
        closes_at=closes_at,
        candidates=(),
        centre=text("centre"),
        room=text("room"),
        time_limit_ms=int(minutes) * MINUTE_MS or None,
        policy=SittingPolicy(attempts_allowed=int(attempts)),
        leave_pin=text("leave_pin", 200),
    )
    return plan, text("roster")


def _moment(told: str, name: str) -> datetime:
    """Return a time that a form says in UTC."""
    try:
        at = datetime.fromisoformat(told)
    except ValueError as error:
        raise BodyInvalid(f"{name}: a day and a time are needed") from error
    return at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)
