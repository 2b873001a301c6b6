"""Who is told of what, what there is to tell, and how far that has come."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from assessment.ids import OrganisationId
from sync_server.storage.engine import Session, upsert
from sync_server.storage.results_models import Delivery, Notice, Subscription

WAITING, SENT, GIVEN_UP = "waiting", "sent", "given_up"


@dataclass(frozen=True, slots=True)
class Claimed:
    """A delivery that this process may make until ``until_ms``, with whom it is to and what it says."""

    subscription: Subscription
    notice: Notice
    tries: int
    until_ms: int


def subscription(session: Session, organisation: OrganisationId, subscription_id: str) -> Subscription | None:
    """Return one subscription."""
    return session.get(Subscription, (organisation, subscription_id))


def subscriptions(session: Session, organisation: OrganisationId) -> Sequence[Subscription]:
    """Return all subscriptions, the first made first."""
    found = (
        sa.select(Subscription)
        .where(Subscription.organisation_id == organisation)
        .order_by(Subscription.added_ms, Subscription.subscription_id)
    )
    return session.scalars(found).all()


def remove_subscription(session: Session, organisation: OrganisationId, row: Subscription) -> None:
    """Remove a subscription, with all that it was or was to be told."""
    session.execute(
        sa.delete(Delivery).where(
            Delivery.organisation_id == organisation, Delivery.subscription_id == row.subscription_id
        )
    )
    session.delete(row)


def events_of(row: Subscription) -> frozenset[str]:
    """Return which events a subscription is told of."""
    told: list[str] = json.loads(row.events)
    return frozenset(told)


def add_notice(session: Session, notice: Notice, to: Sequence[Subscription]) -> bool:
    """Note what happened, and that these are to be told; nothing where it is noted already. Say whether it was new."""
    connection = session.connection()
    columns = {column.key: getattr(notice, column.key) for column in Notice.__table__.columns}
    statement = upsert(connection, Notice).values(columns).on_conflict_do_nothing()
    if connection.execute(statement.returning(Notice.notice_id)).scalar_one_or_none() is None:
        return False
    for row in to:
        session.add(
            Delivery(
                organisation_id=notice.organisation_id,
                notice_id=notice.notice_id,
                subscription_id=row.subscription_id,
                state=WAITING,
                tries=0,
                due_ms=notice.at_ms,
                claimed_ms=0,
                said="",
                done_ms=None,
            )
        )
    return True


def due_deliveries(
    session: Session, organisation: OrganisationId, now: int, limit: int
) -> list[tuple[str, str]]:
    """Return which deliveries are due and nobody's, longest waiting first."""
    found = (
        sa.select(Delivery.notice_id, Delivery.subscription_id)
        .where(
            Delivery.organisation_id == organisation,
            Delivery.state == WAITING,
            Delivery.due_ms <= now,
            Delivery.claimed_ms <= now,
        )
        .order_by(Delivery.due_ms, Delivery.notice_id)
        .limit(limit)
    )
    return [(notice_id, subscription_id) for notice_id, subscription_id in session.execute(found)]


def claim(
    session: Session, organisation: OrganisationId, key: tuple[str, str], now: int, until_ms: int
) -> Claimed | None:
    """Take a delivery, so that no other process makes it meanwhile; None where another one has it or it is done."""
    taken = session.execute(
        sa.update(Delivery)
        .where(
            *_is(organisation, key),
            Delivery.state == WAITING,
            Delivery.due_ms <= now,
            Delivery.claimed_ms <= now,
        )
        .values(claimed_ms=until_ms, tries=Delivery.tries + 1)
        .returning(Delivery.tries)
    ).scalar_one_or_none()
    if taken is None:
        return None
    to, what = subscription(session, organisation, key[1]), session.get(Notice, (organisation, key[0]))
    return None if to is None or what is None else Claimed(to, what, taken, until_ms)


def settle(
    session: Session,
    organisation: OrganisationId,
    done: Claimed,
    *,
    state: str,
    said: str,
    due_ms: int,
    now: int,
) -> None:
    """Note what became of a delivery. One that has been sent stays so, whoever else tried; a failure is our own alone."""
    key = (done.notice.notice_id, done.subscription.subscription_id)
    statement = sa.update(Delivery).where(*_is(organisation, key), Delivery.state == WAITING)
    if state != SENT:
        statement = statement.where(Delivery.claimed_ms == done.until_ms)
    session.execute(
        statement.values(
            state=state, said=said, due_ms=due_ms, claimed_ms=0, done_ms=None if state == WAITING else now
        )
    )


def deliver_again(session: Session, organisation: OrganisationId, key: tuple[str, str], now: int) -> bool:
    """Let a delivery that was given up begin anew; say whether there was one."""
    begun = session.execute(
        sa.update(Delivery)
        .where(*_is(organisation, key), Delivery.state == GIVEN_UP)
        .values(state=WAITING, tries=0, due_ms=now, claimed_ms=0, done_ms=None)
        .returning(Delivery.notice_id)
    )
    return begun.scalar_one_or_none() is not None


def deliveries(
    session: Session,
    organisation: OrganisationId,
    *,
    state: str = "",
    limit: int = 100,
    to: str = "",
    after: tuple[str, str] | None = None,
) -> Sequence[tuple[Delivery, Notice]]:
    """Return deliveries with what they tell, the latest first, from behind the one named ``after``.

    Only those in a state where one is named, and ``to`` a subscription where one is.
    """
    found = (
        sa.select(Delivery, Notice)
        .join(
            Notice,
            sa.and_(
                Notice.organisation_id == Delivery.organisation_id, Notice.notice_id == Delivery.notice_id
            ),
        )
        .where(Delivery.organisation_id == organisation)
        .order_by(Notice.at_ms.desc(), Delivery.notice_id, Delivery.subscription_id)
        .limit(limit)
    )
    if state:
        found = found.where(Delivery.state == state)
    if to:
        found = found.where(Delivery.subscription_id == to)
    if after is not None:
        last = session.get(Notice, (organisation, after[0]))
        if last is None:
            return []
        same = sa.tuple_(Delivery.notice_id, Delivery.subscription_id) > sa.tuple_(*map(sa.literal, after))
        found = found.where(sa.or_(Notice.at_ms < last.at_ms, sa.and_(Notice.at_ms == last.at_ms, same)))
    return [(delivery, notice) for delivery, notice in session.execute(found)]


def _is(organisation: OrganisationId, key: tuple[str, str]) -> tuple[sa.ColumnElement[bool], ...]:
    return (
        Delivery.organisation_id == organisation,
        Delivery.notice_id == key[0],
        Delivery.subscription_id == key[1],
    )
