"""Files on their way when work ends: waited for where they can be stored, refused loudly where not."""

import os
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from threading import Event

import miniaudio
import pytest
from pytestqt.qtbot import QtBot

from assessment.attempt.states import State
from assessment.content.response import response_of
from assessment.errors import IllegalMove, TimeOver
from assessment.ids import RESPONSE
from desktop.audio import Recorder
from desktop.background import Background
from desktop.files.read_pieces import Pieces
from desktop.presenters import course
from desktop.presenters.attempt import AttemptPresenter
from desktop.services.device import Device
from desktop.services.sweep_blobs import sweep_blobs
from tests.builders import Q3, Q5, Desk
from tests.desktop.presenters.attached import FullDisk, desk_asking_for_files, stored, what_became
from tests.desktop.presenters.helpers import Heard
from tests.fakes.files import left_in_store

MIB = 1 << 20
PATIENCE_SECONDS = 30


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


def test_after_the_end_nothing_is_attached(attempt: AttemptPresenter, told: Heard, qtbot: QtBot) -> None:
    """Once the attempt is submitted a file is refused."""
    with qtbot.waitSignal(attempt.ended):
        attempt.submit()
    attempt.files.attach(Q3, RESPONSE, "a", "", b"a")

    assert IllegalMove is type(told.words[0][2])


def test_submitting_waits_for_the_file(
    device: Device,
    background: Background,
    attempt: AttemptPresenter,
    told: Heard,
    qtbot: QtBot,
) -> None:
    """A file that was given before the end is part of what is submitted, and whoever then names it is not refused."""
    refused = Heard(attempt.response_refused)
    attempt.files.finished.connect(
        lambda item, id, ref: attempt.choose(item, response_of({id: (ref.value,)}))
    )
    attempt.files.attach(Q3, RESPONSE, "a", "", bytes(4 * MIB))
    with qtbot.waitSignal(attempt.ended, timeout=10_000):
        attempt.submit()

    assert State.SUBMITTED is attempt.attempt.state
    assert [bytes(4 * MIB)] == stored(device, background, attempt, Q3)
    assert (1, 0) == (len(told), len(refused))


def test_submitting_takes_the_recording_that_is_going_on(
    device: Device,
    background: Background,
    attempt: AttemptPresenter,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Who is still speaking when the test ends has spoken: the recording ends with it and is the answer."""
    silent = partial(Recorder, backends=[miniaudio.Backend.NULL])
    monkeypatch.setattr("desktop.presenters.sound.Recorder", silent)
    heard = Heard(attempt.sound.heard)
    attempt.sound.recorded.connect(
        lambda data: attempt.files.attach(Q5, RESPONSE, "recording.wav", "audio/wav", data)
    )
    attempt.sound.record(60_000)
    qtbot.waitUntil(lambda: len(heard) >= 2)
    with qtbot.waitSignal(attempt.ended, timeout=10_000):
        attempt.submit()

    (data,) = stored(device, background, attempt, Q5)
    assert b"RIFF" == data[:4]
    assert len(data) > 44


def test_a_file_that_fails_calls_the_end_off(
    attempt: AttemptPresenter, told: Heard, tmp_path: Path, qtbot: QtBot, settled: Callable[[], None]
) -> None:
    """Where a file is refused after submitting was pressed, the candidate sees that and may go on."""
    path = tmp_path / "a"
    path.write_bytes(bytes(5 * MIB))
    attempt.files.progress.connect(lambda *_: os.truncate(path, MIB))
    attempt.files.attach(Q3, RESPONSE, "a", "", path)
    attempt.submit()
    assert not attempt.takes_input
    qtbot.waitUntil(lambda: len(told) == 1)
    settled()

    assert (State.IN_PROGRESS, True) == (attempt.attempt.state, attempt.takes_input)
    with qtbot.waitSignal(attempt.ended):
        attempt.submit()


def test_a_pause_comes_after_the_file(
    device: Device, background: Background, attempt: AttemptPresenter, told: Heard, qtbot: QtBot
) -> None:
    """A file that was given before a pause is in the answer when the pause begins."""
    attempt.files.attach(Q3, RESPONSE, "a", "", bytes(2 * MIB))
    with qtbot.waitSignal(attempt.paused_changed):
        attempt.pause()

    assert [bytes(2 * MIB)] == stored(device, background, attempt, Q3)


class Silent(Pieces):
    """A file on a drive that has stopped answering, until it is let go."""

    def __init__(self, *told: object, **more: object) -> None:
        super().__init__(*told, **more)  # type: ignore[arg-type]  # as Pieces
        self.answers = Event()

    def next(self) -> bytes:
        assert self.answers.wait(PATIENCE_SECONDS)
        return b""


def test_a_silent_drive_keeps_nobody_in_the_test(
    attempt: AttemptPresenter,
    told: Heard,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A proctor leaves although a drive does not answer; the file is refused loudly and was never called saved."""
    silent: list[Silent] = []

    def opened(*told: object, **more: object) -> Silent:
        silent.append(Silent(*told, **more))
        return silent[0]

    monkeypatch.setattr("desktop.presenters.attaching.Pieces", opened)
    monkeypatch.setattr(course, "LONGEST_READING_MS", 50)
    attempt.files.attach(Q3, RESPONSE, "a", "", bytes(MIB))
    qtbot.waitUntil(lambda: bool(silent))
    with qtbot.waitSignal(attempt.all_stored):
        attempt.leave()
    silent[0].answers.set()

    assert TimeOver is type(told.words[0][2])
    assert State.PAUSED is attempt.attempt.state


def test_nobody_leaves_while_a_file_waits_for_the_disk(
    device: Device,
    background: Background,
    attempt: AttemptPresenter,
    disk: FullDisk,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A recording that the disk refuses is an answer held in memory: leaving waits for it, and it is counted."""
    monkeypatch.setattr(course, "LONGEST_READING_MS", 50)
    done = Heard(attempt.all_stored)
    attempt.files.attach(Q5, RESPONSE, "a", "", bytes(MIB))
    qtbot.waitUntil(lambda: disk.refusals >= 1)
    attempt.leave()
    qtbot.waitUntil(lambda: disk.refusals >= 5)
    assert (1, 0, State.IN_PROGRESS) == (attempt.unsaved, len(done), attempt.attempt.state)
    disk.full = False
    qtbot.waitUntil(lambda: len(done) == 1)

    assert State.PAUSED is attempt.attempt.state
    assert [bytes(MIB)] == stored(device, background, attempt, Q5)


def test_closing_in_the_middle_leaves_nothing(
    device: Device, background: Background, attempt: AttemptPresenter, told: Heard, qtbot: QtBot
) -> None:
    """Where the application is closed while a file is stored, there is no answer, and the next start sweeps the rest."""
    attempt.files.attach(Q3, RESPONSE, "a", "", bytes(8 * MIB))
    progress = Heard(attempt.files.progress)
    qtbot.waitUntil(lambda: len(progress) > 0)
    attempt.stop()
    attempt.give_up()
    background.on_database(lambda: sweep_blobs(device))

    def settled() -> bool:
        return (0, 0) == background.on_database(lambda: (sweep_blobs(device), left_in_store(device))[1])

    qtbot.waitUntil(settled)
    assert 0 == len(told)
    assert not attempt.attempt.response(Q3).answered
