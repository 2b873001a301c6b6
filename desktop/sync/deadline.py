"""The end of an exchange that goes on too long, however little at a time comes: its connection is shut down under it.

A timeout of the connection counts from byte to byte, and so never comes where one byte follows another.
"""

import socket
from collections.abc import Iterable, Iterator
from contextlib import suppress
from threading import Event, Thread
from time import monotonic
from types import TracebackType
from typing import Any, Self

from desktop.errors import Offline

PATIENCE_SECONDS = 60.0
LEAST_BYTES_A_SECOND = 2048
"""What is slower than this over and above our patience is given up."""
HEADS_BYTES = 200
"""About as long are the heads of a request and its reply together."""
_NEW_LINE = ("connect_tcp.complete", "start_tls.complete")


class Line:
    """The connection of a client that asks one thing at a time, as httpx tells of it.

    ``carried``: how many bytes it has brought over, both ways, without those of TLS.
    """

    def __init__(self) -> None:
        self._stream: Any = None  # httpcore's
        self.carried = 0

    def trace(self, what: str, told: dict[str, Any]) -> None:
        """Hear what httpx does; to be its ``trace``."""
        if what.endswith(_NEW_LINE):
            self._stream, self.carried = told.get("return_value"), 0

    def shut_down(self) -> None:
        """End the connection: whoever reads or writes on it on another thread is told at once."""
        sock = self._stream.get_extra_info("socket") if self._stream is not None else None
        if sock is not None:
            with suppress(OSError, ValueError):
                socket.socket.shutdown(sock, socket.SHUT_RDWR)


class Deadline:
    """Around an exchange that sends so many bytes. What was received gives it more time.

    Raises:
        Offline: time was up.
    """

    def __init__(self, line: Line, sent: int = 0) -> None:
        self._line, self._sent, self._over, self._passed = line, sent, Event(), False
        self._ends = monotonic() + PATIENCE_SECONDS + sent / LEAST_BYTES_A_SECOND

    def counted(self, coming: Iterable[bytes]) -> Iterator[bytes]:
        """Pass on what comes, which gives it more time."""
        for part in coming:
            self._ends += len(part) / LEAST_BYTES_A_SECOND
            self._line.carried += len(part)
            if self._passed:
                raise Offline("timeout", self._line.carried)
            yield part

    def __enter__(self) -> Self:
        Thread(target=self._watch, name="deadline", daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._over.set()
        carried = self._line.carried
        self._line.carried = 0 if error else carried + self._sent + HEADS_BYTES
        if self._passed and isinstance(error, Exception):
            raise Offline("timeout", carried) from error

    def _watch(self) -> None:
        while not self._over.wait(max(0.0, self._ends - monotonic())):
            if monotonic() >= self._ends:
                self._passed = True
                self._line.shut_down()
                return
