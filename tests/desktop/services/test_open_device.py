"""Opening the installation: with its key, without it, and after the disk has damaged the database."""

import base64
import json
import random
from pathlib import Path

import pytest

from assessment.ids import AttemptId
from desktop.errors import DatabaseDamaged, DiskFull, KeyMissing, StorageFailed
from desktop.paths import Paths
from desktop.services import renew_epoch as renewing
from desktop.services.device import DATABASE_KEY, SEAL_KEY, TOKEN
from desktop.services.list_sittings import list_sittings
from desktop.services.prove_log import prove_log
from desktop.services.push_log import apply_reply, collect, exchange
from desktop.services.read_attempts import list_attempts, load_attempt
from desktop.services.renew_epoch import renew_epoch
from desktop.storage.engine import open_engine
from desktop.storage.key import key_fits
from desktop.storage.log import LogWriter
from desktop.storage.models import StoredAttempt
from tests.builders import (
    Q1,
    Q3,
    Q5,
    SERVER_URL,
    Desk,
    answers,
    make_desk,
    make_pack,
    make_sitting,
    responded,
    resumed,
    started,
)
from tests.fakes.damage import PAGE, damage, log_of, put_aside, sat
from tests.fakes.server import FakeServer

# ---------------------------------------------------------------------------------------------------- keys


def test_a_new_installation_makes_its_keys_once(tmp_path: Path) -> None:
    """The first start makes device, log and keys; the second finds them."""
    desk = make_desk(tmp_path / "home")
    with desk.opened() as device:
        first = (device.device_id, device.epoch, device.key.public)
    with desk.opened() as device:
        assert first == (device.device_id, device.epoch, device.key.public)
        assert (True, None) == (device.secrets_in_file, device.set_aside)
    assert 0o600 == desk.paths.key_file.stat().st_mode & 0o777
    assert 0o700 == desk.paths.home.stat().st_mode & 0o777


def test_the_database_cannot_be_read_without_its_key(desk: Desk) -> None:
    """Nothing of an answer, a name or SQLite's own header stands in the file."""
    with desk.opened() as device:
        started(device).record(responded(Q3, "a very secret sailor"))
        files = [path.read_bytes() for path in desk.paths.home.glob("carrel.db*")]

    assert files
    for word in (b"secret sailor", b"Candidate", b"SQLite format", b"log_entries"):
        assert not any(word in data for data in files)


def changed_secrets(desk: Desk, **changes: str | None) -> None:
    """Change the key file."""
    secrets = json.loads(desk.paths.key_file.read_text())
    for name, value in changes.items():
        if value is None:
            del secrets[name.replace("_", "-")]
        else:
            secrets[name.replace("_", "-")] = value
    desk.paths.key_file.write_text(json.dumps(secrets))


@pytest.mark.parametrize(
    "key",
    [None, "", "not base64!", base64.b64encode(bytes(31)).decode(), base64.b64encode(bytes(32)).decode()],
    ids=["missing", "empty", "garbage", "too short", "another"],
)
def test_without_its_key_the_database_is_left_alone(desk: Desk, key: str | None) -> None:
    """A missing or wrong key is named, and not a byte of the database is touched or moved."""
    sat(desk, 5)
    before = desk.paths.database.read_bytes()
    kept = desk.paths.key_file.read_text()
    changed_secrets(desk, database_key=key)
    with pytest.raises(KeyMissing):
        desk.open()

    assert (before, []) == (desk.paths.database.read_bytes(), put_aside(desk))
    desk.paths.key_file.write_text(kept)
    with desk.opened() as device:
        assert 11 == device.log.last


@pytest.mark.parametrize("text", ["", "{", "[]", "null"])
def test_a_damaged_key_file_loses_nothing(desk: Desk, text: str) -> None:
    """A key file that cannot be read is named and not written over."""
    before = desk.paths.database.read_bytes()
    desk.paths.key_file.write_text(text)
    with pytest.raises(KeyMissing):
        desk.open()

    assert (before, text) == (desk.paths.database.read_bytes(), desk.paths.key_file.read_text())


def test_a_folder_that_cannot_be_made_is_a_typed_error(tmp_path: Path) -> None:
    """Where the data folder cannot be, the error says so."""
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StorageFailed):
        Desk(Paths(tmp_path / "file" / "home")).open()


def test_a_wrong_key_is_told_from_damage(desk: Desk) -> None:
    """Any page that is still whole proves the key, in the database or in its journal."""
    sat(desk, 5)
    key = base64.b64decode(json.loads(desk.paths.key_file.read_text())[DATABASE_KEY])
    size = desk.paths.database.stat().st_size
    assert key_fits(desk.paths.database, key)
    assert not key_fits(desk.paths.database, bytes(32))
    damage(desk, (0, size - PAGE))
    assert key_fits(desk.paths.database, key)
    damage(desk, (0, size))
    assert not key_fits(desk.paths.database, key)


