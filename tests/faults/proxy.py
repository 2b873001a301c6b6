"""A faulty link on loopback: a TCP proxy of our own that cuts, holds, slows, doubles and lies as it is told.

It counts what it passed on, both ways. TCP loses no byte, so neither does the proxy while a connection lives: what
it holds comes later, also when whoever sent it has given up meanwhile.
"""

import contextlib
import random
import socket
import struct
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from queue import SimpleQueue

PACKET = 1_400
RESET = struct.pack("ii", 1, 0)
LONGEST = 120.0


@dataclass
class Weather:
    """What the link is like. Of bytes: ``cut_up`` and ``cut_down`` count from now on, over all connections.

    ``every``: each connection is reset after so many bytes, both ways together. ``half_up``, ``half_down``: after so
    many bytes that way nothing more comes that way, in good order. ``answer``: whoever asks is told this by the link
    itself. ``doubled``: each request reaches the server twice at once. ``amend`` makes another reply of a request and
    its reply. ``flip_up``: the bit of one byte on its way up. ``rate`` is bytes a second each way, ``delay`` seconds one
    way, ``loss`` the share of packets that have to be sent again.
    """

    cut_up: int | None = None
    cut_down: int | None = None
    half_up: int | None = None
    half_down: int | None = None
    every: int | None = None
    refuse: bool = False
    answer: bytes | None = None
    doubled: bool = False
    amend: Callable[[bytes, bytes], bytes] | None = None
    flip_up: int | None = None
    rate: float | None = None
    delay: float = 0.0
    jitter: float = 0.0
    loss: float = 0.0
    when_cut: Callable[[], object] | None = None

    @property
    def slow(self) -> bool:
        """Whether bytes take their time."""
        return bool(self.rate or self.delay or self.jitter or self.loss)


@dataclass
class Way:
    """One direction of the link: what passed, and when it is free again."""

    up: bool
    passed: int = 0
    free_at: float = 0.0
    lock: threading.Lock = field(default_factory=threading.Lock)


class Pair:
    """Two sockets and the bytes that passed between them."""

    def __init__(self, near: socket.socket, far: socket.socket) -> None:
        self.near, self.far = near, far
        self.passed = 0
        self.dead = False
        self.lock = threading.Lock()

    def reset(self) -> None:
        """End it the hard way, both ends."""
        with self.lock:
            if self.dead:
                return
            self.dead = True
        for end in (self.near, self.far):
            reset(end)


