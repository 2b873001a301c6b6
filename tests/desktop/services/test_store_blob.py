"""Files given as answers: durable before they are named, whole or not there, and read back as they were given."""

import os
import signal
import sys
from hashlib import sha256
from itertools import count
from pathlib import Path

import pytest

from assessment.content.blob import BlobRef, clean_name
from desktop.errors import DiskFull, FileLost, FileTooLarge, FileUnreadable
from desktop.files.read_pieces import Pieces
from desktop.services.device import Device
from desktop.services.prove_log import prove_log
from desktop.services.read_attempts import load_attempt
from desktop.services.read_blob import BlobReader, read_blob
from desktop.services.running_attempt import RunningAttempt
from desktop.services.store_blob import BlobWriter, store_blob
from desktop.services.sweep_blobs import sweep_blobs
from desktop.storage.blobs import CHUNK_BYTES, find_blob, unsent_count
from tests.builders import Q5, Desk, make_ready_desk, responded, resumed, started
from tests.desktop.services.test_recover_device import DIED, dying_at, in_child
from tests.desktop.storage.test_refusals import no_room
from tests.fakes.files import file_bytes, given, left_in_store
from tests.thorough import times

WORK = {"store_blob.py", "blobs.py", "read_pieces.py", "log.py", "exam.py"}


@pytest.fixture
def running(device: Device) -> RunningAttempt:
    """An attempt under way."""
    return started(device)


# ----------------------------------------------------------------------------------------------- in and out


@pytest.mark.parametrize("size", [0, 1, CHUNK_BYTES - 1, CHUNK_BYTES, CHUNK_BYTES + 1, 5 * CHUNK_BYTES])
def test_what_goes_in_comes_out(device: Device, tmp_path: Path, size: int) -> None:
    """From memory and from a file, the same bytes come back, under the hash of all of them."""
    data = file_bytes(size)
    (tmp_path / "a.pdf").write_bytes(data)
    told: list[tuple[int, int]] = []

    ref = store_blob(
        device,
        tmp_path / "a.pdf",
        name="C:\\a.pdf",
        mime="application/PDF",
        progress=lambda *now: told.append(now),
    )

    assert BlobRef(sha256(data).hexdigest(), size, "application/pdf", "a.pdf") == ref
    assert ref == store_blob(device, data, name="a.pdf", mime="application/pdf")
    assert data == read_blob(device, ref.sha256)
    assert [(size, size)] == told[-1:] if size else not told


def test_the_same_bytes_are_kept_once(device: Device) -> None:
    """A file that is given again, under whatever name, is one file in the store."""
    data = file_bytes(3 * CHUNK_BYTES)
    first = store_blob(device, data, name="a", mime="")
    again = store_blob(device, data, name="b", mime="")

    assert (first.sha256, (1, 3)) == (again.sha256, left_in_store(device))


def test_a_file_is_encrypted_at_rest(desk: Desk) -> None:
    """Nothing of a file can be read in the database or its journal."""
    data = b"a line that nobody may read " * 20_000
    with desk.opened() as device:
        store_blob(device, data, name="a", mime="")
        files = [path.read_bytes() for path in desk.paths.home.iterdir() if path.is_file()]

    assert not any(b"nobody may read" in content for content in files)


def test_a_file_that_is_no_more_is_named(device: Device, tmp_path: Path) -> None:
    """A file that is gone, that is a folder, or that cannot be a file is refused, and nothing is left of it."""
    for path in (tmp_path / "gone", tmp_path, Path("a\0b")):
        with pytest.raises(FileUnreadable):
            store_blob(device, path, name="a", mime="")

    assert (0, 0) == left_in_store(device)


@pytest.mark.parametrize("change", [-1, 1])
def test_a_file_that_changes_while_it_is_read_is_refused(device: Device, tmp_path: Path, change: int) -> None:
    """A file that grows or shrinks meanwhile is not taken for what was given, and nothing is left of it."""
    path = tmp_path / "a"
    size = 3 * CHUNK_BYTES
    path.write_bytes(file_bytes(size))

    def meddle(stored: int, _: int) -> None:
        if stored == CHUNK_BYTES:
            os.truncate(path, size + change)

    with pytest.raises(FileUnreadable):
        store_blob(device, path, name="a", mime="", progress=meddle)

    assert (0, 0) == left_in_store(device)


