"""Every route names who may use it, and nobody else gets in."""

from typing import Any

import pytest
from fastapi.routing import APIRoute

from sync_server.api.deps import Door
from sync_server.api.routes import routes
from sync_server.services.roles import Role
from tests.sync_server.hall import Hall

DEVICE, HUB, WORKER, ANYONE = "device", "hub", "worker", "anyone"
ADMIN, AUTHOR, MARKER, PROCTOR, VIEWER = (role.value for role in Role)
ALL = {ADMIN, AUTHOR, MARKER, PROCTOR, VIEWER}
MATRIX: dict[tuple[str, str], set[str]] = {
    ("POST", "/api/v1/enrol"): {ANYONE},
    ("GET", "/api/v1/changes"): {DEVICE},
    ("POST", "/api/v1/heartbeat"): {DEVICE},
    ("POST", "/api/v1/packs"): {ADMIN, AUTHOR},
    ("GET", "/api/v1/packs"): ALL,
    ("POST", "/api/v1/packs/issuers"): {ADMIN},
    ("POST", "/api/v1/packs/{pack_id}/{version}/release"): {ADMIN},
    ("GET", "/api/v1/packs/{pack_id}/{version}"): ALL | {DEVICE, HUB},
    ("GET", "/api/v1/registry"): ALL,
    ("GET", "/api/v1/registry/health"): ALL,
    ("GET", "/api/v1/registry/health/history"): ALL,
    ("POST", "/api/v1/registry/setup"): {ADMIN},
    ("POST", "/api/v1/registry/selections"): {ADMIN, AUTHOR},
    ("GET", "/api/v1/registry/{pack_id}/{test_id}"): ALL,
    ("PATCH", "/api/v1/registry/{pack_id}/{test_id}"): {ADMIN, AUTHOR},
    ("GET", "/api/v1/candidates"): {ADMIN, PROCTOR, VIEWER},
    ("POST", "/api/v1/candidates"): {ADMIN},
    ("GET", "/api/v1/candidates/{candidate_id}"): {ADMIN, PROCTOR, VIEWER},
    ("PATCH", "/api/v1/candidates/{candidate_id}"): {ADMIN},
    ("GET", "/api/v1/candidates/{candidate_id}/photo"): {ADMIN, PROCTOR, VIEWER},
    ("PUT", "/api/v1/candidates/{candidate_id}/photo"): {ADMIN},
    ("DELETE", "/api/v1/candidates/{candidate_id}/photo"): {ADMIN},
    ("GET", "/api/v1/rosters"): {ADMIN},
    ("POST", "/api/v1/rosters/query"): {ADMIN},
    ("GET", "/api/v1/centres"): ALL,
    ("POST", "/api/v1/centres"): {ADMIN},
    ("PATCH", "/api/v1/centres/{centre_id}"): {ADMIN},
    ("GET", "/api/v1/audit"): {ADMIN},
    ("GET", "/api/v1/audit/report"): {ADMIN},
    ("GET", "/api/v1/audit/statement"): {ADMIN},
    ("POST", "/api/v1/sittings"): {ADMIN},
    ("POST", "/api/v1/sittings/assignments"): {ADMIN},
    ("GET", "/api/v1/sittings/schedule"): ALL,
    ("GET", "/api/v1/sittings/{sitting_id}/slips"): {ADMIN},
    ("GET", "/api/v1/sittings/{sitting_id}/code"): {ADMIN},
    ("PUT", "/api/v1/packs/{pack_id}/{version}/code"): {ADMIN},
    ("GET", "/api/v1/sittings"): ALL,
    ("GET", "/api/v1/sittings/{sitting_id}/room"): {ADMIN, PROCTOR, VIEWER},
    ("POST", "/api/v1/sittings/{sitting_id}/pack"): {ADMIN},
    ("PATCH", "/api/v1/sittings/{sitting_id}"): {ADMIN},
    ("GET", "/api/v1/sittings/{sitting_id}/arrivals"): {ADMIN, PROCTOR, VIEWER},
    ("POST", "/api/v1/ai/generations"): {ADMIN, AUTHOR},
    ("POST", "/api/v1/ai/evaluations"): {ADMIN, MARKER},
    ("GET", "/api/v1/sittings/{sitting_id}/marking/evaluations"): {ADMIN, MARKER, VIEWER},
    ("GET", "/api/v1/sittings/{sitting_id}/marking/evaluations/{number}"): {ADMIN, MARKER, VIEWER},
    ("GET", "/api/v1/ai/sources"): {ADMIN, AUTHOR},
    ("POST", "/api/v1/ai/sources"): {ADMIN, AUTHOR},
    ("GET", "/api/v1/ai/sources/{source_id}"): {ADMIN, AUTHOR},
    ("DELETE", "/api/v1/ai/sources/{source_id}"): {ADMIN, AUTHOR},
    ("GET", "/api/v1/ai/drafts"): {ADMIN, AUTHOR},
    ("GET", "/api/v1/ai/drafts/{draft_id}"): {ADMIN, AUTHOR},
    ("PUT", "/api/v1/ai/drafts/{draft_id}"): {ADMIN, AUTHOR},
    ("POST", "/api/v1/ai/drafts/{draft_id}/accept"): {ADMIN, AUTHOR},
    ("POST", "/api/v1/ai/drafts/{draft_id}/reject"): {ADMIN, AUTHOR},
    ("POST", "/api/v1/ai/drafts/{draft_id}/reopen"): {ADMIN, AUTHOR},
    ("POST", "/api/v1/ai/tests"): {ADMIN, AUTHOR},
    ("POST", "/api/v1/ai/errands"): {WORKER},
    ("PUT", "/api/v1/ai/errands/{errand_id}"): {WORKER},
    ("POST", "/api/v1/ai/errands/{errand_id}/back"): {WORKER},
    ("GET", "/api/v1/ai/limits"): {ADMIN},
    ("PUT", "/api/v1/ai/limits"): {ADMIN},
    ("GET", "/api/v1/ai/costs"): {ADMIN},
    ("GET", "/api/v1/ai/provider"): {ADMIN},
    ("GET", "/api/v1/ai/tasks"): {ADMIN, AUTHOR, MARKER},
    ("GET", "/api/v1/ai/tasks/{task_id}"): {ADMIN, AUTHOR, MARKER},
    ("GET", "/api/v1/ai/tasks/{task_id}/exchanges"): {ADMIN, AUTHOR, MARKER},
    ("GET", "/api/v1/ai/tasks/{task_id}/progress"): {ADMIN, AUTHOR, MARKER},
    ("POST", "/api/v1/ai/tasks/{task_id}/cancel"): {ADMIN, AUTHOR, MARKER},
    ("POST", "/api/v1/ai/tasks/{task_id}/retry"): {ADMIN, AUTHOR, MARKER},
    ("GET", "/api/v1/marking"): {ADMIN, MARKER, VIEWER},
    ("GET", "/api/v1/sittings/{sitting_id}/marking"): {ADMIN, MARKER, VIEWER},
    ("GET", "/api/v1/sittings/{sitting_id}/marking/scheme"): {ADMIN, MARKER, VIEWER},
    ("PUT", "/api/v1/sittings/{sitting_id}/marking/scheme"): {ADMIN},
    ("POST", "/api/v1/sittings/{sitting_id}/marking/scheme/trial"): {ADMIN},
    ("GET", "/api/v1/sittings/{sitting_id}/marking/tasks"): {ADMIN, MARKER},
    ("POST", "/api/v1/sittings/{sitting_id}/marking/tasks/next"): {ADMIN, MARKER},
    ("GET", "/api/v1/sittings/{sitting_id}/marking/tasks/{task_id}"): {ADMIN, MARKER},
    ("POST", "/api/v1/sittings/{sitting_id}/marking/tasks/{task_id}/lock"): {ADMIN, MARKER},
    ("DELETE", "/api/v1/sittings/{sitting_id}/marking/tasks/{task_id}/lock"): {ADMIN, MARKER},
    ("PUT", "/api/v1/sittings/{sitting_id}/marking/tasks/{task_id}/draft"): {ADMIN, MARKER},
    ("POST", "/api/v1/sittings/{sitting_id}/marking/tasks/{task_id}/marks"): {ADMIN, MARKER},
    ("POST", "/api/v1/sittings/{sitting_id}/marking/tasks/{task_id}/moderation"): {ADMIN},
    ("GET", "/api/v1/sittings/{sitting_id}/marking/tasks/{task_id}/files/{sha256}"): {ADMIN, MARKER},
    ("POST", "/api/v1/sittings/{sitting_id}/marking/marks/{number}/supersede"): {ADMIN},
    ("GET", "/api/v1/sittings/{sitting_id}/scores"): {ADMIN, VIEWER},
    ("GET", "/api/v1/sittings/{sitting_id}/releases"): {ADMIN, VIEWER},
    ("POST", "/api/v1/sittings/{sitting_id}/releases"): {ADMIN},
    ("GET", "/api/v1/attempts/{attempt_id}/score"): {ADMIN, VIEWER},
    ("GET", "/api/v1/sittings/{sitting_id}/marking/review"): {ADMIN, VIEWER},
    ("GET", "/api/v1/sittings/{sitting_id}/marking/checks"): {ADMIN, VIEWER},
    ("DELETE", "/api/v1/sittings/{sitting_id}/marking/checks/{number}"): {ADMIN},
    ("POST", "/api/v1/sittings/{sitting_id}/marking/markers/stop"): {ADMIN},
    ("POST", "/api/v1/sittings/{sitting_id}/marking/markers/let-on"): {ADMIN},
    ("GET", "/api/v1/sittings/{sitting_id}/corrections"): {ADMIN, VIEWER},
    ("POST", "/api/v1/sittings/{sitting_id}/corrections"): {ADMIN},
    ("POST", "/api/v1/sittings/{sitting_id}/corrections/trial"): {ADMIN},
    ("POST", "/api/v1/sittings/{sitting_id}/corrections/{number}/withdraw"): {ADMIN},
    ("GET", "/api/v1/sittings/{sitting_id}/result-notes"): {ADMIN, VIEWER},
    ("GET", "/api/v1/attempts/{attempt_id}/result-notes"): {ADMIN, VIEWER},
    ("POST", "/api/v1/sittings/{sitting_id}/releases/withdraw"): {ADMIN},
    ("POST", "/api/v1/attempts/{attempt_id}/adjustments"): {ADMIN},
    ("DELETE", "/api/v1/attempts/{attempt_id}/adjustments/{number}"): {ADMIN},
    ("HEAD", "/api/v1/blobs/{sha256}"): {DEVICE},
    ("PUT", "/api/v1/blobs/{sha256}"): {DEVICE},
    ("GET", "/api/v1/attempts/{attempt_id}/files/{sha256}"): {ADMIN, MARKER},
    ("GET", "/api/v1/attempts"): {ADMIN, MARKER, PROCTOR, VIEWER},
    ("GET", "/api/v1/attempts/{attempt_id}"): {ADMIN, MARKER, VIEWER},
    ("GET", "/api/v1/attempts/{attempt_id}/export"): {ADMIN},
    ("GET", "/api/v1/attempts/{attempt_id}/decisions"): {ADMIN, MARKER, VIEWER},
    ("POST", "/api/v1/attempts/{attempt_id}/decisions"): {ADMIN},
    ("POST", "/api/v1/attempts/{attempt_id}/reopening"): {ADMIN},
    ("GET", "/api/v1/attempts/{attempt_id}/commands"): {ADMIN, PROCTOR, VIEWER},
    ("POST", "/api/v1/attempts/{attempt_id}/commands"): {ADMIN, PROCTOR},
    ("POST", "/api/v1/commands"): {ADMIN, PROCTOR},
    ("GET", "/api/v1/results/sittings/{sitting_id}"): {ADMIN, VIEWER},
    ("GET", "/api/v1/results/sittings/{sitting_id}/attempts"): {ADMIN, VIEWER},
    ("GET", "/api/v1/results/sittings/{sitting_id}/items"): {ADMIN, VIEWER},
    ("GET", "/api/v1/results/sittings/{sitting_id}/export"): {ADMIN, VIEWER},
    ("POST", "/api/v1/results/attempts/{attempt_id}/certificate"): {ADMIN, VIEWER},
    ("DELETE", "/api/v1/results/attempts/{attempt_id}/certificate"): {ADMIN},
    ("POST", "/api/v1/results/check"): {ANYONE},
    ("GET", "/api/v1/results/centres"): {ADMIN, VIEWER},
    ("GET", "/api/v1/results/attempts/{attempt_id}"): {ADMIN, VIEWER},
    ("GET", "/api/v1/notifications/subscriptions"): {ADMIN},
    ("POST", "/api/v1/notifications/subscriptions"): {ADMIN},
    ("PATCH", "/api/v1/notifications/subscriptions/{subscription_id}"): {ADMIN},
    ("DELETE", "/api/v1/notifications/subscriptions/{subscription_id}"): {ADMIN},
    ("POST", "/api/v1/notifications/subscriptions/{subscription_id}/test"): {ADMIN},
    ("GET", "/api/v1/notifications/deliveries"): {ADMIN},
    ("POST", "/api/v1/notifications/deliveries/{notice_id}/{subscription_id}/again"): {ADMIN},
    ("GET", "/api/v1/learners/settings"): {ADMIN},
    ("PUT", "/api/v1/learners/settings"): {ADMIN},
    ("GET", "/api/v1/learners/leaderboard"): {ADMIN, VIEWER},
    ("GET", "/api/v1/learners/{candidate_id}/progress"): {ADMIN, VIEWER},
    ("GET", "/api/v1/learners/{candidate_id}/achievements"): {ADMIN, VIEWER},
    ("GET", "/api/v1/devices"): {ADMIN, PROCTOR, VIEWER},
    ("POST", "/api/v1/devices/codes"): {ADMIN, PROCTOR},
    ("DELETE", "/api/v1/devices/{device_id}"): {ADMIN},
    ("POST", "/api/v1/staff/session"): {ANYONE},
    ("GET", "/api/v1/staff/session"): ALL,
    ("DELETE", "/api/v1/staff/session"): ALL,
    ("POST", "/api/v1/staff/session/codes"): {ANYONE},
    ("POST", "/api/v1/staff/session/second"): {ANYONE},
    ("POST", "/api/v1/staff/session/password"): {ANYONE},
    ("GET", "/api/v1/staff/provider"): {ANYONE},
    ("GET", "/api/v1/staff/provider/back"): {ANYONE},
    ("DELETE", "/api/v1/staff/accounts/{name}/identity"): {ADMIN},
    ("PUT", "/api/v1/staff/own/password"): ALL,
    ("POST", "/api/v1/staff/own/codes"): ALL,
    ("PUT", "/api/v1/staff/own/codes"): ALL,
    ("GET", "/api/v1/staff/own/sessions"): ALL,
    ("DELETE", "/api/v1/staff/own/sessions"): ALL,
    ("DELETE", "/api/v1/staff/own/sessions/{session_id}"): ALL,
    ("GET", "/api/v1/staff/accounts"): {ADMIN},
    ("POST", "/api/v1/staff/accounts"): {ADMIN},
    ("GET", "/api/v1/staff/accounts/rules"): {ADMIN},
    ("PUT", "/api/v1/staff/accounts/rules"): {ADMIN},
    ("PATCH", "/api/v1/staff/accounts/{name}"): {ADMIN},
    ("PUT", "/api/v1/staff/accounts/{name}/password"): {ADMIN},
    ("DELETE", "/api/v1/staff/accounts/{name}/codes"): {ADMIN},
    ("POST", "/api/v1/hub/join"): {ANYONE},
    ("GET", "/api/v1/hub/mirror"): {HUB},
    ("POST", "/api/v1/hub/place"): {HUB},
    ("POST", "/api/v1/hub/arrivals"): {HUB},
    ("GET", "/api/v1/hub/devices"): {HUB},
    ("POST", "/api/v1/hub/releases"): {HUB},
    ("HEAD", "/api/v1/hub/blobs/{device_id}/{sha256}"): {HUB},
    ("PUT", "/api/v1/hub/blobs/{device_id}/{sha256}"): {HUB},
    ("POST", "/api/v1/hub/quarantine/{device_id}/{epoch}"): {HUB},
    ("GET", "/api/v1/hubs"): {ADMIN, PROCTOR, VIEWER},
    ("POST", "/api/v1/hubs/codes"): {ADMIN},
    ("DELETE", "/api/v1/hubs/{hub_id}"): {ADMIN},
    ("GET", "/healthz"): {ANYONE},
    ("GET", "/readyz"): {ANYONE},
    ("GET", "/metrics"): {ANYONE},
}
REFUSALS = {401, 403}


