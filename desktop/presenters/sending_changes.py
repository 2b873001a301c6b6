"""Bringing in what the server has for this device, in a round: all changes first, then the packs that they announce.

Never for long at a time: answers go between the slices of a pack.
"""

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from assessment.errors import AssessmentError
from assessment.sync.messages import ChangesReply
from desktop.background import Background
from desktop.errors import DiskFull, Offline
from desktop.services.clock_skew import ClockSkew
from desktop.services.device import Device
from desktop.services.pull_changes import (
    Applied,
    Place,
    apply_changes,
    changes_place,
    fetch_slice,
    fetched_bytes,
    take_fetched_pack,
    wanted,
)
from desktop.storage.models import WantedPack
from desktop.sync.client import ServerClient

MOST_MS = 10_000
"""A round goes on with other things after so long."""
LEAST_MS = 3_000
"""A slice of a pack has at least so long, also where answers wait: each begins with a connection of its own."""
LEAST_BYTES = 1024
"""A slice that brings less is none: who sends so slowly is no better than who does not answer."""
NO_ROOM_MS = 600_000
"""A pack for which there is no room is not tried again before so long."""
log = logging.getLogger(__name__)


class ChangeBringer(QObject):
    """Brings what waits. ``unusable``: packs whose bytes were refused, by their hash; they are not fetched again.

    ``unfinished``: there is more to bring, in the next round.
    """

    brought = Signal()

    def __init__(self, device: Device, background: Background, skew: ClockSkew, parent: QObject) -> None:
        super().__init__(parent)
        self.unusable: set[str] = set()
        self.unfinished = False
        self._no_room: dict[str, int] = {}
        self._device = device
        self._background = background
        self._skew = skew
        self._begun_ms = 0
        self._hurry: Callable[[], bool] = lambda: False
        self._progressed: Callable[[], None] = lambda: None
        self._done: Callable[[], None] = lambda: None
        self._failed: Callable[[Exception], None] = lambda _: None

    def begin_anew(self) -> None:
        """Try again what was refused: others may be trusted now."""
        self.unusable.clear()
        self._no_room.clear()

    def begin(
        self,
        client: ServerClient,
        *,
        hurry: Callable[[], bool],
        progressed: Callable[[], None],
        done: Callable[[], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Ask, apply and fetch until nothing waits or time is up; then ``done``, or ``failed``.

        ``hurry`` says, on any thread, that there is something more urgent than a pack. ``progressed`` is called when
        some of a pack has come.
        """
        self.unfinished, self._begun_ms = False, self._now()
        self._hurry, self._progressed, self._done, self._failed = hurry, progressed, done, failed
        self._background.database(
            lambda: changes_place(self._device), lambda place: self._ask(client, place), failed
        )

    def _ask(self, client: ServerClient, place: Place) -> None:
        self._background.network(
            lambda: self._skew.timed(lambda: client.changes(place.cursor, place.server)),
            lambda reply: self._take(client, place, reply),
            self._failed,
        )

    def _take(self, client: ServerClient, asked: Place, reply: ChangesReply) -> None:
        device = self._device
        self._background.database(
            lambda: apply_changes(device, reply),
            lambda applied: self._taken(client, applied, asked, reply),
            self._failed,
        )

    def _taken(self, client: ServerClient, applied: Applied, asked: Place, reply: ChangesReply) -> None:
        for refused in applied.refused:
            log.warning("change refused: %s", refused)
        if applied.count:
            self.brought.emit()
        if reply.more and (reply.cursor > asked.cursor or reply.server != asked.server):
            if not self._late():
                self._ask(client, Place(reply.cursor, reply.server))
                return
            self.unfinished = True
        self._next_pack(client)

    def _next_pack(self, client: ServerClient) -> None:
        self._background.database(
            lambda: wanted(self._device), lambda packs: self._fetch(client, packs), self._failed
        )

    def _fetch(self, client: ServerClient, packs: list[WantedPack]) -> None:
        want = next((want for want in packs if self._may_fetch(want)), None)
        if want is None or self.unfinished:
            self._done()
            return
        device, begun = self._device, self._now()

        def enough() -> bool:
            return self._now() - begun >= LEAST_MS and (self._late() or self._hurry())

        def fetch() -> Path | None:
            held = fetched_bytes(device, want)
            try:
                whole = fetch_slice(device, client, want, enough)
                if whole is None and fetched_bytes(device, want) - held < LEAST_BYTES:
                    held = fetched_bytes(device, want)
                    raise Offline("timeout")
            finally:
                if fetched_bytes(device, want) > held:
                    self._progressed()
            return whole

        self._background.network(
            fetch,
            lambda part: self._came(client, want, part),
            lambda error: self._not_fetched(client, want, error),
        )

    def _came(self, client: ServerClient, want: WantedPack, part: Path | None) -> None:
        if part is None:
            self.unfinished = True
            self._done()
            return
        device = self._device
        self._background.database(
            lambda: take_fetched_pack(device, part),
            lambda _: self._fetched(client),
            lambda error: self._refused(client, want, error),
        )

    def _not_fetched(self, client: ServerClient, want: WantedPack, error: Exception) -> None:
        if isinstance(error, DiskFull):
            log.warning("no room for a pack of %d bytes: %s", want.size, error.detail)
            self._no_room[want.sha256] = self._now()
            self._next_pack(client)
        else:
            self._failed(error)

    def _may_fetch(self, want: WantedPack) -> bool:
        refused_ms = self._no_room.get(want.sha256)
        waits = refused_ms is not None and self._now() - refused_ms < NO_ROOM_MS
        return want.sha256 not in self.unusable and not waits

    def _refused(self, client: ServerClient, want: WantedPack, error: Exception) -> None:
        if isinstance(error, AssessmentError):
            log.warning("fetched pack refused: %s", error)
            self.unusable.add(want.sha256)  # the same bytes would be refused again; the next may be good
            self._fetched(client)
        else:
            self._failed(error)

    def _fetched(self, client: ServerClient) -> None:
        self.brought.emit()
        self._next_pack(client)

    def _late(self) -> bool:
        return self._now() - self._begun_ms >= MOST_MS

    def _now(self) -> int:
        return self._device.clock.monotonic_ms()
