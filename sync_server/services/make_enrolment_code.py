"""Make a code by which one device or one hub may join, once, and for a while.

What a person enters is ``address#code``, as ``assessment.pack.joining_code`` writes it: the fingerprint of the
organisation's key and the pin of the hub at that address are for whoever joins; the server does not look at them.
"""

from dataclasses import dataclass, field
from enum import Enum

from assessment.certificate import SHORT_PIN
from assessment.ids import OrganisationId
from assessment.pack.code import CODE_BYTES, new_code, normalised
from assessment.pack.joining_code import (
    FINGERPRINT_MARK,
    PIN_MARK,
    JoiningCode,
    fingerprint_of,
    write_joining_code,
)
from sync_server.errors import BodyInvalid
from sync_server.services.server import Server, secret_hash
from sync_server.storage.audit import record
from sync_server.storage.centres import is_closed
from sync_server.storage.engine import Session
from sync_server.storage.models import EnrolmentCode

DAY_MS = 86_400_000


class CodeKind(Enum):
    """Who may join by a code."""

    DEVICE = "device"
    HUB = "hub"


@dataclass(frozen=True, slots=True)
class MadeCode:
    """A fresh code. It is not kept; only its hash is. ``entry`` is what a person enters, ``fingerprint`` that of our key."""

    code: str = field(repr=False)
    entry: str = field(repr=False)
    server_url: str
    centre: str
    expires_ms: int
    fingerprint: str


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

    Raises:
        BodyInvalid: the centre is closed.
        KeysMissing, KeysExposed: the organisation's key, whose fingerprint stands in it, cannot be read.
    """
    told_key = fingerprint_of(server.keys(organisation).issuer.public)
    now = server.clock()
    code = new_code(server.draw(CODE_BYTES))
    expires = now + days * DAY_MS

    def write(session: Session) -> None:
        if is_closed(session, organisation, centre):
            raise BodyInvalid("centre: it is closed")
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
    told = JoiningCode(code, told_key, pin[:SHORT_PIN])
    marked = write_joining_code(told)
    return MadeCode(code, f"{url}#{marked}" if url else marked, url, centre, expires, told.fingerprint)


def code_hash(entered: str) -> bytes:
    """Return what is stored of a code, however it was typed."""
    return secret_hash(normalised(entered.partition(PIN_MARK)[0].partition(FINGERPRINT_MARK)[0]))
