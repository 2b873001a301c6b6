"""Which sittings this installation knows, and whether their packs are here."""

from dataclasses import dataclass

from assessment.attempt.sitting import Sitting
from assessment.errors import SittingInvalid
from assessment.ids import PackId
from assessment.pack.sitting_document import read_sitting
from desktop.services.device import Device
from desktop.storage.engine import transaction
from desktop.storage.records import organisation_keys, pack_version, sittings


@dataclass(frozen=True, slots=True)
class KnownSitting:
    """A sitting with the hash of its pack, empty when the pack is not here yet."""

    sitting: Sitting
    pack_hash: str


def list_sittings(device: Device) -> tuple[KnownSitting, ...]:
    """Return every sitting whose signature holds, soonest first."""
    known: list[KnownSitting] = []
    with transaction(device.engine) as session:
        trusted = organisation_keys(session)
        for row in sittings(session):
            try:
                sitting = read_sitting(row.document, trusted)
            except SittingInvalid:
                continue
            pack = pack_version(session, PackId(sitting.pack_id), sitting.pack_version)
            known.append(KnownSitting(sitting, pack.pack_hash if pack else ""))
    return tuple(sorted(known, key=lambda k: k.sitting.opens_at))
