"""Who is told of what: subscriptions made, changed and removed by staff. Every change is recorded."""

import json
from dataclasses import dataclass
from enum import StrEnum

from assessment.ids import OrganisationId
from assessment.pack.seal import seal_to
from sync_server.errors import BodyInvalid, EditedMeanwhile, NotFound
from sync_server.outgoing.hook import check_address, secret_text
from sync_server.outgoing.mail import is_address
from sync_server.outgoing.undelivered import Undelivered
from sync_server.services.notice import Event
from sync_server.services.server import Server
from sync_server.storage import notices
from sync_server.storage.audit import record
from sync_server.storage.engine import Session
from sync_server.storage.results_models import Subscription

SECRET_BYTES, ID_BYTES, MOST = 32, 8, 100


class Way(StrEnum):
    """How somebody is told."""

    HOOK = "webhook"
    MAIL = "mail"


@dataclass(frozen=True, slots=True)
class SubscriptionFacts:
    """A subscription as staff see it. ``centre``: told only of what is that centre's."""

    subscription_id: str
    kind: str
    target: str
    events: tuple[str, ...]
    centre: str
    active: bool
    revision: int
    added_ms: int


@dataclass(frozen=True, slots=True)
class Subscribed:
    """A new subscription. ``secret`` signs what its web hook is told, and is shown this once; mail has none."""

    subscription: SubscriptionFacts
    secret: str


def subscribe(
    server: Server,
    organisation: OrganisationId,
    way: Way,
    target: str,
    events: tuple[Event, ...],
    *,
    actor: str,
    centre: str = "",
) -> Subscribed:
    """Let somebody be told of what happens from here on.

    Raises:
        BodyInvalid: the address will not do, no event is named, mail cannot be sent here, or there are too many.
    """
    if not events:
        raise BodyInvalid("events: none")
    _check_target(server, way, target)
    now, id = server.clock(), server.draw(ID_BYTES).hex()
    secret = secret_text(server.draw(SECRET_BYTES)) if way is Way.HOOK else ""
    sealed = seal_to([server.keys(organisation).identity.recipient], secret.encode()) if secret else b""

    def write(session: Session) -> SubscriptionFacts:
        if len(notices.subscriptions(session, organisation)) >= MOST:
            raise BodyInvalid(f"subscriptions: at most {MOST}")
        row = Subscription(
            organisation_id=organisation,
            subscription_id=id,
            kind=way.value,
            target=target,
            events=_listed(events),
            centre=centre,
            secret=sealed,
            active=True,
            revision=1,
            added_ms=now,
            changed_ms=now,
        )
        session.add(row)
        _record(session, row, actor, "subscription_made", now, f"{way.value} {' '.join(events)}")
        return facts_of(row)

    return Subscribed(server.database.write(write), secret)


def edit_subscription(
    server: Server,
    organisation: OrganisationId,
    subscription_id: str,
    revision: int,
    *,
    actor: str,
    active: bool | None = None,
    events: tuple[Event, ...] | None = None,
) -> SubscriptionFacts:
    """Change what somebody is told of, or whether they are, where it is still as whoever edits has seen it.

    Raises:
        NotFound: there is no such subscription.
        EditedMeanwhile: somebody else has changed it.
        BodyInvalid: no event is named.
    """
    if events is not None and not events:
        raise BodyInvalid("events: none")
    now = server.clock()

    def write(session: Session) -> SubscriptionFacts:
        row = _row(session, organisation, subscription_id)
        session.refresh(row, with_for_update=True)
        if row.revision != revision:
            raise EditedMeanwhile(f"revision {row.revision}")
        if active is not None:
            row.active = active
        if events is not None:
            row.events = _listed(events)
        row.revision, row.changed_ms = row.revision + 1, now
        told = f"{'active' if row.active else 'at rest'} {' '.join(json.loads(row.events))}"
        _record(session, row, actor, "subscription_edited", now, told)
        return facts_of(row)

    return server.database.write(write)


def unsubscribe(server: Server, organisation: OrganisationId, subscription_id: str, *, actor: str) -> None:
    """Tell somebody nothing any more, nor what waits.

    Raises:
        NotFound: there is no such subscription.
    """
    now = server.clock()

    def write(session: Session) -> None:
        row = _row(session, organisation, subscription_id)
        _record(session, row, actor, "subscription_removed", now, row.kind)
        notices.remove_subscription(session, organisation, row)

    server.database.write(write)


def list_subscriptions(server: Server, organisation: OrganisationId) -> list[SubscriptionFacts]:
    """Return all subscriptions, the first made first."""
    with server.database.read() as session:
        return [facts_of(row) for row in notices.subscriptions(session, organisation)]


def facts_of(row: Subscription) -> SubscriptionFacts:
    """Return a row as staff see it, without its secret."""
    return SubscriptionFacts(
        row.subscription_id,
        row.kind,
        row.target,
        tuple(json.loads(row.events)),
        row.centre,
        row.active,
        row.revision,
        row.added_ms,
    )


def _check_target(server: Server, way: Way, target: str) -> None:
    if way is Way.MAIL:
        if server.config.smtp is None:
            raise BodyInvalid("target: this server has no SMTP_URL")
        if not is_address(target):
            raise BodyInvalid("target: not a mail address")
        return
    if len(target) > 1_000:
        raise BodyInvalid("target: too long")
    try:
        check_address(target, private=server.config.hooks_to_private)
    except Undelivered as error:
        raise BodyInvalid(f"target: {error.code}") from None


def _row(session: Session, organisation: OrganisationId, subscription_id: str) -> Subscription:
    row = notices.subscription(session, organisation, subscription_id)
    if row is None:
        raise NotFound("subscription", subscription_id)
    return row


def _listed(events: tuple[Event, ...]) -> str:
    return json.dumps(sorted({one.value for one in events}))


def _record(session: Session, row: Subscription, actor: str, action: str, now: int, detail: str) -> None:
    record(
        session,
        row.organisation_id,
        actor=actor,
        action=action,
        subject=row.subscription_id,
        now=now,
        detail=detail,
    )
