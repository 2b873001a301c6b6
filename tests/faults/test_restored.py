"""What comes back from a backup, comes twice or comes from another place: nothing is mixed, nothing is lost."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from assessment.attempt.events import Started, TakenOver
from assessment.attempt.lineage import head_of
from assessment.sync.log import to_event
from desktop.services.push_log import collect
from tests.faults.station import SEEN, Station
from tests.faults.world import World
from tests.sync_server.events import answered, initiated
from tests.thorough import one_in, times


@pytest.fixture
def own_world(tmp_path: Path, qapp: object) -> Iterator[World]:
    """A server of this test's own."""
    made = World(tmp_path)
    yield made
    made.close()


def test_row_15_a_server_restored_from_yesterday(own_world: World, tmp_path: Path, qtbot: QtBot) -> None:
    """A server that lost a day is sent that day again; what it had is not sent twice."""
    station = own_world.station()
    station.work(1_000)
    yesterday, had = station.device.log.last, len(collect(station.device, in_doubt=False).body)
    station.until_sent(qtbot)
    own_world.server.kill()
    own_world.leave()
    shutil.copytree(tmp_path / "server", tmp_path / "backup")
    own_world.server.start()
    station.work(100)
    station.until_sent(qtbot)
    own_world.server.kill()
    own_world.leave()
    shutil.rmtree(tmp_path / "server")
    shutil.copytree(tmp_path / "backup", tmp_path / "server")
    own_world.server.start()
    station.acknowledged = 0  # a declared restore
    sent = own_world.proxy.up.passed
    station.contacts.clear()
    station.work(10)
    station.until_sent(qtbot)
    spent = own_world.proxy.up.passed - sent

    assert station.seen.said(SEEN["sent"])
    assert [] == own_world.quarantined(station)
    assert yesterday + 1 == min(first for one in station.contacts for first, _ in one.spans)
    assert spent < had / 2, "and no byte of it went elsewhere"
    station.check()


@pytest.mark.parametrize("more", one_in(3, [3, 0, 40]))
def test_row_16_a_client_restored_from_a_backup(
    world: World, station: Station, qtbot: QtBot, more: int
) -> None:
    """A computer whose disk was put back begins a new log; the old one stays on the server, and nothing of either is lost."""
    station.work(10)
    station.until_sent(qtbot)
    old = station.device.epoch
    station.close()
    world.stations.remove(station)
    backup = station.folder.with_name(f"{station.folder.name}-backup")
    shutil.copytree(station.folder, backup)
    later = world.adopt(station.folder)
    later.ledger, later.seqs = [*station.ledger], dict(station.seqs)
    later.work(20)
    later.until_sent(qtbot)
    before = world.entries(later, old)
    later.close()
    world.stations.remove(later)
    shutil.rmtree(station.folder)
    backup.rename(station.folder)

    again = world.adopt(station.folder)
    again.ledger, again.seqs = [*station.ledger], dict(station.seqs)
    again.work(more)
    again.until_sent(qtbot)
    again.work(5)
    again.until_sent(qtbot)

    assert old != again.device.epoch
    assert before == world.entries(again, old), "I6: the old stream is kept as it was"
    again.check()
    view = world.view(again.attempt())
    told = {(one.epoch, one.seq) for one in view.timeline}
    assert "forked" in view.flags, "I7: and a person sees that a number was told twice"
    assert {one.seq for one in view.timeline} >= set(range(1, 32))
    assert len(view.timeline) == len(told)


def test_row_17_one_disk_image_on_many_computers(world: World, station: Station, qtbot: QtBot) -> None:
    """Copies of one enrolled computer each end in a log of their own: every fork is seen, and none is mixed with another."""
    count = times(30, 5)
    station.work(5)
    station.until_sent(qtbot)
    station.close()
    world.stations.remove(station)
    clones = []
    for number in range(count):
        folder = station.folder.with_name(f"{station.folder.name}-clone-{number}")
        shutil.copytree(station.folder, folder)
        clone = world.adopt(folder)
        clone.ledger, clone.seqs = [*station.ledger], dict(station.seqs)
        clone.tick(*(answered("q1", f"clone {number}, answer {n}") for n in range(number + 1)))
        clones.append(clone)
    for clone in clones:
        clone.run()
    for clone in clones:
        clone.until_sent(qtbot)

    assert count == len({clone.device.epoch for clone in clones})
    assert 1 == len({clone.device.device_id for clone in clones})
    for clone in clones:
        clone.check()
        assert clone.seen.said(SEEN["sent"])
    view = world.view(clones[0].attempt())
    assert "forked" in view.flags
    answers = {str(one.body) for one in view.timeline}
    for number in range(count):
        assert any(f"clone {number}, answer {number}" in told for told in answers), "nothing is lost"


def test_row_18_one_attempt_on_two_offline_devices(world: World, qtbot: QtBot) -> None:
    """Both went on without knowing of one another: both are stored, it is CONCURRENT, in whichever order they come."""
    views = []
    for turned in (False, True):
        first, second = world.station(), world.station()
        first.tick(initiated(), Started(), answered("q1", "A"))
        attempt = first.attempt()
        events = [to_event(entry, first.device.device_id) for entry in first.ledger]
        second.tick(
            TakenOver(2, first.device.device_id, 3, "proctor", head_of(events[0], events[2])),
            answered("q3", "there"),
            id=attempt,
        )
        first.tick(answered("q3", "here"), answered("q4", "here"))
        for station in (second, first) if turned else (first, second):
            station.until_sent(qtbot)
        first.check()
        second.check()
        view = world.view(attempt)
        views.append((view.flags, {i.item_id: i.response for i in view.items}, len(view.timeline)))

    assert views[0] == views[1], "I7"
    assert "concurrent" in views[0][0]
    assert 7 == views[0][2]


def test_row_19_clocks_that_are_wrong(world: World, station: Station, qtbot: QtBot) -> None:
    """A day ahead, a day behind, 1970, summer time: order and answers are those of the log, on both ends."""
    day = 86_400_000
    now = 1_900_000_000_000
    station.tick(initiated(), Started())
    for number, at in enumerate((now, now + day, now - day, 1, now + 3_600_000, now, 253_402_300_799_000)):
        station.tick(answered("q1", f"at {number}"), answered(f"q{number % 4 + 2}", str(number)), at_ms=at)
    station.until_sent(qtbot)

    station.check()
    view = world.view(station.attempt())
    assert {"RESPONSE": ["at 6"]} == next(i.response for i in view.items if i.item_id == "q1")
    assert [one.seq for one in view.timeline] == list(range(1, 17))
