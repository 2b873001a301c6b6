"""Staff sign in at a provider that speaks OpenID Connect, and nobody gets in by what does not hold."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
import sqlalchemy as sa

from sync_server.app import compose
from sync_server.config import ConfigInvalid, read_config
from sync_server.services.one_time_codes import code_at
from sync_server.storage.staff_models import StaffIdentity, StaffStep
from tests.fakes.provider import CLIENT, SECRET, Provider, running_provider
from tests.sync_server.api.test_staff_accounts import actions, is_in, second, with_codes
from tests.sync_server.caller import Caller
from tests.sync_server.events import NOON_MS
from tests.sync_server.hall import Hall, opened_hall
from tests.sync_server.postgresql import Postgresql, running_postgresql

BEGIN = "/api/v1/staff/provider"
OURS = "https://testserver"


@pytest.fixture(scope="module")
def postgresql() -> Iterator[Postgresql]:
    """Give a PostgreSQL server."""
    with running_postgresql() as server:
        yield server


@pytest.fixture(params=["sqlite", "postgresql"])
def board(request: pytest.FixtureRequest, tmp_path: Path, provider: Provider) -> Iterator[Hall]:
    """Give a server whose staff sign in at the provider, on either database."""
    url = request.getfixturevalue("postgresql").database() if request.param == "postgresql" else ""
    with opened_hall(tmp_path / "server", url) as hall:
        yield configured(hall, provider)


@pytest.fixture
def provider() -> Iterator[Provider]:
    """Give a provider whose clock stands at noon, as ours does."""
    with running_provider(NOON_MS // 1000) as provider:
        yield provider


def settings(provider: Provider, **more: str) -> dict[str, str]:
    """Return what a server is told of a provider."""
    told = {
        "OIDC_ISSUER": provider.issuer,
        "OIDC_CLIENT_ID": CLIENT,
        "OIDC_CLIENT_SECRET": SECRET,
        "URL": OURS,
    }
    return {f"CARREL_SERVER_{name}": value for name, value in (told | more).items()}


def configured(hall: Hall, provider: Provider, **more: str) -> Hall:
    """Let a hall's staff sign in at a provider."""
    told = settings(provider, **more) | {"CARREL_SERVER_DATABASE_URL": hall.config.database_url}
    hall.server.config = hall.config = read_config(told, hall.config.data)
    hall.app = compose(hall.server)
    return hall


def sent_back(caller: Caller) -> str:
    """Go to the provider and sign in there; return where it sends the browser."""
    went = caller("GET", BEGIN)
    assert 303 == went.status_code, went.text
    there = httpx.get(went.headers["Location"], follow_redirects=False)
    return there.headers["Location"]


def by_provider(hall: Hall) -> tuple[Caller, httpx.Response]:
    """Sign in at the provider with a fresh browser."""
    caller = hall.caller()
    back = sent_back(caller)
    assert back.startswith(f"{OURS}{BEGIN}/back?")
    return caller, caller("GET", back)


def bound(hall: Hall) -> list[tuple[str, str]]:
    """Return whom the provider speaks for."""
    with hall.server.database.read() as session:
        return [(row.subject, row.name) for row in session.scalars(sa.select(StaffIdentity))]


def test_who_is_staff_gets_in_and_is_known_from_then_on(board: Hall, provider: Provider) -> None:
    """The first time the verified address names the account; then the provider's own name does, whatever the address is."""
    caller, reply = by_provider(board)

    assert (200, "marker") == (reply.status_code, reply.json()["name"])
    assert is_in(caller)
    assert [("1001", "marker")] == bound(board)
    provider.email, provider.verified = "another@example.org", False
    assert "marker" == by_provider(board)[1].json()["name"]
    assert ["staff_added", "identity_bound", "signed_in", "signed_in"] == actions(board, "marker")


