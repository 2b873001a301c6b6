"""Files and voice on the real test screen with the real store: from a press to bytes on the disk and back."""

from collections.abc import Iterator
from pathlib import Path

import miniaudio
import pytest
from pytestqt.qtbot import QtBot

from assessment.attempt.states import State
from assessment.content.blob import BlobRef
from assessment.ids import RESPONSE, ItemId
from assessment.scoring.key import ItemKey, Manual
from desktop.audio import Player, Recorder
from desktop.background import Background
from desktop.presenters.attempt import AttemptPresenter
from desktop.presenters.sound import SoundPresenter
from desktop.services.device import Device
from desktop.services.read_attempts import load_attempt
from desktop.services.read_blob import read_blob
from desktop.ui.interactions.audio_recording import AudioRecordingWidget
from desktop.ui.interactions.upload import UploadWidget
from desktop.ui.rich_text import no_media
from desktop.ui.views.test_view import TestView
from tests import builders
from tests.builders import ONE, Q3, Q4, Q5, Desk, make_keys, make_pool, started
from tests.desktop.presenters.helpers import CANDIDATE, drain
from tests.desktop.ui.conftest import activate
from tests.fakes.files import asking_for_files
from tests.fakes.presenters import FakeSending

SILENT = [miniaudio.Backend.NULL]
PDF = b"%PDF-1.4\n" + bytes(70_000)


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """A computer whose test asks for a file, for two files, and for a recording."""
    monkeypatch.setattr(builders, "make_pool", lambda *told: asking_for_files(make_pool(*told)))
    by_hand = {id: ItemKey(id, {RESPONSE: Manual(ONE, "")}) for id in (Q3, Q4)}
    keys = {**make_keys(), **by_hand}
    monkeypatch.setattr(builders, "make_keys", lambda: keys)
    desk = builders.make_desk(tmp_path / "home").enrolled()
    return desk.holding(builders.make_pack.__wrapped__(), sittings=(builders.make_sitting(),))


@pytest.fixture
def background(qtbot: QtBot, device: Device) -> Iterator[Background]:
    """The threads of one application."""
    background = Background()
    yield background
    background.drain()


class Screen:
    """The test screen of an attempt under way, with a silent microphone."""

    def __init__(self, qtbot: QtBot, device: Device, background: Background, desk: Desk) -> None:
        self._qtbot, self._device, self._background = qtbot, device, background
        running = background.on_database(lambda: started(device))
        self.attempt = AttemptPresenter(running, background, desk.clock, CANDIDATE)
        self.attempt.sound = SoundPresenter(
            background,
            self.attempt,
            record=lambda most_ms: Recorder(most_ms=most_ms, backends=SILENT),
            play=lambda data: Player(data, backends=SILENT),
            count=lambda: 1,
        )
        self.attempt.begin()
        self.view = TestView(self.attempt, FakeSending(), no_media)
        qtbot.addWidget(self.view)
        self.view.resize(1000, 700)
        activate(qtbot, self.view)

    def upload(self, item_id: ItemId) -> UploadWidget:
        """Go to a question and return its widget."""
        widget = self._widget(item_id)
        assert isinstance(widget, UploadWidget)
        return widget

    def recording(self) -> AudioRecordingWidget:
        """Go to the spoken question and return its widget, a microphone known."""
        widget = self._widget(Q5)
        assert isinstance(widget, AudioRecordingWidget)
        self._qtbot.waitUntil(lambda: widget.answer.microphone)
        return widget

    def settled(self) -> None:
        """Wait until what was asked for is done."""
        self._qtbot.waitUntil(lambda: self.attempt.files.count == 0)
        drain(self._qtbot, self._background)

    def on_disk(self, item_id: ItemId) -> list[bytes]:
        """Return the files of an answer as the log and the store have them."""

        def work() -> list[bytes]:
            response = load_attempt(self._device, self.attempt.attempt.attempt_id).response(item_id)
            return [read_blob(self._device, BlobRef.parse(value).sha256) for value in response.values()]

        return self._background.on_database(work)

    def _widget(self, item_id: ItemId) -> object:
        self.attempt.go_to(item_id)
        self._qtbot.waitUntil(lambda: self.view.pages.item(item_id) is not None)
        view = self.view.pages.item(item_id)
        assert view is not None
        return view.interactions[0]


@pytest.fixture
def screen(qtbot: QtBot, device: Device, background: Background, desk: Desk) -> Iterator[Screen]:
    """The screen; work ends with the test."""
    made = Screen(qtbot, device, background, desk)
    yield made
    made.attempt.stop()
    made.attempt.give_up()


def test_a_file_goes_to_the_disk_and_replaces_another(screen: Screen, tmp_path: Path) -> None:
    """A chosen file is on the disk when its row says so; a replacement takes its place."""
    widget = screen.upload(Q3)
    (tmp_path / "a.pdf").write_bytes(PDF)
    (tmp_path / "b.pdf").write_bytes(PDF + b"b")

    widget.take(tmp_path / "a.pdf")
    screen.settled()
    assert [PDF] == screen.on_disk(Q3)
    widget.take(tmp_path / "b.pdf", widget.values()[0])
    screen.settled()

    assert [PDF + b"b"] == screen.on_disk(Q3)
    assert ["b.pdf"] == [BlobRef.parse(value).name for value in widget.values()]


def test_two_files_come_one_after_the_other(screen: Screen, tmp_path: Path) -> None:
    """Files that are chosen at once are all stored, in the order in which they were chosen."""
    widget = screen.upload(Q4)
    for name in ("a.pdf", "b.pdf"):
        (tmp_path / name).write_bytes(PDF + name.encode())
        widget.take(tmp_path / name)

    screen.settled()

    assert [PDF + b"a.pdf", PDF + b"b.pdf"] == screen.on_disk(Q4)


def test_a_spoken_answer_goes_to_the_disk_and_is_played(screen: Screen, qtbot: QtBot) -> None:
    """What is recorded is a WAV file in the store, and can be heard again from there."""
    widget = screen.recording()

    widget.record.click()
    with qtbot.waitSignal(screen.attempt.sound.heard, check_params_cb=lambda ms, _: ms >= 100):
        pass
    widget.record.click()
    screen.settled()

    (data,) = screen.on_disk(Q5)
    assert data.startswith(b"RIFF")
    with qtbot.waitSignal(screen.attempt.sound.played):
        widget.play.click()
    assert "Play back" == widget.play.text()


def test_what_is_spoken_when_the_test_ends_belongs_to_it(screen: Screen, qtbot: QtBot) -> None:
    """Where the time runs out while somebody speaks, what was said until then is part of the work."""
    widget = screen.recording()
    widget.record.click()
    with qtbot.waitSignal(screen.attempt.sound.heard, check_params_cb=lambda ms, _: ms >= 100):
        pass

    with qtbot.waitSignal(screen.attempt.ended):
        screen.attempt.submit()

    assert State.SUBMITTED is screen.attempt.attempt.state
    assert 1 == len(screen.on_disk(Q5))
