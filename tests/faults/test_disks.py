"""Disks that lose power, are full, fail or are held by somebody else, under the real device and the real server."""

import random
import shutil
import sqlite3
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.errors import DatabaseLocked, DiskFull, StorageFailed
from desktop.paths import Paths
from desktop.presenters.facts import SendState
from desktop.services.device import Device
from desktop.services.open_device import close_device
from desktop.services.prove_log import prove_log
from desktop.storage import engine as device_engine
from desktop.storage.engine import transaction
from desktop.storage.log import entries_after
from desktop.ui.messages import of_send
from sync_server.app import open_server
from sync_server.config import read_config
from sync_server.services.verify_log import verify_log
from tests.builders import make_desk
from tests.faults.recorded_disk import Step, on_disk, recorded
from tests.faults.station import SEEN
from tests.faults.test_killed import Child
from tests.faults.world import World
from tests.thorough import THOROUGH, times

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="the recorded disk was made for Linux"
)


def moments(steps: list[Step]) -> list[int]:
    """Return the moments right before and after a sync, and right after something was said: all of them, or a sample."""
    places = [place for place, step in enumerate(steps) if step.what in "SN"]
    if not THOROUGH:
        places = random.Random(11).sample(places, min(10, len(places)))
    return sorted({moment for place in places for moment in (place, place + 1)} | {len(steps)})


def said(steps: list[Step], moment: int) -> list[str]:
    """Return what the process had said by then."""
    return [step.path for step in steps[:moment] if step.what == "N"]


def test_row_11_power_cut_on_the_device(tmp_path: Path) -> None:
    """Whenever the power goes, each answer with a tick is on the disk; of what was not synced any part may be."""
    home, record = tmp_path / "home", tmp_path / "record"
    record.mkdir()
    desk = make_desk(home)
    with desk.opened():
        pass
    base = tmp_path / "base"
    shutil.copytree(home, base)
    child = Child(str(home), str(record))
    for number in range(times(60, 25)):
        assert f"ticked {number + 1}" == child.do(f"tick {'a longer answer ' * (number % 7)}{number}")
    child.end()
    steps = list(recorded(record))
    chance = random.Random(1)

    tried = 0
    for moment in moments(steps):
        for torn in (None, chance):
            files = on_disk(steps, moment, torn)
            ticked = sum(told.startswith("ticked") for told in said(steps, moment))
            place(base, home, files)
            with make_opened(home) as device:
                with transaction(device.engine) as session:
                    entries = entries_after(session, device.epoch, 0, 1_000)
                assert ticked <= len(entries) <= ticked + 1, (moment, "I1")
                assert prove_log(device).whole
                assert device.set_aside is None
            tried += 1
    assert tried >= 10
    assert {"W", "S", "N"} <= {step.what for step in steps}


def place(base: Path, home: Path, files: dict[str, bytes]) -> None:
    """Put a folder as it was at the start, with the files that a disk holds over it."""
    shutil.rmtree(home)
    shutil.copytree(base, home)
    for one in list(home.rglob("*-wal")) + list(home.rglob("*-shm")):
        one.unlink()
    for path, data in files.items():
        Path(path).write_bytes(data)


class make_opened:  # noqa: N801  # reads as the verb it is
    """The device after a power cut, for a while."""

    def __init__(self, home: Path) -> None:
        self._home = home

    def __enter__(self) -> Device:
        import os

        from desktop.clock import SystemClock
        from desktop.services.open_device import open_device

        self._device = open_device(Paths(self._home), SystemClock(), os.urandom)
        return self._device

    def __exit__(self, *_: object) -> None:
        close_device(self._device)


@pytest.fixture
def recorded_world(tmp_path: Path, qapp: object) -> World:
    """A server of this test's own, on a recorded disk."""
    (tmp_path / "record").mkdir()
    return World(tmp_path, "tests.faults.on_recorded_disk", str(tmp_path / "record"))


