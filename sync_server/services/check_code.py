"""Whether a receipt or a certificate holds, for whoever asks: told is yes or no, and what the code itself says."""

from base64 import b32decode
from dataclasses import dataclass
from enum import Enum

from assessment.attempt.award import CODE, Award, award_digest, read_award_text
from assessment.attempt.receipt import read_receipt_text
from assessment.errors import ReceiptUnreadable
from assessment.ids import OrganisationId
from sync_server.errors import NeedsUpstream, NotFound
from sync_server.services.check_receipt import check_receipt
from sync_server.services.give_certificate import award_of
from sync_server.services.server import Server
from sync_server.services.walk_outcomes import one_outcome
from sync_server.storage.certificates import certificate, has_digest


class CodeKind(Enum):
    """What a code is of; the short ones of certificates and receipts look alike."""

    RECEIPT = "receipt"
    CERTIFICATE = "certificate"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class CodeCheck:
    """``valid``: what the code stands for is here, and is still so. ``says`` and ``ended_ms`` are what the code itself shows.

    Where a certificate's short code alone was told, nothing shows: then hold the sheet against what its QR code says.
    """

    kind: CodeKind
    valid: bool
    says: Award | None = None
    ended_ms: int | None = None


def check_code(server: Server, organisation: OrganisationId, text: str) -> CodeCheck:
    """Check the text of a QR code, or a code as a person copied it down.

    Raises:
        ReceiptUnreadable: it is none of these.
        NeedsUpstream: a hub does not have the organisation's certificates.
    """
    if server.upstream:
        raise NeedsUpstream(server.upstream)
    told = text.strip()
    if told.startswith("CARREL1:"):
        return _receipt(server, organisation, told)
    if told.startswith("CARREL2:"):
        award = read_award_text(told)
        valid = CODE.fullmatch(award.code) is not None and _holds(server, organisation, award.code, award)
        return CodeCheck(CodeKind.CERTIFICATE, valid, award)
    short = told.upper().replace(" ", "-")
    if CODE.fullmatch(short) is None:
        raise ReceiptUnreadable("code", "")
    if _holds(server, organisation, short, None):
        return CodeCheck(CodeKind.CERTIFICATE, valid=True)
    beginning = b32decode(short.replace("-", "")).hex()
    with server.database.read() as session:
        valid = has_digest(session, organisation, beginning)
    return CodeCheck(CodeKind.RECEIPT if valid else CodeKind.UNKNOWN, valid)


def _receipt(server: Server, organisation: OrganisationId, text: str) -> CodeCheck:
    ended = read_receipt_text(text).ended_at_ms
    try:
        holds = check_receipt(server, organisation, text).holds
    except NotFound:
        holds = False
    return CodeCheck(CodeKind.RECEIPT, holds, ended_ms=ended)


def _holds(server: Server, organisation: OrganisationId, code: str, says: Award | None) -> bool:
    """Say whether a certificate was given, was not withdrawn, says what it said, and the result is still that."""
    with server.database.read() as session:
        row = certificate(session, organisation, code)
    if row is None or row.withdrawn_ms is not None:
        return False
    if says is not None and award_digest(says) != row.digest:
        return False
    try:
        outcome = one_outcome(server, organisation, row.attempt_id)
    except NotFound:
        return False
    return outcome.released and award_digest(award_of(outcome, code)) == row.digest
