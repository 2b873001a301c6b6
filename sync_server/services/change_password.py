"""Change a password: one's own by the old one, anybody's by an admin. Other sessions end."""

from assessment.ids import OrganisationId
from sync_server.errors import BodyInvalid, NotFound
from sync_server.services.add_staff import SHORTEST_PASSWORD
from sync_server.services.passwords import hash_secret
from sync_server.services.server import Server
from sync_server.services.sign_in_staff import who_has_password
from sync_server.storage.audit import record
from sync_server.storage.engine import Session
from sync_server.storage.staff import KnownStaff, account
from sync_server.storage.staff_steps import end_sessions


def check_password(server: Server, staff: KnownStaff, password: str, *, address: str) -> None:
    """Make sure that whoever is signed in is the one who knows the password.

    Raises:
        TooManyTries, PasswordsWaiting: as when signing in.
        CredentialsWrong: it is another one.
    """
    with server.guessing.counted("staff", name=staff.name, address=address):
        who_has_password(server, staff.organisation_id, staff.name, password)


def change_password(server: Server, staff: KnownStaff, *, old: str, new: str, address: str) -> None:
    """Change one's own password; every other session ends.

    Raises:
        TooManyTries, PasswordsWaiting, CredentialsWrong: as ``check_password``.
        BodyInvalid: the new one will not do.
    """
    _check_new(new)
    check_password(server, staff, old, address=address)
    _write(server, staff.organisation_id, staff.name, new, actor=staff.name, but=staff.token_hash)


def set_password(
    server: Server,
    organisation: OrganisationId,
    name: str,
    new: str,
    *,
    actor: str,
    handed_over: bool = False,
) -> None:
    """Give a member of staff another password; all their sessions end. With ``handed_over`` they choose one of their own first.

    Raises:
        NotFound: there is no such member of staff.
        BodyInvalid: it will not do.
    """
    _check_new(new)
    _write(server, organisation, name, new, actor=actor, handed_over=handed_over)


def _write(
    server: Server,
    organisation: OrganisationId,
    name: str,
    new: str,
    *,
    actor: str,
    but: bytes = b"",
    handed_over: bool = False,
) -> None:
    hashed, now = hash_secret(new), server.clock()

    def write(session: Session) -> None:
        row = account(session, organisation, name)
        if row is None:
            raise NotFound("staff", name)
        row.password_hash, row.handed_over = hashed, handed_over
        end_sessions(session, organisation, name, now, but=but)
        record(session, organisation, actor=actor, action="password_changed", subject=name, now=now)

    server.database.write(write)


def _check_new(password: str) -> None:
    if len(password) < SHORTEST_PASSWORD:
        raise BodyInvalid(f"password: at least {SHORTEST_PASSWORD} characters")
