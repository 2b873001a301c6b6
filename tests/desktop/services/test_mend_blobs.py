"""A damaged database gives back the files that were given as answers: all that can be read, and never half of one."""

import json
import random
from collections.abc import Iterator

import pytest

from assessment.content.blob import BlobRef
from desktop.errors import FileLost
from desktop.services.device import Device
from desktop.services.prove_log import prove_log
from desktop.services.read_attempts import load_attempt
from desktop.services.read_blob import read_blob
from desktop.services.store_blob import store_blob
from desktop.services.sweep_blobs import sweep_blobs
from desktop.storage.blobs import CHUNK_BYTES, unsent_count
from tests.builders import Q5, Desk, started
from tests.fakes.damage import PAGE, damage, put_aside, sat
from tests.fakes.files import file_bytes, given, left_in_store

FILES = [file_bytes(size, seed) for seed, size in enumerate((10, 3 * CHUNK_BYTES, 5 * CHUNK_BYTES + 7))]
CHUNKS = 1 + 3 + 6


@pytest.fixture
def given_files(desk: Desk) -> list[BlobRef]:
    """A computer with three files that answers name, among many other answers."""
    sat(desk, 40)
    with desk.opened() as device:
        running = started(device, "C-2")
        refs = [store_blob(device, data, name=f"{n}.bin", mime="") for n, data in enumerate(FILES)]
        for ref in refs:
            running.record(given(ref))
    return refs


def page_of(desk: Desk, name: str) -> int:
    """Return where a table or index begins in the database."""
    rows = json.loads(desk.paths.tables.read_bytes())
    return next((int(root) - 1) * PAGE for _, found, _, root, _ in rows if found == name)


def whole(device: Device, refs: list[BlobRef]) -> list[bool]:
    """Say of each file whether it reads back; what does must be what was given."""

    def reads(number: int, ref: BlobRef) -> bool:
        try:
            return FILES[number] == read_blob(device, ref.sha256) or pytest.fail("another file")
        except FileLost:
            return False

    return [reads(number, ref) for number, ref in enumerate(refs)]


@pytest.mark.parametrize(
    "lost",
    ["first page", "log_entries", "blobs", "sqlite_autoindex_blobs_1", "sqlite_autoindex_blob_chunks_1"],
)
def test_a_page_lost_elsewhere_costs_no_file(desk: Desk, given_files: list[BlobRef], lost: str) -> None:
    """Where the database's first page, its list of answers, of files, or what finds them is lost, every file is there."""
    damage(desk, (16 if lost == "first page" else page_of(desk, lost) + 10, 500))
    with desk.opened() as device:
        assert device.set_aside is not None
        assert [True] * 3 == whole(device, given_files)
        assert 0 == sweep_blobs(device)
        assert (3, CHUNKS) == left_in_store(device)
        assert prove_log(device).whole
        with device.log.transaction() as rows:
            assert 3 == unsent_count(rows)


def test_without_a_lost_page_an_answer_still_names_its_file(desk: Desk, given_files: list[BlobRef]) -> None:
    """With the list of files lost and the log whole, the answer in force reads back through the file it names."""
    damage(desk, (page_of(desk, "blobs") + 10, 500))
    with desk.opened() as device:
        with device.log.transaction() as rows:
            (attempt_id,) = rows.execute(
                "SELECT attempt_id FROM attempts WHERE candidate_id = 'candidate-2'"
            ).fetchone()
        (value,) = load_attempt(device, attempt_id).response(Q5).values()

        assert given_files[2] == BlobRef.parse(value)
        assert FILES[2] == read_blob(device, given_files[2].sha256)


def places(desk: Desk) -> Iterator[int]:
    """Yield places all over the second half of the database, where the files lie."""
    size = desk.paths.database.stat().st_size
    chance = random.Random(7)
    for _ in range(6):
        yield chance.randrange(size // 2, size - PAGE)


def test_a_damaged_file_costs_only_itself(desk: Desk, given_files: list[BlobRef]) -> None:
    """A page lost within a file leaves the others whole; what is left of it is kept and never given out as the file."""
    untouched = desk.paths.database.read_bytes()
    for place in places(desk):
        desk.paths.database.write_bytes(untouched)
        damage(desk, (place, 50))
        with desk.opened() as device:
            found = whole(device, given_files)
            assert 2 <= sum(found) <= 3
            assert 3 == left_in_store(device)[0]
            again = store_blob(device, FILES[2], name="again", mime="")
            assert FILES[2] == read_blob(device, again.sha256)
    assert put_aside(desk)