def test_cookies_are_as_they_should_be(board: Hall) -> None:
    """What the browser brings back travels by HTTPS, in no script's sight, to the one address; the session as ever."""
    caller = board.caller()
    went = caller("GET", BEGIN)

    cookie = went.headers["set-cookie"].lower()
    assert all(word in cookie for word in ("httponly", "samesite=lax", "secure", f"path={BEGIN}/back"))
    assert "no-store" == went.headers["cache-control"]
    asked = parse_qs(urlsplit(went.headers["Location"]).query)
    assert {"S256"} == set(asked["code_challenge_method"])
    assert {"code_challenge", "nonce", "state"} <= asked.keys()
    back = httpx.get(went.headers["Location"], follow_redirects=False).headers["Location"]
    told = caller("GET", back).headers.get_list("set-cookie")
    assert any("carrel_session" in one and "SameSite=strict" in one for one in told)


@pytest.mark.parametrize(
    ("email", "verified"),
    [("nobody@example.org", True), ("marker", False), ("marker", None), ("marker", "true"), ("", True)],
)
def test_who_is_no_staff_stays_out(board: Hall, provider: Provider, email: str, verified: Any) -> None:
    """Somebody without an account, or whose address nobody has verified, gets in nowhere and is not remembered."""
    provider.email, provider.verified = email, verified

    caller, reply = by_provider(board)

    assert (401, "not_staff") == (reply.status_code, reply.json()["code"])
    assert not is_in(caller)
    assert [] == bound(board)


def test_an_address_that_has_another_owner_now_opens_nothing(board: Hall, provider: Provider) -> None:
    """Who comes later with the address of somebody who is known already is not that person, until an admin says so."""
    by_provider(board)
    provider.subject = "2002"

    assert "not_staff" == by_provider(board)[1].json()["code"]
    assert 204 == board.staff()("DELETE", "/api/v1/staff/accounts/marker/identity").status_code
    assert 200 == by_provider(board)[1].status_code
    assert [("2002", "marker")] == bound(board)


def test_who_has_left_stays_out(board: Hall) -> None:
    """Leaving here is enough, whatever the provider says."""
    by_provider(board)
    admin = board.staff()
    gone = admin("PATCH", "/api/v1/staff/accounts/marker", json={"revision": 1, "left": True})
    assert 200 == gone.status_code

    assert "not_staff" == by_provider(board)[1].json()["code"]
    assert [] == bound(board)


def test_one_time_codes_are_asked_for_too(board: Hall) -> None:
    """Whoever has one-time codes here shows one after the provider's word."""
    secret, _ = with_codes(board)

    caller, reply = by_provider(board)

    assert (202, "code") == (reply.status_code, reply.json()["kind"])
    assert not is_in(caller)
    assert 200 == second(caller, reply, code_at(secret, board.clock.now)).status_code


@pytest.mark.parametrize(
    "claims",
    [
        {"nonce": "another"},
        {"nonce": None},
        {"aud": "another"},
        {"aud": [CLIENT, "another"]},
        {"aud": [CLIENT, "another"], "azp": "another"},
        {"iss": "https://other.example"},
        {"exp": 1},
        {"exp": None},
        {"exp": "soon"},
        {"iat": None},
        {"iat": 1 << 40},
        {"sub": None},
        {"sub": ""},
        {"sub": 7},
        {"sub": "x" * 256},
    ],
    ids=str,
)
def test_a_word_that_is_not_for_this_opens_nothing(
    board: Hall, provider: Provider, claims: dict[str, Any]
) -> None:
    """A token with another nonce, audience, issuer or time, or without a name, is refused."""
    provider.claims = claims

    caller, reply = by_provider(board)

    assert (401, "provider_refused") == (reply.status_code, reply.json()["code"]), reply.text
    assert not is_in(caller)


@pytest.mark.parametrize("wrong", ["unsigned", "shared", "key"])
def test_a_word_that_is_not_signed_as_it_should_be_opens_nothing(
    board: Hall, provider: Provider, wrong: str
) -> None:
    """No signature, one made with what everybody knows, and one by another key are refused."""
    provider.wrong = wrong

    reply = by_provider(board)[1]

    assert (401, "provider_refused") == (reply.status_code, reply.json()["code"])


