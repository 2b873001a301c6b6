"""A hall of devices that come back in the same second, and a server that has no time for them."""

import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from assessment.sync.retry import retry_delay
from desktop.presenters import sending
from desktop.presenters.facts import SendState
from sync_server.app import open_server
from sync_server.config import read_config
from sync_server.errors import Overloaded
from sync_server.services.verify_log import verify_log
from tests.fakes.refusals import as_it_travels, refusal
from tests.faults.station import SEEN, Station
from tests.faults.world import World
from tests.served import ServerProcess
from tests.sync_server.events import answered, initiated
from tests.sync_server.hall import opened_hall
from tests.sync_server.test_serving import Wire
from tests.thorough import times

LAST_SECONDS = 15.0
WAIT_SECONDS, SPREAD_SECONDS, HALL = 60, 30, 3_000


def test_row_27_everybody_at_once(tmp_path: Path) -> None:
    """Hundreds of devices push an attempt in the same second: each is served before long, and all is there once."""
    count = times(300, 60)
    with opened_hall(tmp_path) as hall:
        desks = [hall.desk() for _ in range(count)]
        for number, desk in enumerate(desks, 1):
            desk.write(hall.attempt(number), initiated(), *(answered("q1", str(n)) for n in range(59)))
    server = ServerProcess(tmp_path)
    server.start()
    wires = [Wire(server.port, desk) for desk in desks]

    begun = time.monotonic()

    def push(place: int) -> float:
        assert [60, ""] == [wires[place].push(desks[place].body(64))[n] for n in (0, 4)]
        return time.monotonic() - begun

    with ThreadPoolExecutor(count) as pool:
        took = list(pool.map(push, range(count)))
    for wire in wires:
        wire.close()
    server.kill()
    inside = open_server(read_config({}, tmp_path))
    facts = [verify_log(inside, desk.name) for desk in desks]
    inside.close()

    assert {(60, True)} == {(one.cursor, one.verified) for one in facts}
    assert max(took) < LAST_SECONDS, "none starves"


def test_row_27_a_server_that_is_busy(
    world: World, station: Station, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Told to wait, the engine waits as it was told, and by its rule no second of a hall's tries sees twice the mean."""
    wishes: list[tuple[int, Callable[[], float], float | None]] = []

    def noted(failures: int, fraction: Callable[[], float], retry_after: float | None = None) -> float:
        wishes.append((failures, fraction, retry_after))
        return 0.01

    monkeypatch.setattr(sending, "retry_delay", noted)
    station.work(5)
    world.proxy.weather.answer = as_it_travels(refusal(Overloaded(WAIT_SECONDS)))
    world.proxy.forget()
    presenter = station.run()
    station.until(lambda: presenter.facts.state is SendState.BUSY and len(wishes) > 2, qtbot)
    failures, fraction, retry_after = wishes[-1]
    tries = Counter(int(retry_delay(failures, fraction, retry_after)) for _ in range(HALL))
    world.proxy.clear()
    station.until_sent(qtbot)

    assert station.seen.said(SEEN["busy"])
    assert "overloaded" in {facts.detail for facts in station.seen.facts}
    assert {WAIT_SECONDS} == {one[2] for one in wishes}
    assert min(tries) >= WAIT_SECONDS
    assert max(tries.values()) <= 2 * HALL / SPREAD_SECONDS
    station.check()
