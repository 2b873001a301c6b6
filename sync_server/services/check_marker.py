"""Answers with an agreed mark among a marker's tasks: which is due, how it came out, and who is stopped by it.

To a marker such an answer is like any other. What they give for it counts for nothing: the agreed mark does.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from hashlib import sha256

from assessment.ids import OrganisationId
from assessment.marking.scheme import Scheme
from sync_server.errors import MarkRefused
from sync_server.services.settle_answer import mark_points
from sync_server.storage import marking
from sync_server.storage.audit import record
from sync_server.storage.check_models import CheckScript, MarkerStop
from sync_server.storage.checks import checks_in_use, stop_of, stops
from sync_server.storage.engine import Session
from sync_server.storage.marking_models import Answer, Mark

SERVER = "server"
_DOUBLE = 2
Place = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Checked:
    """What a marker gave for an answer on which a mark was agreed."""

    marker: str
    check: CheckScript
    points: Decimal
    agreed: Decimal
    given_ms: int


def check_places(session: Session, organisation: OrganisationId, sitting_id: str) -> frozenset[Place]:
    """Return the answers by which markers of a sitting are checked now."""
    return frozenset(
        (answer.attempt_id, answer.item_id) for _, answer in checks_in_use(session, organisation, sitting_id)
    )


def shown_need(scheme: Scheme, answer: Answer, *, marked: bool) -> str:
    """Return what an answer waits for, as its marker is shown it: a check is not told from any other."""
    if answer.need in marking.OPEN:
        return answer.need
    if not marked:
        return "first"
    return "second" if scheme.marks == _DOUBLE else "none"


def checked_marks(
    session: Session, organisation: OrganisationId, sitting_id: str, scheme: Scheme
) -> list[Checked]:
    """Return what markers gave for the check scripts in use, since these are check scripts."""
    checks = {
        (answer.attempt_id, answer.item_id): (check, answer)
        for check, answer in checks_in_use(session, organisation, sitting_id)
    }
    found = []
    for mark in marking.marks_of(session, organisation, {attempt_id for attempt_id, _ in checks}):
        check, answer = checks.get((mark.attempt_id, mark.item_id), (None, None))
        if check is None or answer is None or not _is_of(mark, check):
            continue
        points = mark_points(scheme, answer, mark)
        found.append(Checked(mark.marker, check, points, Decimal(check.points), mark.given_ms))
    return found


def checks_in_hand(
    session: Session, organisation: OrganisationId, sitting_id: str, marker: str, now: int
) -> list[Answer]:
    """Return the check scripts that a marker has in hand and has not marked."""
    return [
        answer
        for _, answer in _open_to(session, organisation, sitting_id, marker)
        if answer.locked_by == marker and answer.locked_until_ms > now
    ]


def due_check(
    session: Session, organisation: OrganisationId, sitting_id: str, marker: str, scheme: Scheme, now: int
) -> Answer | None:
    """Return the check script that a marker is to have next, None where the next is an ordinary task.

    On the whole every so many tasks, as the scheme says, but after how many exactly nobody can count out.
    """
    if not scheme.check_every:
        return None
    free = [
        (check, answer)
        for check, answer in _open_to(session, organisation, sitting_id, marker)
        if answer.locked_by == marker or answer.locked_until_ms <= now
    ]
    if not free:
        return None
    own = [
        mark
        for mark in marking.marks_of_sitting(session, organisation, sitting_id)
        if mark.marker == marker and not mark.moderation
    ]
    checks = {
        (check.attempt_id, check.item_id): check
        for check, _ in checks_in_use(session, organisation, sitting_id)
    }
    done = [
        place
        for place, mark in enumerate(own)
        if (check := checks.get((mark.attempt_id, mark.item_id))) and _is_of(mark, check)
    ]
    since = len(own) - (done[-1] + 1 if done else 0)
    draw = _draw(sitting_id, marker, str(len(done)))
    wait = draw % scheme.check_every + (scheme.check_every // 2 if done else 0)
    if since < wait:
        return None
    return min(free, key=lambda one: _draw(marker, str(one[0].number)))[1]


def refuse_stopped(session: Session, organisation: OrganisationId, sitting_id: str, marker: str) -> None:
    """Give a stopped marker no further task.

    Raises:
        MarkRefused: they are stopped (``stopped``).
    """
    if stop_of(session, organisation, sitting_id, marker) is not None:
        raise MarkRefused("stopped")


def stop_where_apart(
    session: Session, organisation: OrganisationId, sitting_id: str, marker: str, scheme: Scheme, now: int
) -> None:
    """Stop a marker who is out of tolerance in as many check scripts as the scheme allows no more."""
    if not scheme.check_every or stop_of(session, organisation, sitting_id, marker) is not None:
        return
    lifted = max(
        (row.lifted_ms or 0 for row in stops(session, organisation, sitting_id) if row.marker == marker),
        default=0,
    )
    own = [
        one
        for one in checked_marks(session, organisation, sitting_id, scheme)
        if one.marker == marker and one.given_ms > lifted
    ]
    apart = sum(abs(one.points - one.agreed) > scheme.check_tolerance for one in own)
    if apart < scheme.check_misses:
        return
    add_stop(session, organisation, sitting_id, marker, f"{apart}/{len(own)}", SERVER, now)


def add_stop(
    session: Session,
    organisation: OrganisationId,
    sitting_id: str,
    marker: str,
    reason: str,
    by: str,
    now: int,
) -> MarkerStop:
    """Let a marker take no further tasks of a sitting."""
    row = MarkerStop(
        organisation_id=organisation,
        sitting_id=sitting_id,
        marker=marker,
        reason=reason,
        stopped_by=by,
        stopped_ms=now,
    )
    session.add(row)
    record(
        session,
        organisation,
        actor=by,
        action="marker_stopped",
        subject=sitting_id,
        now=now,
        detail=f"{marker} {reason}",
    )
    return row


def _open_to(
    session: Session, organisation: OrganisationId, sitting_id: str, marker: str
) -> Sequence[tuple[CheckScript, Answer]]:
    """Return the check scripts in use that a marker has not marked, nor agreed on."""
    found = [
        (check, answer)
        for check, answer in checks_in_use(session, organisation, sitting_id)
        if check.made_by != marker
    ]
    seen = {
        (mark.attempt_id, mark.item_id)
        for mark in marking.marks_of(session, organisation, {check.attempt_id for check, _ in found})
        if mark.marker == marker
    }
    return [one for one in found if (one[0].attempt_id, one[0].item_id) not in seen]


def _is_of(mark: Mark, check: CheckScript) -> bool:
    """Say whether a mark was given for a check script, and not before it was one."""
    return not mark.moderation and mark.answer == check.answer and mark.given_ms > check.made_ms


def _draw(*parts: str) -> int:
    return int.from_bytes(sha256("\0".join(parts).encode()).digest()[:8], "big")
