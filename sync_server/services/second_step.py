"""The second step of signing in: a one-time code, each step of time good once, or a code on paper.

Whoever's role needs codes and has none sets them up here, before any session begins.
"""

from dataclasses import dataclass, field
from enum import Enum

from assessment.ids import OrganisationId
from sync_server.errors import CredentialsWrong, NotSignedIn
from sync_server.services.begin_session import SignedIn, begin_session, fresh_token
from sync_server.services.keep_codes import Wanted, confirm_codes, take_code, want_codes
from sync_server.services.server import Server, secret_hash
from sync_server.storage.engine import Session
from sync_server.storage.models import StaffAccount
from sync_server.storage.staff import account
from sync_server.storage.staff_models import StaffStep
from sync_server.storage.staff_steps import forget_steps, step_of, totp_of, totp_roles

LIFE_MS = 10 * 60_000
MOST_TRIES = 5


class StepKind(Enum):
    """What the second step is: a code of what is set up, or setting it up; or first a password that nobody else knows."""

    CODE = "code"
    ENROL = "enrol"
    PASSWORD = "password"


@dataclass(frozen=True, slots=True)
class SecondStep:
    """A sign-in that is not over: ``token`` stands for the first step, for ten minutes."""

    kind: StepKind
    token: str = field(repr=False)
    expires_ms: int


def second_step_of(session: Session, organisation: OrganisationId, row: StaffAccount) -> StepKind | None:
    """Return what a member of staff needs beside the password, if anything."""
    codes = totp_of(session, organisation, row.name)
    if codes is not None and codes.sealed is not None:
        return StepKind.CODE
    return StepKind.ENROL if row.role in totp_roles(session, organisation) else None


def begin_second_step(
    server: Server, session: Session, organisation: OrganisationId, kind: StepKind, *, token: str, name: str
) -> SecondStep:
    """Note that somebody has done the first step; what was begun long ago is forgotten."""
    now = server.clock()
    forget_steps(session, organisation, before=now)
    step = StaffStep(
        organisation_id=organisation,
        token_hash=secret_hash(token),
        kind=kind.value,
        name=name,
        held="",
        tries=0,
        expires_ms=now + LIFE_MS,
    )
    session.add(step)
    return SecondStep(kind, token, step.expires_ms)


def enrol_at_sign_in(server: Server, organisation: OrganisationId, token: str) -> Wanted:
    """Draw what the codes of whoever did the first step are to be made of.

    Raises:
        NotSignedIn: nobody did, or too long ago, or they have codes.
    """
    name = step_under_way(server, organisation, token, StepKind.ENROL).name
    return want_codes(server, organisation, name)


def finish_sign_in(
    server: Server, organisation: OrganisationId, *, token: str, code: str, address: str, before: str = ""
) -> SignedIn:
    """Begin a session by a code; the first one confirms what was set up.

    Raises:
        NotSignedIn: nobody did the first step, or too long ago, or tried too many codes.
        TooManyTries, PasswordsWaiting: as with passwords.
        CredentialsWrong: the code is wrong, or was used.
    """
    step = step_under_way(server, organisation, token, StepKind.CODE, StepKind.ENROL)
    # Codes are short: of one account they are counted together, from wherever they come.
    with (
        server.guessing.counted("staff", name=step.name, address=address),
        server.guessing.counted(f"second step of {step.name}", name=step.name, address=""),
    ):
        _count_try(server, organisation, token)
        if step.kind == StepKind.ENROL.value:
            paper, how = confirm_codes(server, organisation, step.name, code), "one-time codes set up"
        else:
            paper, how = (), take_code(server, organisation, step.name, code)
    fresh = fresh_token(server)

    def write(session: Session) -> SignedIn:
        held = step_of(session, organisation, secret_hash(token), lock=True)
        row = account(session, organisation, step.name)
        if held is None or row is None or row.left_ms is not None:
            raise NotSignedIn
        session.delete(held)
        return begin_session(
            server,
            session,
            organisation,
            token=fresh,
            name=row.name,
            role=row.role,
            before=before,
            how=how,
            paper=paper,
        )

    return server.database.write(write)


def step_under_way(server: Server, organisation: OrganisationId, token: str, *kinds: StepKind) -> StaffStep:
    """Return the sign-in that a token stands for, if it waits for one of these.

    Raises:
        NotSignedIn: it does not, or began too long ago, or too much was tried.
    """
    with server.database.read() as session:
        step = step_of(session, organisation, secret_hash(token))
        codes = totp_of(session, organisation, step.name) if step else None
    if step and step.kind == StepKind.ENROL.value and codes is not None and codes.sealed is not None:
        raise NotSignedIn  # they were set up meanwhile: now it takes one of them
    wanted = {one.value for one in kinds}
    if (
        step is None
        or step.kind not in wanted
        or step.expires_ms <= server.clock()
        or step.tries >= MOST_TRIES
    ):
        raise NotSignedIn
    return step


def _count_try(server: Server, organisation: OrganisationId, token: str) -> None:
    """Count a try before it is made, so that many at once are no more than a few."""

    def write(session: Session) -> bool:
        step = step_of(session, organisation, secret_hash(token), lock=True)
        if step is None or step.tries >= MOST_TRIES:
            return False
        step.tries += 1
        return True

    if not server.database.write(write):
        raise CredentialsWrong
