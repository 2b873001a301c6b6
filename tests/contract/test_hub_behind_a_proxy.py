"""A hub behind a proxy that takes little at once, a captive portal, or something that packs what it passes on."""

import gzip
import os
from collections.abc import Callable
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

import httpx
import pytest

from sync_server.errors import (
    UpstreamProblem,
    UpstreamProxy,
    UpstreamSignInPage,
    UpstreamTakesLess,
    UpstreamUnreadable,
)
from sync_server.relay.client import UpstreamClient
from sync_server.relay.status import hub_status
from sync_server.storage.blob_files import blob_path
from tests.contract.hub import ABOVE, Hub, hub_below, same_everywhere
from tests.sync_server.events import answered, initiated
from tests.sync_server.hall import opened_hall

MOST = 64_000
PAGE = httpx.Response(413, html="<html>413 Request Entity Too Large</html>")
SIGN_IN = httpx.Response(200, html="<html>Sign in to the hotel</html>")


@dataclass
class Between(httpx.BaseTransport):
    """Stands on a hub's way up and answers itself what ``own`` has an answer to."""

    inner: httpx.BaseTransport
    own: Callable[[httpx.Request], httpx.Response | None]
    passed: list[int] = field(default_factory=list)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        told = self.own(request)
        if told is not None:
            return told
        self.passed.append(len(request.read()))
        return self.inner.handle_request(request)


def little(request: httpx.Request) -> httpx.Response | None:
    """Refuse what is long."""
    return PAGE if len(request.read()) > MOST else None


def stand_between(hub: Hub, own: Callable[[httpx.Request], httpx.Response | None]) -> Between:
    """Put something on the hub's way up."""
    between = Between(hub.link.inner, own)
    hub.link.inner = between
    return between


def test_what_waits_goes_up_in_shorter_requests(tmp_path: Path) -> None:
    """Logs and files that are longer than the proxy takes at once are all above in the end, byte for byte."""
    with opened_hall(tmp_path / "central") as hall, hub_below(hall, tmp_path / "hub") as hub:
        desk, data = hall.desk("Centre"), os.urandom(300_000)
        hub.round()
        texts = (os.urandom(400).hex() for _ in range(600))
        desk.write(hall.attempt(), initiated(), *(answered("q1", text) for text in texts))
        hub.push(desk, desk.body(64))
        name = sha256(data).hexdigest()
        assert hub.device(desk).send_blob(name, data, offset=0, length=len(data)).complete
        between = stand_between(hub, little)
        hub.round()

        assert same_everywhere(hub, desk)
        assert (0, 0) == (hub_status(hub.server).waiting, hub_status(hub.server).files)
        assert blob_path(hall.server.config.blobs, hall.organisation, name).read_bytes() == data
        assert MOST >= max(between.passed) > MOST // 5


def test_a_frame_that_is_too_long_is_told(tmp_path: Path) -> None:
    """A frame cannot be made shorter, for its device has signed it: what keeps it is named, and it stays."""
    with opened_hall(tmp_path / "central") as hall, hub_below(hall, tmp_path / "hub") as hub:
        desk = hall.desk("Centre")
        hub.round()
        texts = (os.urandom(1_000).hex() for _ in range(80))
        desk.write(hall.attempt(), initiated(), *(answered("q1", text) for text in texts))
        hub.push(desk, desk.body(80))
        stand_between(hub, little)
        assert hub.turn().startswith("some takes_less")
        assert len(desk.entries) == hub_status(hub.server).waiting


STRANGERS: list[tuple[httpx.Response, type[UpstreamProblem]]] = [
    (SIGN_IN, UpstreamSignInPage),
    (httpx.Response(302, headers={"Location": "https://portal.test"}), UpstreamSignInPage),
    (httpx.Response(511, html="<html>sign in</html>"), UpstreamSignInPage),
    (httpx.Response(407, html="<html>who are you?</html>"), UpstreamProxy),
    (httpx.Response(502, html="<html>Bad Gateway</html>"), UpstreamProxy),
    (httpx.Response(413, html="<html>too large</html>"), UpstreamTakesLess),
    (httpx.Response(200, content=b"x", headers={"Content-Length": str(9 << 20)}), UpstreamUnreadable),
]


@pytest.mark.parametrize(("reply", "kind"), STRANGERS, ids=lambda one: str(getattr(one, "status_code", "")))
def test_who_answers_is_told_as_what_it_is(reply: httpx.Response, kind: type[UpstreamProblem]) -> None:
    """A sign-in page, a proxy and whatever else answers for the server above are told apart, whatever was asked."""
    client = UpstreamClient(ABOVE, "t", transport=httpx.MockTransport(lambda _: reply))
    device, epoch = "a" * 16, "b" * 16
    for ask in (
        lambda: client.mirror(0),
        lambda: client.push(device, epoch, b""),  # type: ignore[arg-type]  # plain texts will do
        lambda: list(client.download_pack("p", 1, offset=0, size=9, sha256="ab" * 32)),
    ):
        with pytest.raises(UpstreamProblem) as found:
            ask()
        assert kind is type(found.value)


def test_nothing_packed_is_asked_for_or_taken() -> None:
    """A hub asks for no encoding, and what comes in one is refused: it could unfold without end."""
    asked: list[httpx.Headers] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request.headers)
        return httpx.Response(200, content=gzip.compress(b"{}"), headers={"Content-Encoding": "gzip"})

    with pytest.raises(UpstreamUnreadable, match="encoding"):
        UpstreamClient(ABOVE, "t", transport=httpx.MockTransport(answer)).mirror(0)

    assert {"host", "authorization"} == {name.lower() for headers in asked for name in headers}


def test_a_proxy_that_does_not_let_anybody_through() -> None:
    """What httpx says of a proxy is told as a proxy, not as a server that is away."""

    def fail(_: httpx.Request) -> httpx.Response:
        raise httpx.ProxyError("407 Proxy Authentication Required")

    with pytest.raises(UpstreamProxy):
        UpstreamClient(ABOVE, transport=httpx.MockTransport(fail)).mirror(0)
