"""One thing that does not go up holds nothing else up: not what other devices sent, not files, not the mirror."""

from collections.abc import Callable
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

import httpx
import pytest
import sqlalchemy as sa

from sync_server.cli.hub_words import of_trouble
from sync_server.errors import StorageFull, StorageProblem
from sync_server.relay import forward_logs
from sync_server.relay.status import hub_status
from sync_server.services.accept_frames import accept_frames
from sync_server.storage.blob_files import blob_path
from sync_server.storage.engine import Session
from sync_server.storage.hubs import hub as hub_row
from sync_server.storage.models import AttemptFrame, Blob, DeviceLog, LogFrame, QuarantinedFrame
from sync_server.storage.upstream import refused_to_forward
from tests.contract.hub import Hub, home_of, hub_below, quarantined, same_everywhere
from tests.fakes.refusals import refusal
from tests.sync_server.events import whole_attempt
from tests.sync_server.hall import Hall
from tests.sync_server.signed_log import Desk, travelling


@dataclass
class Refusing(httpx.BaseTransport):
    """The way up, where some requests never come through whole."""

    inner: httpx.BaseTransport
    which: Callable[[httpx.Request], bool]
    how: Callable[[], httpx.Response]
    tried: list[str] = field(default_factory=list)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        if self.which(request):
            self.tried.append(request.url.path)
            return self.how()
        return self.inner.handle_request(request)


def refuse(hub: Hub, which: Callable[[httpx.Request], bool], how: Callable[[], httpx.Response]) -> Refusing:
    """Let some requests of a hub be answered by another."""
    hub.link.inner = Refusing(hub.link.inner, which, how)
    return hub.link.inner


def broken() -> httpx.Response:
    """End a connection."""
    raise httpx.ReadError("gone")


def give_file(hub: Hub, desk: Desk, data: bytes) -> str:
    """Let a device give its hub a file of an answer; return its hash."""
    name = sha256(data).hexdigest()
    assert hub.device(desk).send_blob(name, data, offset=0, length=len(data)).complete
    return name


def test_a_refused_piece_that_cannot_be_stored_above_waits_alone(hall: Hall, tmp_path: Path) -> None:
    """The log and the file of another device go up, the mirror hears, the trouble is told, and the piece comes later."""
    evil, honest = hall.desk("Centre"), hall.desk("Centre")
    with hub_below(hall, tmp_path / "hub") as hub:
        hub.round()
        hub.push(evil, travelling([b"no frame"]))
        way = refuse(hub, lambda one: "/quarantine/" in one.url.path, lambda: refusal(StorageProblem("x")))
        honest.write(hall.attempt(), *whole_attempt())
        hub.push(honest, honest.body())
        name = give_file(hub, honest, b"an essay")
        hall.publish()
        assert "some refused storage_failed" == hub.turn()

        assert same_everywhere(hub, honest)
        assert blob_path(hall.config.blobs, hall.organisation, name).exists()
        assert "pack" in {one.kind for one in hub.changes(honest).changes}
        assert "cannot store what this hub brings" in of_trouble(hub_status(hub.server).problem, "9:00")
        assert 1 == len(way.tried)
        assert "some refused storage_failed" == hub.turn()
        assert 1 == len(way.tried)  # it waits
        hub.link.inner = way.inner
        hall.clock.now += 120_000
        hub.round()
        assert [b"no frame"] == [data for _, data, _ in quarantined(hall)]


def test_a_log_that_breaks_every_connection_waits_alone(hall: Hall, tmp_path: Path) -> None:
    """What upstream is heard beside is an item's own trouble: after two tries the others go up."""
    evil, honest = hall.desk("Centre"), hall.desk("Centre")
    with hub_below(hall, tmp_path / "hub") as hub:
        hub.round()
        for desk in (evil, honest):
            desk.write(hall.attempt(), *whole_attempt())
            hub.push(desk, desk.body())
        own = f"/hub/log/{evil.name.device_id}/"
        way = refuse(hub, lambda one: own in one.url.path, broken)
        for _ in range(4):
            hub.turn()

        assert same_everywhere(hub, honest)
        assert "some away broken" == hub_status(hub.server).problem
        hub.link.inner = way.inner
        hall.clock.now += 120_000
        hub.round()
        assert same_everywhere(hub, evil)


def test_a_full_disk_above_does_not_stop_the_mirror(hall: Hall, tmp_path: Path) -> None:
    """While what goes up rests, as upstream wishes, the mirror hears, and the trouble goes on being told."""
    desk = hall.desk("Centre")
    with hub_below(hall, tmp_path / "hub") as hub:
        hub.round()
        desk.write(hall.attempt(), *whole_attempt())
        hub.push(desk, desk.body())
        way = refuse(hub, lambda one: "/hub/log/" in one.url.path, lambda: refusal(StorageFull("x")))
        assert "some refused storage_full" == hub.turn()
        hall.publish()
        assert "some refused storage_full" == hub.turn()

        assert 1 == len(way.tried)
        assert "pack" in {one.kind for one in hub.changes(desk).changes}


