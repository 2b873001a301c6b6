"""The server over HTTP: only a well-formed answer of our own protocol counts as one."""

import gzip
import json
from collections.abc import Callable, Iterator

import httpx
import pytest

from assessment.ids import DeviceId, Epoch
from assessment.sync import replies
from assessment.sync.messages import Custody, EnrolRequest, Heartbeat
from desktop.errors import (
    EnvironmentProblem,
    Offline,
    ProxyRefused,
    ServerRefused,
    ServerUnreadable,
    SignedOut,
    SignInPage,
    UpdateNeeded,
)
from desktop.sync.client import ServerClient
from sync_server.errors import NotSignedIn, Overloaded, TooManyAtOnce
from tests.fakes.refusals import refusal

DEVICE, EPOCH = DeviceId("0123456789abcdef"), Epoch("fedcba9876543210")
PUSHED = [3, "ab" * 8, 5, "central"]
CHANGES = {"cursor": 2, "more": False, "changes": [], "server_ms": 7}
BEAT = Heartbeat(app_version="1", device_ms=1, unsent=0)
Answer = Callable[[httpx.Request], httpx.Response]


def client(answer: Answer, url: str = "http://server.test", token: str = "") -> ServerClient:
    """Return a client whose server answers like this."""
    return ServerClient(url, token, transport=httpx.MockTransport(answer))


def always(response: httpx.Response) -> ServerClient:
    """Return a client whose server always answers the same."""
    return client(lambda _: response)


def raising(error: httpx.TransportError) -> ServerClient:
    """Return a client whose network fails."""

    def fail(_: httpx.Request) -> httpx.Response:
        raise error

    return client(fail)


def every_call(server: ServerClient) -> list[Callable[[], object]]:
    """Return all that a client can ask."""
    request = EnrolRequest(
        code="ABCD",
        device_id=DEVICE,
        name="desk",
        sign_key="ab" * 32,
        seal_key="age1" + "q" * 58,
        proof="ef" * 64,
        app_version="1",
    )
    return [
        lambda: server.enrol(request),
        lambda: server.push(DEVICE, EPOCH, b"frames"),
        lambda: server.changes(0),
        lambda: server.heartbeat(BEAT),
        lambda: list(server.download_pack("ports", 1, offset=0, size=100, sha256="cd" * 32)),
        lambda: list(server.download_pack("ports", 1, offset=9, size=100, sha256="cd" * 32)),
    ]


def refused(server: ServerClient) -> list[EnvironmentProblem]:
    """Return the error of each call."""
    errors: list[EnvironmentProblem] = []
    for call in every_call(server):
        with pytest.raises(EnvironmentProblem) as found:
            call()
        errors.append(found.value)
    return errors


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (httpx.ConnectError("[Errno 111] Connection refused"), "refused"),
        (httpx.ConnectError("[Errno -2] Name or service not known"), "name"),
        (httpx.ConnectError("[Errno 11001] getaddrinfo failed"), "name"),
        (httpx.ConnectError("[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed"), "tls"),
        (httpx.ConnectTimeout("timed out"), "timeout"),
        (httpx.ReadTimeout("timed out"), "timeout"),
        (httpx.WriteTimeout("timed out"), "timeout"),
        (httpx.PoolTimeout("timed out"), "timeout"),
        (httpx.ReadError("reset"), "broken"),
        (httpx.WriteError("broken pipe"), "broken"),
        (httpx.RemoteProtocolError("server disconnected"), "broken"),
        (httpx.UnsupportedProtocol("no scheme"), "broken"),
    ],
)
def test_every_failure_of_the_network_is_offline(error: httpx.TransportError, reason: str) -> None:
    """Whatever the network does, it is Offline with a stable reason, on every call."""
    assert [(Offline, reason)] * 6 == [(type(e), e.detail) for e in refused(raising(error))]


