"""The real server as a process of its own, on loopback: what it says on the wire, and that it keeps its word."""

import json
import random
import socket
from pathlib import Path

from assessment.ids import Epoch
from sync_server.app import open_server
from sync_server.config import read_config
from sync_server.services.verify_log import verify_log
from tests.served import served
from tests.sync_server.events import answered, initiated
from tests.sync_server.hall import opened_hall
from tests.sync_server.signed_log import Desk

SECONDS = 30


class Wire:
    """A kept-alive connection that counts its bytes."""

    def __init__(self, port: int, desk: Desk) -> None:
        self._socket = socket.create_connection(("127.0.0.1", port), timeout=SECONDS)
        self._port = port
        self._desk = desk
        self.count = 0

    def push(self, body: bytes, *, epoch: str = "") -> list[object]:
        """Send a body, return the reply, and count both with all that HTTP adds."""
        path = f"/api/v1/log/{self._desk.name.device_id}/{epoch or self._desk.name.epoch}"
        head = (
            f"POST {path} HTTP/1.1\r\nHost: 127.0.0.1:{self._port}\r\n"
            f"Authorization: Bearer {self._desk.token}\r\nContent-Length: {len(body)}\r\n\r\n"
        ).encode()
        self._socket.sendall(head + body)
        got = b""
        while b"\r\n\r\n" not in got:
            got += self._more()
        told, _, rest = got.partition(b"\r\n\r\n")
        length = int(told.lower().partition(b"content-length:")[2].split()[0])
        while len(rest) < length:
            rest += self._more()
        assert told.startswith(b"HTTP/1.1 200 "), (told, rest)
        self.count = len(head) + len(body) + len(told) + 4 + length
        reply: list[object] = json.loads(rest)
        return reply

    def close(self) -> None:
        self._socket.close()

    def _more(self) -> bytes:
        data = self._socket.recv(65_536)
        if not data:
            raise ConnectionError("closed")
        return data


def test_wire_is_lean_and_the_end_is_orderly(tmp_path: Path) -> None:
    """A question costs at most 250 bytes with all of HTTP; a server told to stop ends with 0 and leaves no trace."""
    folder = tmp_path / "server"
    with opened_hall(folder) as hall:
        desk = hall.desk()
        desk.write(hall.attempt(), initiated(), *[answered("q1", str(n)) for n in range(599)])
    ready = tmp_path / "ready.json"
    with served(folder, "--ready-file", str(ready)) as server:
        port = json.loads(ready.read_text())["port"]
        assert port == server.port
        assert f"http://127.0.0.1:{port}" == json.loads((folder / "serving.json").read_text())["url"]
        wire = Wire(port, desk)

        assert 600 == wire.push(desk.body(256))[0]
        assert 14 * 600 >= wire.count
        wire.push(b"")
        assert 250 >= wire.count

        wire.close()
        assert 0 == server.stop()
        assert not (folder / "serving.json").exists()


def test_killed_server_has_all_it_acknowledged(tmp_path: Path) -> None:
    """A server killed right after a reply has everything that reply acknowledged, and goes on from there."""
    folder = tmp_path / "server"
    chance = random.Random(5)
    with opened_hall(folder) as hall:
        desk = hall.desk()
        desk.write(hall.attempt(), initiated(), *[answered("q1", str(n)) for n in range(1_999)])
    acknowledged = 0
    for _ in range(4):
        with served(folder) as process:
            wire = Wire(process.port, desk)
            held = wire.push(b"")[0]
            assert isinstance(held, int)
            assert acknowledged <= held
            acknowledged = held
            for _ in range(chance.randrange(1, 12)):
                reply = wire.push(
                    desk.body(chance.randrange(1, 20), first=acknowledged + 1)[: chance.randrange(4_000)]
                )
                assert isinstance(reply[0], int)
                acknowledged = reply[0]
            process.kill()
            wire.close()
    server = open_server(read_config({}, folder))
    facts = verify_log(server, desk.name)
    server.close()

    assert (acknowledged, True) == (facts.cursor, facts.verified)
    assert 0 < acknowledged


def test_two_logs_at_once(tmp_path: Path) -> None:
    """Two connections that push side by side are both told the truth."""
    folder = tmp_path / "server"
    with opened_hall(folder) as hall:
        desks = [hall.desk(), hall.desk()]
        for desk in desks:
            desk.write(hall.attempt(), initiated(), *[answered("q1", str(n)) for n in range(99)])
    with served(folder) as process:
        wires = [Wire(process.port, desk) for desk in desks]
        for first in range(1, 101, 10):
            for wire, desk in zip(wires, desks, strict=True):
                last = first + 9
                reply = wire.push(desk.body(10, first=first)[:])
                assert reply[0] in (last, 100)
        assert [[100, ""], [100, ""]] == [[reply[0], reply[4]] for reply in (w.push(b"") for w in wires)]
        assert 0 == wires[0].push(b"", epoch=Epoch("f" * 16))[0]
        for wire in wires:
            wire.close()
