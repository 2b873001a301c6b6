"""What an organisation wants of its staff: of which roles one-time codes."""

from collections.abc import Collection

from assessment.ids import OrganisationId
from sync_server.errors import EditedMeanwhile
from sync_server.services.roles import Role
from sync_server.services.server import Server
from sync_server.storage.audit import record
from sync_server.storage.engine import Session
from sync_server.storage.staff import accounts
from sync_server.storage.staff_models import StaffRules
from sync_server.storage.staff_steps import end_sessions, totp_roles, with_totp


def roles_with_codes(server: Server, organisation: OrganisationId) -> tuple[Role, ...]:
    """Return the roles that need one-time codes."""
    with server.database.read() as session:
        wanted = totp_roles(session, organisation)
    return tuple(role for role in Role if role.value in wanted)


def want_codes_of(
    server: Server,
    organisation: OrganisationId,
    roles: Collection[Role],
    *,
    actor: str,
    seen: Collection[Role] | None = None,
) -> tuple[Role, ...]:
    """Want one-time codes of these roles and no others. Whoever has none of them yet is signed out.

    Raises:
        EditedMeanwhile: they are not wanted of the roles that were ``seen``, where any are told.
    """
    wanted = tuple(role for role in Role if role in roles)
    told, now = " ".join(role.value for role in wanted), server.clock()

    def write(session: Session) -> None:
        row = session.get(StaffRules, organisation, with_for_update=True)
        if row is None:
            row = StaffRules(organisation_id=organisation, totp_roles="", changed_ms=now)
            session.add(row)
        if seen is not None and set(row.totp_roles.split()) != {role.value for role in seen}:
            raise EditedMeanwhile(row.totp_roles)
        row.totp_roles, row.changed_ms = told, now
        having = with_totp(session, organisation)
        for one in accounts(session, organisation):
            if one.role in told.split() and one.name not in having:
                end_sessions(session, organisation, one.name, now)
        record(
            session, organisation, actor=actor, action="totp_wanted", subject="staff", now=now, detail=told
        )

    server.database.write(write)
    return wanted
