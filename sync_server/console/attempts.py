"""Attempts: lists, one with its whole history and its proof, and what waits for a decision."""

from dataclasses import replace

from fastapi import Request, Response
from starlette.datastructures import FormData

from assessment.attempt.command import MAX_EXTENSION_MS, MAX_REASON, MAX_TEXT, CommandKind
from assessment.attempt.decision import MAX_REASON as MAX_DECISION
from assessment.attempt.decision import Ruling
from assessment.attempt.states import OPEN_STATES
from assessment.ids import AttemptId
from sync_server.api.deps import TheServer
from sync_server.console.door import AdminOfAttempt, Form, Overseer, ProctorOfAttempt, ViewerOfAttempt
from sync_server.console.pages import MINUTE_MS, go, show
from sync_server.console.routing import pages
from sync_server.console.sitting_labels import labels_of
from sync_server.errors import BodyInvalid
from sync_server.services.blind_marking import attempts_within
from sync_server.services.decide_attempt import Verdict, decide_attempt
from sync_server.services.give_command import Order, give_command
from sync_server.services.items_of_sitting import words_of_items
from sync_server.services.list_attempts import list_attempts, list_undecided
from sync_server.services.publish_sitting import list_sittings
from sync_server.services.reopen_attempt import sits_again
from sync_server.services.roles import Role
from sync_server.services.sight import as_seen
from sync_server.services.view_attempt import view_attempt

router = pages()
PAGE = 100
MOST_MINUTES = MAX_EXTENSION_MS // MINUTE_MS
OPEN = frozenset(state.value for state in OPEN_STATES)
_READERS = (Role.ADMIN.value, Role.MARKER.value, Role.VIEWER.value)


@router.get("/attempts")
def everything(staff: Overseer, server: TheServer, request: Request) -> Response:
    """A page of attempts, in the order they began."""
    asked = request.query_params
    within = attempts_within(server, staff)
    page = list_attempts(
        server,
        staff.organisation_id,
        after=asked.get("after", "")[:200],
        limit=PAGE,
        sitting_id=asked.get("sitting_id", "")[:200],
        flagged="flagged" in asked,
        within=within,
    )
    sittings = [
        one
        for one in list_sittings(server, staff.organisation_id)
        if within is None or one.sitting_id in within
    ]
    return show(
        request,
        "attempts.html",
        staff,
        page=replace(page, attempts=as_seen(staff, page.attempts)),
        sittings=[("", "All"), *labels_of(sittings).items()],
        titles={one.sitting_id: one.title for one in sittings},
        may_open=staff.role in _READERS,
    )


@router.get("/conflicts")
def undecided(staff: Overseer, server: TheServer, request: Request) -> Response:
    """What waits for a person's decision."""
    found = list_undecided(server, staff.organisation_id, within=attempts_within(server, staff))
    seen = as_seen(staff, found)
    return show(request, "conflicts.html", staff, attempts=seen, may_open=staff.role in _READERS)


@router.get("/attempts/{attempt_id}")
def one(staff: ViewerOfAttempt, server: TheServer, request: Request, attempt_id: str) -> Response:
    """One attempt, read afresh from what its devices signed."""
    attempt = view_attempt(server, staff.organisation_id, AttemptId(attempt_id))
    admin = staff.role == Role.ADMIN.value
    return show(
        request,
        "attempt.html",
        staff,
        attempt=attempt,
        words=words_of_items(server, staff.organisation_id, attempt.sitting_id or ""),
        is_open=attempt.state in OPEN,
        again=sits_again(server, staff.organisation_id, AttemptId(attempt_id)),
        rulings=[(one.value, one) for one in Ruling if one is not Ruling.BRANCH],
        may_decide=admin,
        may_save=admin or staff.role == Role.MARKER.value,
        may_tell=admin,
        kinds=list(CommandKind),
    )


@router.post("/attempts/{attempt_id}/decisions")
def decide(staff: AdminOfAttempt, server: TheServer, form: Form, attempt_id: str) -> Response:
    """Decide about an attempt. Nothing is deleted."""
    told, _, branch = str(form.get("ruling", "")).partition(":")
    if told not in {one.value for one in Ruling} or bool(branch) is not (told == Ruling.BRANCH.value):
        raise BodyInvalid("ruling")
    reason = str(form.get("reason", "")).strip()
    if not reason or len(reason) > MAX_DECISION:
        raise BodyInvalid("reason")
    verdict = Verdict(Ruling(told), reason, branch, admit=bool(form.get("admit")))
    decide_attempt(server, staff.organisation_id, AttemptId(attempt_id), verdict, actor=staff.name)
    return go(f"/attempts/{attempt_id}", "decided")


@router.post("/attempts/{attempt_id}/commands")
def tell(staff: ProctorOfAttempt, server: TheServer, form: Form, attempt_id: str) -> Response:
    """Tell an attempt something."""
    give_command(server, staff.organisation_id, AttemptId(attempt_id), order_of(form), actor=staff.name)
    where = str(form.get("sitting_id", ""))
    return go(f"/sittings/{where}/room" if where else f"/attempts/{attempt_id}", "told")


def order_of(form: FormData) -> Order:
    """Return what a form asks for.

    Raises:
        BodyInvalid: it asks for nothing that can be.
    """
    kind, minutes = str(form.get("kind", "")), str(form.get("minutes", "") or "0")
    reason, text = str(form.get("reason", "")).strip(), str(form.get("text", "")).strip()
    if kind not in {one.value for one in CommandKind}:
        raise BodyInvalid("kind")
    if not minutes.isdecimal() or len(minutes) > 5 or int(minutes) > MOST_MINUTES:
        raise BodyInvalid(f"minutes: from 1 to {MOST_MINUTES}")
    if len(reason) > MAX_REASON or len(text) > MAX_TEXT:
        raise BodyInvalid("reason, text: too long")
    extends, says = kind == CommandKind.EXTEND.value, kind == CommandKind.MESSAGE.value
    return Order(
        CommandKind(kind),
        "" if says else reason,
        text or reason if says else "",
        int(minutes) * MINUTE_MS if extends else 0,
    )
