"""Vectors of frames: pushes with what the server answers, and frames that nobody can read or believe."""

from collections.abc import Iterator, Sequence
from typing import Any

import zstandard

from assessment.attempt.events import Event, ItemVisited
from assessment.errors import LogError
from assessment.ids import AttemptId, DeviceId, ItemId
from assessment.signing import VerifyKey
from assessment.sync.frame import MOST_ENTRIES, MOST_PACKED_BYTES, decode_frame, signed_text, with_length
from assessment.sync.log import LogEntry, to_entry
from sync_server.services.accept_frames import CODES, Decision, beginning, decide, too_large
from sync_server.storage.frames import LogEnd, LogName
from tools.protocol_example import (
    AT_MS,
    ATTEMPT,
    BODIES,
    DEVICE,
    EPOCH,
    FORKED,
    GOOD,
    HEAD,
    ORGANISATION,
    OTHER,
    PACK_HASH,
    SIGN,
    Log,
    Plain,
    unpacked,
)

LATEST_MS = 1 << 53
AT = 11
CUT = 20


def mixed() -> Log:
    """Return a log of two attempts at two packs, whose clock was set back and whose second attempt is younger."""
    other = AttemptId("01890a5d-ac96-774b-bcce-b302099a8058")
    told = (
        (ATTEMPT, 1, AT_MS, 5_000, PACK_HASH),
        (other, 1, AT_MS - 3_600_000, 20, "cd" * 32),
        (ATTEMPT, 2, AT_MS + 70, 5_061, PACK_HASH),
        (other, 2, AT_MS + 90, 3_600_130, "cd" * 32),
    )
    return Log(entries=[_visit(dseq, *one) for dseq, one in enumerate(told, 1)])


def _visit(dseq: int, attempt: AttemptId, seq: int, at_ms: int, elapsed_ms: int, pack: str) -> LogEntry:
    return to_entry(Event(attempt, DEVICE, seq, at_ms, elapsed_ms, pack, ItemVisited(ItemId("q1"))), dseq)


def frame_told(log: Log, first: int, last: int) -> Plain:
    """Return a good frame with what it is made of."""
    packed, head = log.frame(first, last), log.heads[last]
    text = signed_text(DEVICE, EPOCH, last, head)
    return {
        "first": first,
        "last": last,
        "signed_text": text.hex(),
        "signature": SIGN.sign(text).hex(),
        "unpacked": unpacked(packed).hex(),
        "packed": with_length(packed).hex(),
    }


def pushes() -> Iterator[Plain]:
    """Yield what a server that holds entries up to ``cursor`` answers to a body."""
    foreign = Log(BODIES, DeviceId("00112233445566ab"))
    broken = bytearray(GOOD.frame(3, 4))
    broken[0] ^= 1
    yield _push("a question", 2, [])
    yield _push("the next", 2, [GOOD.frame(3, 4)])
    yield _push("two, one after the other", 2, [GOOD.frame(3, 4), GOOD.frame(5, 6)])
    yield _push("known already: nothing moves", 4, [GOOD.frame(1, 4)])
    yield _push("an overlap: what is new is kept", 2, [GOOD.frame(1, 4)])
    yield _push("a gap: ignored, the cursor says what is missing", 2, [GOOD.frame(5, 6)])
    yield _push("behind a gap nothing is looked at", 2, [GOOD.frame(5, 6, key=OTHER)])
    yield _push("a frame, and the beginning of another", 2, [GOOD.frame(3, 4)], GOOD.frame(5, 6))
    yield _push("the beginning of a frame", 2, [], GOOD.frame(3, 4))
    yield _push("no zstd", 2, [bytes(broken)])
    yield _push("larger than any frame may be", 2, None)
    yield _push("another device's", 2, [foreign.frame(3, 4)])
    yield _push("a head that its entries do not lead to", 2, [GOOD.frame(3, 4, head=bytes(32))])
    yield _push("a head in which a bit was altered", 2, [GOOD.changed(3, 4, _flip)])
    yield _push("known already, and a bit of its head was altered", 4, [GOOD.changed(1, 4, _flip)])
    yield _push("signed by another key", 2, [GOOD.frame(3, 4, key=OTHER)])
    yield _push("well signed, and not what was sent before", 4, [FORKED.frame(1, 6)])
    yield _push("well signed, all known, and not what was sent before", 4, [FORKED.frame(1, 4)])
    yield _push("well signed, and begins after the place where it is another log", 4, [FORKED.frame(5, 6)])
    yield _push(
        "what follows a bad frame is not looked at", 2, [GOOD.frame(3, 4, key=OTHER), GOOD.frame(3, 4)]
    )


