"""Frames: what is read is what was signed, or is refused by name."""

import random
import subprocess
import sys
from collections.abc import Callable

import msgspec
import pytest
import zstandard
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from assessment.attempt.events import Event, ItemVisited, Responded
from assessment.attempt.payload import to_payload
from assessment.content.interaction import MAX_TEXT_CHARACTERS
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
    MOST_RUN_BYTES,
    Frame,
    check,
    decode_frame,
    encode_frame,
    runs,
    signed_text,
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


THREADS = """
from concurrent.futures import ThreadPoolExecutor
from tests.assessment.sync.test_frame import entries, frame_of

log = entries(64)
with ThreadPoolExecutor(8) as pool:
    print(len(set(pool.map(lambda _: frame_of(log), range(4_000)))))
"""


def test_frames_are_made_by_many_threads_at_once() -> None:
    """Threads that make frames at the same moment make the same bytes, and the process lives."""
    done = subprocess.run([sys.executable, "-c", THREADS], capture_output=True, text=True, check=False)

    assert (0, "1") == (done.returncode, done.stdout.strip()), done.stderr


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


def reworked(data: bytes, column: int, value: object) -> bytes:
    """Return a frame with another value in one column, well packed and honestly signed for what it then says."""
    columns = msgspec.msgpack.decode(zstandard.decompress(data))
    columns[column] = value
    device_id, epoch, first, payload, head = (columns[place] for place in (1, 2, 3, 13, 14))
    if isinstance(first, int) and isinstance(payload, list) and isinstance(head, bytes) and column != 15:
        columns[15] = KEY.sign(signed_text(device_id, epoch, first + len(payload) - 1, head))
    return zstandard.ZstdCompressor().compress(msgspec.msgpack.encode(columns))


@pytest.mark.parametrize(
    ("column", "value"),
    [
        (0, 2),
        (0, None),
        (2, "x" * 99),
        (3, 0),
        (3, -5),
        (4, [b"no uuid"]),
        (4, []),
        (4, [1]),
        (5, []),
        (5, ["text"]),
        (6, []),
        (6, [7]),
        (7, [-1]),
        (7, [1]),
        (7, [1 << 63]),
        (8, [-1]),
        (8, [1]),
        (9, [-1]),
        (9, [1]),
        (10, [-1]),
        (10, [-5]),
        (10, [1 << 31]),
        (10, [(1 << 64) - 1]),
        (10, [0.5]),
        (11, [-1]),
        (11, [1 << 53]),
        (11, [(1 << 64) - 1]),
        (11, [-(1 << 63)]),
        (12, [-(1 << 63)]),
        (12, [(1 << 64) - 1]),
        (12, [0, 0]),
        (13, []),
        (13, [b"", b""]),
        (13, ["text"]),
        (13, None),
        (14, b"short"),
        (14, b"x" * 33),
        (14, bytes(32)),
        (15, b""),
        (15, bytes(64)),
        (15, bytes(65)),
    ],
    ids=str,
)
def test_hostile_columns_are_refused(column: int, value: object) -> None:
    """Columns with wrong lengths, negative or huge numbers or wrong types are refused, however well signed."""
    with pytest.raises(LogError):
        believed(reworked(frame_of(entries(1)), column, value))


@settings(max_examples=300)
@given(
    column=st.integers(0, 15),
    value=st.one_of(
        st.integers(-(1 << 63), (1 << 64) - 1),
        st.text(max_size=20),
        st.binary(max_size=40),
        st.lists(st.integers(-(1 << 63), (1 << 64) - 1), max_size=4),
        st.lists(st.integers(-3, 3), min_size=3, max_size=3),
        st.lists(st.binary(max_size=17), max_size=4),
        st.lists(st.binary(min_size=16, max_size=16), min_size=1, max_size=3),
        st.lists(st.text(max_size=4), max_size=4),
    ),
)
def test_any_column_is_refused_by_name_or_harmless(column: int, value: object) -> None:
    """Whatever a device signs, reading it ends in a typed error or in entries that can be linked and stored."""
    try:
        frame = decode_frame(reworked(frame_of(entries(3)), column, value))
    except LogError:
        return
    chain(START, frame.entries)
    for entry in frame.entries:
        assert entry == replace(to_entry(to_event(entry, DEVICE), entry.dseq), payload=entry.payload)
        assert 0 < entry.seq < 1 << 63
        assert 0 < entry.dseq < 1 << 63


def test_huge_numbers_of_places_are_refused() -> None:
    """A first place that no database can hold is refused before anybody looks for its neighbours."""
    for first in ((1 << 63) - 1, 1 << 63, (1 << 64) - 1):
        with pytest.raises(FrameCorrupt):
            decode_frame(reworked(frame_of(entries(3)), 3, first))


def test_every_byte_inside_counts() -> None:
    """A frame unpacked, changed in any one byte and packed again is refused, or says exactly the same."""
    log = entries(12)
    raw = bytearray(zstandard.decompress(frame_of(log)))
    for place in range(len(raw)):
        for other in (raw[place] ^ 1, raw[place] ^ 0x80, 0xC0, 0xFF):
            changed = bytes(raw[:place]) + bytes([other]) + bytes(raw[place + 1 :])
            try:
                assert tuple(log) == believed(zstandard.ZstdCompressor().compress(changed)).entries
            except LogError:
                continue


