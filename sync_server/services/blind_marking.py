"""Where marking is blind, markers do not look candidates up elsewhere: attempts by name are not for them there."""

import json

from assessment.ids import AttemptId, OrganisationId
from sync_server.errors import NotAllowed
from sync_server.services.reach import Reach, sittings_within
from sync_server.services.roles import Role
from sync_server.services.scheme_document import read_scheme
from sync_server.services.server import Server
from sync_server.storage.attempts import projection
from sync_server.storage.marking import schemes
from sync_server.storage.sittings import sittings
from sync_server.storage.staff import KnownStaff


def check_blind(server: Server, staff: KnownStaff, reach: Reach, name: str) -> None:
    """Let a marker go on with an attempt, unless it is of a sitting for which blind marking was set.

    Raises:
        NotAllowed: it is.
    """
    if staff.role != Role.MARKER.value or reach is not Reach.ATTEMPT:
        return
    with server.database.read() as session:
        attempt = projection(session, staff.organisation_id, AttemptId(name))
    if attempt is not None and attempt.sitting_id in _blind(server, staff.organisation_id):
        raise NotAllowed


def attempts_within(server: Server, staff: KnownStaff) -> frozenset[str] | None:
    """Return the sittings whose attempts a member of staff may list; None for all there are."""
    within = sittings_within(server, staff)
    if staff.role != Role.MARKER.value:
        return within
    blind = _blind(server, staff.organisation_id)
    if within is None and blind:
        with server.database.read() as session:
            within = frozenset(row.sitting_id for row in sittings(session, staff.organisation_id))
    return within if within is None else within - blind


def _blind(server: Server, organisation: OrganisationId) -> frozenset[str]:
    with server.database.read() as session:
        found = schemes(session, organisation)
    return frozenset(
        sitting_id for sitting_id, document in found.items() if read_scheme(json.loads(document)).blind
    )
