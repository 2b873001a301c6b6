"""Backup, wipe, restore: all is there again, on either kind of database; what is damaged or foreign is refused by name."""

import json
import tracemalloc
import zipfile
from collections.abc import Callable, Iterator
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from assessment.attempt.events import Started
from assessment.interchange.tables.rows import write_csv
from assessment.pack.seal import SealIdentity
from sync_server.app import open_server
from sync_server.config import Config, read_config
from sync_server.errors import (
    BackupDamaged,
    BackupForeign,
    BackupSealed,
)
from sync_server.services import create_backup as creating
from sync_server.services.check_restored import Checked, check_restored
from sync_server.services.create_backup import create_backup
from sync_server.services.import_roster import import_roster
from sync_server.services.list_changes import list_changes
from sync_server.services.project_attempt import project_stale
from sync_server.services.publish_pack import publish_pack
from sync_server.services.restore_backup import restore_backup
from sync_server.services.seal_backup import opened_backup
from sync_server.services.server import Server, secret_hash
from sync_server.services.verify_audit import verify_audit
from sync_server.services.verify_backup import verify_backup
from sync_server.storage.archive import FOLDERS
from sync_server.storage.blob_files import blob_path
from sync_server.storage.devices import device_by_token
from sync_server.storage.portable import lines_of, tables
from sync_server.storage.upgrade import HEAD
from tests.sync_server.api.test_blobs import DATA, REF, SHA, put
from tests.sync_server.events import answered, initiated, whole_attempt
from tests.sync_server.hall import Hall, opened_hall
from tests.sync_server.services.test_rebuild_projections import filled

KINDS = ("sqlite", "postgresql")

LATER = (
    *("certificates", "subscriptions", "notices", "deliveries", "learner_settings"),
    *("held_packs", "attempt_marks", "reopenings", "release_codes"),
    *("centres", "rooms", "candidate_photos", "sittings_read", "sitting_candidates", "kept_scores"),
    *("ai_sources", "ai_tasks", "ai_exchanges", "ai_replies", "ai_drafts", "ai_evaluations"),
    *("ai_limits", "ai_paces", "ai_errands"),
)
"""Tables that an earlier version did not have."""


def furnish(hall: Hall) -> Hall:
    """Let there be attempts, a decision, a file given as an answer, a registry, a roster and staff."""
    filled(hall)
    desk = hall.desk()
    facts = hall.publish(hall.pack(pack_id="boats"))
    named = answered("q5", REF.value)
    desk.write(hall.attempt(3), initiated(), Started(), named, pack_hash=facts.pack_hash)
    hall.accept(desk, desk.frames(3))
    assert put(hall.as_device(desk), DATA).status_code < 300
    table = write_csv([["number", "name", "secret"], ["1", "Ana", "open"], ["2", "Zoë", "sesame"]])
    import_roster(hall.server, hall.organisation, "7a", table, actor="test")
    while project_stale(hall.server, hall.organisation):
        pass
    return hall


def rows(server: Server) -> dict[str, list[str]]:
    """Return every row of every table, but how far changes are counted."""
    found = {}
    with server.database.engine.connect() as connection:
        for table in tables():
            columns, *lines = [json.loads(line) for line in lines_of(connection, table)]
            told = [dict(zip(columns, line, strict=True)) for line in lines]
            if table == "organisations":
                told = [{**one, "changes": None} for one in told]
            found[table] = sorted(json.dumps(one, sort_keys=True) for one in told)
    return found


def files(data: Path) -> dict[str, bytes]:
    """Return every file in the folders of a server."""
    return {
        path.relative_to(data).as_posix(): path.read_bytes()
        for folder in FOLDERS
        for path in (data / folder).rglob("*")
        if path.is_file()
    }


def checked(file: Path, identity: str = "") -> Checked:
    """Verify a backup."""
    with opened_backup(file, identity) as archive:
        return verify_backup(archive, 0, open_server)


def brought_back(file: Path, folder: Path, url: str = "", now: int = 0) -> Config:
    """Restore a backup; return where."""
    config = read_config({"CARREL_SERVER_DATABASE_URL": url}, folder)
    with opened_backup(file, "") as archive:
        restore_backup(archive, config, now)
    return config


