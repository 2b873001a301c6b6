"""One append-only log per installation. Each entry is a link in a SHA-256 chain over the whole log.

``h_n = SHA-256(h_{n-1} || body_n)``; ``body_n`` is the canonical msgpack of the entry, its payload verbatim.
"""

from collections.abc import Iterable
from functools import lru_cache
from hashlib import sha256
from uuid import UUID

import msgspec.structs

from assessment.attempt.events import Body, Event
from assessment.attempt.payload import from_payload, kind_of, to_payload
from assessment.codec import encode
from assessment.ids import AttemptId, DeviceId, Epoch

HEAD_BYTES = 32
SHORT = 128
"""A body of so few bytes is read once for many events: a hall chooses among few answers."""


class LogEntry(msgspec.Struct, frozen=True):
    """An event as it is stored and sent. ``dseq`` counts from 1 over the device's log, ``seq`` over its attempt.

    A struct, because a server makes hundreds of thousands: one of these takes an eighth of a frozen dataclass's time.
    """

    dseq: int
    attempt_id: AttemptId
    seq: int
    kind: str
    at_ms: int
    elapsed_ms: int
    pack_hash: str
    payload: bytes

    def placed(self, dseq: int) -> "LogEntry":
        """Return the same at another place of a log."""
        return msgspec.structs.replace(self, dseq=dseq)


def genesis(device_id: DeviceId, epoch: Epoch) -> bytes:
    """Return the head of an empty log."""
    return sha256(f"carrel-log-v1\0{device_id}\0{epoch}".encode()).digest()


def body_bytes(entry: LogEntry) -> bytes:
    """Return the bytes of an entry that its link in the chain covers."""
    return encode(
        (
            _raw_id(entry.attempt_id),
            entry.seq,
            entry.kind,
            entry.at_ms,
            entry.elapsed_ms,
            _raw_hash(entry.pack_hash),
            entry.payload,
        )
    )


def link(head: bytes, entry: LogEntry) -> bytes:
    """Return the head after ``entry``."""
    return sha256(head + body_bytes(entry)).digest()


@lru_cache(maxsize=4_096)
def _raw_id(attempt_id: AttemptId) -> bytes:
    return UUID(attempt_id).bytes


@lru_cache(maxsize=256)
def _raw_hash(pack_hash: str) -> bytes:
    return bytes.fromhex(pack_hash)


def chain(head: bytes, entries: Iterable[LogEntry]) -> bytes:
    """Return the head after all ``entries``."""
    for entry in entries:  # as ``link`` does, but without its calls: servers do it for every entry
        body = (
            _raw_id(entry.attempt_id),
            entry.seq,
            entry.kind,
            entry.at_ms,
            entry.elapsed_ms,
            _raw_hash(entry.pack_hash),
            entry.payload,
        )
        head = sha256(head + encode(body)).digest()
    return head


def to_entry(event: Event, dseq: int) -> LogEntry:
    """Return the entry that stores ``event`` at ``dseq``."""
    return LogEntry(
        dseq=dseq,
        attempt_id=event.attempt_id,
        seq=event.seq,
        kind=kind_of(event.body),
        at_ms=event.at_ms,
        elapsed_ms=event.elapsed_ms,
        pack_hash=event.pack_hash,
        payload=to_payload(event.body),
    )


def to_event(entry: LogEntry, device_id: DeviceId) -> Event:
    """Return the event that ``entry`` of this device's log stands for."""
    body_of = _short_body if len(entry.kind) + len(entry.payload) <= SHORT else from_payload
    return Event(
        attempt_id=entry.attempt_id,
        device_id=device_id,
        seq=entry.seq,
        at_ms=entry.at_ms,
        elapsed_ms=entry.elapsed_ms,
        pack_hash=entry.pack_hash,
        body=body_of(entry.kind, entry.payload),
    )


@lru_cache(maxsize=4_096)
def _short_body(kind: str, payload: bytes) -> Body:
    return from_payload(kind, payload)
