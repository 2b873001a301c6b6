"""Kills by SIGKILL: the device at every step of sending, the server around its commit."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests import forking
from tests.faults.station import SEEN, Station
from tests.faults.world import World
from tests.thorough import one_in

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs SIGKILL")
STEP_BY_STEP = ("tests.faults.step_sender",)
STEPS = (
    ("tick x",),
    ("ask",),
    ("ask", "send"),
    ("ask", "send", "apply", "collect"),
    ("ask", "send", "apply", "collect", "send"),
    ("ask", "send", "apply", "collect", "send", "half"),
    ("ask", "send", "apply", "collect", "send", "apply"),
    ("ask", "send", "apply", "collect", "send", "apply", "tick y"),
)


class Child:
    """A device as a process that does one step after the other."""

    def __init__(self, *arguments: str, module: str = "tests.faults.step_sender") -> None:
        self.process = forking.start(module, *arguments, beside=STEP_BY_STEP, text=True)
        assert "ready" == self.hear()

    def hear(self) -> str:
        """Return what it says next."""
        assert self.process.stdout is not None
        return str(self.process.stdout.readline()).strip()

    def do(self, step: str) -> str:
        """Have it do a step; return what it says of it."""
        assert self.process.stdin is not None
        self.process.stdin.write(step + "\n")
        return self.hear()

    def end(self, *, kill: bool = True) -> None:
        """Kill it, or let it come to its end."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        if kill:
            self.process.kill()
        self.process.stdin.close()
        self.process.wait(60)
        self.process.stdout.close()


@contextmanager
def away(world: World, station: Station) -> Iterator[None]:
    """Let the application be closed for a while, so that a process of its own may have the folder."""
    station.close()
    world.stations.remove(station)
    yield


def back(world: World, station: Station) -> Station:
    """Open the application again; what it finds on the disk is what the ledger is held against."""
    again = world.adopt(station.folder)
    again.seqs = {again.attempt(): again.device.log.last}
    return again


@pytest.mark.parametrize("steps", one_in(4, STEPS[::-1]), ids=lambda steps: steps[-1])
def test_row_09_the_device_killed_at_every_step(
    world: World, station: Station, qtbot: QtBot, steps: tuple[str, ...]
) -> None:
    """Killed before sending, after it, or before the cursor is kept: what was ticked is there, and arrives once."""
    with away(world, station):
        child = Child(str(station.folder))
        ticked = 0
        for number in range(20):
            assert f"ticked {number + 1}" == child.do(f"tick {number}")
            ticked = number + 1
        for step in steps:
            said = child.do(step)
            ticked += said.startswith("ticked")
            assert said.startswith(("ticked", "done")), said
        child.end()
    again = back(world, station)
    again.ledger = again.log()
    assert ticked == len(again.ledger), "I1"
    again.until_sent(qtbot)

    assert again.seen.said(SEEN["sent"])
    again.check()


@pytest.mark.parametrize("moment", one_in(3, ["before_commit", "after_commit", "before_reply"]))
def test_row_10_the_server_killed_around_its_commit(tmp_path: Path, qtbot: QtBot, moment: str) -> None:
    """Killed before the commit, after it or before the reply: what was acknowledged is there, the rest comes once."""
    once = tmp_path / "died"
    world = World(tmp_path, "tests.faults.dying_server", moment, environment={"CARREL_DIES_ONCE": str(once)})
    try:
        station = world.station()
        for _ in range(2):
            station.work(20)
            station.until_sent(qtbot)
        known = station.told().acknowledged
        station.work(20)
        presenter = station.run()
        presenter.try_now()
        station.until(once.exists, qtbot)
        world.server.wait()
        world.leave()
        stored = world.cursor(station)
        assert stored == {"before_commit": known}.get(moment, known + 20), "I3"
        assert known == station.told().acknowledged
        station.until(lambda: station.seen.said(SEEN["no_network"]), qtbot)
        world.server.stop()
        world.server.start()
        station.until_sent(qtbot)
        station.check()
    finally:
        world.close()


def test_row_10_the_server_killed_at_any_byte(tmp_path: Path, qtbot: QtBot) -> None:
    """Killed while a request or a reply is on its way, the server has all it acknowledged, and all comes once."""
    world = World(tmp_path)
    try:
        station = world.station()
        for place in one_in(12, range(430, 3_430, 250)):
            station.work(100)
            world.proxy.weather.when_cut = world.server.kill
            world.proxy.weather.cut_up = place
            presenter = station.run()
            presenter.try_now()
            station.until(lambda: not world.server.running, qtbot)
            world.proxy.weather.when_cut = None
            world.leave()
            world.server.start()
            assert station.told().acknowledged <= world.cursor(station), "I3"
            station.until_sent(qtbot)
        assert station.seen.said(SEEN["no_network"])
        station.check()
    finally:
        world.close()
