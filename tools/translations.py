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

from desktop.presenters.looks import LANGUAGES
from desktop.ui.language import SOURCE
from desktop.ui.messages import source_texts
from desktop.ui.words import PLURALS
from tools.translatable import Asked, asked_for

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "resources" / "translations"
LOCALES = {"zh": "zh_CN"}
"""Where Qt would guess another country, and with it other words."""


def update(folder: Path = FOLDER) -> None:
    """Bring every ``.ts`` in ``folder`` up to date with the code, and every ``.qm`` with its ``.ts``."""
    with TemporaryDirectory() as place:
        tables = Path(place) / "tables.py"
        tables.write_text("".join(_table_lines()), encoding="utf-8")
        for code in translated():
            target = ("-target-language", LOCALES.get(code, code))
            ts = str(folder / f"carrel_{code}.ts")
            _run("lupdate", str(tables), "-locations", "none", "-no-obsolete", *target, "-ts", ts)
            compile_one(folder, code)


def compile_one(folder: Path, code: str) -> Path:
    """Make the ``.qm`` of one language; return where it is."""
    made = folder / f"carrel_{code}.qm"
    _run("lrelease", str(folder / f"carrel_{code}.ts"), "-qm", str(made))
    return made


def translated() -> list[str]:
    """Return the codes of all languages but the one that the code is written in."""
    return [code for code in LANGUAGES if code != SOURCE]


def asked() -> list[Asked]:
    """Return every text that the desktop's code asks to have translated."""
    return [one for path in sorted((ROOT / "desktop").rglob("*.py")) for one in asked_for(path)]


def _table_lines() -> Iterator[str]:
    """Yield a module that asks for all texts in the one way that lupdate always sees."""
    yield "from PySide6.QtCore import QCoreApplication\n"
    found = {(one.context, one.text) for one in asked() if one.text}
    found |= {("messages", text) for text in source_texts()}
    for context, text in sorted(found):
        yield f"QCoreApplication.translate({context!r}, {text!r})\n"
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
