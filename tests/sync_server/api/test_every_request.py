"""Requests made of our own description, to every route as everybody: no mistake of ours, and no answer it does not tell of.

A few of each here, the same in every run; as many as ``CARREL_FUZZ`` says in ``nox -s fuzz``, where ``CARREL_FUZZ_SEED`` draws others.
"""

import os
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import httpx
import pytest
import requests
import schemathesis
from fastapi import FastAPI
from hypothesis import HealthCheck, Phase, assume, given, seed, settings
from hypothesis import strategies as st
from schemathesis import Case
from schemathesis.generation import GenerationMode
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from sync_server.api.deps import API
from sync_server.api.openapi import HUB_PUSH_PATH, PUSH_PATH, describe
from sync_server.api.routes import include, routes
from sync_server.app import compose
from sync_server.services.roles import Role
from tests.sync_server.caller import Caller
from tests.sync_server.events import whole_attempt
from tests.sync_server.hall import Hall, opened_hall
from tests.sync_server.postgresql import Postgresql, running_postgresql

EXAMPLES = int(os.environ.get("CARREL_FUZZ", "2"))
WHO = ("nobody", "device", "hub", *(role.value for role in Role))
CHECKS: Any = [status_code_conformance, content_type_conformance, response_schema_conformance]
BARE = {f"POST {PUSH_PATH}", f"POST {HUB_PUSH_PATH}"}
"""Answered without a Content-Type, as the protocol says."""
LONGEST = 65_536
"""No longer address is sent by httpx, nor read by a server."""
AT_ONCE = len(WHO) if "CARREL_FUZZ" in os.environ else 3


def described() -> dict[str, Any]:
    """Return what the application says of itself, without one."""
    app = FastAPI(title="Carrel", version="1", openapi_url=f"{API}/openapi.json")
    include(app)
    describe(app, routes())
    told: dict[str, Any] = loosened(app.openapi())
    return told


def loosened(told: Any) -> Any:
    """Return a description in which a row of unlike things says of each place only that it is one of them.

    Schemathesis makes of ``prefixItems`` what the standard's own checks then refuse.
    """
    if isinstance(told, dict):
        loose = {name: loosened(value) for name, value in told.items()}
        return loose | ({"items": {"anyOf": loose.pop("prefixItems")}} if "prefixItems" in loose else {})
    return [loosened(one) for one in told] if isinstance(told, list) else told


SCHEMA = schemathesis.openapi.from_dict(described())
OPERATIONS = {one.label: one for one in (found.ok() for found in SCHEMA.get_all_operations())}  # type: ignore[union-attr]  # else nothing is collected


class Everybody:
    """Each role, a device, a hub and nobody; and what there is, for requests to name."""

    def __init__(self, hall: Hall) -> None:
        self._hall = hall
        pack = hall.publish()
        hall.sitting()
        desk, lost = hall.desk(), hall.desk()
        desk.write(hall.attempt(), *whole_attempt(), pack_hash=pack.pack_hash)
        hall.push(desk, desk.body())
        self._others = {"nobody": hall.caller(), "device": hall.as_device(desk), "hub": hall.as_hub()}
        self.there: dict[str, Any] = {
            "pack_id": "harbours",
            "version": 1,
            "test_id": hall.staff()("GET", "/api/v1/registry").json()[0]["test_id"],
            "attempt_id": hall.attempt(),
            "attempts": [hall.attempt()],
            "sitting_id": "morning",
            "device_id": lost.name.device_id,
            "device": desk.name.device_id,
            "epoch": desk.name.epoch,
        }
        self._staff: dict[str, Caller] = {}

    def caller(self, who: str) -> Caller:
        """Return one of them, signed in."""
        if who in self._others:
            return self._others[who]
        caller = self._staff.get(who)
        if caller is None or caller("GET", "/api/v1/staff/session").status_code == 401:
            caller = self._staff[who] = self._hall.staff(Role(who))
        return caller


@pytest.fixture(scope="module")
def postgresql() -> Iterator[Postgresql]:
    """Give a PostgreSQL server."""
    with running_postgresql() as server:
        yield server


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def everybody(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Everybody]:
    """Give everybody at a server on either database."""
    url = request.getfixturevalue("postgresql").database() if request.param == "postgresql" else ""
    with opened_hall(tmp_path_factory.mktemp("server") / "data", url) as hall:
        hall.server.config = replace(hall.config, open_per_minute=1_000_000)  # all from one address here
        hall.app = compose(hall.server)
        yield Everybody(hall)


def sent(caller: Caller, case: Case[Any]) -> httpx.Response:
    """Send a request as it was made up."""
    ready = requests.Request(**case.as_transport_kwargs(base_url="https://testserver")).prepare()
    headers = {name: value for name, value in ready.headers.items() if name.lower() != "content-length"}
    body = ready.body or b""
    assert ready.url is not None
    assume(len(ready.url) <= LONGEST)
    return caller(case.method, ready.url, content=body, headers=headers)


def named(case: Case[Any], there: dict[str, Any]) -> None:
    """Let a request name what is there."""
    for name in case.path_parameters or {}:
        if name in there:
            case.path_parameters[name] = there[name]
    if isinstance(case.body, dict):
        case.body |= {name: value for name, value in there.items() if name in case.body}


@pytest.mark.parametrize("label", sorted(OPERATIONS))
def test_every_request_has_its_answer(everybody: Everybody, label: str) -> None:
    """Whatever is sent by whomever, rightly formed or not, the server answers as its description says, and makes no mistake."""
    operation = OPERATIONS[label]
    cases = st.one_of(*(operation.as_strategy(generation_mode=mode) for mode in GenerationMode))

    @seed(int(os.environ.get("CARREL_FUZZ_SEED", "0")))
    @settings(
        max_examples=EXAMPLES,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(case=cases, real=st.booleans(), who=st.permutations(WHO))
    def ask(case: Case[Any], real: bool, who: list[str]) -> None:
        if real:
            named(case, everybody.there)
        for one in who[:AT_ONCE]:
            reply = sent(everybody.caller(one), case)
            assert reply.status_code < 500, (
                one,
                label,
                reply.status_code,
                reply.text,
                case.as_curl_command(),
            )
            if label in BARE:
                assert reply.status_code != 200 or "Content-Type" not in reply.headers
                reply.headers.setdefault("Content-Type", "application/json")
            case.validate_response(reply, checks=CHECKS)

    ask()


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("GET", "/api/v1/attempts/a%00b", None),
        ("GET", "/api/v1/audit?subject=%00", None),
        ("POST", "/api/v1/devices/codes", {"centre": "a\0b"}),
        ("POST", "/api/v1/staff/session", {"name": "a\0", "password": "b"}),
    ],
)
def test_no_zero_byte_comes_in(
    everybody: Everybody, method: str, path: str, body: dict[str, str] | None
) -> None:
    """A zero byte in a path, a query or a body is refused as no form that a request may have, on either database."""
    reply = everybody.caller("admin")(method, path, **({"json": body} if body else {}))

    assert (422, "zero byte") == (reply.status_code, reply.json()["detail"])


def test_what_only_looks_like_a_zero_byte_is_text(everybody: Everybody) -> None:
    """A backslash followed by the letters of the escape is text like any other."""
    reply = everybody.caller("admin")("POST", "/api/v1/devices/codes", json={"centre": "a\\u0000b"})

    assert 201 == reply.status_code
