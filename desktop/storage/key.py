"""The database's key: how it is handed to SQLCipher, and whether it is the key of a given file.

The salt is worked out from the key instead of being drawn: a file whose first bytes are lost still opens, and a
wrong key can be told from a damaged file, which SQLCipher itself cannot.
"""

import hmac
from collections.abc import Callable, Iterator
from hashlib import pbkdf2_hmac, sha256
from pathlib import Path

from desktop.storage.wal import FRAME_BYTES, HEADER_BYTES

KEY_BYTES = 32
PAGE_BYTES = 4096
_SALT_BYTES = 16
_HMAC_BYTES = 64
_HMAC_SALT_MASK = 0x3A
_HMAC_KEY_ROUNDS = 2


def key_statement(key: bytes) -> str:
    """Return the statement that gives SQLCipher a raw key and its salt."""
    return f"PRAGMA key = \"x'{key.hex()}{_salt(key).hex()}'\""


def key_fits(database: Path, key: bytes) -> bool:
    """Say whether any page of a database, or of its journal, was written with this key."""
    holds = page_test(key)
    return any(holds(number, page) for number, page in _pages(database))


def page_test(key: bytes) -> Callable[[int, bytes], bool]:
    """Return what says of a page and its number whether it is as it was written with this key.

    SQLCipher 4 ends each page with an HMAC-SHA512 over its content and number (zetetic.net/sqlcipher/design).
    """
    mask = bytes(byte ^ _HMAC_SALT_MASK for byte in _salt(key))
    hmac_key = pbkdf2_hmac("sha512", key, mask, _HMAC_KEY_ROUNDS, KEY_BYTES)
    return lambda number, page: _holds(hmac_key, number, page)


def _salt(key: bytes) -> bytes:
    return sha256(b"carrel-database-salt-v1\0" + key).digest()[:_SALT_BYTES]


def _holds(hmac_key: bytes, number: int, page: bytes) -> bool:
    content = page[_SALT_BYTES if number == 1 else 0 : -_HMAC_BYTES]
    expected = hmac.digest(hmac_key, content + number.to_bytes(4, "little"), "sha512")
    return hmac.compare_digest(expected, page[-_HMAC_BYTES:])


def _pages(database: Path) -> Iterator[tuple[int, bytes]]:
    """Yield every page with its number."""
    with database.open("rb") as file:
        number = 0
        while len(page := file.read(PAGE_BYTES)) == PAGE_BYTES:
            number += 1
            yield number, page
    journal = database.with_name(database.name + "-wal")
    if journal.exists():
        with journal.open("rb") as file:
            file.seek(HEADER_BYTES)
            while len(frame := file.read(FRAME_BYTES + PAGE_BYTES)) == FRAME_BYTES + PAGE_BYTES:
                yield int.from_bytes(frame[:4], "big"), frame[FRAME_BYTES:]
