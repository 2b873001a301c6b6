"""What follows the password in the console: a one-time code, set up first where it is wanted; or a provider instead of both."""

from fastapi import Request, Response

from sync_server.api.deps import COOKIE, TheServer
from sync_server.api.enrol import address_of
from sync_server.api.problems import headers_of, kind_of
from sync_server.api.staff import is_secure, keep_session
from sync_server.console.door import Anyone, Form
from sync_server.console.forms import problem_of
from sync_server.console.pages import PREFIX, go_on, inside, show
from sync_server.console.routing import pages
from sync_server.errors import BodyInvalid, CredentialsWrong, PasswordsWaiting, ProviderRefused, TooManyTries
from sync_server.services.begin_session import SignedIn
from sync_server.services.choose_password import choose_password
from sync_server.services.found_organisation import the_organisation
from sync_server.services.second_step import SecondStep, StepKind, enrol_at_sign_in, finish_sign_in
from sync_server.services.server import Server
from sync_server.services.sign_in_by_provider import LIFE_MS, begin_at_provider, finish_at_provider

router = pages("/sign-in")
STATE_COOKIE = "carrel_provider"
BACK = f"{PREFIX}/sign-in/provider/back"
LONGEST, LONGEST_PASSWORD = 100, 1_000


@router.post("/second")
def second(_: Anyone, server: TheServer, request: Request, form: Form) -> Response:
    """Begin a session by a code."""
    token, code = str(form.get("token", ""))[:LONGEST], str(form.get("code", ""))
    where = inside(str(form.get("next", "")))
    try:
        if len(code) > LONGEST:
            raise CredentialsWrong
        begun = finish_sign_in(
            server,
            the_organisation(server),
            token=token,
            code=code,
            address=address_of(request),
            before=request.cookies.get(COOKIE, ""),
        )
    except (CredentialsWrong, TooManyTries, PasswordsWaiting) as error:
        page = _ask(request, token, where, status=kind_of(error).status, problem="This code is not good.")
        page.headers.update(headers_of(error))
        return page
    return let_in(server, request, begun, where)


def ask_second(server: Server, request: Request, step: SecondStep, where: str) -> Response:
    """Ask for a code; where it is to be set up first, say of what it is made. Or for a password of one's own."""
    if step.kind is StepKind.PASSWORD:
        return _choose(request, step.token, where)
    wanted = None
    if step.kind is StepKind.ENROL:
        wanted = enrol_at_sign_in(server, the_organisation(server), step.token)
    return _ask(request, step.token, where, wanted=wanted)


def let_in(server: Server, request: Request, begun: SignedIn, where: str) -> Response:
    """Give the browser its session, and what is told once; then go where one wanted to go."""
    if begun.paper:
        reply: Response = show(
            request, "paper_codes.html", None, paper=begun.paper, next=where or f"{PREFIX}/", path=_FORM
        )
    else:
        reply = go_on(where)
    keep_session(server, request, reply, begun)
    return reply


@router.post("/password")
def password(_: Anyone, server: TheServer, request: Request, form: Form) -> Response:
    """Keep the password that somebody has chosen in place of the one handed over; go on with signing in."""
    token, new = str(form.get("token", ""))[:LONGEST], str(form.get("new_password", ""))
    where = inside(str(form.get("next", "")))
    try:
        if len(new) > LONGEST_PASSWORD:
            raise BodyInvalid("password: too long")
        before = request.cookies.get(COOKIE, "")
        begun = choose_password(server, the_organisation(server), token=token, new=new, before=before)
    except BodyInvalid as error:
        return _choose(request, token, where, status=kind_of(error).status, problem=problem_of(error))
    if isinstance(begun, SecondStep):
        return ask_second(server, request, begun, where)
    return let_in(server, request, begun, where)


@router.get("/provider")
def there(_: Anyone, server: TheServer, request: Request) -> Response:
    """Go to the provider."""
    begun = begin_at_provider(server, the_organisation(server), redirect_uri=_back(server))
    reply = Response(status_code=303, headers={"Location": begun.address, "Cache-Control": "no-store"})
    reply.set_cookie(
        STATE_COOKIE,
        begun.state,
        max_age=LIFE_MS // 1000,
        httponly=True,
        samesite="lax",  # it comes back by a link from the provider's page
        secure=is_secure(server, request),
        path=BACK,
    )
    return reply


@router.get("/provider/back")
def back(_: Anyone, server: TheServer, request: Request) -> Response:
    """Come back from the provider."""
    told = request.query_params
    if "error" in told:
        raise ProviderRefused("declined")
    begun = finish_at_provider(
        server,
        the_organisation(server),
        code=told.get("code", ""),
        state=told.get("state", ""),
        kept=request.cookies.get(STATE_COOKIE, ""),
        redirect_uri=_back(server),
        before=request.cookies.get(COOKIE, ""),
    )
    if isinstance(begun, SecondStep):
        return ask_second(server, request, begun, "")
    # A redirect would still count as coming from the provider, and the browser would keep the session to itself.
    reply = show(request, "come_back.html", None, next=f"{PREFIX}/", path=_FORM)
    keep_session(server, request, reply, begun)
    reply.delete_cookie(STATE_COOKIE, path=BACK)
    return reply


_FORM = f"{PREFIX}/sign-in"


def _ask(request: Request, token: str, where: str, *, status: int = 200, **more: object) -> Response:
    told = {"wanted": None, "problem": "", **more}
    return show(request, "second_step.html", None, status=status, token=token, next=where, path=_FORM, **told)


def _choose(request: Request, token: str, where: str, *, status: int = 200, problem: str = "") -> Response:
    told = {"token": token, "next": where, "problem": problem, "path": _FORM}
    return show(request, "choose_password.html", None, status=status, **told)


def _back(server: Server) -> str:
    return server.config.public_url + BACK
