"""Which font families a typeface means, and which of them this computer has."""

from PySide6.QtGui import QFontDatabase

from desktop.presenters.looks import DYSLEXIC

SANS = ("Inter", "Noto Sans", "Segoe UI", "SF Pro Text", "Helvetica Neue", "DejaVu Sans")
SERIF = ("Noto Serif", "Georgia", "Source Serif 4", "DejaVu Serif")
MONO = ("Noto Sans Mono", "Cascadia Mono", "Menlo", "DejaVu Sans Mono")
EASY = ("OpenDyslexic", "OpenDyslexic3", "Atkinson Hyperlegible Next", "Atkinson Hyperlegible", "Lexend")
"""Faces whose letters are hard to mistake. None comes with the program: they are the system's, where it has one."""

_ALL = {"sans": SANS, "serif": SERIF, DYSLEXIC: (*EASY, *SANS)}


def families_of(typeface: str, usual: tuple[str, ...]) -> tuple[str, ...]:
    """Return the families for words that are usually set in ``usual``; letters of one width stay what they are."""
    return usual if usual == MONO else _ALL.get(typeface, usual)


def easy_face() -> str:
    """Return which face with letters hard to mistake this computer has, empty for none."""
    there = set(QFontDatabase.families())
    return next((family for family in EASY if family in there), "")
