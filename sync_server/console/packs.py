"""Packs: pushed, released, taken out of use."""

from fastapi import Request, Response
from starlette.datastructures import UploadFile

from sync_server.api.deps import TheServer
from sync_server.console.door import Admin, AdminOrAuthor, AnyStaff, Form
from sync_server.console.pages import go, show
from sync_server.console.routing import pages
from sync_server.errors import BodyInvalid
from sync_server.services.publish_pack import list_packs, publish_pack
from sync_server.services.release_pack import release_pack
from sync_server.services.retract_pack import retract_pack
from sync_server.services.roles import Role

router = pages("/packs")
MOST_REASON = 500


@router.get("")
def everything(staff: AnyStaff, server: TheServer, request: Request) -> Response:
    """All packs."""
    whole = not staff.centres
    return show(
        request,
        "packs.html",
        staff,
        packs=list_packs(server, staff.organisation_id),
        may_push=whole and staff.role in (Role.ADMIN.value, Role.AUTHOR.value),
        may_release=whole and staff.role == Role.ADMIN.value,
    )


@router.post("")
def push(staff: AdminOrAuthor, server: TheServer, form: Form) -> Response:
    """Push a sealed pack."""
    file = form.get("file")
    if not isinstance(file, UploadFile) or not file.size:
        raise BodyInvalid("file")
    facts = publish_pack(server, staff.organisation_id, file.file.read(), opens_ms=None, actor=staff.name)
    return go("/packs", "pack_here" if facts.already_here else "pack_pushed")


@router.post("/{pack_id}/{version}/release")
def release(staff: Admin, server: TheServer, pack_id: str, version: int) -> Response:
    """Let devices open a pack now."""
    release_pack(server, staff.organisation_id, pack_id, version, actor=staff.name)
    return go("/packs", "pack_released")


@router.post("/{pack_id}/{version}/retract")
def retract(staff: Admin, server: TheServer, form: Form, pack_id: str, version: int) -> Response:
    """Take a pack out of use."""
    reason = str(form.get("reason", "")).strip()
    if not reason or len(reason) > MOST_REASON:
        raise BodyInvalid("reason")
    retract_pack(server, staff.organisation_id, pack_id, version, actor=staff.name, reason=reason)
    return go("/packs", "pack_retracted")
