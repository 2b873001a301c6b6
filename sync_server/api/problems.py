"""Every refusal as RFC 9457 problem+json: its status, its stable code and its sentence, all from this one table."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from traceback import extract_tb
from typing import Any

import structlog
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import Response
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from assessment import errors as rules
from assessment.sync.messages import Problem
from assessment.sync.versions import UPDATE_NEEDED
from sync_server import errors
from sync_server.ai import errors as models

MEDIA_TYPE = "application/problem+json"


@dataclass(frozen=True, slots=True)
class Kind:
    """How one type of error is told."""

    status: int
    code: str
    title: str


KINDS: Mapping[type[Exception], Kind] = {
    errors.NotSignedIn: Kind(401, "not_signed_in", "Sign in first."),
    errors.DeviceRevoked: Kind(401, "device_revoked", "This device has been shut out."),
    errors.CredentialsWrong: Kind(401, "credentials_wrong", "This name and password do not fit."),
    errors.NotAllowed: Kind(403, "not_allowed", "Whoever asks may not do this."),
    errors.OutOfReach: Kind(403, "out_of_reach", "This belongs to another centre than yours."),
    errors.CsrfMissing: Kind(403, "csrf_missing", "The X-CSRF-Token header is missing or wrong."),
    errors.TooManyTries: Kind(429, "too_many_tries", "Too many wrong tries. Wait and try again."),
    errors.TooManyAtOnce: Kind(429, "too_many_at_once", "This computer asks too often. Wait and try again."),
    errors.PasswordsWaiting: Kind(429, "too_many_at_once", "Too many sign in at this moment. Try again."),
    errors.CodeRefused: Kind(403, "code_refused", "This code is unknown, used or over. Ask for a new one."),
    errors.ProofRefused: Kind(403, "proof_refused", "This device did not prove that it holds its key."),
    errors.DeviceTaken: Kind(
        409, "device_taken", "This device id belongs to another key, or the device was shut out."
    ),
    errors.HubTaken: Kind(409, "hub_taken", "This hub's id belongs to another key, or it was shut out."),
    errors.HubRevoked: Kind(401, "hub_revoked", "This hub has been shut out."),
    errors.NotFound: Kind(404, "not_found", "There is no such thing here."),
    errors.NameTaken: Kind(409, "name_taken", "This name is taken."),
    errors.NotStaff: Kind(401, "not_staff", "This sign-in belongs to no member of staff here."),
    errors.ProviderRefused: Kind(
        401, "provider_refused", "The sign-in there was not completed. Begin again."
    ),
    errors.ProviderAway: Kind(502, "provider_away", "Where staff sign in cannot be reached. Try again."),
    errors.LastAdmin: Kind(
        409, "last_admin", "Nobody would be left who may do everything. Make somebody else an admin first."
    ),
    errors.EditedMeanwhile: Kind(
        409, "edited_meanwhile", "Somebody else has changed this meanwhile. Look at it again, then change it."
    ),
    errors.MarkRefused: Kind(409, "mark_refused", "This answer is not to be marked so, or not by you."),
    errors.DraftRefused: Kind(409, "draft_refused", "This draft cannot be accepted or used as it stands."),
    errors.ReleaseRefused: Kind(409, "release_refused", "The results of this sitting are not whole yet."),
    errors.RosterUnreadable: Kind(422, "roster_unreadable", "This is no list of people that can be read."),
    models.MaterialRefused: Kind(422, "material_refused", "This cannot be read as material for questions."),
    errors.PackOlder: Kind(409, "pack_older", "A newer version of this pack is here."),
    errors.PackVersionTaken: Kind(
        409, "pack_version_taken", "This version is here with other content. Raise the version."
    ),
    errors.PackClosed: Kind(409, "pack_closed", "This pack is not sealed to the organisation."),
    errors.SittingRefused: Kind(422, "sitting_refused", "The sitting cannot be as described."),
    errors.NotReleased: Kind(
        409,
        "not_released",
        "This result may not be told yet: not all of it is scored, or it is not released.",
    ),
    errors.TurnedOff: Kind(409, "turned_off", "The organisation has not turned this on."),
    errors.TaskEnded: Kind(409, "task_ended", "This task has come to its end, or has not yet."),
    models.ModelBusy: Kind(503, "model_busy", "The language model's provider wants to be asked later."),
    models.ModelAway: Kind(502, "model_away", "The language model's provider cannot be reached."),
    models.ModelRefused: Kind(409, "model_refused", "No language model can be asked for this."),
    errors.SittingBegun: Kind(409, "sitting_begun", "Somebody has begun this sitting already."),
    errors.CommandRefused: Kind(
        409, "command_refused", "The attempt has no place for this, as far as is known here."
    ),
    errors.UpdateNeeded: Kind(
        409, UPDATE_NEEDED, "This device and this server are too far apart: update the one that is named."
    ),
    errors.BodyTooLarge: Kind(413, "body_too_large", "This is more than may be sent at once."),
    errors.BodyInvalid: Kind(422, "body_invalid", "The request does not have the form it should."),
    errors.BlobOffset: Kind(409, "blob_offset", "The file goes on from another place: see Upload-Offset."),
    errors.BlobWrong: Kind(
        422, "blob_wrong", "The file did not arrive as it was. Send it again from its beginning."
    ),
    errors.RangeRefused: Kind(416, "range_refused", "The file has no such part."),
    errors.Overloaded: Kind(503, "overloaded", "The server has more to do than it can. Try again."),
    errors.StorageFull: Kind(503, "storage_full", "The server's disk is full. Nothing was stored."),
    errors.StorageBusy: Kind(503, "storage_busy", "The server's database is busy. Try again."),
    errors.StorageDamaged: Kind(503, "storage_damaged", "The server's database cannot be read."),
    errors.StorageProblem: Kind(503, "storage_failed", "The server could not store this. Try again."),
    errors.NeedsUpstream: Kind(
        409, "needs_upstream", "This server is a hub. Do this at the server that it belongs to."
    ),
    errors.UpstreamAway: Kind(503, "upstream_away", "The server above this hub cannot be reached."),
    errors.UpstreamUnreadable: Kind(
        502, "upstream_unreadable", "What answers there is no Carrel server that this hub understands."
    ),
    errors.UpstreamRefused: Kind(502, "upstream_refused", "The server above refuses this."),
    errors.NotInitialised: Kind(503, "not_initialised", "This server has not been set up."),
    errors.SetUpProblem: Kind(503, "set_up_problem", "This server is not set up as it should be."),
    rules.ReceiptUnreadable: Kind(422, "code_unreadable", "This is no code of a receipt or certificate."),
    rules.PackCorrupt: Kind(422, "pack_corrupt", "This is not a whole Carrel pack."),
    rules.PackSignatureInvalid: Kind(422, "pack_signature_invalid", "The pack's signature does not hold."),
    rules.PackIssuerUnknown: Kind(422, "pack_issuer_unknown", "The pack's issuer is not trusted here."),
    rules.PackTooNew: Kind(422, "pack_too_new", "The pack needs a later Carrel."),
    rules.PackTooLarge: Kind(413, "pack_too_large", "The pack is larger than a pack may be."),
    rules.PackPathUnsafe: Kind(422, "pack_path_unsafe", "A part of the pack has a name that none may have."),
    rules.PackError: Kind(422, "pack_refused", "The pack cannot be used."),
    rules.ContentError: Kind(422, "content_invalid", "The pack's content is not well formed."),
    rules.ScoringError: Kind(422, "keys_invalid", "A key of the pack does not fit its item."),
    rules.LockdownInvalid: Kind(422, "lockdown_invalid", "The lockdown cannot be as described."),
    rules.CommandInvalid: Kind(422, "command_invalid", "The command cannot be as described."),
    rules.DecisionInvalid: Kind(422, "decision_invalid", "The decision cannot be as described."),
    rules.TrustInvalid: Kind(422, "trust_invalid", "Whom to trust cannot be said so, or not by who said it."),
    rules.SittingInvalid: Kind(422, "sitting_refused", "The sitting cannot be as described."),
    rules.AuditStatementInvalid: Kind(
        422, "audit_statement_invalid", "This is not what the organisation signed of its record."
    ),
    rules.AchievementInvalid: Kind(422, "achievement_invalid", "An achievement cannot be as described."),
    rules.NoTestLeft: Kind(404, "no_test_left", "No test is left that may be given."),
    rules.MarkingError: Kind(422, "marking_invalid", "The scheme or the mark cannot be as described."),
    rules.RegistryError: Kind(422, "registry_invalid", "The registry cannot be as described."),
}
INTERNAL = Kind(500, "internal", "The server has made a mistake. It has been logged.")
METHOD = Kind(405, "method_not_allowed", "This address does not take that method.")
MALFORMED = Kind(400, "malformed", "The request is not well formed.")

_log = structlog.get_logger("api")


def kind_of(error: Exception) -> Kind:
    """Return how an error is told: by the nearest of its types that is in the table."""
    return next((KINDS[kind] for kind in type(error).__mro__ if kind in KINDS), INTERNAL)


def detail_of(error: Exception) -> str:
    """Return what may be said of an error beyond its title: names and numbers, never contents."""
    if isinstance(error, errors.ServerError):
        return error.detail
    return str(error) if isinstance(error, rules.AssessmentError) else ""


def headers_of(error: Exception) -> dict[str, str]:
    """Return the headers that go with an error."""
    if isinstance(
        error, errors.TooManyTries | errors.TooManyAtOnce | errors.PasswordsWaiting | errors.Overloaded
    ):
        return {"Retry-After": str(error.retry_after)}
    if isinstance(error, errors.StorageProblem):
        return {"Retry-After": "5"}
    if isinstance(error, errors.BlobOffset):
        return {"Upload-Offset": str(error.offset)}
    if isinstance(error, errors.RangeRefused):
        return {"Content-Range": f"bytes */{error.size}"}
    return {}


def body_of(kind: Kind, detail: str = "") -> bytes:
    """Return the JSON of a problem."""
    told = Problem(title=kind.title, status=kind.status, code=kind.code, detail=detail)
    return told.model_dump_json().encode()


def install(app: FastAPI) -> None:
    """Let the application answer every error by this table."""
    for family in (errors.ServerError, rules.AssessmentError):
        app.add_exception_handler(family, _told)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(HTTPException, _by_status)
    app.add_exception_handler(ClientDisconnect, _broken_off)


async def _told(_: Request, error: Exception) -> Response:
    kind = kind_of(error)
    if kind.status >= 500:
        _log.error("refused", code=kind.code, error=type(error).__name__, detail=detail_of(error))
    return _response(kind, detail_of(error), headers_of(error))


async def _invalid(_: Request, error: Exception) -> Response:
    """Tell where a body is wrong, and never what stood there."""
    found: list[dict[str, Any]] = list(error.errors()) if isinstance(error, RequestValidationError) else []
    first = found[0] if found else {"loc": (), "type": ""}
    place = ".".join(str(part) for part in first["loc"])
    return _response(KINDS[errors.BodyInvalid], f"{place}: {first['type']}")


async def _by_status(_: Request, error: Exception) -> Response:
    status = error.status_code if isinstance(error, HTTPException) else 500
    kind = {404: KINDS[errors.NotFound], 405: METHOD}.get(status, MALFORMED)
    headers = dict(error.headers or {}) if isinstance(error, HTTPException) else {}
    return _response(kind, "", headers)


async def _broken_off(_: Request, __: Exception) -> Response:
    """Answer nobody: whose body broke off has gone, and nothing was done with the half of it."""
    return _response(MALFORMED)


def _response(kind: Kind, detail: str = "", headers: Mapping[str, str] | None = None) -> Response:
    return Response(
        body_of(kind, detail), status_code=kind.status, media_type=MEDIA_TYPE, headers=dict(headers or {})
    )


class Mistakes:
    """Answers what nobody foresaw. Logged by type and place only: a message may hold what a candidate wrote."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        begun = False

        async def watched(message: Message) -> None:
            nonlocal begun
            begun = True
            await send(message)

        try:
            await self._app(scope, receive, watched)
        except Exception as error:  # noqa: BLE001  # the last place before the network
            places = [
                f"{Path(frame.filename).name}:{frame.lineno}" for frame in extract_tb(error.__traceback__)
            ]
            _log.error("mistake", error=type(error).__name__, where=" ".join(places[-6:]))
            if begun or scope["type"] != "http":
                raise ConnectionAbortedError from None
            await _response(INTERNAL)(scope, receive, send)
