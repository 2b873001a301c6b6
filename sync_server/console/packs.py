"""Packs: pushed, released, taken out of use."""

from typing import Annotated

from fastapi import Path, Request, Response
from starlette.datastructures import UploadFile

from sync_server.api.deps import TheServer
from sync_server.console.door import Admin, AdminOrAuthor, AnyStaff, Form
from sync_server.console.forms import words
from sync_server.console.pages import go, show
from sync_server.console.routing import pages
from sync_server.console.sitting_forms import moment_of
from sync_server.errors import BodyInvalid
from sync_server.services.publish_pack import list_packs, publish_pack, trust_issuer
from sync_server.services.release_code import keep_release_code
from sync_server.services.release_pack import release_pack
from sync_server.services.retract_pack import retract_pack
from sync_server.services.roles import Role

router = pages("/packs")
MOST_REASON = 500
Version = Annotated[int, Path(ge=1, lt=1 << 31)]
KEY_DIGITS, LONGEST_CODE = 64, 200


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
    told = words(form, "opens_at")
    opens_ms = round(moment_of(form, "opens_at").timestamp() * 1000) if told else None
    facts = publish_pack(server, staff.organisation_id, file.file.read(), opens_ms=opens_ms, actor=staff.name)
    return go("/packs", "pack_here" if facts.already_here else "pack_pushed")


@router.post("/issuers")
def trust(staff: Admin, server: TheServer, form: Form) -> Response:
    """Trust the packs of another issuer, by its public key."""
    told = words(form, "public").lower()
    if len(told) != KEY_DIGITS or set(told) - set("0123456789abcdef"):
        raise BodyInvalid(f"public: {KEY_DIGITS} digits from 0 to f")
    trust_issuer(server, staff.organisation_id, bytes.fromhex(told), actor=staff.name)
    return go("/packs", "issuer_trusted")


@router.post("/{pack_id}/{version}/code")
def keep_code(staff: Admin, server: TheServer, form: Form, pack_id: str, version: int) -> Response:
    """Keep the code that opens a pack, sealed, so that it can be printed. One that does not open it is refused."""
    code = words(form, "code", LONGEST_CODE)
    keep_release_code(server, staff.organisation_id, pack_id, version, code, actor=staff.name)
    return go("/packs", "code_kept")


@router.post("/{pack_id}/{version}/release")
def release(staff: Admin, server: TheServer, pack_id: str, version: Version) -> Response:
    """Let devices open a pack now."""
    release_pack(server, staff.organisation_id, pack_id, version, actor=staff.name)
    return go("/packs", "pack_released")


@router.post("/{pack_id}/{version}/retract")
def retract(staff: Admin, server: TheServer, form: Form, pack_id: str, version: Version) -> Response:
    """Take a pack out of use."""
    reason = str(form.get("reason", "")).strip()
    if not reason or len(reason) > MOST_REASON:
        raise BodyInvalid("reason")
    retract_pack(server, staff.organisation_id, pack_id, version, actor=staff.name, reason=reason)
    return go("/packs", "pack_retracted")
