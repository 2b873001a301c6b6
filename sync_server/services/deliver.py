"""Tell who is to be told: each delivery is claimed in the database, made, and settled there.

Whatever process makes it, and however often it is killed, a delivery is made until it was taken or given up. It can be
made twice, where a process dies between the two: the id it carries is the same then.
"""

import json
from dataclasses import dataclass
from datetime import UTC, datetime

import structlog

from assessment.errors import AssessmentError
from assessment.ids import OrganisationId
from assessment.pack.seal import open_with
from sync_server.errors import ServerError
from sync_server.outgoing import hook, mail
from sync_server.outgoing.undelivered import Undelivered
from sync_server.services.notice_sentences import subject_of, text_of
from sync_server.services.server import Server
from sync_server.services.subscribe import Way
from sync_server.storage import notices
from sync_server.storage.engine import Session
from sync_server.storage.notices import GIVEN_UP, SENT, WAITING, Claimed

CLAIM_MS = 120_000
"""So long a process has a delivery to itself; a try takes less, or is cut."""
FIRST_WAIT_MS, LONGEST_WAIT_MS = 5_000, 24 * 3_600_000
MOST_TRIES = 10
"""About two days in all."""

_log = structlog.get_logger("courier")


@dataclass(frozen=True, slots=True)
class Settled:
    """What became of a delivery that was tried."""

    notice_id: str
    subscription_id: str
    state: str
    said: str


def claim_due(server: Server, organisation: OrganisationId, limit: int) -> list[Claimed]:
    """Return deliveries that are due, and this process's alone for now."""
    now = server.clock()
    with server.database.read() as session:
        due = notices.due_deliveries(session, organisation, now, limit)
    claimed = []
    for key in due:

        def take(session: Session, key: tuple[str, str] = key) -> Claimed | None:
            return notices.claim(session, organisation, key, now, now + CLAIM_MS)

        found = server.database.write(take)
        if found is not None:
            claimed.append(found)
    return claimed


def deliver(server: Server, organisation: OrganisationId, claimed: Claimed) -> Settled:
    """Make a delivery, and note what became of it."""
    state, said, gone = SENT, "", False
    try:
        if not claimed.subscription.active:
            raise Undelivered("at_rest", gone=True)
        _send(server, organisation, claimed)
    except Undelivered as error:
        gone = error.gone
        over = gone or claimed.tries >= MOST_TRIES
        state, said = GIVEN_UP if over else WAITING, error.code
    now = server.clock()
    due = now + wait_ms(claimed.tries, server.draw(2)) if state == WAITING else now

    def write(session: Session) -> None:
        notices.settle(session, organisation, claimed, state=state, said=said, due_ms=due, now=now)
        row = notices.subscription(session, organisation, claimed.subscription.subscription_id)
        if gone and row is not None and row.active:
            row.active, row.revision, row.changed_ms = False, row.revision + 1, now

    server.database.write(write)
    done = Settled(claimed.notice.notice_id, claimed.subscription.subscription_id, state, said)
    _log.info(
        "delivery",
        notice=done.notice_id,
        subscription=done.subscription_id,
        state=state,
        code=said,
        tries=claimed.tries,
    )
    return done


def wait_ms(tries: int, drawn: bytes) -> int:
    """Return how long is waited after so many tries: four times as long each time, and up to a fifth more by chance."""
    wait = min(LONGEST_WAIT_MS, FIRST_WAIT_MS << 2 * (max(1, tries) - 1))
    return wait + wait * int.from_bytes(drawn[:2], "big") // (5 * 65_536)


def body_of(claimed: Claimed) -> bytes:
    """Return what a web hook is told: the same bytes in every try."""
    notice = claimed.notice
    at = datetime.fromtimestamp(notice.at_ms / 1000, UTC).isoformat(timespec="milliseconds")
    told = {
        "type": notice.event,
        "timestamp": at.replace("+00:00", "Z"),
        "data": json.loads(notice.data),
    }
    return json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode()


def _send(server: Server, organisation: OrganisationId, claimed: Claimed) -> None:
    to, notice = claimed.subscription, claimed.notice
    if to.kind == Way.MAIL.value:
        if server.config.smtp is None:
            raise Undelivered("no_smtp")
        letter = mail.Letter(
            f"{notice.notice_id}.{to.subscription_id}",
            to.target,
            subject_of(notice),
            text_of(notice, server.config.public_url),
            notice.at_ms,
        )
        mail.send(server.config.smtp, letter)
        return
    try:
        secret = open_with(server.keys(organisation).identity.secret, to.secret).decode()
    except (AssessmentError, ServerError):
        raise Undelivered("secret_unreadable") from None
    body = body_of(claimed)
    headers = hook.headers_of(hook.secret_of(secret), notice.notice_id, server.clock() // 1000, body)
    hook.call(to.target, headers, body, private=server.config.hooks_to_private)
