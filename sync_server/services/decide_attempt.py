"""Decide about an attempt in which something is odd: it counts, it does not, or another branch of it counts.

A decision is signed, added to those before it, and deletes nothing; the last one counts.
"""

from dataclasses import dataclass, field, replace
from uuid import UUID, uuid5

from assessment.attempt.decision import Decision, Ruling, in_order
from assessment.attempt.lineage import Lineage, Place, trace
from assessment.ids import AttemptId, OrganisationId
from assessment.pack.decision_document import own_decision, sign_decision
from sync_server.errors import NotFound
from sync_server.services.branch_names import place_text
from sync_server.services.find_flags import asked, find_flags
from sync_server.services.flag_attempt import BY_BRANCH
from sync_server.services.hold_apart import apart, held_places
from sync_server.services.project_attempt import Reading, project_attempt
from sync_server.services.server import Server
from sync_server.storage.attempts import projection
from sync_server.storage.audit import record
from sync_server.storage.changes import add_change, hold_back_others
from sync_server.storage.decisions import decision, decisions_of
from sync_server.storage.engine import Session
from sync_server.storage.frames import touch
from sync_server.storage.models import DecisionRow
from sync_server.storage.sittings import sitting


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a member of staff says. ``admit``: what came after a device was shut out counts too. ``branch`` is a branch's name, or its number as the attempt's view counts them.

    ``request``, a UUID of whoever asks, makes asking again harmless.
    """

    ruling: Ruling
    reason: str = field(repr=False)
    branch: str = ""
    request: str = ""
    admit: bool = False


def decide_attempt(
    server: Server, organisation: OrganisationId, attempt_id: AttemptId, verdict: Verdict, *, actor: str
) -> Decision:
    """Record a decision; return it. Asked again with the same request, the decision that was made then.

    Raises:
        NotFound: nothing of the attempt has come, or no branch of this name that goes back to a beginning.
        DecisionInvalid: no reason is given, one of the words is too long, or nothing is there to be admitted.
    """
    reading = project_attempt(server, organisation, attempt_id)
    if reading is None:
        raise NotFound("attempt", attempt_id)
    request = UUID(verdict.request) if verdict.request else UUID(bytes=server.draw(16))
    decision_id = str(uuid5(request, attempt_id))
    if verdict.admit:
        reading = _admitted(reading, attempt_id)
    through = _through(reading.lineage, verdict)
    odd = asked(find_flags(server, organisation, reading))
    seen = frozenset(place for place in _competing(reading, attempt_id, through))
    held = held_places((*reading.placed, *reading.held))
    issuer, now = server.keys(organisation).issuer, server.clock()

    def write(session: Session) -> Decision:
        hold_back_others(session, organisation)  # so that nothing is given twice, nor a number
        known = decision(session, organisation, decision_id)
        if known is not None:
            return own_decision(known.document)
        before = in_order(
            own_decision(row.document) for row in decisions_of(session, organisation, attempt_id)
        )
        made = Decision(
            id=decision_id,
            attempt_id=attempt_id,
            number=before[-1].number + 1 if before else 1,
            ruling=verdict.ruling,
            by=actor,
            at_ms=now,
            reason=verdict.reason.strip(),
            through=through,
            branches=seen,
            flags=odd - BY_BRANCH,
            held=held,
            admitted=verdict.admit,
        )
        keep_decision(session, organisation, made, sign_decision(made, issuer), now)
        words = (made.ruling.value, str(made.number), place_text(through) if through else "")
        told = " ".join(word for word in (*words, "admitted" if made.admitted else "") if word)
        record(
            session,
            organisation,
            actor=actor,
            action="attempt_decided",
            subject=attempt_id,
            now=now,
            detail=told,
        )
        return made

    made = server.database.write(write)
    server.nudge()
    return made


def keep_decision(
    session: Session, organisation: OrganisationId, made: Decision, document: bytes, now: int
) -> bool:
    """Keep a signed decision, have its attempt projected anew and hubs of its centre told; False: it is here already."""
    if decision(session, organisation, made.id) is not None:
        return False
    session.add(
        DecisionRow(
            organisation_id=organisation,
            decision_id=made.id,
            attempt_id=made.attempt_id,
            document=document,
            received_ms=now,
        )
    )
    session.flush()
    touch(session.connection(), organisation, [made.attempt_id], now)
    add_change(
        session,
        organisation,
        kind="decision",
        subject=made.id,
        version=made.number,
        centre=_centre_of(session, organisation, made.attempt_id),
        now=now,
    )
    return True


def _admitted(reading: Reading, attempt_id: AttemptId) -> Reading:
    """Return how the attempt reads with what is held apart."""
    placed, _ = apart((*reading.placed, *reading.held), None, admit=True)
    through = None if reading.decided is None else reading.decided.through
    lineage = trace(attempt_id, (one.event for one in placed), through=through)
    return replace(reading, lineage=lineage, placed=placed, held=())


def _centre_of(session: Session, organisation: OrganisationId, attempt_id: AttemptId) -> str:
    """Return the centre of an attempt's sitting, empty where that is not known: then it is of all."""
    attempt = projection(session, organisation, attempt_id)
    held = sitting(session, organisation, attempt.sitting_id) if attempt and attempt.sitting_id else None
    return held.centre if held else ""


def _through(lineage: Lineage, verdict: Verdict) -> Place | None:
    """Return the last event of what is decided about."""
    if verdict.ruling is not Ruling.BRANCH:
        return (lineage.chain[-1].device_id, lineage.chain[-1].seq) if lineage.chain else None
    for number, branch in enumerate(lineage.branches, 1):
        if branch.rooted and verdict.branch in (str(number), place_text(branch.place)):
            return branch.last
    raise NotFound("branch", verdict.branch)


def _competing(reading: Reading, attempt_id: AttemptId, through: Place | None) -> set[Place]:
    """Return what competes with the attempt once it leads through an event, and what does now."""
    then = trace(attempt_id, [one.event for one in reading.placed], through=through)
    return {branch.place for branch in (*then.branches, *reading.lineage.branches)}
