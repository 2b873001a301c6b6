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
from sync_server.storage.staff_steps import with_totp

SHORTEST_PASSWORD = 10
LONGEST_CENTRE = 500


@dataclass(frozen=True, slots=True)
class StaffFacts:
    """A member of staff; without ``centres``, of the whole organisation. ``totp``: signs in with one-time codes too.

    ``handed_over``: others know the password; another is asked for when it is used.
    """

    name: str
    role: str
    added_ms: int
    left: bool
    centres: tuple[str, ...] = ()
    revision: int = 1
    totp: bool = False
    handed_over: bool = False


def add_staff(
    server: Server,
    organisation: OrganisationId,
    *,
    name: str,
    role: Role,
    password: str,
    actor: str,
    centres: Collection[str] = (),
    handed_over: bool = False,
) -> StaffFacts:
    """Add an account: for these centres alone, where any is told. With ``handed_over`` they choose another password first.

    Raises:
        NameTaken: there is such an account already.
        BodyInvalid: the name or the password will not do.
    """
    if not name.strip() or len(name) > 200:
        raise BodyInvalid("name")
    if len(password) < SHORTEST_PASSWORD:
        raise BodyInvalid(f"password: at least {SHORTEST_PASSWORD} characters")
    own = own_centres(centres)
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
            revision=1,
            handed_over=handed_over,
        )
        session.add(row)
        session.add_all(StaffCentre(organisation_id=organisation, name=name, centre=centre) for centre in own)
        detail = " ".join((role.value, *own))
        record(session, organisation, actor=actor, action="staff_added", subject=name, now=now, detail=detail)
        return facts_of(row, own)

    return server.database.write(write)


def list_staff(server: Server, organisation: OrganisationId) -> list[StaffFacts]:
    """Return all staff."""
    with server.database.read() as session:
        own, having = centres_of_staff(session, organisation), with_totp(session, organisation)
        rows = accounts(session, organisation)
    return [facts_of(row, own.get(row.name, ()), totp=row.name in having) for row in rows]


def own_centres(centres: Collection[str]) -> tuple[str, ...]:
    """Return centres as they are kept.

    Raises:
        BodyInvalid: a name will not do.
    """
    if any(not centre.strip() or len(centre) > LONGEST_CENTRE for centre in centres):
        raise BodyInvalid(f"centres: none empty, at most {LONGEST_CENTRE} characters each")
    return tuple(sorted(set(centres)))


def facts_of(row: StaffAccount, centres: tuple[str, ...], *, totp: bool = False) -> StaffFacts:
    """Return what is shown of a member of staff."""
    left = row.left_ms is not None
    return StaffFacts(row.name, row.role, row.added_ms, left, centres, row.revision, totp, row.handed_over)
