"""What each test would make anew, and what comes out the same each time: made once a process, and copied."""

import os
import sqlite3
import ssl
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from hashlib import scrypt
from threading import Lock
from typing import Any

import httpx
import httpx._transports.default as httpx_transports
import pytest
import sqlalchemy as sa
from fastapi import routing as fastapi_routing
from fastapi._compat import v2 as fastapi_fields
from jinja2 import Environment, FileSystemLoader
from pydantic import TypeAdapter
from sqlalchemy.util import LRUCache

from assessment.pack import code_identity
from desktop.storage import upgrade as device_upgrade
from desktop.storage.engine import translated
from sync_server.console import pages as console_pages
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

    Each database that is opened would compile every statement anew, each application every type of a request, what each
    of its routes needs, and each page's template; each client would read again whom the world trusts.
    """
    patch.setattr(code_identity, "scrypt", cache(scrypt))
    patch.setattr(database, "upgrade", _upgraded)
    patch.setattr(device_upgrade, "upgrade", _upgraded_device)
    patch.setattr(sa, "create_engine", _speaking_alike(sa.create_engine))
    patch.setattr(fastapi_fields, "TypeAdapter", _adapted)
    patch.setattr(fastapi_routing._IncludedRouter, "_build_effective_context", _included)
    patch.setattr(console_pages, "Environment", _templates)
    patch.setattr(httpx_transports, "create_ssl_context", _trusting)


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
    """Let all engines on files of one library, or on one server of databases, share what they have compiled."""
    first: dict[object, tuple[sa.Dialect, LRUCache[Any, Any]]] = {}

    def create_engine(*arguments: Any, **named: Any) -> sa.Engine:
        engine = real(*arguments, **named)
        if engine.dialect.name in ("sqlite", "postgresql"):
            how = (engine.url.host, repr(engine.url.query), repr(named.get("isolation_level")))
            where = (engine.dialect.loaded_dbapi, *how)
            dialect, compiled = first.get(where, (None, None))
            if (
                dialect is None or compiled is None or dialect.server_version_info is None
            ):  # has not been used yet
                first[where] = engine.dialect, LRUCache(STATEMENTS)
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


_contexts: dict[tuple[int, str, str], Any] = {}


def _included(
    router: Any,
    route: Any,
    real: Callable[..., Any] = fastapi_routing._IncludedRouter._build_effective_context,
) -> Any:
    """Return what answers a route where it is included, of whatever application: none here puts others in its place."""
    about = router.include_context
    key = (id(route), about.prefix, repr(about.dependencies))
    known = _contexts.get(key)
    if known is None or known.original_route is not route:
        of_all = replace(about, dependency_overrides_provider=None)
        known = _contexts[key] = real(replace(router, include_context=of_all), route)
    return known


_environments: dict[str, Environment] = {}


def _templates(*, loader: FileSystemLoader, **told: Any) -> Environment:
    """Return the environment of the templates in a folder, which looks itself whether any has changed."""
    key = repr((loader.searchpath, told))
    if key not in _environments:
        _environments[key] = Environment(loader=loader, **told)  # noqa: S701  # as the console says
    return _environments[key]


_contexts_of_tls: dict[tuple[str | None, ...], ssl.SSLContext] = {}


def _trusting(
    verify: ssl.SSLContext | str | bool = True,
    cert: Any = None,
    trust_env: bool = True,  # as httpx has it
    real: Callable[..., ssl.SSLContext] = httpx.create_ssl_context,
) -> ssl.SSLContext:
    """Return what trusts those whom everybody trusts; where somebody else is to be trusted, what httpx makes of that."""
    if verify is not True or cert is not None:
        return real(verify=verify, cert=cert, trust_env=trust_env)
    told = tuple(os.environ.get(name) for name in ("SSL_CERT_FILE", "SSL_CERT_DIR")) if trust_env else ()
    if told not in _contexts_of_tls:
        _contexts_of_tls[told] = real(trust_env=trust_env)
    return _contexts_of_tls[told]
