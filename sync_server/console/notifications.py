"""Who is told of what happens, by mail or web hook: made, tried, changed, removed; and what became of each delivery."""

from collections.abc import Mapping

from fastapi import Request, Response
from starlette.datastructures import FormData

from sync_server.api.deps import TheServer
from sync_server.api.problems import kind_of
from sync_server.console.door import Admin, Form
from sync_server.console.forms import number, problem_of, several, typed, words
from sync_server.console.pages import go, show
from sync_server.console.routing import pages
from sync_server.errors import BodyInvalid, EditedMeanwhile, NotFound
from sync_server.services.edit_centre import list_centres
from sync_server.services.list_deliveries import DeliveryFacts, deliver_again, list_deliveries
from sync_server.services.notice import Event
from sync_server.services.publish_sitting import titles_of_sittings
from sync_server.services.server import Server
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
from sync_server.storage.notices import GIVEN_UP, SENT, WAITING
from sync_server.storage.staff import KnownStaff

router = pages("/notifications")
PAGE = 50
LONGEST_TARGET, LONGEST_ID = 1_000, 100
_EVENTS = [(event.value, event) for event in Event]
_FIELDS = ("kind", "target", "centre")


@router.get("")
def everything(staff: Admin, server: TheServer, request: Request) -> Response:
    """Who is told of what, and what became of it."""
    return _page(staff, server, request)


@router.post("")
def make(staff: Admin, server: TheServer, request: Request, form: Form) -> Response:
    """Let somebody be told from here on. A web hook's secret is shown this once."""
    try:
        made = subscribe(
            server,
            staff.organisation_id,
            _way(form),
            words(form, "target", LONGEST_TARGET),
            _events(form),
            actor=staff.name,
            centre=words(form, "centre"),
        )
    except BodyInvalid as error:
        again = {**typed(form, _FIELDS), "events": several(form, "event")}
        problem, status = problem_of(error), kind_of(error).status
        return _page(staff, server, request, told=again, problem=problem, status=status)
    if made.secret:
        return _page(staff, server, request, made=made)
    return go(f"/notifications/{made.subscription.subscription_id}", "subscription_saved")


@router.post("/again")
def again(staff: Admin, server: TheServer, form: Form) -> Response:
    """Begin a delivery anew that was given up."""
    notice_id, subscription_id = (
        words(form, "notice_id", LONGEST_ID),
        words(form, "subscription_id", LONGEST_ID),
    )
    deliver_again(server, staff.organisation_id, notice_id, subscription_id, actor=staff.name)
    return go(f"/notifications/{subscription_id}", "delivery_again")


@router.get("/{subscription_id}")
def one(staff: Admin, server: TheServer, request: Request, subscription_id: str) -> Response:
    """One subscription, with what it was told."""
    return _one(staff, server, request, subscription_id)


@router.post("/{subscription_id}")
def edit(staff: Admin, server: TheServer, request: Request, form: Form, subscription_id: str) -> Response:
    """Let it rest or go on, or be told of other things. Who was overtaken sees what is there now."""
    try:
        edit_subscription(
            server,
            staff.organisation_id,
            subscription_id,
            number(form, "revision"),
            actor=staff.name,
            active="active" in form,
            events=_events(form),
        )
    except (BodyInvalid, EditedMeanwhile) as error:
        told = {"active": str(form.get("active", "")), "events": several(form, "event")}
        problem, status = problem_of(error), kind_of(error).status
        return _one(staff, server, request, subscription_id, told=told, problem=problem, status=status)
    return go(f"/notifications/{subscription_id}", "subscription_saved")


@router.post("/{subscription_id}/remove")
def remove(staff: Admin, server: TheServer, subscription_id: str) -> Response:
    """Tell somebody nothing any more."""
    unsubscribe(server, staff.organisation_id, subscription_id, actor=staff.name)
    return go("/notifications", "subscription_removed")


@router.post("/{subscription_id}/test")
def tell_a_test(staff: Admin, server: TheServer, subscription_id: str) -> Response:
    """Tell somebody a word that means nothing else, to see whether it arrives."""
    try_subscription(server, staff.organisation_id, subscription_id, actor=staff.name)
    return go(f"/notifications/{subscription_id}", "subscription_tested")


def _page(
    staff: KnownStaff,
    server: Server,
    request: Request,
    *,
    told: Mapping[str, object] | None = None,
    problem: str = "",
    made: Subscribed | None = None,
    status: int = 200,
) -> Response:
    deliveries, after = _deliveries(server, staff, request)
    known = list_subscriptions(server, staff.organisation_id)
    return show(
        request,
        "notifications.html",
        staff,
        status=status,
        subscriptions=known,
        targets={one.subscription_id: one.target for one in known},
        deliveries=deliveries,
        titles=titles_of_sittings(server, staff.organisation_id),
        next_after=after,
        states=(WAITING, SENT, GIVEN_UP),
        events=_EVENTS,
        ways=[(way.value, way) for way in Way if way is Way.HOOK or server.config.smtp is not None],
        centres=[one.name for one in list_centres(server, staff.organisation_id)],
        typed=told or {"kind": Way.HOOK.value, "target": "", "centre": "", "events": ()},
        problem=problem,
        made=made,
    )


def _one(
    staff: KnownStaff,
    server: Server,
    request: Request,
    subscription_id: str,
    *,
    told: Mapping[str, object] | None = None,
    problem: str = "",
    status: int = 200,
) -> Response:
    found = _known(server, staff, subscription_id)
    deliveries, after = _deliveries(server, staff, request, to=subscription_id)
    return show(
        request,
        "notification.html",
        staff,
        status=status,
        one=found,
        targets={found.subscription_id: found.target},
        deliveries=deliveries,
        titles=titles_of_sittings(server, staff.organisation_id),
        next_after=after,
        states=(WAITING, SENT, GIVEN_UP),
        events=_EVENTS,
        typed=told or {"active": "yes" if found.active else "", "events": found.events},
        problem=problem,
    )


def _deliveries(
    server: Server, staff: KnownStaff, request: Request, *, to: str = ""
) -> tuple[list[DeliveryFacts], str]:
    """Return a page of deliveries, and what asks for the next."""
    asked = request.query_params
    state = asked.get("state", "")
    notice_id, _, subscription_id = asked.get("after", "")[: 2 * LONGEST_ID].partition(".")
    found = list_deliveries(
        server,
        staff.organisation_id,
        state=state if state in (WAITING, SENT, GIVEN_UP) else "",
        limit=PAGE + 1,
        to=to,
        after=(notice_id, subscription_id) if notice_id else None,
    )
    last = found[PAGE - 1] if len(found) > PAGE else None
    return found[:PAGE], f"{last.notice_id}.{last.subscription_id}" if last else ""


def _known(server: Server, staff: KnownStaff, subscription_id: str) -> SubscriptionFacts:
    for one in list_subscriptions(server, staff.organisation_id):
        if one.subscription_id == subscription_id:
            return one
    raise NotFound("subscription", subscription_id)


def _way(form: FormData) -> Way:
    told = words(form, "kind")
    if told not in {way.value for way in Way}:
        raise BodyInvalid("kind")
    return Way(told)


def _events(form: FormData) -> tuple[Event, ...]:
    told = several(form, "event")
    if not set(told) <= {event.value for event in Event}:
        raise BodyInvalid("events")
    return tuple(Event(one) for one in told)
