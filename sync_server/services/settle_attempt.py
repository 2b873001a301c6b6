"""Decide, where devices told an attempt differently, which of them is the attempt. Nothing is deleted by it."""

from assessment.attempt.lineage import Branch, Lineage, Place, trace
from assessment.ids import AttemptId, OrganisationId
from sync_server.errors import NotFound
from sync_server.services.project_attempt import Reading, read_attempt
from sync_server.services.read_places import place_text, places_text
from sync_server.services.server import Server
from sync_server.storage.engine import Session
from sync_server.storage.frames import touch
from sync_server.storage.models import Settlement
from sync_server.storage.organisations import record


def settle_attempt(
    server: Server, organisation: OrganisationId, attempt_id: AttemptId, branch: str, *, actor: str
) -> None:
    """Let the attempt be what a branch leads through, or with an empty name what it is shown as now.

    A result may then be told. A branch that nobody has seen yet opens the question again.

    Raises:
        NotFound: nothing of the attempt has come, or no branch of this name that goes back to a beginning.
    """
    reading = read_attempt(server, organisation, attempt_id)
    if reading is None:
        raise NotFound("attempt", attempt_id)
    through = _end(reading.lineage, branch)
    seen = _branches(reading, attempt_id, through)
    now = server.clock()

    def write(session: Session) -> None:
        session.merge(
            Settlement(
                organisation_id=organisation,
                attempt_id=attempt_id,
                device_id=through[0],
                seq=through[1],
                seen=places_text(one.place for one in seen),
                settled_by=actor,
                settled_ms=now,
            )
        )
        touch(session.connection(), organisation, [attempt_id], now)
        record(
            session,
            organisation,
            actor=actor,
            action="attempt_settled",
            subject=attempt_id,
            now=now,
            detail=f"through {place_text(through)}",
        )

    server.database.write(write)
    server.nudge()


def _end(lineage: Lineage, name: str) -> Place:
    """Return the last event of what was chosen."""
    if not name and lineage.chain:
        return lineage.chain[-1].device_id, lineage.chain[-1].seq
    for branch in lineage.branches:
        if branch.rooted and place_text(branch.place) == name:
            return branch.last
    raise NotFound("branch", name)


def _branches(reading: Reading, attempt_id: AttemptId, through: Place) -> tuple[Branch, ...]:
    """Return what competes with the attempt once it leads through an event, and what does now."""
    history = [one.event for one in reading.placed]
    return trace(attempt_id, history, through=through).branches + reading.lineage.branches
