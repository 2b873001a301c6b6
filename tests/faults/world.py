"""A small world for faults: the real server as a process, and real devices behind a faulty link."""

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import sqlalchemy as sa

from assessment.content.media import media_name
from assessment.content.meta import PackMeta
from assessment.ids import AttemptId, DeviceId, Epoch, PackId
from assessment.pack.build import build_pack
from assessment.pack.seal import SealIdentity
from assessment.sync.frame import decode_frame
from assessment.sync.log import LogEntry
from sync_server.app import open_server
from sync_server.config import read_config
from sync_server.services.make_enrolment_code import make_enrolment_code
from sync_server.services.project_attempt import project_stale, read_history
from sync_server.services.publish_pack import PackFacts, publish_pack
from sync_server.services.read_events import PlacedEvent
from sync_server.services.server import Server
from sync_server.services.verify_log import verify_log
from sync_server.services.view_attempt import AttemptView, view_attempt
from sync_server.storage.frames import LogName, frames_of_log
from sync_server.storage.models import QuarantinedFrame
from tests.assessment.pack.examples import IMAGE, keys, pool
from tests.faults.proxy import Proxy
from tests.faults.station import Station
from tests.served import ServerProcess
from tests.sync_server.hall import opened_hall


class World:
    """The server's process, the link, and the computers behind it."""

    def __init__(self, folder: Path, *program: str, environment: Mapping[str, str] | None = None) -> None:
        self.folder = folder
        self.server = ServerProcess(
            folder / "server", program=program or ("sync_server",), environment=environment or {}
        )
        with opened_hall(folder / "server") as hall:
            self.organisation = hall.organisation
            self.pack_hash = hall.publish().pack_hash
            hall.sitting(attempts_allowed=0)
            self._codes = [hall.code()]  # the first computer joins without a writer beside the server
        self.server.start()
        self.proxy = Proxy(self.server.port)
        self.stations: list[Station] = []
        self._count = 0
        self._inside: Server | None = None

    def station(self, name: str = "", *, join: bool = True) -> Station:
        """Return a new computer that has joined."""
        self._count += 1
        station = Station(self, self.folder / (name or f"desk-{self._count}"))
        self.stations.append(station)
        if join:
            station.join(self.code())
        return station

    def code(self) -> str:
        """Return a code by which a computer may join."""
        if self._codes:
            return self._codes.pop()
        with self.inside() as server:
            made = make_enrolment_code(server, self.organisation, centre="", url="", days=7, actor="test")
        return made.code

    def adopt(self, folder: Path) -> Station:
        """Return a computer whose folder is there already, a copy of another's say."""
        station = Station(self, folder)
        self.stations.append(station)
        return station

    @contextmanager
    def inside(self) -> Iterator[Server]:
        """Look into the server's folder, beside the process that serves it."""
        if self._inside is None:
            self._inside = open_server(read_config({}, self.folder / "server"))
        yield self._inside

    def leave(self) -> None:
        """Hold nothing of the server's folder open."""
        inside, self._inside = self._inside, None
        if inside is not None:
            inside.close()

    def entries(self, station: Station, epoch: Epoch | None = None) -> list[LogEntry]:
        """Return what the server has of a log and counts, proved anew."""
        log = self.log_name(station.device.device_id, epoch or station.device.epoch)
        with self.inside() as server:
            facts = verify_log(server, log)
            with server.database.look() as connection:
                stored = frames_of_log(connection, log)
        assert facts.verified, "I2: the server's copy proves itself"
        entries = [
            entry
            for one in stored
            for entry in decode_frame(one.data).entries
            if one.first <= entry.dseq <= one.last and one.last <= facts.cursor  # more may come meanwhile
        ]
        assert list(range(1, facts.cursor + 1)) == [entry.dseq for entry in entries], "I2: 1..cursor, once"
        return entries

    def publish(self, megabytes: float, version: int) -> PackFacts:
        """Publish a pack of about this size."""
        count = max(1, round(megabytes / 2))
        pictures = [IMAGE + os.urandom(round(megabytes * 1e6 / count)) for _ in range(count)]
        content = replace(pool(), media={**pool().media, **{media_name(one): one for one in pictures}})
        with self.inside() as server:
            own = server.keys(self.organisation)
            data = build_pack(
                content,
                keys(),
                PackMeta(PackId("harbours"), version, "Harbours"),
                issuer=own.issuer,
                content_identity=SealIdentity.generate(),
                keys_identity=SealIdentity.generate(),
                organisation_recipient=own.identity.recipient,
            )
            return publish_pack(server, self.organisation, data, opens_ms=None, actor="test")

    def cursor(self, station: Station) -> int:
        """Return how much the server has of a computer's log, proved anew."""
        with self.inside() as server:
            facts = verify_log(server, self.log_name(station.device.device_id, station.device.epoch))
        assert facts.verified, "I2"
        return facts.cursor

    def log_name(self, device_id: DeviceId, epoch: Epoch) -> LogName:
        """Return a log by its name."""
        return LogName(self.organisation, device_id, epoch)

    def view(self, id: AttemptId) -> AttemptView:
        """Return the attempt as the server understands it, once it has thought about it."""
        with self.inside() as server:
            while project_stale(server, self.organisation):
                pass
            return view_attempt(server, self.organisation, id)

    def placed(self, id: AttemptId) -> tuple[PlacedEvent, ...]:
        """Return what the server was told of an attempt, by all who told of it."""
        with self.inside() as server:
            history = read_history(server, self.organisation, id)
        assert history is not None
        return tuple(history.placed)

    def quarantined(self, station: Station) -> list[QuarantinedFrame]:
        """Return what was set aside of a computer's frames."""
        found = sa.select(QuarantinedFrame).where(QuarantinedFrame.device_id == station.device.device_id)
        with self.inside() as server, server.database.read() as session:
            return list(session.scalars(found))

    def close(self) -> None:
        """End everything."""
        for station in self.stations:
            station.close()
        self.leave()
        self.proxy.close()
        self.server.kill()
