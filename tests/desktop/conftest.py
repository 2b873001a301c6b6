"""A computer ready for a sitting, and the installation opened on it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.services.device import Device
from tests.builders import Desk, make_ready_desk


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """An enrolled computer with the pack and one sitting, the application closed."""
    return make_ready_desk(tmp_path / "home")


@pytest.fixture
def device(desk: Desk) -> Iterator[Device]:
    """The installation on that computer, open."""
    with desk.opened() as device:
        yield device
