"""A hub below a hall's server in one process: whole HTTP messages between the two, and a line that can be cut."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import sqlalchemy as sa
from anyio.from_thread import start_blocking_portal

from assessment.ids import OrganisationId
from assessment.pack.seal import SealIdentity
from assessment.sync.messages import ChangesReply
from desktop.paths import Paths
from desktop.secrets import KeyFile
from desktop.services.device import SEAL_KEY, Device
from desktop.services.open_device import close_device
from desktop.sync.client import ServerClient
from sync_server.app import compose, open_server
from sync_server.config import read_config
from sync_server.relay.client import UpstreamClient
from sync_server.relay.join import join
from sync_server.relay.relay import Relay
from sync_server.relay.schedule import MIRROR_SECONDS
from sync_server.relay.status import hub_status
from sync_server.services.make_enrolment_code import CodeKind, make_enrolment_code
from sync_server.services.server import Server
from sync_server.storage.frames import StoredFrame, frames_of_log
from sync_server.storage.joined import Joined
from sync_server.storage.models import QuarantinedFrame
from tests.contract.in_process import InProcess
from tests.sync_server.hall import Draw, Hall
from tests.sync_server.signed_log import Desk

ABOVE, HERE = "https://above.test", "https://hub.test"


@dataclass
class Link(httpx.BaseTransport):
    """The way up: it can be cut, lose replies, and have what the mirror is told ``edited`` on its way."""

    inner: httpx.BaseTransport
    cut: bool = False
    lose_replies: int = 0
    asked: list[str] = field(default_factory=list)
    edit: Callable[[dict[str, Any]], None] | None = None

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        if self.cut:
            raise httpx.ConnectError("refused")
        self.asked.append(f"{request.method} {request.url.path}")
        response = self.inner.handle_request(request)
        if self.lose_replies:
            self.lose_replies -= 1
            raise httpx.ReadError("gone")
        if self.edit is not None and request.url.path.endswith("/hub/mirror"):
            told = json.loads(response.read())
            self.edit(told)
            return httpx.Response(response.status_code, json=told)
        return response


@dataclass
class Hub:
    """A hub with its way up and its own way of being asked."""

    hall: Hall
    server: Server
    joined: Joined
    link: Link
    relay: Relay
    transport: httpx.BaseTransport

    now: float = 0.0

    def turn(self) -> str:
        """Let the relay have its turn when everything is due; return what stood in the way, as it is noted."""
        self.now += MIRROR_SECONDS
        self.relay.turn(self.now)
        return hub_status(self.server).problem

    def round(self) -> None:
        """Bring up what waits, mirror what is new; nothing stands in the way."""
        assert "" == self.turn()

    def device(self, desk: Desk) -> ServerClient:
        """Return the product's own client of this hub, with a device's token."""
        return ServerClient(HERE, desk.token, transport=self.transport)

    def push(self, desk: Desk, body: bytes, *, receipt: bool = False) -> list[Any]:
        """Push a body to the hub as the device and return the reply."""
        request = httpx.Client(transport=self.transport, base_url=HERE)
        reply = request.post(
            desk.path + "?receipt" * receipt, content=body, headers={"Authorization": f"Bearer {desk.token}"}
        )
        assert reply.status_code == 200, reply.text
        told: list[Any] = reply.json()
        return told

    def changes(self, desk: Desk) -> ChangesReply:
        """Return all that the hub tells a device."""
        return self.device(desk).changes(0)

    def stored(self, desk: Desk) -> list[StoredFrame]:
        """Return the frames of a desk's log as they lie at the hub."""
        with self.server.database.look() as connection:
            return frames_of_log(connection, desk.name)


@contextmanager
def hub_below(hall: Hall, folder: Path, *, centre: str = "Centre") -> Iterator[Hub]:
    """Join a new hub to a hall's server."""
    code = make_enrolment_code(
        hall.server, hall.organisation, centre=centre, url="", days=1, actor="test", kind=CodeKind.HUB
    ).code
    config = read_config({"CARREL_SERVER_MODE": "development"}, folder)
    with start_blocking_portal() as portal:
        link = Link(InProcess(hall.app, portal))
        bare = open_server(config, clock=hall.clock, draw=Draw(str(folder)), make=True)
        joined = join(bare, UpstreamClient(ABOVE, transport=link), code, name="hub", version="0.1.0")
        bare.close()
        server = open_server(config, clock=hall.clock, draw=Draw(f"{folder} again"))
        relay = Relay(
            server,
            joined,
            UpstreamClient(ABOVE, joined.token, transport=link),
            lambda: UpstreamClient(ABOVE, transport=link),
        )
        server.pass_on = relay.pass_on
        yield Hub(hall, server, joined, link, relay, InProcess(compose(server), portal))
        server.close()


def same_everywhere(hub: Hub, desk: Desk) -> bool:
    """Say whether both servers hold the same log, byte for byte."""
    ours = [(row.first, row.last, row.head, row.data) for row in hub.stored(desk)]
    return ours == [(row.first, row.last, row.head, row.data) for row in hub.hall.stored(desk)]


def home_of(hub: Hub) -> OrganisationId:
    """Return the organisation that a hub belongs to."""
    return OrganisationId(hub.joined.organisation_id)


def paths_in(home: Path) -> Paths:
    """Return the folders of a machine that has its keys in a file."""
    Paths(home).make()
    KeyFile(Paths(home).key_file).put(SEAL_KEY, SealIdentity.generate().secret)
    return Paths(home)


@contextmanager
def closing_device(device: Device) -> Iterator[None]:
    """Close a device in the end."""
    try:
        yield
    finally:
        close_device(device)


def quarantined(hall: Hall) -> list[tuple[str, bytes, int]]:
    """Return what the server above has in quarantine, with the reason and how often it came."""
    with hall.server.database.read() as session:
        rows = session.scalars(sa.select(QuarantinedFrame)).all()
    return [(row.code, row.data, row.times) for row in rows]
