"""A session of a member of staff begins: a fresh token each time, and the one that the browser had before is over."""

from base64 import urlsafe_b64encode
from dataclasses import dataclass, field
from hashlib import sha256

from assessment.ids import OrganisationId
from sync_server.services.server import Server, secret_hash
from sync_server.storage.audit import record
from sync_server.storage.engine import Session
from sync_server.storage.models import StaffSession
from sync_server.storage.staff import end_session

TOKEN_BYTES = 32
HOUR_MS = 3_600_000


@dataclass(frozen=True, slots=True)
class SignedIn:
    """A session begun. ``csrf`` must come back in a header with everything that changes something.

    ``paper``: codes for when the authenticator is lost, told only now.
    """

    token: str = field(repr=False)
    csrf: str = field(repr=False)
    name: str
    role: str
    expires_ms: int
    paper: tuple[str, ...] = field(default=(), repr=False)


def fresh_token(server: Server) -> str:
    """Return a token that nobody can guess."""
    return urlsafe_b64encode(server.draw(TOKEN_BYTES)).rstrip(b"=").decode()


def begin_session(
    server: Server,
    session: Session,
    organisation: OrganisationId,
    *,
    token: str,
    name: str,
    role: str,
    before: str = "",
    how: str = "",
    paper: tuple[str, ...] = (),
) -> SignedIn:
    """Begin a session by ``token`` within a transaction; ``before`` is the token of the one that ends with it."""
    now = server.clock()
    expires = now + server.config.session_hours * HOUR_MS
    if before:
        end_session(session, organisation, secret_hash(before), now)
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
    record(session, organisation, actor=name, action="signed_in", subject=name, now=now, detail=how)
    return SignedIn(token, csrf_of(token), name, role, expires, paper)


def csrf_of(token: str) -> str:
    """Return the proof of intent that belongs to a session: made of what a foreign page cannot read."""
    return sha256(b"carrel-csrf-v1\0" + token.encode()).hexdigest()[:32]
