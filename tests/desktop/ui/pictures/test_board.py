"""A picture fits its column, is drawn sharp, and is enlarged on wish."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from assessment.content.interaction import Picture
from desktop.ui.pictures.board import HIGHEST, MOST, PictureBoard, scale_for
from desktop.ui.pictures.canvas import PictureCanvas
from desktop.ui.pictures.stored import StoredPicture
from desktop.ui.theme import DARK, LIGHT, apply_theme
from tests.desktop.ui.pictures.painted import BROKEN, LAKE, LOST, NIGHT, SMALL, media

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><rect width="10" height="10" fill="#ff0000"/></svg>'


@pytest.mark.parametrize("width", [320, 480, 900])
@pytest.mark.parametrize("picture", [LAKE, NIGHT, SMALL], ids=lambda picture: picture.media)
def test_it_fits_the_column_and_is_not_blown_up(picture: Picture, width: int) -> None:
    """A picture is never wider than its column nor larger than it is stored; enlarged it is, up to three times."""
    stored = StoredPicture(picture, media)

    small, large = (scale_for(stored, width, HIGHEST, larger=larger) for larger in (False, True))

    assert picture.width * small <= width
    assert small <= 1 < 1.2 < large / small
    assert large <= MOST


def test_a_picture_enlarged_is_moved_in_its_frame(qtbot: QtBot) -> None:
    """An enlarged picture scrolls inside its frame both ways; the column stays as it is, the button in view."""
    board = PictureBoard(PictureCanvas(StoredPicture(NIGHT, media)))
    window = QWidget()
    QVBoxLayout(window).addWidget(board)
    qtbot.addWidget(window)
    window.resize(500, 700)
    window.show()

    board.zoom.click()
    QApplication.processEvents()

    assert board.width() <= 500 < board.canvas.width()
    assert board._port.height() < board.canvas.height()
    for bar in (board._port.horizontalScrollBar(), board._port.verticalScrollBar()):
        assert bar.isVisible()
        assert bar.maximum() > 0
    assert board.zoom.mapTo(window, board.zoom.rect().bottomRight()).y() < window.height()


@pytest.mark.parametrize("picture", [LOST, BROKEN], ids=["lost", "broken"])
def test_what_cannot_be_drawn_says_so(picture: Picture) -> None:
    """A picture that is missing or unreadable is broken, and nothing raises."""
    assert StoredPicture(picture, media).broken


def test_a_drawing_is_drawn_anew_at_each_size() -> None:
    """An SVG has sharp edges at any size: its dots are drawn, not stretched."""
    stored = StoredPicture(Picture("d.svg", "", 20, 10), lambda _: SVG)

    image = stored.at(QSize(400, 200), 2.0).toImage()

    assert (800, 400) == (image.width(), image.height())
    assert QColor("#ff0000") == image.pixelColor(398, 200)
    assert 0 == image.pixelColor(402, 200).alpha()


def test_the_mat_stays_light_in_the_dark(qtbot: QtBot, qapp: QApplication) -> None:
    """In the dark theme a picture keeps its colours, on a light mat."""
    apply_theme(qapp, DARK)
    canvas = PictureCanvas(StoredPicture(SMALL, media))
    qtbot.addWidget(canvas)

    shown = canvas.grab().toImage()

    assert QColor("#FFFFFF") == shown.pixelColor(6, 40)
    assert QColor("#7DB36F") == shown.pixelColor(canvas.on_screen(60, 45).toPoint())


@pytest.mark.parametrize("zoom", [1.0, 4.0])
def test_it_grows_with_the_text(qtbot: QtBot, qapp: QApplication, zoom: float) -> None:
    """With larger text a picture is larger too, as far as the column allows, drawn with as many dots."""
    apply_theme(qapp, LIGHT, zoom=zoom)
    stored = StoredPicture(SMALL, media)

    assert zoom == scale_for(stored, 5000, 10_000)
    assert scale_for(stored, 480, 10_000) <= 480 / SMALL.width
