"""After a damaged database was recovered: make what was saved of it consistent again."""

import logging

from assessment.attempt.attempt import fold
from assessment.ids import AttemptId
from assessment.sync.frame import decode_frame
from assessment.sync.log import LogEntry, to_event
from desktop.services.device import Device
from desktop.services.mend_blobs import mend_blobs
from desktop.services.prove_log import prove_log
from desktop.services.release_copies import restore_releases
from desktop.services.renew_epoch import renew_epoch
from desktop.services.restore_packs import restore_packs
from desktop.services.restore_sittings import restore_sittings
from desktop.services.trust_copy import restore_trust
from desktop.storage.carried import carried_frames
from desktop.storage.engine import transaction
from desktop.storage.log import entries_after, last_dseq
from desktop.storage.models import StoredAttempt
from desktop.storage.records import UNKNOWN_REVISION, attempts, installation

log = logging.getLogger(__name__)


def mend_device(device: Device) -> None:
    """Rebuild attempts from the log, give a log with gaps a new epoch, keep all files, ask the server anew.

    Whom we trust, sittings and packs come back from outside the database, and are verified as when they first came.
    """
    if restore_trust(device):
        log.warning("whom to trust was brought back from its copy")
    _rebuild_attempts(device)
    restore_sittings(device)
    if not prove_log(device).whole:
        log.warning("the recovered log has gaps; it goes on in epoch %s", renew_epoch(device))
    mend_blobs(device)
    with transaction(device.engine) as session:
        row = installation(session)
        if row is not None:
            row.changes_cursor = 0
    restore_packs(device)
    restore_releases(device)


def _rebuild_attempts(device: Device) -> None:
    """Put back the records that were lost of attempts whose events were saved."""
    with transaction(device.engine) as session:
        known = {row.attempt_id for row in attempts(session)}
        entries = entries_after(session, device.epoch, 0, last_dseq(session, device.epoch))
        lost: dict[AttemptId, list[LogEntry]] = {}
        for entry in entries:
            if entry.attempt_id not in known:
                lost.setdefault(entry.attempt_id, []).append(entry)
        for attempt_id, own in lost.items():
            carried = [decode_frame(one.data) for one in carried_frames(session, attempt_id)]
            earlier = [to_event(entry, frame.device_id) for frame in carried for entry in frame.entries]
            attempt = fold(attempt_id, [*earlier, *(to_event(entry, device.device_id) for entry in own)])
            if attempt.initiated is not None:
                session.add(
                    StoredAttempt(
                        attempt_id=attempt_id,
                        sitting_id=attempt.initiated.sitting_id,
                        candidate_id=attempt.initiated.candidate_id,
                        test_id=attempt.initiated.test_id,
                        pack_hash=attempt.pack_hash,
                        state=attempt.state.value,
                        last_at_ms=attempt.ended_at_ms or attempt.initiated_at_ms,
                        epoch=device.epoch,
                        first_dseq=own[0].dseq,
                        sitting_revision=UNKNOWN_REVISION,
                    )
                )
