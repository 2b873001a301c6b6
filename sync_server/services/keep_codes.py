"""What a member of staff's one-time codes are made of: wanted, confirmed by a code, asked for, and reset.

It lies sealed to the organisation; codes on paper lie as hashes, each good once.
"""

from dataclasses import dataclass, field

from assessment.ids import OrganisationId
from assessment.pack.seal import open_with, seal_to
from sync_server.errors import CredentialsWrong, NotFound
from sync_server.services.one_time_codes import (
    make_paper_codes,
    make_secret,
    read_paper_code,
    step_of_code,
    uri_of,
)
from sync_server.services.passwords import hash_secret, secret_fits
from sync_server.services.server import Server
from sync_server.storage.audit import record
from sync_server.storage.engine import Session
from sync_server.storage.models import Organisation
from sync_server.storage.staff import account
from sync_server.storage.staff_models import StaffRecovery, StaffTotp
from sync_server.storage.staff_steps import (
    end_sessions,
    forget_recovery,
    forget_totp,
    recovery_code,
    totp_of,
)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What an authenticator is told, as an address (such as in a QR code) and to be typed. In force once confirmed."""

    uri: str = field(repr=False)
    secret: str = field(repr=False)


def want_codes(server: Server, organisation: OrganisationId, name: str) -> Wanted:
    """Draw what the codes are to be made of; what is in force stays so until a code of the new one is shown.

    Raises:
        NeedsUpstream: a hub cannot seal it.
    """
    secret, now = make_secret(server.draw), server.clock()
    sealed = seal_to([server.keys(organisation).identity.recipient], secret.encode())

    def write(session: Session) -> str:
        row = totp_of(session, organisation, name, lock=True)
        if row is None:
            row = StaffTotp(organisation_id=organisation, name=name, last_step=0, changed_ms=now)
            session.add(row)
        row.wanted, row.changed_ms = sealed, now
        home = session.get(Organisation, organisation)
        return home.name if home else ""

    title = server.database.write(write)
    return Wanted(uri_of(secret, name=name, organisation=f"Carrel {title}".strip()), secret)


def confirm_codes(
    server: Server, organisation: OrganisationId, name: str, code: str, *, but: bytes = b""
) -> tuple[str, ...]:
    """Put in force what was drawn last, by a code made of it; return the codes for paper. Other sessions end.

    Raises:
        CredentialsWrong: the code is not of it, or nothing was drawn.
    """
    paper, now = make_paper_codes(server.draw), server.clock()
    hashes = [hash_secret(_compared(one)) for one in paper]

    def write(session: Session) -> None:
        row = totp_of(session, organisation, name, lock=True)
        if row is None or row.wanted is None:
            raise CredentialsWrong
        step = step_of_code(_opened(server, organisation, row.wanted), code, now, 0)
        if step is None:
            raise CredentialsWrong
        row.sealed, row.wanted, row.last_step, row.changed_ms = row.wanted, None, step, now
        forget_recovery(session, organisation, name)
        session.add_all(
            StaffRecovery(
                organisation_id=organisation, name=name, number=number, code_hash=hashed, used_ms=None
            )
            for number, hashed in enumerate(hashes, 1)
        )
        end_sessions(session, organisation, name, now, but=but, steps=False)  # one of these brought the code
        record(session, organisation, actor=name, action="totp_confirmed", subject=name, now=now)

    server.database.write(write)
    return paper


def take_code(server: Server, organisation: OrganisationId, name: str, code: str) -> str:
    """Take a one-time code or one on paper, which is used up by it; say which.

    Raises:
        PasswordsWaiting: too many are being looked at.
        CredentialsWrong: it is neither, or was used.
    """
    typed = "".join(code.split())
    if read_paper_code(typed) is not None:
        _take_paper(server, organisation, name, typed)
        return "a code on paper"
    now = server.clock()

    def write(session: Session) -> None:
        row = totp_of(session, organisation, name, lock=True)
        if row is None or row.sealed is None:
            raise CredentialsWrong
        step = step_of_code(_opened(server, organisation, row.sealed), typed, now, row.last_step)
        if step is None:
            raise CredentialsWrong
        row.last_step = step

    server.database.write(write)
    return "a one-time code"


def reset_codes(server: Server, organisation: OrganisationId, name: str, *, actor: str) -> None:
    """Forget a member of staff's codes, who has lost them, and sign them out.

    Raises:
        NotFound: there is no such member of staff.
    """
    now = server.clock()

    def write(session: Session) -> None:
        if account(session, organisation, name) is None:
            raise NotFound("staff", name)
        forget_totp(session, organisation, name)
        end_sessions(session, organisation, name, now)
        record(session, organisation, actor=actor, action="totp_reset", subject=name, now=now)

    server.database.write(write)


def _take_paper(server: Server, organisation: OrganisationId, name: str, typed: str) -> None:
    number, plain = read_paper_code(typed) or (0, "")
    with server.database.read() as session:
        row = recovery_code(session, organisation, name, number)
    fits = secret_fits(row.code_hash if row else None, f"{number}-{plain}")
    if row is None or not fits:
        raise CredentialsWrong
    now = server.clock()

    def write(session: Session) -> None:
        held = recovery_code(session, organisation, name, number, lock=True)
        if held is None or held.used_ms is not None or held.code_hash != row.code_hash:
            raise CredentialsWrong
        held.used_ms = now
        record(session, organisation, actor=name, action="paper_code_used", subject=name, now=now)

    server.database.write(write)


def _compared(code: str) -> str:
    number, plain = read_paper_code(code) or (0, "")
    return f"{number}-{plain}"


def _opened(server: Server, organisation: OrganisationId, sealed: bytes) -> str:
    return open_with(server.keys(organisation).identity.secret, sealed).decode()
