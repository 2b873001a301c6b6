"""Somebody with a stolen token, or a hand on the line: frames that no device made, or not so."""

from collections.abc import Sequence
from hashlib import sha256
from random import Random

from assessment.errors import LogError
from assessment.ids import AttemptId, DeviceId, Epoch
from assessment.signing import SigningKey
from assessment.sync.frame import decode_frame, encode_frame, with_length
from assessment.sync.log import LogEntry, chain, genesis
from tests.simulation.disks import Identity
from tests.simulation.network import Request
from tests.simulation.server_node import frames_in

STRANGER = SigningKey(sha256(b"a stranger of the simulation").digest())


class _OldSignature:
    """Signs nothing anew."""

    def __init__(self, signature: bytes) -> None:
        self._signature = signature

    def sign(self, _: bytes) -> bytes:
        return self._signature


def push_of(who: Identity, epoch: Epoch, body: bytes) -> Request:
    """Return the push that the holder of a token makes."""
    headers = (
        (b"authorization", f"Bearer {who.token}".encode()),
        (b"content-length", str(len(body)).encode()),
    )
    return Request("POST", f"/api/v1/log/{who.device_id}/{epoch}", headers, body)


def altered(data: bytes, dice: Random) -> bytes | None:
    """Return a genuine frame with its entries changed, removed or put in another order; the signature stays."""
    try:
        frame = decode_frame(data)
    except LogError:
        return None
    entries = list(frame.entries)
    way = dice.choice(("payload", "order", "removed", "time"))
    if way == "payload":
        place = dice.randrange(len(entries))
        entries[place] = _with(entries[place], payload=entries[place].payload + b"\x00")
    elif way == "time":
        place = dice.randrange(len(entries))
        entries[place] = _with(entries[place], at_ms=entries[place].at_ms + 1)
    elif len(entries) < 3:
        return None
    elif way == "order":
        entries[1], entries[2] = entries[2], entries[1]
    else:
        del entries[1]
    key: SigningKey = _OldSignature(frame.signature)  # type: ignore[assignment]  # as much of a key as is asked for
    return encode_frame(entries, device_id=frame.device_id, epoch=frame.epoch, head=frame.head, key=key)


def invented(
    who: Identity, epoch: Epoch, entries: Sequence[LogEntry], before: bytes, *, key: SigningKey = STRANGER
) -> bytes:
    """Return a frame that goes on well from ``before``, signed by somebody else."""
    head = chain(before, entries)
    return encode_frame(entries, device_id=who.device_id, epoch=epoch, head=head, key=key)


def forged(
    who: Identity, epoch: Epoch, seen: Sequence[Request], end: tuple[int, bytes], dice: Random
) -> bytes:
    """Return the body of a push that must not be believed. ``end`` is where the server's log stands."""
    genuine = [frame for request in seen for frame in frames_in(request.body)]
    way = dice.choice(("invented", "invented", "altered", "altered", "foreign", "garbage", "length"))
    if way == "altered" and genuine:
        changed = altered(dice.choice(genuine), dice)
        if changed is not None:
            return with_length(changed)
    if way == "foreign" and genuine:
        return with_length(dice.choice(genuine))
    if way == "garbage":
        return with_length(dice.randbytes(dice.randint(1, 200)))
    if way == "length":
        return (0xFF000000).to_bytes(4, "big") + dice.randbytes(40)
    cursor, head = end
    first = max(1, cursor + dice.choice((1, 1, 1, 0, 3)))
    before = head if first == cursor + 1 else genesis(DeviceId(who.device_id), epoch)
    entry = LogEntry(
        first, _uuid(dice), 1 + dice.randrange(3), "started", 1_900_000_000_000, 5, "ab" * 32, b"\x80"
    )
    return with_length(invented(who, epoch, [entry], before))


def _uuid(dice: Random) -> AttemptId:
    text = dice.randbytes(16).hex()
    return AttemptId(f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}")


def _with(entry: LogEntry, *, payload: bytes | None = None, at_ms: int | None = None) -> LogEntry:
    return LogEntry(
        entry.dseq,
        entry.attempt_id,
        entry.seq,
        entry.kind,
        entry.at_ms if at_ms is None else at_ms,
        entry.elapsed_ms,
        entry.pack_hash,
        entry.payload if payload is None else payload,
    )
