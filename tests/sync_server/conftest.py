"""A hall for each test that asks for one."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.sync_server.hall import Hall, opened_hall


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    """Give a server with staff, in a folder of its own."""
    with opened_hall(tmp_path / "server") as hall:
        yield hall
