"""The system's voice, where Qt's part for it is installed; else none is offered."""

from importlib.util import find_spec

import pytest
from pytestqt.qtbot import QtBot

from desktop.speech import find_voice

INSTALLED = find_spec("PySide6.QtTextToSpeech") is not None


@pytest.mark.skipif(INSTALLED, reason="Qt's TextToSpeech is installed here")
def test_without_the_part_of_qt_there_is_no_voice(qtbot: QtBot) -> None:
    """A computer on which Qt's TextToSpeech is not installed has no voice, and nothing fails."""
    assert find_voice() is None


@pytest.mark.skipif(not INSTALLED, reason="Qt's TextToSpeech is not installed here")
def test_a_text_is_said_to_its_end(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """Qt's engine for trials says a text and tells when it is done; stopped, it tells nothing."""
    monkeypatch.setenv("CARREL_VOICE", "mock")
    voice = find_voice()
    assert voice is not None

    with qtbot.waitSignal(voice.finished):
        voice.say("one two", "en")
    with qtbot.assertNotEmitted(voice.finished):
        voice.say("three four", "xx")
        voice.stop()
