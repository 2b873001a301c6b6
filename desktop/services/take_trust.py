"""Take in whom the organisation would have trusted from now on: believed by a key of its own that is trusted already."""

from assessment.errors import TrustInvalid
from assessment.pack.trust_document import read_trust, unverified_trust
from desktop.services.device import Device
from desktop.services.trust_copy import copy_trust
from desktop.storage.engine import transaction
from desktop.storage.records import installation
from desktop.storage.trusted import TrustedKeys, trusted_keys


def take_trust(device: Device, version: int, document: bytes) -> bool:
    """Trust whom it names, for what it says, and nobody else; say whether it is newer than what is known here.

    An older one, or the same again, changes nothing, whoever signed it: its key may be trusted no more.

    Raises:
        TrustInvalid: it is damaged, of another organisation, or not signed by a key trusted here.
        KeyringUnavailable, DiskFull, DatabaseLocked, DatabaseDamaged, StorageFailed: the machine refuses.
    """
    with transaction(device.engine) as session:
        row = installation(session)
        here = trusted_keys(row.issuers) if row else TrustedKeys()
        if row is None or version <= here.version:
            return False
        told = read_trust(document, here.for_everything())
        if told.organisation != row.organisation_id:
            raise TrustInvalid("organisation", told.organisation)
        if told.version != version:
            raise TrustInvalid("version", str(told.version))
        signer = unverified_trust(document)[1]
        row.issuers = TrustedKeys(told.own(), told.others(), told.version, signer).text()
    copy_trust(device)
    return True
