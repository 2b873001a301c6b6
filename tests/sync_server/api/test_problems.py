"""Every refusal is a problem with a stable code, from one table."""

import inspect
import json
from collections.abc import AsyncIterator

import pytest
import structlog

from assessment import errors as rules
from assessment.sync.messages import Problem
from sync_server import errors
from sync_server.api.problems import INTERNAL, KINDS, kind_of
from sync_server.api.routes import routes
from sync_server.services.roles import Role
from sync_server.storage.upgrade import HEAD
from tests.sync_server.hall import Hall


def test_every_error_has_a_code() -> None:
    """No error of the server's own is told as a mistake of ours."""
    own = [
        kind
        for _, kind in inspect.getmembers(errors, inspect.isclass)
        if issubclass(kind, errors.ServerError) and not kind.__subclasses__()
    ]

    for kind in own:
        assert any(parent in KINDS for parent in kind.__mro__), kind
    refused: list[type[rules.AssessmentError]] = [rules.ContentError, rules.ScoringError, rules.PackError]
    for rule in refused + list(rules.PackError.__subclasses__()):
        assert INTERNAL is not kind_of(rule("place", "detail"))


@pytest.mark.parametrize(
    ("method", "path", "arguments", "status", "code"),
    [
        ("GET", "/nowhere", {}, 404, "not_found"),
        ("PUT", "/api/v1/enrol", {}, 405, "method_not_allowed"),
        ("POST", "/api/v1/enrol", {"content": b"{"}, 422, "body_invalid"),
        ("POST", "/api/v1/enrol", {"json": {"code": "secret-code-here"}}, 422, "body_invalid"),
        ("POST", "/api/v1/enrol", {"content": b"\xff\xfe"}, 422, "body_invalid"),
        (
            "POST",
            "/api/v1/staff/session",
            {"json": {"name": "x", "password": "y", "z": 1}},
            422,
            "body_invalid",
        ),
        ("GET", "/api/v1/changes?cursor=x", {}, 401, "not_signed_in"),
        ("GET", "/api/v1/attempts/nothing", {}, 401, "not_signed_in"),
    ],
)
def test_refusals_are_problems(
    hall: Hall, method: str, path: str, arguments: dict[str, object], status: int, code: str
) -> None:
    """Whatever is wrong with a request, the answer is problem+json with a code."""
    reply = hall.caller()(method, path, **arguments)

    problem = Problem.model_validate_json(reply.content)
    assert (status, code, status) == (reply.status_code, problem.code, problem.status)
    assert "application/problem+json" == reply.headers["content-type"]


def test_wrong_values_are_not_repeated(hall: Hall) -> None:
    """A refusal says where a body is wrong, and never what stood there."""
    caller = hall.staff()
    body = {
        "title": "x",
        "pack_id": "p",
        "candidates": [{"number": "1", "secret": "hunter2-hunter2", "name": 5}],
    }

    reply = caller("POST", "/api/v1/sittings", json=body)

    assert 422 == reply.status_code
    assert "hunter2" not in reply.text


