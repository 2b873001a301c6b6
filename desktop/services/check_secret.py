"""Whether a secret is the one a hash was made of (argon2id, RFC 9106). Home of argon2 on the desktop."""

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

_hasher = PasswordHasher()


def secret_fits(secret_hash: str, secret: str) -> bool:
    """Say whether ``secret`` fits. A hash that is none fits nothing."""
    try:
        return _hasher.verify(secret_hash, secret)
    except (VerificationError, InvalidHashError):
        return False
