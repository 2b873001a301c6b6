"""The test vectors of the sync protocol: ``python -m tools.protocol_vectors [--check]``.

Made from fixed keys and inputs by the code of both ends, and written to ``resources/protocol/vectors.json`` for whoever
builds a device or a server of their own by ``docs/protocol.md``. It says what changed: a vector that changes is another
protocol. Bytes named ``packed`` are an example, as another zstd may pack the same otherwise; they are compared unpacked.
"""

import json
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import fields
from pathlib import Path
from typing import Any

import zstandard

from assessment.attempt.events import Body, Event, Flagged, ItemVisited, Responded
from assessment.attempt.origin import attempt_id_for
from assessment.attempt.payload import KINDS
from assessment.content.response import single
from assessment.ids import AttemptId, DeviceId, Epoch, ItemId, OrganisationId
from assessment.signing import SigningKey, VerifyKey, key_id
from assessment.sync.central_receipt import receipt_bytes, sign_receipt, write_receipt
from assessment.sync.enrolment import enrolment_bytes, prove_enrolment
from assessment.sync.frame import MOST_PACKED_BYTES, encode_frame, signed_text, with_length
from assessment.sync.log import LogEntry, body_bytes, genesis, link, to_entry
from assessment.sync.reconcile import read_acknowledgement
from sync_server.services.accept_frames import Decision, beginning, decide, too_large
from sync_server.storage.frames import LogEnd, LogName

FILE = Path(__file__).parent.parent / "resources" / "protocol" / "vectors.json"
Plain = dict[str, Any]  # JSON

DEVICE, EPOCH = DeviceId("00112233445566aa"), Epoch("8899aabbccddee01")
ORGANISATION = OrganisationId("org-example")
ATTEMPT = AttemptId("01890a5d-ac96-774b-bcce-b302099a8057")
SIGN, ISSUER, OTHER = (SigningKey(bytes([number]) * 32) for number in (1, 2, 3))
SEAL = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj"
SEED = "5eed" * 8
CODE, AT_MS, PACK_HASH = "ABCD-EFGH-JKMN", 1_900_000_000_000, "ab" * 32
BODIES: tuple[Body, ...] = (
    ItemVisited(ItemId("q1")),
    Responded(ItemId("q1"), single("A")),
    Flagged(ItemId("q1"), True),
    Responded(ItemId("q1"), single("B")),
    ItemVisited(ItemId("q2")),
    Responded(ItemId("q2"), single("القاهرة – 開羅 – 🚢")),
)


class Log:
    """A log of fixed events, and the head after each."""

    def __init__(self, bodies: Sequence[Body], device_id: DeviceId = DEVICE) -> None:
        self.device_id = device_id
        self.heads = [genesis(device_id, EPOCH)]
        self.entries: list[LogEntry] = []
        for dseq, body in enumerate(bodies, 1):
            event = Event(ATTEMPT, device_id, dseq, AT_MS + 997 * dseq, 1_003 * dseq, PACK_HASH, body)
            self.entries.append(to_entry(event, dseq))
            self.heads.append(link(self.heads[-1], self.entries[-1]))

    def frame(self, first: int, last: int, *, key: SigningKey = SIGN, head: bytes | None = None) -> bytes:
        """Return the signed frame of some entries."""
        return encode_frame(
            self.entries[first - 1 : last],
            device_id=self.device_id,
            epoch=EPOCH,
            head=head or self.heads[last],
            key=key,
        )


GOOD = Log(BODIES)


