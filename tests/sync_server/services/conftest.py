"""Databases of either kind, and a backup that is made once."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from sync_server.services.create_backup import create_backup
from tests.sync_server.hall import opened_hall
from tests.sync_server.postgresql import Postgresql, running_postgresql
from tests.sync_server.services.test_backup import furnish


@pytest.fixture(scope="module")
def postgresql() -> Iterator[Postgresql]:
    """Give a PostgreSQL server."""
    with running_postgresql() as server:
        yield server


@pytest.fixture
def database(request: pytest.FixtureRequest) -> Callable[[str], str]:
    """Return what makes an empty database of a kind."""
    return lambda kind: request.getfixturevalue("postgresql").database() if kind == "postgresql" else ""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a backup of a server that has some of everything."""
    folder = tmp_path_factory.mktemp("made")
    with opened_hall(folder / "server") as hall:
        create_backup(furnish(hall).server, folder / "made.backup")
    return folder / "made.backup"
