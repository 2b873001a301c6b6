"""A journal of its own for every test, an xset that touches no screen, and the machines of the battery."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.lockdown.journal import Journal
from tests.desktop.lockdown.fake_xset import FakeXset, install_xset
from tests.desktop.lockdown.rig.attacker import Attacker
from tests.desktop.lockdown.rig.conditions import EVERY
from tests.desktop.lockdown.rig.machine import MANAGERS, Machine, a_machine
from tests.desktop.lockdown.rig.room import PAGE, Room, a_room
from tests.desktop.lockdown.tree import Tree


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the journal is."""
    return tmp_path / "lockdown.journal"


@pytest.fixture
def journal(path: Path) -> Journal:
    """A journal of which nothing is on the disk yet."""
    return Journal(path)


@pytest.fixture
def xset(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FakeXset:
    """The only xset that can be found."""
    made = install_xset(tmp_path / "bin")
    monkeypatch.setenv("PATH", f"{made.folder}:{os.environ['PATH']}")
    return made


@pytest.fixture
def tree(tmp_path: Path) -> Tree:
    """A machine made of files, on which nothing runs but ourselves."""
    return Tree(tmp_path / "machine")


@pytest.fixture(scope="module", params=MANAGERS if EVERY else MANAGERS[:1])
def machine(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Machine]:
    """A machine with each window manager in turn; in the ordinary run with the first of them alone."""
    with a_machine(request.param, tmp_path_factory.mktemp(request.param)) as made:
        yield made


@pytest.fixture
def room(machine: Machine, tmp_path: Path) -> Iterator[Room]:
    """A held window on it."""
    with a_room(machine, tmp_path) as made:
        yield made


@pytest.fixture
def page(machine: Machine, tmp_path: Path) -> Iterator[Room]:
    """A held test on it, in the application's own screens."""
    with a_room(machine, tmp_path, program=PAGE) as made:
        yield made


@pytest.fixture
def loose(machine: Machine, tmp_path: Path) -> Iterator[Room]:
    """A window on it that nothing holds, with a text and a menu as Qt makes them: what is tried must succeed there."""
    with a_room(machine, tmp_path, held=False) as made:
        yield made


@pytest.fixture
def attacker(machine: Machine) -> Iterator[Attacker]:
    """Another program of the same user."""
    made = Attacker(machine.name)
    yield made
    made.close()
