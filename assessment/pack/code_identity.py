"""The identity a release code stands for: scrypt (RFC 7914) makes 32 bytes of it, and they are an X25519 secret.

The costs belong to the format, so that a code opens as fast on the slowest desk as its maker could foresee, and a
pack cannot ask for more memory than a desk has. age's own passphrases would take theirs from the building machine.
"""

from hashlib import scrypt

from assessment.pack.bech32 import bech32
from assessment.pack.code import SALT_BYTES, normalised
from assessment.pack.seal import SealIdentity

COST, BLOCK, LANES = 1 << 17, 8, 1
"""128 MiB and about half a second for each try."""
SECRET_BYTES = 32

_LABEL = b"carrel-release-code-v1\0"
_MOST_MEMORY = 132 << 20
"""What scrypt needs at these costs (128 · BLOCK · COST bytes) and a little more; OpenSSL wants to be told."""


def identity_from_code(code: str, salt: bytes) -> SealIdentity:
    """Return the identity, the same for every way to type the code. Takes half a second: not for the main thread.

    Raises:
        ValueError: if the salt has not its length.
    """
    if len(salt) != SALT_BYTES:
        raise ValueError(f"a release code takes {SALT_BYTES} bytes of salt")
    secret = scrypt(
        normalised(code).encode(),
        salt=_LABEL + salt,
        n=COST,
        r=BLOCK,
        p=LANES,
        maxmem=_MOST_MEMORY,
        dklen=SECRET_BYTES,
    )
    return SealIdentity.from_secret(bech32("age-secret-key-", secret).upper())
