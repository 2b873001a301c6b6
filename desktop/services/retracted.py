"""Packs that were taken out of use: kept by their organisation's signature, and nothing is begun on them any more."""

from assessment.errors import PackRetracted
from assessment.pack.retraction_document import read_retraction
from desktop.services.device import Device
from desktop.storage.engine import transaction
from desktop.storage.models import RetractedPack
from desktop.storage.records import organisation_keys


def accept_retraction(device: Device, document: bytes) -> None:
    """Keep that a pack was retracted. Again changes nothing; there is no way back, a new version takes its place.

    Raises:
        RetractionInvalid: nobody we trust says so.
    """
    with transaction(device.engine) as session:
        told = read_retraction(document, organisation_keys(session))
        if session.get(RetractedPack, told.pack_hash) is None:
            session.add(
                RetractedPack(
                    pack_hash=told.pack_hash, pack_id=told.pack_id, version=told.version, at_ms=told.at_ms
                )
            )


def is_retracted(device: Device, pack_hash: str) -> bool:
    """Say whether a pack was taken out of use, as far as is known here."""
    with transaction(device.engine) as session:
        return session.get(RetractedPack, pack_hash) is not None


def refuse_retracted(device: Device, pack_hash: str) -> None:
    """Refuse to begin on a pack that was taken out of use.

    Raises:
        PackRetracted: it was.
    """
    if is_retracted(device, pack_hash):
        raise PackRetracted("pack", pack_hash)
