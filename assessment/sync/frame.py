"""A frame: up to 256 log entries as zstd-compressed msgpack columns with one head and one signature.

On the wire and in bundles a frame is preceded by its length as four big-endian bytes. The chain is recomputed
by whoever reads it, so no hash per entry travels. A frame is read in two steps: its outline says whose it is and what
was signed, its entries are made only for whoever goes on. Home of zstandard.
"""

import struct
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated
from uuid import UUID

import msgspec
import zstandard

from assessment.errors import ChainBroken, FrameCorrupt, FrameForeign, FrameTooLarge, SignatureInvalid
from assessment.ids import AttemptId, DeviceId, Epoch
from assessment.signing import SIGNATURE_BYTES, SigningKey, VerifyKey
from assessment.sync.log import HEAD_BYTES, LogEntry, chain

FRAME_VERSION = 1
MOST_ENTRIES = 256
MOST_PACKED_BYTES = 4 << 20
MOST_UNPACKED_BYTES = 16 << 20
FREELY_UNPACKED_BYTES, UNPACKED_TO_PACKED = 4 << 20, 100
"""So much a frame may unpack to however small it is, for an essay saved at every stroke packs very well; and so much more
for each byte of it."""
LATEST_MS = 1 << 53
MOST_SEQ = 1 << 31
MOST_DSEQ = 1 << 53
MOST_RUN_BYTES = 3 << 20
_LENGTH = struct.Struct(">I")


_AtMost = msgspec.Meta(max_length=MOST_ENTRIES)
"""No column is longer than that: one that says it is goes no further than its length."""
_Numbers = Annotated[list[int], _AtMost]
_Hash = Annotated[bytes, msgspec.Meta(max_length=HEAD_BYTES)]


class _Columns(msgspec.Struct, array_like=True, forbid_unknown_fields=True):
    version: int
    device_id: str
    epoch: str
    first: int
    attempts: Annotated[list[bytes], _AtMost]
    packs: Annotated[list[_Hash], _AtMost]
    kinds: Annotated[list[str], _AtMost]
    attempt: _Numbers
    pack: _Numbers
    kind: _Numbers
    seq: _Numbers
    at: _Numbers
    lag: _Numbers
    payload: Annotated[list[bytes], _AtMost]
    head: bytes
    signature: bytes


class _OfThread(threading.local):
    """A decompressor for each thread: one that two share crashes the process, and to make one takes 10 µs a frame."""

    def __init__(self) -> None:
        self.decompressor = zstandard.ZstdDecompressor()


_own = _OfThread()
_encoder = msgspec.msgpack.Encoder()
_decoder = msgspec.msgpack.Decoder(_Columns)


@dataclass(frozen=True, slots=True)
class Frame:
    """A decoded frame. Nothing in it is to be believed before ``check`` has passed."""

    device_id: DeviceId
    epoch: Epoch
    entries: tuple[LogEntry, ...]
    head: bytes
    signature: bytes

    @property
    def first(self) -> int:
        """The dseq of the first entry."""
        return self.entries[0].dseq

    @property
    def last(self) -> int:
        """The dseq of the last entry."""
        return self.entries[-1].dseq


@dataclass(frozen=True, slots=True)
class Outline:
    """What a frame says of itself, before its entries are made: all that its signature covers, and its place."""

    device_id: DeviceId
    epoch: Epoch
    first: int
    last: int
    head: bytes
    signature: bytes
    _columns: _Columns

    def whole(self) -> Frame:
        """Return the frame with its entries.

        Raises:
            FrameCorrupt: they cannot be read.
        """
        try:
            entries = _entries(self._columns)
        except (IndexError, ValueError) as error:
            raise FrameCorrupt("columns") from error
        return Frame(self.device_id, self.epoch, tuple(entries), self.head, self.signature)


def signed_text(device_id: DeviceId, epoch: Epoch, last: int, head: bytes) -> bytes:
    """Return the bytes that a frame's signature covers."""
    return f"carrel-frame-v1\0{device_id}\0{epoch}\0{last}\0".encode() + head