def test_too_large_a_body_is_refused(hall: Hall) -> None:
    """JSON above the limit is refused before it is parsed, with and without a told length."""
    size = hall.config.max_json_bytes + 1

    async def pieces() -> AsyncIterator[bytes]:
        for _ in range(size // 65_536 + 1):
            yield bytes(65_536)

    told = hall.caller()("POST", "/api/v1/enrol", content=bytes(size))
    streamed = hall.caller()("POST", "/api/v1/enrol", content=pieces())
    small = hall.caller()("POST", "/api/v1/enrol", content=_few(b"{}"))

    assert (413, "body_too_large") == (told.status_code, told.json()["code"])
    assert (413, "body_too_large") == (streamed.status_code, streamed.json()["code"])
    assert 422 == small.status_code


async def _few(data: bytes) -> AsyncIterator[bytes]:
    yield data


def _mistaken(_: object) -> None:
    raise RuntimeError("an answer of a candidate")


def test_our_own_mistake_is_told_as_such(hall: Hall, monkeypatch: pytest.MonkeyPatch) -> None:
    """An error nobody foresaw is a 500 with a code, and neither answer nor log says what was inside."""
    monkeypatch.setattr("sync_server.api.health.check_ready", _mistaken)

    with structlog.testing.capture_logs() as told:
        reply = hall.caller()("GET", "/readyz")

    assert (500, "internal") == (reply.status_code, reply.json()["code"])
    assert "an answer" not in reply.text + str(told)
    assert ["RuntimeError"] == [line["error"] for line in told]


def test_storage_trouble_asks_to_come_back(hall: Hall, monkeypatch: pytest.MonkeyPatch) -> None:
    """When the disk is full the answer is 503 with a time to come back, on the hot route too, and nothing is taken."""

    def full(*_: object) -> object:
        raise errors.StorageFull("full")

    desk = hall.desk()
    monkeypatch.setattr(hall.server.database, "look", full)

    pushed = hall.as_device(desk)("POST", desk.path)
    pulled = hall.as_device(desk)("GET", "/api/v1/changes")

    for reply in (pushed, pulled):
        assert (503, "storage_full", "5") == (
            reply.status_code,
            reply.json()["code"],
            reply.headers["Retry-After"],
        )


def test_ready_says_what_is_missing(hall: Hall, monkeypatch: pytest.MonkeyPatch) -> None:
    """A server that cannot work says so to whoever watches it, and is still alive."""
    assert {"ready": True, "schema": HEAD, "waiting": 0, "problem": ""} == hall.caller()(
        "GET", "/readyz"
    ).json()

    monkeypatch.setattr(hall.server, "_keys", {})
    (hall.config.keys / hall.organisation / "issuer.key").unlink()

    reply = hall.caller()("GET", "/readyz")
    assert (503, "KeysMissing") == (reply.status_code, reply.json()["problem"])
    assert 200 == hall.caller()("GET", "/healthz").status_code


def test_every_route_is_described(hall: Hall) -> None:
    """The OpenAPI document has every route with its answers and who may use it, both pushes included."""
    document = hall.caller()("GET", "/api/v1/openapi.json").json()

    for path, route in routes():
        for method in route.methods or ():
            told = document["paths"][path][method.lower()]
            assert any(status.startswith(("2", "3")) for status in told["responses"]), path
            assert "security" in told, path
            assert not told["security"] or "401" in told["responses"], path
    assert len(document["paths"]) == len({path for path, _ in routes()}) + 2
    push = document["paths"]["/api/v1/log/{device}/{epoch}"]["post"]
    assert {"200", "401", "403", "404", "413", "429", "503"} == set(push["responses"])
    assert "application/octet-stream" in push["requestBody"]["content"]
    reply = push["responses"]["200"]["content"]["application/json"]["schema"]
    assert (6, 5, 6) == (len(reply["prefixItems"]), reply["minItems"], reply["maxItems"])


def test_proof_of_a_device_is_described(hall: Hall) -> None:
    """The OpenAPI document asks a device that joins for its proof, and says what form it has."""
    document = hall.caller()("GET", "/api/v1/openapi.json").json()
    asked = document["components"]["schemas"]["EnrolRequest"]

    assert "proof" in asked["required"]
    assert "^[0-9a-f]{128}$" == asked["properties"]["proof"]["pattern"]
    assert "carrel-enrol-v1" in asked["properties"]["proof"]["description"]


def test_references_of_the_description_lead_somewhere(hall: Hall) -> None:
    """Each reference in the OpenAPI document names a schema that is there."""
    document = hall.caller()("GET", "/api/v1/openapi.json").json()
    text = json.dumps(document)

    for part in text.split('"$ref": "')[1:]:
        path = part.split('"')[0].removeprefix("#/").split("/")
        found = document
        for step in path:
            found = found[step]
        assert found


def test_refused_statuses_are_described(hall: Hall) -> None:
    """A refusal that a route gave in these tests stands in its description."""
    document = hall.caller()("GET", "/api/v1/openapi.json").json()
    reply = hall.staff(Role.AUTHOR)("GET", "/api/v1/attempts")

    assert str(reply.status_code) in document["paths"]["/api/v1/attempts"]["get"]["responses"]
