"""Bytes to text: the encodings that question banks come in."""

from hypothesis import given
from hypothesis import strategies as st

from assessment.interchange.decode import decode


@given(st.binary(max_size=200))
def test_any_bytes_have_a_text(data: bytes) -> None:
    """No bytes are refused, and the text can be stored and holds no placeholder, zero or foreign line end."""
    text = decode(data).text

    assert text.encode("utf-8").decode("utf-8") == text
    assert not {"\x00", "\r", *map(chr, range(0xFDD0, 0xFDF0))} & set(text)


def test_the_encoding_is_named() -> None:
    """Marks and valid UTF-8 prove an encoding; anything else is a guess and says so."""
    text = "Où est-ce ? « là »"

    assert ("utf-8", False) == (decode(text.encode()).encoding, decode(text.encode()).guessed)
    for encoding, named in (("utf-16", "utf-16-le"), ("utf-8-sig", "utf-8")):
        found = decode(text.encode(encoding))
        assert (text, named, False) == (found.text, found.encoding, found.guessed)
    for encoding, named in (("cp1252", "windows-1252"), ("utf-16-be", "utf-16-be")):
        found = decode(text.encode(encoding))
        assert (text, named, True) == (found.text, found.encoding, found.guessed)
