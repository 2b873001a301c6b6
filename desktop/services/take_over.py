"""Go on with an attempt that another machine has handed over, out of its file, without a network.

Nothing is believed before all of it holds: who signed it, that nothing is missing or altered, and that sitting, pack and
candidate are known here. What came is kept, with the event that takes over, in one transaction: before it nothing is here
but files that no answer names, after it the attempt is this machine's.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from assessment.attempt.admitted import Admission, Admitted
from assessment.attempt.attempt import Attempt, fold
from assessment.attempt.events import Event, TakenOver
from assessment.attempt.hand_over import HandedOver
from assessment.attempt.lineage import head_of, trace
from assessment.attempt.origin import is_origin
from assessment.attempt.rules import Moment, decide
from assessment.attempt.sitting import RosterEntry, Sitting
from assessment.errors import ParcelCorrupt, SittingInvalid, UnlockKeyMissing
from assessment.ids import AttemptId, DeviceId, SittingId
from assessment.pack.parcel import Carries, ParcelReader
from assessment.pack.seat_identity import seat_identity
from assessment.pack.sitting_document import read_sitting
from assessment.sync.carried import Seat, carried_events, read_seat
from desktop.clock import unix_ms
from desktop.errors import FileUnreadable
from desktop.services.device import Device
from desktop.services.read_attempts import attempt_events, load_attempt
from desktop.services.seats import WhyNot, is_here, refused
from desktop.services.sign_in import SignedIn
from desktop.services.start_attempt import make_paper
from desktop.services.store_blob import store_blob
from desktop.services.unlock_pack import needs_code, unlock_pack
from desktop.storage.carried import keep_attempt, keep_carried, keep_files
from desktop.storage.engine import transaction
from desktop.storage.log import Alive, alive_statement
from desktop.storage.models import StoredAttempt
from desktop.storage.records import open_attempts, organisation_keys, pack, revisions, sittings

FURTHEST_MS = 366 * 24 * 3_600_000
"""No more is told of how far apart two clocks are."""


@dataclass(frozen=True, slots=True)
class Arriving:
    """An attempt in a file, all of it verified: who sits what, how far they are, and who gave it away, when and why.

    ``apart_ms`` is how long that was ago as far as two machines' wall clocks can say, which nobody has compared: it is
    told and never counted. ``identity`` is what has opened the file.
    """

    path: Path
    seat: Seat
    sitting: Sitting
    entry: RosterEntry
    attempt: Attempt
    handed: HandedOver
    events: tuple[Event, ...]
    apart_ms: int = 0
    identity: str = field(default="", repr=False)

    @property
    def attempt_id(self) -> AttemptId:
        """Which attempt it is."""
        return self.attempt.attempt_id

    @property
    def handed_at_ms(self) -> int:
        """When it was given away, by the old machine's wall clock."""
        return self.events[-1].at_ms


def read_arriving(device: Device, path: Path) -> Arriving:
    """Read the file of a hand-over and verify it.

    Raises:
        FileUnreadable: it cannot be read.
        ParcelCorrupt, ParcelTooNew, ParcelTooLarge, ParcelForeign: it is none, was changed, or is for another sitting.
        HandOverRefused: it is not for this machine now; ``place`` says why.
    """
    known = {one.id: one for one in _sittings(device)}
    seat, identity = _read(path, _every_revision(device, known))
    attempt_id = AttemptId(seat.attempt_id)
    events = carried_events(attempt_id, seat.frames)
    attempt, handed, chain = _believed(attempt_id, seat, events)
    sitting = known[attempt.initiated.sitting_id] if attempt.initiated else None
    if sitting is None or sitting.policy.practice:
        raise refused(WhyNot.SITTING_GONE, seat.sitting_id)
    _check_here(device, attempt_id, chain)
    _check_none_begun(device, attempt_id, seat)
    entry = next((one for one in sitting.roster if one.candidate_id == seat.candidate_id), None)
    if entry is None:
        raise refused(WhyNot.CANDIDATE_GONE, seat.candidate_id)
    with transaction(device.engine) as session:
        there = pack(session, seat.pack_hash) is not None
    if not there:
        raise refused(WhyNot.PACK_MISSING, f"{sitting.pack_id} {sitting.pack_version}")
    if needs_code(device, seat.pack_hash):
        raise refused(WhyNot.PACK_CLOSED, f"{sitting.pack_id} {sitting.pack_version}")
    apart = max(-FURTHEST_MS, min(FURTHEST_MS, unix_ms(device.clock.now()) - chain[-1].at_ms))
    return Arriving(path, seat, sitting, entry, attempt, handed, chain, apart, identity)


