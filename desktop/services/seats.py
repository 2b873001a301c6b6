"""What handing over, taking over and carrying away share: which attempts may go, and this device's log as frames."""

from collections.abc import Sequence
from enum import Enum

from assessment.attempt.admitted import Admission, Admitted
from assessment.attempt.attempt import Attempt
from assessment.attempt.files import named_files
from assessment.attempt.lineage import head_of
from assessment.attempt.states import OPEN_STATES, State
from assessment.errors import HandOverRefused
from assessment.ids import AttemptId, Epoch
from assessment.sync.carried import CarriedFile, CarriedFrame
from assessment.sync.frame import MOST_ENTRIES, encode_frame, runs
from assessment.sync.log import LogEntry
from desktop.errors import FileLost
from desktop.services.device import Device
from desktop.services.read_attempts import attempt_entries, attempt_events, list_attempts
from desktop.services.read_blob import BlobReader
from desktop.services.sign_in import SignedIn
from desktop.services.under_way import attempts_under_way
from desktop.storage.engine import transaction
from desktop.storage.log import entries_after, head_at


class WhyNot(Enum):
    """Why an attempt does not go from here, or come here: the codes of ``HandOverRefused``."""

    UNKNOWN = "unknown"
    OVER = "over"
    PRACTICE = "practice"
    ELSEWHERE = "elsewhere"
    NOT_HANDED_OVER = "not_handed_over"
    SITTING_GONE = "sitting_gone"
    CANDIDATE_GONE = "candidate_gone"
    PACK_MISSING = "pack_missing"
    PACK_CLOSED = "pack_closed"
    CONTRADICTS = "contradicts"
    ALREADY_HERE = "already_here"
    OLDER = "older"
    OWN = "own"
    BEGUN_HERE = "begun_here"
    NO_SEAL = "no_seal"
    NOTHING = "nothing"


def refused(why: WhyNot, detail: str = "") -> HandOverRefused:
    """Return the error that says why not."""
    return HandOverRefused(why.value, detail)


def holder(device: Device, attempt_id: AttemptId) -> SignedIn:
    """Return who sits an open attempt of this machine in what, as if signed in again.

    Raises:
        HandOverRefused: there is no such attempt, it is over, is practice, or its sitting is not here.
    """
    row = next((one for one in list_attempts(device) if one.attempt_id == attempt_id), None)
    if row is None:
        raise refused(WhyNot.UNKNOWN, attempt_id)
    if State(row.state) not in OPEN_STATES:
        raise refused(WhyNot.OVER, row.state)
    for one in attempts_under_way(device):
        if one.attempt_id == attempt_id:
            if one.sitting.policy.practice:
                raise refused(WhyNot.PRACTICE, one.sitting.title)
            admitted = Admitted(Admission.CONTINUE, attempt_id=attempt_id)
            return SignedIn(one.sitting, one.entry, one.pack_hash, admitted)
    raise refused(WhyNot.SITTING_GONE, row.sitting_id)


def is_here(device: Device, attempt: Attempt) -> bool:
    """Say whether this machine is the one that has an attempt, or had it last."""
    return bool(attempt.seats) and attempt.seats[-1][1] == device.device_id


def last_head(device: Device, attempt: Attempt) -> tuple[int, str]:
    """Return number and name of this machine's last event of an attempt, from which another goes on."""
    events = attempt_events(device, attempt.attempt_id)
    last = max((one for one in events if one.device_id == device.device_id), key=lambda one: one.seq)
    beginning = next(one for one in events if one.seq == 1 and one.body == attempt.initiated)
    return last.seq, head_of(beginning, last)


def own_frames(device: Device, attempt_id: AttemptId) -> list[CarriedFrame]:
    """Return what this device told of an attempt, signed: nothing of other attempts, whatever stands between."""
    together: list[list[LogEntry]] = []
    for entry in attempt_entries(device, attempt_id):
        if not together or together[-1][-1].dseq + 1 != entry.dseq:
            together.append([])
        together[-1].append(entry)
    return [
        CarriedFrame(
            device_id=device.device_id,
            epoch=device.epoch,
            sign_key=device.key.public,
            before=_head(device, device.epoch, run[0].dseq - 1),
            data=_frame(device, device.epoch, run),
        )
        for entries in together
        for run in runs(entries, MOST_ENTRIES)
    ]


def whole_log(device: Device, last: int, epoch: Epoch | None = None) -> list[bytes]:
    """Return a log of this device, the one in force or another, up to an entry as frames, as the server takes them."""
    told = epoch or device.epoch
    with transaction(device.engine) as session:
        entries = entries_after(session, told, 0, last)
    return [_frame(device, told, run) for run in runs(entries, MOST_ENTRIES)]


def files_of(device: Device, attempt: Attempt) -> list[CarriedFile]:
    """Return the files that an attempt's answers name, replaced ones too, each once, and whether they are here."""
    events = attempt_events(device, attempt.attempt_id)
    found: dict[str, CarriedFile] = {}
    for one in named_files(attempt, events):
        if one.ref.sha256 not in found:
            here = _is_whole(device, one.ref.sha256)
            found[one.ref.sha256] = CarriedFile(sha256=one.ref.sha256, size=one.ref.size, here=here)
    return list(found.values())


def _is_whole(device: Device, sha256: str) -> bool:
    try:
        for _ in BlobReader(device, sha256):
            pass
    except FileLost:
        return False
    return True


def _frame(device: Device, epoch: Epoch, run: Sequence[LogEntry]) -> bytes:
    head = _head(device, epoch, run[-1].dseq)
    return encode_frame(run, device_id=device.device_id, epoch=epoch, head=head, key=device.key)


def _head(device: Device, epoch: Epoch, dseq: int) -> bytes:
    with transaction(device.engine) as session:
        found = head_at(session, device.device_id, epoch, dseq)
    return found or b""
