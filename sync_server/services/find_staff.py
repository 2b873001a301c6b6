"""Staff a page at a time, and one of them with how they sign in."""

from dataclasses import dataclass

from assessment.ids import OrganisationId
from sync_server.errors import NotFound
from sync_server.services.add_staff import StaffFacts, facts_of
from sync_server.services.server import Server
from sync_server.storage.staff import account, centres_of_staff, found_accounts
from sync_server.storage.staff_steps import codes_left, identities_of, sessions_of, with_totp

PAGE = 100


@dataclass(frozen=True, slots=True)
class StaffPage:
    """A page of staff by name. ``next_after`` asks for the one that follows; empty when there is none."""

    staff: tuple[StaffFacts, ...]
    next_after: str


@dataclass(frozen=True, slots=True)
class StaffView:
    """A member of staff, the providers that know them, and how many sessions and codes on paper they have."""

    facts: StaffFacts
    providers: tuple[str, ...]
    sessions: int
    paper_codes: int


def find_staff(
    server: Server, organisation: OrganisationId, *, like: str = "", after: str = "", limit: int = PAGE
) -> StaffPage:
    """Return those whose name holds ``like``, from behind the name ``after``."""
    with server.database.read() as session:
        rows = found_accounts(session, organisation, like=like, after=after, limit=limit + 1)
        own, having = centres_of_staff(session, organisation), with_totp(session, organisation)
    facts = tuple(facts_of(row, own.get(row.name, ()), totp=row.name in having) for row in rows[:limit])
    return StaffPage(facts, facts[-1].name if len(rows) > limit else "")


def staff_of_centre(server: Server, organisation: OrganisationId, centre: str) -> tuple[StaffFacts, ...]:
    """Return those who are here and of this centre alone, or of it among some."""
    with server.database.read() as session:
        own = centres_of_staff(session, organisation)
        found = [account(session, organisation, name) for name, centres in own.items() if centre in centres]
    return tuple(facts_of(row, own[row.name]) for row in found if row and row.left_ms is None)


def view_staff(server: Server, organisation: OrganisationId, name: str) -> StaffView:
    """Return one member of staff.

    Raises:
        NotFound: there is no such member of staff.
    """
    now = server.clock()
    with server.database.read() as session:
        row = account(session, organisation, name)
        if row is None:
            raise NotFound("staff", name)
        own = centres_of_staff(session, organisation).get(name, ())
        facts = facts_of(row, own, totp=name in with_totp(session, organisation))
        return StaffView(
            facts,
            identities_of(session, organisation, name),
            len(sessions_of(session, organisation, name, now)),
            codes_left(session, organisation, name),
        )