def runs(entries: Sequence[LogEntry], most: int = MOST_ENTRIES) -> list[Sequence[LogEntry]]:
    """Cut consecutive entries into runs that each make one frame: at most ``most``, and never too large to be taken.

    A long essay that is saved every second would else make a frame that no server accepts, for ever.
    """
    cut: list[Sequence[LogEntry]] = []
    start = size = 0
    for place, entry in enumerate(entries):
        size += len(entry.payload)
        if place > start and (place - start == most or size > MOST_RUN_BYTES):
            cut.append(entries[start:place])
            start, size = place, len(entry.payload)
    return [*cut, entries[start:]] if entries else []


def encode_frame(
    entries: Sequence[LogEntry], *, device_id: DeviceId, epoch: Epoch, head: bytes, key: SigningKey
) -> bytes:
    """Return the frame of consecutive ``entries`` that lead to ``head``, signed with the device's ``key``."""
    attempts: dict[str, int] = {}
    packs: dict[str, int] = {}
    kinds: dict[str, int] = {}
    at = elapsed = 0
    seqs: dict[str, int] = {}
    columns = _Columns(
        FRAME_VERSION, device_id, epoch, entries[0].dseq, [], [], [], [], [], [], [], [], [], [], head, b""
    )
    for entry in entries:
        columns.attempt.append(attempts.setdefault(entry.attempt_id, len(attempts)))
        columns.pack.append(packs.setdefault(entry.pack_hash, len(packs)))
        columns.kind.append(kinds.setdefault(entry.kind, len(kinds)))
        columns.seq.append(entry.seq - seqs.get(entry.attempt_id, 0) - 1)
        columns.at.append(entry.at_ms - at)
        columns.lag.append((entry.elapsed_ms - elapsed) - (entry.at_ms - at))
        columns.payload.append(entry.payload)
        seqs[entry.attempt_id], at, elapsed = entry.seq, entry.at_ms, entry.elapsed_ms
    columns.attempts = [UUID(attempt).bytes for attempt in attempts]
    columns.packs = [bytes.fromhex(pack) for pack in packs]
    columns.kinds = list(kinds)
    columns.signature = key.sign(signed_text(device_id, epoch, entries[-1].dseq, head))
    # A compressor of its own for each frame: one that two threads share crashes the process, and this costs 10 µs.
    compressor = zstandard.ZstdCompressor(level=3, write_checksum=False, write_content_size=True)
    return compressor.compress(_encoder.encode(columns))


def outline(data: bytes) -> Outline:
    """Return what the frame that ``data`` encodes says of itself.

    Raises:
        FrameTooLarge: it is or would unpack to more than is allowed.
        FrameCorrupt: it cannot be read.
    """
    columns = _columns(data)
    count = len(columns.payload)
    lists = (columns.attempt, columns.pack, columns.kind, columns.seq, columns.at, columns.lag)
    told = (columns.attempts, columns.packs, columns.kinds)
    if not count or any(len(column) != count for column in lists) or any(len(one) > count for one in told):
        raise FrameCorrupt("columns")
    if not 1 <= columns.first < MOST_DSEQ:
        raise FrameCorrupt("first")
    if len(columns.head) != HEAD_BYTES or len(columns.signature) != SIGNATURE_BYTES:
        raise FrameCorrupt("head")
    return Outline(
        DeviceId(columns.device_id),
        Epoch(columns.epoch),
        columns.first,
        columns.first + count - 1,
        columns.head,
        columns.signature,
        columns,
    )


def decode_frame(data: bytes) -> Frame:
    """Return the frame that ``data`` encodes.

    Raises:
        FrameTooLarge, FrameCorrupt: as ``outline`` and its ``whole`` say.
    """
    return outline(data).whole()