# -------------------------------------------------------------------------------------------------- damage


def test_losing_the_first_bytes_is_no_damage(desk: Desk) -> None:
    """The salt at the front can be worked out, so the file opens as it is."""
    log = sat(desk, 5)
    damage(desk, (0, 16))
    with desk.opened() as device:
        assert (None, len(log), True) == (device.set_aside, device.log.last, prove_log(device).whole)


@pytest.mark.parametrize("share", [0.15, 0.3, 0.45, 0.6, 0.75, 0.9, 0.999])
def test_damage_anywhere_sets_aside_and_recovers(desk: Desk, share: float) -> None:
    """A damaged page costs what stands on it and nothing behind it; the file is kept, and what was saved has no gap."""
    log = sat(desk)
    size = desk.paths.database.stat().st_size
    whole = damage(desk, (int(size * share) // PAGE * PAGE + 100, 200))
    damaged = desk.paths.database.read_bytes()
    with desk.opened() as device:
        (aside,) = put_aside(desk)
        assert (aside, damaged) == (device.set_aside, aside.read_bytes())
        assert whole != damaged
        saved = log_of(device)
        assert len(saved) >= len(log) * 9 // 10
        assert {(e.attempt_id, e.seq, e.payload) for e in saved} <= {
            (e.attempt_id, e.seq, e.payload) for e in log.values()
        }
        assert prove_log(device).whole
        assert list(range(1, len(saved) + 1)) == [entry.dseq for entry in saved]

    with desk.opened() as device:
        assert device.set_aside is None
        assert saved == log_of(device)


def test_damage_in_several_places(desk: Desk) -> None:
    """Several damaged pages are several losses; what lies before, between and after them is saved."""
    log = sat(desk)
    size = desk.paths.database.stat().st_size
    damage(desk, *((int(size * share) // PAGE * PAGE + 50, 100) for share in (0.5, 0.7, 0.9)))
    with desk.opened() as device:
        saved = {entry.seq for entry in log_of(device)}

        assert len(log) * 4 // 5 <= len(saved) < len(log)
        assert prove_log(device).whole
        (row,) = list_attempts(device)
        assert ("A",) == load_attempt(device, AttemptId(row.attempt_id)).response(Q1).values()


def test_the_attempt_goes_on_after_damage(desk: Desk) -> None:
    """A candidate whose computer lost a page is taken up again, and every later answer holds."""
    sat(desk)
    size = desk.paths.database.stat().st_size
    damage(desk, (size * 3 // 4 // PAGE * PAGE + 10, 50))
    with desk.opened() as device:
        running, _ = resumed(device)
        running.record(responded(Q5, "after the damage"))
    with desk.opened() as device:
        running, _ = resumed(device)
        assert {Q1: ("A",), Q5: ("after the damage",)} == answers(running.attempt)
        assert prove_log(device).whole


def test_a_log_with_gaps_reaches_the_server_in_a_new_epoch(desk: Desk) -> None:
    """What was sent before stays on the server; what is left comes again under a new epoch and is whole."""
    sat(desk)
    with desk.opened() as device:
        server = FakeServer(device.device_id, device.key.public)
        outgoing = collect(device, in_doubt=False)
        apply_reply(device, outgoing, exchange(server.client(), outgoing))
        old = device.epoch
    size = desk.paths.database.stat().st_size
    damage(desk, (size * 3 // 4 // PAGE * PAGE + 10, 50))
    with desk.opened() as device:
        assert old != device.epoch
        told = []
        for in_doubt in (True, False):
            outgoing = collect(device, in_doubt=in_doubt)
            told.append(apply_reply(device, outgoing, exchange(server.client(), outgoing)))
        assert (0, "", False) == (told[-1].unsent, told[-1].refused, told[-1].forked)
        assert log_of(device) == server.log(device.epoch).entries


def test_lost_records_are_found_again(tmp_path: Path) -> None:
    """Who the device is comes from the key store, attempts from the log, packs from their folder."""
    desk = make_desk(tmp_path / "home").enrolled().holding(make_pack(), sittings=(make_sitting(),))
    sat(desk, 20)
    roots = []
    with desk.opened() as device:
        before = list_attempts(device), device.device_id, device.epoch, device.log.last
        for name in ("attempts", "installation"):
            found = device.log._raw.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (name,))
            roots.append(found.fetchone()[0])
    damage(desk, *(((page - 1) * PAGE + 20, 400) for page in roots))
    with desk.opened() as device:
        assert device.set_aside is not None
        after = list_attempts(device), device.device_id, device.epoch, device.log.last
        assert before[1:] == after[1:]
        assert [facts_of(row) for row in before[0]] == [facts_of(row) for row in after[0]]
        assert prove_log(device).whole


def facts_of(row: StoredAttempt) -> tuple[object, ...]:
    """Return what a record says."""
    return row.attempt_id, row.state, row.candidate_id, row.sitting_id, row.first_dseq, row.pack_hash


def test_a_database_of_garbage_is_not_taken_for_ours(desk: Desk) -> None:
    """A file of which no page was written with our key is left where it is."""
    desk.paths.database.write_bytes(random.Random(3).randbytes(20 * PAGE))
    with pytest.raises(KeyMissing):
        desk.open()

    assert [] == put_aside(desk)


def test_opening_says_damaged_and_closes_the_file(desk: Desk) -> None:
    """The engine itself only says what is wrong and keeps no hold on the file."""
    key = base64.b64decode(json.loads(desk.paths.key_file.read_text())[DATABASE_KEY])
    damage(desk, (100, 200))
    with pytest.raises(DatabaseDamaged):
        open_engine(desk.paths.database, key)

    open_files = {path.resolve() for path in Path("/proc/self/fd").iterdir() if path.exists()}
    assert desk.paths.database.resolve() not in open_files


def test_a_second_damage_is_set_aside_beside_the_first(desk: Desk) -> None:
    """Nothing that was set aside is ever written over."""
    sat(desk, 40)
    for _ in range(2):
        size = desk.paths.database.stat().st_size
        damage(desk, (size // 2 // PAGE * PAGE + 10, 50))
        with desk.opened() as device:
            assert device.set_aside is not None
        desk.clock.advance(1_000)

    assert 2 == len(put_aside(desk))


# --------------------------------------------------------------------------------------------------- epochs


def test_a_new_epoch_holds_the_same_events(desk: Desk) -> None:
    """Renewing numbers and chains the log anew and changes no event, also for two attempts taking turns."""
    with desk.opened() as device:
        one, other = started(device), started(device, "C-2")
        for number in range(10):
            one.record(responded(Q3, f"one {number}"))
            other.record(responded(Q3, f"other {number}"))
        before, old = log_of(device), device.epoch
        new = renew_epoch(device)
        one.record(responded(Q3, "goes on"))

        assert old != new == device.epoch
        assert before == log_of(device)[:-1]
        assert prove_log(device).whole
        assert one.attempt == load_attempt(device, one.attempt.attempt_id)
        assert other.attempt == load_attempt(device, other.attempt.attempt_id)
    with desk.opened() as device:
        assert (new, len(before) + 1) == (device.epoch, device.log.last)


def test_a_refused_epoch_leaves_the_old_log_in_use(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the disk takes no copy, answers go on into the old log, and nothing of the new one is there."""

    def refused(*_: object) -> None:
        raise DiskFull

    with desk.opened() as device:
        running, old = started(device), device.epoch
        with monkeypatch.context() as patch:
            patch.setattr(renewing, "copy_log", refused)
            with pytest.raises(DiskFull):
                renew_epoch(device)
        running.record(responded(Q3, "in the old log"))

        assert old == device.epoch
        assert prove_log(device).whole
    with desk.opened() as device:
        assert (old, running.attempt) == (device.epoch, load_attempt(device, running.attempt.attempt_id))


def test_a_new_epoch_needs_no_new_connection(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Once the copy is stored nothing can be refused any more: the same writer goes on in the new log."""
    with desk.opened() as device:
        running, writer = started(device), device.log
        monkeypatch.setattr(LogWriter, "__init__", None)
        new = renew_epoch(device)
        running.record(responded(Q3, "in the new log"))

        assert writer is device.log
        assert (new, running.attempt) == (device.epoch, load_attempt(device, running.attempt.attempt_id))
        assert prove_log(device).whole
        monkeypatch.undo()


def test_enrolment_and_sittings_survive_damage_elsewhere(desk: Desk) -> None:
    """Damage to the log costs neither the enrolment nor the roster."""
    sat(desk)
    size = desk.paths.database.stat().st_size
    damage(desk, (size * 4 // 5 // PAGE * PAGE + 10, 50))
    with desk.opened() as device:
        assert 1 == len(list_sittings(device))
        assert device.secrets.get(TOKEN)
        assert device.secrets.get(SEAL_KEY)
        row = device.log._raw.execute("SELECT server_url, changes_cursor FROM installation").fetchone()
        assert (SERVER_URL, 0) == row
