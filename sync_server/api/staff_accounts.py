"""Admins look after the accounts of staff."""

from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter
from pydantic import Field

from sync_server.api.deps import Admin, TheServer
from sync_server.api.openapi import problems
from sync_server.api.staff import Secret, Typed
from sync_server.services.add_staff import LONGEST_CENTRE, StaffFacts, add_staff, list_staff
from sync_server.services.change_password import set_password
from sync_server.services.change_staff import StaffEdit, change_staff
from sync_server.services.keep_codes import reset_codes
from sync_server.services.roles import Role
from sync_server.services.sign_in_by_provider import forget_provider
from sync_server.services.staff_rules import roles_with_codes, want_codes_of

router = APIRouter(prefix="/staff/accounts", tags=["staff"])
Centres = Annotated[
    tuple[Annotated[str, Field(min_length=1, max_length=LONGEST_CENTRE)], ...], Field(max_length=200)
]


class NewStaff(Typed):
    """A member of staff to be; without ``centres``, of the whole organisation.

    ``handed_over``: the password is another's, and they choose one of their own when they first sign in.
    """

    name: Annotated[str, Field(min_length=1, max_length=200)]
    role: Role
    password: Secret
    centres: Centres = ()
    handed_over: bool = False


class StaffBody(Typed):
    """What is to change, and the revision that whoever asks has seen. ``left``: signs in no more."""

    revision: Annotated[int, Field(ge=1, lt=1 << 31)]
    role: Role | None = None
    centres: Centres | None = None
    left: bool | None = None


class NewPassword(Typed):
    """Another password; ``handed_over``: they choose one of their own when they next sign in."""

    password: Secret
    handed_over: bool = False


class RulesBody(Typed):
    """The roles that need one-time codes."""

    totp_roles: Annotated[tuple[Role, ...], Field(max_length=len(Role))]


@dataclass(frozen=True, slots=True)
class Rules:
    """The roles that need one-time codes."""

    totp_roles: tuple[Role, ...]


@router.get("", responses=problems(401, 403))
def everybody(staff: Admin, server: TheServer) -> list[StaffFacts]:
    """All staff, those who have left too."""
    return list_staff(server, staff.organisation_id)


@router.post("", status_code=201, responses=problems(401, 403, 409, 413, 422))
def add(staff: Admin, server: TheServer, body: NewStaff) -> StaffFacts:
    """Add a member of staff."""
    return add_staff(
        server,
        staff.organisation_id,
        name=body.name,
        role=body.role,
        password=body.password,
        actor=staff.name,
        centres=body.centres,
        handed_over=body.handed_over,
    )


@router.get("/rules", responses=problems(401, 403))
def rules(staff: Admin, server: TheServer) -> Rules:
    """Which roles need one-time codes."""
    return Rules(roles_with_codes(server, staff.organisation_id))


@router.put("/rules", responses=problems(401, 403, 409, 413, 422))
def set_rules(staff: Admin, server: TheServer, body: RulesBody) -> Rules:
    """Want one-time codes of these roles and no others. Whoever of them has none is signed out."""
    return Rules(want_codes_of(server, staff.organisation_id, body.totp_roles, actor=staff.name))


@router.patch("/{name}", responses=problems(401, 403, 404, 409, 413, 422))
def change(staff: Admin, server: TheServer, name: str, body: StaffBody) -> StaffFacts:
    """Change role, centres, or whether somebody is still here. They are signed out. Of two at once the second is told."""
    edit = StaffEdit(body.role, body.centres, body.left)
    return change_staff(server, staff.organisation_id, name, body.revision, edit, actor=staff.name)


@router.put("/{name}/password", status_code=204, responses=problems(401, 403, 404, 409, 413, 422))
def give_password(staff: Admin, server: TheServer, name: str, body: NewPassword) -> None:
    """Give a member of staff another password. They are signed out."""
    set_password(
        server, staff.organisation_id, name, body.password, actor=staff.name, handed_over=body.handed_over
    )


@router.delete("/{name}/codes", status_code=204, responses=problems(401, 403, 404, 409))
def forget_codes(staff: Admin, server: TheServer, name: str) -> None:
    """Forget the one-time codes of somebody who has lost them. They are signed out."""
    reset_codes(server, staff.organisation_id, name, actor=staff.name)


@router.delete("/{name}/identity", status_code=204, responses=problems(401, 403, 404, 409))
def forget_identity(staff: Admin, server: TheServer, name: str) -> None:
    """Let the provider of sign-ins speak for a member of staff no more, until it is found anew whom it means."""
    forget_provider(server, staff.organisation_id, name, actor=staff.name)
