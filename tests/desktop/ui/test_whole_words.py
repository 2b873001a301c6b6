"""On every screen, in every language and at twice the size, no word is cut, and every word is one that translators were given."""

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from itertools import product
from time import monotonic

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
from tests.thorough import one_in
from tools.translations import asked

SCREENS = [name for name in scenes() if name[:2].isdigit()]
MORE = [
    name
    for name in scenes()
    if name.startswith(("ends-", "course-", "practice", "proctor-", "desk-", "live-", "tools-", "marks-"))
]
WIDTH, HEIGHT = 1280, 720
TWICE = ("fr", "hi", "ar")
"""The longest words, the tallest letters, the other direction."""
EVERYWHERE = "CARREL_EVERY_WORD" in os.environ
"""Whether all scenes are looked at in all languages and sizes (``nox -s words``): that takes a quarter of an hour."""
CASES = list(product(LANGUAGES, (1.0, 2.0), scenes())) if EVERYWHERE else []
PATIENCE_SECONDS = 3
QTS = re.compile(r"Q[A-Z]|CloseButton$")
"""What Qt asks for by itself: words of menus and errors that are never shown."""


@pytest.fixture(autouse=True)
def as_before(qapp: QApplication) -> Iterator[None]:
    """Leave the application speaking English."""
    yield
    apply_language(qapp, "en")


def windows(names: list[str]) -> Iterator[tuple[str, KioskWindow]]:
    """Yield each scene in its window, which is gone afterwards."""
    for name in names:
        room = FakeRoom(attempt_for(name))
        window = build_window(room, media=scene_media)
        window.resize(WIDTH, HEIGHT)
        window.show()
        scenes()[name](room, window)
        settle(60)
        yield name, window
        window.close_for_good()
        window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def cut_at_rest(window: KioskWindow) -> list[str]:
    """Return what is cut when the screen has come to rest, which takes its time where much else is going on."""
    end = monotonic() + PATIENCE_SECONDS
    while (cut := cut_words(window)) and monotonic() < end:
        settle(50)
    return cut


@cache
def given() -> frozenset[str]:
    """Return every text that translators were given."""
    return frozenset(one.text for one in asked() if one.text)


class _Listener(QTranslator):
    """Hears what the screens ask for, and leaves translating to those before it."""

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
        return None  # type: ignore[return-value]  # Qt asks the next translator

    def unknown(self) -> list[tuple[str, str]]:
        """Return what was asked for and was never given to translators."""
        known = given() | {text for context, text in self.heard if context in ("messages", "words")}
        return sorted(pair for pair in self.heard if pair[1] not in known)


@contextmanager
def listening(application: QApplication) -> Iterator[_Listener]:
    """Hear what is asked for meanwhile."""
    listener = _Listener()
    application.installTranslator(listener)
    try:
        yield listener
    finally:
        application.removeTranslator(listener)


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_word_is_cut(qapp: QApplication, code: str) -> None:
    """At 1280×720 every label and button has room for its words; all of them were given to translators."""
    apply_language(qapp, code)

    some = one_in(2 * len(LANGUAGES), SCREENS, first=2 * LANGUAGES.index(code))  # each language takes others
    with listening(qapp) as listener:
        assert [] == [f"{name}: {cut}" for name, window in windows(some) for cut in cut_at_rest(window)]
    assert [] == listener.unknown()


@pytest.mark.parametrize("code", TWICE)
def test_no_word_is_cut_at_twice_the_size(qapp: QApplication, code: str) -> None:
    """So it is with text at 200 percent."""
    apply_theme(qapp, LIGHT, zoom=2.0)
    apply_language(qapp, code)

    some = one_in(2 * len(TWICE), SCREENS, first=2 * TWICE.index(code))
    assert [] == [f"{name}: {cut}" for name, window in windows(some) for cut in cut_at_rest(window)]


@pytest.mark.parametrize("name", one_in(6, MORE))
def test_no_word_is_cut_on_other_screens(qapp: QApplication, name: str) -> None:
    """What comes before and after a test, its course, its tools and practice are as whole, in the longest language.

    Every text that they look up stands in the translations, in its context or in that of a class it is made of.
    """
    apply_language(qapp, "fr")

    with listening(qapp) as listener:
        assert [] == [cut for _, window in windows([name]) for cut in cut_at_rest(window)]
    assert [] == listener.unknown()


@pytest.mark.parametrize(("code", "zoom", "name"), CASES)
def test_no_word_is_cut_anywhere(qapp: QApplication, code: str, zoom: float, name: str) -> None:
    """Every scene of the gallery has room for its words in every language, at 100 and at 200 percent."""
    apply_theme(qapp, LIGHT, zoom=zoom)
    apply_language(qapp, code)

    for _, window in windows([name]):
        narrow = zoom > 1 and window.width() < WIDTH  # some scenes are of narrow windows
        never = code == "hi" and "rtl" in name  # its signs hang over at the right, in a window nobody has
        assert narrow or never or [] == cut_at_rest(window)
