"""Which part is made for which tool. What is not made here is not offered, unless it was given to the deck as a mode."""

from collections.abc import Callable, Mapping

from assessment.content.tools import Tool
from desktop.presenters.facts import ToolFacts
from desktop.ui.tools.line_panel import LinePanel
from desktop.ui.tools.line_reader import LineReader
from desktop.ui.tools.looks import ToolLook
from desktop.ui.tools.magnifier import MagnifierPanel
from desktop.ui.tools.masking import Masking
from desktop.ui.tools.notepad_panel import NotepadPanel
from desktop.ui.tools.part import Place, ToolPart
from desktop.ui.tools.pocket_panel import PocketPanel
from desktop.ui.tools.read_aloud_panel import ReadAloudPanel
from desktop.ui.tools.sheet_panel import SheetPanel

_MAKERS: Mapping[str, Callable[[Place, ToolLook], ToolPart]] = {
    Tool.NOTEPAD: NotepadPanel,
    Tool.TEXT_TO_SPEECH: ReadAloudPanel,
    Tool.MASKING: lambda place, _: Masking(place),
    Tool.LINE_READER: LineReader,
    Tool.MAGNIFIER: MagnifierPanel,
    Tool.CALCULATOR_BASIC: PocketPanel,
    Tool.CALCULATOR_BODMAS: lambda place, look: LinePanel(place, look, scientific=False),
    Tool.CALCULATOR_SCIENTIFIC: lambda place, look: LinePanel(place, look, scientific=True),
}


def is_made(facts: ToolFacts) -> bool:
    """Say whether there is a part for a tool or sheet."""
    return facts.sheet is not None or facts.word in _MAKERS


def make_part(facts: ToolFacts, place: Place, look: ToolLook) -> ToolPart:
    """Return a new part for a tool or sheet."""
    if facts.sheet is not None:
        return SheetPanel(place, look, facts.sheet)
    return _MAKERS[facts.word](place, look)
