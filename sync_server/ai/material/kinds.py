"""What kind of document a file is: by its bytes where they say it, else by the end of its name."""

from enum import Enum, auto
from pathlib import PurePosixPath

from sync_server.ai.errors import MaterialRefused
from sync_server.ai.material.archive import infos_of
from sync_server.ai.material.refusals import Refusal

_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED_OFFICE = "EncryptedPackage".encode("utf-16-le")


class Form(Enum):
    """Which reader a file wants."""

    MARKDOWN = auto()
    TEXT = auto()
    PDF = auto()
    DOCX = auto()
    HTML = auto()
    WEB_ARCHIVE = auto()
    ZIP = auto()


_ENDINGS = {
    ".md": Form.MARKDOWN,
    ".markdown": Form.MARKDOWN,
    ".mdown": Form.MARKDOWN,
    ".mkd": Form.MARKDOWN,
    ".txt": Form.TEXT,
    ".text": Form.TEXT,
    ".rst": Form.TEXT,
    ".html": Form.HTML,
    ".htm": Form.HTML,
    ".xhtml": Form.HTML,
    ".mhtml": Form.WEB_ARCHIVE,
    ".mht": Form.WEB_ARCHIVE,
    "": Form.TEXT,
}
ENDINGS = frozenset(_ENDINGS) | {".pdf", ".docx", ".zip"}
"""What is picked out of a folder."""


def ending_of(name: str) -> str:
    """Return the end of a file's name, in small letters."""
    return PurePosixPath(name.replace("\\", "/")).suffix.casefold()


def form_of(name: str, data: bytes) -> Form:
    """Return which reader a file wants.

    Raises:
        MaterialRefused: none reads it, or an office program has encrypted it.
    """
    head = data[:1024]
    if b"%PDF-" in head:
        return Form.PDF
    if head.startswith(_OLD_OFFICE):
        code = Refusal.ENCRYPTED if _ENCRYPTED_OFFICE in data else Refusal.UNKNOWN_KIND
        raise MaterialRefused(code, name)
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _packed(name, data)
    ending = ending_of(name)
    if ending in (".pdf", ".docx", ".zip"):
        raise MaterialRefused(Refusal.NOT_READABLE if data else Refusal.NO_TEXT, name)
    form = _ENDINGS.get(ending)
    if form is None:
        raise MaterialRefused(Refusal.UNKNOWN_KIND, name, ending[:20])
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if form is Form.TEXT and start.startswith((b"<!doctype html", b"<html")):
        return Form.HTML
    if form is Form.TEXT and _is_binary(data):
        raise MaterialRefused(Refusal.UNKNOWN_KIND, name)
    return form


def _packed(name: str, data: bytes) -> Form:
    names = {info.filename for info in infos_of(data, name)}
    if "[Content_Types].xml" not in names and "mimetype" not in names:
        return Form.ZIP
    if any(part.startswith("word/document") for part in names) or ending_of(name) == ".docx":
        return Form.DOCX
    raise MaterialRefused(Refusal.UNKNOWN_KIND, name)


def _is_binary(data: bytes) -> bool:
    """Say whether these bytes are no text in any encoding: many controls that no text has."""
    sample = data[:4_096]
    controls = sum(byte < 9 or 13 < byte < 27 or 27 < byte < 32 for byte in sample)
    wide = sample.count(0) and not any(0 < byte < 9 for byte in sample) and len(data) % 2 == 0
    return controls > len(sample) * 0.02 and not wide
