"""Wrong keys of a sitting: what a correction would change, before it counts; those that count; and scores of one attempt."""

import json
from hashlib import sha256
from typing import Annotated

from fastapi import Path, Request, Response

from assessment.errors import MarkingError
from assessment.ids import RESPONSE, AttemptId, ItemId, ResponseId
from assessment.scoring.correction import Correction, Instead
from sync_server.api.deps import TheServer
from sync_server.api.problems import kind_of
from sync_server.console.door import AdminOfAttempt, AdminOfSitting, Form, ReaderOfAttempt
from sync_server.console.forms import number as number_in
from sync_server.console.forms import problem_of
from sync_server.console.pages import go, show
from sync_server.console.routing import pages
from sync_server.errors import EditedMeanwhile, MarkRefused
from sync_server.services.adjust_score import adjust_score, withdraw_adjustment
from sync_server.services.correct_key import correct_key, list_corrections, withdraw_correction
from sync_server.services.final_score import final_score
from sync_server.services.items_of_sitting import items_of_sitting, words_of_items
from sync_server.services.note_changes import notes_of_attempt, notes_of_sitting
from sync_server.services.read_sitting import names_in_sitting
from sync_server.services.roles import Role
from sync_server.services.server import Server
from sync_server.services.try_correction import CorrectionTrial, try_correction
from sync_server.storage.staff import KnownStaff

router = pages()
Place = Annotated[int, Path(ge=1, lt=1 << 53)]
KEYS = "/marking/{sitting_id}/keys"
SCORE = "/attempts/{attempt_id}/score"
_REFUSED = (MarkingError, EditedMeanwhile, MarkRefused)
_FIELDS = ("item_id", "instead", "response_id", "values", "reason")


@router.get(KEYS)
def keys(staff: AdminOfSitting, server: TheServer, request: Request, sitting_id: str) -> Response:
    """The corrections of a sitting's keys."""
    return _keys(staff, server, request, sitting_id)


@router.post(KEYS)
def correct(
    staff: AdminOfSitting, server: TheServer, request: Request, form: Form, sitting_id: str
) -> Response:
    """Show what a correction would change; once that was seen, let it count."""
    typed = {name: str(form.get(name, "")).strip() for name in _FIELDS}
    try:
        correction = _correction(typed)
        if str(form.get("wish", "")) == "correct" and str(form.get("tried", "")) == _seal(typed):
            correct_key(
                server,
                staff.organisation_id,
                sitting_id,
                number_in(form, "revision"),
                correction,
                typed["reason"],
                actor=staff.name,
            )
            return go(f"/marking/{sitting_id}/keys", "key_corrected")
        trial = try_correction(server, staff.organisation_id, sitting_id, add=correction)
    except _REFUSED as error:
        problem = problem_of(error)
        return _keys(
            staff, server, request, sitting_id, typed=typed, problem=problem, status=kind_of(error).status
        )
    return _keys(staff, server, request, sitting_id, typed=typed, trial=trial, tried=_seal(typed))


@router.post(KEYS + "/{number}")
def take_back(
    staff: AdminOfSitting, server: TheServer, request: Request, form: Form, sitting_id: str, number: Place
) -> Response:
    """Show what taking a correction back would change; once that was seen, take it back."""
    organisation, reason = staff.organisation_id, str(form.get("reason", "")).strip()
    try:
        if str(form.get("wish", "")) == "withdraw":
            withdraw_correction(
                server,
                organisation,
                sitting_id,
                number_in(form, "revision"),
                number,
                reason,
                actor=staff.name,
            )
            return go(f"/marking/{sitting_id}/keys", "correction_withdrawn")
        trial = try_correction(server, organisation, sitting_id, without=number)
    except _REFUSED as error:
        problem = problem_of(error)
        return _keys(staff, server, request, sitting_id, problem=problem, status=kind_of(error).status)
    return _keys(staff, server, request, sitting_id, trial=trial, without=number, why=reason)


@router.get(SCORE)
def score(staff: ReaderOfAttempt, server: TheServer, request: Request, attempt_id: str) -> Response:
    """What one attempt's score is made of, and how it has changed since it was told."""
    return _score(staff, server, request, attempt_id)


@router.post(SCORE)
def adjust(
    staff: AdminOfAttempt, server: TheServer, request: Request, form: Form, attempt_id: str
) -> Response:
    """Give points or take some, for a reason; or let an adjustment count no more."""
    organisation, which = staff.organisation_id, AttemptId(attempt_id)
    points, reason = str(form.get("points", "")).strip(), str(form.get("reason", "")).strip()
    try:
        if form.get("number"):
            withdraw_adjustment(server, organisation, which, number_in(form, "number"), actor=staff.name)
            return go(f"/attempts/{attempt_id}/score", "adjustment_withdrawn")
        adjust_score(server, organisation, which, points, reason, actor=staff.name)
    except _REFUSED as error:
        problem = problem_of(error)
        return _score(
            staff,
            server,
            request,
            attempt_id,
            points=points,
            reason=reason,
            problem=problem,
            status=kind_of(error).status,
        )
    return go(f"/attempts/{attempt_id}/score", "adjusted")


def _correction(typed: dict[str, str]) -> Correction:
    if typed["instead"] not in {one.value for one in Instead}:
        raise MarkingError("instead", typed["instead"][:100])
    instead = Instead(typed["instead"])
    values = tuple(line.strip() for line in typed["values"].splitlines() if line.strip())
    where = ResponseId(typed["response_id"] or RESPONSE)
    if instead is not Instead.ACCEPT:
        return Correction(ItemId(typed["item_id"]), instead)
    return Correction(ItemId(typed["item_id"]), instead, where, values)


def _seal(typed: dict[str, str]) -> str:
    """Return what tells what was tried from anything else; the reason may be typed afterwards.

    A hash, for a browser sends back no text of several lines as it was.
    """
    told = _correction(typed)
    plain = [told.item_id, told.instead.value, told.response_id, *told.values]
    return sha256(json.dumps(plain).encode()).hexdigest()[:32]


def _keys(
    staff: KnownStaff,
    server: Server,
    request: Request,
    sitting_id: str,
    *,
    typed: dict[str, str] | None = None,
    trial: CorrectionTrial | None = None,
    tried: str = "",
    without: int | None = None,
    why: str = "",
    problem: str = "",
    status: int = 200,
) -> Response:
    organisation = staff.organisation_id
    return show(
        request,
        "keys.html",
        staff,
        status=status,
        of=items_of_sitting(server, organisation, sitting_id),
        known=list_corrections(server, organisation, sitting_id),
        notes=notes_of_sitting(server, organisation, sitting_id),
        typed=typed or dict.fromkeys(_FIELDS, ""),
        trial=trial,
        names=names_in_sitting(server, organisation, sitting_id) if trial else {},
        tried=tried,
        without=without,
        why=why,
        problem=problem,
    )


def _score(
    staff: KnownStaff,
    server: Server,
    request: Request,
    attempt_id: str,
    *,
    points: str = "",
    reason: str = "",
    problem: str = "",
    status: int = 200,
) -> Response:
    organisation, which = staff.organisation_id, AttemptId(attempt_id)
    score = final_score(server, organisation, which)
    return show(
        request,
        "score.html",
        staff,
        status=status,
        score=score,
        words=words_of_items(server, organisation, score.sitting_id or ""),
        names=names_in_sitting(server, organisation, score.sitting_id),
        notes=notes_of_attempt(server, organisation, which),
        may_adjust=staff.role == Role.ADMIN.value,
        points=points,
        reason=reason,
        problem=problem,
    )
