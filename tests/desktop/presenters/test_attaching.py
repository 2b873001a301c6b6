"""Files on their way to an answer, as the test screen knows them: no waiting, nothing lost, every refusal loud."""

import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from assessment.content.interaction import AudioRecording, Upload
from assessment.content.response import response_of, single
from assessment.errors import ResponseInvalid
from assessment.ids import RESPONSE, ItemId
from desktop.background import Background
from desktop.errors import DiskFull, FileTooLarge, FileUnreadable
from desktop.presenters.attempt import AttemptPresenter
from desktop.presenters.facts import SaveState
from desktop.services.device import Device
from desktop.services.store_blob import BlobWriter
from tests.builders import Q1, Q3, Q4, Q5, Desk
from tests.desktop.presenters.attached import FullDisk, desk_asking_for_files, stored, values, what_became
from tests.desktop.presenters.helpers import Heard
from tests.fakes.files import file_bytes, left_in_store

MIB = 1 << 20


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """A computer whose test asks for a file, for two files, and for a recording."""
    return desk_asking_for_files(tmp_path, monkeypatch)


@pytest.fixture
def told(attempt: AttemptPresenter) -> Heard:
    """What became of the files."""
    return what_became(attempt)


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Iterator[FullDisk]:
    """A full disk."""
    full = FullDisk(monkeypatch)
    yield full
    full.full = False


def test_the_content_asks_for_files(attempt: AttemptPresenter) -> None:
    """The questions of these tests are what they are taken for."""
    items = attempt.running.paper.content.items

    assert [Upload, Upload, AudioRecording] == [type(items[id].interactions[0]) for id in (Q3, Q4, Q5)]


def test_a_file_becomes_the_answer(
    device: Device,
    background: Background,
    attempt: AttemptPresenter,
    told: Heard,
    tmp_path: Path,
    qtbot: QtBot,
    settled: Callable[[], None],
) -> None:
    """A chosen file is stored with its progress told, then named in the answer, and reads back from the disk."""
    data = file_bytes(3 * MIB)
    (tmp_path / "essay.pdf").write_bytes(data)
    progress = Heard(attempt.files.progress)
    attempt.files.attach(Q3, RESPONSE, "essay.pdf", "application/pdf", tmp_path / "essay.pdf")
    assert 1 == attempt.unsaved
    qtbot.waitUntil(lambda: len(told) == 1)
    settled()

    item, id, ref = told.words[0]
    assert (Q3, RESPONSE, ("essay.pdf", len(data))) == (item, id, (ref.name, ref.size))
    assert [data] == stored(device, background, attempt, Q3)
    assert (Q3, RESPONSE, len(data), len(data)) == progress.words[-1]
    assert 12 == len(progress)
    assert 0 == attempt.unsaved
    assert not attempt.trouble


def test_who_asked_may_name_the_file_itself(
    attempt: AttemptPresenter, told: Heard, qtbot: QtBot, settled: Callable[[], None]
) -> None:
    """An answer that is given in reply to the finished file is the answer; it is not given twice."""
    attempt.files.finished.connect(
        lambda item, id, ref: attempt.choose(item, response_of({id: (ref.value,)}))
    )
    events = attempt.attempt.event_count
    attempt.files.attach(Q5, RESPONSE, "recording.wav", "audio/wav", file_bytes(MIB))
    qtbot.waitUntil(lambda: len(told) == 1)
    settled()

    assert ("recording.wav",) == tuple(ref.name for ref in values(attempt, Q5))
    assert events + 1 == attempt.attempt.event_count


