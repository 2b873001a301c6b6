"""The magnifier: a sharp, live lens that nothing is kept from."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from assessment.content.tools import Tool
from desktop.ui.tools import magnifier
from desktop.ui.tools.magnifier import Lens, MagnifierPanel
from tests.desktop.ui.conftest import Opener
from tests.desktop.ui.tools.benches import Bench


class _Stripe(QWidget):
    """A red stripe of one pixel on white, at a place that can change."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.host = host
        self.at = 150
        self.setGeometry(0, 0, 400, 300)

    def paintEvent(self, _: object) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("white"))
        painter.fillRect(self.at, 0, 1, 300, QColor("red"))
        painter.end()


def red_columns(image: QImage) -> int:
    """Return how many pixels of the middle row are red."""
    y = image.height() // 2
    return sum(image.pixelColor(x, y) == QColor("red") for x in range(image.width()))


@pytest.fixture
def stripe(qtbot: QtBot) -> _Stripe:
    """The stripe, in a window."""
    host = QWidget()
    host.resize(400, 300)
    qtbot.addWidget(host)
    stripe = _Stripe(host)
    host.show()
    return stripe


@pytest.fixture
def lens(stripe: _Stripe) -> Lens:
    """A lens over the stripe, kept alive by its window."""
    lens = Lens(stripe.host)
    lens.resize(120, 80)
    return lens


@pytest.mark.parametrize("times", [2, 5, 8])
def test_what_lies_below_is_painted_larger(stripe: _Stripe, lens: Lens, times: int) -> None:
    """A line of one pixel is as many pixels wide as the lens is strong, edges clean: painted, not stretched."""
    lens.times = times
    lens.look_at(QPoint(stripe.at, 150))

    assert times == red_columns(lens.grab().toImage())


def test_the_lens_follows_the_pointer(
    stripe: _Stripe, lens: Lens, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the pointer goes the lens goes, and shows what is there."""
    pointer = [stripe.host.mapToGlobal(QPoint(60, 60))]
    monkeypatch.setattr(magnifier, "QCursor", SimpleNamespace(pos=lambda: QPoint(pointer[0])))
    lens.open()
    pointer[0] = stripe.host.mapToGlobal(QPoint(stripe.at, 100))

    qtbot.waitUntil(lambda: lens.middle == QPoint(stripe.at, 100))
    assert lens.times == red_columns(lens.grab().toImage())


def test_the_lens_sees_what_changes(stripe: _Stripe, lens: Lens) -> None:
    """Without any movement of the pointer, what is new below is in view soon."""
    lens.look_at(QPoint(150, 150))
    stripe.at = 300
    lens.refresh()

    assert 0 == red_columns(lens._image)


def test_it_looks_again_by_itself(stripe: _Stripe, lens: Lens, qtbot: QtBot) -> None:
    """An open lens is live."""
    lens.open()
    lens.look_at(QPoint(150, 150))
    before = red_columns(lens._image)
    stripe.at = 300

    qtbot.waitUntil(lambda: red_columns(lens._image) == 0)
    assert before > 0


def test_keys_move_it_and_change_its_strength(open_room: Opener) -> None:
    """Arrows from the panel, plus and minus between two and eight times."""
    bench = Bench(open_room)
    panel = bench.take(Tool.MAGNIFIER, MagnifierPanel)
    start = panel.lens.middle
    bench.key(Qt.Key.Key_Right)
    bench.key(Qt.Key.Key_Down)
    moved = panel.lens.middle - start
    for _ in range(9):
        bench.key(Qt.Key.Key_Plus)
    most = panel.lens.times
    for _ in range(9):
        bench.key(Qt.Key.Key_Minus)

    assert (QPoint(12, 12), 8, 2) == (moved, most, panel.lens.times)


def test_the_pointer_goes_through_the_lens(open_room: Opener) -> None:
    """What is below the lens takes the press."""
    bench = Bench(open_room)
    panel = bench.take(Tool.MAGNIFIER, MagnifierPanel)

    assert panel.lens.isVisible()
    assert panel.lens is not bench.view.childAt(panel.lens.middle)


def test_closing_stops_the_lens(open_room: Opener) -> None:
    """Escape takes panel and lens away, and nothing is painted any more."""
    bench = Bench(open_room)
    panel = bench.take(Tool.MAGNIFIER, MagnifierPanel)
    bench.key(Qt.Key.Key_Escape)

    assert (True, True, False) == (panel.isHidden(), panel.lens.isHidden(), panel.lens._timer.isActive())
