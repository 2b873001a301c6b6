"""The way of a round: which place it goes to, found on the network where its address is not known or fails."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from desktop.background import Background
from desktop.errors import NotTheHub, Offline, ServerRefused, ServerUnreadable, SignedOut
from desktop.services.device import Device
from desktop.services.list_places import Place, Places, go_to_place
from desktop.sync.choose_place import begin, choose, heard, missed
from desktop.sync.client import ServerClient

NO_ANSWER = (Offline, ServerUnreadable, NotTheHub)
OF_THE_PLACE = (*NO_ANSWER, ServerRefused, SignedOut)
"""What says that a place cannot be used now; all else is trouble of this computer's."""
WRONG_MS = 600_000
"""An address at which another key was shown is left alone for so long, where there is any other."""
Look = Callable[[str], Sequence[str]]
"""Looks for a hub by its id on the network; returns the addresses that answer to it."""


class Route:
    """The places of a device, and which of them is in use. ``look`` runs on a network thread.

    ``clients`` are those that are there already, by the place's name.
    """

    def __init__(
        self,
        device: Device,
        background: Background,
        places: Places,
        look: Look,
        clients: Mapping[str, ServerClient] | None = None,
    ) -> None:
        self._device = device
        self._background = background
        known = clients or {}
        self._places = tuple(
            replace(one, url=known[one.name].base_url) if one.name in known else one
            for one in places.places or (Place("", ""),)
        )
        self._token = places.token
        self._look = look
        self._clients = {
            number: known[place.name] for number, place in enumerate(self._places) if place.name in known
        }
        self._failed_at: set[int] = set()
        self._choice = begin(len(self._places))
        self._asked = 0
        self._at: str | None = None
        self._missed_ms: dict[str, int] = {}
        self._wrong_ms: dict[str, int] = {}

    def begin(self, ready: Callable[[ServerClient, bool], None], failed: Callable[[Exception], None]) -> None:
        """Choose a place, find it and have its cursors in force; then ``ready``: with it, and whether it is another."""
        self._asked = choose(self._choice, self._now())
        place, client = self._places[self._asked], self._clients.get(self._asked)
        if client is not None and not (place.pins and self._asked in self._failed_at):
            self._arrive(client, ready, failed)
            return
        self._background.network(
            lambda: self._find(place, client), lambda found: self._arrive(found, ready, failed), failed
        )

    def heard(self) -> None:
        """The place that was asked answers as it should."""
        self._failed_at.discard(self._asked)
        client = self._clients.get(self._asked)
        if client is not None:
            self._missed_ms.pop(client.base_url, None)
            self._wrong_ms.pop(client.base_url, None)
        self._choice = heard(self._choice, self._asked, self._now())

    def missed(self, error: Exception) -> bool:
        """Note what went wrong there; say whether another place is to be tried at once."""
        if not isinstance(error, OF_THE_PLACE):
            return False
        self._failed_at.add(self._asked)
        client = self._clients.get(self._asked)
        if client is not None:
            self._missed_ms[client.base_url] = self._now()
            if isinstance(error, NotTheHub):
                self._wrong_ms[client.base_url] = self._now()
        before = self._choice.current
        self._choice = missed(self._choice, self._asked, self._now())
        return self._asked != before or self._choice.current != before

    def close(self) -> None:
        """Give the connections back."""
        for client in self._clients.values():
            client.close()

    @property
    def tried_only(self) -> bool:
        """Whether the place that was asked is better than the one in use: it only was looked whether it lives."""
        return self._asked < self._choice.current

    def _arrive(
        self,
        client: ServerClient,
        ready: Callable[[ServerClient, bool], None],
        failed: Callable[[Exception], None],
    ) -> None:
        self._clients[self._asked], name = client, self._places[self._asked].name
        if self._at == name:
            ready(client, False)
            return
        self._at = name
        self._background.database(
            lambda: go_to_place(self._device, name), lambda _: ready(client, True), failed
        )

    def _find(self, place: Place, client: ServerClient | None) -> ServerClient:
        """Return a client of the place: where it was told to be, or where it answers on the network.

        Raises:
            Offline: it has no address, and nothing answers to its id.
        """
        known = [url for url in (place.url, client.base_url if client else "") if url]
        found = self._look(place.name) if place.name and (client or not place.url) else ()
        url = min(dict.fromkeys([*known, *found]), key=self._doubt, default="")
        if not url:
            raise Offline("name")
        if client is not None and url == client.base_url:
            return client
        return ServerClient(url, self._token, pins=place.pins)

    def _doubt(self, url: str) -> tuple[bool, int]:
        """Return what orders addresses: those that showed another key last, else the one that failed longest ago first."""
        wrong = self._wrong_ms.get(url)
        return wrong is not None and self._now() - wrong < WRONG_MS, self._missed_ms.get(url, -1)

    def _now(self) -> int:
        return self._device.clock.monotonic_ms()
