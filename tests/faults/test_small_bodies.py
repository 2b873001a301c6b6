"""A proxy on the way that lets no long body through stops nobody: requests become as short as it takes."""

import os

import pytest
from pytestqt.qtbot import QtBot

from assessment.attempt.events import Started
from assessment.sync.request_size import LEAST_LIMIT_BYTES, MOST_BODY_BYTES
from desktop.presenters.facts import SendState
from desktop.services.push_files import unsent_work
from desktop.services.store_blob import store_blob
from sync_server.config import LEAST_PUSH_MB, MIB
from tests.faults.small_proxy import Manner, small_proxy
from tests.faults.station import Station
from tests.faults.world import World
from tests.sync_server.events import answered, initiated

MOST = 64_000


def behind(world: World, url: str) -> Station:
    """Return a computer that has joined by this address."""
    station = Station(world, world.folder / f"behind-{os.urandom(4).hex()}", url=url)
    world.stations.append(station)
    station.join(world.code())
    return station


def backlog(station: Station, count: int, size: int) -> None:
    """Give so many answers of so many letters that nobody can make shorter."""
    if station.attempt() not in station.seqs:
        station.tick(initiated(), Started())
    station.tick(*(answered("q1", os.urandom(size // 2).hex()) for _ in range(count)))


@pytest.mark.parametrize("manner", Manner)
def test_a_backlog_goes_through_in_shorter_requests(
    world: World, station: Station, qtbot: QtBot, manner: Manner
) -> None:
    """Whether the proxy refuses in HTML or breaks off, all arrives once, and the next request is no longer than it takes."""
    with small_proxy(world.server.port, MOST, manner) as proxy:
        behind_it = behind(world, proxy.url)
        backlog(behind_it, 300, 3_000)
        behind_it.until_sent(qtbot)

        behind_it.check()
        assert proxy.refused, "the backlog was longer than the proxy takes"
        assert len(proxy.refused) <= 12
        assert MOST >= max(proxy.passed) > MOST // 5
        behind_it.close()
        world.stations.remove(behind_it)


def test_one_frame_that_is_too_long_is_cut_again(world: World, station: Station, qtbot: QtBot) -> None:
    """Where a frame alone is more than the proxy takes, the next is made of fewer entries."""
    with small_proxy(world.server.port, MOST) as proxy:
        behind_it = behind(world, proxy.url)
        backlog(behind_it, 60, 4_000)
        behind_it.until_sent(qtbot)

        behind_it.check()
        assert max(proxy.refused) > 2 * MOST > max(proxy.passed)
        behind_it.close()
        world.stations.remove(behind_it)


@pytest.mark.parametrize("manner", [Manner.LINGERS, Manner.AT_ONCE])
def test_a_file_goes_through_in_smaller_pieces(
    world: World, station: Station, qtbot: QtBot, manner: Manner
) -> None:
    """A file of an answer arrives whole, in pieces that the proxy lets through."""
    with small_proxy(world.server.port, MOST, manner) as proxy:
        behind_it = behind(world, proxy.url)
        backlog(behind_it, 1, 10)
        data = os.urandom(900_000)
        ref = store_blob(behind_it.device, data, name="essay.pdf", mime="application/pdf")
        behind_it.tick(answered("q1", ref.value))
        presenter = behind_it.run()
        behind_it.until_sent(qtbot)
        behind_it.until(lambda: not unsent_work(behind_it.device).any, qtbot)

        client = behind_it.client()
        assert (len(data), True) == (client.ask_blob(ref.sha256).offset, client.ask_blob(ref.sha256).complete)
        assert SendState.SENT is presenter.facts.state
        assert 2 * MOST > 2 * max(proxy.passed) > MOST // 2
        client.close()
        behind_it.close()
        world.stations.remove(behind_it)


def test_an_entry_that_nobody_lets_through_is_told_and_kept(
    world: World, station: Station, qtbot: QtBot
) -> None:
    """One entry can be made no shorter: the person reads that a proxy is in the way, and nothing is lost."""
    with small_proxy(world.server.port, 2_000) as proxy:
        behind_it = behind(world, proxy.url)
        backlog(behind_it, 3, 20_000)
        presenter = behind_it.run()
        behind_it.until(lambda: presenter.facts.detail == "ProxyTakesLess", qtbot)

        assert SendState.NO_NETWORK is presenter.facts.state
        assert behind_it.seen.said("Not sent yet: a proxy of this network takes only less at once.")
        proxy.most = MOST
        behind_it.until_sent(qtbot)
        behind_it.check()
        behind_it.close()
        world.stations.remove(behind_it)


def test_a_servers_own_limit_is_never_below_what_a_device_sends() -> None:
    """The least that a server can be told to take is the longest request that a device makes."""
    assert MOST_BODY_BYTES < LEAST_LIMIT_BYTES <= LEAST_PUSH_MB * MIB < LEAST_LIMIT_BYTES + MIB