def by_name() -> dict[tuple[str, str], APIRoute]:
    """Return every route of the application by method and path."""
    return {(method, path): route for path, route in routes() for method in route.methods or ()}


def concrete_path(path: str) -> str:
    """Return a path of things that are not there."""
    names = dict.fromkeys(
        (
            "pack_id",
            "test_id",
            "attempt_id",
            "device_id",
            "sha256",
            "sitting_id",
            "hub_id",
            "centre_id",
            "candidate_id",
            "session_id",
            "name",
            "epoch",
            "subscription_id",
            "notice_id",
            "candidate_id",
            "task_id",
            "source_id",
            "draft_id",
            "errand_id",
        ),
        "none",
    )
    return path.format(version=1, number=1, **names)


def test_every_route_is_in_the_matrix() -> None:
    """No route exists that the table above does not name, nor the other way round."""
    assert set(MATRIX) == set(by_name())


def test_every_route_has_one_door() -> None:
    """Each route declares exactly one door, and it opens for whom the table says."""
    for name, route in by_name().items():
        doors = [d.call for d in route.dependant.dependencies if isinstance(d.call, Door)]
        assert 1 == len(doors), name
        (door,) = doors
        opens = (
            {role.value for role in door.roles}
            | ({DEVICE} if door.device else set())
            | ({HUB} if door.hub else set())
            | ({WORKER} if door.worker else set())
        )
        assert MATRIX[name] == (opens | {ANYONE} if door.anyone else opens), name


