"""The server above, in a folder of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.sync_server.hall import Hall, opened_hall


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    """Give the server above."""
    with opened_hall(tmp_path / "central") as hall:
        yield hall
