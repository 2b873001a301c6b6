"""What is damaged, foreign or cut short is refused by name; what fails leaves nothing behind."""

from collections.abc import Callable
from pathlib import Path

import pytest

from assessment.pack.seal import SealIdentity
from sync_server.app import open_server
from sync_server.config import read_config
from sync_server.errors import (
    BackupDamaged,
    BackupForeign,
    BackupProblem,
    BackupTooNew,
    NotEmpty,
    RestoreUnfinished,
)
from sync_server.services import create_backup as creating
from sync_server.services import restore_backup as restoring
from sync_server.services.create_backup import create_backup
from tests.sync_server.hall import opened_hall
from tests.sync_server.services.test_backup import KINDS, again, brought_back, checked, of_manifest


def flipped(kind: str) -> Callable[[dict[str, bytes]], None]:
    """Return what flips a bit in the first part of a folder."""

    def changed(parts: dict[str, bytes]) -> None:
        name = min(one for one in parts if one.startswith(kind) and parts[one])
        parts[name] = bytes([parts[name][0] ^ 1]) + parts[name][1:]

    return changed


def escaping(name: str) -> Callable[[dict[str, bytes]], None]:
    """Return what adds a part of this name, which the manifest names too."""

    def changed(parts: dict[str, bytes]) -> None:
        parts[name] = b""
        empty = {"size": 0, "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}
        of_manifest(lambda told: told["parts"].update({name: empty}))(parts)

    return changed


REFUSED: dict[str, tuple[Callable[[dict[str, bytes]], object], type[BackupProblem], str]] = {
    "a table": (flipped("tables/"), BackupDamaged, "tables/"),
    "a pack": (flipped("packs/"), BackupDamaged, "packs/"),
    "an answer": (flipped("blobs/"), BackupDamaged, "blobs/"),
    "a key": (flipped("keys/"), BackupDamaged, "keys/"),
    "gone": (lambda parts: parts.pop("tables/audit.jsonl"), BackupDamaged, "tables/audit.jsonl"),
    "added": (lambda parts: parts.update({"keys/more": b""}), BackupDamaged, "keys/more"),
    "no manifest": (lambda parts: parts.pop("manifest.json"), BackupForeign, "no manifest"),
    "another": (of_manifest(lambda told: told.update(format="x")), BackupForeign, "another manifest"),
    "later": (of_manifest(lambda told: told.update(version=2)), BackupTooNew, "format 2"),
    "schema": (of_manifest(lambda told: told.update(schema="9999")), BackupTooNew, "9999"),
    "pattern": (of_manifest(lambda told: told.update(schema="*")), BackupTooNew, "*"),
    "counts": (of_manifest(lambda told: told["rows"].update(audit=1)), BackupDamaged, "tables/audit.jsonl"),
    "fewer": (of_manifest(lambda told: told["rows"].pop("audit")), BackupDamaged, "tables"),
    "unread": (of_manifest(lambda told: told.pop("parts")), BackupDamaged, "manifest.json"),
    "up": (escaping("../evil"), BackupDamaged, "../evil"),
    "up inside": (escaping("packs/../../evil"), BackupDamaged, "../evil"),
    "root": (escaping("/etc/evil"), BackupDamaged, "/etc/evil"),
    "the marker": (escaping("restoring"), BackupDamaged, "restoring"),
    "another table": (escaping("tables/alembic_version.jsonl"), BackupDamaged, "tables"),
}


@pytest.mark.parametrize("what", REFUSED)
def test_what_is_not_as_it_was_made_is_refused(what: str, made: Path, tmp_path: Path) -> None:
    """Damage, gaps, strangers and names that lead elsewhere are refused by name, and nothing is left behind."""
    change, kind, named = REFUSED[what]
    file = again(made, tmp_path / "changed.backup", change)

    for attempt in (lambda: checked(file), lambda: brought_back(file, tmp_path / "again")):
        with pytest.raises(kind) as caught:
            attempt()
        assert named in caught.value.detail
    assert not (tmp_path / "again").exists()
    assert not (tmp_path / "evil").exists()


def test_what_is_cut_or_no_zip_is_refused(made: Path, tmp_path: Path) -> None:
    """A file that ends too early, or is something else altogether, is no backup."""
    data = made.read_bytes()
    for other in (data[: len(data) // 2], data[:-1], b"", b"PK\x03\x04", b"x" * 1_000):
        (tmp_path / "other").write_bytes(other)
        with pytest.raises(BackupForeign):
            checked(tmp_path / "other")


def test_nothing_is_restored_over_anything(
    made: Path, tmp_path: Path, database: Callable[[str], str]
) -> None:
    """A folder or a database in which there is something is refused and stays as it is."""
    full = tmp_path / "full"
    full.mkdir()
    (full / "mine").write_text("mine")
    with pytest.raises(NotEmpty):
        brought_back(made, full)
    url = database("postgresql")
    brought_back(made, tmp_path / "first", url)
    with pytest.raises(NotEmpty, match="database"):
        brought_back(made, tmp_path / "second", url)

    assert ["mine"] == [path.name for path in full.iterdir()]
    assert not (tmp_path / "second").exists()


@pytest.mark.parametrize("kind", KINDS)
def test_what_fails_leaves_nothing(
    kind: str, made: Path, database: Callable[[str], str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the last row cannot be stored, folder and database are empty again, and a second try succeeds."""
    url, folder = database(kind), tmp_path / "again"
    folder.mkdir()
    with monkeypatch.context() as patch:
        patch.setattr(restoring, "count_changes_on", _no_more_room)
        with pytest.raises(OSError, match="full"):
            brought_back(made, folder, url)

    assert [] == list(folder.iterdir())
    assert brought_back(made, folder, url).keys.is_dir()


def test_what_is_cut_short_is_refused_from_then_on(
    made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After a power failure in the middle neither a server nor another restoring begins there; both say why."""
    folder = tmp_path / "again"
    with monkeypatch.context() as patch:
        patch.setattr(restoring, "count_changes_on", _no_more_room)
        patch.setattr(restoring, "_clear", lambda *_, **__: None)
        with pytest.raises(OSError, match="full"):
            brought_back(made, folder)

    with pytest.raises(RestoreUnfinished):
        brought_back(made, folder)
    with pytest.raises(RestoreUnfinished):
        open_server(read_config({}, folder))


def _no_more_room(*_: object, **__: object) -> None:
    raise OSError(28, "full")


def test_a_backup_that_fails_leaves_no_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing stays of a backup that could not be written whole, sealed or not; one that is there is never written over."""
    out = tmp_path / "out" / "made.backup"
    out.parent.mkdir()
    with opened_hall(tmp_path / "server") as hall:
        with monkeypatch.context() as patch:
            patch.setattr(creating, "files_named", _no_more_room)
            for recipient in ("", SealIdentity.generate().recipient):
                with pytest.raises(OSError, match="full"):
                    create_backup(hall.server, out, seal_to=recipient)
                assert [] == list(out.parent.iterdir())
        out.write_bytes(b"mine")
        with pytest.raises(FileExistsError):
            create_backup(hall.server, out)

    assert b"mine" == out.read_bytes()
