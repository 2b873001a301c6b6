"""A recovery that is killed, refused or run out of room at any moment loses nothing: the next start goes on."""

import errno
import json
import os
import resource
import shutil
import signal
import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from types import FrameType
from typing import Any

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import desktop
from desktop.errors import (
    DatabaseDamaged,
    DiskFull,
    EnvironmentProblem,
    FileUnreadable,
    KeyMissing,
    StorageFailed,
)
from desktop.files.set_aside import announce
from desktop.paths import Paths
from desktop.services.prove_log import prove_log
from desktop.services.read_attempts import load_attempt
from desktop.storage import engine as opening
from desktop.storage import recover
from tests.builders import Q5, Desk, make_ready_desk, responded, resumed
from tests.fakes.clock import FakeClock
from tests.fakes.damage import PAGE, damage, log_of, put_aside, sat
from tests.thorough import times

PRODUCT = str(Path(desktop.__file__).parent)
ORDER_OF_WORK = {"recover_device.py", "set_aside.py", "pack_store.py"}
DIED, REFUSED = 9, 3
OFTEN = 2
PARTS = 4
"""A test that goes over every line is cut into so many parts, which may run beside each other."""
Saved = set[tuple[str, int, bytes]]


@dataclass(frozen=True)
class Broken:
    """A folder with a damaged database, what a recovery in peace saves of it, and the file as damaged."""

    home: Path
    saved: Saved
    file: bytes

    def copy(self, home: Path) -> Desk:
        """Return a computer in this state."""
        shutil.copytree(self.home, home)
        return Desk(Paths(home), clock=FakeClock())


