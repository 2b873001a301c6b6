"""On every screen, in every language and at twice the size, no word is cut, and every word is one that translators were given."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QTranslator
from PySide6.QtWidgets import QApplication

from desktop.presenters.looks import LANGUAGES
from desktop.ui.candidate_room import build_window
from desktop.ui.kiosk_window import KioskWindow
from desktop.ui.language import apply_language
from desktop.ui.theme import LIGHT, apply_theme
from tests.desktop.ui.cut_words import cut_words
from tests.desktop.ui.gallery import attempt_for, scene_media, scenes, settle
from tests.fakes.presenters import FakeRoom
from tools.translations import asked

SCREENS = [name for name in scenes() if name[:2].isdigit()]
MORE = [name for name in scenes() if name.startswith(("ends-", "course-", "practice", "tools-", "marks-"))]
TWICE = ("fr", "hi", "ar")
"""The longest words, the tallest letters, the other direction."""
QTS = re.compile(r"Q[A-Z]|CloseButton$")
"""What Qt asks for by itself: words of menus and errors that are never shown."""


@pytest.fixture(autouse=True)
def as_before(qapp: QApplication) -> Iterator[None]:
    """Leave the application speaking English at its usual size."""
    yield
    apply_language(qapp, "en")
    apply_theme(qapp, LIGHT)


def windows(names: list[str]) -> Iterator[tuple[str, KioskWindow]]:
    """Yield each scene in its window, which is gone afterwards."""
    for name in names:
        room = FakeRoom(attempt_for(name))
        window = build_window(room, media=scene_media)
        window.resize(1280, 720)
        window.show()
        scenes()[name](room, window)
        settle(90)
        yield name, window
        window.close_for_good()
        window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_word_is_cut(qapp: QApplication, code: str) -> None:
    """At 1280×720 every label and button has room for its words."""
    apply_language(qapp, code)

    assert [] == [f"{name}: {cut}" for name, window in windows(SCREENS) for cut in cut_words(window)]


@pytest.mark.parametrize("code", TWICE)
def test_no_word_is_cut_at_twice_the_size(qapp: QApplication, code: str) -> None:
    """So it is with text at 200 percent."""
    apply_theme(qapp, LIGHT, zoom=2.0)
    apply_language(qapp, code)

    assert [] == [f"{name}: {cut}" for name, window in windows(SCREENS) for cut in cut_words(window)]


@pytest.mark.parametrize("name", MORE)
def test_no_word_is_cut_on_other_screens(qapp: QApplication, name: str) -> None:
    """What comes before and after a test, its course, its tools and practice are as whole, in the longest language."""
    apply_language(qapp, "fr")

    assert [] == [cut for _, window in windows([name]) for cut in cut_words(window)]


class _Listener(QTranslator):
    """Hears what the screens ask for, and translates nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: set[tuple[str, str]] = set()

    def isEmpty(self) -> bool:  # noqa: N802 (Qt's name)
        return False

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, number: int = -1, /
    ) -> str:
        if not QTS.match(context):
            self.heard.add((context, text))
        return text


def test_whatever_is_asked_for_was_given_to_translators(qapp: QApplication) -> None:
    """Every text that a screen looks up at run time stands in the translations, in its context or in that of a class it is made of."""
    listener = _Listener()
    qapp.installTranslator(listener)
    try:
        for _ in windows([*SCREENS, *MORE]):
            pass
    finally:
        qapp.removeTranslator(listener)
    known = {one.text for one in asked()}
    known |= {text for context, text in listener.heard if context in ("messages", "words")}

    assert [] == sorted(pair for pair in listener.heard if pair[1] not in known)
