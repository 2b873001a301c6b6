"""What is held apart of an attempt, for staff to decide: of which computer, how much, and what it would come to."""

from dataclasses import dataclass

from assessment.attempt.attempt import follow
from assessment.attempt.events import Initiated
from assessment.attempt.lineage import trace
from sync_server.services.project_attempt import Reading


@dataclass(frozen=True, slots=True)
class HeldView:
    """One log of a computer that was shut out. ``received_ms`` is when its last event here came.

    ``candidate_id`` is told where the attempt itself begins in it. ``state`` and ``answered`` are those that the attempt
    would have if all that is held were admitted.
    """

    device_id: str
    epoch: str
    first_seq: int
    last_seq: int
    events: int
    received_ms: int
    candidate_id: str
    state: str
    answered: int


def view_held(reading: Reading) -> tuple[HeldView, ...]:
    """Return what is held apart, log by log."""
    if not reading.held:
        return ()
    attempt_id = reading.attempt.attempt_id
    events = (one.event for one in (*reading.placed, *reading.held))
    through = reading.decided.through if reading.decided else None
    whole = follow(attempt_id, trace(attempt_id, events, through=through).chain)
    found: list[HeldView] = []
    for device_id, epoch in sorted({(one.event.device_id, one.epoch) for one in reading.held}):
        own = [one for one in reading.held if (one.event.device_id, one.epoch) == (device_id, epoch)]
        seqs = [one.event.seq for one in own]
        begun = next((one.event.body for one in own if isinstance(one.event.body, Initiated)), None)
        found.append(
            HeldView(
                device_id,
                epoch,
                min(seqs),
                max(seqs),
                len(own),
                max(one.received_ms for one in own),
                str(begun.candidate_id) if begun else "",
                whole.state.value,
                len(whole.answered),
            )
        )
    return tuple(found)