@pytest.mark.parametrize(
    ("response", "kind"),
    [
        (httpx.Response(200, html="<html>Welcome to the hotel</html>"), SignInPage),
        (httpx.Response(301, headers={"Location": "http://portal.test/"}), SignInPage),
        (httpx.Response(302, headers={"Location": "http://portal.test/"}), SignInPage),
        (httpx.Response(511, html="<html>sign in</html>"), SignInPage),
        (httpx.Response(407, html="<html>who are you?</html>"), ProxyRefused),
        (httpx.Response(502, html="<html>Bad Gateway</html>"), ProxyRefused),
        (httpx.Response(504, text="Gateway Timeout"), ProxyRefused),
        (httpx.Response(200, text=""), ServerUnreadable),
        (httpx.Response(200, content=b'{"cursor": 2, "more": fal'), ServerUnreadable),
        (httpx.Response(200, content=b"\xff\xfe\x00\x01"), ServerUnreadable),
        (httpx.Response(200, json=None), ServerUnreadable),
        (httpx.Response(200, json="ok"), ServerUnreadable),
        (httpx.Response(200, json=[]), ServerUnreadable),
        (httpx.Response(200, json={}), ServerUnreadable),
        (httpx.Response(200, json=[1, 2, 3]), ServerUnreadable),
        (httpx.Response(204), ServerUnreadable),
        (httpx.Response(401, html="<html>sign in</html>"), ServerUnreadable),
        (httpx.Response(404, html="<html>nothing here</html>"), ServerUnreadable),
        (httpx.Response(500, text="Internal Server Error"), ServerUnreadable),
        (httpx.Response(503, json={"detail": "not a problem document"}), ServerUnreadable),
    ],
    ids=lambda one: f"{one.status_code} {one.content[:16]!r}" if isinstance(one, httpx.Response) else "",
)
def test_what_is_not_our_protocol_is_not_our_server(
    response: httpx.Response, kind: type[ServerUnreadable]
) -> None:
    """Portals, proxies and garbage are never taken for an answer, and told as what they are."""
    assert [kind] * 6 == [type(error) for error in refused(always(response))]


def test_a_proxy_that_refuses_is_told_as_one() -> None:
    """A proxy that wants to know who we are is no broken line."""
    assert [ProxyRefused] * 6 == [type(e) for e in refused(raising(httpx.ProxyError("407 Proxy Auth")))]


def test_a_server_too_far_apart_says_who_is_to_be_updated() -> None:
    """The side that has to be updated comes through, on every call."""
    told = {"title": "Update", "status": 409, "code": "update_needed", "detail": "server"}
    found = refused(always(httpx.Response(409, json=told)))

    assert [("server", "update_needed")] * 6 == [
        (error.side, error.code) for error in found if isinstance(error, UpdateNeeded)
    ]


def test_the_version_is_named_only_where_it_is_not_the_first() -> None:
    """Version 1 costs no byte; a later one stands in every request."""
    seen: list[str | None] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request.headers.get("Carrel-Protocol"))
        return httpx.Response(200, json=PUSHED)

    transport = httpx.MockTransport(answer)
    for protocol in (1, 2):
        ServerClient("http://server.test", transport=transport, protocol=protocol).push(DEVICE, EPOCH, b"")
    assert [None, "2"] == seen


@pytest.mark.parametrize(
    "body",
    [
        [3, "ab" * 8, 5],
        [-1, "ab" * 8, 5, "central"],
        [3, "AB" * 8, 5, "central"],
        [3, "ab", 5, "central"],
        ["three", "ab" * 8, 5, "central"],
        [3, "ab" * 8, -5, "central"],
        [3, "ab" * 8, 5, "elsewhere"],
        [3, "ab" * 8, 5, []],
        [3, "ab" * 8, 5, "central", 7],
        {"cursor": 3},
    ],
)
def test_a_push_reply_of_a_wrong_shape_is_refused(body: object) -> None:
    """A number, head or custody that cannot be one is no acknowledgement."""
    with pytest.raises(ServerUnreadable):
        always(httpx.Response(200, json=body)).push(DEVICE, EPOCH, b"")


@pytest.mark.parametrize(
    "body",
    [
        {**CHANGES, "cursor": -1},
        {**CHANGES, "changes": [{"what": "unheard of"}]},
        {**CHANGES, "changes": [7]},
        {"more": False},
    ],
)
def test_changes_of_a_wrong_shape_are_refused(body: object) -> None:
    """Changes that do not fit are not half-believed."""
    with pytest.raises(ServerUnreadable):
        always(httpx.Response(200, json=body)).changes(0)