def lose(hall: Hall, *tables: type) -> None:
    """Bring the server above back from a backup that lacks these."""

    def write(session: Session) -> None:
        for one in tables:
            session.execute(sa.delete(one))

    hall.server.database.write(write)


def test_files_come_again_after_a_backup(hall: Hall, tmp_path: Path) -> None:
    """A file that upstream has lost goes up again: found by asking where only it is gone, at once where a log is behind."""
    desk = hall.desk("Centre")
    with hub_below(hall, tmp_path / "hub") as hub:
        desk.write(hall.attempt(), *whole_attempt())
        hub.round()
        hub.push(desk, desk.body())
        name = give_file(hub, desk, b"an essay")
        hub.round()
        path = blob_path(hall.config.blobs, hall.organisation, name)
        path.unlink()
        lose(hall, Blob)
        hub.relay.doubt()
        hub.round()
        assert path.exists()

        path.unlink()
        lose(hall, Blob, AttemptFrame, LogFrame, DeviceLog)
        hub.relay._forwarder._logs.doubt()
        hub.round()
        assert path.exists()
        assert same_everywhere(hub, desk)


def test_a_piece_that_was_cut_goes_up_once(hall: Hall, tmp_path: Path) -> None:
    """Of refused bytes whose beginning alone was kept, the hub knows by their own hash that they are above."""
    desk = hall.desk("Centre")
    with hub_below(hall, tmp_path / "hub") as hub:
        hub.round()
        hub.push(desk, travelling([b"no frame"]))

        def cut(session: Session) -> None:
            session.execute(sa.update(QuarantinedFrame).values(data=b"no"))

        hub.server.database.write(cut)
        hub.round()
        hub.round()

        assert 0 == hub_status(hub.server).quarantined
        assert [(b"no", 1)] == [(data, times) for _, data, times in quarantined(hall)]


def test_refused_bytes_are_not_read_to_see_that_they_are_above(hall: Hall, tmp_path: Path) -> None:
    """What waits is found without any data: however much was refused, the question costs its keys alone."""
    asked: list[str] = []
    with hub_below(hall, tmp_path / "hub") as hub, hub.server.database.read() as session:
        connection = session.connection()
        sa.event.listen(connection, "before_cursor_execute", lambda *told: asked.append(told[2].lower()))
        assert [] == refused_to_forward(session, home_of(hub))

    assert any("quarantine" in one for one in asked)
    assert not any(".data" in one for one in asked)


def test_a_hub_that_was_shut_out_serves_nobody_until_it_is_let_in(hall: Hall, tmp_path: Path) -> None:
    """Its devices are refused, also after a start, so that they look elsewhere; what it holds stays and goes up later."""
    desk = hall.desk("Centre")

    def revoked(when: int | None) -> None:
        def write(session: Session) -> None:
            row = hub_row(session, hall.organisation, hub.joined.hub_id)
            assert row is not None
            row.revoked_ms = when

        hall.server.database.write(write)

    with hub_below(hall, tmp_path / "hub") as hub:
        hub.round()
        desk.write(hall.attempt(), *whole_attempt())
        hub.push(desk, desk.body())
        revoked(1)
        hub.turn()
        asked = httpx.Client(transport=hub.transport, base_url="https://hub.test")
        token = {"Authorization": f"Bearer {desk.token}"}
        for _ in range(2):
            told = [
                asked.post(desk.path, content=desk.body(), headers=token),
                asked.get("/api/v1/changes?cursor=0", headers=token),
            ]
            assert ["upstream_refused"] * 2 == [one.json()["code"] for one in told]
            assert "serves no exam computers" in of_trouble(hub_status(hub.server).problem, "9:00")
            hub.link.cut = True
            hub.turn()
            hub.server.shut_out = False
            hub.relay = type(hub.relay)(hub.server, hub.joined, hub.relay._client)  # it is started again
        assert len(desk.entries) == hub_status(hub.server).waiting
        hub.link.cut = False
        revoked(None)
        hub.round()

        assert same_everywhere(hub, desk)
        assert len(desk.entries) == hub.push(desk, b"")[0]


def test_many_logs_of_one_device_hold_nobody_up(
    hall: Hall, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So many logs have their turn at once, one of each device first; the mirror has its turn between, and all go up."""
    monkeypatch.setattr(forward_logs, "LOGS_A_TURN", 5)
    many, honest = hall.desk("Centre"), hall.desk("Centre")
    with hub_below(hall, tmp_path / "hub") as hub:
        hub.round()
        for number in range(12):
            one = many.fresh(f"{number + 10**9:016x}")
            one.write(hall.attempt(), *whole_attempt()[:1])
            accept_frames(hub.server, one.name, one.verify, one.frames())
        honest.write(hall.attempt(), *whole_attempt())
        hub.push(honest, honest.body())
        hub.link.asked.clear()
        hub.round()

        assert same_everywhere(hub, honest)
        assert 10 >= sum("/hub/log/" in one for one in hub.link.asked)
        assert any("/hub/mirror" in one for one in hub.link.asked)
        hub.round()
        hub.round()
        assert 0 == hub_status(hub.server).waiting
