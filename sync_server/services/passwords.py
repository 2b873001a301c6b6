"""Hashes of passwords, PINs and candidates' secrets (argon2id, RFC 9106). Home of argon2 on the server."""

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

_hasher = PasswordHasher()
_NOBODY = _hasher.hash("nobody's password")


def hash_secret(secret: str) -> str:
    """Return the hash of a secret. Takes tens of milliseconds by design."""
    return _hasher.hash(secret)


def secret_fits(secret_hash: str | None, secret: str) -> bool:
    """Say whether a secret fits. Takes as long when there is nothing to compare with."""
    try:
        _hasher.verify(secret_hash or _NOBODY, secret)
    except (VerificationError, InvalidHashError):
        return False
    return secret_hash is not None
