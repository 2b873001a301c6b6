"""Vectors of what the organisation signs and of what a hub says: documents, a pack's manifest, a release, a place, a pin."""

import json
from base64 import b64decode
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, replace
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

from assessment.attempt.attempt import Attempt, fold
from assessment.attempt.command import Command, CommandKind
from assessment.attempt.events import (
    Body,
    Event,
    Initiated,
    Responded,
    Started,
    SubmitMethod,
    Submitted,
    Terms,
)
from assessment.attempt.origin import attempt_id_for
from assessment.attempt.policy import SittingPolicy
from assessment.attempt.receipt import receipt_digest
from assessment.attempt.sitting import RosterEntry, Sitting
from assessment.certificate import SHORT_PIN, pin_of
from assessment.codec import encode
from assessment.content.response import response_of, single
from assessment.errors import AssessmentError
from assessment.ids import CandidateId, ItemId, PackId, ResponseId, SittingId, TestId
from assessment.pack.archive import write_archive
from assessment.pack.bech32 import bech32
from assessment.pack.canonical import canonical_json
from assessment.pack.command_document import SIGNED_AS as COMMAND
from assessment.pack.command_document import read_command, sign_command
from assessment.pack.hub_document import SIGNED_AS as HUB
from assessment.pack.hub_document import KnownHub, read_hub, sign_hub
from assessment.pack.joining_code import (
    JoiningCode,
    fingerprint_of,
    read_joining_code,
    write_joining_code,
)
from assessment.pack.manifest import MANIFEST, SIGNATURE
from assessment.pack.manifest import SIGNED_AS as PACK
from assessment.pack.release import open_release
from assessment.pack.retraction_document import SIGNED_AS as RETRACTION
from assessment.pack.retraction_document import Retraction, read_retraction, sign_retraction
from assessment.pack.seal import SealIdentity
from assessment.pack.sitting_document import SIGNED_AS as SITTING
from assessment.pack.sitting_document import read_sitting, sign_sitting
from assessment.pack.trust_document import SIGNED_AS as TRUST
from assessment.pack.trust_document import TrustDocument, read_first_trust, read_trust, sign_trust
from assessment.pack.verify import read_sealed
from assessment.signing import key_id
from assessment.sync.hub import HubPlace
from assessment.sync.hub_place import place_bytes, place_proven, say_place
from assessment.sync.messages import ResultChange
from tools.protocol_example import (
    AT_MS,
    ATTEMPT,
    CODE,
    DEVICE,
    ISSUER,
    ORGANISATION,
    OTHER,
    PACK_HASH,
    SEED,
    SIGN,
    Plain,
)

TRUSTED = {key_id(ISSUER.public): ISSUER.public}
HUB_ID, URL = "aabbccddeeff0011", "https://hub.example:8443"
SEAL_SECRET = bech32("age-secret-key-", b"\x42" * 32).upper()
SEALED = (
    "YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IFgyNTUxOSBacEhRZnhVQjdNT2QrSW9hd0FOSjhENFpBQnZsWnVUMWd5aTJBZGlTVVZVCkFPclZGSkxk"
    "QnJtVmpFdjVpZWxWbHJxVlFzeUJwMitVR0xnQ1FaWGh5WmcKLT4gJic0Kilbcy1ncmVhc2UgQV9FNwo5YkhUeEZPUG5ZUitOdi83bGI4TS9YQzds"
    "akxSCi0tLSBmTzBaV3A4VE01aTI2bEpyTTZLQzB1d0E1aWpZSDlNcjl5cXhHTmhoZzlZCrykIP+XkqCt82vvSB62ufK5raNxS0AHCRJ5bl7A4Dup"
    "FsMTzbH+lnEgNrB8sAv/oIyPF2xGb83ZhzjeGjBoT+Pj574JeP4FpS50vvZg7MufnKvYOzm2fGn+cF+1dc8qjqv5XgAWeQ8wCgk="
)
"""An age file for that secret: no two that seal the same are alike."""
CERTIFICATE = (
    "MIIBUTCB+KADAgECAhMBAQEBAQEBAQEBAQEBAQEBAQEBMAoGCCqGSM49BAMCMBUxEzARBgNVBAMMCmNhcnJlbC1odWIwHhcNMzAwMzE3MTc0NjQw"
    "WhcNMzEwNDIxMTc0NjQwWjAVMRMwEQYDVQQDDApjYXJyZWwtaHViMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEOQtEDe9ANzAJzdjATLyxTf3W"
    "lwZWXlNcEQqADS7AcNgSzPQkCjYf1uPlsQrK+5QCJrEx/Ups3org6BqgxqoiPaMnMCUwFQYDVR0RBA4wDIIKY2FycmVsLWh1YjAMBgNVHRMBAf8E"
    "AjAAMAoGCCqGSM49BAMCA0gAMEUCIQChamVsV06c86MFMOh2L9ttRjYc5pQ4vuRZusRwNLR3xgIgByP/oQKna9DSZ1Wfjz4wS5I/4mpOcxeVR9j9"
    "wERr+aQ="
)
"""Of a hub, in DER, as no two signatures of it are alike either."""
P256_START, P256_BYTES = bytes.fromhex("3059301306072a8648ce3d0201"), 91
Read = Callable[[bytes, Mapping[str, bytes]], object]


