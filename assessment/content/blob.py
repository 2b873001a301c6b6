"""A file given as an answer, as its response value names it: ``blob:<sha256 hex>;<size>;<mime>;<name, percent-encoded>``.

Each file has one such value and no other: what is not letter for letter as written here is refused.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import quote, unquote

from assessment.errors import ResponseInvalid

MOST_BYTES = 256 << 20
"""No file given as an answer may be larger, whatever an item allows."""
LONGEST_NAME_BYTES = 200
LONGEST_VALUE = 1_000
ANY_MIME = "application/octet-stream"

_PREFIX = "blob:"
_SHA256 = re.compile(r"[0-9a-f]{64}")
_SIZE = re.compile(r"0|[1-9][0-9]{0,15}")
_MIME = re.compile(r"[a-z0-9][a-z0-9!#$&^_.+-]{0,62}/[a-z0-9][a-z0-9!#$&^_.+-]{0,126}")
_UNSEEN = frozenset({"Cc", "Cs", "Zl", "Zp"})
_DIRECTIONS = frozenset("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_NAMELESS = "file"


@dataclass(frozen=True, slots=True)
class BlobRef:
    """What names a file. ``name`` is as a person reads it, ``mime`` a media type without parameters."""

    sha256: str
    size: int
    mime: str
    name: str

    def __post_init__(self) -> None:
        if not _SHA256.fullmatch(self.sha256):
            raise ResponseInvalid("file", "hash")
        if not 0 <= self.size <= MOST_BYTES:
            raise ResponseInvalid("file", f"{self.size} bytes of at most {MOST_BYTES}")
        if not _MIME.fullmatch(self.mime):
            raise ResponseInvalid("file", "media type")
        if self.name != clean_name(self.name):
            raise ResponseInvalid("file", "name")

    @property
    def value(self) -> str:
        """The response value that names it."""
        return f"{_PREFIX}{self.sha256};{self.size};{self.mime};{quote(self.name, safe='')}"

    @classmethod
    def parse(cls, value: str) -> "BlobRef":
        """Return what a value names.

        Raises:
            ResponseInvalid: if it is not of that form.
        """
        parts = value.removeprefix(_PREFIX).split(";") if len(value) <= LONGEST_VALUE else []
        if not value.startswith(_PREFIX) or len(parts) != 4 or not _SIZE.fullmatch(parts[1]):
            raise ResponseInvalid("file", "form")
        try:
            name = unquote(parts[3], errors="strict")
        except UnicodeDecodeError:
            raise ResponseInvalid("file", "name") from None
        ref = cls(parts[0], int(parts[1]), parts[2], name)
        if ref.value != value:
            raise ResponseInvalid("file", "form")
        return ref


def blobs_in(values: Iterable[str]) -> tuple[BlobRef, ...]:
    """Return the files that some values name; other values, any text among them, name none."""
    found: list[BlobRef] = []
    for value in values:
        if value.startswith(_PREFIX):
            try:
                found.append(BlobRef.parse(value))
            except ResponseInvalid:
                continue
    return tuple(found)


def clean_name(name: str) -> str:
    """Return a file's name without folders, control characters and what turns the direction of writing, not too long.

    The end of a name that is too long is kept: it says what kind of file it is.
    """
    last = re.split(r"[/\\]", name)[-1]
    seen = "".join(
        character
        for character in unicodedata.normalize("NFC", last)
        if unicodedata.category(character) not in _UNSEEN and character not in _DIRECTIONS
    ).strip()
    if not seen.strip("."):
        return _NAMELESS
    return _shortened(seen)


def clean_mime(mime: str) -> str:
    """Return a media type as a value may carry it; what is none becomes any bytes."""
    plain = mime.partition(";")[0].strip().lower()
    return plain if _MIME.fullmatch(plain) else ANY_MIME


def _shortened(name: str) -> str:
    if len(name.encode()) <= LONGEST_NAME_BYTES:
        return name
    stem, dot, kind = name.rpartition(".")
    end = dot + kind if stem and len(kind) <= 12 else ""
    room = LONGEST_NAME_BYTES - len(end.encode())
    kept = name.removesuffix(end) if end else name
    while len(kept.encode()) > room:
        kept = kept[: max(1, len(kept) - max(1, (len(kept.encode()) - room) // 4))]
    return (kept.rstrip() + end).strip()
