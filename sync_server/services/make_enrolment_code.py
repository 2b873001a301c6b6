"""Make a code by which one device or one hub may join, once, and for a while.

What a person enters is ``address#code``. What follows a ``~`` in the code is the beginning of the pin of the hub at
that address, for the device alone; the server does not look at it.
"""

from dataclasses import dataclass, field
from enum import Enum

from assessment.certificate import SHORT_PIN
from assessment.ids import OrganisationId
from assessment.pack.code import CODE_BYTES, new_code, normalised
from sync_server.services.server import Server, secret_hash
from sync_server.storage.audit import record
from sync_server.storage.engine import Session
from sync_server.storage.models import EnrolmentCode

DAY_MS = 86_400_000
FINGERPRINT_MARK = "~"


class CodeKind(Enum):
    """Who may join by a code."""

    DEVICE = "device"
    HUB = "hub"


@dataclass(frozen=True, slots=True)
class MadeCode:
    """A fresh code. It is not kept; only its hash is. ``entry`` is what a person enters."""

    code: str = field(repr=False)
    entry: str = field(repr=False)
    server_url: str
    centre: str
    expires_ms: int


def make_enrolment_code(
    server: Server,
    organisation: OrganisationId,
    *,
    centre: str,
    url: str,
    days: int,
    actor: str,
    kind: CodeKind = CodeKind.DEVICE,
    pin: str = "",
) -> MadeCode:
    """Make a code for a device or a hub of ``centre`` (empty: not bound to one, or a hub of all).

    ``pin``: of the hub at ``url`` through which it will join.
    """
    now = server.clock()
    code = new_code(server.draw(CODE_BYTES))
    expires = now + days * DAY_MS

    def write(session: Session) -> None:
        session.add(
            EnrolmentCode(
                organisation_id=organisation,
                code_hash=code_hash(code),
                centre=centre,
                made_by=actor,
                made_ms=now,
                expires_ms=expires,
                used_ms=None,
                used_by="",
                kind=kind.value,
            )
        )
        action = "hub_code_made" if kind is CodeKind.HUB else "enrolment_code_made"
        record(session, organisation, actor=actor, action=action, subject=centre, now=now)

    server.database.write(write)
    marked = f"{code}{FINGERPRINT_MARK}{pin[:SHORT_PIN]}" if pin else code
    return MadeCode(code, f"{url}#{marked}" if url else marked, url, centre, expires)


def code_hash(entered: str) -> bytes:
    """Return what is stored of a code, however it was typed."""
    return secret_hash(normalised(entered.partition(FINGERPRINT_MARK)[0]))
