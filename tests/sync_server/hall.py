"""A server in a folder of its own, with its organisation and staff, and everyone who talks to it."""

import asyncio
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime, timedelta
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from fastapi import FastAPI

from assessment.attempt.origin import attempt_id_for
from assessment.attempt.policy import Feedback, SittingPolicy
from assessment.content.meta import PackMeta
from assessment.ids import (
    AttemptId,
    DeviceId,
    Epoch,
    OrganisationId,
    PackId,
)
from assessment.pack.build import build_pack
from assessment.pack.seal import SealIdentity
from assessment.signing import SigningKey
from assessment.sync.enrolment import prove_enrolment
from assessment.sync.messages import EnrolRequest
from sync_server.app import compose, open_server
from sync_server.config import Config, read_config
from sync_server.services.accept_frames import Decision, accept_frames
from sync_server.services.add_staff import add_staff
from sync_server.services.enrol_device import enrol_device
from sync_server.services.enrol_hub import enrol_hub
from sync_server.services.found_organisation import found_organisation, the_organisation
from sync_server.services.make_enrolment_code import CodeKind, make_enrolment_code
from sync_server.services.publish_pack import PackFacts, publish_pack
from sync_server.services.publish_sitting import (
    PlannedCandidate,
    SittingFacts,
    SittingPlan,
    publish_sitting,
)
from sync_server.services.roles import Role
from sync_server.services.server import Server, secret_hash
from sync_server.storage.frames import LogName, StoredFrame, frames_of_log
from sync_server.storage.models import StaffSession
from tests.assessment.pack.examples import keys, pool
from tests.kept import kept_folder
from tests.sync_server.caller import Caller
from tests.sync_server.events import HOUR_MS, NOON, NOON_MS, initiated
from tests.sync_server.postgresql import Postgresql, server_of
from tests.sync_server.signed_log import Desk, seal_of

PASSWORD = "a long enough password"
SECRET = "open sesame"


class Tick:
    """A clock in milliseconds that moves when told."""

    def __init__(self, now: int = NOON_MS) -> None:
        self.now = now

    def __call__(self) -> int:
        return self.now


class Draw:
    """Random bytes, the same in every run."""

    def __init__(self, seed: str = "draw") -> None:
        self._seed = seed.encode()
        self._count = 0

    def __call__(self, count: int) -> bytes:
        self._count += 1
        stream = b"".join(
            sha256(self._seed + self._count.to_bytes(4, "big") + bytes([part])).digest() for part in range(3)
        )
        return stream[:count]


@cache
def _template() -> Path:
    """Return a data folder to copy: initialised, with one member of staff of each role."""
    folder = kept_folder("carrel-hall-") / "template"
    server = open_server(read_config({}, folder), clock=Tick(), draw=Draw("template"), make=True)
    _found(server)
    server.close()
    return folder


def _found(server: Server) -> None:
    """Set up the organisation with one member of staff of each role."""
    found_organisation(server, "Example Board")
    home = the_organisation(server)
    for role in Role:
        add_staff(server, home, name=role.value, role=role, password=PASSWORD, actor="test")


@cache
def _template_in(postgresql: Postgresql) -> tuple[str, Path]:
    """Return the name of a database on that server to copy, and its data folder: as the template is."""
    folder, url = kept_folder("carrel-hall-") / "template", postgresql.database(lasting=True)
    server = open_server(
        read_config({"CARREL_SERVER_DATABASE_URL": url}, folder),
        clock=Tick(),
        draw=Draw("template"),
        make=True,
    )
    _found(server)
    server.close()
    return url, folder


def _fill(database_url: str, folder: Path) -> bool:
    """Make a database and a data folder as the template is, where that is quicker than to make them anew."""
    postgresql = server_of(database_url)
    if database_url and postgresql is None:
        return False
    if postgresql is None:
        template = _template()
    else:
        url, template = _template_in(postgresql)
        postgresql.copy(url, database_url)
    shutil.copytree(template, folder, dirs_exist_ok=True)
    return True


