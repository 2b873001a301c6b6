"""A certificate for a result that is released, as PDF. What was given once stays the same sheet while the result stays."""

from base64 import b32encode
from dataclasses import dataclass
from datetime import UTC, datetime

from assessment.attempt.award import Award, award_digest
from assessment.ids import OrganisationId
from sync_server.errors import NotReleased
from sync_server.paper.certificate import certificate_sheet
from sync_server.services.outcome_of import Outcome
from sync_server.services.server import Server
from sync_server.services.walk_outcomes import one_outcome
from sync_server.storage.audit import record
from sync_server.storage.certificates import certificates_of
from sync_server.storage.changes import hold_back_others
from sync_server.storage.engine import Session
from sync_server.storage.organisations import organisation as organisation_row
from sync_server.storage.results_models import Certificate

CODE_BYTES = 10


@dataclass(frozen=True, slots=True)
class GivenCertificate:
    """A certificate. ``unprinted`` are letters for which no typeface was found here: they are question marks on the sheet."""

    code: str
    issued_ms: int
    pdf: bytes
    unprinted: str


def give_certificate(
    server: Server, organisation: OrganisationId, attempt_id: str, *, actor: str
) -> GivenCertificate:
    """Return the certificate of an attempt. Where the result has changed since, what was given before is withdrawn.

    Raises:
        NotFound: nothing of the attempt has come.
        NotReleased: the result may not be told.
    """
    outcome = one_outcome(server, organisation, attempt_id)
    if not outcome.released:
        raise NotReleased(attempt_id)
    now, drawn = server.clock(), b32encode(server.draw(CODE_BYTES)).decode()
    fresh = "-".join(drawn[place : place + 4] for place in range(0, 16, 4))

    def write(session: Session) -> tuple[Award, int, str]:
        hold_back_others(session, organisation)  # so that two who ask at once are given the same
        kept: Certificate | None = None
        for row in certificates_of(session, organisation, attempt_id):
            if row.withdrawn_ms is not None:
                continue
            if row.digest == award_digest(award_of(outcome, row.code)):
                kept = row
            else:
                row.withdrawn_ms = now
        if kept is None:
            kept = Certificate(
                organisation_id=organisation,
                code=fresh,
                attempt_id=attempt_id,
                digest=award_digest(award_of(outcome, fresh)),
                issued_ms=now,
                issued_by=actor,
                withdrawn_ms=None,
            )
            session.add(kept)
        record(
            session,
            organisation,
            actor=actor,
            action="certificate_given",
            subject=attempt_id,
            now=now,
            detail=kept.code,
        )
        row_of = organisation_row(session, organisation)
        return award_of(outcome, kept.code), kept.issued_ms, row_of.name if row_of else ""

    award, issued_ms, name = server.database.write(write)
    sheet = certificate_sheet(award, name, issued_ms)
    return GivenCertificate(award.code, issued_ms, sheet.finished(), "".join(sorted(sheet.missing)))


def award_of(outcome: Outcome, code: str) -> Award:
    """Return what the certificate of a result says."""
    ended = datetime.fromtimestamp((outcome.ended_ms or 0) / 1000, UTC)
    return Award(
        code,
        outcome.candidate_name,
        outcome.candidate_number,
        outcome.test_title or outcome.sitting_title,
        f"{outcome.score or 0:f}",
        f"{outcome.maximum or 0:f}",
        outcome.grade,
        bool(outcome.passed),
        ended.date().isoformat(),
    )


def withdraw_certificate(server: Server, organisation: OrganisationId, attempt_id: str, *, actor: str) -> int:
    """Let no certificate of an attempt hold any more; return how many did. A new one may be given."""
    now = server.clock()

    def write(session: Session) -> int:
        found = [
            row for row in certificates_of(session, organisation, attempt_id) if row.withdrawn_ms is None
        ]
        for row in found:
            row.withdrawn_ms = now
        if found:
            record(
                session,
                organisation,
                actor=actor,
                action="certificate_withdrawn",
                subject=attempt_id,
                now=now,
                detail=" ".join(row.code for row in found),
            )
        return len(found)

    return server.database.write(write)