@pytest.fixture(scope="module")
def broken(tmp_path_factory: pytest.TempPathFactory) -> Broken:
    """A computer that lost a page in the middle of its log."""
    home = tmp_path_factory.mktemp("broken") / "home"
    desk = make_ready_desk(home)
    entries = sat(desk, 150)
    whole = desk.paths.database.read_bytes()
    for eighths in (6, 5, 7, 4):  # which pages are the log's is not told by an encrypted file
        desk.paths.database.write_bytes(whole)
        damage(desk, (len(whole) * eighths // 8 // PAGE * PAGE + 10, 50))
        file = desk.paths.database.read_bytes()
        peace = Broken(home, set(), file).copy(home.with_name(f"peace-{eighths}"))
        with peace.opened():
            saved = events_of(peace)
        if len(entries) // 3 < len(saved) < len(entries):
            return Broken(home, saved, file)
    raise AssertionError("no page in the middle of the log was found")


def events_of(desk: Desk) -> Saved:
    """Return what this computer's log holds."""
    with desk.opened() as device:
        assert prove_log(device).whole
        return {(entry.attempt_id, entry.seq, entry.payload) for entry in log_of(device)}


def assert_all_there(desk: Desk, broken: Broken) -> None:
    """The next start has every answer that can be read, the damaged file is kept, and no trace of work is left."""
    assert broken.saved == events_of(desk)
    (aside,) = put_aside(desk)
    assert broken.file == aside.read_bytes()
    assert not list(desk.paths.home.glob("*.new*"))
    assert not desk.paths.recovering.exists()
    with desk.opened() as device:
        assert device.set_aside is None


# ---------------------------------------------------------------------------------------------------- killed


@pytest.mark.parametrize("first", range(PARTS))
def test_killed_at_every_line_of_the_work(broken: Broken, tmp_path: Path, first: int) -> None:
    """Wherever in the order of its work a recovery dies, the next start has everything that can be read."""
    for step in count(first, times(PARTS, 16 * PARTS)):
        desk = broken.copy(tmp_path / f"{step}")
        ended = in_child(desk.open, before=dying_at(step, ORDER_OF_WORK))
        assert_all_there(desk, broken)
        shutil.rmtree(desk.paths.home)
        if ended != DIED:
            break
    assert step > 60


@settings(
    max_examples=times(25, 5), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(shares=st.lists(st.floats(0, 1), min_size=1, max_size=3))
def test_killed_anywhere_and_again(broken: Broken, tmp_path: Path, shares: list[float]) -> None:
    """A recovery that dies anywhere in the program, and again while it is taken up, still ends with everything."""
    desk = broken.copy(tmp_path / "home")
    try:
        for share in shares:
            in_child(desk.open, before=dying_at(int(share * lines_of(broken, tmp_path)), set()))
        assert_all_there(desk, broken)
    finally:
        shutil.rmtree(desk.paths.home)


def test_a_lost_first_page_costs_nothing(broken: Broken, tmp_path: Path) -> None:
    """Without its first page all is recovered, what is in the journal too, wherever the move was cut in two."""
    desk = make_ready_desk(tmp_path / "home")
    sat(desk, 5)
    with desk.opened() as device:
        running, _ = resumed(device)
        running.record(responded(Q5, "still in the journal"))
        log = log_of(device)
        shutil.copytree(desk.paths.home, tmp_path / "dead")
    for step in count(0, times(1, 6)):
        dead = Desk(Paths(shutil.copytree(tmp_path / "dead", tmp_path / f"{step}")))
        damage(dead, (16, PAGE - 16))
        journal = (dead.paths.home / "carrel.db-wal").read_bytes()
        announce(dead.paths, dead.clock.now())  # an opening would have brought the journal in when it closed
        ended = in_child(dead.open, before=dying_at(step, {"set_aside.py"}))
        with dead.opened() as device:
            assert log == log_of(device)
            assert running.attempt == load_attempt(device, running.attempt.attempt_id)
        (aside,) = put_aside(dead)
        assert journal == Path(f"{aside}-wal").read_bytes()
        if ended != DIED:
            break
    assert step > 20


def test_a_lost_first_page_hides_no_other_damage(broken: Broken, tmp_path: Path) -> None:
    """A lost first page before a damaged log costs nothing more than that damage alone."""
    desk = broken.copy(tmp_path / "home")
    damage(desk, (16, PAGE - 16))
    saved = events_of(desk)
    assert broken.saved == saved
    assert not list(desk.paths.home.glob("*.new*"))


@pytest.mark.parametrize("tables", [None, "", "null", "[1]", '[["table", "x", "x", 2, "no"]]'])
def test_without_the_list_of_tables_too_the_log_is_found(
    broken: Broken, tmp_path: Path, tables: str | None
) -> None:
    """Where the list of tables is lost too, the entries are found page by page, and the file is kept."""
    desk = broken.copy(tmp_path / "home")
    damage(desk, (16, 200))
    file = desk.paths.database.read_bytes()
    if tables is None:
        desk.paths.tables.unlink()
    else:
        desk.paths.tables.write_text(tables)
    with desk.opened() as device:
        assert device.set_aside is not None
        assert file == device.set_aside.read_bytes()
    assert broken.saved == events_of(desk)


# --------------------------------------------------------------------------------------------------- refused


@pytest.mark.parametrize("pages", [1, 10, 25, 27, 30, 35, 40])
def test_a_disk_that_fills_up_is_told_and_taken_up(
    broken: Broken, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, pages: int
) -> None:
    """Out of room after so many pages, the start says that the disk is full; with room, the next one goes on."""
    desk = broken.copy(tmp_path / "home")
    with monkeypatch.context() as patch:
        patch.setattr(opening, "_PRAGMAS", (*opening._PRAGMAS, f"max_page_count = {pages}"))
        for _ in range(2):
            with pytest.raises(DiskFull):
                desk.open()
            assert desk.paths.recovering.exists()
            assert not desk.paths.database.exists()

    assert_all_there(desk, broken)


def test_a_disk_that_refuses_at_any_moment_is_told_and_taken_up(
    broken: Broken, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whichever write to the disk is refused, the error is a full disk and nothing is lost."""
    for moment in count():
        desk = broken.copy(tmp_path / f"{moment}")
        told: EnvironmentProblem | None = None
        with monkeypatch.context() as patch:
            refuse(patch, moment)
            try:
                with desk.opened():
                    pass
            except EnvironmentProblem as error:
                told = error
        assert_all_there(desk, broken)
        if told is None:
            break
        assert type(told) is DiskFull
    assert moment >= 10


def test_files_that_may_not_grow_are_told_and_taken_up(broken: Broken, tmp_path: Path) -> None:
    """Where the system stops files from growing, the start is refused with an error of ours and taken up later."""
    desk = broken.copy(tmp_path / "home")
    sizes = [0, 4_096, 20_000, 60_000, 100_000]
    ended = [in_child(desk.open, before=limit_of(size)) for size in sizes]

    assert [REFUSED] * len(sizes) == ended
    assert_all_there(desk, broken)


@pytest.mark.parametrize(
    ("code", "expected"),
    [("SQLITE_FULL", DiskFull), ("SQLITE_IOERR", StorageFailed)],
    ids=["full", "refused"],
)
def test_what_cannot_be_read_now_is_not_taken_for_damage(
    broken: Broken, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: str, expected: type[Exception]
) -> None:
    """A machine that refuses to read the damaged file stops the recovery: nothing is passed over as unreadable."""

    def refused(*_: object) -> Any:
        error = sqlcipher.OperationalError(
            "database or disk is full" if code == "SQLITE_FULL" else "disk I/O error"
        )
        error.sqlite_errorcode = getattr(sqlcipher, code)
        raise error

    desk = broken.copy(tmp_path / "home")
    with monkeypatch.context() as patch:
        patch.setattr(recover, "_connected", refused)
        with pytest.raises(expected):
            desk.open()
    assert_all_there(desk, broken)


# ------------------------------------------------------------------------------------------------ the marker


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"aside": 1}', '{"aside": "../carrel.db"}'])
def test_with_a_marker_nobody_can_read_nothing_is_made(broken: Broken, tmp_path: Path, text: str) -> None:
    """A marker that says nothing is named, and no database is opened, made or moved."""
    desk = broken.copy(tmp_path / "home")
    desk.paths.recovering.write_text(text)
    with pytest.raises(FileUnreadable):
        desk.open()

    assert broken.file == desk.paths.database.read_bytes()
    assert [] == put_aside(desk)


def test_with_a_marker_and_no_file_nothing_is_made(broken: Broken, tmp_path: Path) -> None:
    """Where the file that was set aside is gone, the start says so and makes no empty database in its stead."""
    desk = broken.copy(tmp_path / "home")
    desk.paths.recovering.write_text(json.dumps({"aside": "carrel-1.db"}))
    kept = desk.paths.database.rename(tmp_path / "elsewhere.db")
    with pytest.raises(FileUnreadable):
        desk.open()
    assert not desk.paths.database.exists()

    kept.rename(desk.paths.aside / "carrel-1.db")
    assert_all_there(desk, broken)


def test_with_a_marker_the_key_is_not_made_anew(broken: Broken, tmp_path: Path) -> None:
    """A key that is lost while a recovery is under way is named; the recovery goes on when it is back."""
    desk = broken.copy(tmp_path / "home")
    with pytest.MonkeyPatch.context() as patch:
        refuse(patch, 6)
        with pytest.raises(DiskFull):
            desk.open()
    assert not desk.paths.database.exists()
    kept = desk.paths.key_file.read_text()
    for secrets in (
        {},
        {**json.loads(kept), "database-key": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="},
    ):
        desk.paths.key_file.write_text(json.dumps(secrets))
        with pytest.raises(KeyMissing):
            desk.open()
        assert not desk.paths.database.exists()

    desk.paths.key_file.write_text(kept)
    assert_all_there(desk, broken)


def test_whoever_may_not_recover_leaves_everything_alone(broken: Broken, tmp_path: Path) -> None:
    """A command that runs beside the application says damaged, and neither begins nor goes on with a recovery."""
    desk = broken.copy(tmp_path / "home")
    for _ in range(2):
        before = sorted(desk.paths.home.rglob("*"))
        with pytest.raises(DatabaseDamaged):
            desk.open(may_recover=False)
        assert before == sorted(desk.paths.home.rglob("*"))
        in_child(desk.open, before=dying_at(30, ORDER_OF_WORK))
        assert desk.paths.recovering.exists()

    assert_all_there(desk, broken)


def test_two_in_the_same_moment_are_kept_apart(broken: Broken, tmp_path: Path) -> None:
    """A second database that is set aside by the same clock gets a name of its own."""
    desk = broken.copy(tmp_path / "home")
    for _ in range(2):
        desk.paths.database.write_bytes(broken.file)
        with desk.opened() as device:
            assert device.set_aside is not None
            assert broken.file == device.set_aside.read_bytes()

    assert 2 == len(put_aside(desk))


# --------------------------------------------------------------------------------------------------- helpers


def in_child(work: Callable[[], object], before: Callable[[], None]) -> int:
    """Do it in a process of its own and return how that ended."""
    child = os.fork()
    if child == 0:
        status = 1
        try:
            before()
            work()
            status = 0
        except EnvironmentProblem:
            status = REFUSED
        finally:
            sys.settrace(None)
            os._exit(status)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def dying_at(step: int, files: set[str]) -> Callable[[], None]:
    """Let the process end without a word at the so many-th line that it runs of some files.

    No file names: of the whole product. Else the same line counts only the first few times.
    """
    ahead = iter(range(step))
    runs = Counter[tuple[str, int]]()

    def on_line(frame: FrameType, event: str, _: object) -> Any:
        if event == "line":
            line = frame.f_code.co_filename, frame.f_lineno
            runs[line] += 1
            if (not files or runs[line] <= OFTEN) and next(ahead, None) is None:
                os._exit(DIED)
        return on_line

    def on_call(frame: FrameType, _: str, __: object) -> Any:
        name = frame.f_code.co_filename
        return on_line if (Path(name).name in files if files else True) and name.startswith(PRODUCT) else None

    return lambda: sys.settrace(on_call)


def lines_of(broken: Broken, folder: Path, known: list[int] = []) -> int:  # noqa: B006  # counted once
    """Return how many lines of the product an opening with a recovery runs."""
    if not known:
        desk = broken.copy(folder / "counted")
        counted = count()

        def on_line(*_: object) -> Any:
            next(counted)
            return on_line

        sys.settrace(lambda frame, *_: on_line if frame.f_code.co_filename.startswith(PRODUCT) else None)
        try:
            desk.open()
        finally:
            sys.settrace(None)
        known.append(next(counted))
    return known[0]


def refuse(patch: pytest.MonkeyPatch, moment: int) -> None:
    """Let the so many-th change to a folder or file be refused for want of room."""
    ahead = iter(range(moment))

    def refusing(real: Callable[..., Any]) -> Callable[..., Any]:
        def change(*told: Any, **more: Any) -> Any:
            if next(ahead, None) is None:
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            return real(*told, **more)

        return change

    for name in ("fsync", "rename", "replace", "unlink"):
        patch.setattr(os, name, refusing(getattr(os, name)))


def limit_of(size: int) -> Callable[[], None]:
    """Let no file of this process grow beyond so many bytes."""

    def limit() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))

    return limit
