"""What a person should look at in an attempt. Nothing flagged is ever dropped."""

from collections.abc import Sequence
from enum import Enum

from assessment.attempt.attempt import Attempt
from assessment.attempt.decision import Decision
from assessment.attempt.events import Initiated, Responded
from assessment.attempt.lineage import Lineage
from assessment.attempt.origin import is_origin
from assessment.attempt.policy import LateRule
from assessment.attempt.sitting import Sitting
from assessment.attempt.states import State
from assessment.attempt.timing import deadline_ms
from sync_server.services.hold_apart import is_new
from sync_server.services.read_events import PlacedEvent, contradictions


class Flag(Enum):
    """A stable code for what is odd."""

    CONCURRENT = "concurrent"
    """Devices told it differently and nobody has decided yet: no result is given out."""
    SETTLED = "settled"
    """A person has decided about the attempt."""
    FOREIGN = "foreign"
    """The id was not made by whoever began it as told here, and nobody has decided yet: a copy, or made by hand."""
    FORKED = "forked"
    """A device told two things at one place: it was put back, or its disk was copied. Both are in the attempt."""
    RESTORED = "restored"
    """A device told of it in more than one log: it was installed or put back anew. Nothing contradicts."""
    INCOMPLETE = "incomplete"
    ANOMALIES = "anomalies"
    OVER_TIME = "over_time"
    CANCELLED = "cancelled"
    SHUT_OUT = "shut_out"
    """A device told of it after it had been shut out. That is kept apart, and counts only where a person admits it."""
    TOO_MUCH = "too_much"
    """A device told more of it than any sitting comes to. What lies beyond the measure is kept, and does not count."""
    RETRACTED_PACK = "retracted_pack"
    UNKNOWN_SITTING = "unknown_sitting"
    NOT_ON_ROSTER = "not_on_roster"
    OUT_OF_WINDOW = "out_of_window"
    LATE = "late"
    """Answers were given after the sitting had closed, by the log; when they arrived is shown and flags nothing."""
    OVER_ATTEMPTS = "over_attempts"
    """Found when attempts are read, because it depends on the candidate's other ones."""
    TOO_SOON = "too_soon"
    """So is this: it was begun before the cool-down after the one before was over, by the devices' clocks."""
    FILES_MISSING = "files_missing"
    """So is this: an attempt has ended, and a file that its answers name has not come."""


ASKING = frozenset(
    {
        Flag.CONCURRENT,
        Flag.FOREIGN,
        Flag.FORKED,
        Flag.OVER_TIME,
        Flag.CANCELLED,
        Flag.SHUT_OUT,
        Flag.TOO_MUCH,
        Flag.RETRACTED_PACK,
        Flag.UNKNOWN_SITTING,
        Flag.NOT_ON_ROSTER,
        Flag.OUT_OF_WINDOW,
        Flag.LATE,
        Flag.OVER_ATTEMPTS,
        Flag.TOO_SOON,
    }
)
"""What is for a person to decide. The others say what is odd, or missing for now, and ask nothing."""
BY_BRANCH = frozenset({Flag.CONCURRENT.value, Flag.FOREIGN.value, Flag.SHUT_OUT.value})
"""What a decision settles by the branches and places it names: when such a flag is up again, there is something new."""


def flags_of(
    attempt: Attempt,
    lineage: Lineage,
    placed: Sequence[PlacedEvent],
    sitting: Sitting | None,
    decided: Decision | None,
    *,
    retracted: bool = False,
    held: Sequence[PlacedEvent] = (),
    too_much: bool = False,
) -> tuple[Flag, ...]:
    """Return what is odd about an attempt, in the order of ``Flag``. ``retracted``: its pack was. ``held``: what is kept apart.

    ``too_much``: a device told more than is read. A device that is not in the chain can raise ``CONCURRENT`` and ``TOO_MUCH``, nothing else.
    """
    own = [one for one in placed if one.event.device_id in attempt.seqs]
    found = _of_history(attempt, own)
    if decided is None and _is_foreign(lineage):
        found.add(Flag.FOREIGN)
    known = decided.branches if decided is not None else frozenset()
    if any(branch.place not in known for branch in lineage.branches):
        found.add(Flag.CONCURRENT)
    if decided is not None:
        found.add(Flag.SETTLED)
    if attempt.state is State.CANCELLED:
        found.add(Flag.CANCELLED)
    if is_new(held, decided):
        found.add(Flag.SHUT_OUT)
    if too_much:
        found.add(Flag.TOO_MUCH)
    if retracted:
        found.add(Flag.RETRACTED_PACK)
    if sitting is None and (placed or not held):
        found.add(Flag.UNKNOWN_SITTING)
    elif sitting is not None:
        found |= _of_sitting(attempt, own, sitting)
    return tuple(flag for flag in Flag if flag in found)


def _is_foreign(lineage: Lineage) -> bool:
    """Say whether the chain begins, and with nothing that the attempt's id was made from."""
    beginnings = [event for event in lineage.chain if event.seq == 1 and isinstance(event.body, Initiated)]
    return bool(beginnings) and not any(is_origin(event) for event in beginnings)


def _of_history(attempt: Attempt, placed: Sequence[PlacedEvent]) -> set[Flag]:
    found: set[Flag] = set()
    if contradictions(placed):
        found.add(Flag.FORKED)
    elif len({(one.event.device_id, one.epoch) for one in placed}) > len(
        {one.event.device_id for one in placed}
    ):
        found.add(Flag.RESTORED)
    told = {(one.event.device_id, one.event.seq) for one in placed}
    if len(told) != sum(max(0, last) for last in _lasts(placed).values()):
        found.add(Flag.INCOMPLETE)
    if attempt.anomalies:
        found.add(Flag.ANOMALIES)
    deadline = deadline_ms(attempt)
    if deadline is not None and attempt.initiated is not None:
        latest = max(
            (one.event.elapsed_ms for one in placed if isinstance(one.event.body, Responded)), default=0
        )
        if latest > deadline + attempt.initiated.terms.flush_grace_ms:
            found.add(Flag.OVER_TIME)
    return found


def _lasts(placed: Sequence[PlacedEvent]) -> dict[str, int]:
    lasts: dict[str, int] = {}
    for one in placed:
        lasts[one.event.device_id] = max(lasts.get(one.event.device_id, 0), one.event.seq)
    return lasts


def _of_sitting(attempt: Attempt, placed: Sequence[PlacedEvent], sitting: Sitting) -> set[Flag]:
    found: set[Flag] = set()
    opens, closes = (int(time.timestamp() * 1000) for time in (sitting.opens_at, sitting.closes_at))
    if not opens <= attempt.initiated_at_ms < closes:
        found.add(Flag.OUT_OF_WINDOW)
    if attempt.initiated is not None and all(
        entry.candidate_id != attempt.initiated.candidate_id for entry in sitting.roster
    ):
        found.add(Flag.NOT_ON_ROSTER)
    if sitting.policy.late_rule is LateRule.FLAG and _last_answer_ms(attempt, placed) >= closes:
        found.add(Flag.LATE)
    return found


def _last_answer_ms(attempt: Attempt, placed: Sequence[PlacedEvent]) -> int:
    """Return when the last answer was given: by the device's clock or, where that was set back meanwhile, by what has run."""
    given = [one.event for one in placed if isinstance(one.event.body, Responded)]
    return max((max(one.at_ms, attempt.initiated_at_ms + one.elapsed_ms) for one in given), default=0)
