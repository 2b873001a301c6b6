"""Change what a member of staff may do and where, or let them leave. Whatever changes, they sign in anew."""

from collections.abc import Collection
from dataclasses import dataclass

from assessment.ids import OrganisationId
from sync_server.errors import EditedMeanwhile, LastAdmin, NotFound
from sync_server.services.add_staff import StaffFacts, facts_of, own_centres
from sync_server.services.roles import Role
from sync_server.services.server import Server
from sync_server.storage.audit import record
from sync_server.storage.changes import hold_back_others
from sync_server.storage.engine import Session
from sync_server.storage.marking import let_go_of_all
from sync_server.storage.models import StaffCentre
from sync_server.storage.staff import account, accounts, centres_of_staff, forget_centres
from sync_server.storage.staff_steps import end_sessions, forget_identities, with_totp


@dataclass(frozen=True, slots=True)
class StaffEdit:
    """What is to change; None stays as it is. Empty ``centres``: of the whole organisation. ``left``: signs in no more."""

    role: Role | None = None
    centres: Collection[str] | None = None
    left: bool | None = None


def change_staff(
    server: Server,
    organisation: OrganisationId,
    name: str,
    revision: int | None,
    edit: StaffEdit,
    *,
    actor: str,
) -> StaffFacts:
    """Change a member of staff as seen at a revision; None: as they are now.

    Raises:
        NotFound: there is no such member of staff.
        EditedMeanwhile: somebody else was faster.
        LastAdmin: no admin of the whole organisation would be left.
        BodyInvalid: a centre's name will not do.
    """
    centres = None if edit.centres is None else own_centres(edit.centres)
    now = server.clock()

    def write(session: Session) -> StaffFacts:
        hold_back_others(session, organisation)
        row = account(session, organisation, name)
        if row is None:
            raise NotFound("staff", name)
        if revision is not None and row.revision != revision:
            raise EditedMeanwhile(str(row.revision))
        before = centres_of_staff(session, organisation).get(name, ())
        role, own = edit.role.value if edit.role else row.role, before if centres is None else centres
        left = row.left_ms is not None if edit.left is None else edit.left
        if (role, own, left) != (row.role, before, row.left_ms is not None):
            row.role, row.left_ms = role, (row.left_ms or now) if left else None
            row.revision += 1
            forget_centres(session, organisation, name)
            session.add_all(StaffCentre(organisation_id=organisation, name=name, centre=one) for one in own)
            session.flush()
            _check_admins(session, organisation)
            end_sessions(session, organisation, name, now)
            let_go_of_all(session, organisation, name)
            if left:
                forget_identities(session, organisation, name)
            action, detail = ("staff_left", "") if left else ("staff_changed", " ".join((role, *own)))
            record(session, organisation, actor=actor, action=action, subject=name, now=now, detail=detail)
        return facts_of(row, own, totp=name in with_totp(session, organisation))

    return server.database.write(write)


def _check_admins(session: Session, organisation: OrganisationId) -> None:
    own = centres_of_staff(session, organisation)
    everything = (
        row
        for row in accounts(session, organisation)
        if row.role == Role.ADMIN.value and row.left_ms is None and row.name not in own
    )
    if next(everything, None) is None:
        raise LastAdmin
