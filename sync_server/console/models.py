"""Models: how their provider stands, what they cost, and what the organisation allows."""

from collections.abc import Sequence
from decimal import Decimal, InvalidOperation

from fastapi import Request, Response
from starlette.datastructures import FormData

from sync_server.api.deps import TheServer
from sync_server.api.problems import kind_of
from sync_server.console.day_chart import DayChart, day_chart
from sync_server.console.door import Admin, Form
from sync_server.console.forms import number, problem_of, typed, words
from sync_server.console.pages import digits, dollars, go, show
from sync_server.console.routing import pages
from sync_server.errors import BodyInvalid, EditedMeanwhile
from sync_server.services.model_costs import DayCosts, model_costs
from sync_server.services.model_limits import Limits, set_limits
from sync_server.services.provider_health import provider_health
from sync_server.services.server import Server
from sync_server.storage.staff import KnownStaff

router = pages("/models")
SPANS = (7, 30, 90)
BILLION = Decimal(10) ** 9
FIELDS = ("allowed", "per_minute", "budget")


@router.get("")
def everything(staff: Admin, server: TheServer, request: Request) -> Response:
    """The provider, the costs and the limits."""
    return _page(staff, server, request, None, "")


@router.post("/limits")
def limit(staff: Admin, server: TheServer, request: Request, form: Form) -> Response:
    """Change the limits; of two who do the second is told."""
    try:
        set_limits(server, staff.organisation_id, _limits(form), actor=staff.name)
    except (BodyInvalid, EditedMeanwhile) as error:
        return _page(
            staff, server, request, typed(form, FIELDS), problem_of(error), status=kind_of(error).status
        )
    return go("/models", "limits_saved")


def charts_of(days: Sequence[DayCosts]) -> tuple[DayChart, ...]:
    """Return the pictures of what was asked of models, day by day."""
    return (
        day_chart("US dollars by day", [(one.at_ms, one.spent.cost) for one in days], dollars),
        day_chart("Calls by day", [(one.at_ms, one.spent.calls) for one in days], digits),
        day_chart("Calls saved by day", [(one.at_ms, one.spent.kept) for one in days], digits),
    )


def _page(
    staff: KnownStaff,
    server: Server,
    request: Request,
    told: dict[str, str] | None,
    problem: str,
    *,
    status: int = 200,
) -> Response:
    asked = request.query_params.get("days", "")
    days = int(asked) if asked.isdecimal() and int(asked[:4]) in SPANS else SPANS[1]
    costs = model_costs(server, staff.organisation_id, days)
    limits = costs.limits
    shown = {
        "allowed": "yes" if limits.allowed else "",
        "per_minute": str(limits.per_minute or ""),
        "budget": "" if limits.budget is None else f"{(Decimal(limits.budget) / BILLION).normalize():f}",
    }
    return show(
        request,
        "models.html",
        staff,
        status=status,
        health=provider_health(server, staff.organisation_id),
        costs=costs,
        charts=charts_of(costs.days),
        days=days,
        spans=SPANS,
        typed=told or shown,
        revision=limits.revision,
        problem=problem,
        has_provider=server.model is not None,
    )


def _limits(form: FormData) -> Limits:
    budget = words(form, "budget").replace(",", ".")
    try:
        dollars = Decimal(budget) if budget else None
    except InvalidOperation as error:
        raise BodyInvalid("budget: not an amount") from error
    if dollars is not None and not (dollars.is_finite() and 0 <= dollars <= 1_000_000):
        raise BodyInvalid("budget: from 0 to 1,000,000 US dollars")
    per_minute = words(form, "per_minute")
    return Limits(
        bool(form.get("allowed")),
        number(form, "per_minute") if per_minute else None,
        None if dollars is None else int(dollars * BILLION),
        number(form, "revision"),
    )
