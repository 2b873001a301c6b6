"""A hall of devices that come back in the same second, and a server that has no time for them."""

import random
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from pytestqt.qtbot import QtBot

from assessment.sync.retry import retry_delay
from desktop.presenters.facts import SendState
from sync_server.app import open_server
from sync_server.config import read_config
from sync_server.services.verify_log import verify_log
from tests.faults.world import SEEN, ServerProcess, Station, World
from tests.sync_server.hall import answered, initiated, opened_hall
from tests.sync_server.test_serving import Wire
from tests.thorough import times


def test_row_27_everybody_at_once(tmp_path: Path) -> None:
    """Hundreds of devices push an attempt in the same second: each is served, none starves, all is there once."""
    count = times(300, 60)
    with opened_hall(tmp_path) as hall:
        desks = [hall.desk() for _ in range(count)]
        for number, desk in enumerate(desks, 1):
            desk.write(hall.attempt(number), initiated(), *(answered("q1", str(n)) for n in range(59)))
    server = ServerProcess(tmp_path)
    server.start()
    wires = [Wire(server.port, desk) for desk in desks]

    def push(place: int) -> float:
        begin = time.monotonic()
        assert [60, ""] == [wires[place].push(desks[place].body(64))[n] for n in (0, 4)]
        return time.monotonic() - begin

    begin = time.monotonic()
    with ThreadPoolExecutor(count) as pool:
        took = sorted(pool.map(push, range(count)))
    whole = time.monotonic() - begin
    for wire in wires:
        wire.close()
    server.kill()
    inside = open_server(read_config({}, tmp_path))
    facts = [verify_log(inside, desk.name) for desk in desks]
    inside.close()

    assert {(60, True)} == {(one.cursor, one.verified) for one in facts}
    assert took[-1] <= whole <= 30


def test_row_27_a_server_that_is_busy(world: World, station: Station, qtbot: QtBot) -> None:
    """Told to wait, a hall spreads its tries so that no second sees twice the mean; the person sees that it is not sent."""
    station.work(5)
    body = b'{"title":"busy","status":503,"code":"unavailable"}'
    world.proxy.weather.answer = (
        b"HTTP/1.1 503 Service Unavailable\r\nRetry-After: 60\r\nContent-Type: application/problem+json\r\n"
        b"Content-Length: %d\r\n\r\n%s" % (len(body), body)
    )
    world.proxy.forget()
    presenter = station.run()
    station.until(lambda: presenter.facts.state is SendState.REFUSED, qtbot)
    chance = random.Random(27)
    tries = Counter(int(retry_delay(1, chance.random, 60)) // 3 for _ in range(300))
    world.proxy.clear()
    station.until_sent(qtbot)

    assert station.seen.said(SEEN["refused"])
    assert 20 <= min(tries)
    assert max(tries.values()) <= 2 * 300 / len(tries)
    station.check()
