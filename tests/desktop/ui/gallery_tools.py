"""Scenes of every tool open on a page of a test; those that end with -zoom2 at twice the size of letters."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from assessment.content.tools import Tool
from desktop.presenters.facts import SaveFacts, SaveState, Screen, ToolFacts
from desktop.ui.kiosk_window import KioskWindow
from desktop.ui.tools.line_panel import LinePanel
from desktop.ui.tools.magnifier import MagnifierPanel
from desktop.ui.tools.masking import Masking
from desktop.ui.tools.notepad_panel import NotepadPanel
from desktop.ui.tools.part import ToolPart
from desktop.ui.tools.pocket_panel import PocketPanel
from desktop.ui.tools.sheet_panel import SheetPanel
from desktop.ui.views.test_view import TestView
from tests.fakes.attempt import NOW, FakeAttempt
from tests.fakes.presenters import FakeRoom
from tests.fakes.sample_paper import sample_paper
from tests.fakes.tools import every_tool

Scene = Callable[[FakeRoom, KioskWindow], None]
FORMULAS, ELEMENTS = "sheet:formulas", "sheet:elements"


def attempt(name: str) -> FakeAttempt:
    """Return an attempt at a page where everything is at hand."""
    made = FakeAttempt(sample_paper() if "choice" in name else None)
    made.tools.offer(*every_tool(), *_sheets())
    made.fill(4)
    return made


def _sheets() -> tuple[ToolFacts, ...]:
    stimuli = sample_paper()[2]
    return tuple(
        ToolFacts(f"sheet:{id}", stimulus)
        for id, stimulus in stimuli.items()
        if f"sheet:{id}" in (FORMULAS, ELEMENTS)
    )


def _view(room: FakeRoom, window: KioskWindow, number: int = 3) -> TestView:
    assert room.attempt is not None
    room.show(Screen.TEST)
    room.attempt.go_to(room.attempt.form.entries[number - 1].item_id)
    view = window.stack.currentWidget()
    assert isinstance(view, TestView)
    return view


def part_of(view: TestView, word: str) -> ToolPart:
    """Return a tool of a screen that was taken up."""
    return view.tools._parts[word]


def _list(room: FakeRoom, window: KioskWindow) -> None:
    view = _view(room, window)
    view.tools.toggle(Tool.NOTEPAD)
    part_of(view, Tool.NOTEPAD).first()
    view.tools.open_list()


def _pocket(room: FakeRoom, window: KioskWindow) -> None:
    view = _view(room, window)
    view.tools.toggle(Tool.CALCULATOR_BASIC)
    panel = part_of(view, Tool.CALCULATOR_BASIC)
    assert isinstance(panel, PocketPanel)
    for key in (*"125×8=", "6", "M+", "÷", "7"):
        panel.press(key)


def _line(word: Tool, *lines: str) -> Scene:
    def show(room: FakeRoom, window: KioskWindow) -> None:
        view = _view(room, window)
        view.tools.toggle(word)
        panel = part_of(view, word)
        assert isinstance(panel, LinePanel)
        for line in lines:
            panel.line.setText(line)
            panel.calculate()

    return show


def _notepad(room: FakeRoom, window: KioskWindow) -> None:
    view = _view(room, window)
    view.tools.toggle(Tool.NOTEPAD)
    panel = part_of(view, Tool.NOTEPAD)
    assert isinstance(panel, NotepadPanel)
    panel.area.setPlainText(
        "Thick bands: wet years.\nTwo counters, apart from each other.\nQ3: look again at the last paragraph."
    )
    assert room.attempt is not None
    room.attempt.tools.notepad.tell(SaveFacts(SaveState.SAVED, NOW))


def _reader(room: FakeRoom, window: KioskWindow) -> None:
    view = _view(room, window)
    view.tools.toggle(Tool.LINE_READER)


def _magnifier(room: FakeRoom, window: KioskWindow) -> None:
    view = _view(room, window)
    view.tools.toggle(Tool.MAGNIFIER)
    panel = part_of(view, Tool.MAGNIFIER)
    assert isinstance(panel, MagnifierPanel)
    panel.magnify(3)
    panel.lens.look_at(QPoint(view.width() // 3, view.height() // 2))


def _masking(room: FakeRoom, window: KioskWindow) -> None:
    view = _view(room, window)
    view.tools.toggle(Tool.MASKING)
    part = part_of(view, Tool.MASKING)
    assert isinstance(part, Masking)
    part.covers[9].click()


def _sheet(word: str, find: str = "") -> Scene:
    def show(room: FakeRoom, window: KioskWindow) -> None:
        view = _view(room, window)
        view.tools.toggle(word)
        panel = part_of(view, word)
        assert isinstance(panel, SheetPanel)
        if find:
            panel.field.setFocus()
            QTest.keyClicks(panel.field, find)

    return show


def _rtl(scene: Scene) -> Scene:
    def show(room: FakeRoom, window: KioskWindow) -> None:
        window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        scene(room, window)

    return show


_scientific = _line(Tool.CALCULATOR_SCIENTIFIC, "2×sin(30)+√2", "Ans²")
_bodmas = _line(Tool.CALCULATOR_BODMAS, "2+3×4", "(2+3)×4÷")

SCENES: dict[str, Scene] = {
    "tools-list": _list,
    "tools-list-rtl": _rtl(_list),
    "tools-list-zoom2": _list,
    "tools-pocket": _pocket,
    "tools-pocket-zoom2": _pocket,
    "tools-bodmas": _bodmas,
    "tools-scientific": _scientific,
    "tools-scientific-rtl": _rtl(_scientific),
    "tools-scientific-zoom2": _scientific,
    "tools-notepad": _notepad,
    "tools-notepad-rtl": _rtl(_notepad),
    "tools-line-reader": _reader,
    "tools-line-reader-rtl": _rtl(_reader),
    "tools-line-reader-zoom2": _reader,
    "tools-magnifier": _magnifier,
    "tools-masking": _masking,
    "tools-masking-rtl": _rtl(_masking),
    "tools-masking-zoom2": _masking,
    "tools-sheet-formulas": _sheet(FORMULAS, "area"),
    "tools-sheet-elements": _sheet(ELEMENTS, "Fe"),
    "tools-sheet-elements-zoom2": _sheet(ELEMENTS),
    "tools-sheet-elements-rtl": _rtl(_sheet(ELEMENTS)),
}
