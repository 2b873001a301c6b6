"""Every word of the screens is there in every language, whole, and dates and counts are said as each says them."""

import ast
import re
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

from desktop.presenters.looks import LANGUAGES, language_for
from desktop.ui.language import NAMES, apply_language, language_in_use
from desktop.ui.words import PLURALS, counted, day, file_size
from tools.translations import FOLDER, ROOT, compile_one, translated, update

FIELD = re.compile(r"\{[a-z_]*\}|%n")
CODES = translated()


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    """Leave the application speaking English, as it was found."""
    yield
    apply_language(qapp, "en")


@pytest.fixture(scope="session")
def anew(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with all translations brought up to date with the code."""
    folder = tmp_path_factory.mktemp("translations")
    for code in CODES:
        shutil.copy(FOLDER / f"carrel_{code}.ts", folder)
    update(folder)
    return folder


def messages(path: Path) -> list[tuple[str, str, list[str], str]]:
    """Return context, source, translations (several where counted) and state of every message of a file."""
    found = []
    for context in ET.parse(path).iterfind("context"):  # noqa: S314 - our own file
        for message in context.iterfind("message"):
            told = message.find("translation")
            assert told is not None
            forms = [form.text or "" for form in told.iterfind("numerusform")] or [told.text or ""]
            name, source = context.findtext("name", ""), message.findtext("source", "")
            found.append((name, source, forms, told.get("type", "")))
    return found


@pytest.mark.parametrize("code", CODES)
def test_no_word_is_missing(anew: Path, code: str) -> None:
    """Every text of code and tables stands translated in the language's file; run tools.translations to add new ones."""
    missing = [
        f"{context}: {source}"
        for context, source, forms, state in messages(anew / f"carrel_{code}.ts")
        if state or not all(form.strip() for form in forms)
    ]

    assert [] == missing


@pytest.mark.parametrize("code", CODES)
def test_what_is_filled_in_is_kept(code: str) -> None:
    """A translation has the places to fill in that its source has, no more and no fewer; a form for one may drop the number."""
    for _, source, forms, _ in messages(FOLDER / f"carrel_{code}.ts"):
        wanted = sorted(FIELD.findall(source))
        for form in forms:
            found = sorted(FIELD.findall(form))

            assert wanted == found or (len(forms) > 1 and wanted == [*found, "%n"]), (source, form)


@pytest.mark.parametrize("code", CODES)
def test_what_is_read_is_what_was_written(tmp_path: Path, code: str) -> None:
    """The compiled file is the one that the committed texts make."""
    shutil.copy(FOLDER / f"carrel_{code}.ts", tmp_path)

    assert compile_one(tmp_path, code).read_bytes() == (FOLDER / f"carrel_{code}.qm").read_bytes()


def test_every_noun_that_is_counted_is_known() -> None:
    """Whatever the screens count stands in the table for translators, one and many."""
    counts = [
        tuple(part.value for part in call.args[1:] if isinstance(part, ast.Constant))
        for path in (ROOT / "desktop").rglob("*.py")
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "counted"
    ]

    assert [] == [nouns for nouns in counts if len(nouns) == 2 and PLURALS.get(str(nouns[0])) != nouns[1]]
    assert any(len(nouns) == 2 for nouns in counts)


def test_every_language_has_a_name() -> None:
    """Each language is offered by its own name."""
    assert set(LANGUAGES) == set(NAMES)


@pytest.mark.parametrize("code", LANGUAGES)
def test_each_language_is_spoken(qapp: QApplication, code: str) -> None:
    """The screens speak the language that was applied, in its direction, and count in its own forms."""
    apply_language(qapp, code)

    wanted = Qt.LayoutDirection.RightToLeft if code == "ar" else Qt.LayoutDirection.LeftToRight
    assert (code, wanted) == (language_in_use(), qapp.layoutDirection())
    word = QCoreApplication.translate("TestFooter", "Next")
    assert (word == "Next") is (code == "en")
    assert all("%" not in counted(number, "minute", "minutes") for number in (0, 1, 2, 3, 11, 100))


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("en", "5 March 2026"),
        ("fr", "5 mars 2026"),
        ("es", "5 de marzo de 2026"),
        ("ar", "5 مارس 2026"),
        ("hi", "5 मार्च 2026"),
        ("vi", "5 tháng 3, 2026"),
        ("zh", "2026年3月5日"),
    ],
)
def test_a_day_is_written_as_the_language_writes_it(qapp: QApplication, code: str, expected: str) -> None:
    """Order and names are the language's; the digits are those of the clock."""
    apply_language(qapp, code)

    assert expected == day(datetime(2026, 3, 5, 12, tzinfo=UTC))
    assert "1" in file_size(1_450_000)


@pytest.mark.parametrize(
    ("wish", "expected"), [("fr-CA", "fr"), ("zh_TW", "zh"), ("AR", "ar"), ("de", ""), ("", "")]
)
def test_the_nearest_language_is_found(wish: str, expected: str) -> None:
    """A wish with a country gets its language; one that is not spoken here gets none."""
    assert expected == language_for(wish)
