"""A network that can be cut: a TCP relay on loopback that drops everything while it is cut."""

import contextlib
import socket
import threading

CHUNK = 64 << 10


class CuttableNetwork:
    """Relays connections to a server until ``cut``; then resets them and refuses new ones until ``mend``."""

    def __init__(self, server_port: int) -> None:
        self._server_port = server_port
        self._whole = threading.Event()
        self._whole.set()
        self._live: set[socket.socket] = set()
        self._lock = threading.Lock()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        threading.Thread(target=self._listen, name="network", daemon=True).start()

    def cut(self) -> None:
        """Break every connection and refuse new ones."""
        self._whole.clear()
        with self._lock:
            broken, self._live = self._live, set()
        for one in broken:
            _close(one)

    def mend(self) -> None:
        """Let connections through again."""
        self._whole.set()

    def close(self) -> None:
        """Stop listening."""
        self.cut()
        self._listener.close()

    def _listen(self) -> None:
        while True:
            try:
                near, _ = self._listener.accept()
            except OSError:
                return
            if not self._whole.is_set():
                _close(near)
                continue
            try:
                far = socket.create_connection(("127.0.0.1", self._server_port), timeout=5)
            except OSError:
                _close(near)
                continue
            far.settimeout(None)
            with self._lock:
                self._live |= {near, far}
            for source, target in ((near, far), (far, near)):
                threading.Thread(target=self._relay, args=(source, target), daemon=True).start()

    def _relay(self, source: socket.socket, target: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while data := source.recv(CHUNK):
                target.sendall(data)
        with self._lock:
            self._live -= {source, target}
        _close(source)
        _close(target)


def _close(one: socket.socket) -> None:
    with contextlib.suppress(OSError):
        one.shutdown(socket.SHUT_RDWR)
    one.close()
