"""The notepad on the screen: what it shows, what it keeps, and what it says of that."""

import pytest
from PySide6.QtCore import Qt

from assessment.content.tools import Tool
from desktop.presenters.facts import SaveFacts, SaveState
from desktop.ui.tools.notepad_panel import NotepadPanel
from tests.desktop.ui.conftest import Opener
from tests.desktop.ui.tools.benches import Bench
from tests.fakes.attempt import NOW


@pytest.fixture
def bench(open_room: Opener) -> Bench:
    """A test screen with everything at hand."""
    return Bench(open_room)


def test_what_was_noted_before_is_there(bench: Bench) -> None:
    """After a resume the notepad begins with the text of the log, and writes nothing by itself."""
    bench.tools.notepad.text = "from before"
    panel = bench.take(Tool.NOTEPAD, NotepadPanel)

    assert ("from before", SaveState.NOTHING_YET) == (
        panel.area.toPlainText(),
        bench.tools.notepad.facts.state,
    )


def test_typing_is_given_on_and_closing_keeps_it_at_once(bench: Bench) -> None:
    """Each change reaches the presenter; putting the notepad away does not wait for a pause in typing."""
    bench.take(Tool.NOTEPAD, NotepadPanel)
    bench.type("silt")
    before = bench.tools.notepad.flushed
    bench.key(Qt.Key.Key_Escape)

    assert ("silt", 0, 1) == (bench.tools.notepad.text, before, bench.tools.notepad.flushed)


@pytest.mark.parametrize(
    ("state", "expected"),
    [
        (SaveState.SAVING, "Saving"),
        (SaveState.SAVED, "Saved on this computer at"),
        (SaveState.FAILED, "Not saved yet."),
    ],
)
def test_it_says_what_is_true_of_the_text(bench: Bench, state: SaveState, expected: str) -> None:
    """Saved is said only when the presenter says so."""
    panel = bench.take(Tool.NOTEPAD, NotepadPanel)
    bench.tools.notepad.tell(SaveFacts(state, NOW))

    assert panel.state.text().startswith(expected)


def test_what_is_too_much_is_not_taken_and_that_is_told(bench: Bench) -> None:
    """Words put into the middle of a full notepad take nothing away from its end."""
    bench.tools.notepad.most = 10
    panel = bench.take(Tool.NOTEPAD, NotepadPanel)
    bench.type("12345678")
    cursor = panel.area.textCursor()
    cursor.setPosition(4)
    panel.area.setTextCursor(cursor)
    panel.area.insertPlainText("abcdef")

    assert "1234ab5678" == panel.area.toPlainText() == bench.tools.notepad.text
    assert "The notepad is full: 10 characters." == panel.room.text()
    assert panel.room.isVisible()


def test_signs_of_two_units_count_as_one_character(bench: Bench) -> None:
    """A limit in characters, as the log counts them, never cuts one in half."""
    bench.tools.notepad.most = 3
    panel = bench.take(Tool.NOTEPAD, NotepadPanel)
    panel.area.insertPlainText("𝄞𝄞𝄞𝄞")

    assert "𝄞𝄞𝄞" == panel.area.toPlainText() == bench.tools.notepad.text


def test_where_no_input_is_taken_nothing_can_be_typed(bench: Bench) -> None:
    """From the moment when work ends the notepad takes nothing more."""
    panel = bench.take(Tool.NOTEPAD, NotepadPanel)
    bench.attempt.take_input(False)

    assert not panel.area.isEnabled()
