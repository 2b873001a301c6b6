"""Letters are drawn as they are read."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync_server.services.pdf_letters import as_drawn


def named(text: str) -> list[str]:
    """Return the names of letters, as Unicode has them."""
    return [unicodedata.name(letter) for letter in text]


def test_arabic_letters_are_joined_and_turned_round() -> None:
    """In a name of four letters each has its form, the first on the right; an alef joins nothing behind it."""
    assert [
        "ARABIC LETTER DAL FINAL FORM",
        "ARABIC LETTER MEEM MEDIAL FORM",
        "ARABIC LETTER HAH MEDIAL FORM",
        "ARABIC LETTER MEEM INITIAL FORM",
    ] == named(as_drawn("محمد"))
    assert [
        "ARABIC LETTER DAL ISOLATED FORM",
        "ARABIC LETTER ALEF ISOLATED FORM",
        "ARABIC LETTER DAL FINAL FORM",
        "ARABIC LETTER HAH INITIAL FORM",
    ] == named(as_drawn("حداد"))
    assert ["ARABIC LIGATURE LAM WITH ALEF FINAL FORM", "ARABIC LETTER SEEN INITIAL FORM"] == named(
        as_drawn("سلا")
    )


@pytest.mark.parametrize("text", ["", "Amina Haddad", "Trần Chí", "李博", "12 · Hall", "8xk2mnpq"])
def test_what_is_read_from_the_left_stays(text: str) -> None:
    """Nothing else changes."""
    assert text == as_drawn(text)


def test_numbers_and_latin_words_keep_their_place() -> None:
    """Within a line, what is read from the right is turned round by itself; marks stay on their letters."""
    assert "Hall 12 · " == as_drawn("Hall 12 · \u05d0\u05d1")[:10]
    assert "\u05d1\u05d0 12" == as_drawn("\u05d0\u05d1 12")
    assert "\u05d1\u05d0\u05b8" == as_drawn("\u05d0\u05b8\u05d1")


@given(st.text(max_size=40))
def test_any_text_is_drawn(text: str) -> None:
    """Whatever stands in a line, no letter is lost but where a lam and an alef have become one."""
    drawn = as_drawn(text)

    assert len(text) - text.count("\u0644") <= len(drawn) <= len(text)
