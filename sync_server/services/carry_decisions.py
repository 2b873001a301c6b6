"""Decisions on their way to another server of the same organisation: a file of signed documents, out and in."""

import json
from dataclasses import dataclass

from assessment.attempt.decision import Decision
from assessment.errors import DecisionInvalid
from assessment.ids import OrganisationId
from assessment.pack.decision_document import read_decision
from sync_server.services.decide_attempt import keep_decision
from sync_server.services.server import Server
from sync_server.storage.audit import record
from sync_server.storage.changes import hold_back_others
from sync_server.storage.decisions import decisions
from sync_server.storage.engine import Session
from sync_server.storage.organisations import organisation_keys

FORMAT = "carrel-decisions-1"
SUFFIX = ".carreldecisions"
LARGEST = 256 << 20


@dataclass(frozen=True, slots=True)
class TakenDecisions:
    """What became of a file of decisions. ``refused`` are the reasons, one for each that was not taken."""

    new: int
    known: int
    refused: tuple[str, ...] = ()


def carry_decisions(server: Server, organisation: OrganisationId) -> bytes:
    """Return every decision of an organisation as a file."""
    with server.database.read() as session:
        documents = [row.document.decode() for row in decisions(session, organisation)]
    told = {"format": FORMAT, "organisation": organisation, "decisions": documents}
    return json.dumps(told, ensure_ascii=False, indent=0).encode()


def take_in_decisions(
    server: Server, organisation: OrganisationId, data: bytes, *, actor: str
) -> TakenDecisions:
    """Take in what another server decided. Each is believed for its own signature; what is known changes nothing."""
    documents = _documents(data)
    if documents is None:
        return TakenDecisions(0, 0, ("not a file of decisions",))
    with server.database.read() as session:
        trusted = organisation_keys(session, organisation)
    believed: list[tuple[Decision, bytes]] = []
    refused: list[str] = []
    for document in documents:
        try:
            believed.append((read_decision(document, trusted), document))
        except DecisionInvalid as error:
            refused.append(str(error))
    now = server.clock()

    def write(session: Session) -> int:
        hold_back_others(session, organisation)  # so that each is kept once
        new = 0
        for made, document in believed:
            if keep_decision(session, organisation, made, document, now):
                new += 1
                record(
                    session,
                    organisation,
                    actor=actor,
                    action="decision_taken_in",
                    subject=made.attempt_id,
                    now=now,
                    detail=f"{made.ruling.value} {made.number}",
                )
        return new

    new = server.database.write(write) if believed else 0
    server.nudge()
    return TakenDecisions(new, len(believed) - new, tuple(refused))


def _documents(data: bytes) -> list[bytes] | None:
    try:
        told = json.loads(data) if len(data) <= LARGEST else None
    except (ValueError, RecursionError):
        return None
    if not isinstance(told, dict) or told.get("format") != FORMAT:
        return None
    found = told.get("decisions")
    if not isinstance(found, list) or not all(isinstance(one, str) for one in found):
        return None
    return [one.encode("utf-8", "surrogatepass") for one in found]
