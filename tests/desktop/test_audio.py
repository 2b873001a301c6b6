"""Sound without a device: the library's own silent one records and plays in real time."""

import io
import math
import wave
from array import array

import miniaudio
import pytest

from desktop import audio
from desktop.audio import (
    PLAY_RATE,
    RATE,
    Microphone,
    Player,
    Recorder,
    decoded,
    microphones,
    peak_of,
    real_backends,
    wav_of,
)
from desktop.errors import NoLoudspeaker, NoMicrophone, SoundUnreadable
from tests.waiting import waited

SILENT = [miniaudio.Backend.NULL]
SECONDS = 10.0
NOWHERE = [miniaudio.Backend.CUSTOM]


def tone(seconds: float, rate: int = RATE) -> bytes:
    """Return a clear note."""
    count = round(seconds * rate)
    return array("h", (round(20_000 * math.sin(n * 0.1)) for n in range(count))).tobytes()


def test_a_recording_is_a_wav_file() -> None:
    """What is recorded is 16 bits, one channel, as long as it says, and reads as a WAV file."""
    recorder = Recorder(most_ms=60_000, backends=SILENT)
    recorder.start()
    waited(lambda: recorder.elapsed_ms >= 150, "a recording", SECONDS)
    elapsed = recorder.elapsed_ms
    data = recorder.end()
    recorder.close()

    with wave.open(io.BytesIO(data)) as file:
        assert (1, 2, RATE) == (file.getnchannels(), file.getsampwidth(), file.getframerate())
        assert file.getnframes() * 1_000 // RATE >= elapsed
    assert 0.0 == recorder.level
    assert not recorder.lost
    assert data == recorder.end()
    recorder.close()


def test_a_recording_ends_at_its_length() -> None:
    """However late it is stopped, a recording is never longer than it may be."""
    recorder = Recorder(most_ms=100, backends=SILENT)
    recorder.start()
    waited(lambda: recorder.full, "a full recorder", SECONDS)
    data = recorder.end()
    recorder.close()

    assert 44 + RATE * 2 // 10 == len(data)


def test_the_level_is_that_of_what_is_heard() -> None:
    """Silence is nothing, the loudest sample is one, and half is a half."""
    assert 0.0 == peak_of(b"") == peak_of(bytes(100))
    assert 1.0 == peak_of(array("h", [0, -32_768, 5]).tobytes())
    assert 0.5 == pytest.approx(peak_of(array("h", [0, 16_384, -5]).tobytes()), abs=0.001)


def test_the_level_follows_the_device() -> None:
    """What a device brings is kept in order and its loudness told."""
    recorder = Recorder(most_ms=60_000, backends=SILENT)
    heard = recorder._hear()
    next(heard)
    heard.send(bytearray(tone(0.01)))
    recorder.close()

    assert 0.6 == pytest.approx(recorder.level, abs=0.02)
    assert wav_of(tone(0.01)) == recorder.end()


def test_a_sound_is_played_to_its_end() -> None:
    """A recording plays for as long as it is, and then it has ended."""
    player = Player(wav_of(tone(0.2)), backends=SILENT)
    assert 200 == pytest.approx(player.total_ms, abs=2)
    player.start()
    waited(lambda: player.ended, "the end", SECONDS)
    player.close()

    assert player.total_ms == player.elapsed_ms
    player.close()


def test_playing_can_be_stopped() -> None:
    """Stopped in the middle a sound has not ended."""
    player = Player(wav_of(tone(5.0)), backends=SILENT)
    player.start()
    waited(lambda: player.elapsed_ms > 0, "the first sound", SECONDS)
    player.close()

    assert not player.ended


def test_any_rate_is_played() -> None:
    """A sound of another rate is as long when it is played."""
    assert pytest.approx(PLAY_RATE * 4, rel=0.01) == len(decoded(wav_of(tone(1.0, 8_000), 8_000)))


@pytest.mark.parametrize("data", [b"", b"no sound at all", b"RIFF\0\0\0\0WAVE", b"OggS" + bytes(100)])
def test_what_is_no_sound_is_refused(data: bytes) -> None:
    """Bytes that are no sound are named as such, before any device is opened."""
    with pytest.raises(SoundUnreadable):
        Player(data, backends=NOWHERE)


def test_without_a_device_it_is_said() -> None:
    """Where there is nothing to record with or to play on, a typed error says so; nothing pretends to hear."""
    with pytest.raises(NoMicrophone):
        Recorder(most_ms=1_000, backends=NOWHERE)
    with pytest.raises(NoLoudspeaker):
        Player(wav_of(tone(0.1)), backends=NOWHERE)
    assert [] == microphones(NOWHERE)


def test_silence_is_no_device() -> None:
    """By itself nothing is ever recorded from, or played to, the device that there is not."""
    assert miniaudio.Backend.NULL not in real_backends()
    assert all(isinstance(one, Microphone) for one in microphones())
    assert ["NULL Capture Device"] == [one.name for one in microphones(SILENT)]


def test_a_longest_recording_is_within_what_an_item_takes() -> None:
    """A recording of full length is never larger than its question allows."""
    from assessment.content.interaction import AudioRecording

    for seconds in (1, 120, 3_600):
        most = len(wav_of(b"")) + seconds * audio.RATE * audio.SAMPLE_BYTES
        assert most <= AudioRecording(seconds).max_bytes
