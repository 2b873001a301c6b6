"""Whether the record of staff is whole: its chain, and what was signed of it before and kept elsewhere."""

from collections.abc import Sequence
from dataclasses import dataclass

from assessment.errors import AuditStatementInvalid
from assessment.ids import OrganisationId
from assessment.pack.audit_document import AuditStatement, read_audit, sign_audit
from sync_server.services.server import Server
from sync_server.storage.audit import audit_head, recorded, whole_record
from sync_server.storage.audit_chain import START, head_after
from sync_server.storage.models import AuditEntry
from sync_server.storage.organisations import organisation_keys

MOST = 500


@dataclass(frozen=True, slots=True)
class AuditFacts:
    """Who did what, to what, when; its place in the record."""

    place: int
    at_ms: int
    actor: str
    action: str
    subject: str
    detail: str


@dataclass(frozen=True, slots=True)
class AuditReport:
    """How many entries there are. ``broken_at`` is the first place that does not follow from the one before, 0 where none.

    ``contradicted`` are the places of statements that the record does not bear out.
    """

    count: int
    head: str
    broken_at: int
    contradicted: tuple[int, ...]

    @property
    def holds(self) -> bool:
        """Say whether nothing was changed or taken out, as far as can be told."""
        return not self.broken_at and not self.contradicted


def list_audit(
    server: Server, organisation: OrganisationId, *, before: int = 0, limit: int = 100, subject: str = ""
) -> list[AuditFacts]:
    """Return entries of the record, newest first."""
    with server.database.read() as session:
        rows = recorded(session, organisation, before=before, limit=min(limit, MOST), subject=subject)
    return [AuditFacts(row.place, row.at_ms, row.actor, row.action, row.subject, row.detail) for row in rows]


def state_audit(server: Server, organisation: OrganisationId) -> bytes:
    """Return how far the record has come, signed by the organisation; keep it where nobody here can change it.

    Raises:
        KeysMissing, KeysExposed: the organisation's keys cannot be used.
        NeedsUpstream: this is a hub.
    """
    issuer = server.keys(organisation).issuer
    with server.database.read() as session:
        count, head = audit_head(session, organisation)
    return sign_audit(AuditStatement(organisation, count, head.hex(), server.clock()), issuer)


def verify_audit(
    server: Server, organisation: OrganisationId, statements: Sequence[bytes] = ()
) -> AuditReport:
    """Return whether the record is whole, and bears out what was signed of it before.

    Raises:
        AuditStatementInvalid: a statement cannot be read, or is not by this organisation.
    """
    with server.database.read() as session:
        trusted = organisation_keys(session, organisation)
        told = [_own(read_audit(one, trusted), organisation) for one in statements]
        wanted = {one.count for one in told}
        heads, head, place, broken = {0: START.hex()}, START, 0, 0
        for entry in whole_record(session, organisation):
            place += 1
            head = _head(head, entry)
            if not broken and (entry.place != place or entry.head != head):
                broken = place
            if place in wanted:
                heads[place] = head.hex()
        count, last = audit_head(session, organisation)
    if not broken and (count, last) != (place, head):
        broken = place + 1
    contradicted = tuple(sorted(one.count for one in told if heads.get(one.count) != one.head))
    return AuditReport(place, head.hex(), broken, contradicted)


def _head(before: bytes, entry: AuditEntry) -> bytes:
    return head_after(
        before, entry.place, entry.at_ms, entry.actor, entry.action, entry.subject, entry.detail
    )


def _own(statement: AuditStatement, organisation: OrganisationId) -> AuditStatement:
    if statement.organisation != organisation:
        raise AuditStatementInvalid("organisation", statement.organisation)
    return statement
