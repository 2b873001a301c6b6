"""Dictionaries: the one that comes along, those installed here, and the truth where there is none."""

from pathlib import Path

import pytest

from desktop import spelling
from desktop.spelling import Speller, find_speller


def install(folder: Path, name: str, *words: str) -> None:
    """Put a small dictionary where the system keeps them."""
    (folder / f"{name}.aff").write_text("SET UTF-8\nTRY aeiou\n", encoding="utf-8")
    (folder / f"{name}.dic").write_text(f"{len(words)}\n" + "\n".join(words) + "\n", encoding="utf-8")


@pytest.fixture
def system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder of dictionaries in place of this computer's."""
    own = spelling.folders()[-1]
    monkeypatch.setattr(spelling, "folders", lambda: (tmp_path, own))
    return tmp_path


def test_american_english_comes_along(system: Path) -> None:
    """Without anything installed there is English as in the United States, inflected words and apostrophes included."""
    speller = find_speller("en-US")

    assert speller is not None
    assert speller.name == "en_US"
    assert [True, True, True, False] == [
        speller.knows(word) for word in ("harbor", "winters", "people\u2019s", "recieve")
    ]
    assert "receive" in speller.suggest("recieve")


@pytest.mark.parametrize("language", ["en-GB", "de", "ar", "", "zh-Hant-TW"])
def test_a_language_without_a_dictionary_has_none(system: Path, language: str) -> None:
    """British English is not judged by American spelling, and no language by another's."""
    assert find_speller(language) is None


@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("de", "de_AT"),
        ("de-AT", "de_AT"),
        ("ar-EG", "ar"),
        ("en-GB", "en_GB"),
        ("en", "en_GB"),
        ("zh-Hant-TW", "zh_TW"),
    ],
)
def test_what_is_installed_is_found(system: Path, language: str, name: str) -> None:
    """A dictionary fits its language and country; one without a country fits all, and without one asked for any fits."""
    for one in ("ar", "de_AT", "en_GB", "zh_TW"):
        install(system, one, "harbour")

    speller = find_speller(language)

    assert speller is not None
    assert name == speller.name
    assert speller.knows("harbour")
    assert not speller.knows("harbor")


def test_half_a_dictionary_is_none(system: Path) -> None:
    """Words without their rules are passed over."""
    install(system, "de_DE", "Hafen")
    (system / "de_DE.aff").unlink()

    assert find_speller("de-DE") is None


def test_another_script_is_not_judged(system: Path) -> None:
    """A word that the dictionary could not even spell is no mistake, nor is one that is too long to look up."""
    speller = find_speller("en")
    assert speller is not None

    assert speller.knows("вода")
    assert speller.knows("x" * 5_000)
    assert speller.suggest("вода") == ()


def test_any_word_may_be_asked(tmp_path: Path) -> None:
    """Nothing that can be typed as a word breaks the dictionary."""
    install(tmp_path, "xx", "a")
    speller = Speller("xx", tmp_path)

    for word in ("", "\u0301", "ﬁ", "İ", "𝒳", "o\u2019\u2019", "ß" * 100):
        assert isinstance(speller.knows(word), bool)
