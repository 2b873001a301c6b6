"""Which words a dictionary has. Home of Hunspell; nothing leaves this computer, and nothing is looked up elsewhere.

English (United States) comes along. Others are those installed on the computer, where LibreOffice, Firefox and the
system keep theirs, as pairs of files ``de_DE.aff`` and ``de_DE.dic``.
"""

import sys
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

import hunspell

_OWN = Path(hunspell.__file__).parent / "dictionaries"
_LONGEST = 100
"""Hunspell gives up on longer words; so do we."""


class Speller:
    """A dictionary in memory."""

    def __init__(self, name: str, folder: Path) -> None:
        self.name = name
        self._hunspell = hunspell.Hunspell(name, hunspell_data_dir=str(folder), system_encoding="UTF-8")
        self._known: dict[str, bool] = {}

    def knows(self, word: str) -> bool:
        """Say whether a word is in the dictionary. One that it could not even spell (another script) is not judged."""
        known = self._known.get(word)
        if known is None:
            known = self._known[word] = self._look_up(word)
        return known

    def suggest(self, word: str) -> tuple[str, ...]:
        """Return words that were perhaps meant, the likeliest first."""
        try:
            return tuple(self._hunspell.suggest(_plain(word)))
        except UnicodeEncodeError:
            return ()

    def _look_up(self, word: str) -> bool:
        if len(word) > _LONGEST:
            return True
        try:
            return bool(self._hunspell.spell(_plain(word)))
        except UnicodeEncodeError:
            return True


def find_speller(language: str) -> Speller | None:
    """Return the dictionary for a language (BCP 47), None where this computer has none. It is loaded once."""
    for folder, name in _installed(folders()):
        if _fits(name, language):
            return _loaded(name, folder)
    return None


def folders() -> tuple[Path, ...]:
    """Return where dictionaries are kept, the most personal first; what comes along is last."""
    home = Path.home()
    if sys.platform == "darwin":
        places: tuple[Path, ...] = (home / "Library" / "Spelling", Path("/Library/Spelling"))
    elif sys.platform == "win32":
        places = (home / "AppData" / "Roaming" / "hunspell", Path("C:/Hunspell"))
    else:
        places = (
            home / ".local" / "share" / "hunspell",
            Path("/usr/local/share/hunspell"),
            Path("/usr/share/hunspell"),
            Path("/usr/share/myspell/dicts"),
        )
    return (*places, _OWN)


def _installed(places: Iterable[Path]) -> Iterator[tuple[Path, str]]:
    for place in places:
        for words in sorted(place.glob("*.dic")) if place.is_dir() else ():
            if words.with_suffix(".aff").is_file():
                yield place, words.stem


def _fits(name: str, language: str) -> bool:
    """A dictionary of another country is none for this one: colour is no mistake. Without a country, any will do."""
    wanted, has = _parts(language), _parts(name)
    return bool(wanted) and has[0] == wanted[0] and (len(wanted) == 1 or len(has) == 1 or has[1] == wanted[1])


def _parts(language: str) -> list[str]:
    """Return language and country; scripts and variants aside."""
    first, *others = language.replace("_", "-").casefold().split("-")
    country = [part for part in others if len(part) == 2 or (len(part) == 3 and part.isdigit())]
    return [first, *country[:1]] if first else []


@cache
def _loaded(name: str, folder: Path) -> Speller:
    return Speller(name, folder)


def _plain(word: str) -> str:
    return word.replace("\u2019", "'")
