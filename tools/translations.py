"""The words of the screens for translators and back: ``python -m tools.translations``.

Takes every text out of the code and the tables into ``resources/translations/carrel_LANGUAGE.ts`` (what is translated
already stays), and compiles each to the ``.qm`` that the application reads. Edit the ``.ts`` with Qt Linguist or by
hand, then run it again. A test holds all three together: code, ``.ts`` and ``.qm``.
"""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop.ui.language import LANGUAGES, SOURCE
from desktop.ui.messages import source_texts
from desktop.ui.words import PLURALS

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "resources" / "translations"
LOCALES = {"zh": "zh_CN"}
"""Where Qt would guess another country, and with it other words."""


def update(folder: Path = FOLDER) -> None:
    """Bring every ``.ts`` in ``folder`` up to date with the code, and every ``.qm`` with its ``.ts``."""
    with TemporaryDirectory() as place:
        tables = Path(place) / "tables.py"
        tables.write_text("".join(_table_lines()), encoding="utf-8")
        sources = [str(tables), *map(str, sorted((ROOT / "desktop").rglob("*.py")))]
        for code in translated():
            target = ("-target-language", LOCALES.get(code, code))
            ts = str(folder / f"carrel_{code}.ts")
            _run("lupdate", *sources, "-locations", "none", "-no-obsolete", *target, "-ts", ts)
            compile_one(folder, code)


def compile_one(folder: Path, code: str) -> Path:
    """Make the ``.qm`` of one language; return where it is."""
    made = folder / f"carrel_{code}.qm"
    _run("lrelease", str(folder / f"carrel_{code}.ts"), "-qm", str(made))
    return made


def translated() -> list[str]:
    """Return the codes of all languages but the one that the code is written in."""
    return [language.code for language in LANGUAGES if language.code != SOURCE]


def _table_lines() -> Iterator[str]:
    """Yield what lupdate reads as the texts of the tables, which stand in no call."""
    yield "from PySide6.QtCore import QCoreApplication\n"
    for text in sorted(set(source_texts())):
        yield f"QCoreApplication.translate('messages', {text!r})\n"
    for many in PLURALS.values():
        yield f"QCoreApplication.translate('words', {f'%n {many}'!r}, '', 2)\n"


def _run(program: str, *arguments: str) -> None:
    done = subprocess.run(  # the tools of the Qt that is installed, on our own files
        [str(Path(sys.executable).with_name(f"pyside6-{program}")), *arguments],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        sys.exit(f"{program}: {done.stderr or done.stdout}")


if __name__ == "__main__":
    update()
