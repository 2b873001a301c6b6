"""The system's voice, where Qt's part for it is installed; else none is offered."""

import tomllib
from enum import Enum
from importlib.util import find_spec
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QLocale, QObject, Signal
from pytestqt.qtbot import QtBot

from desktop import speech
from desktop.speech import find_voice
from tests.architecture.sources import ROOT

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


class Engine(QObject):
    """Stands in for Qt's class: remembers what it was asked to say, and in which language."""

    stateChanged = Signal(object)  # noqa: N815 (Qt's name)
    errorOccurred = Signal(object, str)  # noqa: N815 (Qt's name)
    State = Enum("State", "Ready Speaking Error")
    BoundaryHint = Enum("BoundaryHint", "Immediate")
    engines: tuple[str, ...] = ("mock", "speechd")

    def __init__(self, name: str, parent: QObject | None) -> None:
        super().__init__(parent)
        self.name, self.said, self.language = name, list[str](), QLocale.Language.AnyLanguage

    @classmethod
    def availableEngines(cls) -> list[str]:  # noqa: N802 (Qt's name)
        return list(cls.engines)

    def availableLocales(self) -> list[QLocale]:  # noqa: N802 (Qt's name)
        return [QLocale("fr_FR"), QLocale("en_GB")]

    def setLocale(self, locale: QLocale) -> None:  # noqa: N802 (Qt's name)
        self.language = locale.language()

    def state(self) -> object:
        return self.State["Ready"]

    def say(self, text: str) -> None:
        self.said.append(text)

    def stop(self, _: object) -> None:
        """Fall silent."""


def test_the_voice_of_the_system_speaks(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of Qt's engines the system's is taken, not the one for trials; it says the text in its language."""
    monkeypatch.setattr(speech, "import_module", lambda _: SimpleNamespace(QTextToSpeech=Engine))
    monkeypatch.delenv("CARREL_VOICE", raising=False)
    voice = find_voice()
    assert voice is not None
    voice.say("O\u00f9 ?", "fr")
    engine = voice._speech

    assert ("speechd", ["O\u00f9 ?"], QLocale.Language.French) == (engine.name, engine.said, engine.language)
    monkeypatch.setattr(Engine, "engines", ("mock",))
    assert find_voice() is None


def test_the_extra_brings_the_part_of_qt() -> None:
    """What reading aloud needs comes with the extra that the comparison names, and is not asked of everybody."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

    assert ["pyside6-addons"] == [one.partition(">")[0] for one in project["optional-dependencies"]["speech"]]
    assert not any(one.startswith("pyside6-addons") for one in project["dependencies"])
