"""Staff sign in with a password, and out. The session is a random token in a cookie; its hash is kept here."""

from base64 import urlsafe_b64encode
from dataclasses import dataclass, field
from hashlib import sha256
from hmac import compare_digest

from assessment.ids import OrganisationId
from sync_server.errors import CredentialsWrong, NotSignedIn
from sync_server.services.passwords import secret_fits
from sync_server.services.server import Server, secret_hash
from sync_server.storage.audit import record
from sync_server.storage.engine import Session
from sync_server.storage.models import StaffAccount, StaffSession
from sync_server.storage.staff import KnownStaff, account, end_session, staff_by_session

TOKEN_BYTES = 32
HOUR_MS = 3_600_000


@dataclass(frozen=True, slots=True)
class SignedIn:
    """A session begun. ``csrf`` must come back in a header with everything that changes something."""

    token: str = field(repr=False)
    csrf: str = field(repr=False)
    name: str
    role: str
    expires_ms: int


def sign_in_staff(
    server: Server, organisation: OrganisationId, *, name: str, password: str, address: str
) -> SignedIn:
    """Begin a session.

    Raises:
        TooManyTries: too many wrong passwords, those that are being looked at included.
        PasswordsWaiting: too many passwords are being looked at.
        CredentialsWrong: no such name and password.
    """
    with server.guessing.counted("staff", name=name, address=address):
        row = _who(server, organisation, name, password)
    token = urlsafe_b64encode(server.draw(TOKEN_BYTES)).rstrip(b"=").decode()
    now = server.clock()
    expires = now + server.config.session_hours * HOUR_MS

    def write(session: Session) -> None:
        session.add(
            StaffSession(
                organisation_id=organisation,
                token_hash=secret_hash(token),
                name=name,
                began_ms=now,
                expires_ms=expires,
                ended_ms=None,
            )
        )
        record(session, organisation, actor=name, action="signed_in", subject=name, now=now)

    server.database.write(write)
    return SignedIn(token, csrf_of(token), name, row.role, expires)


def _who(server: Server, organisation: OrganisationId, name: str, password: str) -> StaffAccount:
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


def csrf_of(token: str) -> str:
    """Return the proof of intent that belongs to a session: made of what a foreign page cannot read."""
    return sha256(b"carrel-csrf-v1\0" + token.encode()).hexdigest()[:32]
