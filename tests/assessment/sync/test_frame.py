"""Frames: what is read is what was signed, or is refused by name."""

import random
from dataclasses import replace

import msgspec
import pytest
import zstandard
from hypothesis import given, settings
from hypothesis import strategies as st

from assessment.attempt.events import Event, ItemVisited, Responded
from assessment.content.response import single
from assessment.errors import (
    ChainBroken,
    FrameCorrupt,
    FrameForeign,
    FrameTooLarge,
    LogError,
    SignatureInvalid,
)
from assessment.ids import Epoch, ItemId
from assessment.signing import SigningKey, VerifyKey
from assessment.sync.frame import (
    MOST_ENTRIES,
    MOST_PACKED_BYTES,
    Frame,
    check,
    decode_frame,
    encode_frame,
    take_frames,
    with_length,
)
from assessment.sync.log import LogEntry, chain, genesis, to_entry, to_event
from tests.strategies import ATTEMPT, DEVICES, EPOCH, PACK_HASH, heads, histories, log_entries

KEY = SigningKey(bytes(range(32)))
PUBLIC = VerifyKey(KEY.public)
DEVICE, OTHER, _ = DEVICES
START = genesis(DEVICE, EPOCH)


def entries(count: int, first: int = 1) -> list[LogEntry]:
    """Return entries of a plausible log."""
    made = []
    for dseq in range(first, first + count):
        item = ItemId(f"q{dseq % 7}")
        body = ItemVisited(item) if dseq % 3 else Responded(item, single("ABCD"[dseq % 4]))
        at_ms = 1_795_000_000_000 + dseq * 901
        made.append(to_entry(Event(ATTEMPT, DEVICE, dseq, at_ms, dseq * 900, PACK_HASH, body), dseq))
    return made


def frame_of(log: list[LogEntry], before: bytes = START, key: SigningKey = KEY) -> bytes:
    """Return the signed frame of some entries."""
    return encode_frame(log, device_id=DEVICE, epoch=EPOCH, head=chain(before, log), key=key)


def believed(data: bytes, before: bytes = START) -> Frame:
    """Decode and check a frame."""
    frame = decode_frame(data)
    check(frame, device_id=DEVICE, epoch=EPOCH, before=before, key=PUBLIC)
    return frame


@settings(max_examples=60)
@given(log=st.lists(log_entries, min_size=1, max_size=20), first=st.integers(1, 1 << 40), before=heads)
def test_any_entries_come_back(log: list[LogEntry], first: int, before: bytes) -> None:
    """Any run of entries comes back from its frame as it was, and is believed after the head it follows."""
    log = [replace(entry, dseq=dseq) for dseq, entry in enumerate(log, first)]

    frame = believed(frame_of(log, before), before)

    assert tuple(log) == frame.entries
    assert (first, first + len(log) - 1) == (frame.first, frame.last)


@settings(max_examples=60)
@given(history=histories())
def test_any_history_comes_back(history: list[Event]) -> None:
    """What a device recorded comes back event by event."""
    own = [event for event in history if event.device_id == DEVICE]
    log = [to_entry(event, dseq) for dseq, event in enumerate(own, 1)]

    frame = believed(frame_of(log))

    assert own == [to_event(entry, DEVICE) for entry in frame.entries]


def test_thousands_of_damaged_frames_are_refused() -> None:
    """A frame with any byte flipped, cut short, lengthened or spliced is refused by a typed error, or is unharmed."""
    log = entries(64)
    good = frame_of(log)
    chance = random.Random(7)
    damaged = [
        good[:place] + bytes([good[place] ^ (1 << chance.randrange(8))]) + good[place + 1 :]
        for place in range(len(good))
    ]
    damaged += [good[:place] for place in range(0, len(good), 2)]
    damaged += [good + bytes([chance.randrange(256)]) for _ in range(20)]
    for _ in range(300):
        a, b = sorted(chance.sample(range(len(good)), 2))
        damaged.append(good[:a] + chance.randbytes(b - a) + good[b:])
        damaged.append(good[:a] + good[b:])

    assert len(damaged) > 1_000
    refused = 0
    for data in damaged:
        try:
            assert tuple(log) == believed(data).entries
        except LogError:
            refused += 1
    assert refused >= len(damaged) - 5


