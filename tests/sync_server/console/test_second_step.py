"""Signing in to the console in two steps, and by way of a provider."""

from collections.abc import Iterator

import httpx
import pytest

from sync_server.services.one_time_codes import code_at
from sync_server.services.roles import Role
from sync_server.services.staff_rules import want_codes_of
from tests.fakes.provider import Provider, running_provider
from tests.sync_server.api.test_staff_accounts import with_codes
from tests.sync_server.api.test_staff_provider import configured
from tests.sync_server.console.clerk import HERE, Clerk
from tests.sync_server.events import NOON_MS
from tests.sync_server.hall import PASSWORD, Hall

SIGN_IN = "/console/sign-in"


@pytest.fixture
def provider() -> Iterator[Provider]:
    """Give a provider whose clock stands at noon, as ours does."""
    with running_provider(NOON_MS // 1000) as provider:
        yield provider


def test_a_code_is_asked_for_after_the_password(hall: Hall) -> None:
    """A wrong code is said to be wrong and asked for again; a right one opens the console."""
    secret, _ = with_codes(hall)
    clerk = Clerk(hall.caller())
    clerk.go("/sign-in")
    clerk.send("/sign-in", name="marker", password=PASSWORD, next="/console/attempts")
    token = clerk.value("token")

    wrong = clerk.send("/sign-in/second", token=token, code="000000", next="/console/attempts")
    assert (401, token) == (wrong.status_code, clerk.value("token"))
    right = clerk.send(
        "/sign-in/second", token=token, code=code_at(secret, hall.clock.now), next="/console/attempts"
    )
    assert (303, "/console/attempts") == (right.status_code, right.headers["location"])
    assert 200 == clerk.go("/attempts").status_code


def test_codes_are_set_up_where_they_are_wanted(hall: Hall) -> None:
    """Whoever has none is shown of what they are made, and with the first one the codes for paper."""
    want_codes_of(hall.server, hall.organisation, [Role.MARKER], actor="test")
    clerk = Clerk(hall.caller())
    clerk.go("/sign-in")
    page = clerk.send("/sign-in", name="marker", password=PASSWORD)
    secret = page.text.split("<code>")[1].split("</code>")[0]

    told = clerk.send("/sign-in/second", token=clerk.value("token"), code=code_at(secret, hall.clock.now))

    assert (200, 10) == (told.status_code, told.text.count("<li><code>"))
    assert 200 == clerk.go("/attempts").status_code


def test_staff_come_back_from_the_provider_signed_in(hall: Hall, provider: Provider) -> None:
    """The way leads there, back, and on to the console by a page of its own, which a redirect would not."""
    clerk = Clerk(configured(hall, provider).caller())
    assert "/console/sign-in/provider" in clerk.go("/sign-in").text
    went = clerk.go("/sign-in/provider")
    back = httpx.get(went.headers["location"], follow_redirects=False).headers["location"]

    reply = clerk.go(back.split("/console", 1)[1])

    assert (200, True) == (reply.status_code, 'url=/console/"' in reply.text)
    assert 200 == clerk.go("/attempts").status_code


def test_a_zero_byte_comes_in_by_no_form(hall: Hall) -> None:
    """A page refuses it as the API does."""
    reply = hall.caller()("POST", SIGN_IN, data={"name": "a\0b", "password": "x"}, headers=HERE)

    assert 422 == reply.status_code