def _flip(columns: list[Any]) -> None:
    columns[HEAD] = bytes([columns[HEAD][0] ^ 1]) + columns[HEAD][1:]


def judged(cursor: int, frames: Sequence[bytes] | None) -> Decision:
    """Return what our server decides; None: a length that no frame may have."""
    log = LogName(ORGANISATION, DEVICE, EPOCH)
    begin = LogEnd(cursor, GOOD.heads[cursor]) if cursor else beginning(log)
    if frames is None:
        return too_large(begin, b"")
    return decide(log, VerifyKey(SIGN.public), begin, frames, GOOD.heads.__getitem__)


def _push(what: str, cursor: int, frames: Sequence[bytes] | None, cut: bytes = b"") -> Plain:
    decision = judged(cursor, frames)
    body = (
        (MOST_PACKED_BYTES + 1).to_bytes(4, "big") if frames is None else b"".join(map(with_length, frames))
    )
    refused = decision.refusal.code if decision.refusal else ""
    reply = [decision.end.cursor, decision.end.head[:8].hex(), AT_MS, "central", refused]
    packed = body + with_length(cut)[: len(cut) - CUT] if cut else body
    return {"what": what, "cursor": cursor, "packed": packed.hex(), "reply": reply}


def bad_frames() -> Iterator[Plain]:
    """Yield frames that cannot be read, each with the code that tells so."""
    many = [_visit(dseq, ATTEMPT, dseq, AT_MS, 0, PACK_HASH) for dseq in range(1, MOST_ENTRIES + 2)]
    late = [_visit(1, ATTEMPT, 1, LATEST_MS, 0, PACK_HASH)]
    raw = unpacked(GOOD.frame(1, 2))
    unsized = zstandard.ZstdCompressor(write_content_size=False).compress(raw)
    yield _bad("one entry more than there may be", Log(entries=many).frame(1, MOST_ENTRIES + 1))
    yield _bad("no entry", _with({place: [] for place in range(7, 14)}))
    yield _bad("the size of its content is not said", unsized)
    yield _bad("bytes behind its zstd frame", GOOD.frame(1, 2) + b"\0")
    yield _bad("of version 2", _with({0: 2}))
    yield _bad("seventeen places", GOOD.changed(1, 2, lambda columns: columns.append(0)))
    yield _bad("fifteen places", GOOD.changed(1, 2, lambda columns: columns.pop()))
    yield _bad("a time that is 2^53", Log(entries=late).frame(1, 1))
    yield _bad("a time below 0", _with({AT: [-1, 1]}))
    yield _bad("a number with a fraction", _with({AT: [float(AT_MS) + 0.5, 1]}))
    yield _bad("a place that is in no list", _with({7: [0, 1]}))
    yield _bad("columns of different lengths", _with({AT: [AT_MS]}))


def _with(values: dict[int, Any]) -> bytes:
    def change(columns: list[Any]) -> None:
        for place, value in values.items():
            columns[place] = value

    return GOOD.changed(1, 2, change)


def _bad(what: str, frame: bytes) -> Plain:
    return {"what": what, "packed": with_length(frame).hex(), "refused": reading(frame)}


def reading(frame: bytes) -> str:
    """Return the code by which a frame is not read, empty where it is."""
    try:
        decode_frame(frame)
    except LogError as error:
        return CODES[type(error)]
    return ""