def vectors() -> Plain:
    """Return all of them."""
    return {
        "about": "Test vectors of Carrel's sync protocol, version 1: see docs/protocol.md. Bytes are hex.",
        "keys": {
            "sign_seed": "01" * 32,
            "sign_public": SIGN.public.hex(),
            "issuer_seed": "02" * 32,
            "issuer_public": ISSUER.public.hex(),
            "issuer_key_id": key_id(ISSUER.public),
        },
        "log": {"organisation": ORGANISATION, "device_id": DEVICE, "epoch": EPOCH},
        "genesis": {
            "text": f"carrel-log-v1\0{DEVICE}\0{EPOCH}".encode().hex(),
            "head": GOOD.heads[0].hex(),
        },
        "entries": [_entry(entry, head) for entry, head in zip(GOOD.entries, GOOD.heads[1:], strict=True)],
        "frames": [_frame(1, 4), _frame(5, 6)],
        "enrolment": _enrolment(),
        "receipt": _receipt(),
        "pushes": list(_pushes()),
        "acknowledgements": list(_acknowledgements()),
        "attempt": {
            "device_id": DEVICE,
            "at_ms": AT_MS,
            "seed": SEED,
            "attempt_id": attempt_id_for(DEVICE, AT_MS, SEED),
        },
        "kinds": {kind: [field.name for field in fields(body)] for kind, body in sorted(KINDS.items())},
    }


def changed(here: Any, made: Any, place: str = "") -> Iterator[str]:  # any JSON
    """Yield where two sets of vectors differ, but for the packing of the same bytes."""
    if isinstance(here, dict) and isinstance(made, dict):
        for name in sorted(here.keys() | made.keys()):
            if name != "packed":
                yield from changed(here.get(name), made.get(name), f"{place}.{name}".lstrip("."))
    elif isinstance(here, list) and isinstance(made, list) and len(here) == len(made):
        for number, (one, other) in enumerate(zip(here, made, strict=True)):
            yield from changed(one, other, f"{place}[{number}]")
    elif here != made:
        yield place


def _entry(entry: LogEntry, head: bytes) -> Plain:
    return {
        "dseq": entry.dseq,
        "attempt_id": entry.attempt_id,
        "seq": entry.seq,
        "kind": entry.kind,
        "at_ms": entry.at_ms,
        "elapsed_ms": entry.elapsed_ms,
        "pack_hash": entry.pack_hash,
        "payload": entry.payload.hex(),
        "body": body_bytes(entry).hex(),
        "head": head.hex(),
    }


def _frame(first: int, last: int) -> Plain:
    packed, head = GOOD.frame(first, last), GOOD.heads[last]
    text = signed_text(DEVICE, EPOCH, last, head)
    return {
        "first": first,
        "last": last,
        "signed_text": text.hex(),
        "signature": SIGN.sign(text).hex(),
        "unpacked": unpacked(packed).hex(),
        "packed": with_length(packed).hex(),
    }


def unpacked(frame: bytes) -> bytes:
    """Return the msgpack inside a frame."""
    return zstandard.ZstdDecompressor().decompress(frame)


def _enrolment() -> Plain:
    return {
        "code": CODE,
        "device_id": DEVICE,
        "seal_key": SEAL,
        "signed": enrolment_bytes(code=CODE, device_id=DEVICE, seal_key=SEAL).hex(),
        "proof": prove_enrolment(SIGN, code=CODE, device_id=DEVICE, seal_key=SEAL),
    }


def _receipt() -> Plain:
    end = len(GOOD.entries)
    log: dict[str, Any] = {"organisation": ORGANISATION, "device_id": DEVICE, "epoch": EPOCH}
    text = receipt_bytes(cursor=end, head=GOOD.heads[end], **log)
    receipt = sign_receipt(ISSUER, cursor=end, head=GOOD.heads[end], **log)
    return {
        "cursor": end,
        "head": GOOD.heads[end].hex(),
        "signed": text.hex(),
        "signature": receipt.signature.hex(),
        "text": write_receipt(receipt),
    }


