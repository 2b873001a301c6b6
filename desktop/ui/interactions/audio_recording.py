"""Audio recording: an answer that is spoken. The earlier recording stays the answer until a new one is stored."""

from enum import Enum, auto

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QHideEvent, QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from assessment.content.blob import BlobRef
from assessment.content.interaction import AudioRecording, Values
from assessment.errors import ResponseInvalid
from assessment.ids import ItemId, ResponseId
from desktop.ui.announce import announce
from desktop.ui.attachments import NO_TOOLS, Tools
from desktop.ui.interactions.base import InteractionWidget
from desktop.ui.interactions.flow_layout import FlowLayout
from desktop.ui.interactions.level_meter import LevelMeter
from desktop.ui.interactions.option_card import OUTSET
from desktop.ui.messages import of_error
from desktop.ui.theme import RADIUS, TARGET, colour, px
from desktop.ui.widgets.button import Button
from desktop.ui.widgets.icons import Icon, IconLabel
from desktop.ui.widgets.text import Label
from desktop.ui.words import duration, file_size, minutes_and_seconds

MIME, NAME = "audio/wav", "recording.wav"
SILENT, SILENT_MS = 0.02, 3_000
NEAR_END_MS = 10_000


class Phase(Enum):
    """What is going on; whether there is an answer is another matter."""

    RESTING = auto()
    RECORDING = auto()
    STORING = auto()
    FETCHING = auto()
    PLAYING = auto()