@pytest.mark.parametrize("wrong", ["issuer", "plain", "html"])
def test_a_provider_that_is_not_what_was_configured_is_not_asked(
    board: Hall, provider: Provider, wrong: str
) -> None:
    """Another issuer, an address in the clear, and what is no answer at all are told as a provider that is away."""
    provider.wrong = wrong

    reply = board.caller()("GET", BEGIN)

    assert (502, "provider_away") == (reply.status_code, reply.json()["code"])


def test_a_provider_that_is_gone_is_told(hall: Hall, provider: Provider) -> None:
    """Where nobody answers it is said so, and signing in by password goes on."""
    with running_provider(0) as gone:
        pass
    reply = configured(hall, gone).caller()("GET", BEGIN)

    assert (502, "provider_away") == (reply.status_code, reply.json()["code"])


def test_only_the_browser_that_went_comes_back(board: Hall, provider: Provider) -> None:
    """An address to come back to that was made for somebody else's browser opens nothing, nor one a second time."""
    caller = board.caller()
    back = sent_back(caller)
    victim = board.caller()
    sent_back(victim)

    stolen = victim("GET", back)
    assert (401, "not_signed_in") == (stolen.status_code, stolen.json()["code"])
    assert 0 == provider.exchanged
    cookie = caller.cookies["carrel_provider"]
    assert 200 == caller("GET", back).status_code
    caller.cookies.set("carrel_provider", cookie)
    assert 401 == caller("GET", back).status_code
    assert 1 == provider.exchanged


def test_who_takes_too_long_begins_again(board: Hall) -> None:
    """After ten minutes what the browser brings is good no more, and what was drawn for it is forgotten."""
    caller = board.caller()
    back = sent_back(caller)
    board.clock.now += 10 * 60_000

    assert 401 == caller("GET", back).status_code
    board.caller()("GET", BEGIN)
    with board.server.database.read() as session:
        assert 1 == len(session.scalars(sa.select(StaffStep)).all())


@pytest.mark.parametrize("query", ["", "?error=access_denied", "?code=x", "?state=x", "?code=x&state="])
def test_coming_back_with_nothing_opens_nothing(board: Hall, query: str) -> None:
    """Without a code and a state, or with the provider's refusal, nothing begins."""
    assert 401 == board.caller()("GET", f"{BEGIN}/back{query}").status_code


def test_without_a_provider_there_is_no_such_way(hall: Hall) -> None:
    """Where none is configured neither address is there."""
    assert [404, 404] == [hall.caller()("GET", f"{BEGIN}{more}").status_code for more in ("", "/back?code=x")]


def test_another_claim_may_name_the_account(hall: Hall, provider: Provider) -> None:
    """A claim of the organisation's choice names the account instead of the address."""
    provider.claims = {"staff_id": "AUTHOR", "email": None}

    reply = by_provider(configured(hall, provider, OIDC_CLAIM="staff_id"))[1]

    assert "author" == reply.json()["name"]


@pytest.mark.parametrize(
    ("told", "named"),
    [
        ({"OIDC_CLIENT_ID": ""}, "OIDC_CLIENT_ID"),
        ({"OIDC_ISSUER": ""}, "OIDC_ISSUER"),
        ({"OIDC_ISSUER": "http://id.example"}, "OIDC_ISSUER"),
        ({"OIDC_ISSUER": "https://"}, "OIDC_ISSUER"),
        ({"OIDC_ISSUER": "https://id.example?x=1"}, "OIDC_ISSUER"),
        ({"URL": ""}, "URL"),
    ],
)
def test_what_cannot_work_is_refused_at_the_start(
    provider: Provider, told: dict[str, str], named: str
) -> None:
    """A provider that is half told, or would be asked in the clear, is refused by the name of the setting."""
    with pytest.raises(ConfigInvalid, match=f"CARREL_SERVER_{named} "):
        read_config(settings(provider, **told))
