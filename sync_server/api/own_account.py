"""What members of staff do with their own accounts: password, one-time codes, and where they are signed in."""

from dataclasses import dataclass

from fastapi import APIRouter, Request

from sync_server.api.deps import AnyStaff, TheServer
from sync_server.api.enrol import address_of
from sync_server.api.openapi import problems
from sync_server.api.staff import Code, Secret, Typed
from sync_server.services.change_password import change_password, check_password
from sync_server.services.keep_codes import Wanted, confirm_codes, want_codes
from sync_server.services.staff_sessions import (
    SessionView,
    end_one_session,
    end_other_sessions,
    list_sessions,
)

router = APIRouter(prefix="/staff", tags=["staff"])


class PasswordBody(Typed):
    """The password as it is, and as it is to be."""

    old: Secret
    new: Secret


class ProofBody(Typed):
    """The password, once more."""

    password: Secret


class CodeBody(Typed):
    """A one-time code."""

    code: Code


@dataclass(frozen=True, slots=True)
class Paper:
    """Codes for when the authenticator is lost; each is good once, and they are told once."""

    paper: tuple[str, ...]


@router.put("/own/password", status_code=204, responses=problems(401, 403, 409, 413, 422, 429))
def password(staff: AnyStaff, server: TheServer, request: Request, body: PasswordBody) -> None:
    """Change one's own password. All other sessions end."""
    change_password(server, staff, old=body.old, new=body.new, address=address_of(request))


@router.post("/own/codes", responses=problems(401, 403, 409, 413, 422, 429))
def want(staff: AnyStaff, server: TheServer, request: Request, body: ProofBody) -> Wanted:
    """What an authenticator is told. Codes that are in force stay so until one of the new ones is shown."""
    check_password(server, staff, body.password, address=address_of(request))
    return want_codes(server, staff.organisation_id, staff.name)


@router.put("/own/codes", responses=problems(401, 403, 409, 413, 422, 429))
def confirm(staff: AnyStaff, server: TheServer, request: Request, body: CodeBody) -> Paper:
    """Put the new one-time codes in force, by one of them. All other sessions end."""
    with server.guessing.counted("staff", name=staff.name, address=address_of(request)):
        told = confirm_codes(server, staff.organisation_id, staff.name, body.code, but=staff.token_hash)
    return Paper(told)


@router.get("/own/sessions", responses=problems(401))
def sessions(staff: AnyStaff, server: TheServer) -> list[SessionView]:
    """Where one is signed in."""
    return list_sessions(server, staff)


@router.delete("/own/sessions", status_code=204, responses=problems(401, 403, 409))
def end_others(staff: AnyStaff, server: TheServer) -> None:
    """Sign out everywhere else."""
    end_other_sessions(server, staff)


@router.delete("/own/sessions/{session_id}", status_code=204, responses=problems(401, 403, 404, 409))
def end_one(staff: AnyStaff, server: TheServer, session_id: str) -> None:
    """Sign out in one place."""
    end_one_session(server, staff, session_id)
