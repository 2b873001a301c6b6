"""Who asks. Every route names who may, by one of the doors below; a test walks all of them."""

from hmac import compare_digest
from typing import Annotated, cast

from fastapi import Depends, Request

from sync_server.errors import (
    CsrfMissing,
    HubRevoked,
    NeedsUpstream,
    NotAllowed,
    NotFound,
    NotSignedIn,
)
from sync_server.services.blind_marking import check_blind
from sync_server.services.reach import Reach, check_reach
from sync_server.services.roles import Role
from sync_server.services.server import Server
from sync_server.services.sign_in_staff import csrf_of, staff_of
from sync_server.services.who_sends import hash_of, who_sends
from sync_server.storage.devices import KnownDevice, device_by_token
from sync_server.storage.hubs import KnownHub, device_below, hub_by_token
from sync_server.storage.staff import KnownStaff

COOKIE = "carrel_session"
API = "/api/v1"
CSRF_HEADER = "X-CSRF-Token"
WORKER_HEADER = "X-AI-Worker-Token"
SAFE = frozenset({"GET", "HEAD", "OPTIONS"})
_AT_A_HUB_TOO = (
    "/staff/session",
    "/staff/own/password",
    "/staff/own/sessions",
    "/console/sign-out",
    "/console/theme",
    "/console/account/",
)
"""All else that staff change is changed at the server above, whose key signs it."""


def the_server(request: Request) -> Server:
    """Return the server that answers."""
    return cast("Server", request.app.state.server)


class Door:
    """Lets in devices, hubs, staff of some roles, programs that answer questions, or anyone; staff of a centre as far as ``reach`` says."""

    def __init__(
        self,
        *roles: Role,
        device: bool = False,
        hub: bool = False,
        anyone: bool = False,
        worker: bool = False,
        reach: Reach = Reach.WHOLE,
    ) -> None:
        self.roles = frozenset(roles)
        self.reach = reach
        self.device = device
        self.hub = hub
        self.anyone = anyone
        self.worker = worker

    def __call__(self, request: Request) -> KnownDevice | KnownHub | KnownStaff | None:
        if self.anyone:
            return None
        server = the_server(request)
        if self.worker:
            check_worker(server, request.headers.get(WORKER_HEADER, ""))
            return None
        if (self.device or self.hub) and "authorization" in request.headers:
            try:
                return self._by_token(server, request.headers["authorization"])
            except NotSignedIn:
                server.shares.failed(request.client.host if request.client else "", server.clock())
                raise
        return self.admit(request, request.headers.get(CSRF_HEADER, ""))

    def admit(self, request: Request, proof: str) -> KnownStaff:
        """Let a member of staff in by their cookie. ``proof``: what shows that they mean to change something.

        Raises:
            NotSignedIn, CsrfMissing, NotAllowed, NeedsUpstream, OutOfReach: not here, or not this one.
        """
        server = the_server(request)
        token = request.cookies.get(COOKIE, "")
        if not self.roles or not token:
            raise NotSignedIn
        staff = staff_of(server, token)
        if request.method not in SAFE and not compare_digest(proof.encode(), csrf_of(token).encode()):
            raise CsrfMissing
        if Role(staff.role) not in self.roles:
            raise NotAllowed
        at_home = request.method in SAFE or request.url.path.removeprefix(API).startswith(_AT_A_HUB_TOO)
        if server.upstream and not at_home:
            raise NeedsUpstream(server.upstream)
        name = request.path_params.get(self.reach.value, "")
        check_reach(server, staff, self.reach, name)
        check_blind(server, staff, self.reach, name)
        return staff

    def _by_token(self, server: Server, authorization: str) -> KnownDevice | KnownHub:
        if not self.device:
            return hub_of(server, authorization)
        try:
            return device_of(server, authorization)
        except NotSignedIn:
            if not self.hub:
                raise
            return hub_of(server, authorization)


def check_worker(server: Server, told: str) -> None:
    """Let in whoever shows the token for programs that answer questions.

    Raises:
        NotSignedIn: it is another one, or this server has none.
    """
    token = server.config.ai.worker_token
    if not token or not compare_digest(told.encode(), token.encode()):
        raise NotSignedIn


def device_of(server: Server, authorization: str) -> KnownDevice:
    """Return the device that sends this header; raise what ``who_sends`` raises."""
    hashed = hash_of(authorization)
    with server.database.look() as connection:
        found = device_by_token(connection, hashed)
    return who_sends(server, hashed, found)


def hub_of(server: Server, authorization: str) -> KnownHub:
    """Return the hub that sends this header.

    Raises:
        NotSignedIn: the token is nobody's.
        HubRevoked: it was shut out.
    """
    hashed = hash_of(authorization)
    with server.database.look() as connection:
        known = hub_by_token(connection, hashed)
    if known is None or not compare_digest(known.token_hash, hashed):
        raise NotSignedIn
    if known.revoked:
        raise HubRevoked
    return known