def test_rows_11_12_13_the_disk_of_the_server(recorded_world: World, tmp_path: Path, qtbot: QtBot) -> None:
    """Full, failing once and losing power: nothing is acknowledged that is not on the disk, and all comes in the end."""
    world = recorded_world
    try:
        station = world.station()
        world.leave()
        base = tmp_path / "base"
        shutil.copytree(tmp_path / "server", base)
        begun = len(list(recorded(tmp_path / "record")))
        for _ in range(4):
            station.work(20)
            station.until_sent(qtbot)
        for fault in ("full", "eio"):
            (tmp_path / "record" / fault).touch()
            known = station.told().acknowledged
            station.work(20)
            presenter = station.run()
            presenter.try_now()
            if fault == "full":
                station.until(lambda: station.seen.said(SEEN["refused"]), qtbot)
                assert known == station.told().acknowledged, "I3"
                assert "storage_full" == presenter.facts.detail
                (tmp_path / "record" / fault).unlink()
            station.until_sent(qtbot)
            assert not (tmp_path / "record" / fault).exists()
        station.check()
        log = world.log_name(station.device.device_id, station.device.epoch)
        world.leave()
        world.server.kill()
        steps = list(recorded(tmp_path / "record"))
        assert begun < len(steps)
        for moment in [one for one in moments(steps) if one > begun]:
            for torn in (None, random.Random(moment)):
                place(base, tmp_path / "server", on_disk(steps, moment, torn))
                server = open_server(read_config({}, tmp_path / "server"))
                facts = verify_log(server, log)
                server.close()
                told = [int(one[1:].split(",")[0]) for one in said(steps, moment)]
                assert facts.verified or not facts.cursor, (moment, "I2")
                assert facts.cursor >= max(told, default=0), (moment, "I3")
    finally:
        world.close()


@pytest.mark.parametrize(("fault", "error"), [("full", DiskFull), ("eio", StorageFailed)])
def test_rows_12_13_the_disk_of_the_device(tmp_path: Path, fault: str, error: type[Exception]) -> None:
    """On a disk that is full or fails to sync no answer is ticked; the refusal is told, and what was ticked stays."""
    home, record = tmp_path / "home", tmp_path / "record"
    record.mkdir()
    with make_desk(home).opened():
        pass
    child = Child(str(home), str(record))
    assert ["ticked 1", "ticked 2"] == [child.do("tick a"), child.do("tick b")]
    (record / fault).touch()
    assert f"refused {error.__name__}" == child.do("tick c")
    (record / fault).unlink(missing_ok=True)
    assert "ticked 3" == child.do("tick d")
    child.end()
    with make_opened(home) as device, transaction(device.engine) as session:
        kept = entries_after(session, device.epoch, 0, 100)

    assert [1, 2, 3] == [entry.dseq for entry in kept]
    assert b"d" in kept[2].payload


@pytest.fixture
def hasty_world(tmp_path: Path, qapp: object) -> Iterator[World]:
    """A server of this test's own that does not wait for long."""
    made = World(tmp_path, "tests.faults.hasty_server")
    yield made
    made.close()


def test_row_14_files_held_by_somebody_else(
    hasty_world: World, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A database that another program holds is a refusal that passes: nothing is ticked, nothing is acknowledged."""
    monkeypatch.setattr(device_engine, "BUSY_MS", 100)
    monkeypatch.setattr(
        device_engine,
        "_PRAGMAS",
        tuple(one.replace("busy_timeout = 5000", "busy_timeout = 100") for one in device_engine._PRAGMAS),
    )
    world = hasty_world
    station = world.station()
    station.work(5)
    ticked = list(station.ledger)
    with transaction(station.device.engine) as session:
        session.execute(__import__("sqlalchemy").text("SELECT 1"))  # holds the write lock, as a backup would
        begin = time.monotonic()
        with pytest.raises(DatabaseLocked):
            station.work(1)
        assert time.monotonic() - begin < 10
    assert ticked == station.ledger == station.log(), "I1: what was refused is not there"
    station.work(5)
    station.until_sent(qtbot)
    known = station.told().acknowledged
    held = sqlite3.connect(world.folder / "server" / "carrel.db", isolation_level=None)
    held.execute("BEGIN IMMEDIATE")
    station.work(5)
    presenter = station.run()
    presenter.try_now()
    station.until(lambda: presenter.facts.state is SendState.BUSY, qtbot)
    assert of_send(presenter.facts).startswith(SEEN["busy"])
    assert "storage_busy" == presenter.facts.detail
    assert known == station.told().acknowledged == len(world.entries(station)), "I3"
    station.work(5)
    assert known + 10 == len(station.log()), "I8"
    held.execute("ROLLBACK")
    held.close()
    station.until_sent(qtbot)

    station.check()
