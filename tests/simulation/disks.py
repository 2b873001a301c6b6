"""Databases of nodes: real SQLite in memory, filled from a template, copied for backups, and wired to fail when told.

An engine is kept from seed to seed with its connection; only what is in it is replaced. What is committed is on the
"disk" and outlives a crash; what is not is rolled back with the exception that the crash is.
"""

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from hashlib import sha256
from typing import Any

import sqlalchemy as sa
import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy.pool import StaticPool

from assessment.ids import DeviceId
from assessment.signing import SigningKey, key_id
from desktop.storage.engine import _begin_at_once
from desktop.storage.models import Base as DesktopBase
from desktop.storage.receipts import promise_receipts
from desktop.storage.trusted import TrustedKeys
from sync_server.services.server import secret_hash
from sync_server.storage.engine import _begin_sqlite
from sync_server.storage.models import Base as ServerBase

ORGANISATION = "o" * 16
ISSUER = SigningKey(sha256(b"the issuer of the simulation").digest())


class Crash(BaseException):
    """The process is gone, here and now."""


@dataclass
class Fuse:
    """How many statements and commits a process still has to live; None: as many as it likes.

    With ``error`` a statement is refused by the disk instead, once.
    """

    left: int | None = None
    error: bool = False

    def burn(self, *, after: bool = False) -> None:
        """One more statement or commit; ``after`` it, nothing can be refused any more."""
        if self.left is None or (after and self.error):
            return
        self.left -= 1
        if self.left < 0:
            self.left = None
            if not self.error:
                raise Crash
            self.error = False
            raise sqlcipher.OperationalError("database or disk is full")


@dataclass
class Disk:
    """One database: its connection, the engine on it, and its fuse."""

    raw: Any  # a connection of sqlite3 or sqlcipher3, which is untyped
    engine: sa.Engine
    fuse: Fuse = field(default_factory=Fuse)

    def fill(self, image: Any) -> None:
        """Replace all that is in it by another database's contents."""
        image.backup(self.raw)


@dataclass(frozen=True)
class Identity:
    """An enrolled installation: its id, key and token."""

    device_id: DeviceId
    key: SigningKey
    token: str


@cache
def identity(number: int) -> Identity:
    """Return the installation of this number, the same in every run."""
    secret = sha256(f"simulated device {number}".encode()).digest()
    return Identity(DeviceId(secret[:8].hex()), SigningKey(secret), f"token of simulated device {number}")


MOST_IDENTITIES = 6


@dataclass(frozen=True)
class HubIdentity:
    """A hub that has joined: its id and token."""

    hub_id: str
    token: str


HUBS = tuple(HubIdentity(f"{number:016x}", f"token of simulated hub {number}") for number in (1, 2))


class _Kept(sqlite3.Connection):
    """A database in memory that is not gone when whoever used it is: what was not committed is undone."""

    def close(self) -> None:
        if self.in_transaction:
            self.execute("ROLLBACK")


class _KeptDesktop(sqlcipher.Connection):  # type: ignore[misc]  # untyped
    """The same, of SQLCipher."""

    def close(self) -> None:
        if self.in_transaction:
            self.execute("ROLLBACK")


def _desktop_connection() -> Any:
    raw = sqlcipher.connect(":memory:", check_same_thread=False, isolation_level=None, factory=_KeptDesktop)
    raw.execute("PRAGMA cipher_log_level = NONE")
    raw.execute("PRAGMA foreign_keys = ON")
    return raw


def _server_connection() -> Any:
    raw = sqlite3.connect(":memory:", check_same_thread=False, isolation_level=None, factory=_Kept)
    raw.execute("PRAGMA foreign_keys = ON")
    return raw


def _engine(raw: Any, module: Any, begin: Callable[[sa.Connection], None], fuse: Fuse) -> sa.Engine:
    engine = sa.create_engine("sqlite://", module=module, creator=lambda: raw, poolclass=StaticPool)
    sa.event.listen(engine, "begin", begin)
    sa.event.listen(engine, "before_cursor_execute", lambda *_: fuse.burn())
    sa.event.listen(engine, "commit", lambda _: fuse.burn(after=True))
    return engine


def _desktop_disk() -> Disk:
    raw, fuse = _desktop_connection(), Fuse()
    return Disk(raw, _engine(raw, sqlcipher, _begin_at_once, fuse), fuse)


