"""Sending the files of answers in a round: the oldest first, piece by piece, and never for long at a time.

New answers, what the server has to tell and signs of life go between the pieces. Of the files that are sent one is asked
about now and then: a server put back from a backup may have lost what it said to hold.
"""

import logging
from collections.abc import Callable
from random import random

from PySide6.QtCore import QObject

from assessment.sync.messages import BlobReply
from assessment.sync.refusals import Code
from assessment.sync.replies import Held
from desktop.background import Background
from desktop.errors import FileLost, ProxyTakesLess, ServerRefused
from desktop.services.device import Device
from desktop.services.push_files import (
    PIECE_BYTES,
    Piece,
    ask,
    file_lost,
    file_sent,
    piece_at,
    send,
    sent_files,
    waiting_files,
)
from desktop.storage.blobs import Blob
from desktop.sync.client import ServerClient

MOST_MS = 10_000
"""A round goes on with other things after so long."""
LEAST_PIECE_BYTES = 16 << 10
"""Whoever takes less than this at once is not asked with still less."""
UNFIT = frozenset({"blob_wrong", Code.BODY_TOO_LARGE, "body_invalid"})
"""What a server says of a file that it will not take tomorrow either."""
SPOILT = "blob_wrong"
ANEW_MS = (60_000, 600_000, 3_600_000)
"""A file that arrived as another, as where somebody else wrote into it, is begun anew so often, after so long each."""
LOOK_MS = 60_000
"""One of the files that are sent is asked about so often, at most: anywhere between half of it and the whole."""
LOOK_AGAIN_MS = 6 * 3_600_000
"""When all have been asked about, it is begun again after so long."""
log = logging.getLogger(__name__)