@pytest.mark.parametrize("there", KINDS)
@pytest.mark.parametrize("here", KINDS)
def test_a_server_comes_back(here: str, there: str, database: Callable[[str], str], tmp_path: Path) -> None:
    """Whatever database it was on and is on then, each row and file is as it was, and what was proven is proven again."""
    file = tmp_path / "made.backup"
    with opened_hall(tmp_path / "server", database(here)) as hall:
        manifest = create_backup(furnish(hall).server, file)
        before, on_disk, organisation = rows(hall.server), files(hall.config.data), hall.organisation

    config = brought_back(file, tmp_path / "again", database(there))
    server = open_server(config)
    found = check_restored(server, manifest)
    after = rows(server)
    assert before == after
    assert on_disk == files(config.data)
    assert 0o600 == file.stat().st_mode & 0o777
    assert 0o600 == next(config.keys.rglob("issuer.key")).stat().st_mode & 0o777
    assert found.holds
    (home,) = found.organisations
    assert (3, 3, 0) == (home.attempts, home.logs, home.waiting)
    assert {"attempts", "audit", "blobs", "candidates", "registry", "log_frames"} <= {
        table for table, lines in after.items() if lines
    }
    import_roster(server, organisation, "7b", write_csv([["number", "name"], ["9", "Bo"]]), actor="test")
    assert verify_audit(server, organisation).holds  # the next number is free
    server.close()


def test_devices_miss_nothing_that_changes_after(tmp_path: Path) -> None:
    """A device that had read further than the backup hears of what is changed at the restored server."""
    file = tmp_path / "made.backup"
    with opened_hall(tmp_path / "server") as hall:
        desk = furnish(hall).desk()
        create_backup(hall.server, file)
        for number in range(3):
            hall.sitting(sitting_id=f"lost-{number}")
        cursor = hall.as_device(desk)("GET", "/api/v1/changes").json()["cursor"]
        pack, organisation, now = hall.pack(2), hall.organisation, hall.clock.now + 60_000

    server = open_server(brought_back(file, tmp_path / "again", now=now))
    publish_pack(server, organisation, pack, opens_ms=None, actor="test")
    with server.database.look() as connection:
        device = device_by_token(connection, secret_hash(desk.token))
    assert device is not None
    told = list_changes(server, device, cursor)
    server.close()

    assert "pack" in {one.kind for one in told.changes}
    assert told.cursor > cursor


