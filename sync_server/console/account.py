"""One's own account: the password, and where one is signed in."""

from fastapi import Request, Response

from sync_server.api.deps import TheServer
from sync_server.api.enrol import address_of
from sync_server.api.problems import kind_of
from sync_server.console.door import AnyStaff, Form
from sync_server.console.forms import problem_of
from sync_server.console.pages import go, show
from sync_server.console.routing import pages
from sync_server.errors import BodyInvalid, CredentialsWrong, PasswordsWaiting, TooManyTries
from sync_server.services.change_password import change_password
from sync_server.services.server import Server
from sync_server.services.staff_sessions import end_other_sessions, list_sessions
from sync_server.storage.staff import KnownStaff

router = pages("/account")
LONGEST = 1_000


@router.get("")
def own(staff: AnyStaff, server: TheServer, request: Request) -> Response:
    """The account."""
    return _page(staff, server, request, "")


@router.post("/password")
def password(staff: AnyStaff, server: TheServer, request: Request, form: Form) -> Response:
    """Change the password; all other sessions end."""
    old, new = str(form.get("password", "")), str(form.get("new_password", ""))
    try:
        if max(len(old), len(new)) > LONGEST:
            raise BodyInvalid("password: too long")
        change_password(server, staff, old=old, new=new, address=address_of(request))
    except (BodyInvalid, CredentialsWrong, TooManyTries, PasswordsWaiting) as error:
        wrong = isinstance(error, CredentialsWrong)
        problem = "The current password does not fit." if wrong else problem_of(error)
        return _page(staff, server, request, problem, status=422 if wrong else kind_of(error).status)
    return go("/account", "password_changed")


@router.post("/sessions/end")
def end_others(staff: AnyStaff, server: TheServer) -> Response:
    """Sign out everywhere else."""
    end_other_sessions(server, staff)
    return go("/account", "sessions_ended")


def _page(
    staff: KnownStaff, server: Server, request: Request, problem: str, *, status: int = 200
) -> Response:
    sessions = list_sessions(server, staff)
    return show(request, "account.html", staff, status=status, sessions=sessions, problem=problem)
