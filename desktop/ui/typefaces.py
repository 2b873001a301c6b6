"""Which font families a typeface means, and which of them this computer has."""

from functools import cache
from pathlib import Path

from PySide6.QtGui import QFontDatabase

from desktop.paths import resources
from desktop.presenters.looks import DYSLEXIC

SANS = ("Inter", "Noto Sans", "Segoe UI", "SF Pro Text", "Helvetica Neue", "DejaVu Sans")
SERIF = ("Noto Serif", "Georgia", "Source Serif 4", "DejaVu Serif")
MONO = ("Noto Sans Mono", "Cascadia Mono", "Menlo", "DejaVu Sans Mono")
EASY = ("OpenDyslexic", "OpenDyslexic3", "Atkinson Hyperlegible Next", "Atkinson Hyperlegible", "Lexend")
"""Faces whose letters are hard to mistake. The first comes with the bundle; elsewhere they are the system's."""

_ALL = {"sans": SANS, "serif": SERIF, DYSLEXIC: (*EASY, *SANS)}


def families_of(typeface: str, usual: tuple[str, ...]) -> tuple[str, ...]:
    """Return the families for words that are usually set in ``usual``; letters of one width stay what they are."""
    if typeface == DYSLEXIC:
        load_own(resources() / "typefaces")
    return usual if usual == MONO else _ALL.get(typeface, usual)


def easy_face() -> str:
    """Return which face with letters hard to mistake this computer has, empty for none."""
    load_own(resources() / "typefaces")
    there = set(QFontDatabase.families())
    return next((family for family in EASY if family in there), "")


@cache
def load_own(folder: Path) -> tuple[str, ...]:
    """Let words be set in the typefaces that came with the program; return their families, none in a source tree."""
    files = sorted(folder.glob("*.otf")) if folder.is_dir() else []
    ids = [QFontDatabase.addApplicationFont(str(file)) for file in files]
    return tuple(
        dict.fromkeys(family for id in ids if id >= 0 for family in QFontDatabase.applicationFontFamilies(id))
    )
