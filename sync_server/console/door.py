"""Who asks for a page. As for the API, but intent is proved by a field of the form, and by where the form comes from."""

from typing import Annotated
from urllib.parse import urlsplit

from fastapi import Depends, Request
from fastapi.concurrency import run_in_threadpool
from starlette.datastructures import FormData

from sync_server.api.deps import SAFE, Door
from sync_server.errors import BodyInvalid, CsrfMissing
from sync_server.services.reach import Reach
from sync_server.services.roles import Role
from sync_server.storage.staff import KnownStaff

CSRF_FIELD = "csrf"
MOST_FIELDS = 5_000
MOST_PART_BYTES = 8 << 20


class PageDoor(Door):
    """Lets staff in at a page, or anyone."""

    async def __call__(self, request: Request) -> KnownStaff | None:  # type: ignore[override]  # reads the form first
        changes = request.method not in SAFE
        if changes and not from_here(request):
            raise CsrfMissing
        if self.anyone:
            return None
        proof = str((await posted(request)).get(CSRF_FIELD, "")) if changes else ""
        return await run_in_threadpool(self.admit, request, proof)


async def posted(request: Request) -> FormData:
    """Return the form that was sent, read once."""
    form = await request.form(max_files=1, max_fields=MOST_FIELDS, max_part_size=MOST_PART_BYTES)
    if any("\0" in part for pair in form.multi_items() for part in pair if isinstance(part, str)):
        raise BodyInvalid("zero byte")
    return form


def from_here(request: Request) -> bool:
    """Say whether a page of this server sent this, as far as the browser tells. What tells nothing has the proof alone."""
    site = request.headers.get("sec-fetch-site", "")
    if site:
        return site == "same-origin"
    origin = request.headers.get("origin", "")
    return not origin or urlsplit(origin).netloc == request.headers.get("host", "")


Form = Annotated[FormData, Depends(posted)]
Anyone = Annotated[None, Depends(PageDoor(anyone=True))]
AsksModels = Annotated[
    KnownStaff, Depends(PageDoor(Role.ADMIN, Role.AUTHOR, Role.MARKER, reach=Reach.LISTED))
]
AnyStaff = Annotated[KnownStaff, Depends(PageDoor(*Role, reach=Reach.ANYWHERE))]
AnyStaffListed = Annotated[KnownStaff, Depends(PageDoor(*Role, reach=Reach.LISTED))]
AnyStaffOfSitting = Annotated[KnownStaff, Depends(PageDoor(*Role, reach=Reach.SITTING))]
Admin = Annotated[KnownStaff, Depends(PageDoor(Role.ADMIN))]
AdminOfAttempt = Annotated[KnownStaff, Depends(PageDoor(Role.ADMIN, reach=Reach.ATTEMPT))]
AdminOfDevice = Annotated[KnownStaff, Depends(PageDoor(Role.ADMIN, reach=Reach.DEVICE))]
AdminOfCandidate = Annotated[KnownStaff, Depends(PageDoor(Role.ADMIN, reach=Reach.CANDIDATE))]
AdminOfSitting = Annotated[KnownStaff, Depends(PageDoor(Role.ADMIN, reach=Reach.SITTING))]
AdminOrViewer = Annotated[KnownStaff, Depends(PageDoor(Role.ADMIN, Role.VIEWER))]
AdminOrAuthor = Annotated[KnownStaff, Depends(PageDoor(Role.ADMIN, Role.AUTHOR))]
ViewerOfAttempt = Annotated[
    KnownStaff, Depends(PageDoor(Role.ADMIN, Role.MARKER, Role.VIEWER, reach=Reach.ATTEMPT))
]
ProctorByBody = Annotated[KnownStaff, Depends(PageDoor(Role.ADMIN, Role.PROCTOR, reach=Reach.BODY))]
ProctorOfAttempt = Annotated[KnownStaff, Depends(PageDoor(Role.ADMIN, Role.PROCTOR, reach=Reach.ATTEMPT))]
ProctorOfSitting = Annotated[KnownStaff, Depends(PageDoor(Role.ADMIN, Role.PROCTOR, reach=Reach.SITTING))]
WatcherOfSitting = Annotated[
    KnownStaff, Depends(PageDoor(Role.ADMIN, Role.PROCTOR, Role.VIEWER, reach=Reach.SITTING))
]
WatcherListed = Annotated[
    KnownStaff, Depends(PageDoor(Role.ADMIN, Role.PROCTOR, Role.VIEWER, reach=Reach.LISTED))
]
Overseer = Annotated[
    KnownStaff, Depends(PageDoor(Role.ADMIN, Role.MARKER, Role.PROCTOR, Role.VIEWER, reach=Reach.LISTED))
]
ReaderListed = Annotated[KnownStaff, Depends(PageDoor(Role.ADMIN, Role.VIEWER, reach=Reach.LISTED))]
ReaderOfAttempt = Annotated[KnownStaff, Depends(PageDoor(Role.ADMIN, Role.VIEWER, reach=Reach.ATTEMPT))]
ReaderOfSitting = Annotated[KnownStaff, Depends(PageDoor(Role.ADMIN, Role.VIEWER, reach=Reach.SITTING))]
WatcherOfCandidate = Annotated[
    KnownStaff, Depends(PageDoor(Role.ADMIN, Role.PROCTOR, Role.VIEWER, reach=Reach.CANDIDATE))
]
MarkerOfSitting = Annotated[KnownStaff, Depends(PageDoor(Role.ADMIN, Role.MARKER, reach=Reach.SITTING))]
SeesMarking = Annotated[
    KnownStaff, Depends(PageDoor(Role.ADMIN, Role.MARKER, Role.VIEWER, reach=Reach.SITTING))
]
MarkingListed = Annotated[
    KnownStaff, Depends(PageDoor(Role.ADMIN, Role.MARKER, Role.VIEWER, reach=Reach.LISTED))
]
