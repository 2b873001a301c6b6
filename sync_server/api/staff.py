"""Staff sign in, in one step or two, and out."""

from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, Request, Response
from pydantic import BaseModel, ConfigDict, Field

from sync_server.api.deps import COOKIE, Anyone, AnyStaff, TheServer
from sync_server.api.enrol import address_of
from sync_server.api.openapi import problems
from sync_server.config import Mode
from sync_server.services.begin_session import SignedIn, csrf_of
from sync_server.services.choose_password import choose_password
from sync_server.services.found_organisation import the_organisation
from sync_server.services.keep_codes import Wanted
from sync_server.services.second_step import SecondStep, enrol_at_sign_in, finish_sign_in
from sync_server.services.server import Server
from sync_server.services.sign_in_staff import sign_in_staff, sign_out_staff

router = APIRouter(prefix="/staff", tags=["staff"])
_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
Secret = Annotated[str, Field(min_length=1, max_length=1_000, repr=False)]
Code = Annotated[str, Field(min_length=6, max_length=60, repr=False)]
Token = Annotated[str, Field(min_length=1, max_length=100, repr=False)]


class Typed(BaseModel):
    """The base of what people type: nothing unknown, and what stood there is never repeated."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)


class Credentials(Typed):
    """A name and a password."""

    name: Annotated[str, Field(min_length=1, max_length=200)]
    password: Secret


class SecondBody(Typed):
    """What the first step gave, and a one-time code or one on paper."""

    token: Token
    code: Code


class FirstStep(Typed):
    """What the first step gave."""

    token: Token


class OwnPassword(Typed):
    """What the first step gave, and the password that is to be."""

    token: Token
    password: Secret


@dataclass(frozen=True, slots=True)
class SessionFacts:
    """Who is signed in. ``csrf`` goes into the X-CSRF-Token header of everything that changes something.

    ``paper``: codes for when the authenticator is lost, told once, when one-time codes were set up.
    """

    name: str
    role: str
    csrf: str
    expires_ms: int | None = None
    paper: tuple[str, ...] = ()


@router.post(
    "/session",
    responses={
        202: {"model": SecondStep, "description": "A second step is needed"},
        **problems(401, 413, 422, 429),
    },
)
def sign_in(
    _: Anyone, server: TheServer, request: Request, response: Response, body: Credentials
) -> SessionFacts | SecondStep:
    """Begin a session; its token comes as a cookie that scripts cannot read. Or be told what is needed first."""
    begun = sign_in_staff(
        server,
        the_organisation(server),
        name=body.name,
        password=body.password,
        address=address_of(request),
        before=request.cookies.get(COOKIE, ""),
    )
    return _begun(server, request, response, begun)


@router.post("/session/codes", responses=problems(401, 409, 413, 422, 429))
def set_up_codes(_: Anyone, server: TheServer, body: FirstStep) -> Wanted:
    """What an authenticator is told, where the second step is to set up one-time codes."""
    return enrol_at_sign_in(server, the_organisation(server), body.token)


@router.post("/session/second", responses=problems(401, 409, 413, 422, 429))
def second(
    _: Anyone, server: TheServer, request: Request, response: Response, body: SecondBody
) -> SessionFacts:
    """Begin the session by a code; the first code after setting up confirms that."""
    begun = finish_sign_in(
        server,
        the_organisation(server),
        token=body.token,
        code=body.code,
        address=address_of(request),
        before=request.cookies.get(COOKIE, ""),
    )
    return hand_out(server, request, response, begun)


@router.post(
    "/session/password",
    responses={
        202: {"model": SecondStep, "description": "A one-time code is needed too"},
        **problems(401, 413, 422, 429),
    },
)
def choose(
    _: Anyone, server: TheServer, request: Request, response: Response, body: OwnPassword
) -> SessionFacts | SecondStep:
    """Choose a password of one's own in place of one that was handed over, and go on with signing in."""
    before = request.cookies.get(COOKIE, "")
    begun = choose_password(
        server, the_organisation(server), token=body.token, new=body.password, before=before
    )
    return _begun(server, request, response, begun)


@router.get("/session", responses=problems(401))
def session(staff: AnyStaff, request: Request) -> SessionFacts:
    """Who is signed in."""
    return SessionFacts(staff.name, staff.role, csrf_of(request.cookies[COOKIE]))


@router.delete("/session", status_code=204, responses=problems(401, 403))
def sign_out(staff: AnyStaff, server: TheServer, response: Response) -> None:
    """End the session."""
    sign_out_staff(server, staff)
    response.delete_cookie(COOKIE, path="/")


def _begun(
    server: Server, request: Request, response: Response, begun: SignedIn | SecondStep
) -> SessionFacts | SecondStep:
    if isinstance(begun, SecondStep):
        response.status_code = 202
        return begun
    return hand_out(server, request, response, begun)


def hand_out(server: Server, request: Request, response: Response, begun: SignedIn) -> SessionFacts:
    """Give the browser its cookie, and whoever asks the rest."""
    keep_session(server, request, response, begun)
    return SessionFacts(begun.name, begun.role, begun.csrf, begun.expires_ms, begun.paper)


def keep_session(server: Server, request: Request, response: Response, begun: SignedIn) -> None:
    """Give a session's token to the browser, out of reach of scripts and of other sites."""
    response.set_cookie(
        COOKIE,
        begun.token,
        max_age=server.config.session_hours * 3_600,
        httponly=True,
        samesite="strict",
        secure=is_secure(server, request),
        path="/",
    )


def is_secure(server: Server, request: Request) -> bool:
    """Say whether the cookie may travel by HTTPS only: always in production, but for this machine itself."""
    if request.url.scheme == "https":
        return True
    return server.config.mode is Mode.PRODUCTION and request.url.hostname not in _LOOPBACK
