"""Secrets of this installation: in the system's key store, or honestly in a file only its owner can read.

Home of keyring. Which of the two is in use is a fact the screens show.
"""

import json
import os
from enum import Enum
from pathlib import Path
from typing import Protocol

import keyring
import keyring.errors
from keyring.backends import chainer, fail, null

from desktop.errors import KeyMissing, KeyringUnavailable, from_os_error

SERVICE = "Carrel"


class Place(Enum):
    """Where the secrets are."""

    KEY_STORE = "key_store"
    FILE = "file"


class SecretStore(Protocol):
    """Named secrets as text."""

    place: Place

    def get(self, name: str) -> str | None:
        """Return a secret, None when it was never set.

        Raises:
            KeyringUnavailable, KeyMissing: there may be one, but it cannot be read.
        """

    def put(self, name: str, value: str) -> None:
        """Keep a secret durably.

        Raises:
            KeyringUnavailable, DiskFull, StorageFailed: it could not be kept; those before it still are.
        """


class KeyStore:
    """The operating system's key store. ``home`` keeps installations apart."""

    place = Place.KEY_STORE

    def __init__(self, home: Path) -> None:
        self._prefix = str(home.resolve())

    def get(self, name: str) -> str | None:
        """Return a secret, None when it was never set."""
        try:
            return keyring.get_password(SERVICE, f"{self._prefix}:{name}")
        except keyring.errors.KeyringError as error:
            raise KeyringUnavailable(str(error)) from error

    def put(self, name: str, value: str) -> None:
        """Keep a secret durably."""
        try:
            keyring.set_password(SERVICE, f"{self._prefix}:{name}", value)
        except keyring.errors.KeyringError as error:
            raise KeyringUnavailable(str(error)) from error


class KeyFile:
    """A JSON file with owner-only rights, written whole or not at all."""

    place = Place.FILE

    def __init__(self, path: Path) -> None:
        self._path = path

    def get(self, name: str) -> str | None:
        """Return a secret, None when it was never set."""
        value = self._read().get(name)
        return value if isinstance(value, str) else None

    def put(self, name: str, value: str) -> None:
        """Keep a secret durably."""
        stored = {**self._read(), name: value}
        new = self._path.with_suffix(".new")
        try:
            descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(descriptor, "w", encoding="utf-8") as file:
                json.dump(stored, file)
                file.flush()
                os.fsync(file.fileno())
            os.replace(new, self._path)
        except OSError as error:
            raise from_os_error(error) from error

    def _read(self) -> dict[str, object]:
        try:
            stored = json.loads(self._path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError) as error:
            raise KeyMissing(str(self._path)) from error
        if not isinstance(stored, dict):
            raise KeyMissing(str(self._path))
        return stored


def open_secrets(home: Path, key_file: Path) -> SecretStore:
    """Return the key store when it can be used, else the file. A file that exists stays in use."""
    if key_file.exists() or not _key_store_works(home):
        return KeyFile(key_file)
    return KeyStore(home)


def _key_store_works(home: Path) -> bool:
    backend = keyring.get_keyring()
    if isinstance(backend, fail.Keyring | null.Keyring):
        return False
    if isinstance(backend, chainer.ChainerBackend) and not backend.backends:
        return False
    probe = f"{home.resolve()}:probe"
    try:
        keyring.set_password(SERVICE, probe, "1")
        works = keyring.get_password(SERVICE, probe) == "1"
        keyring.delete_password(SERVICE, probe)
    except (keyring.errors.KeyringError, OSError):
        return False
    return works