class Proxy:
    """Listens on a port of its own and passes on to ``port``. ``open`` is cleared to hold everything back."""

    def __init__(self, port: int, seed: int = 1) -> None:
        self.upstream = port
        self.weather = Weather()
        self.open = threading.Event()
        self.open.set()
        self.up, self.down = Way(True), Way(False)
        self.connections = 0
        self.cuts = 0
        self._chance = random.Random(seed)
        self._pairs: list[Pair] = []
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=512)
        self.port: int = self._listener.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        threading.Thread(target=self._accept, daemon=True).start()

    def clear(self) -> None:
        """Let the sun shine: connections that lived through the storm end, what comes is passed on."""
        self.weather = Weather()
        self.open.set()

    def forget(self) -> None:
        """End all connections, so that the next request begins a new one."""
        for pair in self._pairs:
            pair.reset()
        self._pairs.clear()

    def count(self) -> int:
        """Return all bytes that passed, both ways."""
        return self.up.passed + self.down.passed

    def close(self) -> None:
        """End everything."""
        self.open.set()
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self.forget()

    # ------------------------------------------------------------------------------------------- connections

    def _accept(self) -> None:
        while True:
            try:
                near, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            if self.weather.refuse:
                reset(near)
                continue
            if self.weather.answer is not None or self.weather.doubled or self.weather.amend is not None:
                threading.Thread(target=self._by_request, args=(near,), daemon=True).start()
                continue
            try:
                far = socket.create_connection(("127.0.0.1", self.upstream))
            except OSError:
                reset(near)
                continue
            for end in (near, far):
                end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            pair = Pair(near, far)
            self._pairs.append(pair)
            for way, source, sink in ((self.up, near, far), (self.down, far, near)):
                threading.Thread(target=self._pump, args=(pair, way, source, sink), daemon=True).start()

    def _pump(self, pair: Pair, way: Way, source: socket.socket, sink: socket.socket) -> None:
        queue: SimpleQueue[tuple[float, bytes]] | None = None
        last = 0.0
        while True:
            try:
                data = source.recv(PACKET if self.weather.slow else 65_536)
            except OSError:
                pair.reset()
                return
            if self.weather.slow and queue is None:
                queue = SimpleQueue()
                threading.Thread(target=self._late, args=(pair, way, sink, queue), daemon=True).start()
            if queue is not None:
                last = max(last, self._due(way, len(data)))
                queue.put((last, data))
                if not data:
                    return
            elif not self._pass(pair, way, sink, data):
                return

    def _late(
        self, pair: Pair, way: Way, sink: socket.socket, queue: "SimpleQueue[tuple[float, bytes]]"
    ) -> None:
        while True:
            due, data = queue.get()
            time.sleep(max(0.0, due - time.monotonic()))
            if not self._pass(pair, way, sink, data):
                return

    def _due(self, way: Way, size: int) -> float:
        """Return when a packet arrives that is sent now."""
        weather = self.weather
        with way.lock:
            now = time.monotonic()
            if weather.rate:
                way.free_at = max(way.free_at, now) + size / weather.rate
                now = way.free_at
            late, again = weather.delay + weather.jitter * self._chance.random(), 0.2 + 2 * weather.delay
            while weather.loss and self._chance.random() < weather.loss:
                late, again = late + again, again * 2
            return now + late

    def _pass(self, pair: Pair, way: Way, sink: socket.socket, data: bytes) -> bool:
        """Pass bytes on as far as the weather lets them; say whether the connection goes on this way."""
        self.open.wait(LONGEST)
        name_cut, name_half = ("cut_up", "half_up") if way.up else ("cut_down", "half_down")
        weather = self.weather
        with way.lock:
            left = getattr(weather, name_cut)
            half = getattr(weather, name_half)
            room = min(
                (len(data), *(one for one in (left, half) if one is not None), *self._of_pair(pair, weather))
            )
            if left is not None:
                setattr(weather, name_cut, left - room)
            if half is not None:
                setattr(weather, name_half, half - room)
            if way.up and weather.flip_up is not None:
                place, weather.flip_up = weather.flip_up, weather.flip_up - room
                if 0 <= place < room:
                    data = data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :]
                    weather.flip_up = None
            way.passed += room
            with pair.lock:
                pair.passed += room
        try:
            if not data or (half is not None and room == half):
                sink.sendall(data[:room])
                sink.shutdown(socket.SHUT_WR)
                if half is not None and data:
                    setattr(weather, name_half, None)
                return False
            sink.sendall(data[:room])
        except OSError:
            pair.reset()
            return False
        if (left is not None and room == left) or (weather.every and pair.passed >= weather.every):
            if left is not None and room == left:
                setattr(weather, name_cut, None)
            self.cuts += 1
            arrived(sink)
            if weather.when_cut is not None:
                weather.when_cut()
            pair.reset()
            return False
        return True

    def _of_pair(self, pair: Pair, weather: Weather) -> list[int]:
        return [max(0, weather.every - pair.passed)] if weather.every else []

    # ---------------------------------------------------------------------------------------------- requests

    def _by_request(self, near: socket.socket) -> None:
        """Read whole requests and have each answered by the link itself, or by the server twice at once."""
        with near, contextlib.suppress(OSError):
            while request := whole_message(near):
                answer = self.weather.answer
                if answer is not None:
                    near.sendall(answer)
                    near.shutdown(socket.SHUT_WR)
                    near.recv(1)
                    return
                copies = 2 if self.weather.doubled else 1
                replies: SimpleQueue[bytes] = SimpleQueue()
                threads = [threading.Thread(target=self._ask, args=(request, replies)) for _ in range(copies)]
                for thread in threads:
                    thread.start()
                for thread in threads:
                    thread.join()
                self.up.passed += copies * len(request)
                reply = replies.get()
                near.sendall(reply if self.weather.amend is None else self.weather.amend(request, reply))

    def _ask(self, request: bytes, replies: "SimpleQueue[bytes]") -> None:
        with socket.create_connection(("127.0.0.1", self.upstream)) as far:
            far.sendall(request)
            replies.put(whole_message(far))


def arrived(end: socket.socket) -> None:
    """Wait until the other side's system has what was sent: bytes that passed the link are not lost with it."""
    if not sys.platform.startswith("linux"):
        return
    import fcntl
    import termios

    limit = time.monotonic() + 2
    with contextlib.suppress(OSError, ValueError):  # it may be closed meanwhile
        while time.monotonic() < limit:
            (left,) = struct.unpack("i", fcntl.ioctl(end.fileno(), termios.TIOCOUTQ, bytes(4)))
            if not left:
                return
            time.sleep(0.001)


def reset(end: socket.socket) -> None:
    """Close a socket so that the other side is told of it rudely."""
    with contextlib.suppress(OSError):
        end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)
    with contextlib.suppress(OSError):
        end.shutdown(socket.SHUT_RD)
    end.close()


def whole_message(end: socket.socket) -> bytes:
    """Read one HTTP message with a Content-Length, or none; empty when nothing comes any more."""
    got = b""
    while True:
        head, found, body = got.partition(b"\r\n\r\n")
        if found:
            _, named, rest = head.lower().partition(b"content-length:")
            if len(body) >= (int(rest.split()[0]) if named else 0):
                return got
        more = end.recv(65_536)
        if not more:
            return b""
        got += more