class AudioRecordingWidget(InteractionWidget):
    """Two buttons, a meter and one line that says what is true."""

    def __init__(self, interaction: AudioRecording, parent: QWidget | None = None) -> None:
        super().__init__(interaction.response_id, parent)
        self._most_ms = interaction.max_seconds * 1_000
        self._tools = NO_TOOLS
        self._item_id: ItemId | None = None
        self._stored: BlobRef | None = None
        self._unstored = b""
        self._phase = Phase.RESTING
        self._trouble = ""
        self._loudest = 0.0
        self._warned = False
        self.record = Button("", icon=Icon.RECORD)
        self.record.clicked.connect(self._record_pressed)
        self.play = Button("", icon=Icon.PLAY)
        self.play.clicked.connect(self._play_pressed)
        self.meter = LevelMeter()
        self.time = Label("", "strong", wrap=False)
        self.time.setMinimumHeight(px(TARGET))
        self._mark = IconLabel(Icon.TICK, "ok", 14)
        self.state = Label("", "small")
        self._lay_out()
        self._show()

    def use_tools(self, item_id: ItemId, tools: Tools) -> None:
        self._item_id, self._tools = item_id, tools
        if tools.files is not None:
            tools.files.finished.connect(self._finished)
            tools.files.refused.connect(self._refused)
            tools.files.fetched.connect(self._fetched)
        if tools.sound is not None:
            tools.sound.heard.connect(self._heard)
            tools.sound.recorded.connect(self._recorded)
            tools.sound.played.connect(self._played)
            tools.sound.failed.connect(self._failed)
        self._show()

    def set_values(self, values: Values) -> None:
        self._stored = None
        for value in values[:1]:
            try:
                self._stored = BlobRef.parse(value)
            except ResponseInvalid:
                self._trouble = self.tr("The recording of this answer cannot be shown.")
        self._show()

    def values(self) -> Values:
        """Return the recording that is stored."""
        return () if self._stored is None else (self._stored.value,)

    def focus_first(self, reason: Qt.FocusReason) -> None:
        self.record.setFocus(reason)

    def hideEvent(self, event: QHideEvent) -> None:
        """Out of view nothing is recorded or played on; what was recorded so far is stored."""
        if self._phase in (Phase.RECORDING, Phase.PLAYING) and self._tools.sound is not None:
            self._tools.sound.stop()
        super().hideEvent(event)

    def paintEvent(self, _: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        recording = self._phase is Phase.RECORDING
        painter.setPen(QPen(colour("accent" if recording else "line"), 2 if recording else 1))
        painter.setBrush(colour("surface"))
        box = QRectF(self.rect()).adjusted(OUTSET + 1, OUTSET + 1, -OUTSET - 1, -OUTSET - 1)
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        painter.end()

    # --------------------------------------------------------------------------------------------- recording

    def _record_pressed(self) -> None:
        sound = self._tools.sound
        if sound is None:
            return
        if self._phase is Phase.RECORDING:
            sound.stop()
        elif self._unstored and self._phase is Phase.RESTING:
            self._store(self._unstored)
        elif not sound.microphone:
            self._trouble = ""
            sound.look_again()
            self._show()
        else:
            self._begin()

    def _begin(self) -> None:
        sound = self._tools.sound
        if sound is None:
            return
        if self._phase is Phase.PLAYING:
            sound.stop()
        if sound.busy:
            self._rest(self.tr("Another recording is going on. Stop it first."))
            return
        self._phase, self._trouble = Phase.RECORDING, ""
        self._loudest, self._warned = 0.0, False
        self._show()
        self._show_time(0)
        announce(self, self.tr("Recording."), urgent=True)
        sound.record(self._most_ms)

    def _heard(self, ms: int, level: float) -> None:
        if self._phase is not Phase.RECORDING:
            return
        self.meter.show_level(level)
        self._loudest = max(self._loudest, level)
        self._show_time(ms)
        if ms >= SILENT_MS and self._loudest < SILENT:
            self._say(self.tr("Nothing is heard so far. Check the microphone."), Icon.WARNING, "warn")
        else:
            self._say(self._going_on(), None, "")
        if not self._warned and self._most_ms - ms <= NEAR_END_MS < self._most_ms:
            self._warned = True
            announce(self, self.tr("{time} left").format(time=duration(NEAR_END_MS)), urgent=True)

    def _recorded(self, data: bytes) -> None:
        if self._phase is Phase.RECORDING:
            self._store(data)

    def _store(self, data: bytes) -> None:
        """Give a recording to the store; it is kept here until the store has it."""
        files = self._tools.files
        if files is None or self._item_id is None:
            return
        self._phase, self._unstored, self._trouble = Phase.STORING, data, ""
        self._show()
        files.attach(self._item_id, self.response_id, NAME, MIME, data)

    def _finished(self, item_id: ItemId, response_id: ResponseId, ref: BlobRef) -> None:
        if self._mine(item_id, response_id) and self._phase is Phase.STORING:
            self._phase, self._unstored, self._stored = Phase.RESTING, b"", ref
            self._show()
            announce(self, self.state.text())
            self.chosen.emit(self.response(self.values()))

    def _refused(self, item_id: ItemId, response_id: ResponseId, error: Exception) -> None:
        if self._mine(item_id, response_id) and self._phase is Phase.STORING:
            self._rest(self.tr("Not saved. {why}").format(why=_why(error)))

    def _failed(self, error: Exception) -> None:
        if self._phase in (Phase.RECORDING, Phase.PLAYING):
            self._rest(_why(error))
        else:
            self._show()

    def _mine(self, item_id: ItemId, response_id: ResponseId) -> bool:
        return (item_id, response_id) == (self._item_id, self.response_id)

    # ----------------------------------------------------------------------------------------------- playing

    def _play_pressed(self) -> None:
        if self._phase is Phase.PLAYING and self._tools.sound is not None:
            self._tools.sound.stop()
        elif self._phase is Phase.RESTING and self._unstored:
            self._play(self._unstored)
        elif self._phase is Phase.RESTING and self._stored is not None and self._tools.files is not None:
            self._phase, self._trouble = Phase.FETCHING, ""
            self._show()
            self._tools.files.fetch(self._stored)

    def _fetched(self, ref: BlobRef, data: bytes | None) -> None:
        if self._phase is not Phase.FETCHING or ref != self._stored:
            return
        if data is None:
            self._rest(self.tr("The recording cannot be played. It is kept on this computer."))
        elif not self.isVisible():
            self._rest("")
        else:
            self._play(data)

    def _play(self, data: bytes) -> None:
        sound = self._tools.sound
        if sound is None or sound.busy:
            self._rest(self.tr("Another recording is going on. Stop it first."))
            return
        self._phase = Phase.PLAYING
        self._show()
        sound.play(data)

    def _played(self) -> None:
        if self._phase is Phase.PLAYING:
            self._rest("")

    def _rest(self, trouble: str) -> None:
        self._phase, self._trouble = Phase.RESTING, trouble
        self._show()
        if trouble:
            announce(self, trouble, urgent=True)

    # --------------------------------------------------------------------------------------------- what shows

    def _lay_out(self) -> None:
        row = FlowLayout(gap=px(10))
        for widget in (self.record, self.play, self.time):
            row.addWidget(widget)
        told = QHBoxLayout()
        told.setSpacing(px(6))
        told.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        told.addWidget(self.state, 1)
        column = QVBoxLayout(self)
        inside = px(14) + OUTSET
        column.setContentsMargins(inside, inside, inside, inside)
        column.setSpacing(px(10))
        column.addLayout(row)
        column.addWidget(self.meter)
        column.addLayout(told)

    def _show(self) -> None:
        phase, sound, files = self._phase, self._tools.sound, self._tools.files
        resting = phase is Phase.RESTING
        here = sound is not None and files is not None
        words, icon = self._record_words()
        self.record.say(words, icon=icon)
        self.record.setEnabled(here and phase in (Phase.RESTING, Phase.RECORDING, Phase.PLAYING))
        playing = phase is Phase.PLAYING
        self.play.say(
            self.tr("Stop") if playing else self.tr("Play back"), icon=Icon.STOP if playing else Icon.PLAY
        )
        self.play.setVisible(bool(self._stored or self._unstored) and phase is not Phase.RECORDING)
        self.play.setEnabled(here and (resting or playing))
        self.meter.setVisible(phase is Phase.RECORDING)
        self.meter.rest()
        if phase is not Phase.RECORDING:
            self.time.say(self.tr("At most {time}").format(time=duration(self._most_ms)), "")
            self.time.setVisible(self._stored is None and not self._unstored)
        self._say(*self._truth())
        self.update()

    def _record_words(self) -> tuple[str, Icon]:
        if self._phase is Phase.RECORDING:
            return self.tr("Stop recording"), Icon.STOP
        if self._unstored:
            return self.tr("Save again"), Icon.RECORD
        sound = self._tools.sound
        if sound is not None and not sound.microphone:
            return self.tr("Look for a microphone"), Icon.RECORD
        return (self.tr("Record again") if self._stored else self.tr("Record")), Icon.RECORD

    def _truth(self) -> tuple[str, Icon | None, str]:
        """Return what is true now: the words, their mark and tone."""
        sound = self._tools.sound
        if self._phase is Phase.RECORDING:
            return self._going_on(), None, ""
        if self._phase is Phase.STORING:
            return self.tr("Saving the recording"), None, ""
        if self._trouble:
            return self._trouble, Icon.WARNING, "warn"
        if sound is None or self._tools.files is None:
            return self.tr("Sound cannot be recorded here."), None, ""
        if self._stored is not None:
            saved = self.tr("Saved on this computer, {size}").format(size=file_size(self._stored.size))
            return saved, Icon.TICK, "ok"
        if not sound.microphone:
            missing = self.tr("No microphone is found. Connect one, or tell the proctor.")
            return missing, Icon.WARNING, "warn"
        return self.tr("Nothing is recorded yet."), None, ""

    def _going_on(self) -> str:
        if self._stored is not None:
            return self.tr("Recording. The earlier recording is kept until this one is saved.")
        return self.tr("Recording. It is saved when you stop.")

    def _show_time(self, ms: int) -> None:
        left = minutes_and_seconds(self._most_ms - ms + 999)
        self.time.say(self.tr("{time}, {left} left").format(time=minutes_and_seconds(ms), left=left), "ink")
        self.time.show()

    def _say(self, text: str, icon: Icon | None, tone: str) -> None:
        self._mark.setVisible(icon is not None)
        if icon is not None:
            self._mark.show_icon(icon, tone)
        self.state.say(text, tone)
        self.record.setAccessibleDescription(text)


def _why(error: Exception) -> str:
    message = of_error(error)
    return " ".join(part for part in (f"{message.title}.", message.sentence, message.remedy) if part)
