"""Staff accounts: who may do what and where, their first password, what they have lost, and of which roles codes are wanted."""

from collections.abc import Mapping
from dataclasses import dataclass

from fastapi import Request, Response
from starlette.datastructures import FormData

from sync_server.api.deps import TheServer
from sync_server.api.problems import kind_of
from sync_server.console.door import Admin, Form
from sync_server.console.forms import number, problem_of, several, typed, words
from sync_server.console.pages import go, show
from sync_server.console.routing import pages
from sync_server.errors import BodyInvalid, EditedMeanwhile, LastAdmin, NameTaken
from sync_server.services.add_staff import add_staff
from sync_server.services.change_password import set_password
from sync_server.services.change_staff import StaffEdit, change_staff
from sync_server.services.draw_password import draw_password
from sync_server.services.edit_centre import list_centres
from sync_server.services.find_staff import find_staff, view_staff
from sync_server.services.keep_codes import reset_codes
from sync_server.services.roles import Role
from sync_server.services.server import Server
from sync_server.services.sign_in_by_provider import forget_provider
from sync_server.services.staff_rules import roles_with_codes, want_codes_of
from sync_server.storage.staff import KnownStaff

router = pages("/staff")
LONGEST_NAME = 200
_ROLES = [(role.value, role) for role in Role]


@dataclass(frozen=True, slots=True)
class Handed:
    """A password that is told this once, and to whom it belongs."""

    name: str
    password: str


@router.get("")
def everybody(staff: Admin, server: TheServer, request: Request) -> Response:
    """A page of staff by name, and what is wanted of roles."""
    return _page(staff, server, request)


@router.post("")
def add(staff: Admin, server: TheServer, request: Request, form: Form) -> Response:
    """Add a member of staff; their first password is drawn, and shown once."""
    try:
        name, password = words(form, "name", LONGEST_NAME), draw_password(server)
        add_staff(
            server,
            staff.organisation_id,
            name=name,
            role=_role(form),
            password=password,
            actor=staff.name,
            centres=_centres(form),
            handed_over=True,
        )
    except (BodyInvalid, NameTaken) as error:
        again = {**typed(form, ("name", "role", "where")), "centres": several(form, "centre")}
        problem, status = problem_of(error), kind_of(error).status
        return _page(staff, server, request, told=again, problem=problem, status=status)
    return _page(staff, server, request, handed=Handed(name, password))


@router.post("/rules")
def rules(staff: Admin, server: TheServer, request: Request, form: Form) -> Response:
    """Want one-time codes of the roles that are ticked. Of two who choose at once the second is told."""
    wanted, seen = several(form, "totp"), words(form, "seen").split()
    if not {*wanted, *seen} <= {role.value for role in Role}:
        raise BodyInvalid("roles")
    try:
        want_codes_of(
            server,
            staff.organisation_id,
            tuple(Role(one) for one in wanted),
            actor=staff.name,
            seen=tuple(Role(one) for one in seen),
        )
    except EditedMeanwhile as error:
        return _page(staff, server, request, problem=problem_of(error), wanted=wanted, status=409)
    return go("/staff", "staff_rules_saved")


@router.get("/one")
def one(staff: Admin, server: TheServer, request: Request) -> Response:
    """One member of staff."""
    return _one(staff, server, request, request.query_params.get("name", ""))


@router.post("/one")
def change(staff: Admin, server: TheServer, request: Request, form: Form) -> Response:
    """Change what somebody may do, where, or whether they are still here. Who was overtaken sees both."""
    name = str(form.get("name", ""))
    try:
        edit = StaffEdit(_role(form), _centres(form), "left" in form)
        change_staff(server, staff.organisation_id, name, number(form, "revision"), edit, actor=staff.name)
    except (BodyInvalid, EditedMeanwhile, LastAdmin) as error:
        again = {**typed(form, ("role", "where", "left")), "centres": several(form, "centre")}
        problem, status = problem_of(error), kind_of(error).status
        return _one(staff, server, request, name, told=again, problem=problem, status=status)
    return go("/staff/one", "staff_saved", name=name)


