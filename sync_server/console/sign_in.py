"""Staff sign in and out of the console, and choose how it looks."""

from fastapi import Request, Response

from sync_server.api.deps import COOKIE, TheServer
from sync_server.api.enrol import address_of
from sync_server.api.problems import headers_of, kind_of
from sync_server.console.door import Anyone, AnyStaff, Form
from sync_server.console.pages import PREFIX, THEME_COOKIE, THEMES, go, go_on, inside, show
from sync_server.console.routing import pages
from sync_server.console.second_step import ask_second, let_in
from sync_server.errors import CredentialsWrong, PasswordsWaiting, TooManyTries
from sync_server.services.found_organisation import the_organisation
from sync_server.services.second_step import SecondStep
from sync_server.services.sign_in_staff import sign_in_staff, sign_out_staff

router = pages()
YEAR_S = 365 * 86_400
LONGEST_NAME, LONGEST_PASSWORD = 200, 1_000


@router.get("/sign-in")
def ask(_: Anyone, server: TheServer, request: Request) -> Response:
    """The form."""
    where = inside(request.query_params.get("next", ""))
    by_provider = server.config.oidc is not None
    return show(request, "sign_in.html", None, name="", problem="", next=where, provider=by_provider)


@router.post("/sign-in")
def sign_in(_: Anyone, server: TheServer, request: Request, form: Form) -> Response:
    """Begin a session, and go where one wanted to go."""
    name, password = str(form.get("name", "")), str(form.get("password", ""))
    where = inside(str(form.get("next", "")))
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
            next=where,
            provider=server.config.oidc is not None,
        )
        page.headers.update(headers_of(error))
        return page
    if isinstance(begun, SecondStep):
        return ask_second(server, request, begun, where)
    return let_in(server, request, begun, where)


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
    reply = go_on(inside(str(form.get("back", ""))))
    if told in THEMES:
        reply.set_cookie(THEME_COOKIE, told, max_age=YEAR_S, path=PREFIX, samesite="strict", httponly=True)
    else:
        reply.delete_cookie(THEME_COOKIE, path=PREFIX)
    return reply
