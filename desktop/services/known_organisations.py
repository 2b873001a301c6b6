"""Which organisations this device knows: the one it has joined, those it has left, and those whose sittings it was given."""

from assessment.errors import SittingInvalid
from assessment.pack.sitting_document import read_sitting
from desktop.services.device import Device
from desktop.storage.engine import transaction
from desktop.storage.left import left_trusts
from desktop.storage.receipts import Trust, trust_of
from desktop.storage.records import organisation_keys, sittings


def known_organisations(device: Device) -> dict[str, Trust]:
    """Return each by its id, with the keys that are trusted here."""
    with transaction(device.engine) as session:
        trusted = dict(organisation_keys(session))
        joined = trust_of(session)
        documents = [row.document for row in sittings(session)]
        left = left_trusts(session)
    known = {**left, joined.organisation: joined} if joined.organisation else dict(left)
    for document in documents:
        try:
            organisation = read_sitting(document, trusted).organisation
        except SittingInvalid:
            continue
        known.setdefault(organisation, Trust(organisation, trusted))
    return known