@pytest.mark.parametrize("who", [*sorted(ALL), DEVICE, HUB, "nobody"])
def test_nobody_else_gets_in(hall: Hall, who: str) -> None:
    """Walking every route as each role, as a device, as a hub and as nobody: in where allowed, a refusal where not."""
    desk = hall.desk()
    for (method, path), allowed in MATRIX.items():
        if who == DEVICE:
            caller = hall.as_device(desk)
        elif who == HUB:
            caller = hall.as_hub()
        elif who == "nobody":
            caller = hall.caller()
        else:
            caller = hall.staff(Role(who))
        concrete = concrete_path(path)

        reply = caller(method, concrete, **({"json": {}} if method == "POST" else {}))

        may = bool({who, ANYONE} & allowed)
        assert may is (reply.status_code not in REFUSALS), (who, method, path, reply.text)
        if not may and method != "HEAD":  # whose answers have no body
            expected = "not_allowed" if who in ALL and allowed & ALL else "not_signed_in"
            assert expected == reply.json()["code"], (who, method, path)


@pytest.mark.parametrize("token", ["", "wrong", "0" * 32])
def test_changes_by_cookie_need_the_header(hall: Hall, token: str) -> None:
    """What changes something by cookie is refused without the header that a foreign page cannot know."""
    caller = hall.staff()
    caller.headers["X-CSRF-Token"] = token

    for (method, path), allowed in MATRIX.items():
        if method != "GET" and ADMIN in allowed:
            reply: Any = caller(method, concrete_path(path))
            assert (403, "csrf_missing") == (reply.status_code, reply.json()["code"]), path
