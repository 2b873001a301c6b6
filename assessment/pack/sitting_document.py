"""A sitting as its organisation signs it: what the server sends and what a ``.carrelsitting`` file carries."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from assessment.attempt.sitting import Sitting
from assessment.errors import LockdownInvalid, SittingInvalid
from assessment.ids import OrganisationId, PackId, SittingId, TestId
from assessment.pack.canonical import canonical_json, is_canonical
from assessment.pack.convert import entry_of, policy_of, proctor_of
from assessment.pack.limits import MIB
from assessment.pack.moment import from_moment, to_moment
from assessment.pack.plain import plain_of
from assessment.pack.schema import FORMAT_VERSION, SignedSitting, SittingFile
from assessment.pack.shape import ShapeError, parse
from assessment.signing import SigningKey, VerifyKey, key_id

SIGNED_AS = b"carrel-sitting-v1\0"
LARGEST = 64 * MIB


def sign_sitting(sitting: Sitting, issuer: SigningKey) -> bytes:
    """Return the signed document of a sitting; the same sitting and key give the same bytes.

    Raises:
        SittingInvalid: if a value cannot stand in a document.
    """
    try:
        document = canonical_json(_plain(sitting))
        parse(SittingFile, document)
        sitting.policy.check_unlock(named_pins=bool(sitting.proctors))
    except (ValueError, LockdownInvalid) as error:
        raise SittingInvalid(sitting.id, str(error)) from error
    signature = issuer.sign(SIGNED_AS + document).hex()
    return canonical_json(
        {"document": document.decode(), "key": key_id(issuer.public), "signature": signature}
    )


def read_sitting(data: bytes, trusted: Mapping[str, bytes]) -> Sitting:
    """Return the sitting of a signed document.

    ``trusted`` maps key ids to the public keys of organisations trusted here.

    Raises:
        SittingInvalid: ``place`` says what is wrong: size, form, version, issuer, signature or sitting.
    """
    signed = _signed(data)
    public = trusted.get(signed.key)
    if public is None:
        raise SittingInvalid("issuer", signed.key)
    document = signed.document.encode()
    if not VerifyKey(public).holds(bytes.fromhex(signed.signature), SIGNED_AS + document):
        raise SittingInvalid("signature", signed.key)
    return _read_document(document)


@dataclass(frozen=True, slots=True)
class UnverifiedSitting:
    """What a document says that nobody has checked; ``key`` is the id of the key that it says it is signed by."""

    sitting: Sitting
    key: str


def unverified_sitting(data: bytes) -> UnverifiedSitting:
    """Return the sitting of a signed document without asking who signed it. Nothing is sat by it.

    Raises:
        SittingInvalid: ``place`` says what is wrong: size, form, version or sitting.
    """
    signed = _signed(data)
    return UnverifiedSitting(_read_document(signed.document.encode()), signed.key)


def _signed(data: bytes) -> SignedSitting:
    if len(data) > LARGEST:
        raise SittingInvalid("size", f"{len(data)} bytes of at most {LARGEST}")
    try:
        signed = parse(SignedSitting, data)
    except ShapeError as error:
        raise SittingInvalid("form", str(error)) from error
    if not is_canonical(data):
        raise SittingInvalid("form", "not canonical JSON")
    return signed


def _read_document(document: bytes) -> Sitting:
    _check_version(document)
    try:
        sitting = _sitting(parse(SittingFile, document))
        sitting.policy.check_unlock(named_pins=bool(sitting.proctors))
        return sitting
    except ValueError as error:
        raise SittingInvalid("sitting", str(error)) from error
    except LockdownInvalid as error:
        raise SittingInvalid("lockdown", str(error)) from error


def _check_version(document: bytes) -> None:
    try:
        head = json.loads(document)
    except (ValueError, RecursionError) as error:
        raise SittingInvalid("sitting", "not JSON") from error
    version = head.get("format_version") if isinstance(head, dict) else None
    if isinstance(version, int) and version > FORMAT_VERSION:
        raise SittingInvalid("version", f"format {version}, this Carrel reads {FORMAT_VERSION}")


def _plain(sitting: Sitting) -> dict[str, Any]:
    """Return the document. Who names no proctors, or no key, writes what a Carrel that knows of none reads."""
    proctors = {"proctors": [plain_of(one) for one in sitting.proctors]} if sitting.proctors else {}
    seal_to = {"seal_to": sitting.seal_to} if sitting.seal_to else {}
    return (
        proctors
        | seal_to
        | {
            "format_version": FORMAT_VERSION,
            "id": sitting.id,
            "organisation": sitting.organisation,
            "revision": sitting.revision,
            "title": sitting.title,
            "pack_id": sitting.pack_id,
            "pack_version": sitting.pack_version,
            "test_id": sitting.test_id,
            "centre": sitting.centre,
            "room": sitting.room,
            "opens_at": to_moment(sitting.opens_at),
            "closes_at": to_moment(sitting.closes_at),
            "policy": plain_of(sitting.policy),
            "roster": [plain_of(entry) for entry in sitting.roster],
            "time_limit_ms": sitting.time_limit_ms,
        }
    )


def _sitting(shape: SittingFile) -> Sitting:
    return Sitting(
        id=SittingId(shape.id),
        organisation=OrganisationId(shape.organisation),
        revision=shape.revision,
        title=shape.title,
        pack_id=PackId(shape.pack_id),
        pack_version=shape.pack_version,
        test_id=TestId(shape.test_id),
        centre=shape.centre,
        room=shape.room,
        opens_at=from_moment(shape.opens_at),
        closes_at=from_moment(shape.closes_at),
        policy=policy_of(shape.policy),
        roster=tuple(map(entry_of, shape.roster)),
        time_limit_ms=shape.time_limit_ms,
        proctors=tuple(map(proctor_of, shape.proctors)),
        seal_to=shape.seal_to,
    )
