"""A decision of staff as its organisation signs it: nobody who keeps or carries it can make or change one."""

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import Field

from assessment.attempt.decision import MAX_NAME, MAX_REASON, Decision, LogPlace, Ruling
from assessment.attempt.lineage import Place
from assessment.errors import DecisionInvalid
from assessment.ids import AttemptId, DeviceId, Epoch
from assessment.pack.canonical import canonical_json
from assessment.pack.shape import Milliseconds, Shape, ShapeError, parse
from assessment.pack.signed import own_envelope, read_signed, sign_document
from assessment.signing import SigningKey

SIGNED_AS = b"carrel-decision-v1\0"
LARGEST = 1 << 20
MOST_BRANCHES = 10_000
FORMAT_VERSION = 1
Uuid = Annotated[str, Field(pattern=r"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$")]
PlaceText = Annotated[str, Field(pattern=r"^[0-9a-f]{16}:[0-9]{1,16}$")]

LogPlaceText = Annotated[str, Field(pattern=r"^[0-9a-f]{16}:[0-9a-f]{16}:[0-9]{1,16}$")]


class DecisionFile(Shape):
    """What an organisation signs of a decision. Places are written ``device:seq``, in a log ``device:epoch:dseq``.

    ``held`` and ``admitted`` stand there only where a device that was shut out has told of the attempt.
    """

    format_version: Literal[1]
    id: Uuid
    attempt_id: Uuid
    number: Annotated[int, Field(ge=1, lt=1 << 31)]
    ruling: Ruling
    by: Annotated[str, Field(min_length=1, max_length=MAX_NAME)]
    at_ms: Milliseconds
    reason: Annotated[str, Field(min_length=1, max_length=MAX_REASON)]
    through: PlaceText | None
    branches: Annotated[tuple[PlaceText, ...], Field(max_length=MOST_BRANCHES)]
    flags: Annotated[tuple[Annotated[str, Field(max_length=40)], ...], Field(max_length=100)]
    held: Annotated[tuple[LogPlaceText, ...], Field(max_length=MOST_BRANCHES)] = ()
    admitted: bool = False


def sign_decision(decision: Decision, issuer: SigningKey) -> bytes:
    """Return the signed document of a decision; the same decision and key give the same bytes.

    Raises:
        DecisionInvalid: a value cannot stand in a document.
    """
    try:
        document = canonical_json(
            {
                "format_version": FORMAT_VERSION,
                "id": decision.id,
                "attempt_id": decision.attempt_id,
                "number": decision.number,
                "ruling": decision.ruling.value,
                "by": decision.by,
                "at_ms": decision.at_ms,
                "reason": decision.reason,
                "through": None if decision.through is None else _text(decision.through),
                "branches": [_text(place) for place in sorted(decision.branches)],
                "flags": sorted(decision.flags),
                **_apart(decision),
            }
        )
        parse(DecisionFile, document)
    except ValueError as error:
        raise DecisionInvalid("document", str(error)) from error
    return sign_document(document, SIGNED_AS, issuer)


def own_decision(data: bytes) -> Decision:
    """Return the decision of a document that whoever asks has verified and kept, without looking at its signature.

    Raises:
        DecisionInvalid: it is none.
    """
    return _decision(own_envelope(data, DecisionInvalid).document)


def read_decision(data: bytes, trusted: Mapping[str, bytes]) -> Decision:
    """Return the decision of a signed document. ``trusted`` maps key ids to the public keys of organisations.

    Raises:
        DecisionInvalid: ``place`` says what is wrong: size, form, issuer, signature or the field of the decision.
    """
    document = read_signed(data, SIGNED_AS, trusted, LARGEST, DecisionInvalid)
    return _decision(document)


def _decision(document: bytes) -> Decision:
    try:
        told = parse(DecisionFile, document)
    except ShapeError as error:
        raise DecisionInvalid("decision", str(error)) from error
    return Decision(
        id=told.id,
        attempt_id=AttemptId(told.attempt_id),
        number=told.number,
        ruling=told.ruling,
        by=told.by,
        at_ms=told.at_ms,
        reason=told.reason,
        through=None if told.through is None else _place(told.through),
        branches=frozenset(map(_place, told.branches)),
        flags=frozenset(told.flags),
        held=frozenset(map(_log_place, told.held)),
        admitted=told.admitted,
    )


def _apart(decision: Decision) -> dict[str, object]:
    if not decision.held:
        return {}
    held = [f"{device_id}:{epoch}:{dseq}" for device_id, epoch, dseq in sorted(decision.held)]
    return {"held": held, "admitted": decision.admitted}


def _log_place(text: str) -> LogPlace:
    device_id, epoch, dseq = text.split(":")
    return DeviceId(device_id), Epoch(epoch), int(dseq)


def _text(place: Place) -> str:
    return f"{place[0]}:{place[1]}"


def _place(text: str) -> Place:
    device_id, _, seq = text.partition(":")
    return DeviceId(device_id), int(seq)
