"""What an organisation may ask of models, what it has spent, and how its provider stands."""

from typing import Annotated

from fastapi import APIRouter, Query
from pydantic import BaseModel, ConfigDict, Field

from sync_server.api.deps import Admin, TheServer
from sync_server.api.openapi import problems
from sync_server.services.model_costs import LEAST_DAYS, MOST_DAYS, Costs, model_costs
from sync_server.services.model_limits import MOST_BUDGET, MOST_PER_MINUTE, Limits, set_limits, view_limits
from sync_server.services.provider_health import ProviderHealth, provider_health

router = APIRouter(prefix="/ai", tags=["models"])


class LimitsBody(BaseModel):
    """The limits as they are to be, and the revision that whoever asks has seen. ``budget`` is in billionths of a US dollar."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    revision: Annotated[int, Field(ge=0, lt=1 << 31)]
    allowed: bool
    per_minute: Annotated[int | None, Field(ge=1, le=MOST_PER_MINUTE)] = None
    budget: Annotated[int | None, Field(ge=0, le=MOST_BUDGET)] = None


@router.get("/limits", responses=problems(401, 403))
def limits(staff: Admin, server: TheServer) -> Limits:
    """The organisation's limits."""
    return view_limits(server, staff.organisation_id)


@router.put("/limits", responses=problems(401, 403, 409, 422))
def change(staff: Admin, server: TheServer, body: LimitsBody) -> Limits:
    """Change the limits."""
    wanted = Limits(body.allowed, body.per_minute, body.budget, body.revision)
    return set_limits(server, staff.organisation_id, wanted, actor=staff.name)


@router.get("/costs", responses=problems(401, 403, 422))
def costs(
    staff: Admin, server: TheServer, days: Annotated[int, Query(ge=LEAST_DAYS, le=MOST_DAYS)] = 30
) -> Costs:
    """What models cost, by day and by model."""
    return model_costs(server, staff.organisation_id, days)


@router.get("/provider", responses=problems(401, 403))
def provider(staff: Admin, server: TheServer) -> ProviderHealth:
    """How the provider stands that is asked, and which models it serves."""
    return provider_health(server, staff.organisation_id)
