"""The test vectors of the sync protocol: ``python -m tools.protocol_vectors [--check]``.

Made from fixed keys and inputs by the code of both ends, and written to ``resources/protocol/vectors.json`` for whoever
builds a device or a server of their own by ``docs/protocol.md``. It says what changed: a vector that changes is another
protocol. Bytes named ``packed`` are an example, as another zstd may pack the same otherwise; they are compared unpacked.
"""

import json
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from assessment.attempt.origin import attempt_id_for
from assessment.attempt.payload import KINDS
from assessment.codec import encode
from assessment.ids import Epoch
from assessment.pack.code import normalised
from assessment.signing import VerifyKey, key_id
from assessment.sync.central_receipt import (
    read_receipt,
    receipt_bytes,
    receipt_holds,
    sign_receipt,
    write_receipt,
)
from assessment.sync.enrolment import enrolment_bytes, prove_enrolment
from assessment.sync.log import LogEntry, body_bytes
from assessment.sync.reconcile import Acknowledged, Forked, ServerBehind, proves_fork, read_acknowledgement
from assessment.sync.skew import best_offset, take_sample
from tools import protocol_documents as documents
from tools import protocol_frames as frames
from tools.protocol_example import (
    AT_MS,
    BODIES,
    CODE,
    DEVICE,
    EPOCH,
    FORKED,
    GOOD,
    ISSUER,
    ORGANISATION,
    OTHER,
    SEAL,
    SEED,
    SIGN,
    Log,
    Plain,
)
from tools.protocol_kinds import example, told_of

FILE = Path(__file__).parent.parent / "resources" / "protocol" / "vectors.json"
FINDINGS = {Acknowledged: "acknowledged", ServerBehind: "server_behind", Forked: "other_head"}
"""A head that is not the device's may be a fork, or made up: the proof shows which."""


def vectors() -> Plain:
    """Return all of them."""
    return {
        "about": (
            "Test vectors of Carrel's sync protocol, version 1: see docs/protocol.md. Bytes are hex. In pushes and "
            "acknowledgements the log is that of entries; the server of a push holds it up to cursor."
        ),
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
        "frames": [frames.frame_told(GOOD, 1, 4), frames.frame_told(GOOD, 5, 6)],
        "mixed": _mixed(),
        "bad_frames": list(frames.bad_frames()),
        "enrolment": _enrolment(),
        "receipt": _receipt(),
        "receipts": list(_receipts()),
        "pushes": list(frames.pushes()),
        "acknowledgements": list(_acknowledgements()),
        "proofs": list(_proofs()),
        "joining": documents.joining(),
        "documents": list(documents.documents()),
        "manifest": documents.manifest(),
        "release": documents.release(),
        "place": documents.place(),
        "pin": documents.pin(),
        "result": documents.result(),
        "clock": _clock(),
        "attempt": {
            "device_id": DEVICE,
            "at_ms": AT_MS,
            "seed": SEED,
            "attempt_id": attempt_id_for(DEVICE, AT_MS, SEED),
        },
        "kinds": {kind: _kind(kind) for kind in sorted(KINDS)},
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


def _mixed() -> Plain:
    log = frames.mixed()
    entries = [_entry(entry, head) for entry, head in zip(log.entries, log.heads[1:], strict=True)]
    return {"entries": entries, "frame": frames.frame_told(log, 1, len(entries))}


def _kind(kind: str) -> Plain:
    fields = {
        told.name: {"type": told.type.replace("`", ""), "default": told.default} for told in told_of(kind)
    }
    return {"fields": fields, "payload": encode(example(kind)).hex()}


def _enrolment() -> Plain:
    return {
        "code": CODE,
        "device_id": DEVICE,
        "seal_key": SEAL,
        "signed": enrolment_bytes(code=CODE, device_id=DEVICE, seal_key=SEAL).hex(),
        "proof": prove_enrolment(SIGN, code=CODE, device_id=DEVICE, seal_key=SEAL),
        "typed_otherwise": [
            _typed(code)
            for code in (CODE.lower(), "abcd efgh jkmn", "ABCDEFGHJKMN", "OIL0-11ab", "01I0-l1AB")
        ],
    }


def _typed(code: str) -> Plain:
    """Return a code as it was typed, what the server makes of it, and the proof, which is of what was typed."""
    proof = prove_enrolment(SIGN, code=code, device_id=DEVICE, seal_key=SEAL)
    return {"code": code, "is": normalised(code), "proof": proof}


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


def _receipts() -> Iterator[Plain]:
    """Yield receipts that come with a reply that says ``cursor``, and whether a device with the log above believes them."""
    held, end = 4, len(GOOD.entries)
    issuers = {key_id(ISSUER.public): ISSUER.public}
    for what, at, log, epoch, key in (
        ("at the cursor of the reply", end, GOOD, EPOCH, ISSUER),
        ("below the cursor of the reply: it covers less", held, GOOD, EPOCH, ISSUER),
        ("for another head", end, FORKED, EPOCH, ISSUER),
        ("for another epoch", end, GOOD, Epoch("8899aabbccddee02"), ISSUER),
        ("by a key that is no issuer", end, GOOD, EPOCH, OTHER),
    ):
        log_of: dict[str, Any] = {"organisation": ORGANISATION, "device_id": DEVICE}
        text = write_receipt(sign_receipt(key, cursor=at, head=log.heads[at], epoch=epoch, **log_of))
        holds = receipt_holds(read_receipt(text), issuers, head=GOOD.heads[at], epoch=EPOCH, **log_of)
        yield {"what": what, "cursor": end, "receipt": text, "holds": holds, "covers": at if holds else 0}


def _proofs() -> Iterator[Plain]:
    """Yield what may answer the question for a proof, and whether it shows a device with the log above a fork."""
    own, last = VerifyKey(SIGN.public), len(GOOD.entries)
    longer = Log((*BODIES, BODIES[0]))
    for what, at, log, key in (
        ("another log, signed by the device's own key", 6, FORKED, SIGN),
        ("another log, signed by another key", 6, FORKED, OTHER),
        ("the device's own log, which shows nothing", 4, GOOD, SIGN),
        ("its own and longer: the device was put back", 7, longer, SIGN),
    ):
        signature = log.signature(at, key)
        shown = proves_fork(
            cursor=at,
            head=log.heads[at],
            signature=signature,
            device_id=DEVICE,
            epoch=EPOCH,
            key=own,
            last=last,
            head_at=GOOD.heads.__getitem__,
        )
        reply = {"cursor": at, "head": log.heads[at].hex(), "signature": signature.hex()}
        yield {"what": what, "last": last, "reply": reply, "fork": shown}


def _clock() -> Plain:
    """Return samples, and what they say of a device's clock."""
    told = ((1_000, 1_400, AT_MS + 650), (2_000, 2_031, AT_MS + 1_516), (3_000, 3_900, AT_MS + 2_100))
    samples = [take_sample(sent_ms=sent, received_ms=back, server_ms=there) for sent, back, there in told]
    found = best_offset(samples, wall_ms=AT_MS + 1_500, monotonic_ms=4_000)
    return {
        "samples": [
            {"sent_monotonic_ms": sent, "received_monotonic_ms": back, "server_ms": there}
            for sent, back, there in told
        ],
        "now_wall_ms": AT_MS + 1_500,
        "now_monotonic_ms": 4_000,
        "skew_ms": found.offset_ms if found else None,
        "skew_within_ms": found.uncertainty_ms if found else None,
    }


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
        told = FINDINGS[type(finding)]
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
