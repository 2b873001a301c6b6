"""How far the record of staff has come, as the organisation signs it: whoever keeps it can tell later that nothing was taken out."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import Field

from assessment.errors import AuditStatementInvalid
from assessment.pack.canonical import canonical_json
from assessment.pack.shape import Milliseconds, Shape, ShapeError, parse
from assessment.pack.signed import read_signed, sign_document
from assessment.signing import SigningKey

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
    return sign_document(document, SIGNED_AS, issuer)


def read_audit(data: bytes, trusted: Mapping[str, bytes]) -> AuditStatement:
    """Return the statement of a signed document. ``trusted`` maps key ids to the public keys of organisations.

    Raises:
        AuditStatementInvalid: ``place`` says what is wrong: size, form, issuer, signature or the document.
    """
    document = read_signed(data, SIGNED_AS, trusted, LARGEST, AuditStatementInvalid)
    try:
        told = parse(AuditFile, document)
    except ShapeError as error:
        raise AuditStatementInvalid("document", str(error)) from error
    return AuditStatement(told.organisation, told.count, told.head, told.at_ms)
