"""Spoken answers: what is recorded is stored, what is stored is the answer, and what is missing is said."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from assessment.content.interaction import AudioRecording
from assessment.ids import ItemId
from desktop.errors import DiskFull
from desktop.ui.attachments import Tools
from desktop.ui.interactions.audio_recording import AudioRecordingWidget
from tests.desktop.ui.interactions.heard import Heard
from tests.fakes.attachments import FakeFiles, FakeSound, ref_of

ITEM = ItemId("one")
EARLIER = ref_of(b"RIFF earlier", "recording.wav", "audio/wav")


class Booth:
    """A recording in a window, its store and its microphone."""

    def __init__(self, qtbot: QtBot, *, seconds: int = 60, microphone: bool = True) -> None:
        self.asked = AudioRecording(seconds)
        self.widget = AudioRecordingWidget(self.asked)
        self.files, self.sound = FakeFiles(), FakeSound(microphone=microphone)
        self.widget.use_tools(ITEM, Tools(self.files, self.sound))
        self.heard = Heard(qtbot, self.widget)

    @property
    def told(self) -> str:
        return self.widget.state.text()


def test_a_recording_is_stored_and_then_the_answer(qtbot: QtBot) -> None:
    """Record, speak, stop: the recording goes to the store, and is the answer once that has it."""
    booth = Booth(qtbot)

    booth.widget.record.click()
    booth.sound.hear(2_000, 0.4)
    assert "0:02, 0:58 left" == booth.widget.time.text()
    assert booth.widget.meter.level > 0
    booth.widget.record.click()

    assert "Saving the recording" == booth.told
    assert [] == booth.heard.responses
    ref = booth.files.finish()
    assert [(ref.value,)] == booth.heard.values
    assert booth.told.startswith("Saved on this computer")
    assert ("recording.wav", "audio/wav", 60_000) == (ref.name, ref.mime, booth.sound.asked_ms)
    booth.asked.check(booth.widget.values())


def test_the_earlier_recording_is_kept_until_the_new_one_is_stored(qtbot: QtBot) -> None:
    """Recording again changes the answer only when the store has the new recording."""
    booth = Booth(qtbot)
    booth.widget.set_values((EARLIER.value,))
    assert "Record again" == booth.widget.record.text()

    booth.widget.record.click()
    booth.sound.hear(1_000, 0.5)
    assert (EARLIER.value,) == booth.widget.values()
    booth.widget.record.click()
    booth.files.refuse(DiskFull())

    assert (EARLIER.value,) == booth.widget.values()
    assert [] == booth.heard.responses
    assert "The recording is not saved yet" == booth.widget.notice.title.text()
    assert "The disk is full." in booth.widget.notice.text.text()
    assert "tick" not in booth.widget.notice.text.text()
    assert booth.widget.notice.isVisible()


def test_what_the_store_refuses_is_kept_and_tried_again(qtbot: QtBot) -> None:
    """A recording that could not be stored is still there: to hear and to save again."""
    booth = Booth(qtbot)
    booth.widget.record.click()
    booth.sound.hear(1_000, 0.5)
    booth.widget.record.click()
    booth.files.refuse(DiskFull())

    assert "Try to save again" == booth.widget.record.text()
    booth.widget.play.click()
    assert booth.sound.playing
    assert booth.widget.notice.isVisible()
    booth.widget.play.click()
    booth.widget.record.click()

    ref = booth.files.finish()
    assert [(ref.value,)] == booth.heard.values


def test_at_its_full_length_it_ends_by_itself(qtbot: QtBot) -> None:
    """When the time is over the recording is stored without a press."""
    booth = Booth(qtbot, seconds=5)
    booth.widget.record.click()
    booth.sound.hear(5_000, 0.5)

    booth.sound.stop()

    assert "Saving the recording" == booth.told


def test_out_of_view_it_stops_and_stores(qtbot: QtBot) -> None:
    """Moving to another page ends the recording, and what was said is stored."""
    booth = Booth(qtbot)
    booth.widget.record.click()
    booth.sound.hear(3_000, 0.5)

    booth.widget.hide()

    assert 1 == len(booth.files.waiting)
    ref = booth.files.finish()
    assert (ref.value,) == booth.widget.values()


def test_playing_back(qtbot: QtBot) -> None:
    """Play back fetches the stored recording and plays it; the same button stops it."""
    booth = Booth(qtbot)
    booth.files.kept[EARLIER.sha256] = b"RIFF earlier"
    booth.widget.set_values((EARLIER.value,))

    booth.widget.play.click()
    assert b"RIFF earlier" == booth.sound.playing
    assert "Stop" == booth.widget.play.text()
    booth.widget.play.click()

    assert b"" == booth.sound.playing
    assert "Play back" == booth.widget.play.text()
    assert [] == booth.heard.responses


def test_a_recording_that_cannot_be_read_back_is_said(qtbot: QtBot) -> None:
    """Where the bytes are lost it says so, and the answer stays as it is."""
    booth = Booth(qtbot)
    booth.widget.set_values((EARLIER.value,))

    booth.widget.play.click()

    assert "The recording cannot be read back. Tell the proctor." == booth.told
    assert (EARLIER.value,) == booth.widget.values()


def test_without_a_microphone_it_says_so_and_looks_again(qtbot: QtBot) -> None:
    """No microphone is said plainly; one that is connected later is found by a press."""
    booth = Booth(qtbot, microphone=False)
    assert "No microphone is found. Connect one, or tell the proctor." == booth.told
    booth.sound.found_next = True

    booth.widget.record.click()

    assert "Record" == booth.widget.record.text()
    assert "Nothing is recorded yet." == booth.told


def test_silence_is_said(qtbot: QtBot) -> None:
    """A microphone that hears nothing for some seconds is said while there is time to mend it."""
    booth = Booth(qtbot)
    booth.widget.record.click()

    booth.sound.hear(3_500, 0.001)

    assert "Nothing is heard so far. Check the microphone." == booth.told
    booth.sound.hear(4_000, 0.5)
    assert "Recording. It is saved when you stop." == booth.told


def test_a_microphone_that_is_taken_away(qtbot: QtBot) -> None:
    """Trouble with the device ends the recording, is said, and costs no earlier answer."""
    booth = Booth(qtbot)
    booth.widget.set_values((EARLIER.value,))
    booth.widget.record.click()

    booth.sound.fail(DiskFull())

    assert booth.widget.record.isEnabled()
    assert booth.told
    assert (EARLIER.value,) == booth.widget.values()


def test_where_input_ends_it_is_handed_over(qtbot: QtBot) -> None:
    """When the time is over while somebody speaks, what was said until then goes to the store at once."""
    booth = Booth(qtbot)
    booth.widget.record.click()
    booth.sound.hear(3_000, 0.5)

    booth.heard.window.setEnabled(False)

    assert 1 == len(booth.files.waiting)


def test_a_recording_cut_short_is_saved_and_said(qtbot: QtBot) -> None:
    """A microphone that goes in the middle leaves what was recorded, stored, and that is said."""
    booth = Booth(qtbot)
    booth.widget.record.click()
    booth.sound.hear(3_000, 0.5)

    booth.sound.stop()
    ref = booth.files.finish()

    assert [(ref.value,)] == booth.heard.values
    assert "The recording ended early. What was recorded until then is saved." == booth.told


def test_stopping_before_anything_is_heard_stores_nothing(qtbot: QtBot) -> None:
    """A press that is taken back at once is no answer and no trouble."""
    booth = Booth(qtbot)

    booth.widget.record.click()
    booth.widget.record.click()

    assert [] == booth.files.waiting
    assert "Nothing is recorded yet." == booth.told


def test_by_keyboard_alone(qtbot: QtBot) -> None:
    """Space on the button records and stops; the focus stays on it."""
    booth = Booth(qtbot)
    booth.widget.focus_first(Qt.FocusReason.TabFocusReason)

    booth.heard.keys(Qt.Key.Key_Space)
    booth.sound.hear(1_000, 0.5)
    booth.heard.keys(Qt.Key.Key_Space)
    assert booth.widget.record.hasFocus()
    booth.files.finish()

    assert 1 == len(booth.heard.responses)
    assert booth.widget.record.hasFocus()


def test_two_questions_share_one_microphone(qtbot: QtBot) -> None:
    """While one question records, another says so and takes nothing of it."""
    booth = Booth(qtbot)
    other = AudioRecordingWidget(AudioRecording())
    other.use_tools(ItemId("two"), Tools(booth.files, booth.sound))
    heard = Heard(qtbot, other)
    booth.widget.record.click()

    other.record.click()
    booth.sound.hear(1_000, 0.5)

    assert "Another recording is going on. Stop it first." == other.state.text()
    booth.widget.record.click()
    booth.files.finish()
    assert [] == heard.responses
    assert 1 == len(booth.heard.responses)


def test_without_tools_nothing_is_offered(qtbot: QtBot) -> None:
    """In a preview the button rests and says why."""
    widget = AudioRecordingWidget(AudioRecording())
    heard = Heard(qtbot, widget)

    assert not widget.record.isEnabled()
    assert "Sound cannot be recorded here." == widget.state.text()
    assert [] == heard.responses
