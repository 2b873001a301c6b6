"""Who asks. Every route names who may, by one of the doors below; a test walks all of them."""

from hmac import compare_digest
from typing import Annotated, cast

from fastapi import Depends, Request

from sync_server.errors import CsrfMissing, DeviceRevoked, NotAllowed, NotSignedIn
from sync_server.services.roles import Role
from sync_server.services.server import Server, secret_hash
from sync_server.services.sign_in_staff import csrf_of, staff_of
from sync_server.storage.devices import KnownDevice, device_by_token
from sync_server.storage.staff import KnownStaff

COOKIE = "carrel_session"
CSRF_HEADER = "X-CSRF-Token"
_SAFE = frozenset({"GET", "HEAD", "OPTIONS"})


def the_server(request: Request) -> Server:
    """Return the server that answers."""
    return cast("Server", request.app.state.server)


class Door:
    """Lets in devices, staff of some roles, or anyone."""

    def __init__(self, *roles: Role, device: bool = False, anyone: bool = False) -> None:
        self.roles = frozenset(roles)
        self.device = device
        self.anyone = anyone

    def __call__(self, request: Request) -> KnownDevice | KnownStaff | None:
        if self.anyone:
            return None
        server = the_server(request)
        if self.device and "authorization" in request.headers:
            return device_of(server, request.headers["authorization"])
        token = request.cookies.get(COOKIE, "")
        if not self.roles or not token:
            raise NotSignedIn
        staff = staff_of(server, token)
        told = request.headers.get(CSRF_HEADER, "")
        if request.method not in _SAFE and not compare_digest(told.encode(), csrf_of(token).encode()):
            raise CsrfMissing
        if Role(staff.role) not in self.roles:
            raise NotAllowed
        return staff


def device_of(server: Server, authorization: str, epoch: str = "") -> KnownDevice:
    """Return the device that sends this header, and the end of its log ``epoch`` with it.

    Raises:
        NotSignedIn: the token is nobody's.
        DeviceRevoked: it was shut out.
    """
    scheme, _, token = authorization.partition(" ")
    if scheme.lower() != "bearer" or not token:
        raise NotSignedIn
    hashed = secret_hash(token)
    with server.database.look() as connection:
        known = device_by_token(connection, hashed, epoch)
    if known is None or not compare_digest(known.token_hash, hashed):
        raise NotSignedIn
    if known.revoked:
        raise DeviceRevoked
    return known


ALL_STAFF = tuple(Role)

TheServer = Annotated[Server, Depends(the_server)]
Anyone = Annotated[None, Depends(Door(anyone=True))]
ADevice = Annotated[KnownDevice, Depends(Door(device=True))]
AnyStaff = Annotated[KnownStaff, Depends(Door(*ALL_STAFF))]
Admin = Annotated[KnownStaff, Depends(Door(Role.ADMIN))]
AdminOrAuthor = Annotated[KnownStaff, Depends(Door(Role.ADMIN, Role.AUTHOR))]
AdminOrMarker = Annotated[KnownStaff, Depends(Door(Role.ADMIN, Role.MARKER))]
AdminOrProctor = Annotated[KnownStaff, Depends(Door(Role.ADMIN, Role.PROCTOR))]
Overseer = Annotated[KnownStaff, Depends(Door(Role.ADMIN, Role.MARKER, Role.PROCTOR))]
DeviceOrStaff = Annotated[KnownDevice | KnownStaff, Depends(Door(*ALL_STAFF, device=True))]
