"""Ed25519 signatures (RFC 8032) and the keys that make them. Home of PyNaCl."""

from enum import Enum
from hashlib import sha256

from nacl import bindings
from nacl.exceptions import BadSignatureError

SIGNATURE_BYTES = 64
KEY_BYTES = 32


class Purpose(Enum):
    """What a key is believed in: all that an organisation signs itself, or packs alone."""

    EVERYTHING = "everything"
    PACKS = "packs"


class SigningKey:
    """A private Ed25519 key. Made from 32 secret bytes that the caller draws and keeps.

    Raises:
        ValueError: if the bytes are not 32.
    """

    def __init__(self, seed: bytes) -> None:
        if len(seed) != KEY_BYTES:
            raise ValueError(f"{len(seed)} bytes")
        self.public, self._secret = bindings.crypto_sign_seed_keypair(seed)

    def sign(self, message: bytes) -> bytes:
        """Return the 64-byte signature of ``message``."""
        return bindings.crypto_sign(message, self._secret)[:SIGNATURE_BYTES]


class VerifyKey:
    """A public Ed25519 key of 32 bytes.

    Raises:
        ValueError: if the bytes are not 32.
    """

    def __init__(self, public: bytes) -> None:
        if len(public) != KEY_BYTES:
            raise ValueError(f"{len(public)} bytes")
        self.public = public

    def holds(self, signature: bytes, message: bytes) -> bool:
        """Say whether ``signature`` is this key's over ``message``."""
        if len(signature) != SIGNATURE_BYTES:
            return False
        try:
            bindings.crypto_sign_open(signature + message, self.public)
        except BadSignatureError:
            return False
        return True


def key_id(public: bytes) -> str:
    """Return the short name of a public key: the first 16 hex digits of its SHA-256."""
    return sha256(public).hexdigest()[:16]
