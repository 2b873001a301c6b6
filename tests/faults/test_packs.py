"""Packs over a bad link: gone on with where it broke, never pieced together wrongly, closed until they may be opened."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.presenters.facts import SendState
from desktop.services.import_pack import import_pack
from desktop.services.pull_changes import wanted
from desktop.services.unlock_pack import needs_code
from sync_server.services.release_pack import release_pack
from tests.faults.station import SEEN, Station
from tests.faults.world import World
from tests.thorough import times


@pytest.fixture
def own_world(tmp_path: Path, qapp: object) -> World:
    """A server of this test's own."""
    return World(tmp_path)


def here(station: Station) -> set[str]:
    """Return the packs that this computer holds, by the names of their files."""
    return {one.stem for one in station.device.paths.packs.iterdir() if one.suffix != ".part"}


def test_row_30_a_pack_over_a_bad_link(own_world: World, qtbot: QtBot) -> None:
    """Cut 50 times, damaged on its way, replaced by a newer one, closed before its release: it arrives once, whole.

    No more than 2 percent of 20 MB come twice. The ordinary run takes a smaller pack and fewer cuts.
    """
    world = own_world
    try:
        megabytes, cuts = times(20, 4), times(50, 12)
        station = world.station()
        station.until_sent(qtbot)
        first = here(station)
        assert 1 == len(first)
        facts = world.publish(megabytes, 2)
        before = world.proxy.down.passed
        world.proxy.cuts = 0
        station.rest()
        world.proxy.weather.every = facts.size // cuts
        world.proxy.forget()
        station.until(lambda: here(station) != first, qtbot, 120)
        passed = world.proxy.down.passed - before
        assert world.proxy.cuts >= cuts
        assert passed <= 1.02 * facts.size + 700 * (cuts + 4), passed / facts.size
        assert station.seen.said(SEEN["no_network"])
        world.proxy.clear()
        station.until_sent(qtbot)

        held = here(station)
        assert needs_code(station.device, facts.pack_hash), "unreadable before its release"
        with world.inside() as server:
            release_pack(server, world.organisation, "harbours", 2, actor="test")
            older = (world.folder / "server" / "packs").iterdir()
            old = next(one for one in older if one.stat().st_size < facts.size / 2).read_bytes()
        station.run().try_now()
        station.until(lambda: not needs_code(station.device, facts.pack_hash), qtbot)
        import_pack(station.device, old)
        assert here(station) == held, "an older one takes no newer one's place"
        damaged(world, station, qtbot)
    finally:
        world.close()


def damaged(world: World, station: Station, qtbot: QtBot) -> None:
    """A pack that is damaged on its way is thrown away and fetched again."""
    facts = world.publish(0.2, 3)
    held = here(station)
    station.rest()

    def damage(request: bytes, reply: bytes) -> bytes:
        if not request.startswith(b"GET /api/v1/packs/"):
            return reply
        return reply[:-100] + bytes([reply[-100] ^ 1]) + reply[-99:]

    world.proxy.weather.amend = damage
    world.proxy.forget()
    presenter = station.run()
    presenter.try_now()
    station.until(lambda: presenter.facts.state is SendState.NO_NETWORK, qtbot)
    assert "ServerUnreadable" == presenter.facts.detail
    assert held == here(station)
    assert [facts.sha256] == [want.sha256 for want in wanted(station.device)]
    world.proxy.clear()
    world.proxy.forget()
    station.until(lambda: not wanted(station.device), qtbot)
    assert held != here(station)
