"""The age identity to which releases to this device, and its own copies of sittings, are sealed."""

from assessment.pack.seal import SealIdentity
from desktop.errors import KeyMissing
from desktop.services.device import SEAL_KEY, Device


def seal_identity(device: Device) -> SealIdentity:
    """Return this device's identity, made when first asked for.

    Raises:
        KeyMissing: what is kept is no identity.
        KeyringUnavailable, DiskFull, StorageFailed: the machine refuses.
    """
    stored = device.secrets.get(SEAL_KEY)
    if stored is None:
        identity = SealIdentity.generate()
        device.secrets.put(SEAL_KEY, identity.secret)
        return identity
    try:
        return SealIdentity.from_secret(stored)
    except ValueError as error:
        raise KeyMissing(SEAL_KEY) from error
