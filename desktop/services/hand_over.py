"""Give an attempt to another machine: stop, see whether the stick takes a file, say so in the log, write the file.

The event comes before the file, and a trial before both. Killed after the event, the attempt is closed here and its file
can be written again, or the attempt taken back; killed before it, nothing was given away. A file that another machine
could take over from is never there while this one still goes on.
"""

from dataclasses import dataclass
from pathlib import Path

from assessment.attempt.attempt import Attempt
from assessment.attempt.events import LockdownReleased, Paused, TakenOver
from assessment.attempt.hand_over import HandedOver
from assessment.attempt.rules import next_seat
from assessment.attempt.sitting import Sitting
from assessment.attempt.states import State
from assessment.attempt.timing import remaining_ms
from assessment.errors import ParcelError
from assessment.ids import AttemptId
from assessment.pack.parcel import Carries, ParcelReader, seal_parcel
from assessment.pack.seal import SealIdentity
from assessment.pack.seat_identity import seat_identity
from assessment.sync.carried import VERSION, Seat, carried_events, read_seat, write_seat
from desktop.clock import unix_ms
from desktop.errors import EnvironmentProblem, FileNotWritten, FileUnreadable
from desktop.files.carried_file import try_room, write_carried
from desktop.services.device import Device
from desktop.services.read_attempts import load_attempt
from desktop.services.read_blob import read_blob
from desktop.services.resume_attempt import at_rest, unclean_end
from desktop.services.seats import WhyNot, files_of, holder, is_here, last_head, own_frames, refused
from desktop.services.sign_in import SignedIn
from desktop.services.unlock_pack import unlock_pack
from desktop.services.write_results import letter_of
from desktop.storage.carried import carried_frames, carried_letters
from desktop.storage.engine import transaction

SUFFIX = ".carrelseat"
GIVEN = "hand_over"
"""The reason of the pause in which an attempt goes from one machine to another, where none was under way."""
_ROOM = 64 << 10
"""What the file is larger by, at most, when the event is in it too."""


@dataclass(frozen=True, slots=True)
class HandedFile:
    """An attempt that was handed over, and where its file lies. ``missing``: files of answers that were lost here."""

    attempt_id: AttemptId
    candidate: str
    number: str
    sitting: str
    seat: int
    path: Path
    missing: tuple[str, ...] = ()


def hand_over(device: Device, attempt_id: AttemptId, *, by: str, why: str, folder: Path) -> HandedFile:
    """Hand an attempt over that nobody works on now; one that was, and is here no more, only has its file written again.

    Raises:
        HandOverRefused: it is over, practice, or another machine has it.
        UnlockKeyMissing: the sitting has no key that its machines share.
        DiskFull, StorageFailed: the folder takes no file; nothing was given away.
        FileNotWritten: it is handed over, and the file could not be written.
        PackError, ContentError: what it is sat on cannot be opened.
    """
    who = holder(device, attempt_id)
    seat_identity(who.sitting)  # else no machine could open the file
    attempt = load_attempt(device, attempt_id)
    if not is_here(device, attempt):
        raise refused(WhyNot.ELSEWHERE, attempt_id)
    if attempt.handed is None:
        try_room(folder, _size(device, attempt, who.sitting), device.draw)
        _give_away(device, who, by=by, why=why)
    try:
        return write_seat_file(device, attempt_id, folder)
    except (EnvironmentProblem, ParcelError) as error:
        raise FileNotWritten(error.detail) from error


def write_seat_file(device: Device, attempt_id: AttemptId, folder: Path) -> HandedFile:
    """Write the file of an attempt that was handed over here, and read it back.

    Raises:
        HandOverRefused: it was not.
        DiskFull, StorageFailed, FileUnreadable: there is no file.
    """
    who = holder(device, attempt_id)
    identity = seat_identity(who.sitting)
    attempt = load_attempt(device, attempt_id)
    if attempt.handed is None or not is_here(device, attempt):
        raise refused(WhyNot.NOT_HANDED_OVER, attempt_id)
    seat = _seat(device, attempt, who.sitting)
    here = [one.sha256 for one in seat.files if one.here]
    contents = write_seat(seat, device.key)
    pieces = seal_parcel(Carries.SEAT, identity.recipient, contents, (read_blob(device, one) for one in here))
    name = f"carrel-{_plain(who.entry.number)}-seat-{attempt.handed.seat}"
    path = write_carried(folder, name, SUFFIX, pieces)
    try:
        _check(path, identity, contents, attempt)
    except FileUnreadable:
        path.unlink(missing_ok=True)
        raise
    missing = tuple(one.sha256 for one in seat.files if not one.here)
    entry, sitting = who.entry, who.sitting.title
    return HandedFile(attempt_id, entry.name, entry.number, sitting, attempt.handed.seat, path, missing)


