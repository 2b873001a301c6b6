"""How each tool is called, drawn and reached by a key."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from assessment.content.tools import SHEET, Tool
from desktop.presenters.facts import ToolFacts
from desktop.ui.widgets.icons import Icon


@dataclass(frozen=True, slots=True)
class ToolLook:
    """``keys`` is the shortcut as Qt reads it, empty where there is none."""

    name: str
    icon: Icon
    keys: str = ""


def _say(text: str) -> str:
    return QCoreApplication.translate("Tools", text)


def look_of(facts: ToolFacts, sheet_number: int = 0) -> ToolLook:
    """Return the look of a tool or sheet; sheets are counted from 1."""
    if facts.word.startswith(SHEET):
        title = facts.sheet.title if facts.sheet is not None else ""
        keys = f"Alt+{sheet_number}" if 1 <= sheet_number <= 9 else ""
        return ToolLook(title or _say("Sheet {number}").format(number=sheet_number), Icon.SHEET, keys)
    match Tool(facts.word):
        case Tool.HIGHLIGHTER:
            return ToolLook(_say("Highlighter"), Icon.PEN, "Alt+H")
        case Tool.NOTES:
            return ToolLook(_say("Notes on the text"), Icon.NOTEPAD)
        case Tool.NOTEPAD:
            return ToolLook(_say("Notepad"), Icon.NOTEPAD, "Alt+P")
        case Tool.STRIKE_OUT:
            return ToolLook(_say("Strike out answers"), Icon.STRIKE, "Alt+X")
        case Tool.MASKING:
            return ToolLook(_say("Cover answers"), Icon.COVERED, "Alt+O")
        case Tool.LINE_READER:
            return ToolLook(_say("Line reader"), Icon.LINE_READER, "Alt+L")
        case Tool.MAGNIFIER:
            return ToolLook(_say("Magnifier"), Icon.MAGNIFIER, "Alt+M")
        case Tool.CALCULATOR_BASIC:
            return ToolLook(_say("Calculator"), Icon.CALCULATOR, "Alt+C")
        case Tool.CALCULATOR_BODMAS:
            return ToolLook(_say("Calculator with brackets"), Icon.CALCULATOR, "Alt+K")
        case Tool.CALCULATOR_SCIENTIFIC:
            return ToolLook(_say("Scientific calculator"), Icon.CALCULATOR, "Alt+S")
        case Tool.TEXT_TO_SPEECH:
            return ToolLook(_say("Read aloud"), Icon.SPEECH, "Alt+R")
        case Tool.SPELL_CHECK:
            return ToolLook(_say("Spelling"), Icon.TICK)
