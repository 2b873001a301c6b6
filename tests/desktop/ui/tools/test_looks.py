"""What tools are called and reached by."""

from PySide6.QtGui import QShortcut

from assessment.content.tools import Tool
from desktop.presenters.facts import ToolFacts
from desktop.ui.tools.looks import look_of
from tests.desktop.ui.conftest import Opener
from tests.desktop.ui.tools.benches import SHEET, Bench
from tests.fakes.tools import every_tool


def test_every_tool_has_a_name_of_its_own() -> None:
    """Nobody meets the same words twice in the list."""
    names = [look_of(facts).name for facts in every_tool()]

    assert len(Tool) == len(set(names))


def test_no_key_has_two_meanings_on_the_test_screen(open_room: Opener) -> None:
    """The shortcuts of all tools, those of modes made elsewhere among them, and of the screen itself differ."""
    bench = Bench(open_room)
    for tool in (Tool.HIGHLIGHTER, Tool.NOTES, Tool.STRIKE_OUT, Tool.TEXT_TO_SPEECH, Tool.SPELL_CHECK):
        bench.view.tools.add_mode(tool, lambda _: None)
    keys = [shortcut.key().toString() for shortcut in bench.window.findChildren(QShortcut)]

    assert sorted(set(keys)) == sorted(keys)
    assert {"Alt+T", "Alt+C", "Alt+1"} <= set(keys)


def test_sheets_are_called_by_their_titles_and_counted() -> None:
    """The first nine have a key with their number; one without a title is called by it."""
    bare = ToolFacts("sheet:gone")

    assert [("Areas", "Alt+1"), ("Areas", ""), ("Sheet 2", "Alt+2")] == [
        (look.name, look.keys) for look in (look_of(SHEET, 1), look_of(SHEET, 10), look_of(bare, 2))
    ]
