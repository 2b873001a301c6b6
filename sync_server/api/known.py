"""Who sends, looked up for all who ask at the same time. A device that was shut out is shut out at its next request."""

import asyncio
from collections.abc import Callable, Sequence
from typing import TypeVar

from assessment.ids import OrganisationId
from sync_server.api.gather import Gathered
from sync_server.services.newest_changes import NewestChanges
from sync_server.services.server import Server
from sync_server.services.who_sends import hash_of, who_sends
from sync_server.storage.devices import KnownDevice, devices_by_token

T = TypeVar("T")


async def near(server: Server, work: Callable[..., T], *arguments: object) -> T:
    """Do a short read of the database: at once where it is a file, beside the event loop where it is a network away."""
    if server.database.embedded:
        return work(*arguments)
    return await asyncio.to_thread(work, *arguments)


class Known:
    """The devices by their tokens, and how far an organisation's changes go."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self._tokens = Gathered[tuple[bytes, str], KnownDevice | None](self._look)
        self._changes = Gathered[OrganisationId, int](self._count)
        self._newest = NewestChanges(server)

    @property
    def waiting(self) -> int:
        """How many wait to be known."""
        return self._tokens.waiting

    async def device(self, authorization: str, epoch: str = "", *, shut_out_too: bool = False) -> KnownDevice:
        """Return the device that sends this header, with the end of its log ``epoch``; raise what ``who_sends`` raises."""
        hashed = hash_of(authorization)
        found = await self._tokens.ask((hashed, epoch))
        return who_sends(self._server, hashed, found, shut_out_too=shut_out_too)

    async def changes(self, organisation: OrganisationId) -> int:
        """Return how far a device of an organisation can read now."""
        return await self._changes.ask(organisation)

    async def nothing_new(self, device: KnownDevice, cursor: int) -> int | None:
        """Return how far a device has read that has read up to ``cursor``; None where there may be something for it."""
        latest = await self._changes.ask(device.organisation_id)
        return max(latest, cursor) if self._newest.has_nothing(device, cursor) else None

    async def _look(self, asked: Sequence[tuple[bytes, str]]) -> Sequence[KnownDevice | None]:
        def look() -> Sequence[KnownDevice | None]:
            with self._server.database.look() as connection:
                return devices_by_token(connection, asked)

        return await near(self._server, look)

    async def _count(self, organisations: Sequence[OrganisationId]) -> Sequence[int]:
        found = await near(self._server, self._newest.read_on, organisations)
        due = [one for one, latest in found.items() if latest is None]
        if due:
            found |= await asyncio.to_thread(self._newest.read_on, due, release=True)
        return [found[one] or 0 for one in organisations]
