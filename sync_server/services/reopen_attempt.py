"""Let somebody whose attempt has ended sit again: a sitting of their own, like the first.

What a device signed as ended stays ended: no server undoes it, and every server reads the same of the same log. So the
person sits again, by a sitting that any device understands, one attempt long, with the secret on their slip. It may give
all of the time or what was left. Whether the first attempt counts is a decision of its own about that.
"""

from dataclasses import dataclass, field, replace
from datetime import datetime
from uuid import UUID, uuid5

from assessment.attempt.attempt import Attempt
from assessment.attempt.decision import MAX_REASON, Ruling
from assessment.attempt.sitting import RosterEntry, Sitting
from assessment.attempt.states import OPEN_STATES
from assessment.attempt.timing import remaining_ms
from assessment.errors import SittingInvalid
from assessment.ids import AttemptId, OrganisationId, SittingId
from sync_server.errors import BodyInvalid, CommandRefused, NotFound, SittingRefused
from sync_server.services.decide_attempt import Verdict, decide_attempt
from sync_server.services.enter_sitting import enter_sitting
from sync_server.services.hold_sitting import secrets_for
from sync_server.services.marking_scheme import hand_on_scheme
from sync_server.services.project_attempt import read_history
from sync_server.services.read_sitting import sitting_in_force
from sync_server.services.server import Server
from sync_server.storage.arrival_models import Reopening
from sync_server.storage.audit import record
from sync_server.storage.changes import hold_back_others
from sync_server.storage.engine import Session
from sync_server.storage.people import keep_sitting_secrets
from sync_server.storage.reopenings import reopening

_ASKED_AS = UUID("7b1c1d0e-5f3a-4b8e-9a54-0d6f3c2e9b11")
NOT_OVER, NOTHING_LEFT, NOT_ON_ROSTER = "not_over", "no_time_left", "not_on_roster"
KEPT_OF_REASON = 500


@dataclass(frozen=True, slots=True)
class Again:
    """How somebody may sit again. ``rest``: with the time that was left; else with all of it, or ``time_limit_ms``.

    ``reject``: the attempt that ended does not count; else nothing is decided about it.
    """

    reason: str = field(repr=False)
    opens_at: datetime
    closes_at: datetime
    rest: bool = False
    time_limit_ms: int | None = None
    reject: bool = False


@dataclass(frozen=True, slots=True)
class Reopened:
    """The sitting in which somebody may sit again, after which attempt, and who said so."""

    attempt_id: str
    sitting_id: str
    actor: str
    reason: str
    at_ms: int


def reopen_attempt(
    server: Server, organisation: OrganisationId, attempt_id: AttemptId, again: Again, *, actor: str
) -> Reopened:
    """Let whoever sat an attempt sit again. Asked twice, the sitting that was made the first time.

    Raises:
        NotFound: nothing of the attempt has come, or its sitting is not known.
        CommandRefused: it has not ended (then there are commands for it), no time is left, or nobody has this place.
        BodyInvalid: no reason is given.
        SittingRefused: the window is none.
    """
    if not again.reason.strip() or len(again.reason) > MAX_REASON or "\0" in again.reason:
        raise BodyInvalid(f"reason: from 1 to {MAX_REASON} characters")
    with server.database.read() as session:
        known = reopening(session, organisation, attempt_id)
    if known is not None:
        return _facts(known)
    attempt, before = _ended(server, organisation, attempt_id)
    meant = _sitting(before, attempt, again)
    sealed = secrets_for(server, organisation, before.id, meant.roster[0].candidate_id)
    issuer, now = server.keys(organisation).issuer, server.clock()

    def write(session: Session) -> Reopened:
        hold_back_others(session, organisation)
        known = reopening(session, organisation, attempt_id)
        if known is not None:
            return _facts(known)
        row = Reopening(
            organisation_id=organisation,
            attempt_id=attempt_id,
            sitting_id=meant.id,
            actor=actor,
            reason=again.reason.strip()[:KEPT_OF_REASON],
            at_ms=now,
        )
        session.add(row)
        enter_sitting(session, organisation, meant, issuer, now)
        if sealed is not None:
            keep_sitting_secrets(session, organisation, meant.id, sealed, now)
        hand_on_scheme(session, organisation, before.id, meant.id, actor, now)
        record(
            session,
            organisation,
            actor=actor,
            action="attempt_reopened",
            subject=attempt_id,
            now=now,
            detail=f"{meant.id} {again.reason.strip()}",
        )
        return _facts(row)

    if again.reject:  # first: asked again after a crash in between, it is the same decision
        request = str(uuid5(_ASKED_AS, attempt_id))
        verdict = Verdict(Ruling.REJECT, again.reason, request=request)
        decide_attempt(server, organisation, attempt_id, verdict, actor=actor)
    return server.database.write(write)


def sits_again(server: Server, organisation: OrganisationId, attempt_id: AttemptId) -> Reopened | None:
    """Return the sitting in which whoever sat an attempt may sit again, None where nobody has said so."""
    with server.database.read() as session:
        known = reopening(session, organisation, attempt_id)
        return None if known is None else _facts(known)


def _ended(server: Server, organisation: OrganisationId, attempt_id: AttemptId) -> tuple[Attempt, Sitting]:
    history = read_history(server, organisation, attempt_id)
    if history is None or history.attempt.initiated is None:
        raise NotFound("attempt", attempt_id)
    if history.attempt.state in OPEN_STATES:
        raise CommandRefused(NOT_OVER)
    before = sitting_in_force(server, organisation, history.attempt.initiated.sitting_id)
    if before is None:
        raise NotFound("sitting", history.attempt.initiated.sitting_id)
    return history.attempt, before


def _sitting(before: Sitting, attempt: Attempt, again: Again) -> Sitting:
    entry, limit = _entry(before, attempt), again.time_limit_ms
    if again.rest:
        limit = remaining_ms(attempt, attempt.elapsed_ms)
        if limit == 0:
            raise CommandRefused(NOTHING_LEFT)
        entry = replace(entry, time_factor_percent=100, extra_ms=0)  # what was left has both in it
    try:
        return replace(
            before,
            id=SittingId(f"{before.id[:150]}.again.{attempt.attempt_id}"),
            revision=1,
            opens_at=again.opens_at,
            closes_at=again.closes_at,
            time_limit_ms=before.time_limit_ms if limit is None else limit,
            roster=(entry,),
            policy=replace(before.policy, attempts_allowed=1, cool_down_ms=0),
        )
    except SittingInvalid as error:
        raise SittingRefused(error.detail) from error


def _entry(before: Sitting, attempt: Attempt) -> RosterEntry:
    whose = attempt.initiated.candidate_id if attempt.initiated else ""
    entry = next((one for one in before.roster if one.candidate_id == whose), None)
    if entry is None:
        raise CommandRefused(NOT_ON_ROSTER)
    return entry


def _facts(row: Reopening) -> Reopened:
    return Reopened(row.attempt_id, row.sitting_id, row.actor, row.reason, row.at_ms)
