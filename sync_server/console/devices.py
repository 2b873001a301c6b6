"""Devices and hubs: what each last said, codes to join with, and shutting one out."""

from fastapi import Request, Response

from sync_server.api.deps import TheServer
from sync_server.console.door import AdminOfDevice, Form, ProctorByBody, WatcherListed
from sync_server.console.pages import go, show
from sync_server.console.routing import pages
from sync_server.errors import BodyInvalid
from sync_server.services.list_devices import DeviceFacts, list_devices, revoke_device
from sync_server.services.list_hubs import list_hubs
from sync_server.services.make_enrolment_code import MadeCode, make_enrolment_code
from sync_server.services.oversee import LIVE_MS
from sync_server.services.publish_sitting import list_sittings
from sync_server.services.reach import check_centre
from sync_server.services.roles import Role
from sync_server.services.server import Server
from sync_server.storage.staff import KnownStaff

router = pages("/devices")
DAYS = 7
LONGEST_CENTRE = 500


@router.get("")
def everything(staff: WatcherListed, server: TheServer, request: Request) -> Response:
    """All devices and hubs."""
    return _page(staff, server, request, None)


@router.post("/codes")
def code(staff: ProctorByBody, server: TheServer, request: Request, form: Form) -> Response:
    """Make a code by which one device may join; it is shown once."""
    centre = str(form.get("centre", "")).strip()
    if len(centre) > LONGEST_CENTRE:
        raise BodyInvalid("centre")
    check_centre(staff, centre)
    made = make_enrolment_code(
        server,
        staff.organisation_id,
        centre=centre,
        url=server.config.public_url or str(request.base_url).rstrip("/"),
        days=DAYS,
        actor=staff.name,
    )
    return _page(staff, server, request, made)


@router.post("/{device_id}/revoke")
def revoke(staff: AdminOfDevice, server: TheServer, device_id: str) -> Response:
    """Shut a device out for good."""
    revoke_device(server, staff.organisation_id, device_id, actor=staff.name)
    return go("/devices", "device_revoked")


def _page(staff: KnownStaff, server: Server, request: Request, made: MadeCode | None) -> Response:
    organisation = staff.organisation_id
    found = [
        one for one in list_devices(server, organisation) if not staff.centres or one.centre in staff.centres
    ]
    hubs = [
        one
        for one in list_hubs(server, organisation)
        if not staff.centres or not one.centre or one.centre in staff.centres
    ]
    centres = {one.centre for one in found} | {one.centre for one in list_sittings(server, organisation)}
    wanted = request.query_params.get("q", "").casefold()
    return show(
        request,
        "devices.html",
        staff,
        devices=sorted((one for one in found if wanted in f"{one.name} {one.centre}".casefold()), key=_order),
        total=len(found),
        hubs=hubs,
        made=made,
        live_since=server.clock() - LIVE_MS,
        centres=sorted(
            centre for centre in centres if centre and (not staff.centres or centre in staff.centres)
        ),
        may_make=staff.role in (Role.ADMIN.value, Role.PROCTOR.value),
        may_revoke=staff.role == Role.ADMIN.value,
    )


def _order(one: DeviceFacts) -> tuple[bool, str, str]:
    return one.revoked, one.centre.casefold(), one.name.casefold()