def device_through_hub(server: Server, hub: KnownHub, device_id: str, epoch: str = "") -> KnownDevice:
    """Return the device whose work a hub brings, also one that was shut out since: it signed before that was known.

    Raises:
        NotFound: it never joined this organisation.
    """
    with server.database.look() as connection:
        known = device_below(connection, hub, device_id, epoch)
    if known is None:
        raise NotFound("device", device_id)
    return known


ALL_STAFF = tuple(Role)

TheServer = Annotated[Server, Depends(the_server)]
Anyone = Annotated[None, Depends(Door(anyone=True))]
AWorker = Annotated[None, Depends(Door(worker=True))]
ADevice = Annotated[KnownDevice, Depends(Door(device=True))]
AnyStaff = Annotated[KnownStaff, Depends(Door(*ALL_STAFF, reach=Reach.ANYWHERE))]
AnyStaffListed = Annotated[KnownStaff, Depends(Door(*ALL_STAFF, reach=Reach.LISTED))]
Admin = Annotated[KnownStaff, Depends(Door(Role.ADMIN))]
AdminOfAttempt = Annotated[KnownStaff, Depends(Door(Role.ADMIN, reach=Reach.ATTEMPT))]
AdminOfSitting = Annotated[KnownStaff, Depends(Door(Role.ADMIN, reach=Reach.SITTING))]
AdminOfDevice = Annotated[KnownStaff, Depends(Door(Role.ADMIN, reach=Reach.DEVICE))]
AdminOfCandidate = Annotated[KnownStaff, Depends(Door(Role.ADMIN, reach=Reach.CANDIDATE))]
WatcherOfCandidate = Annotated[
    KnownStaff, Depends(Door(Role.ADMIN, Role.PROCTOR, Role.VIEWER, reach=Reach.CANDIDATE))
]
AdminOrAuthor = Annotated[KnownStaff, Depends(Door(Role.ADMIN, Role.AUTHOR))]
MarkerOfAttempt = Annotated[KnownStaff, Depends(Door(Role.ADMIN, Role.MARKER, reach=Reach.ATTEMPT))]
ViewerOfAttempt = Annotated[
    KnownStaff, Depends(Door(Role.ADMIN, Role.MARKER, Role.VIEWER, reach=Reach.ATTEMPT))
]
ProctorOfAttempt = Annotated[KnownStaff, Depends(Door(Role.ADMIN, Role.PROCTOR, reach=Reach.ATTEMPT))]
WatcherOfAttempt = Annotated[
    KnownStaff, Depends(Door(Role.ADMIN, Role.PROCTOR, Role.VIEWER, reach=Reach.ATTEMPT))
]
WatcherOfSitting = Annotated[
    KnownStaff, Depends(Door(Role.ADMIN, Role.PROCTOR, Role.VIEWER, reach=Reach.SITTING))
]
ProctorByBody = Annotated[KnownStaff, Depends(Door(Role.ADMIN, Role.PROCTOR, reach=Reach.BODY))]
"""Whoever handles such a request asks of each thing in its body whether it is theirs."""
WatcherListed = Annotated[
    KnownStaff, Depends(Door(Role.ADMIN, Role.PROCTOR, Role.VIEWER, reach=Reach.LISTED))
]
Overseer = Annotated[
    KnownStaff, Depends(Door(Role.ADMIN, Role.MARKER, Role.PROCTOR, Role.VIEWER, reach=Reach.LISTED))
]
ReaderOfAttempt = Annotated[KnownStaff, Depends(Door(Role.ADMIN, Role.VIEWER, reach=Reach.ATTEMPT))]
ReaderOfSitting = Annotated[KnownStaff, Depends(Door(Role.ADMIN, Role.VIEWER, reach=Reach.SITTING))]
ReaderListed = Annotated[KnownStaff, Depends(Door(Role.ADMIN, Role.VIEWER, reach=Reach.LISTED))]
MarkerOfSitting = Annotated[KnownStaff, Depends(Door(Role.ADMIN, Role.MARKER, reach=Reach.SITTING))]
SeesMarking = Annotated[KnownStaff, Depends(Door(Role.ADMIN, Role.MARKER, Role.VIEWER, reach=Reach.SITTING))]
MarkingListed = Annotated[KnownStaff, Depends(Door(Role.ADMIN, Role.MARKER, Role.VIEWER, reach=Reach.LISTED))]
AdminOrMarkerByBody = Annotated[KnownStaff, Depends(Door(Role.ADMIN, Role.MARKER, reach=Reach.BODY))]
AsksModels = Annotated[KnownStaff, Depends(Door(Role.ADMIN, Role.AUTHOR, Role.MARKER, reach=Reach.LISTED))]
AHub = Annotated[KnownHub, Depends(Door(hub=True))]
DeviceHubOrStaff = Annotated[
    KnownDevice | KnownHub | KnownStaff,
    Depends(Door(*ALL_STAFF, device=True, hub=True, reach=Reach.ANYWHERE)),
]
