"""Every page names who may open it, and nobody else gets in; what changes something proves that it was meant."""

import re
from contextlib import ExitStack
from urllib.parse import unquote

import pytest
from fastapi.routing import APIRoute

from sync_server.console.door import PageDoor
from sync_server.console.routes import console_routes
from sync_server.services.fair_share import MOST_WATCHED_BY_ONE
from sync_server.services.reach import Reach
from sync_server.services.roles import Role
from tests.sync_server.console.clerk import HERE, Clerk
from tests.sync_server.hall import Hall

ADMIN, AUTHOR, MARKER, PROCTOR, VIEWER = (role.value for role in Role)
ALL = {role.value for role in Role}
WATCH = {ADMIN, PROCTOR, VIEWER}
ANYONE = "anyone"
MATRIX: dict[tuple[str, str], set[str]] = {
    ("GET", "/sign-in"): {ANYONE},
    ("POST", "/sign-in"): {ANYONE},
    ("POST", "/sign-in/second"): {ANYONE},
    ("POST", "/sign-in/password"): {ANYONE},
    ("GET", "/sign-in/provider"): {ANYONE},
    ("GET", "/sign-in/provider/back"): {ANYONE},
    ("POST", "/sign-out"): ALL,
    ("GET", "/signed-in"): ALL,
    ("POST", "/theme"): {ANYONE},
    ("GET", "/"): ALL,
    ("GET", "/registry"): ALL,
    ("POST", "/registry/setup"): {ADMIN},
    ("GET", "/registry/{pack_id}/{test_id}"): ALL,
    ("POST", "/registry/{pack_id}/{test_id}"): {ADMIN, AUTHOR},
    ("GET", "/packs"): ALL,
    ("POST", "/packs"): {ADMIN, AUTHOR},
    ("POST", "/packs/issuers"): {ADMIN},
    ("POST", "/packs/{pack_id}/{version}/code"): {ADMIN},
    ("POST", "/packs/{pack_id}/{version}/release"): {ADMIN},
    ("POST", "/packs/{pack_id}/{version}/retract"): {ADMIN},
    ("GET", "/material"): {ADMIN, AUTHOR},
    ("POST", "/material"): {ADMIN, AUTHOR},
    ("GET", "/material/{source_id}"): {ADMIN, AUTHOR},
    ("POST", "/material/{source_id}/retire"): {ADMIN, AUTHOR},
    ("GET", "/ask"): {ADMIN, AUTHOR},
    ("POST", "/ask"): {ADMIN, AUTHOR},
    ("GET", "/ask/{task_id}"): {ADMIN, AUTHOR},
    ("GET", "/ask/{task_id}/events"): {ADMIN, AUTHOR},
    ("POST", "/ask/{task_id}/cancel"): {ADMIN, AUTHOR},
    ("POST", "/ask/{task_id}/retry"): {ADMIN, AUTHOR},
    ("GET", "/drafts"): {ADMIN, AUTHOR},
    ("GET", "/drafts/{draft_id}"): {ADMIN, AUTHOR},
    ("POST", "/drafts/{draft_id}"): {ADMIN, AUTHOR},
    ("POST", "/drafts/{draft_id}/accept"): {ADMIN, AUTHOR},
    ("POST", "/drafts/{draft_id}/reject"): {ADMIN, AUTHOR},
    ("POST", "/drafts/{draft_id}/reopen"): {ADMIN, AUTHOR},
    ("GET", "/build"): {ADMIN, AUTHOR},
    ("POST", "/build"): {ADMIN, AUTHOR},
    ("GET", "/sittings"): ALL,
    ("GET", "/sittings/new"): {ADMIN},
    ("POST", "/sittings/new"): {ADMIN},
    ("GET", "/sittings/{sitting_id}"): ALL,
    ("GET", "/sittings/assign"): {ADMIN},
    ("POST", "/sittings/assign"): {ADMIN},
    ("GET", "/sittings/{sitting_id}/slips.csv"): {ADMIN},
    ("GET", "/sittings/{sitting_id}/slips.pdf"): {ADMIN},
    ("GET", "/sittings/{sitting_id}/code.pdf"): {ADMIN},
    ("POST", "/sittings/{sitting_id}/pack"): {ADMIN},
    ("GET", "/sittings/{sitting_id}/move"): {ADMIN},
    ("POST", "/sittings/{sitting_id}/move"): {ADMIN},
    ("GET", "/sittings/{sitting_id}/room"): WATCH,
    ("GET", "/sittings/{sitting_id}/room/events"): WATCH,
    ("POST", "/sittings/{sitting_id}/room/commands"): {ADMIN, PROCTOR},
    ("GET", "/rosters"): {ADMIN, VIEWER},
    ("POST", "/rosters"): {ADMIN},
    ("POST", "/rosters/import"): {ADMIN},
    ("GET", "/rosters/{roster_id}"): {ADMIN, VIEWER},
    ("GET", "/candidates"): WATCH,
    ("GET", "/candidates/new"): {ADMIN},
    ("POST", "/candidates/new"): {ADMIN},
    ("GET", "/candidates/{candidate_id}"): WATCH,
    ("POST", "/candidates/{candidate_id}"): {ADMIN},
    ("GET", "/candidates/{candidate_id}/photo"): WATCH,
    ("POST", "/candidates/{candidate_id}/photo"): {ADMIN},
    ("POST", "/candidates/{candidate_id}/photo/erase"): {ADMIN},
    ("GET", "/centres"): ALL,
    ("POST", "/centres"): {ADMIN},
    ("GET", "/centres/{centre_id}"): ALL,
    ("POST", "/centres/{centre_id}"): {ADMIN},
    ("GET", "/staff"): {ADMIN},
    ("POST", "/staff"): {ADMIN},
    ("POST", "/staff/rules"): {ADMIN},
    ("GET", "/staff/one"): {ADMIN},
    ("POST", "/staff/one"): {ADMIN},
    ("POST", "/staff/password"): {ADMIN},
    ("POST", "/staff/codes"): {ADMIN},
    ("POST", "/staff/identity"): {ADMIN},
    ("GET", "/notifications"): {ADMIN},
    ("POST", "/notifications"): {ADMIN},
    ("POST", "/notifications/again"): {ADMIN},
    ("GET", "/notifications/{subscription_id}"): {ADMIN},
    ("POST", "/notifications/{subscription_id}"): {ADMIN},
    ("POST", "/notifications/{subscription_id}/remove"): {ADMIN},
    ("POST", "/notifications/{subscription_id}/test"): {ADMIN},
    ("GET", "/learners"): {ADMIN, VIEWER},
    ("GET", "/learners/settings"): {ADMIN},
    ("POST", "/learners/settings"): {ADMIN},
    ("GET", "/learners/{candidate_id}"): {ADMIN, VIEWER},
    ("GET", "/account"): ALL,
    ("POST", "/account/password"): ALL,
    ("POST", "/account/sessions/end"): ALL,
    ("GET", "/devices"): WATCH,
    ("POST", "/devices/codes"): {ADMIN, PROCTOR},
    ("POST", "/devices/hubs/codes"): {ADMIN},
    ("POST", "/devices/hubs/{hub_id}/revoke"): {ADMIN},
    ("POST", "/devices/{device_id}/revoke"): {ADMIN},
    ("GET", "/attempts"): WATCH | {MARKER},
    ("GET", "/conflicts"): WATCH | {MARKER},
    ("GET", "/attempts/{attempt_id}"): {ADMIN, MARKER, VIEWER},
    ("POST", "/attempts/{attempt_id}/decisions"): {ADMIN},
    ("POST", "/attempts/{attempt_id}/commands"): {ADMIN, PROCTOR},
    ("POST", "/attempts/{attempt_id}/reopening"): {ADMIN},
    ("GET", "/tasks"): {ADMIN, AUTHOR, MARKER},
    ("GET", "/tasks/{task_id}"): {ADMIN, AUTHOR, MARKER},
    ("GET", "/tasks/{task_id}/events"): {ADMIN, AUTHOR, MARKER},
    ("GET", "/tasks/{task_id}/exchanges/{number}"): {ADMIN, AUTHOR, MARKER},
    ("POST", "/tasks/{task_id}/cancel"): {ADMIN, AUTHOR, MARKER},
    ("POST", "/tasks/{task_id}/retry"): {ADMIN, AUTHOR, MARKER},
    ("GET", "/models"): {ADMIN},
    ("POST", "/models/limits"): {ADMIN},
    ("GET", "/marking"): {ADMIN, MARKER, VIEWER},
    ("GET", "/marking/{sitting_id}"): {ADMIN, MARKER, VIEWER},
    ("POST", "/marking/{sitting_id}/next"): {ADMIN, MARKER},
    ("POST", "/marking/{sitting_id}/evaluate"): {ADMIN, MARKER},
    ("GET", "/marking/{sitting_id}/doubts"): {ADMIN, MARKER, VIEWER},
    ("POST", "/marking/{sitting_id}/release"): {ADMIN},
    ("POST", "/marking/{sitting_id}/release/withdraw"): {ADMIN},
    ("GET", "/marking/{sitting_id}/scheme"): {ADMIN},
    ("POST", "/marking/{sitting_id}/scheme"): {ADMIN},
    ("GET", "/marking/{sitting_id}/moderation"): {ADMIN},
    ("GET", "/marking/{sitting_id}/tasks/{task_id}/moderation"): {ADMIN},
    ("POST", "/marking/{sitting_id}/tasks/{task_id}/moderation"): {ADMIN},
    ("GET", "/marking/{sitting_id}/checks"): {ADMIN},
    ("POST", "/marking/{sitting_id}/checks/{number}/withdraw"): {ADMIN},
    ("POST", "/marking/{sitting_id}/checks/markers"): {ADMIN},
    ("GET", "/marking/{sitting_id}/keys"): {ADMIN},
    ("POST", "/marking/{sitting_id}/keys"): {ADMIN},
    ("POST", "/marking/{sitting_id}/keys/{number}"): {ADMIN},
    ("POST", "/attempts/{attempt_id}/score"): {ADMIN},
    ("GET", "/attempts/{attempt_id}/score"): {ADMIN, VIEWER},
    ("GET", "/marking/{sitting_id}/tasks/{task_id}"): {ADMIN, MARKER},
    ("POST", "/marking/{sitting_id}/tasks/{task_id}"): {ADMIN, MARKER},
    ("GET", "/results"): {ADMIN, VIEWER},
    ("GET", "/results/{sitting_id}"): {ADMIN, VIEWER},
    ("GET", "/audit"): {ADMIN},
    ("GET", "/audit/statement"): {ADMIN},
    ("GET", "/health"): ALL,
}
SINGLE = {Reach.SITTING, Reach.ATTEMPT, Reach.DEVICE}


