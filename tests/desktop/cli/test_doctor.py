"""The doctor tells what is there."""

import json
import sqlite3
from pathlib import Path

import pytest
from typer.testing import CliRunner

from assessment.sync.messages import ChangesReply
from desktop.cli import doctor as module
from desktop.cli.main import app
from desktop.services.pull_changes import apply_changes
from desktop.storage.library import Library, library
from tests.builders import STRANGER, Desk, make_document, make_sitting
from tests.fakes.damage import PAGE, damage
from tests.fakes.server import sitting_change


def found(tmp_path: Path) -> tuple[int, dict[str, tuple[str, str]]]:
    """Return the exit status, and verdict and finding of each row."""
    done = CliRunner().invoke(app, ["doctor", "--home", str(tmp_path), "--json"])
    return done.exit_code, {row["what"]: (row["verdict"], row["found"]) for row in json.loads(done.stdout)}


def test_database_versions_are_sqlciphers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """SQLite's version is that of the library that keeps the answers, and SQLCipher's stands beside it."""
    monkeypatch.setattr(sqlite3, "sqlite_version", "another")

    status, rows = found(tmp_path)

    assert 0 == status
    assert ("ok", library().sqlite) == rows["SQLite"]
    assert ("ok", library().cipher) == rows["SQLCipher"]


def test_a_library_that_cannot_encrypt_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without SQLCipher in it the database library is not good enough, and the doctor ends with 1."""
    monkeypatch.setattr(module, "library", lambda: Library("3.45.0", ""))

    status, rows = found(tmp_path)

    assert (1, "failed") == (status, rows["SQLCipher"][0])


def test_a_screen_that_cannot_be_kept_on_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An xset that is there and fails is a warning with its evidence."""
    program = tmp_path / "xset"
    program.write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
    program.chmod(0o755)
    for name in ("WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("DISPLAY", ":99")
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")

    _, rows = found(tmp_path / "home")

    verdict, told = rows["lockdown: keep_awake"]
    assert "warning" == verdict
    assert "xset" in told


def test_changes_that_wait_are_counted_by_name(desk: Desk) -> None:
    """How many changes from the server were refused, and why, is a warning; without any, all is well."""
    assert ("ok", "none") == found(desk.paths.home)[1]["refused changes"]
    with desk.opened() as device:
        for name in ("one", "two"):
            change = sitting_change(make_document(make_sitting(sitting_id=name), STRANGER), name)
            apply_changes(device, ChangesReply(cursor=1, more=False, changes=(change,), server_ms=1))

    status, rows = found(desk.paths.home)

    assert (0, "warning") == (status, rows["refused changes"][0])
    assert "2 wait: sitting: SittingInvalid, sitting: SittingInvalid" == rows["refused changes"][1]
    assert "ok" == rows["database"][0]


def test_a_database_that_cannot_be_opened_is_told_and_left_alone(desk: Desk) -> None:
    """A damaged database fails with its name; the doctor recovers nothing. Without one there is nothing to tell."""
    damage(desk, (PAGE + 20, 400))
    before = desk.paths.database.read_bytes()

    status, rows = found(desk.paths.home)

    assert (1, "failed") == (status, rows["database"][0])
    assert rows["database"][1].startswith("DatabaseDamaged")
    assert before == desk.paths.database.read_bytes()
    assert "database" not in found(desk.paths.home.with_name("empty"))[1]