def test_files_queue_up_and_join(
    device: Device,
    background: Background,
    attempt: AttemptPresenter,
    told: Heard,
    qtbot: QtBot,
    settled: Callable[[], None],
) -> None:
    """Several files at once are stored one after the other; where two are asked for, a third finds no room."""
    for seed in range(3):
        attempt.files.attach(Q4, RESPONSE, f"{seed}", "", file_bytes(MIB // 2, seed))
    attempt.files.attach(Q3, RESPONSE, "one", "", file_bytes(10, 8))
    attempt.files.attach(Q3, RESPONSE, "other", "", file_bytes(10, 9))
    assert 5 == attempt.unsaved
    qtbot.waitUntil(lambda: len(told) == 5)
    settled()

    assert ["0", "1"] == [ref.name for ref in values(attempt, Q4)]
    assert [file_bytes(MIB // 2, seed) for seed in range(2)] == stored(device, background, attempt, Q4)
    assert ["other"] == [ref.name for ref in values(attempt, Q3)]


@pytest.mark.parametrize(
    ("item_id", "source", "error"),
    [
        (Q3, Path("/nowhere/at all"), FileUnreadable),
        (Q3, Path("/dev/zero"), FileUnreadable),
        (Q5, bytes(600 * 48_000 + 4_097), FileTooLarge),
        (Q1, b"no file is asked for", ResponseInvalid),
        (ItemId("stranger"), b"x", ResponseInvalid),
    ],
)
def test_what_cannot_be_taken_is_refused(
    device: Device,
    background: Background,
    attempt: AttemptPresenter,
    told: Heard,
    qtbot: QtBot,
    settled: Callable[[], None],
    item_id: ItemId,
    source: Path | bytes,
    error: type[Exception],
) -> None:
    """A file that is not there, is none, is too large or is not asked for is refused by name; nothing is left of it."""
    attempt.files.attach(item_id, RESPONSE, "a", "", source)
    qtbot.waitUntil(lambda: len(told) == 1)
    settled()

    assert error is type(told.words[0][2])
    assert (0, 0) == background.on_database(lambda: left_in_store(device))
    assert 0 == attempt.unsaved


def test_a_drive_that_is_pulled_out_is_told(
    device: Device,
    background: Background,
    attempt: AttemptPresenter,
    told: Heard,
    tmp_path: Path,
    qtbot: QtBot,
    settled: Callable[[], None],
) -> None:
    """A file that shrinks or vanishes while it is read is refused, and the answer before it stays."""
    attempt.files.attach(Q3, RESPONSE, "first", "", b"first")
    path = tmp_path / "a"
    path.write_bytes(bytes(5 * MIB))
    attempt.files.progress.connect(
        lambda item, id, done, total: os.truncate(path, MIB) if total == 5 * MIB else None
    )
    attempt.files.attach(Q3, RESPONSE, "a", "", path)
    qtbot.waitUntil(lambda: len(told) == 2)
    settled()

    assert FileUnreadable is type(told.words[1][2])
    assert [b"first"] == stored(device, background, attempt, Q3)
    assert (1, 1) == background.on_database(lambda: left_in_store(device))


def test_a_full_disk_is_told_and_tried_again(
    device: Device,
    background: Background,
    attempt: AttemptPresenter,
    told: Heard,
    disk: FullDisk,
    qtbot: QtBot,
    settled: Callable[[], None],
) -> None:
    """While there is no room the file waits, counted and told with the reason; with room it becomes the answer."""
    data = file_bytes(MIB)
    held, shown = Heard(attempt.held_up), Heard(attempt.save_changed)
    attempt.files.attach(Q5, RESPONSE, "recording.wav", "audio/wav", data)
    qtbot.waitUntil(lambda: disk.refusals >= 3)
    assert (1, DiskFull, 0) == (attempt.unsaved, type(attempt.trouble), len(told))
    assert len(held) >= 2
    assert [SaveState.FAILED] == [facts.state for facts in shown.words]
    disk.full = False
    qtbot.waitUntil(lambda: len(told) == 1)
    settled()

    assert [data] == stored(device, background, attempt, Q5)
    assert (0, None, SaveState.SAVED) == (attempt.unsaved, attempt.trouble, attempt.save.state)


def test_answers_are_taken_while_a_file_waits(
    attempt: AttemptPresenter, disk: FullDisk, qtbot: QtBot
) -> None:
    """A file that finds no room holds up no other answer."""
    attempt.files.attach(Q5, RESPONSE, "a", "", bytes(MIB))
    qtbot.waitUntil(lambda: disk.refusals >= 1)
    with qtbot.waitSignal(attempt.recorded):
        attempt.choose(Q1, single("A"))

    assert ("A",) == attempt.attempt.response(Q1).values()


def test_fifty_megabytes_hold_up_nothing(
    device: Device,
    background: Background,
    attempt: AttemptPresenter,
    told: Heard,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    """While 50 MB are stored the screen's thread never waits for the disk, and answers are durable at once."""
    data = file_bytes(50 * 1_000_000)
    (tmp_path / "film").write_bytes(data)
    waits: list[float] = []
    calls: list[str] = []
    last = [time.perf_counter()]

    def beat() -> None:
        now = time.perf_counter()
        waits.append(now - last[0])
        last[0] = now

    timer = QTimer()
    timer.setInterval(1)
    timer.timeout.connect(beat)
    answers: list[float] = []
    asked = [0.0]

    def answer() -> None:
        if len(answers) < 20 and not told.words:
            asked[0] = time.perf_counter()
            attempt.choose(Q1, single("AB"[len(answers) % 2]))

    def recorded() -> None:
        answers.append(time.perf_counter() - asked[0])
        answer()

    attempt.recorded.connect(recorded)
    attempt.files.progress.connect(lambda *_: calls.append("progress"))
    timer.start()
    attempt.files.attach(Q3, RESPONSE, "film.mp4", "video/mp4", tmp_path / "film")
    answer()
    qtbot.waitUntil(lambda: len(told) == 1, timeout=30_000)
    timer.stop()

    assert len(calls) >= 50_000_000 // (256 << 10)
    assert len(answers) >= 10
    assert sorted(answers)[len(answers) // 2] < 0.1
    assert sorted(waits)[int(len(waits) * 0.99)] < 0.05
    assert len(data) == values(attempt, Q3)[0].size


def test_a_file_is_read_back(
    device: Device, background: Background, attempt: AttemptPresenter, told: Heard, qtbot: QtBot
) -> None:
    """What was given comes back whole; what is lost is told as such."""
    data = file_bytes(3 * MIB)
    fetched = Heard(attempt.files.fetched)
    attempt.files.attach(Q5, RESPONSE, "recording.wav", "audio/wav", data)
    qtbot.waitUntil(lambda: len(told) == 1)
    (ref,) = values(attempt, Q5)
    attempt.files.fetch(ref)
    qtbot.waitUntil(lambda: len(fetched) == 1)
    background.on_database(
        lambda: device.log._raw.execute("DELETE FROM blob_chunks WHERE number = 2").fetchall()
    )
    attempt.files.fetch(ref)
    qtbot.waitUntil(lambda: len(fetched) == 2)

    assert [(ref, data), (ref, None)] == fetched.words


def test_a_writer_can_be_given_up_twice(device: Device) -> None:
    """Forgetting what was stored of a file is harmless when it is done already."""
    writer = BlobWriter(device)
    writer.add(b"x")
    for _ in range(2):
        writer.discard()

    assert (0, 0) == left_in_store(device)
