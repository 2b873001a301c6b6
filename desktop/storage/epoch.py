"""The log begun anew under another epoch, with every entry that is here."""

import sqlalchemy as sa
from sqlalchemy.orm import Session

from assessment.ids import DeviceId, Epoch
from assessment.sync.log import genesis, link
from desktop.storage.log import entries_after, last_dseq
from desktop.storage.models import StoredAttempt, StoredEntry
from desktop.storage.records import installation


def copy_log(session: Session, device_id: DeviceId, old: Epoch, new: Epoch) -> tuple[int, bytes]:
    """Write the entries of one log into another, numbered and chained anew, and make that the one in force.

    What an entry says of its attempt stays as it is, so whoever holds both logs sees the same events. Returns the
    number of the last entry and the head of the chain.
    """
    dseq, head, first = 0, genesis(device_id, new), dict[str, int]()
    for dseq, entry in enumerate(entries_after(session, old, 0, last_dseq(session, old)), 1):
        moved = entry.placed(dseq)
        head = link(head, moved)
        first.setdefault(moved.attempt_id, dseq)
        session.add(
            StoredEntry(
                epoch=new,
                dseq=dseq,
                attempt_id=moved.attempt_id,
                seq=moved.seq,
                kind=moved.kind,
                at_ms=moved.at_ms,
                elapsed_ms=moved.elapsed_ms,
                pack_hash=moved.pack_hash,
                payload=moved.payload,
                head=head,
            )
        )
    for attempt in session.scalars(sa.select(StoredAttempt).where(StoredAttempt.epoch == old)):
        if attempt.attempt_id in first:
            attempt.epoch, attempt.first_dseq = new, first[attempt.attempt_id]
    row = installation(session)
    if row is not None:
        row.epoch = new
    return dseq, head


def newest_epoch(session: Session) -> Epoch | None:
    """Return the epoch of the entry written last, None when there is none."""
    table = StoredEntry.__table__
    found = session.scalar(
        sa.select(table.c.epoch).order_by(table.c.at_ms.desc(), table.c.dseq.desc()).limit(1)
    )
    return Epoch(found) if found else None
