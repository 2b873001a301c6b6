"""Which of the system's typefaces can show a text: the first of a list that has the letters. None comes with Carrel."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

FOLDERS = (
    "/usr/share/fonts",
    "/usr/local/share/fonts",
    "/System/Library/Fonts",
    "/Library/Fonts",
    "C:/Windows/Fonts",
)
WANTED = (
    ("NotoSans", "NotoSans-Regular.ttf", "NotoSans-Bold.ttf"),
    ("DejaVuSans", "DejaVuSans.ttf", "DejaVuSans-Bold.ttf"),
    ("Arial", "arial.ttf", "arialbd.ttf"),
    ("NotoNaskhArabic", "NotoNaskhArabic-Regular.ttf", "NotoNaskhArabic-Bold.ttf"),
    ("NotoSansHebrew", "NotoSansHebrew-Regular.ttf", "NotoSansHebrew-Bold.ttf"),
    ("NotoSansCJK", "NotoSansCJK-Regular.ttc", "NotoSansCJK-Bold.ttc"),
    ("NotoSansDevanagari", "NotoSansDevanagari-Regular.ttf", "NotoSansDevanagari-Bold.ttf"),
    ("NotoSansThai", "NotoSansThai-Regular.ttf", "NotoSansThai-Bold.ttf"),
    ("ArialUnicode", "Arial Unicode.ttf", "Arial Unicode.ttf"),
)
"""Typefaces by name, with their files for plain and bold, in the order in which they are tried."""


@dataclass(frozen=True, slots=True)
class Typeface:
    """A typeface that is installed. ``bold`` is the plain file again where there is no bold one."""

    name: str
    plain: Path
    bold: Path


def typefaces(folders: tuple[str, ...] = FOLDERS) -> tuple[Typeface, ...]:
    """Return the typefaces of the list that are installed, looked for once."""
    return _found(folders)


@cache
def _found(folders: tuple[str, ...]) -> tuple[Typeface, ...]:
    files = dict(_files(folders))
    return tuple(
        Typeface(name, files[plain.lower()], files.get(bold.lower(), files[plain.lower()]))
        for name, plain, bold in WANTED
        if plain.lower() in files
    )


def _files(folders: tuple[str, ...]) -> Iterator[tuple[str, Path]]:
    for folder in reversed(folders):
        for place, _, names in sorted(os.walk(folder), reverse=True):
            yield from ((name.lower(), Path(place) / name) for name in names)
