"""Where marking is blind, markers do not look candidates up elsewhere: attempts by name are not for them there."""

import json

from assessment.ids import AttemptId, OrganisationId
from sync_server.errors import NotAllowed
from sync_server.services.project_attempt import project_attempt
from sync_server.services.reach import Reach, sittings_within
from sync_server.services.roles import Role
from sync_server.services.scheme_document import read_scheme
from sync_server.services.server import Server
from sync_server.storage.attempts import projection
from sync_server.storage.marking import schemes
from sync_server.storage.staff import KnownStaff


def check_blind(server: Server, staff: KnownStaff, reach: Reach, name: str) -> None:
    """Let a marker go on with an attempt of a sitting that is not marked blind; where nobody has set how, it is blind.

    Raises:
        NotAllowed: it is marked blind, or of no sitting.
    """
    if staff.role != Role.MARKER.value or reach is not Reach.ATTEMPT:
        return
    organisation, attempt_id = staff.organisation_id, AttemptId(name)
    with server.database.read() as session:
        row = projection(session, organisation, attempt_id)
    if row is None and project_attempt(server, organisation, attempt_id) is None:
        return  # nothing of it has come, and nothing of it is told
    with server.database.read() as session:
        row = row or projection(session, organisation, attempt_id)
    if row is None or row.sitting_id not in _by_name(server, organisation):
        raise NotAllowed


def attempts_within(server: Server, staff: KnownStaff) -> frozenset[str] | None:
    """Return the sittings whose attempts a member of staff may list; None for all there are."""
    within = sittings_within(server, staff)
    if staff.role != Role.MARKER.value:
        return within
    by_name = _by_name(server, staff.organisation_id)
    return by_name if within is None else within & by_name


def _by_name(server: Server, organisation: OrganisationId) -> frozenset[str]:
    with server.database.read() as session:
        found = schemes(session, organisation)
    return frozenset(
        sitting_id for sitting_id, document in found.items() if not read_scheme(json.loads(document)).blind
    )
