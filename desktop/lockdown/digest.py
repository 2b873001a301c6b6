"""The digest of a file, by which it is known whatever it is called."""

import hashlib
from pathlib import Path


def digest_of(file: Path) -> str:
    """Return the SHA-256 of a file in hex.

    Raises:
        OSError: it cannot be read.
    """
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()