def take_over(device: Device, arriving: Arriving, *, by: str) -> Attempt:
    """Make the attempt this machine's, from where it was given away. It goes on when its candidate signs in.

    Raises:
        as ``read_arriving``, which is asked once more;
        DiskFull, DatabaseLocked, DatabaseDamaged, StorageFailed: it is not this machine's, and may be tried again.
    """
    arriving = read_arriving(device, arriving.path)
    seat, attempt, entry = arriving.seat, arriving.attempt, arriving.entry
    named = _store_files(device, arriving)
    admitted = Admitted(Admission.CONTINUE, attempt_id=attempt.attempt_id)
    signed_in = SignedIn(arriving.sitting, entry, seat.pack_hash, admitted)
    about = attempt.initiated
    if about is None:
        raise ParcelCorrupt("events", "no beginning")
    opened = unlock_pack(device, seat.pack_hash)
    paper = make_paper(signed_in, opened, about.test_id, bytes.fromhex(about.seed))
    last, now = arriving.events[-1], unix_ms(device.clock.now())
    head = head_of(arriving.events[0], last)
    taken = TakenOver(arriving.handed.seat, last.device_id, last.seq, by, head, arriving.apart_ms)
    moment = Moment(now, attempt.elapsed_ms)
    event = decide(attempt, taken, exam=paper.exam, moment=moment, device_id=device.device_id)
    alive = Alive(device.clock.boot_id(), device.clock.monotonic_ms(), now, event.elapsed_ms)
    frames = [one for one in seat.frames if one.device_id != device.device_id]
    record = (
        attempt.attempt_id,
        about.sitting_id,
        about.candidate_id,
        about.test_id,
        attempt.pack_hash,
        attempt.state.value,
        now,
        device.epoch,
        device.log.last + 1,
        seat.revision,
    )
    device.log.append_with(
        event,
        [
            *keep_carried(attempt.attempt_id, frames, seat.letters),
            keep_attempt(record),
            alive_statement(attempt.attempt_id, alive),
            *keep_files(named),
        ],
    )
    return fold(attempt.attempt_id, [*arriving.events, event])


def _sittings(device: Device) -> list[Sitting]:
    with transaction(device.engine) as session:
        trusted = organisation_keys(session)
        documents = [row.document for row in sittings(session)]
    return [read for document in documents if (read := _believed_sitting(document, trusted)) is not None]


def _every_revision(device: Device, known: Iterable[SittingId]) -> list[Sitting]:
    """Return all revisions that are here: a file may have been made before the newest renewed its key."""
    with transaction(device.engine) as session:
        trusted = organisation_keys(session)
        documents = [row.document for id in known for row in revisions(session, id)]
    return [read for document in documents if (read := _believed_sitting(document, trusted)) is not None]


def _believed_sitting(document: bytes, trusted: Mapping[str, bytes]) -> Sitting | None:
    try:
        return read_sitting(document, trusted)
    except SittingInvalid:
        return None


def _read(path: Path, known: Iterable[Sitting]) -> tuple[Seat, str]:
    """Return the contents of a file, which a key of its own sitting opens, and that key's identity."""
    keys: dict[str, str] = {}
    for sitting in known:
        try:
            keys[seat_identity(sitting).secret] = sitting.id
        except UnlockKeyMissing:
            continue
    try:
        with path.open("rb") as stream:
            reader = ParcelReader(stream, Carries.SEAT, tuple(keys))
    except OSError as error:
        raise FileUnreadable(f"{path}: {error.strerror}") from error
    seat = read_seat(reader.contents)
    if keys[reader.identity] != seat.sitting_id:
        raise ParcelCorrupt("sitting", seat.sitting_id)
    return seat, reader.identity


