"""What an organisation may ask of models: whether at all, how often in a minute, and for how much in a month."""

from dataclasses import dataclass
from datetime import UTC, datetime

from assessment.ids import OrganisationId
from sync_server.ai.errors import ModelRefused
from sync_server.errors import BodyInvalid, EditedMeanwhile
from sync_server.services.errands import OutsideWorkers
from sync_server.services.server import Server
from sync_server.storage import ai_tasks, errands
from sync_server.storage.ai_models import AiLimits
from sync_server.storage.audit import record
from sync_server.storage.changes import hold_back_others
from sync_server.storage.engine import Session

MINUTE_MS = 60_000
UNDER_WAY_MS = 300
"""So soon it is looked again what became of questions that are being asked."""
MOST_PER_MINUTE, MOST_BUDGET = 100_000, 10**15


@dataclass(frozen=True, slots=True)
class Limits:
    """An organisation's limits. ``budget`` is in billionths of a US dollar for a calendar month; None: no bound."""

    allowed: bool = True
    per_minute: int | None = None
    budget: int | None = None
    revision: int = 0


def limits_of(session: Session, organisation: OrganisationId) -> Limits:
    """Return an organisation's limits."""
    row = session.get(AiLimits, organisation)
    return Limits() if row is None else Limits(row.allowed, row.per_minute, row.budget, row.revision)


def view_limits(server: Server, organisation: OrganisationId) -> Limits:
    """Return an organisation's limits."""
    with server.database.read() as session:
        return limits_of(session, organisation)


def set_limits(server: Server, organisation: OrganisationId, limits: Limits, *, actor: str) -> Limits:
    """Change an organisation's limits. ``limits.revision`` is the one that whoever changes them has seen.

    Raises:
        BodyInvalid: a bound is none.
        EditedMeanwhile: somebody else has changed them.
    """
    if limits.per_minute is not None and not 1 <= limits.per_minute <= MOST_PER_MINUTE:
        raise BodyInvalid(f"per_minute: 1 to {MOST_PER_MINUTE}")
    if limits.budget is not None and not 0 <= limits.budget <= MOST_BUDGET:
        raise BodyInvalid("budget")
    now = server.clock()

    def write(session: Session) -> Limits:
        hold_back_others(session, organisation)  # so that of two who change them the second is told
        known = limits_of(session, organisation)
        if known.revision != limits.revision:
            raise EditedMeanwhile(str(known.revision))
        session.merge(
            AiLimits(
                organisation_id=organisation,
                allowed=limits.allowed,
                per_minute=limits.per_minute,
                budget=limits.budget,
                revision=known.revision + 1,
                changed_ms=now,
            )
        )
        record(
            session,
            organisation,
            actor=actor,
            action="ai_limits_set",
            subject=str(organisation),
            now=now,
            detail=f"allowed {limits.allowed} per_minute {limits.per_minute} budget {limits.budget}",
        )
        return Limits(limits.allowed, limits.per_minute, limits.budget, known.revision + 1)

    return server.database.write(write)


def may_ask(
    server: Server, organisation: OrganisationId, under_way: int = 0, costing: int = 0, *, most: int = 0
) -> int:
    """Return how many milliseconds an organisation is to wait before its next question; 0 for none.

    ``under_way``: so many of its questions are being asked, ``costing`` so much at most; ``most`` is what one may cost.

    Raises:
        ModelRefused: ``turned_off`` or ``budget_spent``.
    """
    now, elsewhere = server.clock(), isinstance(server.model, OutsideWorkers)
    with server.database.read() as session:
        limits = limits_of(session, organisation)
        if not limits.allowed:
            raise ModelRefused("turned_off")
        if limits.budget is not None:
            spent = ai_tasks.spent(session, organisation, since_ms=month_of(now)).cost
            if spent >= limits.budget:
                raise ModelRefused("budget_spent")
            costing += most * errands.count_of_open(session, organisation) if elsewhere else 0
            if costing and spent + costing >= limits.budget:
                return UNDER_WAY_MS
        if limits.per_minute is None:
            return 0
        times = errands.made_since if elsewhere else ai_tasks.asked_since
        asked = [at for at in times(session, organisation, now - MINUTE_MS) if at <= now + MINUTE_MS]
    if len(asked) + under_way < limits.per_minute:
        return 0
    if len(asked) < limits.per_minute:
        return UNDER_WAY_MS
    return max(1, asked[-limits.per_minute] + MINUTE_MS - now)


def month_of(now: int) -> int:
    """Return when the calendar month of a moment began, in UTC."""
    at = datetime.fromtimestamp(now / 1000, UTC)
    return int(at.replace(day=1, hour=0, minute=0, second=0, microsecond=0).timestamp() * 1000)