@router.post("/password")
def password(staff: Admin, server: TheServer, request: Request, form: Form) -> Response:
    """Draw another password for somebody, and show it once. They are signed out."""
    name, drawn = str(form.get("name", "")), draw_password(server)
    set_password(server, staff.organisation_id, name, drawn, actor=staff.name, handed_over=True)
    if name == staff.name:  # this session has ended with the others
        return show(request, "password_drawn.html", None, handed=Handed(name, drawn))
    return _one(staff, server, request, name, handed=Handed(name, drawn))


@router.post("/codes")
def codes(staff: Admin, server: TheServer, form: Form) -> Response:
    """Forget the one-time codes of somebody who has lost them. They are signed out."""
    name = str(form.get("name", ""))
    reset_codes(server, staff.organisation_id, name, actor=staff.name)
    return go("/staff/one", "staff_codes_reset", name=name)


@router.post("/identity")
def identity(staff: Admin, server: TheServer, form: Form) -> Response:
    """Let the provider of sign-ins speak for somebody no more, until it is found anew whom it means."""
    name = str(form.get("name", ""))
    forget_provider(server, staff.organisation_id, name, actor=staff.name)
    return go("/staff/one", "staff_identity_forgotten", name=name)


def _page(
    staff: KnownStaff,
    server: Server,
    request: Request,
    *,
    told: Mapping[str, object] | None = None,
    problem: str = "",
    handed: Handed | None = None,
    wanted: tuple[str, ...] | None = None,
    status: int = 200,
) -> Response:
    organisation, asked = staff.organisation_id, request.query_params
    page = find_staff(
        server,
        organisation,
        like=asked.get("q", "")[:LONGEST_NAME],
        after=asked.get("after", "")[:LONGEST_NAME],
    )
    in_force = [role.value for role in roles_with_codes(server, organisation)]
    return show(
        request,
        "staff.html",
        staff,
        status=status,
        page=page,
        roles=_ROLES,
        typed=told or {"name": "", "role": Role.PROCTOR.value, "where": "", "centres": ()},
        centres=_known_centres(server, staff),
        problem=problem,
        handed=handed,
        in_force=in_force,
        wanted=in_force if wanted is None else wanted,
    )


def _one(
    staff: KnownStaff,
    server: Server,
    request: Request,
    name: str,
    *,
    told: Mapping[str, object] | None = None,
    problem: str = "",
    handed: Handed | None = None,
    status: int = 200,
) -> Response:
    found = view_staff(server, staff.organisation_id, name)
    facts = found.facts
    as_it_is = {
        "role": facts.role,
        "where": "some" if facts.centres else "",
        "centres": facts.centres,
        "left": facts.left,
    }
    return show(
        request,
        "staff_one.html",
        staff,
        status=status,
        one=found,
        facts=facts,
        roles=_ROLES,
        typed=told or as_it_is,
        centres=sorted({*_known_centres(server, staff), *facts.centres}),
        problem=problem,
        handed=handed,
        provider=server.config.oidc.issuer if server.config.oidc else "",
        own=name == staff.name,
    )


def _known_centres(server: Server, staff: KnownStaff) -> list[str]:
    return [one.name for one in list_centres(server, staff.organisation_id)]


def _role(form: FormData) -> Role:
    told = words(form, "role")
    if told not in {role.value for role in Role}:
        raise BodyInvalid("role")
    return Role(told)


def _centres(form: FormData) -> tuple[str, ...]:
    """Return the centres that are ticked, or none for the whole organisation. To say some and tick none is a mistake."""
    if words(form, "where") != "some":
        return ()
    ticked = several(form, "centre")
    if not ticked:
        raise BodyInvalid("centres: tick one, or choose the whole organisation")
    return ticked
