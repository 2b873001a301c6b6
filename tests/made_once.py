"""What each test would make anew, and what comes out the same each time: made once a process, and copied."""

import sqlite3
from collections.abc import Callable
from functools import cache
from hashlib import scrypt
from threading import Lock
from typing import Any

import pytest
import sqlalchemy as sa
from fastapi._compat import v2 as fastapi_fields
from pydantic import TypeAdapter
from sqlalchemy.util import LRUCache

from assessment.pack import code_identity
from desktop.storage import upgrade as device_upgrade
from desktop.storage.engine import translated
from sync_server.storage import database, upgrade
from sync_server.storage.engine import Engine, is_embedded

_WHERE, _LOCK = upgrade.MIGRATIONS, Lock()
_made: list[sqlite3.Connection] = []
"""A server's new database in memory, once one was made by the migrations."""
_WHERE_ON_A_DEVICE = device_upgrade.MIGRATIONS
_said: list[str] = []
"""What makes a device's new database, once one was made by the migrations."""
STATEMENTS = 5_000


def make_once(patch: pytest.MonkeyPatch) -> None:
    """Let release codes be worked out once each, new databases be as the first one, and nothing be compiled again.

    Each database that is opened would compile every statement anew, each application every type of a request.
    """
    patch.setattr(code_identity, "scrypt", cache(scrypt))
    patch.setattr(database, "upgrade", _upgraded)
    patch.setattr(device_upgrade, "upgrade", _upgraded_device)
    patch.setattr(sa, "create_engine", _speaking_alike(sa.create_engine))
    patch.setattr(fastapi_fields, "TypeAdapter", _adapted)


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


def _upgraded_device(engine: sa.Engine, real: Callable[[sa.Engine], None] = device_upgrade.upgrade) -> None:
    """Bring a device's database to this version's schema; what is not new, or where migrations are missing, by the real way."""
    if device_upgrade.MIGRATIONS != _WHERE_ON_A_DEVICE or device_upgrade.current(engine) is not None:
        real(engine)
        return
    with _LOCK:
        if not _said:
            real(engine)
            with engine.connect() as connection:
                found = connection.exec_driver_sql("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL")
                _said.extend(found.scalars())
            return
    with translated(), engine.begin() as connection:
        for statement in _said:
            connection.exec_driver_sql(statement)
        connection.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (device_upgrade.HEAD,))


def _speaking_alike(real: Callable[..., sa.Engine]) -> Callable[..., sa.Engine]:
    """Let all engines on files of one library share what they have compiled."""
    first: dict[object, tuple[sa.Dialect, LRUCache[Any, Any]]] = {}

    def create_engine(*arguments: Any, **named: Any) -> sa.Engine:
        engine = real(*arguments, **named)
        if engine.dialect.name == "sqlite":
            dialect, compiled = first.get(engine.dialect.loaded_dbapi, (None, None))
            if (
                dialect is None or compiled is None or dialect.server_version_info is None
            ):  # has not been used yet
                first[engine.dialect.loaded_dbapi] = engine.dialect, LRUCache(STATEMENTS)
            else:
                engine.dialect, engine._compiled_cache = dialect, compiled
        return engine

    return create_engine


_adapters: dict[object, TypeAdapter[Any]] = {}


def _adapted(wanted: Any, *, config: Any = None) -> TypeAdapter[Any]:
    """Return what reads and writes a type: by the type itself and all that is said of it."""
    key = (wanted.__origin__, repr(wanted.__metadata__), repr(config))
    if key not in _adapters:
        _adapters[key] = TypeAdapter(wanted, config=config)
    return _adapters[key]
