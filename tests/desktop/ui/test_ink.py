"""Reading colours from a screen: known pairs are measured as they are, and only what can be seen counts."""

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from desktop.ui.theme import LIGHT
from tests.desktop.ui.ink import LEAST, LEAST_LARGE, SCALE, changed, enlarged, picture_of, runs_of
from tests.desktop.ui.inked_scenes import shown

PAIRS = [("#000000", "#FFFFFF", 21.0), ("#777777", "#FFFFFF", 4.48), ("#FFEE58", "#00246B", 12.0)]
ALIKE = 24
"""How far the same edge of a letter may differ when it is drawn by another way."""


class Painted(QWidget):
    """Paints its words itself, part of them under a lid, in a corner a mark that is no letter."""

    def __init__(
        self, ink: str, ground: str, words: str = "Hamburg", *, lid: bool = False, px: int = 13
    ) -> None:
        super().__init__()
        self.ink, self.ground, self.words, self.lid, self.px = ink, ground, words, lid, px
        self.bold = False
        self.resize(200, 40)

    def paintEvent(self, _: object) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self.ground))
        painter.fillRect(QRect(0, 0, 6, 40), QColor("#FF0000"))
        font = QFont(self.font())
        font.setPixelSize(self.px)
        font.setBold(self.bold)
        painter.setFont(font)
        painter.setPen(QColor(self.ink))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self.words)
        if self.lid:
            painter.fillRect(self.rect(), QColor("#00AA00"))
        painter.end()


@pytest.mark.parametrize(("ink", "ground", "ratio"), PAIRS)
def test_known_pairs_are_measured(qapp: QApplication, ink: str, ground: str, ratio: float) -> None:
    """Small letters, antialiased as they are, give the contrast of their own ink on their own ground."""
    (run,) = runs_of(Painted(ink, ground))

    assert [(ink, ground)] == run.usual()
    assert ratio == pytest.approx(run.ratio, abs=0.1)


def test_a_label_of_the_style_sheet_is_measured(qapp: QApplication) -> None:
    """Colours that a style sheet gives are found as well as those that a widget paints."""
    label = QLabel("Hamburg")
    label.setStyleSheet("color: #5A6470; background: #F6F5F1; font-size: 13px")

    (run,) = runs_of(label)

    assert ("Hamburg", [("#5A6470", "#F6F5F1")]) == (run.text, run.usual())


def test_what_is_covered_is_not_seen(qapp: QApplication) -> None:
    """Letters under something that was painted later are no text on the screen."""
    assert [] == runs_of(Painted("#000000", "#FFFFFF", lid=True))


def test_what_is_cut_off_is_not_seen(qapp: QApplication) -> None:
    """Letters outside of what their widget may paint on are none either."""
    window = Painted("#000000", "#FFFFFF", "")
    inner = QLabel("Hamburg", window)
    inner.setStyleSheet("color: #000000")
    inner.setGeometry(190, 0, 300, 40)
    away = QLabel("Elsewhere", window)
    away.setGeometry(300, 0, 100, 40)

    found = runs_of(window)

    assert ["Hamburg"] == [run.text for run in found]


def test_ink_like_its_ground_is_found(qapp: QApplication) -> None:
    """Letters that nobody can see because they are of the colour of their ground are not overlooked."""
    (run,) = runs_of(Painted("#FFFFFF", "#FFFFFF"))

    assert 1.0 == run.ratio


def test_half_transparent_ink_is_measured_as_it_looks(qapp: QApplication) -> None:
    """Ink that the ground shines through counts as the mixture that is seen."""
    (run,) = runs_of(Painted("#80000000", "#FFFFFF"))

    assert 3.0 < run.ratio < 4.5


@pytest.mark.parametrize(
    ("px", "bold", "least"),
    [
        (13, False, LEAST),
        (18, True, LEAST),
        (19, True, LEAST_LARGE),
        (23, False, LEAST),
        (24, False, LEAST_LARGE),
    ],
)
def test_large_letters_need_less(qapp: QApplication, px: int, bold: bool, least: float) -> None:
    """From 24 px on, or bold from 18.66 px on, 3:1 is enough."""
    widget = Painted("#000000", "#FFFFFF", px=px)
    widget.bold = bold

    (run,) = runs_of(widget)

    assert least == run.least


def test_a_screen_is_painted_as_it_is_shown(qapp: QApplication) -> None:
    """What is measured is the picture that Qt itself makes of a whole screen, but for the edges of dots and dashes."""
    with shown("09-test", LIGHT) as window:
        here = picture_of(window)
        there = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)

        pixels = changed(here, there)
        apart = sum(n for (one, other), n in pixels.items() if _distance(one, other) > ALIKE)

    assert here.size() == there.size()
    assert apart < 100


def test_a_change_is_counted_by_its_colours(qapp: QApplication) -> None:
    """What changes between two looks is told pixel by pixel, enlarged."""
    widget = Painted("#000000", "#FFFFFF", "")
    before = enlarged(widget, QRect(0, 0, 20, 20))
    widget.ground = "#00FF00"

    pixels = changed(before, enlarged(widget, QRect(0, 0, 20, 20)))

    assert QSize(20, 20) * SCALE == before.size()
    assert {("#FFFFFF", "#00FF00"): 14 * 20 * SCALE**2} == pixels


def _distance(one: str, other: str) -> int:
    first, second = QColor(one), QColor(other)
    return max(
        abs(first.red() - second.red()),
        abs(first.green() - second.green()),
        abs(first.blue() - second.blue()),
    )
