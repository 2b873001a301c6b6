"""Bringing in what the server has for this device, in a round: all changes first, then the packs that they announce."""

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from assessment.errors import AssessmentError
from assessment.sync.messages import ChangesReply
from desktop.background import Background
from desktop.services.clock_skew import ClockSkew
from desktop.services.device import Device
from desktop.services.pull_changes import (
    Applied,
    Place,
    apply_changes,
    changes_place,
    fetch_pack,
    fetched_bytes,
    take_fetched_pack,
    wanted,
)
from desktop.storage.models import WantedPack
from desktop.sync.client import ServerClient

log = logging.getLogger(__name__)


class ChangeBringer(QObject):
    """Brings what waits. ``unusable``: packs whose bytes were refused, by their hash; they are not fetched again."""

    brought = Signal()

    def __init__(self, device: Device, background: Background, skew: ClockSkew, parent: QObject) -> None:
        super().__init__(parent)
        self.unusable: set[str] = set()
        self._device = device
        self._background = background
        self._skew = skew
        self._progressed: Callable[[], None] = lambda: None
        self._done: Callable[[], None] = lambda: None
        self._failed: Callable[[Exception], None] = lambda _: None

    def begin(
        self,
        client: ServerClient,
        *,
        progressed: Callable[[], None],
        done: Callable[[], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Bring everything; then ``done``, or ``failed``. ``progressed``, on any thread: part of a pack has come."""
        self._progressed, self._done, self._failed = progressed, done, failed
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
            self._ask(client, Place(reply.cursor, reply.server))
            return
        self._next_pack(client)

    def _next_pack(self, client: ServerClient) -> None:
        self._background.database(
            lambda: wanted(self._device), lambda packs: self._fetch(client, packs), self._failed
        )

    def _fetch(self, client: ServerClient, packs: list[WantedPack]) -> None:
        want = next((want for want in packs if want.sha256 not in self.unusable), None)
        if want is None:
            self._done()
            return
        device = self._device

        def fetch() -> Path:
            held = fetched_bytes(device, want)
            try:
                return fetch_pack(device, client, want)
            finally:
                if fetched_bytes(device, want) > held:
                    self._progressed()

        self._background.network(fetch, lambda part: self._take_pack(client, want, part), self._failed)

    def _take_pack(self, client: ServerClient, want: WantedPack, part: Path) -> None:
        device = self._device
        self._background.database(
            lambda: take_fetched_pack(device, part),
            lambda _: self._fetched(client),
            lambda error: self._refused(client, want, error),
        )

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