def _server_disk() -> Disk:
    raw, fuse = _server_connection(), Fuse()
    return Disk(raw, _engine(raw, sqlite3, _begin_sqlite, fuse), fuse)


@cache
def _desktop_template() -> Any:
    disk = _desktop_disk()
    DesktopBase.metadata.create_all(disk.engine)
    return disk.raw


@cache
def _server_template() -> Any:
    disk = _server_disk()
    ServerBase.metadata.create_all(disk.engine)
    disk.raw.execute(
        "INSERT INTO organisations (organisation_id, name, changes, added_ms, audit_count, audit_head)"
        " VALUES (?, 'Example Board', 0, 0, 0, ?)",
        (ORGANISATION, bytes(32)),
    )
    for number in range(MOST_IDENTITIES):
        who = identity(number)
        disk.raw.execute(
            "INSERT INTO devices (organisation_id, device_id, name, centre, sign_key, seal_key, token_hash,"
            " app_version, enrolled_ms, progress) VALUES (?, ?, ?, '', ?, '', ?, '', 0, '')",
            (ORGANISATION, who.device_id, f"desk {number}", who.key.public, secret_hash(who.token)),
        )
    disk.raw.execute(
        "INSERT INTO issuers (organisation_id, key_id, public, added_ms, purpose) VALUES (?, ?, ?, 0, 'everything')",
        (ORGANISATION, key_id(ISSUER.public), ISSUER.public.hex()),
    )
    for hub in HUBS:
        disk.raw.execute(
            "INSERT INTO hubs (organisation_id, hub_id, name, centre, sign_key, seal_key, token_hash, joined_ms,"
            " place_number, revision, pins, url, document)"
            " VALUES (?, ?, 'hub', '', ?, '', ?, 0, 0, 0, '', '', x'')",
            (ORGANISATION, hub.hub_id, bytes(32), secret_hash(hub.token)),
        )
    return disk.raw


class Disks:
    """Disks that are used again: making an engine costs more than a whole schedule may."""

    def __init__(self) -> None:
        self._spare: dict[str, list[Disk]] = {"desktop": [], "server": [], "image": []}
        self._used: list[tuple[str, Disk]] = []

    def desktop(self, who: Identity, epoch: str, *, promised: bool = True) -> Disk:
        """Return the disk of a newly enrolled installation; ``promised``: it was told that receipts are given."""
        disk = self._take("desktop", _desktop_disk)
        disk.fill(_desktop_template())
        disk.raw.execute(
            "INSERT INTO installation (id, device_id, epoch, organisation_id, organisation_name, centre, server_url,"
            " issuers, changes_cursor) VALUES (1, ?, ?, ?, '', '', '', ?, 0)",
            (
                who.device_id,
                epoch,
                ORGANISATION,
                TrustedKeys({key_id(ISSUER.public): ISSUER.public.hex()}).text(),
            ),
        )
        promise_receipts(disk.raw, promised=promised)
        return disk

    def server(self) -> Disk:
        """Return the disk of a server on which all identities are enrolled."""
        disk = self._take("server", _server_disk)
        disk.fill(_server_template())
        return disk

    def hub(self) -> Disk:
        """Return the disk of a hub that has just joined and mirrored the devices."""
        disk = self.server()
        disk.raw.execute("DELETE FROM hubs")
        disk.raw.execute(
            "INSERT INTO upstream (organisation_id, cursor, devices_tag, problem) VALUES (?, 0, '', '')",
            (ORGANISATION,),
        )
        return disk

    def clone(self, disk: Disk) -> Disk:
        """Return another computer's disk with the same contents."""
        copy = self._take("desktop", _desktop_disk)
        copy.fill(disk.raw)
        return copy

    def image(self, disk: Disk) -> Any:
        """Return a backup of a disk as it is."""
        kind = sqlite3 if isinstance(disk.raw, sqlite3.Connection) else sqlcipher
        raw = kind.connect(":memory:")
        disk.raw.backup(raw)
        return raw

    def give_back(self) -> None:
        """All are free again."""
        for kind, disk in self._used:
            disk.fuse.left, disk.fuse.error = None, False
            if disk.raw.in_transaction:
                disk.raw.execute("ROLLBACK")
            self._spare[kind].append(disk)
        self._used.clear()

    def _take(self, kind: str, make: Callable[[], Disk]) -> Disk:
        disk = self._spare[kind].pop() if self._spare[kind] else make()
        self._used.append((kind, disk))
        return disk
