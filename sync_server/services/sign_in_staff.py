"""Staff sign in with a password, and out. The session is a random token in a cookie; its hash is kept here.

Where one-time codes are set up, or wanted of the role, the password opens no session but a second step; one that
somebody else knows opens none either: another is chosen first.
"""

from hmac import compare_digest

from assessment.ids import OrganisationId
from sync_server.errors import CredentialsWrong, NotSignedIn
from sync_server.services.begin_session import SignedIn, begin_session, csrf_of, fresh_token
from sync_server.services.passwords import secret_fits
from sync_server.services.second_step import SecondStep, StepKind, begin_second_step, second_step_of
from sync_server.services.server import Server, secret_hash
from sync_server.storage.audit import record
from sync_server.storage.engine import Session
from sync_server.storage.models import StaffAccount
from sync_server.storage.staff import KnownStaff, account, end_session, staff_by_session

__all__ = ["SignedIn", "csrf_of", "sign_in_staff", "sign_out_staff", "staff_of"]


def sign_in_staff(
    server: Server, organisation: OrganisationId, *, name: str, password: str, address: str, before: str = ""
) -> SignedIn | SecondStep:
    """Begin a session, or the second step of signing in. ``before``: the token that the browser has already.

    Raises:
        TooManyTries: too many wrong passwords, those that are being looked at included.
        PasswordsWaiting: too many passwords are being looked at.
        CredentialsWrong: no such name and password.
    """
    with server.guessing.counted("staff", name=name, address=address):
        row = who_has_password(server, organisation, name, password)
    if row.handed_over:
        token = fresh_token(server)
        return server.database.write(
            lambda session: begin_second_step(
                server, session, organisation, StepKind.PASSWORD, token=token, name=row.name
            )
        )
    return let_in(server, organisation, row, before=before)


def let_in(
    server: Server, organisation: OrganisationId, row: StaffAccount, *, before: str = "", how: str = ""
) -> SignedIn | SecondStep:
    """Begin what follows once it is known who somebody is."""
    token = fresh_token(server)

    def write(session: Session) -> SignedIn | SecondStep:
        kind = second_step_of(session, organisation, row)
        if kind is not None:
            return begin_second_step(server, session, organisation, kind, token=token, name=row.name)
        return begin_session(
            server, session, organisation, token=token, name=row.name, role=row.role, before=before, how=how
        )

    return server.database.write(write)


def who_has_password(server: Server, organisation: OrganisationId, name: str, password: str) -> StaffAccount:
    """Return the member of staff whose name and password these are.

    Raises:
        PasswordsWaiting: too many passwords are being looked at.
        CredentialsWrong: nobody.
    """
    with server.database.read() as session:
        row = account(session, organisation, name)
    fits = secret_fits(row.password_hash if row else None, password)
    if row is None or row.left_ms is not None or not fits:
        raise CredentialsWrong
    return row


def staff_of(server: Server, token: str) -> KnownStaff:
    """Return who is signed in by this token.

    Raises:
        NotSignedIn: nobody.
    """
    hashed = secret_hash(token)
    with server.database.look() as connection:
        known = staff_by_session(connection, hashed, server.clock())
    if known is None or not compare_digest(known.token_hash, hashed):
        raise NotSignedIn
    return known


def sign_out_staff(server: Server, staff: KnownStaff) -> None:
    """End a session."""
    now = server.clock()

    def write(session: Session) -> None:
        end_session(session, staff.organisation_id, staff.token_hash, now)
        record(
            session, staff.organisation_id, actor=staff.name, action="signed_out", subject=staff.name, now=now
        )

    server.database.write(write)