def _believed(
    attempt_id: AttemptId, seat: Seat, events: list[Event]
) -> tuple[Attempt, HandedOver, tuple[Event, ...]]:
    """Return the attempt that carried events amount to, its hand-over and its chain, of which nothing may be missing."""
    lineage = trace(attempt_id, events)
    attempt, chain = fold(attempt_id, events), lineage.chain
    about = attempt.initiated
    if lineage.branches or not chain or not is_origin(chain[0]) or about is None:
        raise refused(WhyNot.CONTRADICTS, attempt_id)
    _check_whole(events)
    told = (about.sitting_id, about.candidate_id, attempt.pack_hash, chain[-1].device_id)
    if told != (seat.sitting_id, seat.candidate_id, seat.pack_hash, seat.device_id):
        raise ParcelCorrupt("contents", "the events say otherwise")
    if attempt.handed is None:
        raise refused(WhyNot.NOT_HANDED_OVER, attempt_id)
    return attempt, attempt.handed, chain


def _check_whole(events: list[Event]) -> None:
    """Refuse logs with gaps: each device's numbers of an attempt run from 1."""
    seqs: dict[DeviceId, set[int]] = {}
    for event in events:
        seqs.setdefault(event.device_id, set()).add(event.seq)
    for device_id, told in seqs.items():
        if max(told) != len(told):
            raise ParcelCorrupt("events", f"{device_id}: {max(told) - len(told)} missing")


def _check_here(device: Device, attempt_id: AttemptId, events: Sequence[Event]) -> None:
    """Refuse what this machine knows more of, or gave away itself; and what it told and does not have any more.

    Its own log alone tells what it told: where some is missing, after a disk was put back say, answers would be.
    """
    with transaction(device.engine) as session:
        known = session.get(StoredAttempt, attempt_id) is not None
    here, coming = attempt_events(device, attempt_id) if known else [], set(map(_place, events))
    told = {place for place in coming if place[0] == device.device_id}
    if not told <= set(map(_place, here)):
        raise refused(WhyNot.CONTRADICTS, attempt_id)
    if not known:
        return
    own = events[-1].device_id == device.device_id
    if own and load_attempt(device, attempt_id).handed is not None:
        raise refused(WhyNot.OWN, attempt_id)
    if own or any(_place(one) not in coming for one in here):
        taken = any(
            isinstance(one.body, TakenOver) and one.body.previous_device == events[-1].device_id
            for one in here
            if _place(one) not in coming
        )
        raise refused(WhyNot.ALREADY_HERE if taken and not own else WhyNot.OLDER, attempt_id)


def _check_none_begun(device: Device, attempt_id: AttemptId, seat: Seat) -> None:
    """Refuse where the candidate has begun anew on this machine: two attempts would be open, and one would be lost sight of."""
    with transaction(device.engine) as session:
        others = [
            AttemptId(row.attempt_id)
            for row in open_attempts(session)
            if (row.sitting_id, row.candidate_id) == (seat.sitting_id, seat.candidate_id)
            and row.attempt_id != attempt_id
        ]
    for other in others:
        attempt = load_attempt(device, other)
        if attempt.handed is None and is_here(device, attempt):
            raise refused(WhyNot.BEGUN_HERE, other)


def _place(event: Event) -> tuple[DeviceId, int, int]:
    return event.device_id, event.seq, event.at_ms


def _store_files(device: Device, arriving: Arriving) -> list[str]:
    """Store the files that came, and return their hashes."""
    wanted = [one for one in arriving.seat.files if one.here]
    named: list[str] = []
    try:
        with arriving.path.open("rb") as stream:
            reader = ParcelReader(stream, Carries.SEAT, (arriving.identity,))
            came = reader.files()
            for place, one in enumerate(wanted, 1):
                data = next(came, None)
                ref = None if data is None else store_blob(device, data, name="", mime="")
                if ref is None or ref.sha256 != one.sha256:
                    raise ParcelCorrupt(f"file {place}", one.sha256)
                named.append(one.sha256)
    except OSError as error:
        raise FileUnreadable(f"{arriving.path}: {error.strerror}") from error
    return named
