"""Carry results away for the organisation: this device's log as signed frames, and files, sealed to its key. Offline.

A log is one chain, so all of it up to the last event asked for goes along, whatever stands between; nobody but the
organisation can read it. Nothing here is deleted, and nothing counts as sent.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from assessment.attempt.attempt import Attempt, apply
from assessment.attempt.events import Event
from assessment.attempt.hand_over import Exported
from assessment.attempt.sitting import Sitting
from assessment.errors import SittingInvalid, UnlockKeyMissing
from assessment.ids import AttemptId, Epoch, SittingId
from assessment.pack.parcel import Carries, seal_parcel
from assessment.pack.seat_identity import machine_proof
from assessment.pack.sitting_document import read_sitting
from assessment.sync.carried import VERSION, CarriedFile, Results, write_results
from desktop.clock import from_unix_ms, unix_ms
from desktop.files.carried_file import write_carried
from desktop.services.device import Device
from desktop.services.read_attempts import attempt_entries, list_attempts, load_attempt
from desktop.services.read_blob import read_blob
from desktop.services.seats import WhyNot, files_of, refused, whole_log
from desktop.storage.carried import carried_letters
from desktop.storage.engine import transaction
from desktop.storage.left import left_trusts
from desktop.storage.records import organisation_keys, revisions

SUFFIX = ".carrelresult"


@dataclass(frozen=True, slots=True)
class ExportedResults:
    """Which attempts of a sitting were carried away, and where they lie. ``missing``: files of answers that are not here."""

    path: Path
    sitting: str
    attempts: tuple[AttemptId, ...]
    events: int
    files: int
    missing: tuple[str, ...]


def export_results(
    device: Device,
    sitting_id: SittingId,
    *,
    by: str,
    folder: Path,
    only: Collection[AttemptId] = (),
    running: AttemptId | None = None,
) -> ExportedResults:
    """Write all attempts of a sitting that are here, or ``only`` some, into one file.

    ``running`` is one that somebody works on now: that it was carried away is not recorded in it.

    Raises:
        HandOverRefused: none of them is here, or the sitting names no key of its organisation.
        DiskFull, DatabaseLocked, StorageFailed: there is no file.
    """
    rows = [row for row in list_attempts(device) if row.sitting_id == sitting_id]
    rows = [row for row in rows if not only or row.attempt_id in only]
    epoch = Epoch(rows[-1].epoch) if rows else device.epoch
    ids = [AttemptId(row.attempt_id) for row in rows if row.epoch == epoch]
    if not ids:
        raise refused(WhyNot.NOTHING, sitting_id)
    sitting = sitting_here(device, sitting_id)
    if not sitting.seal_to:
        raise refused(WhyNot.NO_SEAL, sitting.title)
    if epoch == device.epoch:  # a log that was left with its organisation says no more
        for id in ids:
            _note(device, id, by, running)
    attempts = [load_attempt(device, id) for id in ids]
    files = {one.sha256: one for attempt in attempts for one in files_of(device, attempt)}
    letters = dict.fromkeys(letter for id in ids for letter in _letters(device, id))
    results = _results(device, sitting, attempts, by, list(files.values()), list(letters), epoch)
    pieces = seal_parcel(
        Carries.RESULT,
        sitting.seal_to,
        write_results(results, device.key),
        (read_blob(device, one.sha256) for one in files.values() if one.here),
    )
    made = from_unix_ms(results.made_ms).strftime("%Y%m%d-%H%M")
    path = write_carried(folder, f"carrel-results-{device.device_id[:8]}-{made}", SUFFIX, pieces)
    missing = tuple(one.sha256 for one in files.values() if not one.here)
    events = sum(one.event_count for one in attempts)
    return ExportedResults(path, sitting.title, tuple(ids), events, len(files) - len(missing), missing)


def letter_of(device: Device, attempt: Attempt, sitting: Sitting) -> list[bytes]:
    """Return what this device writes to the organisation when it gives an attempt away: its log, without the files.

    Nothing where the sitting names no key: then the log comes only from this device itself.
    """
    if not sitting.seal_to:
        return []
    results = _results(device, sitting, [attempt], "", [], [], device.epoch)
    return [b"".join(seal_parcel(Carries.RESULT, sitting.seal_to, write_results(results, device.key)))]


def sitting_here(device: Device, sitting_id: SittingId) -> Sitting:
    """Return the newest revision of a sitting that somebody trusted has signed, now or while this device was theirs.

    Raises:
        HandOverRefused: there is none.
    """
    with transaction(device.engine) as session:
        trusted = dict(organisation_keys(session))
        for left in left_trusts(session).values():
            trusted |= left.issuers
        documents = [row.document for row in revisions(session, sitting_id)]
    for document in documents:
        try:
            return read_sitting(document, trusted)
        except SittingInvalid:
            continue
    raise refused(WhyNot.SITTING_GONE, sitting_id)


def _results(
    device: Device,
    sitting: Sitting,
    attempts: Sequence[Attempt],
    by: str,
    files: list[CarriedFile],
    letters: list[bytes],
    epoch: Epoch,
) -> Results:
    ids = [one.attempt_id for one in attempts]
    last = max((entry.dseq for id in ids for entry in attempt_entries(device, id)[-1:]), default=0)
    try:
        proofs: dict[str, bytes] = {sitting.id: machine_proof(sitting, device.device_id, device.key.public)}
    except UnlockKeyMissing:
        proofs = {}
    return Results(
        version=VERSION,
        organisation=sitting.organisation,
        device_id=device.device_id,
        sign_key=device.key.public,
        epoch=epoch,
        made_ms=unix_ms(device.clock.now()),
        by=by,
        attempts=list(ids),
        proofs=proofs,
        frames=whole_log(device, last, epoch),
        files=files,
        letters=letters,
    )


def _note(device: Device, attempt_id: AttemptId, by: str, running: AttemptId | None) -> None:
    """Record in an attempt that it was carried away, unless it is no more this machine's, or somebody works on it."""
    attempt = load_attempt(device, attempt_id)
    here = bool(attempt.seats) and attempt.seats[-1][1] == device.device_id
    if attempt.handed is not None or not here or attempt_id == running:
        return
    event = Event(
        attempt_id,
        device.device_id,
        attempt.seqs.get(device.device_id, 0) + 1,
        unix_ms(device.clock.now()),
        attempt.elapsed_ms,
        attempt.pack_hash,
        Exported(by),
    )
    apply(attempt, event)
    device.log.append(event)


def _letters(device: Device, attempt_id: AttemptId) -> list[bytes]:
    with transaction(device.engine) as session:
        return carried_letters(session, attempt_id)
