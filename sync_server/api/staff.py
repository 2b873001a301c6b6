"""Staff sign in and out."""

from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, Request, Response
from pydantic import BaseModel, ConfigDict, Field

from sync_server.api.deps import COOKIE, Anyone, AnyStaff, TheServer
from sync_server.api.enrol import address_of
from sync_server.api.openapi import problems
from sync_server.config import Mode
from sync_server.services.found_organisation import the_organisation
from sync_server.services.server import Server
from sync_server.services.sign_in_staff import SignedIn, csrf_of, sign_in_staff, sign_out_staff

router = APIRouter(prefix="/staff", tags=["staff"])
_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


class Credentials(BaseModel):
    """A name and a password."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    name: Annotated[str, Field(min_length=1, max_length=200)]
    password: Annotated[str, Field(min_length=1, max_length=1_000, repr=False)]


@dataclass(frozen=True, slots=True)
class SessionFacts:
    """Who is signed in. ``csrf`` goes into the X-CSRF-Token header of everything that changes something."""

    name: str
    role: str
    csrf: str
    expires_ms: int | None = None


@router.post("/session", responses=problems(401, 413, 422, 429))
def sign_in(
    _: Anyone, server: TheServer, request: Request, response: Response, body: Credentials
) -> SessionFacts:
    """Begin a session; its token comes as a cookie that scripts cannot read."""
    begun = sign_in_staff(
        server,
        the_organisation(server),
        name=body.name,
        password=body.password,
        address=address_of(request),
    )
    keep_session(server, request, response, begun)
    return SessionFacts(begun.name, begun.role, begun.csrf, begun.expires_ms)


@router.get("/session", responses=problems(401))
def session(staff: AnyStaff, request: Request) -> SessionFacts:
    """Who is signed in."""
    return SessionFacts(staff.name, staff.role, csrf_of(request.cookies[COOKIE]))


@router.delete("/session", status_code=204, responses=problems(401, 403))
def sign_out(staff: AnyStaff, server: TheServer, response: Response) -> None:
    """End the session."""
    sign_out_staff(server, staff)
    response.delete_cookie(COOKIE, path="/")


def keep_session(server: Server, request: Request, response: Response, begun: SignedIn) -> None:
    """Give a session's token to the browser, out of reach of scripts and of other sites."""
    response.set_cookie(
        COOKIE,
        begun.token,
        max_age=server.config.session_hours * 3_600,
        httponly=True,
        samesite="strict",
        secure=_secure(server, request),
        path="/",
    )


def _secure(server: Server, request: Request) -> bool:
    """Say whether the cookie may travel by HTTPS only: always in production, but for this machine itself."""
    if request.url.scheme == "https":
        return True
    return server.config.mode is Mode.PRODUCTION and request.url.hostname not in _LOOPBACK
