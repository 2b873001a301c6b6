"""The doctor tells what is there."""

import json
import sqlite3
from pathlib import Path

import pytest
from typer.testing import CliRunner

from desktop.cli import doctor as module
from desktop.cli.main import app
from desktop.storage.library import Library, library


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
