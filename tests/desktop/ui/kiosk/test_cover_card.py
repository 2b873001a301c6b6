"""What a curtain shows, as the exam draws it beforehand."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from desktop.presenters.looks import LANGUAGES
from desktop.ui.kiosk.cover_card import CoverCard, cover_picture
from desktop.ui.kiosk_window import KioskWindow
from desktop.ui.language import apply_language, language_in_use
from desktop.ui.theme import apply_theme, colour, theme_named
from desktop.ui.widgets.text import Label


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_it_is_in_the_middle_and_in_the_look_in_use(qtbot: QtBot, theme: str) -> None:
    """A card of whole rows in the middle of the first screen, on the ground of the theme, with something on it."""
    application = QGuiApplication.instance()
    assert application is not None
    apply_theme(application, theme_named(theme))  # type: ignore[arg-type]  # it is one with widgets
    window = KioskWindow()
    qtbot.addWidget(window)
    picture = cover_picture(window)
    screen = QGuiApplication.primaryScreen().geometry()

    assert picture.width * picture.height * 4 == len(picture.pixels)
    assert abs(picture.x + picture.width // 2 - screen.center().x()) <= 1
    assert abs(picture.y + picture.height // 2 - screen.center().y()) <= 1
    assert colour("bg").rgb() & 0xFFFFFF == picture.ground
    surface, ink = (colour(token).rgb() & 0xFFFFFF for token in ("surface", "ink"))
    seen = {int.from_bytes(picture.pixels[at : at + 3], "little") for at in range(0, len(picture.pixels), 4)}
    assert {surface, ink} <= seen


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_line_has_room(qtbot: QtBot, language: str) -> None:
    """Never shown, it is laid out all the same: every label is as high as its words are, in every language."""
    application = QGuiApplication.instance()
    assert application is not None
    before = language_in_use()
    apply_language(application, language)  # type: ignore[arg-type]  # as above
    apply_theme(application, theme_named("light"))  # type: ignore[arg-type]  # as above
    card = CoverCard()
    qtbot.addWidget(card)
    card.lay_out()
    card.render(QImage(card.size(), QImage.Format.Format_RGB32))
    labels = card.findChildren(Label)
    apply_language(application, before)  # type: ignore[arg-type]  # as above

    assert 4 == len(labels)
    assert all(label.height() >= label.heightForWidth(label.width()) > 0 for label in labels)


def test_it_is_mirrored_where_the_window_is(qtbot: QtBot) -> None:
    """Right to left it is another picture."""
    window = KioskWindow()
    qtbot.addWidget(window)
    left = cover_picture(window)
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert left.pixels != cover_picture(window).pixels
