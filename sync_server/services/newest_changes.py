"""Whether there is anything new for a device, without asking for it: the newest numbers, by device and by centre.

Numbers rise in the order of commits (``storage.changes``), so whoever has read up to one has missed nothing below it,
and reading on from there keeps this true, whichever process made the change. It knows of nothing from before it began
to read: whoever stands further back is told by the route.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

from assessment.ids import OrganisationId
from sync_server.services.release_pack import release_due
from sync_server.services.server import Server
from sync_server.storage.changes import latest_and_due, told_between
from sync_server.storage.devices import KnownDevice

MOST_DEVICES = 50_000
"""Beyond that it begins anew, and every device is answered by the route once."""


@dataclass(slots=True)
class _Newest:
    """The changes of one organisation after ``since``, up to ``latest``."""

    since: int
    latest: int
    by_device: dict[str, int] = field(default_factory=dict)
    by_centre: dict[str, int] = field(default_factory=dict)

    def add(self, number: int, device_id: str, centre: str) -> None:
        """Count a change. One for a device is for it wherever it stands."""
        self.latest = number
        if device_id:
            self.by_device[device_id] = number
        else:
            self.by_centre[centre] = number

    def has_nothing(self, device: KnownDevice, cursor: int) -> bool:
        """Say whether there is surely nothing after ``cursor`` for this device; one of no centre hears of all."""
        if not self.since <= cursor <= self.latest or self.by_device.get(device.device_id, 0) > cursor:
            return False
        centres = ("", device.centre) if device.centre else tuple(self.by_centre)
        return all(self.by_centre.get(centre, 0) <= cursor for centre in centres)


class NewestChanges:
    """What this process knows of what devices should hear of. Used by one thread at a time."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self._organisations: dict[OrganisationId, _Newest] = {}

    def read_on(
        self, organisations: Iterable[OrganisationId], *, release: bool = False
    ) -> dict[OrganisationId, int | None]:
        """Read what has come since; return how far devices can read now, None where a pack is to be released first.

        ``release`` releases what is due; that is a write, and takes its time.
        """
        return {one: self._read_on(one, release) for one in frozenset(organisations)}

    def has_nothing(self, device: KnownDevice, cursor: int) -> bool:
        """Say whether there was surely nothing after ``cursor`` for a device when it was last read on."""
        found = self._organisations.get(device.organisation_id)
        return found is not None and found.has_nothing(device, cursor)

    def _read_on(self, organisation: OrganisationId, release: bool) -> int | None:
        if release:
            release_due(self._server, organisation)
        with self._server.database.look() as connection:
            latest, due = latest_and_due(connection, organisation, self._server.clock())
            known = self._organisations.get(organisation)
            if known is None or latest < known.latest or len(known.by_device) > MOST_DEVICES:
                self._organisations[organisation] = _Newest(latest, latest)
            elif latest > known.latest:
                for number, device_id, centre in told_between(connection, organisation, known.latest, latest):
                    known.add(number, device_id, centre)
        return None if due and not release else latest
