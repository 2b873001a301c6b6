"""Recording and playing as the screens know them, on the library's silent device."""

import io
import wave
from collections.abc import Iterator

import miniaudio
import pytest
from pytestqt.qtbot import QtBot

from desktop.audio import RATE, Player, Recorder, wav_of
from desktop.background import Background
from desktop.errors import NoLoudspeaker, NoMicrophone, SoundUnreadable
from desktop.presenters.sound import SoundPresenter
from tests.desktop.presenters.helpers import Heard

SILENT = [miniaudio.Backend.NULL]
NOWHERE = [miniaudio.Backend.CUSTOM]


@pytest.fixture
def threads(qtbot: QtBot) -> Iterator[Background]:
    """The threads of one application."""
    background = Background()
    yield background
    background.drain()


@pytest.fixture
def sound(threads: Background) -> Iterator[SoundPresenter]:
    """A computer with a silent microphone and loudspeaker."""
    presenter = SoundPresenter(
        threads,
        record=lambda most_ms: Recorder(most_ms=most_ms, backends=SILENT),
        play=lambda data: Player(data, backends=SILENT),
        count=lambda: 1,
    )
    yield presenter
    presenter.stop()


@pytest.fixture
def mute(threads: Background) -> SoundPresenter:
    """A computer without any sound."""
    return SoundPresenter(
        threads,
        record=lambda most_ms: Recorder(most_ms=most_ms, backends=NOWHERE),
        play=lambda data: Player(data, backends=NOWHERE),
        count=lambda: 0,
    )


def test_a_recording_is_handed_over_at_once(sound: SoundPresenter, qtbot: QtBot) -> None:
    """When a recording is stopped it is there before the wish returns, so that it can still be an answer."""
    heard, recorded = Heard(sound.heard), Heard(sound.recorded)
    sound.record(60_000)
    assert sound.busy
    qtbot.waitUntil(lambda: len(heard) >= 2)
    sound.stop()

    assert (1, False) == (len(recorded), sound.busy)
    with wave.open(io.BytesIO(recorded.words[0])) as file:
        assert file.getnframes() >= heard.words[-1][0] * RATE // 1_000 - 1
    assert 0.0 == heard.words[-1][1]


def test_a_recording_ends_by_itself(sound: SoundPresenter, qtbot: QtBot) -> None:
    """At its full length a recording ends and is handed over."""
    with qtbot.waitSignal(sound.recorded) as told:
        sound.record(100)

    assert 44 + RATE * 2 // 10 == len(told.args[0])
    assert not sound.busy


def test_a_sound_is_played(sound: SoundPresenter, qtbot: QtBot) -> None:
    """A sound plays to its end and says so; one that is stopped says so too."""
    with qtbot.waitSignal(sound.played):
        sound.play(wav_of(bytes(RATE // 5)))
    with qtbot.waitSignal(sound.played):
        sound.play(wav_of(bytes(RATE * 20)))
        sound.stop()

    assert not sound.busy


def test_one_at_a_time(sound: SoundPresenter, qtbot: QtBot) -> None:
    """While something is recorded nothing else begins."""
    recorded, played = Heard(sound.recorded), Heard(sound.played)
    sound.record(60_000)
    sound.play(wav_of(bytes(100)))
    heard = Heard(sound.heard)
    qtbot.waitUntil(lambda: len(heard) >= 1)
    sound.stop()

    assert (1, 0) == (len(recorded), len(played))


def test_without_a_device_it_is_told(mute: SoundPresenter, qtbot: QtBot) -> None:
    """A missing microphone or loudspeaker and a sound that is none are told by name, and the next try is free."""
    failed = Heard(mute.failed)
    mute.record(1_000)
    qtbot.waitUntil(lambda: len(failed) == 1)
    mute.play(wav_of(bytes(100)))
    qtbot.waitUntil(lambda: len(failed) == 2)
    mute.play(b"no sound")
    qtbot.waitUntil(lambda: len(failed) == 3)
    with qtbot.waitSignal(mute.looked) as looked:
        mute.look_again()

    kinds = [type(error) for error in failed.words]
    assert [NoMicrophone, NoLoudspeaker, SoundUnreadable] == kinds
    assert [False] == looked.args
    assert (False, False) == (mute.busy, mute.microphone)


def test_a_recording_that_never_began_is_none(sound: SoundPresenter, qtbot: QtBot) -> None:
    """Stopped before the device is open, there is no recording, and who asked is told."""
    recorded, failed = Heard(sound.recorded), Heard(sound.failed)
    sound.record(60_000)
    sound.stop()
    with qtbot.waitSignal(sound.recorded):
        sound.record(100)

    assert (1, [NoMicrophone]) == (len(recorded), [type(error) for error in failed.words])


def test_a_microphone_is_found(sound: SoundPresenter, qtbot: QtBot) -> None:
    """Looking again finds what was connected meanwhile."""
    assert not sound.microphone
    with qtbot.waitSignal(sound.looked) as looked:
        sound.look_again()

    assert [True] == looked.args
    assert sound.microphone
