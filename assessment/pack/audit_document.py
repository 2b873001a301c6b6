"""How far the record of staff has come, as the organisation signs it: whoever keeps it can tell later that nothing was taken out."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import Field

from assessment.errors import AuditStatementInvalid
from assessment.pack.canonical import canonical_json, is_canonical
from assessment.pack.shape import Hex8, Milliseconds, Shape, ShapeError, parse
from assessment.signing import SigningKey, VerifyKey, key_id

SIGNED_AS = b"carrel-audit-statement-v1\0"
LARGEST = 4 << 10


@dataclass(frozen=True, slots=True)
class AuditStatement:
    """At a time an organisation's record had ``count`` entries, and their chain ended in ``head`` (hex)."""

    organisation: str
    count: int
    head: str
    at_ms: int


class AuditFile(Shape):
    """What an organisation signs of its record."""

    format_version: Literal[1]
    organisation: Annotated[str, Field(min_length=1, max_length=32)]
    count: Annotated[int, Field(ge=0, lt=1 << 53)]
    head: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
    at_ms: Milliseconds


class SignedAudit(Shape):
    """``document`` is the canonical JSON of a statement, letter for letter as signed."""

    document: Annotated[str, Field(max_length=LARGEST)]
    key: Hex8
    signature: Annotated[str, Field(pattern=r"^[0-9a-f]{128}$")]


def sign_audit(statement: AuditStatement, issuer: SigningKey) -> bytes:
    """Return the signed document of a statement."""
    document = canonical_json(
        {
            "format_version": 1,
            "organisation": statement.organisation,
            "count": statement.count,
            "head": statement.head,
            "at_ms": statement.at_ms,
        }
    )
    signature = issuer.sign(SIGNED_AS + document).hex()
    return canonical_json(
        {"document": document.decode(), "key": key_id(issuer.public), "signature": signature}
    )


def read_audit(data: bytes, trusted: Mapping[str, bytes]) -> AuditStatement:
    """Return the statement of a signed document. ``trusted`` maps key ids to the public keys of organisations.

    Raises:
        AuditStatementInvalid: ``place`` says what is wrong: size, form, issuer, signature or the document.
    """
    if len(data) > LARGEST:
        raise AuditStatementInvalid("size", f"{len(data)} bytes of at most {LARGEST}")
    try:
        signed = parse(SignedAudit, data)
        if not is_canonical(data):
            raise AuditStatementInvalid("form", "not canonical JSON")
        public = trusted.get(signed.key)
        if public is None:
            raise AuditStatementInvalid("issuer", signed.key)
        document = signed.document.encode()
        if not VerifyKey(public).holds(bytes.fromhex(signed.signature), SIGNED_AS + document):
            raise AuditStatementInvalid("signature", signed.key)
        told = parse(AuditFile, document)
    except ShapeError as error:
        raise AuditStatementInvalid("form", str(error)) from error
    return AuditStatement(told.organisation, told.count, told.head, told.at_ms)
