"""Staff sign in at the organisation's provider: there, and back."""

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response
from fastapi.responses import HTMLResponse

from sync_server.api.deps import COOKIE, Anyone, TheServer
from sync_server.api.openapi import problems
from sync_server.api.staff import CONSOLE, SessionFacts, hand_out, is_secure, keep_step
from sync_server.errors import ProviderRefused
from sync_server.services.begin_session import SignedIn
from sync_server.services.found_organisation import the_organisation
from sync_server.services.second_step import SecondStep
from sync_server.services.server import Server
from sync_server.services.sign_in_by_provider import LIFE_MS, begin_at_provider, finish_at_provider

router = APIRouter(prefix="/staff/provider", tags=["staff"])
STATE_COOKIE = "carrel_provider"
BACK = "/api/v1/staff/provider/back"
Text = Annotated[str, Query(max_length=2_000)]


@router.get(
    "",
    status_code=303,
    response_class=Response,
    responses={303: {"description": "To the provider"}, **problems(404, 502)},
)
def there(_: Anyone, server: TheServer, request: Request) -> Response:
    """Go to the provider. What the browser has to bring back is in a cookie for ten minutes."""
    begun = begin_at_provider(server, the_organisation(server), redirect_uri=_back(server))
    response = Response(status_code=303, headers={"Location": begun.address, "Cache-Control": "no-store"})
    response.set_cookie(
        STATE_COOKIE,
        begun.state,
        max_age=LIFE_MS // 1000,
        httponly=True,
        samesite="lax",  # it comes back by a link from the provider's page
        secure=is_secure(server, request),
        path=BACK,
    )
    return response


@router.get(
    "/back",
    response_model=SessionFacts | SecondStep,
    responses={
        202: {"model": SecondStep, "description": "A second step is needed"},
        **problems(401, 404, 502),
    },
)
def back(
    _: Anyone,
    server: TheServer,
    request: Request,
    response: Response,
    code: Text = "",
    state: Text = "",
    error: Text = "",
) -> SessionFacts | SecondStep | Response:
    """Come back from the provider: begin a session, or the second step. A browser is led on to the console."""
    if error:
        raise ProviderRefused("declined")
    begun = finish_at_provider(
        server,
        the_organisation(server),
        code=code,
        state=state,
        kept=request.cookies.get(STATE_COOKIE, ""),
        redirect_uri=_back(server),
        before=request.cookies.get(COOKIE, ""),
    )
    response.delete_cookie(STATE_COOKIE, path=BACK)
    if "text/html" in request.headers.get("accept", ""):
        return _to_the_console(server, request, begun)
    if isinstance(begun, SecondStep):
        response.status_code = 202
        return begun
    return hand_out(server, request, response, begun)


def _to_the_console(server: Server, request: Request, begun: SignedIn | SecondStep) -> Response:
    """Lead on by a page of ours: a redirect straight from the provider would leave the session's cookie behind."""
    where = f"{CONSOLE}/second" if isinstance(begun, SecondStep) else f"{CONSOLE}/"
    text = f'<!doctype html><meta http-equiv="refresh" content="0;url={where}"><a href="{where}">Go on</a>'
    page = HTMLResponse(text)
    page.delete_cookie(STATE_COOKIE, path=BACK)
    if isinstance(begun, SecondStep):
        keep_step(server, request, page, begun)
    else:
        hand_out(server, request, page, begun)
    return page


def _back(server: Server) -> str:
    return server.config.public_url + BACK
