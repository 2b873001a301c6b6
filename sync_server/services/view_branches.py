"""What competes with an attempt, for staff to compare: each branch as if it were the attempt."""

from dataclasses import dataclass, replace

from assessment.attempt.attempt import follow
from assessment.attempt.lineage import Branch, trace
from assessment.attempt.receipt import receipt_digest
from assessment.ids import OrganisationId
from sync_server.services.branch_names import place_text
from sync_server.services.project_attempt import Reading
from sync_server.services.score_attempt import score
from sync_server.services.server import Server
from sync_server.services.surroundings import Surroundings

MOST_READ = 20
"""So many branches are folded and scored; of others only the events are shown."""


@dataclass(frozen=True, slots=True)
class BranchView:
    """A branch by its name. What it comes to is empty, and ``choosable`` false, where it goes back to no beginning."""

    branch: str
    device_id: str
    first_seq: int
    last_seq: int
    events: int
    choosable: bool
    state: str = ""
    answered: int | None = None
    score: str | None = None
    maximum: str | None = None
    pending: int | None = None
    unscored: str = ""
    digest: str = ""


def view_branches(server: Server, organisation: OrganisationId, reading: Reading) -> tuple[BranchView, ...]:
    """Return every branch, the first ones with what the attempt would be through them."""
    rooted = [branch for branch in reading.lineage.branches if branch.rooted][:MOST_READ]
    return tuple(
        _read(server, organisation, reading, branch) if branch in rooted else _short(branch)
        for branch in reading.lineage.branches
    )


def branch_of_events(reading: Reading) -> dict[tuple[str, int], str]:
    """Return the name of the branch that an event at (device, seq) stands in, for those that are not in the chain."""
    found = {
        (str(event.device_id), event.seq): place_text(branch.place)
        for branch in reading.lineage.branches
        for event in branch.events
    }
    for event in reading.lineage.chain:
        found.pop((str(event.device_id), event.seq), None)
    return found


def _short(branch: Branch) -> BranchView:
    return BranchView(
        place_text(branch.place),
        str(branch.device_id),
        branch.place[1],
        branch.last[1],
        len(branch.events),
        branch.rooted,
    )


def _read(server: Server, organisation: OrganisationId, reading: Reading, branch: Branch) -> BranchView:
    attempt_id = reading.attempt.attempt_id
    history = [one.event for one in reading.placed]
    attempt = follow(attempt_id, trace(attempt_id, history, through=branch.last).chain)
    scored = score(attempt, Surroundings(server, organisation).pack)
    points = scored.score
    return replace(
        _short(branch),
        state=attempt.state.value,
        answered=len(attempt.answered),
        score=None if points is None else str(points.score),
        maximum=None if points is None else str(points.maximum),
        pending=None if points is None else points.pending,
        unscored=scored.unscored.value,
        digest=receipt_digest(attempt).hex(),
    )
