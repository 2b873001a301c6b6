"""Why a document is refused as material, and how much of one is read."""

from enum import StrEnum

LARGEST = 20 * 1024 * 1024
"""Bytes of one upload, packed as it comes."""
LARGEST_UNPACKED = 200 * 1024 * 1024
"""Bytes of all files in a ZIP or a DOCX, unpacked."""
LARGEST_PART = 64 * 1024 * 1024
"""Bytes of one file in a ZIP or a DOCX, unpacked."""
LARGEST_XML = 16 * 1024 * 1024
"""Bytes of one part of a DOCX that is parsed, unpacked: a tree of it takes twenty times that."""
MOST_FILES = 2_000
MOST_BOMBS = 3
"""So many files of a folder may be more than is read; then the folder is made to be so."""
MOST_CHARACTERS = 20 * 1024 * 1024
"""Characters of the text that comes out, of whatever it was made."""


class Refusal(StrEnum):
    """The code of ``MaterialRefused``."""

    ENCRYPTED = "encrypted"
    NO_TEXT = "no_text"
    """There is nothing to read: an empty file, pictures of pages (a scan), or letters that say no words."""
    TOO_LARGE = "too_large"
    NOT_READABLE = "not_readable"
    """It is of a kind that is read, but damaged."""
    BOMB = "bomb"
    """Small as it comes, it would unpack to more than is read, or keep the reader busy without end."""
    UNKNOWN_KIND = "unknown_kind"
    EXTRA_MISSING = "extra_missing"
    """This installation lacks the package for it; ``detail`` names the extra."""
    AWAY = "away"
    """A database cannot be reached, or does not answer as one."""
