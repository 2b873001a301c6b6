"""A hub as a node: the real relay on a server's node, its turns the loop's; and what central answers hubs."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache, partial
from math import inf
from typing import Any, cast
from unittest.mock import patch
from urllib.parse import parse_qs

import httpx

from assessment.ids import DeviceId, Epoch
from assessment.sync.hub import QuarantineReply
from assessment.sync.messages import Custody, Message
from assessment.sync.retry import retry_delay
from desktop.presenters import sending
from sync_server.api.deps import device_through_hub, hub_of
from sync_server.api.replies import send_problem
from sync_server.errors import ServerError
from sync_server.relay import one_by_one
from sync_server.relay import relay as relay_module
from sync_server.relay.client import UpstreamClient
from sync_server.relay.relay import Relay
from sync_server.services.keep_refused import keep_refused
from sync_server.services.mirror_for_hub import devices_page, mirror_page
from sync_server.services.server import Server
from sync_server.storage.frames import LogName
from sync_server.storage.joined import Joined
from tests.simulation.disks import ORGANISATION, HubIdentity
from tests.simulation.network import Network, Outcome, Request
from tests.simulation.server_node import ServerNode

CHECK_SECONDS = 30.0
TICK_SECONDS = 3.0
MIRROR_SECONDS = 12.0
RECEIPT_MS = 2_000
IDLE_SECONDS = 3.0
LONGEST_SECONDS = 8.0
"""How often things are asked for where there is a hub, and how soon it tries again: a schedule has minutes, not hours."""
ABOVE = "http://above.test"


class _Ended(BaseException):
    """The hub's process is gone, or something that happened meanwhile is wrong."""


class _Line(httpx.BaseTransport):
    """The way up of the hub that runs."""

    def __init__(self) -> None:
        self.ask: Callable[[Request], Outcome] | None = None

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        path, _, query = request.url.raw_path.partition(b"?")
        headers = tuple((name.lower(), value) for name, value in request.headers.raw)
        assert self.ask is not None
        outcome = self.ask(Request(request.method, path.decode(), headers, request.read(), query))
        if isinstance(outcome, httpx.TransportError):
            raise outcome
        return outcome


class HubNode(ServerNode):
    """A server with another one above it. While its relay waits for an answer, the loop goes on within that wait."""

    custody = Custody.CENTRE

    def __init__(self, who: HubIdentity, network: Network, **node: Any) -> None:
        self.who = who
        self._network = network
        self._line, self._client = _upstream(who)
        self._wrong: BaseException | None = None
        super().__init__(custody=self.custody, **node)

    def start(self) -> None:
        super().start()
        self.server.upstream, self.server.name = ABOVE, self.who.hub_id
        joined = Joined(ABOVE, ORGANISATION, self.who.hub_id, "", "", "", self.who.token)
        self.relay = Relay(self.server, joined, self._client)
        self.after(self.dice.random(), self._turn)

    def _turn(self) -> None:
        """Let the relay do what is due; what it writes is waited for."""
        self._line.ask = partial(self._ask, self._life)
        writer = self.database.writer
        writer.at_once = True
        try:
            rest = self.relay.turn(self._loop.now)
        except _Ended:
            if self._wrong is not None:
                raise self._wrong from None
            return
        finally:
            writer.at_once = False
        self.committed()
        self.after(rest, self._turn)

    def _ask(self, life: int, request: Request) -> Outcome:
        """Send a request and let everything else happen until the answer has come."""
        found: list[Outcome] = []
        writer = self.database.writer
        writer.at_once = False
        self.committed()
        self._network.send(self.name, "central", request, found.append)
        try:
            while not found and life == self._life:
                self._loop.step(inf)
        except BaseException as wrong:  # noqa: BLE001  # it is none of the relay's
            self._wrong = wrong
            raise _Ended from None
        if life != self._life:
            raise _Ended
        writer.at_once = True
        return found[0]


@contextmanager
def impatient() -> Iterator[None]:
    """Let relays and devices ask often while the block lasts."""
    delay = retry_delay
    with (
        patch.multiple(
            relay_module,
            CHECK_SECONDS=CHECK_SECONDS,
            TICK_SECONDS=TICK_SECONDS,
            MIRROR_SECONDS=MIRROR_SECONDS,
            retry_delay=lambda *told: min(delay(*told), LONGEST_SECONDS),
        ),
        patch.object(one_by_one, "retry_delay", lambda *told: min(delay(*told), LONGEST_SECONDS)),
        patch.multiple(sending, RECEIPT_MS=RECEIPT_MS, IDLE_SECONDS=IDLE_SECONDS),
    ):
        yield


@cache
def _upstream(who: HubIdentity) -> tuple[_Line, UpstreamClient]:
    """Return a line and a client on it, made once: trusting anybody takes httpx long to set up."""
    line = _Line()
    return line, UpstreamClient(ABOVE, who.token, transport=line)


# --------------------------------------------------------------------------- what central answers a hub


async def answer_hub(server: Server, at_once: Callable[[Callable[[], Any]], Any], *asgi: Any) -> None:
    """Answer a hub's requests beside logs, as ``api/hub`` does. ``at_once`` does a write and waits for it."""
    scope, receive, send = asgi
    authorization = dict(scope["headers"]).get(b"authorization", b"").decode("latin-1")
    query = {name: one for name, (one, *_) in parse_qs(scope["query_string"].decode()).items()}
    body = b""
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            return
        body += message.get("body", b"")
        if not message.get("more_body", False):
            break
    try:
        told = at_once(partial(_told, server, scope["path"], query, authorization, body))
    except ServerError as error:
        await send_problem(send, error)
        return
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": told.model_dump_json().encode()})


def _told(server: Server, path: str, query: dict[str, str], authorization: str, body: bytes) -> Message:
    hub = hub_of(server, authorization)
    match path.removeprefix("/api/v1/hub/").split("/"):
        case ["mirror"]:
            return mirror_page(server, hub, int(query["cursor"]))
        case ["devices"]:
            return devices_page(server, hub, query.get("after", ""))
        case ["quarantine", device_id, epoch]:
            device = device_through_hub(server, hub, device_id)
            log = LogName(device.organisation_id, DeviceId(device_id), Epoch(epoch))
            more = {"code": query["code"], "detail": query.get("detail", ""), "cursor": int(query["cursor"])}
            keep_refused(server, log, body, **cast("Any", more))
            return QuarantineReply(kept=True)
    raise AssertionError(path)
