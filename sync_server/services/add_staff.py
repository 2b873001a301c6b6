"""Add a member of staff, and list them."""

from dataclasses import dataclass

from assessment.ids import OrganisationId
from sync_server.errors import BodyInvalid, NameTaken
from sync_server.services.passwords import hash_secret
from sync_server.services.roles import Role
from sync_server.services.server import Server
from sync_server.storage.audit import record
from sync_server.storage.changes import hold_back_others
from sync_server.storage.engine import Session
from sync_server.storage.models import StaffAccount
from sync_server.storage.staff import account, accounts

SHORTEST_PASSWORD = 10


@dataclass(frozen=True, slots=True)
class StaffFacts:
    """A member of staff."""

    name: str
    role: str
    added_ms: int
    left: bool


def add_staff(
    server: Server, organisation: OrganisationId, *, name: str, role: Role, password: str, actor: str
) -> StaffFacts:
    """Add an account.

    Raises:
        NameTaken: there is such an account already.
        BodyInvalid: the name or the password will not do.
    """
    if not name.strip() or len(name) > 200:
        raise BodyInvalid("name")
    if len(password) < SHORTEST_PASSWORD:
        raise BodyInvalid(f"password: at least {SHORTEST_PASSWORD} characters")
    hashed, now = hash_secret(password), server.clock()

    def write(session: Session) -> StaffFacts:
        hold_back_others(session, organisation)  # so that a name is one person's
        if account(session, organisation, name) is not None:
            raise NameTaken(name)
        row = StaffAccount(
            organisation_id=organisation,
            name=name,
            role=role.value,
            password_hash=hashed,
            added_ms=now,
            left_ms=None,
        )
        session.add(row)
        record(
            session, organisation, actor=actor, action="staff_added", subject=name, now=now, detail=role.value
        )
        return _facts(row)

    return server.database.write(write)


def list_staff(server: Server, organisation: OrganisationId) -> list[StaffFacts]:
    """Return all staff."""
    with server.database.read() as session:
        return [_facts(row) for row in accounts(session, organisation)]


def _facts(row: StaffAccount) -> StaffFacts:
    return StaffFacts(row.name, row.role, row.added_ms, row.left_ms is not None)
