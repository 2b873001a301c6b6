"""Results out of files at the server's command line: told file by file, again and again without harm."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from desktop.services.list_sittings import list_sittings
from desktop.services.write_results import export_results
from sync_server.__main__ import app
from sync_server.cli.import_results import _WHY, OF_FRAMES
from sync_server.services.accept_frames import CODES as FRAMES
from sync_server.services.why_not import CODES, WhyNot
from tests.builders import Q1, responded
from tests.contract.offline import make_offline
from tests.desktop.services.seats import left


@pytest.fixture
def made(tmp_path: Path) -> tuple[Path, Path]:
    """The data of a server that is closed, and a file of results for it."""
    (tmp_path / "stick").mkdir()
    with make_offline(tmp_path) as offline, offline.computer("1").opened() as device:
        left(device, responded(Q1, "A"))
        (known,) = list_sittings(device)
        path = export_results(device, known.sitting.id, by="Pat", folder=tmp_path / "stick").path
    return tmp_path / "server", path


def run(data: Path, *arguments: object) -> Result:
    """Run the command."""
    return CliRunner().invoke(app, ["attempts", "import", *map(str, arguments), "--data", str(data)])


def test_new_then_known(made: tuple[Path, Path]) -> None:
    """What was new, and the second time that all of it is known."""
    data, path = made
    first, second = run(data, path), run(data, path, "--json")

    assert 0 == first.exit_code, first.output
    assert "events new, 0 known" in first.stdout
    assert "not known before" in first.stdout
    (told,) = json.loads(second.stdout)
    assert (0, "") == (told["logs"][0]["entries_new"], told["logs"][0]["refused"])
    assert told["logs"][0]["entries_known"] > 0


def test_a_bad_file_among_good_ones(made: tuple[Path, Path], tmp_path: Path) -> None:
    """Each is told for itself; one that is refused makes the exit code 1 and holds up none."""
    data, path = made
    bad, gone = tmp_path / "bad.carrelresult", tmp_path / "gone.carrelresult"
    bad.write_bytes(b"nothing of the kind")
    done = run(data, bad, gone, path)

    assert 1 == done.exit_code
    assert 2 == done.stdout.count("REFUSED")
    assert "events new" in done.stdout


def test_every_refusal_has_its_sentence() -> None:
    """Codes of files are told in words."""
    assert {one.value for one in WhyNot} | set(CODES.values()) <= set(_WHY)
    assert set(FRAMES.values()) == set(OF_FRAMES)
