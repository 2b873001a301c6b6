"""What was decided about an attempt, all of it, as staff see it."""

from dataclasses import dataclass

from assessment.attempt.decision import Decision, in_force, in_order
from assessment.errors import DecisionInvalid
from assessment.ids import AttemptId, OrganisationId
from assessment.pack.decision_document import own_decision, read_decision
from sync_server.services.branch_names import place_text
from sync_server.services.server import Server
from sync_server.storage.decisions import decisions_of
from sync_server.storage.organisations import organisation_keys


@dataclass(frozen=True, slots=True)
class DecisionView:
    """One decision. ``in_force``: it is the last one. ``signed``: its signature holds, by a key trusted here.

    ``through`` is the last event of what was decided about, ``flags`` what was odd then, ``document`` what was signed.
    ``admitted``: what had come after a device was shut out counts too.
    """

    decision_id: str
    number: int
    ruling: str
    by: str
    at_ms: int
    reason: str
    through: str
    branches: tuple[str, ...]
    flags: tuple[str, ...]
    admitted: bool
    in_force: bool
    signed: bool
    document: str


def list_decisions(
    server: Server, organisation: OrganisationId, attempt_id: AttemptId
) -> tuple[DecisionView, ...]:
    """Return an attempt's decisions, the one that counts last."""
    with server.database.read() as session:
        rows = decisions_of(session, organisation, attempt_id)
        trusted = organisation_keys(session, organisation)
    documents = {own_decision(row.document).id: row.document for row in rows}
    made = in_order(map(own_decision, documents.values()))
    last = in_force(made)
    return tuple(_view(one, documents[one.id], trusted, last=one is last) for one in made)


def _view(one: Decision, document: bytes, trusted: dict[str, bytes], *, last: bool) -> DecisionView:
    try:
        signed = read_decision(document, trusted) == one
    except DecisionInvalid:
        signed = False  # it was made before decisions were signed
    return DecisionView(
        one.id,
        one.number,
        one.ruling.value,
        one.by,
        one.at_ms,
        one.reason,
        place_text(one.through) if one.through else "",
        tuple(place_text(place) for place in sorted(one.branches)),
        tuple(sorted(one.flags)),
        one.admitted,
        last,
        signed,
        document.decode(),
    )