def test_good_replies_are_read() -> None:
    """Each reply comes back as what it says."""
    pushed = always(httpx.Response(200, json=PUSHED)).push(DEVICE, EPOCH, b"")
    named = always(httpx.Response(200, json=[*PUSHED, "chain_broken"])).push(DEVICE, EPOCH, b"")
    changes = always(httpx.Response(200, json={**CHANGES, "newer field": 1})).changes(0)
    beat = always(httpx.Response(200, json={"server_ms": 9, "changes_cursor": 4})).heartbeat(BEAT)

    assert (3, "ab" * 8, 5, Custody.CENTRAL, "") == (
        pushed.cursor,
        pushed.head8,
        pushed.server_ms,
        pushed.custody,
        pushed.refused,
    )
    assert ("chain_broken", "") == (named.refused, named.receipt)
    later = [*PUSHED, "", "7.receipt", "a field of tomorrow"]
    assert "7.receipt" == always(httpx.Response(200, json=later)).push(DEVICE, EPOCH, b"").receipt
    assert (2, ()) == (changes.cursor, changes.changes)
    assert (9, 4) == (beat.server_ms, beat.changes_cursor)


def test_a_problem_comes_through_with_its_code() -> None:
    """The server's stable code, status and wish to wait are kept for whoever decides."""
    for error in refused(always(refusal(TooManyAtOnce(12)))):
        assert isinstance(error, ServerRefused)
        assert ("too_many_at_once", "12 s", 429, 12.0) == (
            error.code,
            error.detail,
            error.status,
            error.retry_after,
        )


@pytest.mark.parametrize("wait", ["", "soon", "-1", "Wed, 21 Oct 2026 07:28:00 GMT", "1.5"])
def test_a_retry_after_that_is_no_number_is_none(wait: str) -> None:
    """Only whole seconds are obeyed."""
    busy = refusal(Overloaded(1))
    busy.headers["Retry-After"] = wait
    for error in refused(always(busy)):
        assert isinstance(error, ServerRefused)
        assert error.retry_after is None


def test_an_unknown_token_is_signed_out() -> None:
    """Only our own 401 means that the server no longer knows this device."""
    assert [(SignedOut, "not_signed_in")] * 6 == [
        (type(e), e.detail) for e in refused(always(refusal(NotSignedIn())))
    ]


class Flood(httpx.SyncByteStream):
    """A body that does not end, and counts what was taken of it."""

    def __init__(self) -> None:
        self.taken = 0
        self.closed = False

    def __iter__(self) -> Iterator[bytes]:
        while True:
            self.taken += 1000
            yield bytes(1000)

    def close(self) -> None:
        self.closed = True


@pytest.mark.parametrize("status", [200, 500])
def test_a_reply_without_end_is_refused_while_it_comes(monkeypatch: pytest.MonkeyPatch, status: int) -> None:
    """A reply longer than any of ours is read no further, whatever was asked, and the connection is given up."""
    monkeypatch.setattr(replies, "MOST_REPLY_BYTES", 10_000)
    floods: list[Flood] = []

    def answer(_: httpx.Request) -> httpx.Response:
        floods.append(Flood())
        return httpx.Response(status, stream=floods[-1])

    calls = every_call(client(answer))
    for call in calls if status == 500 else calls[:4]:
        with pytest.raises(ServerUnreadable, match="too long"):
            call()

    assert {(11_000, True)} == {(flood.taken, flood.closed) for flood in floods}


@pytest.mark.parametrize("announced", ["10001", "9" * 30])
def test_a_reply_that_announces_too_much_is_not_read_at_all(
    monkeypatch: pytest.MonkeyPatch, announced: str
) -> None:
    """What says itself that it is too long is refused by its head."""
    monkeypatch.setattr(replies, "MOST_REPLY_BYTES", 10_000)
    flood = Flood()
    with pytest.raises(ServerUnreadable, match="too long"):
        client(lambda _: httpx.Response(200, headers={"Content-Length": announced}, stream=flood)).changes(0)

    assert (0, True) == (flood.taken, flood.closed)


