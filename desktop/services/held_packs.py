"""Which packs this device holds, and how much of those on their way: what a heartbeat tells of them."""

from assessment.ids import PackId
from assessment.sync.messages import MOST_HELD_PACKS, HeldPack
from desktop.files.pack_store import length
from desktop.services.device import Device
from desktop.services.pull_changes import fetched_bytes
from desktop.storage.engine import transaction
from desktop.storage.models import WantedPack
from desktop.storage.records import packs, releases, wanted_packs

SHOWN_OF_HASH = 16
STEP_PERCENT = 10
"""A download is told in such steps: else every heartbeat would be another."""


def held_packs(device: Device) -> tuple[HeldPack, ...]:
    """Return them, those that came last first; no more than can be told.

    Each was verified when it was brought in; here only its length is looked at, for this is done every few seconds.
    """
    with transaction(device.engine) as session:
        rows = sorted(packs(session), key=lambda row: row.imported_at_ms, reverse=True)
        opened = {(row.pack_id, row.version) for row in releases(session)}
        coming = wanted_packs(session)
    told = [_coming(device, want) for want in coming]
    for row in rows:
        if length(device.paths.packs, row.file_sha256) == row.size:
            state = "openable" if (row.pack_id, row.version) in opened else "verified"
            told.append(
                HeldPack(
                    pack_id=PackId(row.pack_id),
                    version=row.version,
                    hash8=row.file_sha256[:SHOWN_OF_HASH],
                    state=state,
                )
            )
    return tuple(told[:MOST_HELD_PACKS])


def _coming(device: Device, want: WantedPack) -> HeldPack:
    percent = min(100 * fetched_bytes(device, want) // max(want.size, 1), 99)
    return HeldPack(
        pack_id=want.pack_id,
        version=want.version,
        hash8=want.sha256[:SHOWN_OF_HASH],
        state="downloading",
        percent=percent - percent % STEP_PERCENT,
    )
