"""A password of one's own in place of one that somebody else knows: drawn by an admin, say, and handed over.

It is the first step of signing in, before one-time codes and any session: what was handed over opens nothing by itself.
"""

from assessment.ids import OrganisationId
from sync_server.errors import BodyInvalid, NotSignedIn
from sync_server.services.add_staff import SHORTEST_PASSWORD
from sync_server.services.begin_session import SignedIn
from sync_server.services.passwords import hash_secret, secret_fits
from sync_server.services.second_step import SecondStep, StepKind, step_under_way
from sync_server.services.server import Server, secret_hash
from sync_server.services.sign_in_staff import let_in
from sync_server.storage.audit import record
from sync_server.storage.engine import Session
from sync_server.storage.models import StaffAccount
from sync_server.storage.staff import account
from sync_server.storage.staff_steps import end_sessions, step_of


def choose_password(
    server: Server, organisation: OrganisationId, *, token: str, new: str, before: str = ""
) -> SignedIn | SecondStep:
    """Keep the password that somebody has chosen who typed the one handed over; go on with signing in.

    Raises:
        NotSignedIn: nobody did, or too long ago.
        BodyInvalid: it is too short, or the one that was handed over.
    """
    step = step_under_way(server, organisation, token, StepKind.PASSWORD)
    if len(new) < SHORTEST_PASSWORD:
        raise BodyInvalid(f"password: at least {SHORTEST_PASSWORD} characters")
    with server.database.read() as session:
        row = account(session, organisation, step.name)
    if row is None or row.left_ms is not None:
        raise NotSignedIn
    if secret_fits(row.password_hash, new):
        raise BodyInvalid("password: another than the one that was handed over")
    hashed, handed, now = hash_secret(new), row.password_hash, server.clock()

    def write(session: Session) -> StaffAccount:
        held = step_of(session, organisation, secret_hash(token), lock=True)
        row = account(session, organisation, step.name)
        # One that was drawn meanwhile is not undone by who knows the one before.
        if held is None or row is None or row.left_ms is not None or row.password_hash != handed:
            raise NotSignedIn
        row.password_hash, row.handed_over = hashed, False
        end_sessions(session, organisation, row.name, now)
        record(session, organisation, actor=row.name, action="password_changed", subject=row.name, now=now)
        return row

    return let_in(server, organisation, server.database.write(write), before=before)
