"""Client and server in one process: the real services of both ends, joined by HTTP messages without a socket."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from assessment.content.meta import PackMeta
from assessment.ids import OrganisationId, PackId
from assessment.pack.build import build_pack
from assessment.pack.seal import SealIdentity
from assessment.pack.verify import read_sealed
from desktop.paths import Paths
from desktop.secrets import KeyFile
from desktop.services.device import SEAL_KEY, TOKEN, Device
from desktop.services.enrol import enrolment_request, keep_enrolment
from desktop.services.open_device import close_device, open_device
from desktop.services.pull_changes import apply_changes, changes_place, fetch_pack, take_fetched_pack, wanted
from desktop.services.push_log import Delivered, apply_reply, collect, exchange
from desktop.sync.client import ServerClient
from sync_server.app import compose, open_server
from sync_server.config import Config, Mode
from sync_server.services.found_organisation import found_organisation
from sync_server.services.make_enrolment_code import make_enrolment_code
from sync_server.services.publish_pack import publish_pack
from sync_server.services.publish_sitting import (
    PlannedCandidate,
    PlannedProctor,
    SittingPlan,
    publish_sitting,
)
from sync_server.services.server import Server
from sync_server.services.view_attempt import AttemptView, view_attempt
from tests.builders import SECRET, SERVER_URL, Draw, make_keys, make_policy, make_pool
from tests.contract.in_process import running
from tests.fakes.clock import NOON, FakeClock

HOUR_MS = 3_600_000


@dataclass
class Line:
    """A device enrolled at a server, with a pack and a sitting on both sides."""

    server: Server
    organisation: OrganisationId
    device: Device
    client: ServerClient
    clock: FakeClock
    home: Path

    def pull(self) -> None:
        """Bring in everything that waits."""
        while True:
            place = changes_place(self.device)
            reply = self.client.changes(place.cursor, place.server)
            apply_changes(self.device, reply)
            if not reply.more:
                break
        for pack in wanted(self.device):
            take_fetched_pack(self.device, fetch_pack(self.device, self.client, pack))

    def push(self, *, in_doubt: bool = False) -> Delivered:
        """Do one exchange."""
        outgoing = collect(self.device, in_doubt=in_doubt)
        return apply_reply(self.device, outgoing, exchange(self.client, outgoing))

    def push_all(self) -> Delivered:
        """Exchange until the server holds everything."""
        delivered = self.push(in_doubt=True)
        while delivered.unsent:
            delivered = self.push()
        return delivered

    def view(self, attempt_id: Any) -> AttemptView:  # AttemptId
        """Return the attempt as the server tells it."""
        return view_attempt(self.server, self.organisation, attempt_id)

    def restart_device(self) -> None:
        """Close the application without a word and open it again."""
        close_device(self.device)
        self.device = open_device(Paths(self.home), self.clock, Draw("again"))


@contextmanager
def make_line(folder: Path, *, proctors: tuple[PlannedProctor, ...] = ()) -> Iterator[Line]:
    """Set up both ends in a folder."""
    clock = FakeClock()
    config = Config(data=folder / "server", mode=Mode.DEVELOPMENT)
    server = open_server(
        config, clock=lambda: int(clock.now().timestamp() * 1000), draw=Draw("server"), make=True
    )
    facts = found_organisation(server, "Example Board")
    organisation = OrganisationId(facts.organisation_id)
    publish_pack(
        server, organisation, _pack(server, organisation, facts.recipient), opens_ms=None, actor="test"
    )
    publish_sitting(server, organisation, replace(_plan(), proctors=proctors), actor="test")
    code = make_enrolment_code(server, organisation, centre="Centre", url="", days=1, actor="test")
    home = folder / "device"
    Paths(home).make()
    KeyFile(Paths(home).key_file).put(SEAL_KEY, SealIdentity.generate().secret)
    device = open_device(Paths(home), clock, Draw("device"))
    with running(compose(server)) as transport:
        newcomer = ServerClient(SERVER_URL, transport=transport)
        reply = newcomer.enrol(enrolment_request(device, code=code.code, name="desk", app_version="0.1.0"))
        keep_enrolment(device, SERVER_URL, reply)
        client = ServerClient(SERVER_URL, device.secrets.get(TOKEN) or "", transport=transport)
        line = Line(server, organisation, device, client, clock, home)
        yield line
        close_device(line.device)


def _pack(server: Server, organisation: OrganisationId, recipient: str) -> bytes:
    data = build_pack(
        make_pool(),
        make_keys(),
        PackMeta(PackId("ports"), 1, "Ports"),
        issuer=server.keys(organisation).issuer,
        content_identity=SealIdentity.generate(),
        keys_identity=SealIdentity.generate(),
        organisation_recipient=recipient,
        keys_released=True,
    )
    assert json.loads(read_sealed(data, trusted=None).manifest_bytes)["pack_id"] == "ports"
    return data


def _plan() -> SittingPlan:
    return SittingPlan(
        title="Morning",
        pack_id="ports",
        opens_at=NOON.replace(hour=NOON.hour - 1),
        closes_at=NOON.replace(hour=NOON.hour + 8),
        candidates=tuple(PlannedCandidate(f"C-{n}", f"Candidate {n}", SECRET) for n in (1, 2)),
        policy=replace(make_policy(), leave_pin_hash="", attempts_allowed=0),
    )