@pytest.mark.parametrize("kind", KINDS)
def test_what_comes_meanwhile_tears_nothing(
    kind: str, database: Callable[[str], str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Entries and files that arrive between any two tables leave a backup that is whole, of the moment it was begun."""
    file = tmp_path / "made.backup"
    with opened_hall(tmp_path / "server", database(kind)) as hall:
        furnish(hall)
        pack_hash = hall.publish(hall.pack(2)).pack_hash

        def busy(connection: Any, table: str) -> Iterator[bytes]:
            desk = hall.desk()
            desk.write(hall.attempt(desk_number(hall)), *whole_attempt(), pack_hash=pack_hash)
            hall.accept(desk, desk.frames(3))
            assert put(hall.as_device(desk), DATA).status_code < 300
            project_stale(hall.server, hall.organisation)
            yield from lines_of(connection, table)

        before = rows(hall.server)
        monkeypatch.setattr(creating, "lines_of", busy)
        manifest = create_backup(hall.server, file)
        after = rows(hall.server)

    assert checked(file).holds
    assert {table: len(lines) for table, lines in before.items()} == dict(manifest.rows)
    assert len(before["log_frames"]) < len(after["log_frames"])


def desk_number(hall: Hall) -> int:
    """Return the number of the computer that joined last."""
    return hall._count


def test_a_file_that_is_missing_is_told(tmp_path: Path) -> None:
    """Without a file that a row names, or with other bytes in it, the backup is made and says which."""
    with opened_hall(tmp_path / "server") as hall:
        furnish(hall)
        pack = min(hall.config.packs.iterdir())
        pack.unlink()
        blob = next(path for path in hall.config.blobs.rglob(SHA))
        blob.write_bytes(b"rot")
        manifest = create_backup(hall.server, tmp_path / "made.backup")
        names = {f"packs/{pack.name}", blob.relative_to(hall.config.data).as_posix()}

    assert names == set(manifest.missing)
    found = checked(tmp_path / "made.backup")
    assert (names, False) == (set(found.missing), found.holds)


def test_a_sealed_backup_opens_for_its_identity_alone(tmp_path: Path) -> None:
    """Sealed, nothing of it can be read without the identity; with it, it is whole; cut anywhere, it is damaged."""
    own, other = SealIdentity.generate(), SealIdentity.generate()
    file, cut = tmp_path / "sealed.backup", tmp_path / "cut.backup"
    with opened_hall(tmp_path / "server") as hall:
        create_backup(furnish(hall).server, file, seal_to=own.recipient)
        secret = next(hall.config.keys.rglob("issuer.key")).read_bytes()

    data = file.read_bytes()
    assert secret not in data
    assert 0o600 == file.stat().st_mode & 0o777
    assert checked(file, own.secret).holds
    for identity, refused in (("", BackupForeign), (other.secret, BackupSealed)):
        with pytest.raises(refused):
            checked(file, identity)
    for length in (30, 200, 70_000, len(data) - 1):
        cut.write_bytes(data[:length])
        with pytest.raises(BackupDamaged):
            checked(cut, own.secret)


def test_large_files_are_never_held_in_memory(tmp_path: Path) -> None:
    """Making, sealing, verifying and restoring hold a few pieces of a large file at a time, and not the file."""
    own, large = SealIdentity.generate(), 48 << 20
    with opened_hall(tmp_path / "server") as hall:
        data = bytes(large)
        name = sha256(data).hexdigest()
        path = blob_path(hall.config.blobs, hall.organisation, name)
        path.parent.mkdir(parents=True)
        path.write_bytes(data)
        del data
        tracemalloc.start()
        try:
            create_backup(hall.server, tmp_path / "large.backup", seal_to=own.recipient)
            assert checked(tmp_path / "large.backup", own.secret).holds
            with opened_backup(tmp_path / "large.backup", own.secret) as archive:
                restore_backup(archive, read_config({}, tmp_path / "again"), 0)
            _, most = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()

    assert large == blob_path(tmp_path / "again" / "blobs", hall.organisation, name).stat().st_size
    assert most < large // 3


def again(file: Path, out: Path, change: Callable[[dict[str, bytes]], object]) -> Path:
    """Write a backup anew with some of its parts changed."""
    with zipfile.ZipFile(file) as source:
        parts = {name: source.read(name) for name in source.namelist()}
    change(parts)
    with zipfile.ZipFile(out, "w") as target:
        for name, data in parts.items():
            target.writestr(name, data)
    return out


def of_manifest(change: Callable[[Any], object]) -> Callable[[dict[str, bytes]], None]:
    """Return what changes the manifest."""

    def changed(parts: dict[str, bytes]) -> None:
        told = json.loads(parts["manifest.json"])
        change(told)
        parts["manifest.json"] = json.dumps(told).encode()

    return changed


def _part(data: bytes) -> dict[str, Any]:
    return {"size": len(data), "sha256": sha256(data).hexdigest()}


def _forget(part: str, table: str, told: dict[str, Any]) -> None:
    told["parts"].pop(part)
    told["rows"].pop(table)


MARKING = (
    "check_scripts",
    "key_corrections",
    "marker_stops",
    "told_results",
    "mark_proposals",
    "mark_drafts",
    "marking_answers",
    "marking_schemes",
    "marking_scripts",
    "marks",
    "result_releases",
    "score_adjustments",
)


def _without(parts: dict[str, bytes], table: str, column: str) -> None:
    """Take a column out of a table, as if there had never been one."""
    part = f"tables/{table}.jsonl"
    lines = [json.loads(line) for line in parts[part].splitlines()]
    place = lines[0].index(column)
    told = [json.dumps([*line[:place], *line[place + 1 :]]).encode() + b"\n" for line in lines]
    parts[part] = b"".join(told)
    known = {"size": len(parts[part]), "sha256": sha256(parts[part]).hexdigest()}
    of_manifest(lambda told: told["parts"].update({part: known}))(parts)


@pytest.mark.parametrize("kind", KINDS)
def test_an_earlier_schema_is_brought_to_todays(
    kind: str, made: Path, tmp_path: Path, database: Callable[[str], str]
) -> None:
    """A backup that an earlier version made is restored as it was then, and its schema is today's."""

    def earlier(parts: dict[str, bytes]) -> None:
        signing_in = ("staff_totp", "staff_recovery", "staff_rules", "staff_identities", "staff_steps")
        for table in ("sitting_secrets", "staff_centres", *signing_in, *LATER, *MARKING):
            part = f"tables/{table}.jsonl"
            parts.pop(part)
            of_manifest(partial(_forget, part, table))(parts)
        _without(parts, "staff_accounts", "handed_over")
        _without(parts, "staff_accounts", "revision")
        of_manifest(lambda told: told.update(schema="0016"))(parts)
        _without(parts, "attempts", "sat")
        _without(parts, "attempts", "outcomes")

    file = again(made, tmp_path / "earlier.backup", earlier)
    server = open_server(brought_back(file, tmp_path / "again", database(kind)))
    with opened_backup(file, "") as archive:
        found = check_restored(server, archive.manifest)

    assert (HEAD, True) == (server.database.schema(), found.holds)
    assert [] == rows(server)["sitting_secrets"]
    server.close()