class FileSender(QObject):
    """Sends what waits, as far as it comes. ``unfit`` says why some files cannot be sent, by their hash."""

    def __init__(self, device: Device, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self.unfit: dict[str, str] = {}
        self._device = device
        self._background = background
        self._begun_ms = 0
        self._most_bytes, self._through = PIECE_BYTES, ""
        self._offsets: dict[str, int] = {}
        self._tries: dict[str, int] = {}
        self._anew_ms: dict[str, int] = {}
        self._looked: set[str] = set()
        self._look_ms = 0
        self._progressed: Callable[[], None] = lambda: None
        self._hurry: Callable[[], bool] = lambda: False
        self._done: Callable[[], None] = lambda: None
        self._failed: Callable[[Exception], None] = lambda _: None

    def begin_anew(self) -> None:
        """Try again what was refused, and ask about all that is sent: the server may be another, or was put back."""
        for known in (self.unfit, self._tries, self._anew_ms, self._looked):
            known.clear()
        self._look_after(LOOK_MS)

    @property
    def looks(self) -> bool:
        """Whether it is time to ask about a file that is sent."""
        return self._now() >= self._look_ms

    def begin(
        self,
        client: ServerClient,
        *,
        hurry: Callable[[], bool],
        progressed: Callable[[], None],
        done: Callable[[], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Send until nothing waits, time is up or there is something more urgent; then ``done``, or ``failed``.

        ``progressed`` is called where the server turns out to have more of a file than it had before.
        """
        self._begun_ms = self._now()
        if self._through != client.base_url:
            self._most_bytes, self._through = PIECE_BYTES, client.base_url
        self._hurry, self._progressed, self._done, self._failed = hurry, progressed, done, failed
        self._next(client)

    def _next(self, client: ServerClient) -> None:
        self._background.database(
            lambda: waiting_files(self._device), lambda waiting: self._choose(client, waiting), self._failed
        )

    def _choose(self, client: ServerClient, waiting: list[Blob]) -> None:
        for sha256 in [one for one, at in self._anew_ms.items() if self._now() >= at]:
            del self._anew_ms[sha256]
            self.unfit.pop(sha256, None)
        blob = next((blob for blob in waiting if blob.sha256 not in self.unfit), None)
        if blob is None and self.looks:
            self._look(client)
            return
        if blob is None or self._late():
            self._done()
            return
        self._background.network(
            lambda: ask(client, blob), lambda held: self._held(client, blob, held), self._failed
        )

    def _held(self, client: ServerClient, blob: Blob, held: Held) -> None:
        if held.offset > self._offsets.get(blob.sha256, 0):
            self._progressed()
        self._offsets[blob.sha256] = held.offset
        if held.complete:
            self._sent(client, blob)
        else:
            self._read(client, blob, held.offset)

    def _read(self, client: ServerClient, blob: Blob, offset: int) -> None:
        self._background.database(
            lambda: piece_at(self._device, blob, offset, most_bytes=self._most_bytes),
            lambda piece: self._send(client, piece),
            lambda error: self._troubled(client, blob, error),
        )

    def _send(self, client: ServerClient, piece: Piece) -> None:
        self._background.network(
            lambda: send(client, piece),
            lambda reply: self._replied(client, piece.blob, reply),
            lambda error: self._not_taken(client, piece, error),
        )

    def _not_taken(self, client: ServerClient, piece: Piece, error: Exception) -> None:
        if isinstance(error, ProxyTakesLess) and len(piece.data) > LEAST_PIECE_BYTES:
            self._most_bytes = max(LEAST_PIECE_BYTES, len(piece.data) // 2)
            self._read(client, piece.blob, piece.offset)
        else:
            self._troubled(client, piece.blob, error)

    def _replied(self, client: ServerClient, blob: Blob, reply: BlobReply) -> None:
        if reply.complete:
            self._sent(client, blob)
        elif self._late():
            self._done()
        else:
            self._read(client, blob, reply.offset)

    def _sent(self, client: ServerClient, blob: Blob) -> None:
        self._background.database(
            lambda: file_sent(self._device, blob), lambda _: self._next(client), self._failed
        )

    def _troubled(self, client: ServerClient, blob: Blob, error: Exception) -> None:
        code = error.code if isinstance(error, ServerRefused) else type(error).__name__
        if isinstance(error, FileLost) or code in UNFIT:
            log.warning("a file of %d bytes cannot be sent: %s", blob.size, code)
            self.unfit[blob.sha256] = code  # the same would happen again; the next may be good
            tries = self._tries[blob.sha256] = self._tries.get(blob.sha256, 0) + 1
            if code == SPOILT and tries <= len(ANEW_MS):
                self._anew_ms[blob.sha256] = self._now() + ANEW_MS[tries - 1]
            self._next(client)
        else:
            self._failed(error)

    # ------------------------------------------------------------------------------------- what is sent already

    def _look(self, client: ServerClient) -> None:
        self._background.database(
            lambda: sent_files(self._device), lambda sent: self._look_at(client, sent), self._failed
        )

    def _look_at(self, client: ServerClient, sent: list[Blob]) -> None:
        blob = next((blob for blob in sent if blob.sha256 not in self._looked), None)
        if blob is None:
            self._looked.clear()
            self._look_after(LOOK_AGAIN_MS)
            self._done()
            return
        self._look_after(LOOK_MS)
        self._background.network(lambda: ask(client, blob), lambda held: self._seen(blob, held), self._failed)

    def _seen(self, blob: Blob, held: Held) -> None:
        note = file_sent if held.complete else file_lost
        if held.complete:
            self._looked.add(blob.sha256)
        else:
            log.warning("the server has lost a file of %d bytes", blob.size)
        self._background.database(lambda: note(self._device, blob), lambda _: self._done(), self._failed)

    def _look_after(self, most_ms: int) -> None:
        spread = (1 + random()) / 2  # noqa: S311  # no secret: so that a hall of devices spreads out
        self._look_ms = self._now() + round(most_ms * spread)

    # -------------------------------------------------------------------------------------------------- time

    def _late(self) -> bool:
        return self._hurry() or self._now() - self._begun_ms >= MOST_MS

    def _now(self) -> int:
        return self._device.clock.monotonic_ms()
