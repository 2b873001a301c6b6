"""Sealing: age files (age-encryption.org/v1) for X25519 recipients. Home of pyrage."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import BinaryIO

import pyrage  # type: ignore[import-untyped]  # ships no types

from assessment.errors import PackCorrupt, ReleaseMissing


@dataclass(frozen=True, slots=True)
class SealIdentity:
    """An X25519 identity: ``secret`` opens what was sealed to ``recipient``."""

    recipient: str
    secret: str = field(repr=False)

    @classmethod
    def generate(cls) -> "SealIdentity":
        """Return a fresh identity, drawn from the system's randomness."""
        return _identity(pyrage.x25519.Identity.generate())

    @classmethod
    def from_secret(cls, secret: str) -> "SealIdentity":
        """Return the identity with this secret (``AGE-SECRET-KEY-1...``).

        Raises:
            ValueError: if it is not one. The message does not repeat it.
        """
        return _identity(_parse(secret))


def is_recipient(text: str) -> bool:
    """Say whether this is an X25519 recipient (``age1...``)."""
    try:
        pyrage.x25519.Recipient.from_str(text)
    except pyrage.RecipientError:
        return False
    return True


def seal_to(recipients: Sequence[str], data: bytes) -> bytes:
    """Return ``data`` sealed so that each recipient alone can open it.

    Raises:
        ValueError: if there is no recipient, or one is not an X25519 recipient.
    """
    if not recipients:
        raise ValueError("no recipient")
    try:
        return bytes(pyrage.encrypt(data, [pyrage.x25519.Recipient.from_str(text) for text in recipients]))
    except pyrage.RecipientError as error:
        raise ValueError("not an X25519 recipient") from error


def open_with(identity: str, data: bytes) -> bytes:
    """Return what was sealed to this identity.

    Raises:
        ReleaseMissing: if it was sealed to others only.
        PackCorrupt: if the bytes are not an age file, or damaged.
        ValueError: if ``identity`` is not one.
    """
    key = _parse(identity)
    try:
        return bytes(pyrage.decrypt(data, [key]))
    except pyrage.DecryptError as error:
        if str(error) == "No matching keys found":
            raise ReleaseMissing("sealed", "not sealed to this identity") from error
        raise PackCorrupt("sealed", str(error)) from error


def seal_stream(recipient: str, source: BinaryIO, target: BinaryIO) -> None:
    """Seal what is read to one recipient, a piece at a time.

    Raises:
        ValueError: if it is not an X25519 recipient.
        OSError: if reading or writing fails.
    """
    try:
        pyrage.encrypt_io(source, target, [pyrage.x25519.Recipient.from_str(recipient)])
    except pyrage.RecipientError as error:
        raise ValueError("not an X25519 recipient") from error
    except pyrage.EncryptError as error:
        raise OSError(str(error)) from error


def open_stream(identity: str, source: BinaryIO, target: BinaryIO) -> None:
    """Write what was sealed to this identity, a piece at a time. What was written counts only once this returns.

    Raises:
        ReleaseMissing: if it was sealed to others only.
        PackCorrupt: if the bytes are not an age file, or damaged.
        ValueError: if ``identity`` is not one.
        OSError: if writing fails.
    """
    key = _parse(identity)
    try:
        pyrage.decrypt_io(source, target, [key])
    except pyrage.DecryptError as error:
        if str(error) == "No matching keys found":
            raise ReleaseMissing("sealed", "not sealed to this identity") from error
        raise PackCorrupt("sealed", str(error)) from error
    except OSError as error:
        if error.errno is not None:  # the disk's own
            raise
        raise PackCorrupt("sealed", str(error)) from error


def _parse(secret: str) -> pyrage.x25519.Identity:
    try:
        return pyrage.x25519.Identity.from_str(secret)
    except pyrage.IdentityError:
        raise ValueError("not an X25519 identity") from None


def _identity(key: pyrage.x25519.Identity) -> SealIdentity:
    return SealIdentity(str(key.to_public()), str(key))