class Hall:
    """The server, its clock, and everyone who talks to it."""

    def __init__(self, folder: Path, database_url: str = "") -> None:
        filled = _fill(database_url, folder)
        self.config: Config = read_config({"CARREL_SERVER_DATABASE_URL": database_url}, folder)
        self.clock = Tick()
        self.draw = Draw()
        self.server: Server = open_server(self.config, clock=self.clock, draw=self.draw, make=not filled)
        if not filled:
            _found(self.server)
        self.organisation: OrganisationId = the_organisation(self.server)
        self.app: FastAPI = compose(self.server)
        self._runner = asyncio.Runner()
        self._callers: list[Caller] = []
        self._count = 0

    # ------------------------------------------------------------------------------------------ who talks

    def caller(self) -> Caller:
        """Return somebody nobody knows."""
        caller = Caller(self.app, self._runner)
        self._callers.append(caller)
        return caller

    def staff_of(self, centre: str, role: Role = Role.ADMIN) -> Caller:
        """Return a member of staff of one centre alone, signed in."""
        name = f"{role.value} of {centre}"
        add_staff(
            self.server,
            self.organisation,
            name=name,
            role=role,
            password=PASSWORD,
            actor="test",
            centres=[centre],
        )
        return self.staff(role, name)

    def staff(self, role: Role = Role.ADMIN, name: str = "") -> Caller:
        """Return a member of staff, signed in."""
        caller = self.caller()
        token = self.draw(16).hex()
        session = StaffSession(
            organisation_id=self.organisation,
            token_hash=secret_hash(token),
            name=name or role.value,
            began_ms=self.clock.now,
            expires_ms=self.clock.now + 100 * HOUR_MS,
            ended_ms=None,
        )
        self.server.database.write(lambda s: s.add(session))
        caller.cookies.set("carrel_session", token, domain="testserver.local")
        caller.cookies.set("carrel_session", token)
        told = caller("GET", "/api/v1/staff/session")
        caller.headers["X-CSRF-Token"] = told.json()["csrf"]
        return caller

    def code(self, centre: str = "") -> str:
        """Return a fresh enrolment code."""
        made = make_enrolment_code(
            self.server, self.organisation, centre=centre, url="", days=7, actor="test"
        )
        return made.code

    def desk(self, centre: str = "") -> Desk:
        """Return a computer that has just joined."""
        self._count += 1
        key = SigningKey(sha256(f"desk {self._count}".encode()).digest())
        seal = seal_of(self._count)
        request = enrolment(self.code(centre), key, seal, device_id=f"{self._count:016x}")
        reply = enrol_device(self.server, request, address="desk")
        name = LogName(self.organisation, DeviceId(request.device_id), Epoch(f"{self._count:016x}"))
        return Desk(reply.token, key, name, seal)

    def as_device(self, desk: Desk) -> Caller:
        """Return a caller with a device's token."""
        caller = self.caller()
        caller.headers["Authorization"] = f"Bearer {desk.token}"
        return caller

    def as_hub(self, centre: str = "", hub_id: str = "4" * 16) -> Caller:
        """Return a caller with the token of a hub that has just joined."""
        made = make_enrolment_code(
            self.server, self.organisation, centre=centre, url="", days=7, actor="test", kind=CodeKind.HUB
        )
        key, seal = SigningKey(sha256(b"hub").digest()), seal_of(3_000)
        reply = enrol_hub(self.server, enrolment(made.code, key, seal, device_id=hub_id), address="hub")
        caller = self.caller()
        caller.headers["Authorization"] = f"Bearer {reply.token}"
        return caller

    def push(self, desk: Desk, body: bytes) -> list[Any]:
        """Push a body over HTTP and return the reply."""
        reply = self.as_device(desk)("POST", desk.path, content=body)
        assert reply.status_code == 200, reply.text
        told: list[Any] = reply.json()
        return told

    def accept(self, desk: Desk, frames: Sequence[bytes]) -> Decision:
        """Hand frames to the server without HTTP."""
        return accept_frames(self.server, desk.name, desk.verify, frames)

    def stored(self, desk: Desk) -> list[StoredFrame]:
        """Return the frames of a desk's log as they lie in the database."""
        with self.server.database.look() as connection:
            return frames_of_log(connection, desk.name)

    # --------------------------------------------------------------------------------------- what there is

    def pack(self, version: int = 1, *, pack_id: str = "harbours", opens_at: datetime | None = None) -> bytes:
        """Return a pack signed by this organisation and sealed to it."""
        own = self.server.keys(self.organisation)
        return build_pack(
            pool(),
            keys(),
            PackMeta(PackId(pack_id), version, "Harbours"),
            issuer=own.issuer,
            content_identity=seal_of(1_000 + version),
            keys_identity=seal_of(2_000 + version),
            organisation_recipient=own.identity.recipient,
            opens_at=opens_at,
        )

    def publish(self, data: bytes | None = None) -> PackFacts:
        """Publish a pack."""
        return publish_pack(self.server, self.organisation, data or self.pack(), opens_ms=None, actor="test")

    def sitting(
        self,
        *,
        sitting_id: str = "morning",
        feedback: Feedback = Feedback.AT_END,
        centre: str = "",
        new_unlock_key: bool = False,
        candidates: tuple[PlannedCandidate, ...] = (),
        **more: Any,
    ) -> SittingFacts:
        """Publish a sitting that is open at noon, with two candidates unless others are told."""
        plan = SittingPlan(
            title="Morning",
            pack_id="harbours",
            opens_at=NOON - timedelta(hours=1),
            closes_at=NOON + timedelta(hours=8),
            candidates=candidates
            or (
                PlannedCandidate("C-1", "Amina", SECRET, "candidate-1"),
                PlannedCandidate("C-2", "Bo", SECRET, "candidate-2"),
            ),
            sitting_id=sitting_id,
            centre=centre,
            policy=SittingPolicy(feedback=feedback, **more),
            leave_pin="4711",
            new_unlock_key=new_unlock_key,
        )
        return publish_sitting(self.server, self.organisation, plan, actor="test")

    def attempt(self, number: int = 1, *, step: int = 1_000) -> AttemptId:
        """Return the id of the attempt that the computer of this number begins with its first entry, ``step`` after noon."""
        return attempt_id_for(DeviceId(f"{number:016x}"), NOON_MS + step, initiated().seed)

    def close(self) -> None:
        """Close everything."""
        for caller in self._callers:
            caller.close()
        self._runner.close()
        self.server.close()


@contextmanager
def opened_hall(folder: Path, database_url: str = "") -> Iterator[Hall]:
    """Give a hall for a while, on SQLite in its folder or on the database at ``database_url``, which is empty."""
    hall = Hall(folder, database_url)
    try:
        yield hall
    finally:
        hall.close()


def enrolment(
    code: str, key: SigningKey, seal: SealIdentity, *, device_id: str = "0123456789abcdef"
) -> EnrolRequest:
    """Return what a computer says of itself when it joins."""
    return EnrolRequest(
        code=code,
        device_id=device_id,
        name="Desk",
        sign_key=key.public.hex(),
        seal_key=seal.recipient,
        proof=prove_enrolment(key, code=code, device_id=DeviceId(device_id), seal_key=seal.recipient),
        app_version="0.1.0",
    )
