"""Which database library this is: the one the answers are kept with, not the one of Python's standard library."""

from dataclasses import dataclass

import sqlcipher3.dbapi2 as sqlcipher


@dataclass(frozen=True, slots=True)
class Library:
    """Versions as the library tells them; ``cipher`` is empty when it cannot encrypt."""

    sqlite: str
    cipher: str


def library() -> Library:
    """Ask the library, in memory; nothing is opened or made."""
    connection = sqlcipher.connect(":memory:")
    try:
        sqlite = connection.execute("SELECT sqlite_version()").fetchone()
        cipher = connection.execute("PRAGMA cipher_version").fetchone()
    finally:
        connection.close()
    return Library(str(sqlite[0]), str(cipher[0]) if cipher else "")
