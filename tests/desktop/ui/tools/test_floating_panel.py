"""A tool's panel: moved by mouse and keys, never out of the window, mirrored, larger and smaller."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from assessment.content.tools import Tool
from desktop.ui.theme import LIGHT, apply_theme
from desktop.ui.tools.line_panel import LinePanel
from desktop.ui.tools.notepad_panel import NotepadPanel
from tests.desktop.ui.conftest import Opener
from tests.desktop.ui.tools.benches import Bench

SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def bench(open_room: Opener) -> Bench:
    """A test screen with everything at hand."""
    return Bench(open_room)


def test_the_title_is_moved_by_the_arrow_keys(bench: Bench) -> None:
    """Each arrow moves it a little, with Ctrl further."""
    panel = bench.take(Tool.NOTEPAD, NotepadPanel)
    panel.title.setFocus()
    start = panel.pos()
    bench.key(Qt.Key.Key_Right)
    bench.key(Qt.Key.Key_Up)
    little = panel.pos() - start
    bench.key(Qt.Key.Key_Right, CONTROL)

    assert QPoint(16, -16) == little
    assert panel.x() - start.x() > 3 * 16


def test_the_title_is_dragged_by_the_mouse(bench: Bench) -> None:
    """The panel goes with the pointer."""
    panel = bench.take(Tool.NOTEPAD, NotepadPanel)
    start = panel.pos()
    QTest.mousePress(panel.title, Qt.MouseButton.LeftButton, pos=QPoint(30, 10))
    QTest.mouseMove(panel.title, QPoint(70, -20))
    QTest.mouseRelease(panel.title, Qt.MouseButton.LeftButton, pos=QPoint(30, 10))

    assert QPoint(40, -30) == panel.pos() - start


def test_it_cannot_leave_the_window(bench: Bench) -> None:
    """However far it is pushed, and however small the window gets, all of it stays inside."""
    panel = bench.take(Tool.NOTEPAD, NotepadPanel)
    panel.title.setFocus()
    for _ in range(60):
        bench.key(Qt.Key.Key_Right, CONTROL)
        bench.key(Qt.Key.Key_Down, CONTROL)
    far = bench.view.rect().contains(panel.geometry())
    bench.window.resize(700, 400)
    QApplication.processEvents()

    assert (True, True) == (far, bench.view.rect().contains(panel.geometry()))


def test_it_comes_back_where_it_was_put(bench: Bench) -> None:
    """Closed and taken up again, it stands in its place."""
    panel = bench.take(Tool.NOTEPAD, NotepadPanel)
    panel.title.setFocus()
    for _ in range(5):
        bench.key(Qt.Key.Key_Up, CONTROL)
    place = panel.pos()
    bench.key(Qt.Key.Key_Escape)
    bench.take(Tool.NOTEPAD, NotepadPanel)

    assert place == panel.pos()


def test_shift_with_an_arrow_makes_it_larger_and_never_too_small(bench: Bench) -> None:
    """Larger by steps where reading ends; smaller only to a size that can be used."""
    panel = bench.take(Tool.NOTEPAD, NotepadPanel)
    panel.title.setFocus()
    before, corner = panel.size(), panel.pos()
    bench.key(Qt.Key.Key_Right, SHIFT)
    wider = (panel.width() - before.width(), panel.pos() - corner)
    for _ in range(40):
        bench.key(Qt.Key.Key_Left, SHIFT)
        bench.key(Qt.Key.Key_Up, SHIFT)

    assert (24, QPoint(0, 0)) == wider
    assert panel.width() >= 260
    assert panel.height() >= 180


def test_right_to_left_it_stands_at_the_other_side(bench: Bench) -> None:
    """Mirrored with the window; an arrow key still moves it where it points."""
    panel = bench.take(Tool.NOTEPAD, NotepadPanel)
    left = panel.x()
    bench.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    mirrored = bench.view.width() - panel.geometry().right() - 1
    panel.title.setFocus()
    before = panel.x()
    bench.key(Qt.Key.Key_Left)

    assert abs(left - mirrored) <= 1
    assert -16 == panel.x() - before


def test_at_twice_the_size_of_letters_every_key_is_within_the_window(open_room: Opener) -> None:
    """The scientific calculator at 200 % on 1280 by 720 can be used without scrolling."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    apply_theme(application, LIGHT, zoom=2)
    bench = Bench(open_room, size=(1280, 720))
    panel = bench.take(Tool.CALCULATOR_SCIENTIFIC, LinePanel)
    inside = [
        bench.view.rect().contains(key.rect().translated(key.mapTo(bench.view, QPoint(0, 0))))
        for key in panel.keypad.keys.values()
    ]
    overflow = panel._scroll.verticalScrollBar().maximum()

    assert all(inside)
    assert 0 == overflow


def test_it_leaves_the_bars_in_sight(bench: Bench) -> None:
    """Pushed up and down as far as it goes, it covers neither the clock nor the ways on."""
    panel = bench.take(Tool.NOTEPAD, NotepadPanel)
    panel.title.setFocus()
    for _ in range(20):
        bench.key(Qt.Key.Key_Up, CONTROL)
    top = panel.y()
    for _ in range(20):
        bench.key(Qt.Key.Key_Down, CONTROL)

    assert top >= bench.view.header.geometry().bottom()
    assert panel.geometry().bottom() <= bench.view.footer.y()
