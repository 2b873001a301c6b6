"""What each test would make anew, and what comes out the same each time: made once a process, and copied."""

import sqlite3
from functools import cache
from hashlib import scrypt
from threading import Lock

import pytest

from assessment.pack import code_identity
from sync_server.storage import database, upgrade
from sync_server.storage.engine import Engine, is_embedded

_WHERE, _LOCK = upgrade.MIGRATIONS, Lock()
_made: list[sqlite3.Connection] = []
"""A server's new database in memory, once one was made by the migrations."""


def make_once(patch: pytest.MonkeyPatch) -> None:
    """Let release codes be worked out once each, and a server's new database be a copy of the first one."""
    patch.setattr(code_identity, "scrypt", cache(scrypt))
    patch.setattr(database, "upgrade", _upgraded)


def _upgraded(engine: Engine) -> None:
    """Bring a database to this version's schema; what is not new, or where migrations are missing, by the real way."""
    if not is_embedded(engine) or upgrade.MIGRATIONS != _WHERE or upgrade.current(engine) is not None:
        upgrade.upgrade(engine)
        return
    with _LOCK:
        if _made:
            _copy(engine, _made[0], into=True)
            return
        upgrade.upgrade(engine)
        made = sqlite3.connect(":memory:", check_same_thread=False)
        _copy(engine, made, into=False)
        _made.append(made)


def _copy(engine: Engine, other: sqlite3.Connection, *, into: bool) -> None:
    with engine.connect() as connection:
        one = connection.connection.driver_connection
        assert isinstance(one, sqlite3.Connection)
        other.backup(one) if into else one.backup(other)
