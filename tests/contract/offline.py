"""A server and computers that never meet: packs, sittings and results go from hand to hand."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from assessment.attempt.lockdown import LockdownPolicy
from assessment.content.meta import PackMeta
from assessment.content.pool import ContentPool
from assessment.ids import OrganisationId, PackId
from assessment.pack.build import build_pack
from assessment.pack.code import ReleaseCode
from assessment.pack.seal import SealIdentity
from assessment.signing import key_id
from assessment.sync.messages import EnrolReply
from desktop.paths import Paths
from desktop.secrets import KeyFile
from desktop.services.device import SEAL_KEY
from desktop.services.enrol import keep_enrolment
from desktop.services.import_pack import import_pack
from desktop.services.import_sitting import import_sitting
from desktop.services.list_sittings import list_sittings
from desktop.services.unlock_pack import unlock_pack_with_code
from sync_server.app import open_server
from sync_server.config import Config, Mode
from sync_server.services.export_sitting import export_sitting
from sync_server.services.found_organisation import found_organisation
from sync_server.services.publish_pack import publish_pack
from sync_server.services.publish_sitting import (
    PlannedCandidate,
    PlannedProctor,
    SittingPlan,
    publish_sitting,
)
from sync_server.services.server import Server
from tests.builders import SECRET, Desk, Draw, make_keys, make_policy, make_pool
from tests.fakes.clock import NOON, FakeClock

CODE = "ABCD-EFGH-JKMN"
PIN = "246810"
CANDIDATES = tuple(PlannedCandidate(f"C-{n}", f"Candidate {n}", SECRET) for n in (1, 2, 3))


@dataclass
class Offline:
    """A server, and what it publishes: nothing of it ever goes over a network."""

    server: Server
    organisation: OrganisationId
    pack: bytes
    document: bytes
    clock: FakeClock
    folder: Path
    computers: dict[str, Desk] = field(default_factory=dict)

    def computer(self, name: str) -> Desk:
        """Return a computer of its own, on which pack and sitting were brought in and opened by code."""
        if name in self.computers:
            return self.computers[name]
        paths = Paths(self.folder / name)
        paths.make()
        KeyFile(paths.key_file).put(SEAL_KEY, SealIdentity.generate().secret)
        desk = self.computers[name] = Desk(paths, self.clock, Draw(name))
        issuer = self.server.keys(self.organisation).issuer
        reply = EnrolReply(
            token="never used, never sent",
            organisation_id=self.organisation,
            organisation_name="Example Board",
            centre="Centre",
            issuers={key_id(issuer.public): issuer.public.hex()},
            server_ms=0,
        )
        with desk.opened() as device:
            keep_enrolment(device, "http://nowhere.test", reply)
            import_pack(device, self.pack)
            import_sitting(device, self.document)
            (known,) = list_sittings(device)
            unlock_pack_with_code(device, known.pack_hash, CODE)
        return desk


@contextmanager
def make_offline(
    folder: Path, pool: ContentPool | None = None, *, lockdown: LockdownPolicy | None = None
) -> Iterator[Offline]:
    """Set up a server with a pack and a sitting."""
    clock = FakeClock()
    config = Config(data=folder / "server", mode=Mode.DEVELOPMENT)
    server = open_server(
        config, clock=lambda: int(clock.now().timestamp() * 1000), draw=Draw("server"), make=True
    )
    facts = found_organisation(server, "Example Board")
    organisation = OrganisationId(facts.organisation_id)
    pack = build_pack(
        pool or make_pool(),
        make_keys(),
        PackMeta(PackId("ports"), 1, "Ports"),
        issuer=server.keys(organisation).issuer,
        content_identity=SealIdentity.generate(),
        keys_identity=SealIdentity.generate(),
        organisation_recipient=facts.recipient,
        release_code=ReleaseCode(CODE, b"salt of examples"),
        keys_released=True,
    )
    publish_pack(server, organisation, pack, opens_ms=None, actor="test")
    policy = replace(make_policy(), leave_pin_hash="", unlock_key="", lockdown=lockdown or LockdownPolicy())
    plan = SittingPlan(
        title="Morning",
        pack_id="ports",
        opens_at=NOON.replace(hour=NOON.hour - 1),
        closes_at=NOON.replace(hour=NOON.hour + 8),
        candidates=CANDIDATES,
        policy=policy,
        proctors=(PlannedProctor("Pat Proctor", PIN),),
    )
    sitting = publish_sitting(server, organisation, plan, actor="test")
    _, document = export_sitting(server, organisation, sitting.sitting_id, actor="test")
    yield Offline(server, organisation, pack, document, clock, folder)
    server.close()
