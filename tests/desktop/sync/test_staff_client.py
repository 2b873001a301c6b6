"""What staff ask of the server: the session goes with each request, and only our own protocol counts as an answer."""

import json
from collections.abc import Callable

import httpx
import pytest

from desktop.errors import Offline, ServerRefused, ServerUnreadable, SignedOut
from desktop.sync.client import ServerClient
from desktop.sync.staff_client import CSRF_HEADER, NEEDS_HTTPS, OrderMessage, StaffClient
from sync_server.errors import CredentialsWrong, NotFound, NotSignedIn
from tests.fakes.refusals import refusal

SESSION = {"name": "Ms Lee", "role": "proctor", "csrf": "intent", "expires_ms": 5}
ORDER = OrderMessage(kind="message", request="r", text="Hello", sitting_id="s")
Answer = Callable[[httpx.Request], httpx.Response]


def staff(answer: Answer, url: str = "http://server.test") -> StaffClient:
    """Return a client whose server answers like this."""
    return StaffClient(url, server=ServerClient(url, transport=httpx.MockTransport(answer)))


def session(request: httpx.Request, *, secure: bool = False) -> httpx.Response:
    """Answer as the server does for sessions."""
    if request.method == "POST":
        cookie = f"carrel_session=token; Path=/; HttpOnly{'; Secure' if secure else ''}"
        return httpx.Response(200, json=SESSION, headers={"Set-Cookie": cookie})
    if "carrel_session=token" not in request.headers.get("Cookie", ""):
        return refusal(NotSignedIn())
    return httpx.Response(200, json=SESSION)


def test_the_session_goes_with_everything() -> None:
    """The cookie comes back by itself, and what changes something says that it is meant."""
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        if request.url.path.endswith("/session"):
            return session(request) if request.method != "DELETE" else httpx.Response(204)
        return httpx.Response(200, json=[])

    client = staff(answer)
    client.sign_in("Ms Lee", "secret")
    client.order(ORDER)
    client.sign_out()

    assert [("POST", None), ("GET", None), ("POST", "intent"), ("DELETE", "intent")] == [
        (one.method, one.headers.get(CSRF_HEADER)) for one in seen
    ]
    assert all("carrel_session=token" in one.headers["Cookie"] for one in seen[1:])
    assert {"name": "Ms Lee", "password": "secret"} == json.loads(seen[0].content)
    assert "sitting_id" in json.loads(seen[2].content)


def test_a_session_for_https_alone_is_told() -> None:
    """Over plain HTTP a cookie that is for HTTPS is not sent, and that is said instead of a riddle."""
    client = staff(lambda request: session(request, secure=True))

    with pytest.raises(ServerRefused) as refusal:
        client.sign_in("Ms Lee", "secret")

    assert NEEDS_HTTPS == refusal.value.code
    begun = staff(lambda request: session(request, secure=True), "https://server.test").sign_in("Ms Lee", "s")
    assert "intent" == begun.csrf


def test_a_session_that_is_over_is_told_apart_from_a_wrong_password() -> None:
    """At the sign-in 401 is an answer to the password; later it says that nobody is signed in any more."""
    client = staff(lambda _: refusal(CredentialsWrong()))

    with pytest.raises(ServerRefused):
        client.sign_in("Ms Lee", "wrong")
    with pytest.raises(SignedOut):
        client.room("s")


@pytest.mark.parametrize(
    "response",
    [
        httpx.Response(200, text="<html>Welcome to the hotel</html>"),
        httpx.Response(200, json={"title": "a room of something else"}),
        httpx.Response(204),
        httpx.Response(302, headers={"Location": "http://portal"}),
    ],
    ids=["portal", "other", "nothing", "elsewhere"],
)
def test_what_is_not_ours_is_no_answer(response: httpx.Response) -> None:
    """A captive portal's page is neither a session, nor a room, nor a list."""
    client = staff(lambda _: response)

    for call in (
        lambda: client.sign_in("a", "b"),
        client.sittings,
        lambda: client.room("s"),
        lambda: client.order(ORDER),
    ):
        with pytest.raises(ServerUnreadable):
            call()


def test_a_name_of_a_sitting_stays_within_its_place() -> None:
    """What a server called a sitting cannot lead a request elsewhere."""
    paths: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        paths.append(request.url.raw_path.decode())
        return refusal(NotFound("attempt"))

    with pytest.raises(ServerRefused):
        staff(answer).room("../devices?x=1")

    assert ["/api/v1/sittings/..%2Fdevices%3Fx%3D1/room"] == paths


def test_without_a_network_it_is_offline() -> None:
    """A broken network is told as such."""

    def answer(_: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("refused")

    with pytest.raises(Offline):
        staff(answer).sittings()