def by_name() -> dict[tuple[str, str], APIRoute]:
    """Return every page by method and path."""
    return {
        (method, route.path.removeprefix("/console")): route
        for route in console_routes()
        for method in route.methods or ()
    }


def door_of(route: APIRoute) -> PageDoor:
    """Return the one door of a page."""
    (door,) = (d.call for d in route.dependant.dependencies if isinstance(d.call, PageDoor))
    return door


def concrete(path: str) -> str:
    """Return a path of things that are not there."""
    return re.sub(r"{(\w+)}", lambda found: "1" if found[1] in ("version", "number") else "none", path)


def test_every_page_is_in_the_table() -> None:
    """No page exists that the table above does not name, nor the other way round; each has one door, which opens as it says."""
    pages = by_name()
    assert set(MATRIX) == set(pages)
    for name, route in pages.items():
        door = door_of(route)
        opens = {ANYONE} if door.anyone else {role.value for role in door.roles}
        assert MATRIX[name] == opens, name


@pytest.mark.parametrize("role", sorted(ALL))
def test_nobody_else_gets_in(hall: Hall, role: str) -> None:
    """Walking every page as each role: it opens where allowed, and is refused where not."""
    clerk = Clerk(hall.caller()).sign_in(role)
    for (method, path), allowed in MATRIX.items():
        if path in ("/sign-out", "/sign-in"):
            continue
        if method == "POST":
            clerk.go("/account")  # where a form's proof is
        reply = clerk.go(concrete(path)) if method == "GET" else clerk.send(concrete(path))
        refused = reply.status_code == 403
        assert bool({role, ANYONE} & allowed) is not refused, (method, path, reply.status_code)
        assert reply.status_code < 500, (method, path)