def test_too_large_a_file_is_refused_unread(device: Device, tmp_path: Path) -> None:
    """A file larger than its item allows is refused by its size, before anything is stored."""
    (tmp_path / "a").write_bytes(file_bytes(11))
    for source in (tmp_path / "a", file_bytes(11)):
        with pytest.raises(FileTooLarge):
            store_blob(device, source, name="a", mime="", most=10)

    assert 10 == Pieces(file_bytes(10), most=10, piece_bytes=4).total
    assert (0, 0) == left_in_store(device)


def test_a_lost_piece_is_told(device: Device) -> None:
    """A file that is not whole any more is never given out as if it were."""
    ref = store_blob(device, file_bytes(3 * CHUNK_BYTES), name="a", mime="")
    device.log._raw.execute("DELETE FROM blob_chunks WHERE number = 1")
    with pytest.raises(FileLost):
        read_blob(device, ref.sha256)
    with pytest.raises(FileLost):
        BlobReader(device, "00" * 32)

    again = store_blob(device, file_bytes(3 * CHUNK_BYTES), name="a", mime="")
    assert file_bytes(3 * CHUNK_BYTES) == read_blob(device, again.sha256)
    assert (1, 3) == left_in_store(device)


# -------------------------------------------------------------------------------------------------- the disk


def test_a_full_disk_stores_nothing_and_what_was_there_stays(device: Device, running: RunningAttempt) -> None:
    """Out of room in the middle of a file, the error says so, nothing is left of it, and answers are still taken."""
    kept = store_blob(device, file_bytes(CHUNK_BYTES, 2), name="b", mime="")
    running.record(given(kept))
    with no_room(device, pages=200), pytest.raises(DiskFull):
        store_blob(device, file_bytes(9 * CHUNK_BYTES), name="a", mime="")

    assert (1, 1) == left_in_store(device)
    running.record(responded(Q5, "in words"))
    assert file_bytes(CHUNK_BYTES, 2) == read_blob(device, kept.sha256)


def test_what_the_disk_refuses_may_be_tried_again(device: Device) -> None:
    """A piece that found no room is stored when there is some, and the file is whole."""
    data = file_bytes(4 * CHUNK_BYTES)
    pieces = list(Pieces(data, most=1 << 30, piece_bytes=CHUNK_BYTES))
    writer = BlobWriter(device)
    writer.add(pieces[0])
    with no_room(device):
        for _ in range(3):
            with pytest.raises(DiskFull):
                writer.add(pieces[1])
    for piece in pieces[1:]:
        writer.add(piece)

    assert data == read_blob(device, writer.finish("a", "").sha256)


# ------------------------------------------------------------------------------------------------- the sweep


def test_a_file_that_no_answer_names_goes_at_the_next_start(device: Device, running: RunningAttempt) -> None:
    """A file without an answer and a file half stored are removed; one that is named stays."""
    named = store_blob(device, file_bytes(CHUNK_BYTES, 1), name="a", mime="")
    running.record(given(named))
    store_blob(device, file_bytes(2 * CHUNK_BYTES, 2), name="b", mime="")
    BlobWriter(device).add(b"begun")

    assert 2 == sweep_blobs(device)
    assert (1, 1) == left_in_store(device)
    assert file_bytes(CHUNK_BYTES, 1) == read_blob(device, named.sha256)
    assert 0 == sweep_blobs(device)


def test_a_file_that_was_answered_over_is_kept(device: Device, running: RunningAttempt) -> None:
    """A later answer replaces the file in the attempt, not in the store: the log still names it."""
    ref = store_blob(device, file_bytes(CHUNK_BYTES), name="a", mime="")
    running.record(given(ref))
    running.record(responded(Q5, "in words"))

    assert 0 == sweep_blobs(device)
    assert 1 == unsent(device)
    assert file_bytes(CHUNK_BYTES) == read_blob(device, ref.sha256)