def documents() -> Iterator[Plain]:
    """Yield signed documents as they travel, and whether a device that trusts the issuer believes them."""
    for kind, label, data, read in _signed():
        good: Plain = json.loads(data)
        text: Plain = json.loads(good["document"])
        other = canonical_json({**text, "organisation" if "organisation" in text else "id": "x"})
        yield _judged(kind, "good", data, read)
        yield _judged(kind, "a letter was altered", canonical_json(good | {"document": other.decode()}), read)
        yield _judged(kind, "a field more", _sign(label, text | {"of_a_later_version": 1}), read)
        yield _judged(kind, "format_version 2", _sign(label, text | {"format_version": 2}), read)
        yield _judged(kind, "signed without its label", _sign(b"", text), read)
        yield _judged(kind, "signed by a key that is not trusted", _sign(label, text, OTHER), read)
        yield _judged(kind, "an envelope with blanks", json.dumps(good, ensure_ascii=False).encode(), read)
        twice = data.replace(b'{"document"', b'{"document":"","document"', 1)
        yield _judged(kind, "an envelope in which a key stands twice", twice, read)


def _signed() -> Iterator[tuple[str, bytes, bytes, Read]]:
    command = Command(
        "01890a5d-ac96-774b-bcce-b302099a8099",
        ATTEMPT,
        2,
        CommandKind.EXTEND,
        "Proctor – 監考",
        AT_MS,
        reason="Fire alarm",
        extension_ms=600_000,
    )
    hub = KnownHub(HUB_ID, ORGANISATION, 3, "Room 1", "Centre", URL, (pin_of(b64decode(CERTIFICATE)),))
    retraction = Retraction("ports", 1, PACK_HASH, AT_MS)
    yield "sitting", SITTING, sign_sitting(_sitting(), ISSUER), read_sitting
    yield "command", COMMAND, sign_command(command, ISSUER), read_command
    yield "hub", HUB, sign_hub(hub, ISSUER), read_hub
    yield "retraction", RETRACTION, sign_retraction(retraction, ISSUER), read_retraction
    yield "trust", TRUST, sign_trust(_trust(ISSUER), ISSUER), read_trust


def _sitting() -> Sitting:
    policy = SittingPolicy(leave_pin_hash="$argon2id$v=19$m=65536,t=3,p=4$c2FsdHNhbHQ$aGFzaA")
    return Sitting(
        SittingId("sitting-1"),
        ORGANISATION,
        1,
        "Morning",
        PackId("ports"),
        1,
        TestId("t1"),
        "Centre",
        "Room 1",
        datetime(2030, 3, 17, 9, tzinfo=UTC),
        datetime(2030, 3, 17, 17, tzinfo=UTC),
        policy,
        (RosterEntry(CandidateId("c-1"), "C-1", "القاهرة", policy.leave_pin_hash),),
    )