def test_who_is_not_signed_in_is_sent_to_do_so(hall: Hall) -> None:
    """A page asked for by nobody leads to signing in, and from there to itself; nothing is done for nobody."""
    clerk = Clerk(hall.caller())
    for (method, path), allowed in MATRIX.items():
        if ANYONE in allowed:
            continue
        if method == "GET":
            reply = clerk.go(concrete(path))
            assert 303 == reply.status_code, path
            assert reply.headers["location"].startswith("/console/sign-in?next=%2Fconsole"), path
        else:
            assert 401 == clerk.send(concrete(path)).status_code, path
    clerk.go("/sign-in?next=/console/registry%3Fq%3Dx")
    assert "/console/registry?q=x" == clerk.value("next")


@pytest.mark.parametrize(
    "where",
    ["https://elsewhere.example/", "//elsewhere.example", "/console//elsewhere", "/console/\\x", "/other"],
)
def test_signing_in_leads_nowhere_else(hall: Hall, where: str) -> None:
    """After signing in one is on this console, whatever a link said."""
    clerk = Clerk(hall.caller())
    clerk.go("/sign-in")
    reply = clerk.send("/sign-in", name=ADMIN, password="a long enough password", next=where)
    assert (303, "/console/") == (reply.status_code, reply.headers["location"])


