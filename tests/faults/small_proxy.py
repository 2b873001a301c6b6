"""An HTTP proxy on loopback that lets no long body through, and says so in HTML of its own, or breaks off without a word."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from tests.faults.proxy import reset

PAGE = b"<html><head><title>413 Request Entity Too Large</title></head><body>nginx</body></html>"


class Manner(Enum):
    """How it refuses: having read the rest, at once while the rest is still coming, or without a word."""

    LINGERS = "lingers"
    AT_ONCE = "at once"
    BREAKS = "breaks"


class SmallProxy(ThreadingHTTPServer):
    """Passes on what is no longer than ``most``; remembers how long the bodies were that it let through or not."""

    daemon_threads = True
    request_queue_size = 64

    def __init__(self, upstream: int, most: int, manner: Manner) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.upstream, self.most, self.manner = upstream, most, manner
        self.passed: list[int] = []
        self.refused: list[int] = []

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"http://127.0.0.1:{self.server_address[1]}"


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: SmallProxy

    def handle_one_request(self) -> None:
        try:
            super().handle_one_request()
        except ConnectionError:
            self.close_connection = True

    def _pass_on(self) -> None:
        length = int(self.headers.get("Content-Length", "0"))
        if length > self.server.most:
            self._refuse(length)
            return
        self.server.passed.append(length)
        above = HTTPConnection("127.0.0.1", self.server.upstream, timeout=30)
        above.request(self.command, self.path, self.rfile.read(length), dict(self.headers))
        reply = above.getresponse()
        body = reply.read()
        self.send_response_only(reply.status)
        for name, value in reply.getheaders():
            if name.lower() not in ("content-length", "transfer-encoding", "connection"):
                self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)
        above.close()

    def _refuse(self, length: int) -> None:
        self.server.refused.append(length)
        self.close_connection = True
        if self.server.manner is Manner.BREAKS:
            reset(self.connection)
            return
        if self.server.manner is Manner.LINGERS:
            self.rfile.read(length)
        self.send_response_only(413)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(PAGE)))
        self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(PAGE)
        if self.server.manner is Manner.AT_ONCE:
            self.wfile.flush()
            self.connection.shutdown(socket.SHUT_WR)
            self.rfile.read(length)

    do_GET = do_POST = do_PUT = do_HEAD = _pass_on  # noqa: N815  # as the base class calls them


@contextmanager
def small_proxy(upstream: int, most: int, manner: Manner = Manner.LINGERS) -> Iterator[SmallProxy]:
    """Give a proxy in front of a port while the block lasts."""
    proxy = SmallProxy(upstream, most, manner)
    thread = threading.Thread(target=proxy.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield proxy
    finally:
        proxy.shutdown()
        proxy.server_close()
        thread.join(30)
