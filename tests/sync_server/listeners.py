"""Who is told: a web hook and a mail server on this machine, which note what they are sent."""

import socket
import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from assessment.ids import OrganisationId
from sync_server.services.deliver import Settled, claim_due, deliver
from sync_server.services.server import Server


@dataclass(slots=True)
class Told:
    """What came to a web hook: headers and bodies. It answers with ``answers``, one after the other, then with 204.

    ``came`` says that something did; where there is ``go_on``, an answer waits for it.
    """

    port: int = 0
    answers: list[int] = field(default_factory=list)
    calls: list[tuple[dict[str, str], bytes]] = field(default_factory=list)
    came: threading.Event = field(default_factory=threading.Event)
    go_on: threading.Event | None = None
    paths: list[str] = field(default_factory=list)

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"http://127.0.0.1:{self.port}/hook?from=carrel"


def deliver_due(server: Server, organisation: OrganisationId) -> list[Settled]:
    """Make the deliveries that are due, one after the other."""
    return [deliver(server, organisation, one) for one in claim_due(server, organisation, 20)]


@contextmanager
def listening_hook() -> Iterator[Told]:
    """Give a web hook for a while."""
    told = Told()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            told.calls.append(({name.lower(): value for name, value in self.headers.items()}, body))
            told.paths.append(self.path)
            told.came.set()
            if told.go_on is not None and not told.go_on.wait(60):
                return
            status = told.answers.pop(0) if told.answers else 204
            self.send_response(status)
            if 300 <= status < 400:
                self.send_header("Location", f"http://127.0.0.1:{told.port}/elsewhere")
            self.send_header("Content-Length", "0")
            try:
                self.end_headers()
            except OSError:
                self.close_connection = True  # who called was killed

        def log_message(self, *_: object) -> None:
            return

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    told.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    try:
        yield told
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@dataclass(slots=True)
class Letters:
    """What came to a mail server: sender, recipients and text. ``refuse``: recipients are told 550."""

    port: int = 0
    refuse: bool = False
    letters: list[tuple[str, list[str], str]] = field(default_factory=list)


@contextmanager
def listening_smtp() -> Iterator[Letters]:
    """Give a mail server (RFC 5321, its least) for a while."""
    told = Letters()

    class Handler(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            self._say("220 here")
            sender, to = "", list[str]()
            while line := self.rfile.readline().decode().rstrip("\r\n"):
                verb = line[:4].upper()
                if verb == "MAIL":
                    sender, to = line[10:].split()[0], []
                    self._say("250 fine")
                elif verb == "RCPT":
                    to.append(line[8:].split()[0])
                    self._say("550 no such" if told.refuse else "250 fine")
                elif verb == "DATA":
                    self._say("354 go on")
                    lines = []
                    while (part := self.rfile.readline().decode()) != ".\r\n":
                        lines.append(part)
                    told.letters.append((sender, to, "".join(lines)))
                    self._say("250 taken")
                elif verb == "QUIT":
                    self._say("221 bye")
                    return
                else:
                    self._say("250 fine")

        def _say(self, text: str) -> None:
            self.wfile.write(f"{text}\r\n".encode())

    class Server(socketserver.ThreadingTCPServer):
        daemon_threads = False
        allow_reuse_address = True

    server = Server(("127.0.0.1", 0), Handler)
    told.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    try:
        yield told
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def free_port() -> int:
    """Return a port on which nobody listens."""
    with socket.socket() as line:
        line.bind(("127.0.0.1", 0))
        port: int = line.getsockname()[1]
        return port
