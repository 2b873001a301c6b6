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
        "+": _say("plus"),
        "-": _say("minus"),
        "×": _say("times"),
        "÷": _say("divided by"),
        "=": _say("equals"),
        ".": _say("point"),
        "C": _say("clear"),
        "⌫": _say("delete the last sign"),
        "±": _say("change the sign"),
        "%": _say("per cent"),
        "√": _say("square root"),
        "∛": _say("cube root"),
        "ˣ√": _say("root of"),
        "^": _say("to the power of"),
        "²": _say("squared"),
        "³": _say("cubed"),
        "⁻¹": _say("one divided by it"),
        "!": _say("factorial"),
        "(": _say("open bracket"),
        ")": _say("close bracket"),
        "MC": _say("clear the memory"),
        "MR": _say("recall the memory"),
        "M+": _say("add to the memory"),
        "M-": _say("take from the memory"),
        "Ans": _say("last result"),
        "π": _say("pi"),
        "e": _say("Euler's number"),
        "E": _say("times ten to the power of"),
        "sin": _say("sine"),
        "cos": _say("cosine"),
        "tan": _say("tangent"),
        "sin⁻¹": _say("inverse sine"),
        "cos⁻¹": _say("inverse cosine"),
        "tan⁻¹": _say("inverse tangent"),
        "ln": _say("natural logarithm"),
        "log": _say("logarithm"),
        "e^": _say("e to the power of"),
        "10^": _say("ten to the power of"),
        "abs": _say("absolute value"),
        "DEG": _say("degrees"),
        "RAD": _say("radians"),
    }
    return names.get(key, key)