def take_back(device: Device, attempt_id: AttemptId, *, by: str) -> Attempt:
    """Go on here with an attempt that was handed over, because the other machine never came. It takes the seat after.

    Where the other one came all the same, both are kept and the attempt is flagged.

    Raises:
        HandOverRefused: it was not handed over here.
        DiskFull, DatabaseLocked, DatabaseDamaged, StorageFailed: it is as it was.
    """
    who = holder(device, attempt_id)
    running, _ = at_rest(device, who, unlock_pack(device, who.pack_hash))
    handed = running.attempt.handed
    if handed is None or not is_here(device, running.attempt):
        raise refused(WhyNot.NOT_HANDED_OVER, attempt_id)
    seq, head = last_head(device, running.attempt)
    after = running.record(TakenOver(handed.seat + 1, device.device_id, seq, by, head))
    running.mark_alive()
    return after


def _give_away(device: Device, who: SignedIn, *, by: str, why: str) -> None:
    """Record that work stops, the machine is free, and the attempt is given away: the last that is told of it here."""
    running, gap = at_rest(device, who, unlock_pack(device, who.pack_hash))
    attempt = running.attempt
    at_work = attempt.state is not State.PAUSED
    unclean = unclean_end(attempt, gap)[1] if at_work or attempt.held else ()
    stopped = (Paused(GIVEN, by, why),) if at_work else ()
    released = (LockdownReleased("handed_over"),) if attempt.held else ()
    running.record(*unclean, *stopped, *released, HandedOver(by, next_seat(attempt), why))
    running.mark_alive()


def _seat(device: Device, attempt: Attempt, sitting: Sitting) -> Seat:
    with transaction(device.engine) as session:
        frames = carried_frames(session, attempt.attempt_id)
        letters = carried_letters(session, attempt.attempt_id)
    own = letter_of(device, attempt, sitting)
    return Seat(
        version=VERSION,
        attempt_id=attempt.attempt_id,
        sitting_id=sitting.id,
        revision=sitting.revision,
        candidate_id=attempt.initiated.candidate_id if attempt.initiated else "",
        pack_hash=attempt.pack_hash,
        device_id=device.device_id,
        at_ms=unix_ms(device.clock.now()),
        remaining_ms=remaining_ms(attempt, attempt.elapsed_ms),
        frames=[
            *(one for one in frames if one.device_id != device.device_id),
            *own_frames(device, attempt.attempt_id),
        ],
        files=files_of(device, attempt),
        letters=[*letters, *own],
    )


def _size(device: Device, attempt: Attempt, sitting: Sitting) -> int:
    """Return about how large the file will be."""
    with transaction(device.engine) as session:
        carried = carried_frames(session, attempt.attempt_id)
        letters = carried_letters(session, attempt.attempt_id)
    parts = [len(one.data) for one in (*carried, *own_frames(device, attempt.attempt_id))]
    log = sum(parts) + sum(map(len, (*letters, *letter_of(device, attempt, sitting))))
    return _ROOM + 2 * log + sum(one.size + _ROOM for one in files_of(device, attempt) if one.here)


def _check(path: Path, identity: SealIdentity, contents: bytes, attempt: Attempt) -> None:
    """Open the file as the other machine will."""
    try:
        with path.open("rb") as stream:
            reader = ParcelReader(stream, Carries.SEAT, (identity.secret,))
            told = read_seat(reader.contents)
            same = reader.contents == contents and carried_events(attempt.attempt_id, told.frames)
            files = sum(1 for _ in reader.files())
    except (OSError, ParcelError) as error:
        raise FileUnreadable(f"{path}: {error}") from error
    if not same or files != sum(1 for one in told.files if one.here):
        raise FileUnreadable(f"{path}: read back differently")


def _plain(number: str) -> str:
    """Return a candidate number as part of a file's name."""
    return "".join(sign if sign.isalnum() and sign.isascii() else "-" for sign in number)[:40] or "candidate"
