"""Hashes of passwords, PINs and candidates' secrets (argon2id, RFC 9106). Home of argon2 on the server."""

from threading import BoundedSemaphore

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from sync_server.errors import PasswordsWaiting

MOST_AT_ONCE = 4
"""Each verification takes 64 MiB for as long as it lasts: strangers may not take more than these together."""
RETRY_SECONDS = 1

_hasher = PasswordHasher()
_gate = BoundedSemaphore(MOST_AT_ONCE)
_NOBODY = "$argon2id$v=19$m=65536,t=3,p=4$EfXr+beR1QwDajXIWfPr8Q$OXkCBao++4W4ZHfdsgRUBp8TzGHayDawPXMLpImeBg8"
"""A hash as the hasher makes them: looking at it takes as long as looking at anybody's."""


def hash_secret(secret: str) -> str:
    """Return the hash of a secret. Takes tens of milliseconds by design."""
    return _hasher.hash(secret)


def secret_fits(secret_hash: str | None, secret: str) -> bool:
    """Say whether a secret fits. Takes as long when there is nothing to compare with.

    Raises:
        PasswordsWaiting: so many are being looked at already; nothing was looked at.
    """
    if not _gate.acquire(blocking=False):
        raise PasswordsWaiting(RETRY_SECONDS)
    try:
        _hasher.verify(secret_hash or _NOBODY, secret)
    except (VerificationError, InvalidHashError):
        return False
    finally:
        _gate.release()
    return secret_hash is not None