def _pushes() -> Iterator[Plain]:
    """Yield what a server that holds entries up to ``cursor`` answers to a body."""
    other_end = Log((*BODIES[:3], ItemVisited(ItemId("q9")), *BODIES[4:]))
    foreign = Log(BODIES, DeviceId("00112233445566ab"))
    broken = bytearray(GOOD.frame(3, 4))
    broken[0] ^= 1
    yield _push("a question", 2, [])
    yield _push("the next", 2, [GOOD.frame(3, 4)])
    yield _push("two, one after the other", 2, [GOOD.frame(3, 4), GOOD.frame(5, 6)])
    yield _push("known already: nothing moves", 4, [GOOD.frame(1, 4)])
    yield _push("an overlap: what is new is kept", 2, [GOOD.frame(1, 4)])
    yield _push("a gap: ignored, the cursor says what is missing", 2, [GOOD.frame(5, 6)])
    yield _push("no zstd", 2, [bytes(broken)])
    yield _push("larger than any frame may be", 2, None)
    yield _push("another device's", 2, [foreign.frame(3, 4)])
    yield _push("a head that its entries do not lead to", 2, [GOOD.frame(3, 4, head=bytes(32))])
    yield _push("signed by another key", 2, [GOOD.frame(3, 4, key=OTHER)])
    yield _push("well signed, and not what was sent before", 4, [other_end.frame(1, 6)])
    yield _push(
        "what follows a bad frame is not looked at", 2, [GOOD.frame(3, 4, key=OTHER), GOOD.frame(3, 4)]
    )


def judged(cursor: int, frames: Sequence[bytes] | None) -> Decision:
    """Return what our server decides; None: a length that no frame may have."""
    log = LogName(ORGANISATION, DEVICE, EPOCH)
    begin = LogEnd(cursor, GOOD.heads[cursor]) if cursor else beginning(log)
    if frames is None:
        return too_large(begin, b"")
    return decide(log, VerifyKey(SIGN.public), begin, frames, GOOD.heads.__getitem__)


def _push(what: str, cursor: int, frames: Sequence[bytes] | None) -> Plain:
    decision = judged(cursor, frames)
    body = (
        (MOST_PACKED_BYTES + 1).to_bytes(4, "big") if frames is None else b"".join(map(with_length, frames))
    )
    refused = decision.refusal.code if decision.refusal else ""
    reply = [decision.end.cursor, decision.end.head[:8].hex(), AT_MS, "central", refused]
    return {"what": what, "cursor": cursor, "packed": body.hex(), "reply": reply}


def _acknowledgements() -> Iterator[Plain]:
    """Yield how a device whose log is the one above reads a reply."""
    last = len(GOOD.entries)
    cases: tuple[tuple[int, str, int], ...] = (
        (6, GOOD.heads[6][:8].hex(), 4),
        (4, GOOD.heads[4][:8].hex(), 4),
        (2, GOOD.heads[2][:8].hex(), 4),
        (0, GOOD.heads[0][:8].hex(), 4),
        (7, "00" * 8, 4),
        (4, GOOD.heads[3][:8].hex(), 4),
    )
    for cursor, head8, known in cases:
        finding = read_acknowledgement(
            cursor=cursor, head8=head8, known_cursor=known, last=last, head_at=GOOD.heads.__getitem__
        )
        told = type(finding).__name__
        yield {"cursor": cursor, "head8": head8, "known_cursor": known, "last": last, "finding": told}


def main(arguments: Sequence[str], say: Callable[[str], None] = print) -> int:
    """Write the vectors, or with ``--check`` only say what would change."""
    made = vectors()
    here = json.loads(FILE.read_text(encoding="utf-8")) if FILE.is_file() else {}
    places = list(changed(here, made))
    for place in places:
        say(f"changed: {place}")
    if "--check" in arguments:
        return 1 if places else 0
    if places:
        FILE.parent.mkdir(parents=True, exist_ok=True)
        text = json.dumps(made, indent=1, ensure_ascii=True) + "\n"
        FILE.write_text(text, encoding="utf-8")
        say(f"written: {FILE}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
