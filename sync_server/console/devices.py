"""Devices and hubs: what each last said, codes to join with, and shutting one out."""

from fastapi import Request, Response

from sync_server.api.deps import TheServer
from sync_server.console.door import Admin, AdminOfDevice, Form, ProctorByBody, WatcherListed
from sync_server.console.forms import number, words
from sync_server.console.pages import go, show
from sync_server.console.routing import pages
from sync_server.errors import BodyInvalid
from sync_server.services.edit_centre import open_centres
from sync_server.services.list_devices import find_devices, revoke_device
from sync_server.services.list_hubs import list_hubs, revoke_hub
from sync_server.services.make_enrolment_code import CodeKind, MadeCode, make_enrolment_code
from sync_server.services.oversee import LIVE_MS
from sync_server.services.reach import check_centre
from sync_server.services.roles import Role
from sync_server.services.server import Server
from sync_server.storage.staff import KnownStaff

router = pages("/devices")
DAYS, MOST_DAYS = 7, 365
PAGE, MOST_DIGITS, LONGEST = 100, 9, 500


@router.get("")
def everything(staff: WatcherListed, server: TheServer, request: Request) -> Response:
    """A page of devices, and all hubs."""
    return _page(staff, server, request)


@router.post("/codes")
def code(staff: ProctorByBody, server: TheServer, request: Request, form: Form) -> Response:
    """Make a code by which one device may join; it is shown once."""
    check_centre(staff, words(form, "centre"))
    return _page(staff, server, request, _made(staff, server, request, form, CodeKind.DEVICE))


@router.post("/hubs/codes")
def hub_code(staff: Admin, server: TheServer, request: Request, form: Form) -> Response:
    """Make a code by which one hub may join; it is shown once."""
    return _page(staff, server, request, _made(staff, server, request, form, CodeKind.HUB), hub=True)


@router.post("/hubs/{hub_id}/revoke")
def shut_out_hub(staff: Admin, server: TheServer, hub_id: str) -> Response:
    """Shut a hub out for good."""
    revoke_hub(server, staff.organisation_id, hub_id, actor=staff.name)
    return go("/devices", "hub_revoked")


@router.post("/{device_id}/revoke")
def revoke(staff: AdminOfDevice, server: TheServer, device_id: str) -> Response:
    """Shut a device out for good."""
    revoke_device(server, staff.organisation_id, device_id, actor=staff.name)
    return go("/devices", "device_revoked")


def _made(staff: KnownStaff, server: Server, request: Request, form: Form, kind: CodeKind) -> MadeCode:
    days = number(form, "days", DAYS)
    if not 1 <= days <= MOST_DAYS:
        raise BodyInvalid(f"days: from 1 to {MOST_DAYS}")
    return make_enrolment_code(
        server,
        staff.organisation_id,
        centre=words(form, "centre"),
        url=server.config.public_url or str(request.base_url).rstrip("/"),
        days=days,
        actor=staff.name,
        kind=kind,
    )


def _page(
    staff: KnownStaff, server: Server, request: Request, made: MadeCode | None = None, *, hub: bool = False
) -> Response:
    organisation, asked = staff.organisation_id, request.query_params
    told, centre = asked.get("after", ""), asked.get("centre", "")[:LONGEST]
    first = int(told) if told.isdecimal() and len(told) <= MOST_DIGITS else 0
    page = find_devices(
        server,
        organisation,
        like=asked.get("q", "")[:LONGEST],
        centre=centre,
        within=staff.centres or None,
        first=first,
        limit=PAGE,
    )
    hubs = [
        one
        for one in list_hubs(server, organisation)
        if not staff.centres or not one.centre or one.centre in staff.centres
    ]
    return show(
        request,
        "devices.html",
        staff,
        devices=page.devices,
        next_after=page.next_first,
        centre=centre,
        narrowed=bool(asked.get("q") or centre or first),
        hubs=hubs,
        made=made,
        made_for_hub=hub,
        live_since=server.clock() - LIVE_MS,
        centres=[
            one for one in open_centres(server, organisation) if not staff.centres or one in staff.centres
        ],
        may_make=staff.role in (Role.ADMIN.value, Role.PROCTOR.value),
        may_revoke=staff.role == Role.ADMIN.value,
        may_hubs=staff.role == Role.ADMIN.value and not staff.centres,
    )