def check(frame: Frame, *, device_id: DeviceId, epoch: Epoch, before: bytes, key: VerifyKey) -> None:
    """Believe the frame, or raise. ``before`` is the head of the log just before the frame's first entry.

    Raises:
        FrameForeign: it is another log's.
        ChainBroken: its entries do not lead from ``before`` to its head.
        SignatureInvalid: its head was not signed by this device.
    """
    if (frame.device_id, frame.epoch) != (device_id, epoch):
        raise FrameForeign(f"{device_id}/{epoch}")
    check_signed(frame, key)
    check_chain(frame, before)


def check_signed(frame: Frame | Outline, key: VerifyKey) -> None:
    """Believe that the device has signed this head at this place of this log, or raise.

    Raises:
        SignatureInvalid: it has not.
    """
    if not key.holds(frame.signature, signed_text(frame.device_id, frame.epoch, frame.last, frame.head)):
        raise SignatureInvalid(f"{frame.first}..{frame.last}")


def check_chain(frame: Frame, before: bytes) -> None:
    """Believe that the entries lead from ``before`` to the frame's head, or raise.

    Raises:
        ChainBroken: they do not.
    """
    if chain(before, frame.entries) != frame.head:
        raise ChainBroken(f"{frame.first}..{frame.last}")


def with_length(frame: bytes) -> bytes:
    """Return the frame as it travels: its length, then itself."""
    return _LENGTH.pack(len(frame)) + frame


def take_frames(buffer: bytearray) -> list[bytes]:
    """Remove and return the complete frames at the start of ``buffer``; what is left is the start of the next.

    Raises:
        FrameTooLarge: the buffer begins with a length that no frame may have. Frames before such a length are
            returned first.
    """
    frames: list[bytes] = []
    start = 0
    while len(buffer) - start >= _LENGTH.size:
        (length,) = _LENGTH.unpack_from(buffer, start)
        if length > MOST_PACKED_BYTES:
            if frames:
                break
            raise FrameTooLarge("length", str(length))
        if len(buffer) - start - _LENGTH.size < length:
            break
        frames.append(bytes(buffer[start + _LENGTH.size : start + _LENGTH.size + length]))
        start += _LENGTH.size + length
    del buffer[:start]
    return frames


def _columns(data: bytes) -> _Columns:
    if len(data) > MOST_PACKED_BYTES:
        raise FrameTooLarge("packed", str(len(data)))
    most = min(MOST_UNPACKED_BYTES, FREELY_UNPACKED_BYTES + UNPACKED_TO_PACKED * len(data))
    try:
        size = zstandard.frame_content_size(data)
        if size < 0 or size > most:
            raise FrameTooLarge("unpacked", str(size))
        raw = _own.decompressor.decompress(data, max_output_size=most, allow_extra_data=False)
        columns = _decoder.decode(raw)
    except (zstandard.ZstdError, msgspec.DecodeError, UnicodeDecodeError) as error:
        raise FrameCorrupt("frame") from error
    if columns.version != FRAME_VERSION:
        raise FrameCorrupt("version")
    return columns


def _entries(columns: _Columns) -> list[LogEntry]:
    attempts = [AttemptId(str(UUID(bytes=raw))) for raw in columns.attempts]
    packs = [raw.hex() for raw in columns.packs]
    at = elapsed = 0
    seqs = [0] * len(attempts)
    entries: list[LogEntry] = []
    rows = zip(
        columns.attempt,
        columns.pack,
        columns.kind,
        columns.seq,
        columns.at,
        columns.lag,
        columns.payload,
        strict=True,
    )
    for dseq, (attempt, pack, kind, seq, step, lag, payload) in enumerate(rows, columns.first):
        if attempt < 0 or pack < 0 or kind < 0:
            raise ValueError("negative index")
        at += step
        elapsed += step + lag
        seqs[attempt] += seq + 1
        if not (0 <= at < LATEST_MS and 0 <= elapsed < LATEST_MS and 0 < seqs[attempt] < MOST_SEQ):
            raise ValueError("a number beyond its range")
        entries.append(
            LogEntry(
                dseq, attempts[attempt], seqs[attempt], columns.kinds[kind], at, elapsed, packs[pack], payload
            )
        )
    return entries
