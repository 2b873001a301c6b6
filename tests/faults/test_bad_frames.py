"""Frames that are damaged, altered, foreign or poisonous: set aside with their reason, in nobody's way."""

from pathlib import Path

import pytest
import zstandard
from pytestqt.qtbot import QtBot

from assessment.attempt.decision import Ruling
from assessment.ids import Epoch
from assessment.sync.frame import take_frames, with_length
from assessment.sync.log import to_event
from desktop.errors import ServerRefused
from desktop.presenters.facts import SendState
from desktop.services.push_log import collect
from desktop.sync.reach import Reach
from desktop.sync.request_limit import RequestLimit
from sync_server.services.decide_attempt import Verdict, decide_attempt
from sync_server.services.list_devices import revoke_device
from tests.faults.invariants import answers_of
from tests.faults.station import SEEN, Station
from tests.faults.world import World
from tests.sync_server.events import answered
from tests.thorough import one_in, times


def push(station: Station, body: bytes, epoch: str = "") -> str:
    """Send bytes as this computer; return the code of a refusal."""
    client = station.client()
    try:
        return client.push(station.device.device_id, Epoch(epoch or station.device.epoch), body).refused
    finally:
        client.close()


def waiting(station: Station) -> list[bytes]:
    """Return the frames that this computer would send."""
    return take_frames(bytearray(collect(station.device, in_doubt=False, frame_entries=64).body))


