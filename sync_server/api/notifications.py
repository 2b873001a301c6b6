"""Who is told of what happens, by mail or by web hooks, and how far that has come."""

from typing import Annotated, Literal

from fastapi import APIRouter, Query
from pydantic import BaseModel, ConfigDict, Field

from sync_server.api.deps import Admin, TheServer
from sync_server.api.openapi import problems
from sync_server.services.list_deliveries import DeliveryFacts, deliver_again, list_deliveries
from sync_server.services.notice import Event
from sync_server.services.subscribe import (
    Subscribed,
    SubscriptionFacts,
    Way,
    edit_subscription,
    list_subscriptions,
    subscribe,
    unsubscribe,
)
from sync_server.services.try_subscription import try_subscription

router = APIRouter(prefix="/notifications", tags=["notifications"])
Events = Annotated[tuple[Event, ...], Field(min_length=1, max_length=len(Event))]


class NewSubscription(BaseModel):
    """Who is to be told of what. ``target`` is an address by HTTPS, or of mail."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    kind: Way
    target: Annotated[str, Field(min_length=1, max_length=1_000)]
    events: Events
    centre: Annotated[str, Field(max_length=500, pattern=r"^[^\x00]*$")] = ""


class EditBody(BaseModel):
    """What is to change of a subscription, and the revision that whoever asks has seen."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    revision: Annotated[int, Field(ge=1, lt=1 << 31)]
    active: bool | None = None
    events: Events | None = None


class Tried(BaseModel):
    """The id of what is told as a test."""

    notice_id: str


@router.get("/subscriptions", responses=problems(401, 403))
def subscriptions(staff: Admin, server: TheServer) -> list[SubscriptionFacts]:
    """Who is told of what."""
    return list_subscriptions(server, staff.organisation_id)


@router.post("/subscriptions", status_code=201, responses=problems(401, 403, 409, 422))
def make(staff: Admin, server: TheServer, body: NewSubscription) -> Subscribed:
    """Let somebody be told from here on. A web hook's secret is shown this once."""
    return subscribe(
        server,
        staff.organisation_id,
        body.kind,
        body.target,
        body.events,
        actor=staff.name,
        centre=body.centre,
    )


@router.patch("/subscriptions/{subscription_id}", responses=problems(401, 403, 404, 409, 422))
def edit(staff: Admin, server: TheServer, subscription_id: str, body: EditBody) -> SubscriptionFacts:
    """Let a subscription rest or go on, or be told of other events."""
    return edit_subscription(
        server,
        staff.organisation_id,
        subscription_id,
        body.revision,
        actor=staff.name,
        active=body.active,
        events=body.events,
    )


@router.delete("/subscriptions/{subscription_id}", status_code=204, responses=problems(401, 403, 404))
def remove(staff: Admin, server: TheServer, subscription_id: str) -> None:
    """Tell somebody nothing any more."""
    unsubscribe(server, staff.organisation_id, subscription_id, actor=staff.name)


@router.post("/subscriptions/{subscription_id}/test", status_code=202, responses=problems(401, 403, 404, 422))
def tell_a_test(staff: Admin, server: TheServer, subscription_id: str) -> Tried:
    """Tell somebody a word that means nothing else, to see whether it arrives. The deliveries say what became of it."""
    told = try_subscription(server, staff.organisation_id, subscription_id, actor=staff.name)
    return Tried(notice_id=told)


@router.get("/deliveries", responses=problems(401, 403, 422))
def deliveries(
    staff: Admin,
    server: TheServer,
    state: Literal["", "waiting", "sent", "given_up"] = "",
    limit: Annotated[int, Query(ge=1, le=500)] = 100,
) -> list[DeliveryFacts]:
    """What was told, what waits and what was given up."""
    return list_deliveries(server, staff.organisation_id, state=state, limit=limit)


@router.post(
    "/deliveries/{notice_id}/{subscription_id}/again", status_code=204, responses=problems(401, 403, 404)
)
def again(staff: Admin, server: TheServer, notice_id: str, subscription_id: str) -> None:
    """Begin a delivery anew that was given up."""
    deliver_again(server, staff.organisation_id, notice_id, subscription_id, actor=staff.name)
