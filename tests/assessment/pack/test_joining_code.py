"""What a person enters to join is taken apart as it was put together."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.certificate import FULL_PIN, SHORT_PIN
from assessment.pack.code import CODE_BYTES, new_code, normalised
from assessment.pack.joining_code import (
    JoiningCode,
    fingerprint_fits,
    fingerprint_of,
    read_joining_code,
    write_joining_code,
)

CODES = st.binary(min_size=CODE_BYTES, max_size=CODE_BYTES).map(new_code)
PINS = st.sampled_from([SHORT_PIN, FULL_PIN]).flatmap(
    lambda length: st.text("0123456789abcdef", min_size=length, max_size=length)
)
KEYS = st.binary(min_size=32, max_size=32)


@given(CODES, st.none() | KEYS, st.just("") | PINS)
def test_what_was_written_is_read(code: str, key: bytes | None, pin: str) -> None:
    """Code, fingerprint and pin come out as they went in, however letters and blanks were typed."""
    told = JoiningCode(code, fingerprint_of(key) if key else "", pin)
    text = write_joining_code(told)

    for typed in (text, text.lower(), f" {text} ", text.replace("-", " ")):
        read = read_joining_code(typed)
        assert normalised(code) == normalised(read.code)
        assert (normalised(told.fingerprint), pin) == (read.fingerprint, read.pin)


@given(CODES, KEYS, st.integers(1, 15))
def test_half_a_fingerprint_is_none(code: str, key: bytes, digits: int) -> None:
    """A fingerprint that is cut short is refused, never taken for a code that has none."""
    with pytest.raises(ValueError, match="fingerprint"):
        read_joining_code(f"{code}.{normalised(fingerprint_of(key))[:digits]}")


@given(st.text())
def test_any_text_is_read_or_refused(text: str) -> None:
    """Whatever is typed is a code or a ValueError, and a mark in it is never overlooked."""
    try:
        read = read_joining_code(text)
    except ValueError:
        return
    assert bool(read.pin) == ("~" in text)
    assert bool(read.fingerprint) == ("." in text.partition("~")[0])


@given(KEYS, KEYS)
def test_a_fingerprint_is_of_one_key(one: bytes, other: bytes) -> None:
    """It fits its own key, also where letters that are mistaken for digits were typed, and no other."""
    typed = fingerprint_of(one).replace("0", "O").replace("1", "l").lower()

    assert fingerprint_fits(one, typed)
    assert (one == other) is fingerprint_fits(other, typed)