def test_an_altered_entry_breaks_the_chain() -> None:
    """Entries changed, left out or exchanged under the true head and signature are refused."""
    log = entries(20)
    head = chain(START, log)
    for altered in (
        [*log[:5], replace(log[5], payload=log[6].payload), *log[6:]],
        [*log[:5], replace(log[5], at_ms=log[5].at_ms + 1), *log[6:]],
        [replace(e, dseq=n) for n, e in enumerate([*log[:5], *log[6:]], start=1)]
        + [replace(log[5], dseq=20)],
    ):
        data = encode_frame(altered, device_id=DEVICE, epoch=EPOCH, head=head, key=KEY)
        with pytest.raises(ChainBroken):
            believed(data)


def test_a_foreign_signature_is_refused() -> None:
    """A frame signed with another key is refused, however good its chain."""
    with pytest.raises(SignatureInvalid):
        believed(frame_of(entries(3), key=SigningKey(bytes(32))))


def test_a_frame_of_another_log_is_refused() -> None:
    """A good frame replayed as another device's or epoch's is refused."""
    frame = decode_frame(frame_of(entries(3)))
    with pytest.raises(FrameForeign):
        check(frame, device_id=OTHER, epoch=EPOCH, before=START, key=PUBLIC)
    with pytest.raises(FrameForeign):
        check(frame, device_id=DEVICE, epoch=Epoch("f" * 16), before=START, key=PUBLIC)


def test_a_bomb_is_refused_before_it_goes_off() -> None:
    """A frame that would unpack to more than is allowed is refused by its size alone."""
    bomb = zstandard.ZstdCompressor().compress(bytes(64 << 20))
    with pytest.raises(FrameTooLarge):
        decode_frame(bomb)
    with pytest.raises(FrameTooLarge):
        decode_frame(bytes(MOST_PACKED_BYTES + 1))


@pytest.mark.parametrize(
    ("column", "value"),
    [
        (2, "x" * 99),
        (3, 0),
        (3, -5),
        (3, 1 << 63),
        (7, [-1]),
        (7, [5]),
        (10, [1 << 63]),
        (11, [-(1 << 63)]),
        (13, []),
        (14, b"short"),
        (15, b""),
        (4, [b"no uuid"]),
        (6, [7]),
    ],
)
def test_hostile_columns_are_refused(column: int, value: object) -> None:
    """Columns with wrong lengths, negative or huge numbers or wrong types are refused by name."""
    columns = msgspec.msgpack.decode(zstandard.decompress(frame_of(entries(1))))
    columns[column] = value
    data = zstandard.ZstdCompressor().compress(msgspec.msgpack.encode(columns))
    with pytest.raises(LogError):
        believed(data)


def test_an_oversized_run_is_refused() -> None:
    """A frame of more entries than a frame may hold is refused."""
    with pytest.raises(FrameCorrupt):
        decode_frame(frame_of(entries(MOST_ENTRIES + 1)))


@given(st.lists(st.integers(1, 40), max_size=40))
@settings(max_examples=50)
def test_frames_are_cut_from_any_chunks(cuts: list[int]) -> None:
    """However a body is cut into chunks, the same frames come out, each as soon as it is whole."""
    frames = [frame_of(entries(n)) for n in (1, 3, 2)]
    body = b"".join(map(with_length, frames))
    buffer, got, place = bytearray(), [], 0
    for size in [*cuts, len(body)]:
        buffer += body[place : place + size]
        place += size
        got += take_frames(buffer)

    assert frames == got
    assert not buffer


def test_an_impossible_length_is_refused() -> None:
    """A length that no frame may have ends the reading."""
    with pytest.raises(FrameTooLarge):
        take_frames(bytearray(b"\xff\xff\xff\xff"))
