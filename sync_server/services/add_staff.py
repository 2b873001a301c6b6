"""Add a member of staff, and list them."""

from collections.abc import Collection
from dataclasses import dataclass

from assessment.ids import OrganisationId
from sync_server.errors import BodyInvalid, NameTaken
from sync_server.services.passwords import hash_secret
from sync_server.services.roles import Role
from sync_server.services.server import Server
from sync_server.storage.audit import record
from sync_server.storage.changes import hold_back_others
from sync_server.storage.engine import Session
from sync_server.storage.models import StaffAccount, StaffCentre
from sync_server.storage.staff import account, accounts, centres_of_staff

SHORTEST_PASSWORD = 10
LONGEST_CENTRE = 500


@dataclass(frozen=True, slots=True)
class StaffFacts:
    """A member of staff; without ``centres``, of the whole organisation."""

    name: str
    role: str
    added_ms: int
    left: bool
    centres: tuple[str, ...] = ()


def add_staff(
    server: Server,
    organisation: OrganisationId,
    *,
    name: str,
    role: Role,
    password: str,
    actor: str,
    centres: Collection[str] = (),
) -> StaffFacts:
    """Add an account: for these centres alone, where any is told.

    Raises:
        NameTaken: there is such an account already.
        BodyInvalid: the name or the password will not do.
    """
    if not name.strip() or len(name) > 200:
        raise BodyInvalid("name")
    if len(password) < SHORTEST_PASSWORD:
        raise BodyInvalid(f"password: at least {SHORTEST_PASSWORD} characters")
    if any(not centre.strip() or len(centre) > LONGEST_CENTRE for centre in centres):
        raise BodyInvalid(f"centres: none empty, at most {LONGEST_CENTRE} characters each")
    own = tuple(sorted(set(centres)))
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
        session.add_all(StaffCentre(organisation_id=organisation, name=name, centre=centre) for centre in own)
        detail = " ".join((role.value, *own))
        record(session, organisation, actor=actor, action="staff_added", subject=name, now=now, detail=detail)
        return _facts(row, own)

    return server.database.write(write)


def list_staff(server: Server, organisation: OrganisationId) -> list[StaffFacts]:
    """Return all staff."""
    with server.database.read() as session:
        own = centres_of_staff(session, organisation)
        return [_facts(row, own.get(row.name, ())) for row in accounts(session, organisation)]


def _facts(row: StaffAccount, centres: tuple[str, ...]) -> StaffFacts:
    return StaffFacts(row.name, row.role, row.added_ms, row.left_ms is not None, centres)
