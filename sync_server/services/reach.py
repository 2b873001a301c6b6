"""How far a member of staff reaches: the whole organisation, or what belongs to some of its centres."""

from enum import Enum

from assessment.ids import AttemptId, OrganisationId
from sync_server.errors import OutOfReach
from sync_server.services.index_sittings import index_sittings
from sync_server.services.server import Server
from sync_server.storage.attempts import projection
from sync_server.storage.devices import device
from sync_server.storage.sitting_people import sittings_of_candidate
from sync_server.storage.sittings import sitting, sittings
from sync_server.storage.staff import KnownStaff


class Reach(Enum):
    """What a route is about, and so who of a centre's staff it is for.

    ``WHOLE``: the organisation as a whole, so nobody's of a centre. ``ANYWHERE``: what belongs to no centre, such as the
    registry. ``LISTED``: a list that shows to each what is theirs. The others name a thing in the path, or in the body.
    """

    WHOLE = "whole"
    ANYWHERE = "anywhere"
    LISTED = "listed"
    SITTING = "sitting_id"
    ATTEMPT = "attempt_id"
    DEVICE = "device_id"
    CANDIDATE = "candidate_id"
    BODY = "body"


def check_reach(server: Server, staff: KnownStaff, reach: Reach, name: str = "") -> None:
    """Let a member of staff go on where what a route is about is theirs.

    What is not there is not theirs either: whoever asks learns nothing of what other centres have.

    Raises:
        OutOfReach: it belongs to another centre, or to all.
    """
    if not staff.centres or reach in (Reach.ANYWHERE, Reach.LISTED, Reach.BODY):
        return
    if reach is Reach.CANDIDATE:
        if staff.centres.isdisjoint(_centres_of_candidate(server, staff.organisation_id, name)):
            raise OutOfReach
        return
    if reach is Reach.WHOLE or _centre_of(server, staff.organisation_id, reach, name) not in staff.centres:
        raise OutOfReach


def check_centre(staff: KnownStaff, centre: str) -> None:
    """Let a member of staff go on in a centre of theirs.

    Raises:
        OutOfReach: it is another one, or all of them (empty).
    """
    if staff.centres and centre not in staff.centres:
        raise OutOfReach


def sittings_within(server: Server, staff: KnownStaff) -> frozenset[str] | None:
    """Return the sittings of a member of staff's centres; None for all there are."""
    if not staff.centres:
        return None
    with server.database.read() as session:
        rows = sittings(session, staff.organisation_id)
    return frozenset(row.sitting_id for row in rows if row.centre in staff.centres)


def _centres_of_candidate(server: Server, organisation: OrganisationId, candidate_id: str) -> set[str]:
    """Return the centres in whose sittings a candidate is."""
    index_sittings(server, organisation)
    with server.database.read() as session:
        return {row.centre for row in sittings_of_candidate(session, organisation, candidate_id)}


def _centre_of(server: Server, organisation: OrganisationId, reach: Reach, name: str) -> str | None:
    with server.database.read() as session:
        if reach is Reach.DEVICE:
            machine = device(session, organisation, name)
            return machine.centre if machine else None
        sitting_id: str | None = name
        if reach is Reach.ATTEMPT:
            attempt = projection(session, organisation, AttemptId(name))
            sitting_id = attempt.sitting_id if attempt else None
        row = sitting(session, organisation, sitting_id) if sitting_id else None
        return row.centre if row else None
