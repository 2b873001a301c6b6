"""SQLCipher's own connection, for what is read and written row by row without the ORM's cost."""

from typing import Any

from sqlalchemy.orm import Session

Rows = Any
"""SQLCipher's own connection, untyped."""


def rows_of(source: Rows | Session) -> Rows:
    """Return the connection under a session, or the connection itself."""
    return source.connection().connection.driver_connection if isinstance(source, Session) else source
