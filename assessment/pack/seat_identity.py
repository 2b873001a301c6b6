"""What every machine of a sitting holds and nobody else: the identity that opens its hand-overs, and a proof of it.

Both are made of the key of the sitting's one-use codes. The recipient stands nowhere, so that whoever could seal to it
holds the key too.
"""

from hmac import compare_digest, new

from assessment.attempt.sitting import Sitting
from assessment.attempt.unlock_code import key_of
from assessment.ids import DeviceId
from assessment.pack.bech32 import bech32
from assessment.pack.seal import SealIdentity

_SEAT, _MACHINE = b"carrel-seat-identity-v1\0", b"carrel-machine-of-sitting-v1\0"


def seat_identity(sitting: Sitting) -> SealIdentity:
    """Return the identity to which an attempt is sealed that goes from one machine of a sitting to another.

    Raises:
        UnlockKeyMissing: the sitting has no key to make it of.
    """
    secret = new(bytes.fromhex(key_of(sitting)), _SEAT + sitting.id.encode(), "sha256").digest()
    return SealIdentity.from_secret(bech32("age-secret-key-", secret).upper())


def machine_proof(sitting: Sitting, device_id: DeviceId, sign_key: bytes) -> bytes:
    """Return what shows that the holder of this key is a machine of the sitting.

    Raises:
        UnlockKeyMissing: the sitting has no key to make it of.
    """
    told = _MACHINE + b"\0".join((sitting.id.encode(), device_id.encode(), sign_key))
    return new(bytes.fromhex(key_of(sitting)), told, "sha256").digest()


def machine_proven(proof: bytes, sitting: Sitting, device_id: DeviceId, sign_key: bytes) -> bool:
    """Say whether a proof holds.

    Raises:
        UnlockKeyMissing: the sitting has no key to make it of.
    """
    return compare_digest(proof, machine_proof(sitting, device_id, sign_key))
