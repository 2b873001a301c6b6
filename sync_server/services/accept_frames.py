"""Judge the frames of a device's log and store what is good, durably and exactly once.

``decide`` is the whole decision, a value made from values; ``commit`` stores it if the log still ends where the
decision began. When another connection was faster, it is decided anew.
"""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import astuple, dataclass
from functools import partial
from hashlib import sha256

from assessment.errors import (
    ChainBroken,
    FrameCorrupt,
    FrameForeign,
    FrameTooLarge,
    LogError,
    SignatureInvalid,
)
from assessment.signing import VerifyKey
from assessment.sync.frame import Frame, check_chain, check_signed, decode_frame, outline
from assessment.sync.log import LogEntry, chain, genesis
from assessment.sync.reconcile import Verdict, judge
from assessment.sync.refusals import Code
from sync_server.errors import StorageDamaged
from sync_server.services.server import Server
from sync_server.storage.engine import Connection
from sync_server.storage.frames import (
    Append,
    LogEnd,
    LogName,
    NewFrame,
    add_frames,
    advance,
    append_all,
    frame_before,
    log_end,
)
from sync_server.storage.quarantine import quarantine

HeadAt = Callable[[int], bytes]
"""Gives the head of the stored log after an entry at or below its cursor."""
MOST_REMAINS = 64 << 10
"""How much is kept of bytes that are not even a frame."""


class Forked(LogError):
    """Well signed, but it contradicts what this device sent before: a cloned or restored installation."""


