"""Ed25519 signatures (RFC 8032) and the keys that make them. Home of cryptography."""

from hashlib import sha256

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

SIGNATURE_BYTES = 64
KEY_BYTES = 32


class SigningKey:
    """A private Ed25519 key. Made from 32 secret bytes that the caller draws and keeps."""

    def __init__(self, seed: bytes) -> None:
        self._key = Ed25519PrivateKey.from_private_bytes(seed)
        self.public: bytes = self._key.public_key().public_bytes_raw()

    def sign(self, message: bytes) -> bytes:
        """Return the 64-byte signature of ``message``."""
        return self._key.sign(message)


class VerifyKey:
    """A public Ed25519 key of 32 bytes.

    Raises:
        ValueError: if the bytes are not 32.
    """

    def __init__(self, public: bytes) -> None:
        self.public = public
        self._key = Ed25519PublicKey.from_public_bytes(public)

    def holds(self, signature: bytes, message: bytes) -> bool:
        """Say whether ``signature`` is this key's over ``message``."""
        try:
            self._key.verify(signature, message)
        except InvalidSignature:
            return False
        return True


def key_id(public: bytes) -> str:
    """Return the short name of a public key: the first 16 hex digits of its SHA-256."""
    return sha256(public).hexdigest()[:16]