@pytest.mark.parametrize(
    "where", ["/console/registry/\u0416/t1", "/console/candidates?q=\u0416anna", "/console/a b"]
)
def test_one_comes_back_to_a_page_in_any_letters(hall: Hall, where: str) -> None:
    """After signing in, and after choosing a look, one is where one was, also where that is written in letters of any script."""
    clerk = Clerk(hall.caller())
    clerk.go("/sign-in")
    signed_in = clerk.send("/sign-in", name=ADMIN, password="a long enough password", next=where)
    clerk.go("/account")
    for reply in (signed_in, clerk.send("/theme", theme="dark", back=where)):
        assert (303, where) == (reply.status_code, unquote(reply.headers["location"]))


@pytest.mark.parametrize("version", ["0", "-1", str(2**31), str(2**63), "9" * 30])
def test_a_version_that_no_pack_has_is_refused(clerk: Clerk, version: str) -> None:
    """A number of a version beyond what any row holds is refused, and no mistake of the server's."""
    for what in ("release", "retract"):
        clerk.go("/account")
        assert 422 == clerk.send(f"/packs/harbours/{version}/{what}", reason="None").status_code


@pytest.mark.parametrize("at", ["0001-01-01T00:00+14:00", "9999-12-31T23:59-12:00"])
def test_a_time_that_utc_does_not_have_is_refused(hall: Hall, clerk: Clerk, at: str) -> None:
    """A time before the first or after the last that there is in UTC is refused by pages and by the API."""
    told = {"test": "harbours/t1", "title": "Late", "roster": "7", "opens_at": at, "closes_at": at}
    clerk.go("/account")
    assert 422 == clerk.send("/sittings/new", **told).status_code
    body = {"reason": "Fire", "opens_at": at, "closes_at": at}
    assert 422 == hall.staff()("POST", "/api/v1/attempts/none/reopening", json=body).status_code


def test_a_change_is_proved(hall: Hall, clerk: Clerk) -> None:
    """A form without its proof, with another one, or from another site changes nothing."""
    for (method, path), allowed in MATRIX.items():
        if method != "POST" or ANYONE in allowed:
            continue
        clerk.go("/health")
        proof = clerk.proof
        for data, headers in (
            ({}, HERE),
            ({"csrf": "0" * 32}, HERE),
            ({"csrf": proof}, {"Sec-Fetch-Site": "cross-site"}),
            ({"csrf": proof}, {"Sec-Fetch-Site": "same-site"}),
            ({"csrf": proof}, {"Origin": "https://elsewhere.example"}),
        ):
            reply = clerk.caller("POST", f"/console{concrete(path)}", data=data, headers=headers)
            assert 403 == reply.status_code, (path, data, headers)


def test_pages_of_other_centres_stay_shut(hall: Hall) -> None:
    """Staff of a centre open what is theirs; a thing of another centre, or of all, is refused as if it were not there."""
    hall.publish()
    for centre in ("North", "South"):
        hall.sitting(sitting_id=centre.lower(), centre=centre)
    hall.staff_of("North")
    clerk = Clerk(hall.caller()).sign_in("admin of North")
    assert 200 == clerk.go("/sittings/north").status_code
    assert 403 == clerk.go("/sittings/south").status_code == clerk.go("/sittings/nowhere").status_code
    for (method, path), route in ((name, route) for name, route in by_name().items() if name[0] == "GET"):
        door = door_of(route)
        if door.reach is Reach.WHOLE and not door.anyone:
            assert 403 == clerk.go(concrete(path)).status_code, (method, path)
    for path in (
        "/",
        "/sittings",
        "/attempts",
        "/devices",
        "/conflicts",
        "/centres",
        "/candidates",
        "/learners",
    ):
        assert 200 == clerk.go(path).status_code
        assert "South" not in clerk.words, path


def test_few_rooms_are_watched_by_one(hall: Hall) -> None:
    """Whoever watches as many rooms as one may is told so at once, others are not, and may again once one is closed."""
    hall.publish()
    hall.sitting()
    clerk = Clerk(hall.caller()).sign_in("proctor")
    shares = hall.server.shares
    with ExitStack() as open_rooms:
        for _ in range(MOST_WATCHED_BY_ONE):
            open_rooms.enter_context(shares.watching(hall.organisation, "proctor"))
        assert "event: full" in clerk.go("/sittings/morning/room/events").text
        with shares.watching(hall.organisation, "viewer"):
            pass
    with shares.watching(hall.organisation, "proctor"):
        pass