CODES: dict[type[LogError], str] = {
    FrameCorrupt: Code.FRAME_CORRUPT.value,
    FrameTooLarge: Code.FRAME_TOO_LARGE.value,
    FrameForeign: Code.FRAME_FOREIGN.value,
    ChainBroken: Code.CHAIN_BROKEN.value,
    SignatureInvalid: Code.SIGNATURE_INVALID.value,
    Forked: Code.FORKED.value,
}
"""The stable codes by which a device learns why a frame was not taken."""
SHUT_OUT = Code.DEVICE_REVOKED.value
"""Told of a device that was shut out: its frames are stored, and held apart until a person decides."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """A frame that is not taken, and why."""

    code: str
    detail: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Decision:
    """What is to be stored, and how the log stands before and after. ``gap``: what comes after these frames is not read."""

    begin: LogEnd
    end: LogEnd
    frames: tuple[NewFrame, ...] = ()
    refusal: Refusal | None = None
    gap: bool = False

    @property
    def empty(self) -> bool:
        """Whether there is nothing to store."""
        return not self.frames and self.refusal is None


def beginning(log: LogName) -> LogEnd:
    """Return the end of a log of which nothing has come."""
    return LogEnd(0, genesis(log.device_id, log.epoch))


def decide(log: LogName, key: VerifyKey, begin: LogEnd, frames: Sequence[bytes], head_at: HeadAt) -> Decision:
    """Judge frames in order. After a gap, or a frame that is wrong, no more are looked at."""
    end = begin
    taken: list[NewFrame] = []

    def head_of(dseq: int) -> bytes:
        if dseq == end.cursor:
            return end.head
        return head_at(dseq) if dseq <= begin.cursor else _head_within(taken, dseq)

    for data in frames:
        try:
            new = _judge(log, key, end, data, head_of)
        except LogError as error:
            return Decision(begin, end, tuple(taken), Refusal(CODES[type(error)], error.place, data))
        except _Gap:
            return Decision(begin, end, tuple(taken), gap=True)
        if new is not None:
            taken.append(new)
            end = LogEnd(new.last, new.head)
    return Decision(begin, end, tuple(taken))


def too_large(begin: LogEnd, remains: bytes) -> Decision:
    """Return the refusal of bytes that claim to be a frame larger than any may be."""
    code = CODES[FrameTooLarge]
    return Decision(begin, begin, (), Refusal(code, "length", remains))


def prepare(server: Server, log: LogName, key: VerifyKey, frames: Sequence[bytes]) -> Decision:
    """Decide about frames on the log as it stands in the database now."""
    with server.database.look() as connection:
        begin = log_end(connection, log) or beginning(log)
        return decide(log, key, begin, frames, partial(stored_head, connection, log))


def commit(server: Server, log: LogName, decision: Decision) -> Future[bool]:
    """Promise to store a decision durably; the result is False when the log no longer stands where it began."""
    now = server.clock()
    return server.database.submit(lambda connection: _write(connection, log, decision, now))


def commit_all(server: Server, decided: Sequence[tuple[LogName, Decision]]) -> Future[list[bool]]:
    """Promise to store durably what was decided of several logs, in one transaction and in few statements."""
    now = server.clock()

    def write(connection: Connection) -> list[bool]:
        told = append_all(
            connection, [Append(log, one.begin, one.end, one.frames) for log, one in decided], now
        )
        kept = [one for one, stored in zip(decided, told, strict=True) if stored and one[1].refusal]
        for log, one in sorted(kept, key=lambda kept: astuple(kept[0])):
            _keep(connection, log, one, now)
        return told

    return server.database.submit(write)


def _write(connection: Connection, log: LogName, decision: Decision, now: int) -> bool:
    if not advance(connection, log, decision.begin, decision.end, now):
        return False
    if decision.frames:
        add_frames(connection, log, decision.frames, now)
    _keep(connection, log, decision, now)
    return True


def _keep(connection: Connection, log: LogName, decision: Decision, now: int) -> None:
    """Keep what was refused, if anything was."""
    refusal = decision.refusal
    if refusal is not None:
        quarantine(
            connection,
            log,
            sha256=sha256(refusal.data).digest(),
            code=refusal.code,
            detail=refusal.detail,
            cursor=decision.end.cursor,
            data=refusal.data,
            now=now,
        )


def accept_frames(server: Server, log: LogName, key: VerifyKey, frames: Sequence[bytes]) -> Decision:
    """Judge and store frames, and wait until they are on the disk. The HTTP route awaits instead."""
    while True:
        decision = prepare(server, log, key, frames)
        if decision.empty or commit(server, log, decision).result():
            server.nudge()
            return decision


def stored_head(connection: Connection, log: LogName, dseq: int) -> bytes:
    """Return the head after entry ``dseq`` of the stored log.

    Raises:
        StorageDamaged: if the entry is not there, though the cursor says so.
    """
    if dseq == 0:
        return beginning(log).head
    stored = frame_before(connection, log, dseq)
    if stored is None or dseq > stored.last:
        raise StorageDamaged(f"no frame holds entry {dseq}")
    if dseq == stored.last:
        return stored.head
    try:
        frame = decode_frame(stored.data)
    except LogError as error:
        raise StorageDamaged(f"the frame that holds entry {dseq}") from error
    return chain(stored.prev_head, _part(frame, stored.first, dseq))


class _Gap(Exception):
    """A frame begins further on than the log goes."""


def _judge(log: LogName, key: VerifyKey, end: LogEnd, data: bytes, head_of: HeadAt) -> NewFrame | None:
    """Return what is new in a frame, None when nothing is. A frame is checked whole, known parts too.

    Its entries are made once its signature holds: nobody but the device itself can ask for that work.
    """
    told = outline(data)
    if (told.device_id, told.epoch) != (log.device_id, log.epoch):
        raise FrameForeign("log")
    verdict = judge(end.cursor, told)
    if verdict is Verdict.GAP:
        raise _Gap
    check_signed(told, key)
    frame = told.whole()
    before = head_of(frame.first - 1)
    try:
        check_chain(frame, before)
    except OverflowError as error:  # signed numbers that have no canonical form
        raise FrameCorrupt("columns") from error
    if verdict is not Verdict.NEXT:
        known = min(frame.last, end.cursor)
        if chain(before, _part(frame, frame.first, known)) != head_of(known):
            raise Forked(f"{frame.first}..{known}")
    if verdict is Verdict.DUPLICATE:
        return None
    first = end.cursor + 1
    part = _part(frame, first, frame.last)
    attempts = tuple(dict.fromkeys(entry.attempt_id for entry in part))
    return NewFrame(first, frame.last, end.head, frame.head, data, attempts)


def _part(frame: Frame, first: int, last: int) -> tuple[LogEntry, ...]:
    return frame.entries[first - frame.first : last - frame.first + 1]


def _head_within(taken: Sequence[NewFrame], dseq: int) -> bytes:
    """Return the head after an entry that a frame of this very request brought."""
    new = next(frame for frame in taken if frame.first <= dseq <= frame.last)
    return (
        new.head if dseq == new.last else chain(new.prev_head, _part(decode_frame(new.data), new.first, dseq))
    )
