"""What the calculators and the notepad say, and how signs are read out."""

from PySide6.QtCore import QCoreApplication

from desktop.calculator.numbers import Trouble
from desktop.presenters.facts import SaveFacts, SaveState
from desktop.ui.words import time_of_day


def _say(text: str) -> str:
    return QCoreApplication.translate("Tools", text)


def of_trouble(trouble: Trouble) -> str:
    """Return why there is no result."""
    match trouble:
        case Trouble.UNCLEAR:
            return _say("This cannot be read as a calculation.")
        case Trouble.DIVISION_BY_ZERO:
            return _say("Division by zero has no result.")
        case Trouble.NOT_A_NUMBER:
            return _say("There is no such number.")
        case Trouble.TOO_LARGE:
            return _say("The number is too large.")
        case Trouble.TOO_LONG:
            return _say("The line is too long.")


def of_note(save: SaveFacts) -> str:
    """Return what is true of the notepad."""
    match save.state:
        case SaveState.NOTHING_YET:
            return _say("Saved with your test. It is not marked.")
        case SaveState.SAVING:
            return _say("Saving")
        case SaveState.SAVED:
            time = time_of_day(save.at) if save.at else ""
            return _say("Saved on this computer at {time}").format(time=time)
        case SaveState.FAILED:
            return _say("Not saved yet. Tell the proctor if this stays.")
        case SaveState.NOT_KEPT:
            return _say("Trying out: notes are not kept.")


def name_of_key(key: str) -> str:
    """Return how a key of a calculator is read out."""
    names = {
        "+": "plus",
        "-": "minus",
        "×": "times",
        "÷": "divided by",
        "=": "equals",
        ".": "point",
        "C": "clear",
        "⌫": "delete the last sign",
        "±": "change the sign",
        "%": "per cent",
        "√": "square root",
        "∛": "cube root",
        "ˣ√": "root of",
        "^": "to the power of",
        "²": "squared",
        "³": "cubed",
        "⁻¹": "one divided by it",
        "!": "factorial",
        "(": "open bracket",
        ")": "close bracket",
        "MC": "clear the memory",
        "MR": "recall the memory",
        "M+": "add to the memory",
        "M-": "take from the memory",
        "Ans": "last result",
        "π": "pi",
        "e": "Euler's number",
        "E": "times ten to the power of",
        "sin": "sine",
        "cos": "cosine",
        "tan": "tangent",
        "sin⁻¹": "inverse sine",
        "cos⁻¹": "inverse cosine",
        "tan⁻¹": "inverse tangent",
        "ln": "natural logarithm",
        "log": "logarithm",
        "e^": "e to the power of",
        "10^": "ten to the power of",
        "abs": "absolute value",
        "DEG": "degrees",
        "RAD": "radians",
    }
    return _say(names[key]) if key in names else key
