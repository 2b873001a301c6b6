"""The test screen of a real attempt that asks for files and voice, with the real store and a silent microphone."""

import miniaudio
from pytestqt.qtbot import QtBot

from assessment.content.blob import BlobRef
from assessment.ids import ItemId
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
from tests.builders import Q5, Desk, started
from tests.desktop.presenters.helpers import CANDIDATE, drain
from tests.desktop.ui.conftest import activate
from tests.fakes.presenters import FakeSending

SILENT = [miniaudio.Backend.NULL]


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

    def recording(self, item_id: ItemId = Q5) -> AudioRecordingWidget:
        """Go to the spoken question and return its widget, a microphone known."""
        widget = self._widget(item_id)
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