def test_frames_are_not_spliced() -> None:
    """The start of one frame and the end of another, each good, make no frame, packed or unpacked."""
    one, two = frame_of(entries(12)), frame_of(entries(12, 13), chain(START, entries(12)))
    raws = zstandard.decompress(one), zstandard.decompress(two)
    spliced = [one[:place] + two[place:] for place in range(1, min(len(one), len(two)))]
    spliced += [
        zstandard.ZstdCompressor().compress(raws[0][:place] + raws[1][place:])
        for place in range(1, min(map(len, raws)))
    ]
    for data in spliced:
        if data not in (one, two):
            with pytest.raises(LogError):
                believed(data)


@pytest.mark.parametrize(
    "wrapped",
    [
        lambda frame: frame + frame,
        lambda frame: frame + b"\x50\x2a\x4d\x18\x00\x00\x00\x00",
        lambda frame: zstandard.ZstdCompressor().compress(frame),
        lambda frame: zstandard.ZstdCompressor(write_content_size=False).compress(zstandard.decompress(frame)),
        lambda frame: zstandard.ZstdCompressor().compress(zstandard.decompress(frame) + b"\xc0"),
        with_length,
        lambda frame: b"",
        lambda frame: b"\xdd\xff\xff\xff\xff",
        lambda frame: zstandard.ZstdCompressor().compress(b"\xdd\xff\xff\xff\xff"),
        lambda frame: zstandard.ZstdCompressor().compress(b"\xdc\x00\x10\x01\xa1a\xa1b\x01\xdd\xff\xff\xff\xff"),
        lambda frame: zstandard.ZstdCompressor().compress(b"\x91" * 100_000),
        lambda frame: zstandard.ZstdCompressor().compress(b""),
    ],
    ids=[
        "twice", "skippable", "packed twice", "no size", "more inside", "with its length", "nothing", "no frame",
        "endless list", "endless column", "deep", "empty",
    ],
)  # fmt: skip
def test_what_is_wrapped_otherwise_is_refused(wrapped: Callable[[bytes], bytes]) -> None:
    """A frame has one form; anything before, after, around or missing is refused."""
    with pytest.raises(LogError):
        believed(wrapped(frame_of(entries(3))))


def test_a_frame_that_lies_about_its_size_is_refused() -> None:
    """A bomb that claims to be small goes no further than it claims."""
    bomb = bytearray(zstandard.ZstdCompressor().compress(bytes(1 << 20)))
    assert zstandard.frame_content_size(bytes(bomb)) == 1 << 20
    bomb[5:9] = (64).to_bytes(4, "little")

    with pytest.raises(LogError):
        decode_frame(bytes(bomb))


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


def test_what_stands_before_an_impossible_length_is_not_lost() -> None:
    """Good frames before a length that is refused are taken first; the refusal leaves the rest as it came."""
    frame = frame_of(entries(1))
    buffer = bytearray(with_length(frame) + b"\xff\xff\xff\xff")

    assert [frame] == take_frames(buffer)
    with pytest.raises(FrameTooLarge):
        take_frames(buffer)
    assert b"\xff\xff\xff\xff" == buffer


def test_a_frame_of_nothing_is_taken_and_refused() -> None:
    """A length of nought is a frame, and no good one."""
    (nothing,) = take_frames(bytearray(4))

    with pytest.raises(FrameCorrupt):
        decode_frame(nothing)


@given(
    sizes=st.lists(st.sampled_from([0, 10, 1 << 19, MOST_RUN_BYTES // 2, MOST_RUN_BYTES + 1]), max_size=12)
)
def test_runs_lose_nothing_and_fit(sizes: list[int]) -> None:
    """However large the answers, the runs hold every entry once, in order, and each is small enough or single."""
    log = [replace(entry, payload=bytes(size)) for entry, size in zip(entries(12), sizes, strict=False)]

    cut = runs(log, 4)

    assert log == [entry for run in cut for entry in run]
    for run in cut:
        assert 1 <= len(run) <= 4
        assert len(run) == 1 or sum(len(entry.payload) for entry in run) <= MOST_RUN_BYTES


def test_a_long_essay_saved_every_second_can_be_sent() -> None:
    """Hundreds of versions of the longest essay, of characters that pack badly, make frames that are all taken."""
    essay = random.Random(3).randbytes(400_000).decode("utf-16-le", "ignore")[:MAX_TEXT_CHARACTERS]
    payload = to_payload(Responded(ItemId("q1"), single(essay)))
    log = [replace(entry, payload=payload) for entry in entries(40)]

    head = START
    for run in runs(log):
        frame = believed(frame_of(list(run), head), head)
        head = frame.head

    assert chain(START, log) == head
    with pytest.raises(FrameTooLarge):
        believed(frame_of(log))


def test_few_entries_make_one_run() -> None:
    """Ordinary entries are cut by their number alone."""
    log = entries(MOST_ENTRIES + 1)

    assert [MOST_ENTRIES, 1] == [len(run) for run in runs(log)]
    assert [] == runs([])
