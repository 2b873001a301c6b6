"""Audio recording as it is seen: two buttons, a meter, the time left, and one line that says what is true."""

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QHideEvent, QPainter, QPen, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from assessment.content.blob import BlobRef
from assessment.content.interaction import AudioRecording, Values
from assessment.errors import ResponseInvalid
from assessment.ids import ItemId
from desktop.ui.announce import announce
from desktop.ui.attachments import Tools
from desktop.ui.interactions.base import InteractionWidget
from desktop.ui.interactions.flow_layout import FlowLayout
from desktop.ui.interactions.level_meter import LevelMeter
from desktop.ui.interactions.option_card import OUTSET
from desktop.ui.interactions.spoken_answer import Phase, SpokenAnswer, Trouble
from desktop.ui.messages import of_error
from desktop.ui.sentences import Message
from desktop.ui.theme import RADIUS, TARGET, colour, px
from desktop.ui.widgets.button import Button
from desktop.ui.widgets.icons import Icon, IconLabel
from desktop.ui.widgets.notice import Notice
from desktop.ui.widgets.text import Label
from desktop.ui.words import duration, file_size, minutes_and_seconds

SILENT, SILENT_MS = 0.02, 3_000
NEAR_END_MS = 10_000


class AudioRecordingWidget(InteractionWidget):
    """Shows a spoken answer; while it is out of view nothing is recorded or played."""

    def __init__(self, interaction: AudioRecording, parent: QWidget | None = None) -> None:
        super().__init__(interaction.response_id, parent)
        self._most_ms = interaction.max_seconds * 1_000
        self._loudest = 0.0
        self._warned = False
        self._refused_by: Exception | None = None
        self.record = Button("", icon=Icon.RECORD)
        self.record.clicked.connect(self._record_pressed)
        self.play = Button("", icon=Icon.PLAY)
        self.play.clicked.connect(self._play_pressed)
        self.meter = LevelMeter()
        self.meter.setAccessibleName(self.tr("Sound level"))
        self._meter_name = Label(self.meter.accessibleName(), "small", wrap=False)
        self.time = Label("", "strong", wrap=False)
        self.time.setMinimumHeight(px(TARGET))
        self._mark = IconLabel(Icon.TICK, "ok", 14)
        self.state = Label("", "small")
        self.notice = Notice()
        self._lay_out()
        self.answer = SpokenAnswer(interaction.response_id, self._most_ms, self)
        self.answer.changed.connect(self._show)
        self.answer.heard.connect(self._heard)
        self.answer.answered.connect(self._answered)
        self._show()

    def use_tools(self, item_id: ItemId, tools: Tools) -> None:
        self.answer.use(item_id, tools)

    def set_values(self, values: Values) -> None:
        try:
            self.answer.show(BlobRef.parse(values[0]) if values else None)
        except ResponseInvalid:
            self.answer.show(None, Trouble.UNREADABLE)

    @property
    def busy(self) -> bool:
        """Whether there is something here that is not stored yet and would be lost with this widget."""
        return bool(self.answer.unstored) or self.answer.phase in (Phase.RECORDING, Phase.STORING)

    def values(self) -> Values:
        """Return the recording that is stored."""
        return () if self.answer.stored is None else (self.answer.stored.value,)

    def focus_first(self, reason: Qt.FocusReason) -> None:
        self.record.setFocus(reason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.answer.look()

    def hideEvent(self, event: QHideEvent) -> None:
        self.answer.stop()
        self.answer.forget_playing()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Where input ends, what was recorded so far is handed over while it may still be."""
        if event.type() == QEvent.Type.EnabledChange and not self.isEnabled():
            self.answer.stop()
        super().changeEvent(event)

    def paintEvent(self, _: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        recording = self.answer.phase is Phase.RECORDING
        painter.setPen(QPen(colour("accent" if recording else "line"), 2 if recording else 1))
        painter.setBrush(colour("surface"))
        box = QRectF(self.rect()).adjusted(OUTSET + 1, OUTSET + 1, -OUTSET - 1, -OUTSET - 1)
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        painter.end()

    # ----------------------------------------------------------------------------------------------- presses

    def _record_pressed(self) -> None:
        answer = self.answer
        if answer.looking or answer.phase in (Phase.STORING, Phase.FETCHING):
            return
        if answer.phase is Phase.RECORDING:
            answer.stop()
        elif answer.unstored and answer.phase is Phase.RESTING:
            answer.store_again()
        elif not answer.microphone:
            answer.look()
        else:
            self._begin()

    def _begin(self) -> None:
        self._loudest, self._warned = 0.0, False
        self.answer.record()
        if self.answer.phase is Phase.RECORDING:
            announce(self, self.tr("Recording."), urgent=True)

    def _play_pressed(self) -> None:
        if self.answer.phase is Phase.PLAYING:
            self.answer.stop()
        else:
            self.answer.play()

    # -------------------------------------------------------------------------------------------- what follows

    def _heard(self, ms: int, level: float) -> None:
        self.meter.show_level(level)
        self._loudest = max(self._loudest, level)
        self._show_time(ms)
        if ms >= SILENT_MS and self._loudest < SILENT:
            self._say(self.tr("Nothing is heard so far. Check the microphone."), Icon.WARNING, "warn")
        else:
            self._say(*self._truth())
        if not self._warned and self._most_ms - ms <= NEAR_END_MS < self._most_ms:
            self._warned = True
            announce(self, self.tr("{time} left").format(time=duration(NEAR_END_MS)), urgent=True)

    def _answered(self) -> None:
        announce(self, self.state.text())
        self.chosen.emit(self.response(self.values()))

    # --------------------------------------------------------------------------------------------- what shows

    def _lay_out(self) -> None:
        row = FlowLayout(gap=px(10))
        for widget in (self.record, self.play, self.time):
            row.addWidget(widget)
        told = QHBoxLayout()
        told.setSpacing(px(6))
        told.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        told.addWidget(self.state, 1)
        level = QHBoxLayout()
        level.setSpacing(px(10))
        level.addWidget(self._meter_name)
        level.addWidget(self.meter, 1)
        level.addStretch(1)
        column = QVBoxLayout(self)
        inside = px(14) + OUTSET
        column.setContentsMargins(inside, inside, inside, inside)
        column.setSpacing(px(10))
        column.addLayout(row)
        column.addLayout(level)
        column.addWidget(self.notice)
        column.addLayout(told)

    def _show(self) -> None:
        answer, recording = self.answer, self.answer.phase is Phase.RECORDING
        playing, there = answer.phase is Phase.PLAYING, bool(answer.stored or answer.unstored)
        words, icon = self._record_words()
        self.record.say(words, icon=icon)
        self.record.setEnabled(
            answer.possible
        )  # while it waits too: a button that rests lets go of the focus
        words, icon = (self.tr("Stop"), Icon.STOP) if playing else (self.tr("Play back"), Icon.PLAY)
        self.play.say(words, icon=icon)
        self.play.setVisible(there and not recording)
        self.play.setEnabled(answer.possible)
        self.meter.setVisible(recording)
        self._meter_name.setVisible(recording)
        self.meter.rest()
        if recording:
            self._show_time(0)
        else:
            self.time.say(self.tr("At most {time}").format(time=duration(self._most_ms)), "")
            self.time.setVisible(not there)
        self._show_refusal()
        told = self._truth()
        self._say(*told)
        if told[2] == "warn" and answer.trouble is not Trouble.NONE:
            announce(self, told[0], urgent=True)
        self.update()

    def _record_words(self) -> tuple[str, Icon | None]:
        answer = self.answer
        if answer.phase is Phase.RECORDING:
            return self.tr("Stop recording"), Icon.STOP
        if answer.unstored:
            return self.tr("Try to save again"), None
        if answer.possible and not answer.microphone:
            return self.tr("Look for a microphone"), Icon.RECORD
        return (self.tr("Record again") if answer.stored else self.tr("Record")), Icon.RECORD

    def _truth(self) -> tuple[str, Icon | None, str]:
        """Return what is true now: the words, their mark and tone."""
        answer = self.answer
        if answer.phase is Phase.RECORDING:
            if answer.stored is not None:
                return self.tr("Recording. The earlier recording is kept until this one is saved."), None, ""
            return self.tr("Recording. It is saved when you stop."), None, ""
        if answer.phase is Phase.STORING:
            return self.tr("Saving the recording"), None, ""
        if self._refused_by is not None and answer.trouble in (Trouble.NONE, Trouble.REFUSED):
            return "", None, ""  # the notice says it
        if answer.trouble is not Trouble.NONE:
            return self._trouble(), Icon.WARNING, "warn"
        if not answer.possible:
            return self.tr("Sound cannot be recorded here."), None, ""
        if answer.stored is not None:
            saved = self.tr("Saved on this computer, {size}").format(size=file_size(answer.stored.size))
            return saved, Icon.TICK, "ok"
        if answer.looking:
            return self.tr("Looking for a microphone."), None, ""
        if not answer.microphone:
            missing = self.tr("No microphone is found. Connect one, or tell the proctor.")
            return missing, Icon.WARNING, "warn"
        return self.tr("Nothing is recorded yet."), None, ""

    def _show_refusal(self) -> None:
        """Frame what the store has refused, until it is tried again: it can cost the answer."""
        answer = self.answer
        error = answer.error if answer.trouble is Trouble.REFUSED else None
        if not answer.unstored or answer.phase in (Phase.STORING, Phase.RECORDING):
            self._refused_by = None
            self.notice.show_message(None)
        elif error is not None and error is not self._refused_by:
            self._refused_by = error
            why = of_error(error)
            self.notice.show_message(
                Message(self.tr("The recording is not saved yet"), f"{why.title}.", why.remedy)
            )
            self.record.setAccessibleDescription(self.notice.accessibleName())

    def _trouble(self) -> str:
        message = of_error(self.answer.error) if self.answer.error is not None else None
        parts = (f"{message.title}.", message.sentence, message.remedy) if message is not None else ()
        why = " ".join(part for part in parts if part)
        return {
            Trouble.FAILED: why,
            Trouble.BUSY: self.tr("Another recording is going on. Stop it first."),
            Trouble.CUT_SHORT: self.tr("The recording ended early. What was recorded until then is saved."),
            Trouble.LOST: self.tr("The recording cannot be read back. Tell the proctor."),
            Trouble.UNREADABLE: self.tr("The recording of this answer cannot be shown."),
        }.get(self.answer.trouble, "")

    def _show_time(self, ms: int) -> None:
        left = minutes_and_seconds(self._most_ms - ms + 999)
        self.time.say(self.tr("{time}, {left} left").format(time=minutes_and_seconds(ms), left=left), "ink")
        self.time.show()

    def _say(self, text: str, icon: Icon | None, tone: str) -> None:
        self._mark.setVisible(icon is not None)
        if icon is not None:
            self._mark.show_icon(icon, tone)
        self.state.say(text, tone)
        self.state.setVisible(bool(text))
        if text:
            self.record.setAccessibleDescription(text)
