"""What was spent on models, by day and model, and how a provider stood."""

from collections.abc import Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from assessment.ids import OrganisationId
from sync_server.storage.ai_models import AiExchange, AiPace, AiReply
from sync_server.storage.ai_tasks import ANSWERED, KEPT, Spent
from sync_server.storage.engine import Session

DAY_MS = 86_400_000


@dataclass(frozen=True, slots=True)
class DayOfModel:
    """What one model came to on one day in UTC, counted from 1970. ``failed`` of ``spent.calls`` came to nothing."""

    day: int
    model: str
    spent: Spent
    failed: int


def spent_by_day(session: Session, organisation: OrganisationId, since_ms: int) -> list[DayOfModel]:
    """Return what was spent since then, the first day first."""
    went = AiExchange.outcome != KEPT
    day = (AiExchange.at_ms // DAY_MS).label("day")
    found = (
        sa.select(
            day,
            AiExchange.model,
            sa.func.count().filter(went & (AiExchange.outcome != ANSWERED)),
            sa.func.count().filter(went),
            sa.func.count().filter(~went),
            *(
                sa.func.coalesce(sa.func.sum(column).filter(went), 0)
                for column in (
                    AiExchange.prompt_tokens,
                    AiExchange.cached_tokens,
                    AiExchange.completion_tokens,
                    AiExchange.cost,
                )
            ),
        )
        .where(AiExchange.organisation_id == organisation, AiExchange.at_ms >= since_ms)
        .group_by(day, AiExchange.model)
        .order_by(day, AiExchange.model)
    )
    return [
        DayOfModel(int(at), model, Spent(*(int(number) for number in numbers)), int(failed))
        for at, model, failed, *numbers in session.execute(found)
    ]


def replies_kept(session: Session, organisation: OrganisationId, since_ms: int) -> int:
    """Return how many replies are kept that were made since then."""
    found = (
        sa.select(sa.func.count())
        .select_from(AiReply)
        .where(AiReply.organisation_id == organisation, AiReply.made_ms >= since_ms)
    )
    return int(session.scalar(found) or 0)


def paces(session: Session, organisation: OrganisationId) -> Sequence[AiPace]:
    """Return how every provider stood that was ever asked, the last asked first."""
    found = sa.select(AiPace).where(AiPace.organisation_id == organisation)
    return session.scalars(found.order_by(AiPace.changed_ms.desc(), AiPace.provider)).all()


def last_answer_ms(session: Session, organisation: OrganisationId, provider: str) -> int | None:
    """Return when a provider last answered."""
    found = sa.select(sa.func.max(AiExchange.at_ms)).where(
        AiExchange.organisation_id == organisation,
        AiExchange.provider == provider,
        AiExchange.outcome == ANSWERED,
    )
    return session.scalar(found)


def first_failure_ms(
    session: Session, organisation: OrganisationId, provider: str, after_ms: int
) -> int | None:
    """Return when a provider first did not answer after then."""
    found = sa.select(sa.func.min(AiExchange.at_ms)).where(
        AiExchange.organisation_id == organisation,
        AiExchange.provider == provider,
        AiExchange.outcome.not_in((ANSWERED, KEPT)),
        AiExchange.at_ms > after_ms,
    )
    return session.scalar(found)
