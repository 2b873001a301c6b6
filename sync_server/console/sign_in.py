"""Staff sign in and out of the console, and choose how it looks."""

from fastapi import Request, Response
from fastapi.responses import HTMLResponse

from sync_server.api.deps import COOKIE, TheServer
from sync_server.api.enrol import address_of
from sync_server.api.problems import headers_of, kind_of
from sync_server.api.staff import CONSOLE, STEP_COOKIE, hand_out, keep_step
from sync_server.console.door import Anyone, AnyStaff, Form
from sync_server.console.pages import PREFIX, THEME_COOKIE, THEMES, go, show
from sync_server.console.routing import pages
from sync_server.errors import CredentialsWrong, PasswordsWaiting, TooManyTries
from sync_server.services.begin_session import SignedIn
from sync_server.services.found_organisation import the_organisation
from sync_server.services.second_step import SecondStep, StepKind, enrol_at_sign_in, finish_sign_in, step_kind
from sync_server.services.server import Server
from sync_server.services.sign_in_staff import sign_in_staff, sign_out_staff

router = pages()
YEAR_S = 365 * 86_400
LONGEST_NAME, LONGEST_PASSWORD = 200, 1_000


@router.get("/sign-in")
def ask(_: Anyone, server: TheServer, request: Request) -> Response:
    """The form."""
    return show(
        request,
        "sign_in.html",
        None,
        name="",
        problem="",
        provider=server.config.oidc is not None,
        next=_inside(request.query_params.get("next", "")),
    )


@router.post("/sign-in")
def sign_in(_: Anyone, server: TheServer, request: Request, form: Form) -> Response:
    """Begin a session, and go where one wanted to go."""
    name, password = str(form.get("name", "")), str(form.get("password", ""))
    where = _inside(str(form.get("next", "")))
    try:
        if len(name) > LONGEST_NAME or len(password) > LONGEST_PASSWORD:
            raise CredentialsWrong
        begun = sign_in_staff(
            server,
            the_organisation(server),
            name=name,
            password=password,
            address=address_of(request),
            before=request.cookies.get(COOKIE, ""),
        )
    except (CredentialsWrong, TooManyTries, PasswordsWaiting) as error:
        kind = kind_of(error)
        page = show(
            request,
            "sign_in.html",
            None,
            status=kind.status,
            name=name[:LONGEST_NAME],
            problem=kind.title,
            provider=server.config.oidc is not None,
            next=where,
        )
        page.headers.update(headers_of(error))
        return page
    if isinstance(begun, SecondStep):
        reply = go("/second", next=where)
        keep_step(server, request, reply, begun)
        return reply
    return _begun(server, request, begun, where)


@router.get("/second")
def second_step(_: Anyone, server: TheServer, request: Request) -> Response:
    """The second step: a code, or setting codes up first."""
    return _ask_code(server, request, _inside(request.query_params.get("next", "")), "")


@router.post("/second")
def second(_: Anyone, server: TheServer, request: Request, form: Form) -> Response:
    """Begin a session by a one-time code."""
    where = _inside(str(form.get("next", "")))
    try:
        begun = finish_sign_in(
            server,
            the_organisation(server),
            token=request.cookies.get(STEP_COOKIE, ""),
            code=str(form.get("code", ""))[:LONGEST_NAME],
            address=address_of(request),
            before=request.cookies.get(COOKIE, ""),
        )
    except (CredentialsWrong, TooManyTries, PasswordsWaiting) as error:
        kind = kind_of(error)
        problem = "This code does not fit." if isinstance(error, CredentialsWrong) else kind.title
        page = _ask_code(server, request, where, problem)
        page.headers.update(headers_of(error))
        return page
    if begun.paper:
        reply = show(request, "paper.html", None, paper=begun.paper, next=where or f"{PREFIX}/")
        hand_out(server, request, reply, begun)
        reply.delete_cookie(STEP_COOKIE, path=CONSOLE)
        return reply
    return _begun(server, request, begun, where)


@router.post("/sign-out")
def sign_out(staff: AnyStaff, server: TheServer) -> Response:
    """End the session."""
    sign_out_staff(server, staff)
    reply = go("/sign-in", "signed_out")
    reply.delete_cookie(COOKIE, path="/")
    return reply


@router.get("/signed-in")
def signed_in(staff: AnyStaff, request: Request) -> Response:
    """What stands in a tab that was opened to sign in again."""
    return show(request, "signed_in.html", staff)


@router.post("/theme")
def theme(_: Anyone, form: Form) -> Response:
    """Keep how the console is to look, in this browser."""
    told = str(form.get("theme", ""))
    where = _inside(str(form.get("back", ""))) or f"{PREFIX}/"
    reply = Response(status_code=303, headers={"Location": where})
    if told in THEMES:
        reply.set_cookie(THEME_COOKIE, told, max_age=YEAR_S, path=PREFIX, samesite="strict", httponly=True)
    else:
        reply.delete_cookie(THEME_COOKIE, path=PREFIX)
    return reply


def _begun(server: Server, request: Request, begun: SignedIn, where: str) -> Response:
    headers = {"Location": where or f"{PREFIX}/", "Cache-Control": "no-store"}
    reply = Response(status_code=303, headers=headers)
    hand_out(server, request, reply, begun)
    reply.delete_cookie(STEP_COOKIE, path=CONSOLE)
    return reply


def _ask_code(server: Server, request: Request, where: str, problem: str) -> HTMLResponse:
    """Return the page of the second step; who has to set codes up is told what they are made of."""
    token, home = request.cookies.get(STEP_COOKIE, ""), the_organisation(server)
    wanted = None
    if not problem and step_kind(server, home, token) is StepKind.ENROL:
        wanted = enrol_at_sign_in(server, home, token)
    return show(
        request,
        "second.html",
        None,
        status=401 if problem else 200,
        problem=problem,
        wanted=wanted,
        next=where,
    )


def _inside(where: str) -> str:
    """Return a way within the console, empty where it leads anywhere else."""
    fits = where.startswith(f"{PREFIX}/") and "\\" not in where and where.isprintable()
    return where if fits and "//" not in where.partition("?")[0] else ""
