"""A journal of its own for every test, and an xset that touches no screen."""

import os
from pathlib import Path

import pytest

from desktop.lockdown.journal import Journal
from tests.desktop.lockdown.fake_xset import FakeXset, install_xset
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
