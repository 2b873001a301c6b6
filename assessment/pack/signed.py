"""The envelope of what an organisation signs: canonical JSON, the key's id, and the signature under a label of its own."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Annotated

from pydantic import Field

from assessment.errors import AssessmentError
from assessment.pack.canonical import canonical_json, is_canonical
from assessment.pack.shape import Hex8, Shape, ShapeError, parse
from assessment.signing import SigningKey, VerifyKey, key_id

Refusal = Callable[[str, str], AssessmentError]
"""Makes the error of one kind of document, of a place and what was found there."""


class SignedShape(Shape):
    """``document`` is canonical JSON, letter for letter as signed."""

    document: str
    key: Hex8
    signature: Annotated[str, Field(pattern=r"^[0-9a-f]{128}$")]


@dataclass(frozen=True, slots=True)
class Envelope:
    """A document and who is to have signed it. Nobody has looked yet whether that is so."""

    document: bytes
    key: str
    signature: bytes = field(repr=False)


def sign_document(document: bytes, label: bytes, issuer: SigningKey) -> bytes:
    """Return the envelope of a document in canonical JSON; the same document and key give the same bytes."""
    signature = issuer.sign(label + document).hex()
    return canonical_json(
        {"document": document.decode(), "key": key_id(issuer.public), "signature": signature}
    )


def open_envelope(data: bytes, largest: int, refusal: Refusal) -> Envelope:
    """Return what stands in an envelope, its signature not looked at.

    Raises:
        AssessmentError: as ``refusal`` makes it, of ``size`` or ``form``.
    """
    if len(data) > largest:
        raise refusal("size", f"{len(data)} bytes of at most {largest}")
    envelope = own_envelope(data, refusal)
    if not is_canonical(data):
        raise refusal("form", "not canonical JSON")
    return envelope


def own_envelope(data: bytes, refusal: Refusal) -> Envelope:
    """Return what stands in an envelope that whoever asks has verified and kept.

    Raises:
        AssessmentError: as ``refusal`` makes it, of ``form``.
    """
    try:
        signed = parse(SignedShape, data)
        return Envelope(signed.document.encode(), signed.key, bytes.fromhex(signed.signature))
    except (ShapeError, UnicodeEncodeError) as error:
        raise refusal("form", str(error)) from error


def check_envelope(envelope: Envelope, label: bytes, trusted: Mapping[str, bytes], refusal: Refusal) -> bytes:
    """Return the document, once one of the keys in ``trusted``, public keys by key id, has signed it.

    Raises:
        AssessmentError: as ``refusal`` makes it, of ``issuer`` or ``signature``.
    """
    public = trusted.get(envelope.key)
    if public is None:
        raise refusal("issuer", envelope.key)
    if not VerifyKey(public).holds(envelope.signature, label + envelope.document):
        raise refusal("signature", envelope.key)
    return envelope.document


def read_signed(
    data: bytes, label: bytes, trusted: Mapping[str, bytes], largest: int, refusal: Refusal
) -> bytes:
    """Return the document of an envelope that can be believed.

    Raises:
        AssessmentError: as ``refusal`` makes it, of ``size``, ``form``, ``issuer`` or ``signature``.
    """
    return check_envelope(open_envelope(data, largest, refusal), label, trusted, refusal)
