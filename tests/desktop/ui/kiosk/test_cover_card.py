"""What a curtain shows, as the exam draws it beforehand."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from desktop.ui.kiosk.cover_card import cover_picture
from desktop.ui.kiosk_window import KioskWindow
from desktop.ui.theme import apply_theme, colour, theme_named


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


def test_it_is_mirrored_where_the_window_is(qtbot: QtBot) -> None:
    """Right to left it is another picture."""
    window = KioskWindow()
    qtbot.addWidget(window)
    left = cover_picture(window)
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert left.pixels != cover_picture(window).pixels