def _sign(label: bytes, text: Plain, key: Any = ISSUER) -> bytes:
    document = canonical_json(text)
    return canonical_json(
        {
            "document": document.decode(),
            "key": key_id(key.public),
            "signature": key.sign(label + document).hex(),
        }
    )


READERS: Mapping[str, Read] = {
    "sitting": read_sitting,
    "command": read_command,
    "hub": read_hub,
    "retraction": read_retraction,
    "trust": read_trust,
}


def _judged(kind: str, what: str, data: bytes, read: Read) -> Plain:
    return {"kind": kind, "what": what, "envelope": data.decode(), "believed": believed(read, data)}


def believed(read: Read, data: bytes) -> bool:
    """Say whether a document is believed by who trusts the issuer of the vectors."""
    try:
        read(data, TRUSTED)
    except AssessmentError:
        return False
    return True


def manifest() -> Plain:
    """Return a pack's file whose sealed parts stand for themselves: whole and signed, but nothing opens them. And bad ones."""
    parts = {"content.age": b"sealed content", "keys.age": b"sealed keys"}
    raw = canonical_json(
        {
            "format_version": 1,
            "min_app_version": "0.1.0",
            "pack_id": "ports",
            "version": 1,
            "title": "Ports – 港",
            "language": "en",
            "organisation": ORGANISATION,
            "tests": [],
            "issuer": {"key_id": key_id(ISSUER.public), "public": ISSUER.public.hex()},
            "opens_at": None,
            "release": [],
            "code_salt": None,
            "keys_released": False,
            "content": _digest(b"content"),
            "keys": _digest(b"keys"),
            "parts": {name: _digest(data) for name, data in parts.items()},
        }
    )
    signature = ISSUER.sign(PACK + raw)
    file = write_archive({MANIFEST: raw, SIGNATURE: signature} | parts)
    unlabelled = write_archive({MANIFEST: raw, SIGNATURE: ISSUER.sign(raw)} | parts)
    altered = write_archive({MANIFEST: raw, SIGNATURE: signature} | parts | {"keys.age": b"sealed kezs"})
    stranger = write_archive({MANIFEST: raw, SIGNATURE: OTHER.sign(PACK + raw)} | parts)
    bad = {"signed without its label": unlabelled, "a part altered": altered, "signed by another": stranger}
    return {
        "manifest": raw.decode(),
        "signature": signature.hex(),
        "file": file.hex(),
        "sha256": sha256(file).hexdigest(),
        "pack_hash": read_sealed(file, trusted=TRUSTED).pack_hash,
        "bad": [
            {
                "what": what,
                "file": data.hex(),
                "believed": believed(lambda pack, trusted: read_sealed(pack, trusted=trusted), data),
            }
            for what, data in bad.items()
        ],
    }


def _digest(data: bytes) -> Plain:
    return {"bytes": len(data), "sha256": sha256(data).hexdigest()}


def _trust(own: Any) -> TrustDocument:
    return TrustDocument(ORGANISATION, AT_MS, (own.public.hex(),), (OTHER.public.hex(),))


def joining() -> Plain:
    """Return the fingerprint of a key, what people enter taken apart, and what is believed of the first word on trust."""
    fingerprint, pin = fingerprint_of(ISSUER.public), pin_of(b64decode(CERTIFICATE))[:SHORT_PIN]
    whole = write_joining_code(JoiningCode(CODE, fingerprint, pin))
    entered = (whole, f"{CODE}.{fingerprint.lower().replace('-', ' ')}", CODE, f" {CODE}~{pin.upper()} ")
    refused = (f"{CODE}.", f"{CODE}.{fingerprint[:-1]}", f"{CODE}~{pin[:-1]}")
    words = {
        "good": sign_trust(_trust(ISSUER), ISSUER),
        "signed by a key that it does not name": sign_trust(_trust(OTHER), ISSUER),
        "signed by another key that it names": sign_trust(_trust(OTHER), OTHER),
    }
    return {
        "public": ISSUER.public.hex(),
        "fingerprint": fingerprint,
        "entered": [{"text": text, "is": asdict(read_joining_code(text))} for text in entered],
        "refused": [text for text in refused if not _is_code(text)],
        "first_trust": [
            {
                "what": what,
                "envelope": data.decode(),
                "believed": believed(lambda told, _: read_first_trust(told, fingerprint), data),
            }
            for what, data in words.items()
        ],
    }


