"""A sheet to look things up in."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from assessment.content.test import Stimulus
from assessment.ids import StimulusId
from assessment.interchange.markdown import html_of
from assessment.interchange.typeset import typeset
from desktop.presenters.facts import ToolFacts
from desktop.ui.rich_text.document import RichDocument
from desktop.ui.rich_text.objects import FormulaObject
from desktop.ui.tools.sheet_panel import SheetPanel, SheetText
from tests.desktop.ui.conftest import Opener
from tests.desktop.ui.tools.benches import SHEET, Bench

SHIFT = Qt.KeyboardModifier.ShiftModifier
WIDE = ToolFacts(
    "sheet:wide",
    Stimulus(
        StimulusId("wide"),
        "Wide",
        "<table><tbody><tr>" + "<td>Molybdenum</td>" * 18 + "</tr></tbody></table>" + "<p>More.</p>" * 60,
    ),
)


@pytest.fixture
def panel(open_room: Opener) -> SheetPanel:
    """A sheet in which "area" stands twice."""
    return Bench(open_room).take(SHEET.word, SheetPanel)


def test_words_are_found_whatever_their_case(panel: SheetPanel) -> None:
    """Typing says how many places there are and marks them."""
    panel.field.setFocus()
    QTest.keyClicks(panel.field, "AREA")

    assert ("1 of 2", 2) == (panel.count.text(), len(panel.text.extraSelections()))


def test_enter_goes_from_place_to_place_round_and_round(panel: SheetPanel) -> None:
    """Enter goes on, Shift with it back."""
    panel.field.setFocus()
    QTest.keyClicks(panel.field, "area")
    seen = []
    for modifiers in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.NoModifier, SHIFT):
        QTest.keyClick(panel.field, Qt.Key.Key_Return, modifiers)
        seen.append(panel.count.text())

    assert ["2 of 2", "1 of 2", "2 of 2"] == seen


def test_what_is_not_there_is_said(panel: SheetPanel) -> None:
    """No place, no marks, and nothing to go to; an empty field says nothing."""
    panel.field.setText("enthalpy")
    said = (panel.count.text(), panel.next.isEnabled(), panel.text.extraSelections())
    panel.field.clear()

    assert (("Not found", False, []), "") == (said, panel.count.text())


def test_a_wide_table_scrolls_and_its_words_stay_whole(open_room: Opener) -> None:
    """Arrow keys scroll both ways."""
    bench = Bench(open_room, WIDE)
    panel = bench.take(WIDE.word, SheetPanel)
    QApplication.processEvents()
    bench.key(Qt.Key.Key_Right)
    bench.key(Qt.Key.Key_Down)

    assert panel.text.horizontalScrollBar().maximum() > 500
    assert panel.text.horizontalScrollBar().value() > 0
    assert panel.text.verticalScrollBar().value() > 0


def test_formulas_stand_in_a_sheet(qtbot: QtBot) -> None:
    """A formula is drawn in its line as in a question, and read out to a screen reader."""
    media: dict[str, bytes] = {}
    body = typeset(html_of(r"A circle has the area $\pi r^2$.", "circle", {}), "circle", media)
    sheet = SheetText(Stimulus(StimulusId("circle"), "Circle", body), media.get, "Circle")
    qtbot.addWidget(sheet)
    document = sheet.document()
    assert isinstance(document, RichDocument)

    assert [FormulaObject] == [type(one) for one in document.objects]
    assert "\\pi r^2" in sheet.accessibleDescription()


def test_nothing_of_a_sheet_can_be_carried_away(panel: SheetPanel) -> None:
    """A sheet is for reading: no selection, no menu, no link."""
    assert Qt.TextInteractionFlag.NoTextInteraction == panel.text.textInteractionFlags()
    assert Qt.ContextMenuPolicy.NoContextMenu == panel.text.contextMenuPolicy()
