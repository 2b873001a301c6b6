"""What models cost an organisation: by day and by model, what this month has used of its budget, what was saved."""

from collections.abc import Iterable
from dataclasses import dataclass

from assessment.ids import OrganisationId
from sync_server.services.ask_model import FRESH_MS
from sync_server.services.model_limits import Limits, limits_of, month_of
from sync_server.services.server import Server
from sync_server.storage import ai_costs, ai_tasks
from sync_server.storage.ai_costs import DAY_MS, DayOfModel
from sync_server.storage.ai_tasks import Spent

LEAST_DAYS, MOST_DAYS = 1, 366


@dataclass(frozen=True, slots=True)
class DayCosts:
    """One day in UTC, also one on which nothing was asked."""

    at_ms: int
    spent: Spent


@dataclass(frozen=True, slots=True)
class ModelCosts:
    """One model over all the days. ``failed`` of its calls came to nothing."""

    model: str
    spent: Spent
    failed: int


@dataclass(frozen=True, slots=True)
class Costs:
    """``whole`` is of all days, ``month`` of this calendar month; ``kept`` replies would do for the same question now."""

    days: tuple[DayCosts, ...]
    models: tuple[ModelCosts, ...]
    whole: Spent
    month: Spent
    kept: int
    limits: Limits


def model_costs(server: Server, organisation: OrganisationId, days: int) -> Costs:
    """Return what the last days cost, with today."""
    now = server.clock()
    today = now // DAY_MS
    first = today - min(max(days, LEAST_DAYS), MOST_DAYS) + 1
    with server.database.read() as session:
        rows = ai_costs.spent_by_day(session, organisation, first * DAY_MS)
        month = ai_tasks.spent(session, organisation, since_ms=month_of(now))
        kept = ai_costs.replies_kept(session, organisation, now - FRESH_MS)
        limits = limits_of(session, organisation)
    by_day = tuple(
        DayCosts(day * DAY_MS, _sum(row.spent for row in rows if row.day == day))
        for day in range(first, today + 1)
    )
    return Costs(by_day, _by_model(rows), _sum(row.spent for row in rows), month, kept, limits)


def _by_model(rows: list[DayOfModel]) -> tuple[ModelCosts, ...]:
    found = (
        ModelCosts(
            name,
            _sum(row.spent for row in rows if row.model == name),
            sum(row.failed for row in rows if row.model == name),
        )
        for name in {row.model for row in rows}
    )
    return tuple(sorted(found, key=lambda one: (-one.spent.cost, one.model)))


def _sum(all_spent: Iterable[Spent]) -> Spent:
    told = list(all_spent)
    return Spent(
        sum(one.calls for one in told),
        sum(one.kept for one in told),
        sum(one.prompt for one in told),
        sum(one.cached for one in told),
        sum(one.completion for one in told),
        sum(one.cost for one in told),
    )