def _is_code(text: str) -> bool:
    try:
        read_joining_code(text)
    except ValueError:
        return False
    return True


def release() -> Plain:
    """Return what opens a pack, sealed to a device."""
    seal = SealIdentity.from_secret(SEAL_SECRET)
    opened = open_release(seal.secret, b64decode(SEALED))
    return {"seal_key": seal.recipient, "secret": seal.secret, "sealed": SEALED, "opens_to": opened}


def place() -> Plain:
    """Return what a hub says of where it is, and how it proves that."""
    pins = (pin_of(b64decode(CERTIFICATE)), "ef" * 32)
    told = say_place(SIGN, HUB_ID, url=URL, pins=pins, number=7)
    later = HubPlace(url=told.url, pins=told.pins, number=8, proof=told.proof)
    return {
        "hub_id": HUB_ID,
        "signed": place_bytes(HUB_ID, url=URL, pins=pins, number=7).hex(),
        "told": told.model_dump(mode="json"),
        "holds": place_proven(SIGN.public, HUB_ID, told),
        "holds_for_another_number": place_proven(SIGN.public, HUB_ID, later),
    }


def pin() -> Plain:
    """Return a hub's certificate, the key in it and its pin."""
    data = b64decode(CERTIFICATE)
    start = data.index(P256_START)
    found = pin_of(data)
    return {
        "certificate": data.hex(),
        "subject_public_key_info": data[start : start + P256_BYTES].hex(),
        "pin": found,
        "in_a_code": found[:SHORT_PIN],
    }


def result() -> Plain:
    """Return an attempt that was submitted, and the digest by which its result is known."""
    attempt_id = attempt_id_for(DEVICE, AT_MS, SEED)
    start = Initiated(TestId("t1"), CandidateId("c-1"), SittingId("sitting-1"), SEED, Terms())
    both = response_of({ResponseId("WHY"): ("開羅",), ResponseId("RESPONSE"): ("B", "A")})
    bodies: tuple[Body, ...] = (
        start,
        Started(),
        Responded(ItemId("q2"), both),
        Responded(ItemId("q1"), single("A")),
        Responded(ItemId("q1"), single("B")),
        Submitted(SubmitMethod.CANDIDATE),
    )
    first = Event(attempt_id, DEVICE, 1, AT_MS, 0, PACK_HASH, start)
    events = [
        replace(first, seq=seq, at_ms=AT_MS + 997 * (seq - 1), elapsed_ms=1_003 * (seq - 1), body=body)
        for seq, body in enumerate(bodies, 1)
    ]
    attempt = fold(attempt_id, events)
    answers = {item: response.as_map() for item, response in attempt.responses.items()}
    ended = attempt.ended_as.value if attempt.ended_as else ""
    told = encode([attempt_id, PACK_HASH, ended, attempt.ended_at_ms, answers])
    return {
        "attempt_id": attempt_id,
        "pack_hash": PACK_HASH,
        "ended_as": ended,
        "ended_at_ms": attempt.ended_at_ms,
        "answers": answers,
        "msgpack": told.hex(),
        "digest": receipt_digest(attempt).hex(),
        "changes": [
            _result_change(attempt, score="1", pending=1),
            _result_change(attempt, score="7.5", pending=0, released=True, grade="Very good"),
        ],
    }


def _result_change(attempt: Attempt, **told: Any) -> Plain:
    """Return how a result of an attempt is told: the machine's, or with what staff released."""
    change = ResultChange(
        attempt_id=str(attempt.attempt_id), digest=receipt_digest(attempt).hex(), maximum="13.5", **told
    )
    return change.model_dump(mode="json")
