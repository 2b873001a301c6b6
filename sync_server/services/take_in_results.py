"""Take in results that were carried here as a file: the same frames, judged and stored as if the device had sent them.

A machine that never joined is let in where it proves that it is a machine of one of our sittings, or where whoever takes
the file in vouches for it. What is wrong goes to quarantine, as over the network, and what is known changes nothing.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from assessment.errors import AssessmentError, LogError
from assessment.ids import DeviceId, Epoch, OrganisationId
from assessment.pack.parcel import Carries, ParcelReader
from assessment.signing import VerifyKey
from assessment.sync.carried import Results, read_results
from assessment.sync.frame import decode_frame
from sync_server.services.accept_frames import accept_frames
from sync_server.services.admit_machine import known_machine, let_in, proven
from sync_server.services.server import Server
from sync_server.services.take_in_files import take_in_files
from sync_server.services.why_not import WhyNot, code_of
from sync_server.storage.devices import device
from sync_server.storage.frames import LogName, log_end

FRAMES_AT_ONCE = 64


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What became of one device's log in a file. ``letter``: it was carried by another machine.

    ``joined``: the device was not known before. ``refused`` is a stable code, empty where all is well. ``entries_beyond``
    are here and not in the file: it is older than what came by another way.
    """

    device_id: str
    name: str
    letter: bool
    joined: bool
    attempts: tuple[str, ...]
    entries_new: int
    entries_known: int
    files_new: int
    files_known: int
    files_missing: int
    refused: str
    detail: str = ""
    entries_beyond: int = 0


def take_in_results(
    server: Server, organisation: OrganisationId, path: Path, *, actor: str, vouched: bool = False
) -> tuple[TakenIn, ...]:
    """Take in a file, and what other machines wrote that it carries along.

    ``vouched``: logs of machines that never joined are taken without a proof.
    """
    try:
        with path.open("rb") as stream:
            return tuple(_take_in(server, organisation, stream, actor=actor, vouched=vouched))
    except OSError as error:
        return (_nothing(WhyNot.UNREADABLE.value, error.strerror or str(error)),)


def _take_in(
    server: Server,
    organisation: OrganisationId,
    stream: BinaryIO,
    *,
    actor: str,
    vouched: bool,
    letter: bool = False,
) -> Iterator[TakenIn]:
    identity = server.keys(organisation).identity.secret
    try:
        reader = ParcelReader(stream, Carries.RESULT, (identity,))
        told = read_results(reader.contents)
    except AssessmentError as error:
        yield _nothing(code_of(error), str(error), letter=letter)
        return
    if not letter:
        for one in told.letters:
            yield from _take_in(server, organisation, BytesIO(one), actor=actor, vouched=vouched, letter=True)
    yield _one_log(server, organisation, told, reader, actor=actor, vouched=vouched, letter=letter)


def _one_log(
    server: Server,
    organisation: OrganisationId,
    told: Results,
    reader: ParcelReader,
    *,
    actor: str,
    vouched: bool,
    letter: bool,
) -> TakenIn:
    who = known_machine(server, organisation, told)
    if isinstance(who, WhyNot):
        return _nothing(who.value, told.device_id, letter=letter, device_id=told.device_id)
    joined = who is None
    if who is None:
        if not vouched and not proven(server, organisation, told):
            code = WhyNot.DEVICE_UNKNOWN.value
            return _nothing(code, told.device_id, letter=letter, device_id=told.device_id)
        who = let_in(server, organisation, told, actor)
    log = LogName(organisation, DeviceId(told.device_id), Epoch(told.epoch))
    before, after, refused, detail = _frames(server, log, told)
    if who.revoked and not refused:
        refused, detail = WhyNot.DEVICE_REVOKED.value, told.device_id
    files_new, files_known, wrong = take_in_files(server, who, told, reader)
    missing = sum(1 for one in told.files if not one.here)
    new = after - before
    return TakenIn(
        told.device_id,
        _name_of(server, organisation, told.device_id),
        letter,
        joined,
        tuple(told.attempts),
        new,
        max(0, _last(told) - new),
        files_new,
        files_known,
        missing,
        refused or wrong,
        detail,
        0 if refused else max(0, after - _last(told)),
    )


def _frames(server: Server, log: LogName, told: Results) -> tuple[int, int, str, str]:
    """Judge and store a log; return how far it was here before and is now, and why some of it was refused."""
    before = after = _cursor(server, log)
    for place in range(0, len(told.frames), FRAMES_AT_ONCE):
        some = told.frames[place : place + FRAMES_AT_ONCE]
        decision = accept_frames(server, log, VerifyKey(told.sign_key), some)
        after = decision.end.cursor
        if decision.refusal is not None:
            return before, after, decision.refusal.code, decision.refusal.detail
    last = _last(told)
    if after < last:
        return before, after, WhyNot.GAP.value, f"{after + 1}..{last}"
    return before, after, "", ""


def _cursor(server: Server, log: LogName) -> int:
    with server.database.look() as connection:
        end = log_end(connection, log)
    return end.cursor if end else 0


def _name_of(server: Server, organisation: OrganisationId, device_id: str) -> str:
    with server.database.read() as session:
        row = device(session, organisation, device_id)
    return row.name if row else ""


def _last(told: Results) -> int:
    """Return how many entries the log has that a file carries, as far as its frames can be read."""
    for data in reversed(told.frames):
        try:
            return decode_frame(data).last
        except LogError:
            continue
    return 0


def _nothing(code: str, detail: str = "", *, letter: bool = False, device_id: str = "") -> TakenIn:
    return TakenIn(device_id, "", letter, False, (), 0, 0, 0, 0, 0, code, detail)
