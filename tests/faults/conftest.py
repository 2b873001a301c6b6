"""One world for all faults that leave the server alone, and waits that are short."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.presenters import sending
from tests.faults.station import Station
from tests.faults.world import World


@pytest.fixture(scope="session")
def shared_world() -> Iterator[World]:
    """A server that runs through many tests, in memory where there is such a place: no test of these is about disks."""
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None, prefix="carrel-") as folder:
        made = World(Path(folder))
        yield made
        made.close()


@pytest.fixture
def world(shared_world: World, qapp: object) -> Iterator[World]:
    """That server under a clear sky; the computers of a test end with it."""
    shared_world.proxy.clear()
    yield shared_world
    shared_world.proxy.clear()
    while shared_world.stations:
        shared_world.stations.pop().close()
    shared_world.proxy.forget()


@pytest.fixture
def station(world: World) -> Station:
    """A computer that has joined."""
    return world.station()


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Shorten the waits between tries; what is waited for while a request is under way stays as it is."""
    monkeypatch.setattr(sending, "IDLE_SECONDS", 30.0)
    monkeypatch.setattr(sending, "LISTEN_SECONDS", 30.0)
    monkeypatch.setattr(sending, "AFTER_EVENT_SECONDS", 0.005)
    monkeypatch.setattr(sending, "retry_delay", lambda failures, fraction, retry_after=None: 0.01)
