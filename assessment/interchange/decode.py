"""Bytes of a text file to text: byte order marks, UTF-8, UTF-16, else Windows-1252; plain line ends."""

import codecs
from dataclasses import dataclass

_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_SAMPLE = 4_000

# Noncharacters (Unicode §23.7) may not travel between programs; parsers here use them as placeholders.
_NONCHARACTERS = dict.fromkeys(range(0xFDD0, 0xFDF0), "\ufffd")


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text with ``\\n`` as its only line end. ``guessed`` is set when nothing in the file proves the encoding."""

    text: str
    encoding: str
    guessed: bool = False


def decode(data: bytes) -> Decoded:
    """Return the text in ``data``. Any bytes have one; what has no character becomes U+FFFD."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _plain(data[len(mark) :].decode(encoding, "replace"), encoding)
    wide = _wide(data)
    if wide:
        return _plain(data.decode(wide, "replace"), wide, guessed=True)
    try:
        return _plain(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        return _plain(data.decode("cp1252", "replace"), "windows-1252", guessed=True)


def _plain(text: str, encoding: str, *, guessed: bool = False) -> Decoded:
    text = text.translate(_NONCHARACTERS).replace("\x00", "\ufffd")
    return Decoded(text.replace("\r\n", "\n").replace("\r", "\n"), encoding, guessed)


def _wide(data: bytes) -> str:
    """Return the UTF-16 byte order of a file without a mark whose every other byte is mostly zero."""
    sample = data[:_SAMPLE]
    if len(sample) < 4 or len(data) % 2:
        return ""
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    most = len(sample) // 2 * 0.6
    return "utf-16-le" if odd > most and not even else "utf-16-be" if even > most and not odd else ""