def test_row_20_a_bit_that_flips_on_the_way(world: World, station: Station, qtbot: QtBot) -> None:
    """A frame damaged on its way is set aside, the person is told, and the good one takes its place by itself."""
    station.work(3)
    station.until_sent(qtbot)
    for place in range(400, 1_400, 1_000 // times(200, 6)):
        station.work(100)
        world.proxy.weather.flip_up = place
        station.until_sent(qtbot)
        world.proxy.weather.flip_up = None

    assert {"frame_corrupt", "signature_invalid", "chain_broken", "frame_foreign"} >= {
        one.code for one in world.quarantined(station)
    }
    assert world.quarantined(station)
    assert station.seen.said(SEEN["refused"])
    station.check()


def test_row_20_a_frame_cut_short_and_a_bomb(world: World, station: Station, qtbot: QtBot) -> None:
    """Half a frame and 64 MiB packed into a few kilobytes are refused by name; the server's memory does not follow."""
    station.work(100)
    frame = waiting(station)[0]
    bomb = zstandard.ZstdCompressor().compress(bytes(64 << 20))
    before = peak_memory(world)

    assert "frame_corrupt" == push(station, with_length(frame[:-20]))
    assert push(station, with_length(bomb)) in {"frame_corrupt", "frame_too_large"}
    assert peak_memory(world) - before < 32 << 20
    kept = {one.data for one in world.quarantined(station)}
    assert {frame[:-20], bomb} == kept, "I6: nothing is silently dropped"
    station.until_sent(qtbot)
    station.check()


def peak_memory(world: World) -> int:
    """Return the most memory the server has had, in bytes."""
    status = Path(f"/proc/{world.server.pid}/status")
    if not status.exists():
        pytest.skip("needs /proc")
    line = next(one for one in status.read_text().splitlines() if one.startswith("VmHWM"))
    return int(line.split()[1]) << 10


CHANGES: dict[str, str] = {
    "altered": "UPDATE log_entries SET payload = (SELECT payload FROM log_entries WHERE epoch = :e AND dseq = 80)"
    " WHERE epoch = :e AND dseq = 90",
    "removed": "DELETE FROM log_entries WHERE epoch = :e AND dseq = 90",
    "reordered": "UPDATE log_entries SET seq = CASE seq WHEN 90 THEN 91 ELSE 90 END"
    " WHERE epoch = :e AND seq IN (90, 91)",
    "timed": "UPDATE log_entries SET elapsed_ms = 1 WHERE epoch = :e AND dseq = 90",
}


@pytest.mark.parametrize("change", one_in(3, CHANGES.items()), ids=lambda one: one[0])
def test_row_21_a_log_that_its_candidate_altered(
    world: World, station: Station, qtbot: QtBot, change: tuple[str, str]
) -> None:
    """Whoever alters, removes or reorders what is stored here breaks the chain: it never counts, and it is kept."""
    station.work(62)
    station.until_sent(qtbot)
    station.work(64)
    station.rest()
    with station.device.log.transaction() as rows:
        rows.execute(change[1].replace(":e", f"'{station.device.epoch}'"), ())
    presenter = station.run()
    presenter.try_now()
    station.until(lambda: presenter.facts.state is SendState.REFUSED, qtbot)

    assert station.ledger[:64] == world.entries(station), "I2, I6"
    assert {"chain_broken", "signature_invalid"} >= {one.code for one in world.quarantined(station)}
    assert world.quarantined(station)
    assert station.seen.said(SEEN["refused"])


def test_row_22_a_frame_from_somewhere_else(world: World, station: Station, qtbot: QtBot) -> None:
    """A good frame of another computer, another log or an attempt that is another's counts nowhere but at home."""
    other = world.station()
    station.work(20)
    other.work(10)
    other.until_sent(qtbot)
    frame = with_length(waiting(station)[0])

    assert "frame_foreign" == push(other, frame)
    assert "frame_foreign" == push(station, frame, epoch="f" * 16)
    client = other.client()
    with pytest.raises(ServerRefused):
        client.push(station.device.device_id, station.device.epoch, frame)
    client.close()
    assert [] == world.entries(station)
    station.until_sent(qtbot)
    other.tick(answered("q1", "mine now"), id=station.attempt())
    other.until_sent(qtbot)
    station.check()
    other.check()
    assert "frame_foreign" in {one.code for one in world.quarantined(other)}
    assert "concurrent" in world.view(station.attempt()).flags, "and a person is asked"


def test_row_23_a_device_that_was_shut_out(world: World, station: Station, qtbot: QtBot) -> None:
    """Its candidate works on and loses nothing; the rest is held apart, told truthfully, and counts once it is admitted."""
    station.work(10)
    station.until_sent(qtbot)
    station.work(10)
    with world.inside() as server:
        revoke_device(server, world.organisation, station.device.device_id, actor="test")
    presenter = station.run()
    presenter.try_now()
    station.until(lambda: presenter.facts.detail == "device_revoked", qtbot)
    station.work(10)
    presenter.try_now()
    station.until(lambda: station.told().acknowledged == 32, qtbot)

    station.until(lambda: presenter.facts.state is SendState.REFUSED, qtbot)
    assert station.seen.said("This computer was shut out: what it sends is kept apart")
    assert 32 == len(world.entries(station)), "I8: none of it is lost"
    before = world.view(station.attempt())
    assert ("open", 20, {"shut_out"}) == (
        before.standing,
        sum(one.held for one in before.timeline),
        set(before.flags) - {"unknown_sitting"},
    )
    known = [to_event(entry, station.device.device_id) for entry in station.ledger[:12]]
    counted = {item.item_id: item.response for item in before.items if item.response}
    assert answers_of(station.attempt(), known) == counted, (
        "I6: what was given before counts, and nothing else"
    )
    with world.inside() as server:
        verdict = Verdict(Ruling.ACCEPT, "seen", admit=True)
        decide_attempt(server, world.organisation, station.attempt(), verdict, actor="test")
    assert "accepted" == world.view(station.attempt()).standing
    station.check()


@pytest.mark.parametrize("place", one_in(2, [70, 130, 190]))
def test_row_28_a_poison_frame_in_the_middle(
    world: World, station: Station, qtbot: QtBot, place: int
) -> None:
    """What stands before it is taken, it is set aside once, others flow, and put right the rest comes."""
    other = world.station()
    station.work(254)
    row = station.ledger[place - 1]
    alter(station, place, station.ledger[place].payload)
    presenter = station.run()
    presenter._limit = RequestLimit(reach=Reach(0, 65_536))  # a line of which not much is known
    presenter.try_now()
    station.until(lambda: presenter.facts.state is SendState.REFUSED, qtbot)
    other.work(30)
    other.until_sent(qtbot)

    other.check()
    stored = len(world.entries(station))
    assert stored < place
    assert place - stored <= 256
    (kept,) = {one.sha256: one for one in world.quarantined(station)}.values()
    assert ("chain_broken", stored) == (kept.code, kept.cursor)
    station.rest()
    alter(station, place, row.payload)
    station.until_sent(qtbot)
    station.check()


def alter(station: Station, dseq: int, payload: bytes) -> None:
    """Write another payload over an entry of the log."""
    with station.device.log.transaction() as rows:
        rows.execute(
            "UPDATE log_entries SET payload = ? WHERE epoch = ? AND dseq = ?",
            (payload, station.device.epoch, dseq),
        )