def test_what_would_unfold_is_refused() -> None:
    """A small reply in an encoding that nobody asked for is not unpacked: it could be of any size."""
    bomb = gzip.compress(json.dumps({**CHANGES, "padding": " " * 1_000_000}).encode())
    headers = {"Content-Encoding": "gzip", "ETag": '"' + "cd" * 32 + '"'}
    packed = httpx.Response(200, headers=headers, stream=httpx.ByteStream(bomb))
    with pytest.raises(ServerUnreadable, match="encoding"):
        client(lambda _: packed).changes(0)
    with pytest.raises(ServerUnreadable, match="encoding"):
        list(client(lambda _: packed).download_pack("ports", 1, offset=0, size=100, sha256="cd" * 32))


def test_a_garbled_encoding_is_refused() -> None:
    """Bytes that are not what their encoding says are not our server's."""
    garbled = httpx.Response(200, headers={"Content-Encoding": "gzip"}, stream=httpx.ByteStream(b"not gzip"))
    with pytest.raises(ServerUnreadable):
        client(lambda _: garbled).changes(0)


@pytest.mark.parametrize("url", ["http:" + rest for rest in ("//[bad", "//host:port/", "//exa mple:999999")])
def test_an_address_that_is_none_is_offline(url: str) -> None:
    """A mistyped address ends in a typed error, not in a crash."""
    with pytest.raises(Offline) as found:
        ServerClient(url).changes(0)

    assert found.value.detail in {"name", "refused", "broken"}


@pytest.mark.parametrize("url", ["", "server.test", "ftp://server.test"])
def test_an_address_without_http_is_offline(url: str) -> None:
    """Without a scheme there is nobody to ask."""
    with pytest.raises(Offline):
        ServerClient(url).changes(0)


def test_what_is_asked() -> None:
    """Paths, token and bodies are those of the protocol, and no header says what need not be said."""
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json=PUSHED if "log" in request.url.path else CHANGES)

    server = client(answer, "http://server.test/", "the token")
    server.push(DEVICE, EPOCH, b"frames")
    server.changes(41)

    assert [f"/api/v1/log/{DEVICE}/{EPOCH}", "/api/v1/changes"] == [r.url.path for r in seen]
    assert ["Bearer the token"] * 2 == [r.headers["Authorization"] for r in seen]
    assert (b"frames", "41") == (seen[0].content, seen[1].url.params["cursor"])
    assert {"authorization", "host", "content-length"} == set(seen[0].headers)
    server.close()


def test_a_download_begins_and_goes_on_by_range() -> None:
    """From the start without a range, later with one that holds only for the same pack."""
    digest, data, seen = "cd" * 32, bytes(range(100)), []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append((request.headers.get("Range"), request.headers.get("If-Range")))
        start = 40 if "Range" in request.headers else 0
        status = 206 if start else 200
        return httpx.Response(status, headers={"ETag": f'"{digest}"'}, content=data[start:])

    server = client(answer)

    assert data == b"".join(server.download_pack("ports", 1, offset=0, size=100, sha256=digest))
    assert data[40:] == b"".join(server.download_pack("ports", 1, offset=40, size=100, sha256=digest))
    assert [(None, None), ("bytes=40-", f'"{digest}"')] == seen


@pytest.mark.parametrize("offset", [0, 40])
def test_a_pack_without_end_is_read_to_its_announced_size(offset: int) -> None:
    """A server that never stops sending fills no disk: the rest is not read, and the connection is given up."""
    flood, size = Flood(), 100_000
    headers = {"ETag": '"' + "cd" * 32 + '"'}
    endless = client(lambda _: httpx.Response(206 if offset else 200, headers=headers, stream=flood))

    parts = list(endless.download_pack("ports", 1, offset=offset, size=size, sha256="cd" * 32))

    assert size - offset == sum(map(len, parts))
    assert flood.taken <= size + len(parts[0])
    assert flood.closed


def test_a_server_that_ignores_the_range_is_noticed() -> None:
    """The whole pack in place of its rest is not appended to what is there."""
    digest = "cd" * 32
    whole = httpx.Response(200, headers={"ETag": f'"{digest}"'}, content=b"whole")
    with pytest.raises(ServerUnreadable):
        list(always(whole).download_pack("ports", 1, offset=3, size=100, sha256=digest))