def test_what_the_log_names_stays_whatever_the_note_says(device: Device, running: RunningAttempt) -> None:
    """Where the note that a file is named was lost, the log itself saves it, in every epoch."""
    ref = store_blob(device, file_bytes(CHUNK_BYTES), name="a", mime="")
    running.record(given(ref))
    device.log._raw.execute("UPDATE blobs SET named = 0")
    device.log._raw.execute("UPDATE log_entries SET epoch = 'another'")

    assert 0 == sweep_blobs(device)
    with device.log.transaction() as rows:
        found = find_blob(rows, ref.sha256)
    assert found is not None
    assert 1 == found.named


def test_only_files_that_answers_name_are_waiting_to_be_sent(device: Device, running: RunningAttempt) -> None:
    """A stored file is nobody's answer until an event names it; what merely looks like a name is no file."""
    ref = store_blob(device, file_bytes(10), name="a", mime="")
    assert 0 == unsent(device)
    running.record(given(ref))
    assert 1 == unsent(device)
    running.record(responded(Q5, BlobRef("0" * 64, 1, "text/plain", clean_name("typed")).value))

    assert 1 == unsent(device)


# ---------------------------------------------------------------------------------------------------- killed


def whole_or_nothing(desk: Desk, data: bytes) -> bool:
    """After the next start's sweep the answer is there with its file, or there is nothing of either."""
    with desk.opened() as device:
        sweep_blobs(device)
        running, _ = resumed(device)
        response = load_attempt(device, running.attempt.attempt_id).response(Q5)
        assert prove_log(device).whole
        if not response.answered:
            assert (0, 0) == left_in_store(device)
            return False
        (value,) = response.values()
        assert data == read_blob(device, BlobRef.parse(value).sha256)
        assert 1 == unsent(device)
        return True


def test_killed_at_every_line(tmp_path: Path) -> None:
    """Wherever the work is cut off, the next start has the whole answer or nothing of it."""
    data = file_bytes(2 * CHUNK_BYTES + 10)
    ends = set[bool]()
    for step in count(0, times(2, 12)):
        desk = make_ready_desk(tmp_path / f"{step}")
        with desk.opened() as device:
            started(device)

        def life(desk: Desk = desk, step: int = step) -> None:
            device = desk.open()
            running, _ = resumed(device)
            sys.settrace(None)
            dying_at(step, WORK)()
            running.record(given(store_blob(device, data, name="a.bin", mime="")))

        ended = in_child(life, before=lambda: None)
        ends.add(whole_or_nothing(desk, data))
        if ended != DIED:
            break

    assert step > 40
    assert {True, False} == ends


@pytest.mark.parametrize("chunks", range(6))
def test_killed_by_signal_9_while_storing(tmp_path: Path, chunks: int) -> None:
    """A process killed with signal 9 between two pieces, or before the event, leaves nothing behind after a start."""
    data = file_bytes(4 * CHUNK_BYTES)
    desk = make_ready_desk(tmp_path / "home")
    with desk.opened() as device:
        started(device)

    def life() -> None:
        device = desk.open()
        running, _ = resumed(device)
        stored = 0

        def progress(*_: int) -> None:
            nonlocal stored
            stored += 1
            if stored == chunks:
                os.kill(os.getpid(), signal.SIGKILL)

        ref = store_blob(device, data, name="a", mime="", progress=progress)
        if chunks == 5:
            os.kill(os.getpid(), signal.SIGKILL)
        running.record(given(ref))
        os.kill(os.getpid(), signal.SIGKILL)

    assert -signal.SIGKILL == in_child(life, before=lambda: None)
    assert (chunks == 0) is whole_or_nothing(desk, data)


def unsent(device: Device) -> int:
    """Return how many files are still to be sent."""
    with device.log.transaction() as rows:
        return unsent_count(rows)
