"""``carrel-server registry``: the steps are printed, and monitors read the exit code."""

from pathlib import Path

import pytest

from tests.sync_server.cli.test_commands import run, told
from tests.sync_server.hall import opened_hall


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return the data folder of a server with one pack."""
    with opened_hall(tmp_path / "data") as hall:
        hall.publish()
    return tmp_path / "data"


def test_setup_prints_what_it_did(folder: Path) -> None:
    """Setting up names what it found and did, and how the registry stands; again it finds nothing to do."""
    forced = run("registry", "setup", "--force", "--verbose", data=folder)
    again = run("registry", "setup", data=folder)

    assert (0, 0) == (forced.exit_code, again.exit_code)
    assert "Read again harbours t1" in forced.output
    assert "Registered: 0. In use again: 0. Out of use: 0." in again.output
    assert "Health: 80 of 100, good." in again.output


def test_monitors_read_the_exit_code(folder: Path) -> None:
    """Health ends with 0 while it is good and with 1 when it is not; validate lists what does not agree."""
    assert "few_active" in told("registry", "health", data=folder)["faults"]
    assert 0 == run("registry", "validate", data=folder).exit_code

    (pack,) = (folder / "packs").iterdir()
    pack.unlink()

    health, found = (run("registry", name, data=folder) for name in ("health", "validate"))
    assert (1, 1) == (health.exit_code, found.exit_code)
    assert "Health: 10 of 100, poor." in health.output
    assert "In use, without content:\n  harbours t1" in found.output
    assert "Out of use harbours t1: no_file" in run("registry", "setup", data=folder).output
    assert [False] == [one["active"] for one in told("registry", "list", data=folder)]
