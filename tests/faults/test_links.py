"""Faults of the link itself: resets, silence, cuts for ever, and a line that is slow and lossy."""

import socket
import time

import pytest
from pytestqt.qtbot import QtBot

from assessment.sync.frame import encode_frame, runs, with_length
from desktop.presenters import sending
from desktop.presenters.facts import SendState
from desktop.services.device import TOKEN
from desktop.services.push_log import apply_reply, collect, exchange
from desktop.storage.log import delivery, entries_after, heads_of
from desktop.sync import client as client_module
from tests.faults.proxy import reset
from tests.faults.station import SEEN, Station
from tests.faults.world import World
from tests.thorough import THOROUGH, one_in, times
from tests.waiting import waited

EVENTS = 20
HOLE_SECONDS = 2.0


def resets(world: World, station: Station, qtbot: QtBot, which: str) -> list[int]:
    """Reset the link at places all over a round, one way; return how many bytes went up each time."""
    station.work(EVENTS)
    station.until_sent(qtbot)
    way = world.proxy.up if which == "cut_up" else world.proxy.down
    before = way.passed
    station.work(EVENTS)
    station.until_sent(qtbot)
    round_bytes = way.passed - before
    spent = []
    places = range(0, round_bytes, max(1, round_bytes // times(220, 12)))
    for place in places:
        cuts, sent = world.proxy.cuts, world.proxy.up.passed
        setattr(world.proxy.weather, which, place)
        station.work(EVENTS)
        station.until_sent(qtbot)
        station.until(lambda: getattr(world.proxy.weather, which) is None, qtbot)  # what else a round sends
        station.until_sent(qtbot)
        assert (cuts + 1, None) == (world.proxy.cuts, getattr(world.proxy.weather, which)), place
        spent.append(world.proxy.up.passed - sent)
    assert len(places) >= times(200, 10)
    return spent


def test_row_01_a_reset_at_every_place_of_a_request(world: World, station: Station, qtbot: QtBot) -> None:
    """Wherever in a request the link is reset, all is sent once in the end, and the person sees that it was not sent yet."""
    resets(world, station, qtbot, "cut_up")

    assert station.seen.said(SEEN["no_network"])
    assert "broken" in {facts.detail for facts in station.seen.facts}
    station.check()


def test_row_02_a_reset_at_every_place_of_a_reply(world: World, station: Station, qtbot: QtBot) -> None:
    """Wherever in a reply the link is reset, what the server has stored is not sent again."""
    resets(world, station, qtbot, "cut_down")

    assert station.seen.said(SEEN["no_network"])
    station.check()


@pytest.mark.parametrize("place", one_in(3, [1, 0, 60]))
def test_row_02_a_lost_reply_costs_next_to_nothing(
    world: World, station: Station, qtbot: QtBot, place: int
) -> None:
    """After the reply to 2,000 events is lost, no more than 2 percent of their bytes go up again."""
    station.until_sent(qtbot)
    station.work(2_000)
    whole = len(collect(station.device, in_doubt=False).body)
    sent = world.proxy.up.passed
    world.proxy.weather.cut_down = place
    station.until_sent(qtbot)

    assert (
        world.proxy.up.passed - sent <= 1.02 * whole + 900
    )  # the heads of the push, of changes and a heartbeat
    station.check()


def test_row_03_a_black_hole(
    world: World, station: Station, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing comes through and nobody says so: answers are stored all the while, and the wait ends for want of progress."""
    assert 30 >= client_module.NO_PROGRESS_SECONDS
    monkeypatch.setattr(client_module, "NO_PROGRESS_SECONDS", HOLE_SECONDS)
    station.until_sent(qtbot)
    presenter, known = station.run(), station.told().acknowledged
    world.proxy.open.clear()
    for tries in range(2):
        asked = station.asked
        presenter.try_now()
        station.until(lambda asked=asked: station.asked > asked, qtbot)  # type: ignore[misc]  # bound now
        station.work(10)
        assert station.slowest < HOLE_SECONDS / 2, "I8: no answer waited for what was under way"
        waiting = len(station.ledger) - known
        assert presenter.facts.unsent < waiting, tries
        station.until(lambda waiting=waiting: presenter.facts.unsent == waiting, qtbot)  # type: ignore[misc]  # bound now
        assert (SendState.NO_NETWORK, "timeout") == (presenter.facts.state, presenter.facts.detail)
    assert known == station.told().acknowledged
    assert station.seen.said(SEEN["no_network"])
    world.proxy.open.set()  # what was held comes now, after whoever sent it has given up
    station.until_sent(qtbot)

    station.check()


@pytest.mark.parametrize(("every", "most"), one_in(2, [(2_048, 4.5), (4_096, 3.0), (16_384, 2.5)]))
def test_row_04_a_link_that_is_cut_for_ever(
    world: World,
    station: Station,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    every: int,
    most: float,
) -> None:
    """A link that breaks every few kilobytes brings all over, with few bytes twice; how few, the benchmark measures."""
    monkeypatch.setattr(sending, "retry_delay", lambda *_: 0.15)  # the server has its moment, as in life
    station.until_sent(qtbot)
    station.work(times(10_000, 2_000))
    whole = sum(len(with_length(frame)) for frame in all_frames(station))
    world.proxy.cuts = 0
    station.rest()
    world.proxy.forget()
    world.proxy.weather.every = every
    before = world.proxy.count()
    station.until(
        lambda: station.told().acknowledged == station.device.log.last, qtbot, seconds=600 if THOROUGH else 60
    )
    passed = world.proxy.count() - before

    assert passed <= most * whole, (passed / whole, world.proxy.cuts)
    assert world.proxy.cuts >= whole // every
    assert station.seen.said(SEEN["no_network"])
    world.proxy.clear()
    station.until_sent(qtbot)
    station.check()


def test_row_05_a_slow_and_lossy_line(world: World, station: Station, qtbot: QtBot) -> None:
    """800 ms there and back, 64 kbit/s, a fifth of all packets lost and up to 3 s of jitter: it arrives all the same.

    The ordinary run is ten times as fast in everything.
    """
    station.until_sent(qtbot)
    station.work(1_000)
    whole = len(collect(station.device, in_doubt=False).body)
    fast = times(1, 10)
    weather = world.proxy.weather
    weather.rate, weather.delay, weather.jitter, weather.loss = 8_000 * fast, 0.4 / fast, 3 / fast, 0.2
    before, begin = world.proxy.up.passed, time.monotonic()
    station.until_sent(qtbot, seconds=300)

    assert world.proxy.up.passed - before <= 1.15 * whole + 1_000, (
        "nothing goes twice on a line that only is slow"
    )
    assert time.monotonic() - begin < 120
    assert station.seen.said(SEEN["sending"])
    station.check()


def all_frames(station: Station) -> list[bytes]:
    """Return what waits to be sent, in frames as large as they come."""
    device = station.device
    with device.log.transaction() as rows:
        entries = entries_after(rows, device.epoch, delivery(rows, device.epoch).acknowledged, 100_000)
        cut = runs(entries)
        heads = heads_of(rows, device.epoch, [run[-1].dseq for run in cut])
    return [
        encode_frame(
            run, device_id=device.device_id, epoch=device.epoch, head=heads[run[-1].dseq], key=device.key
        )
        for run in cut
    ]


def test_row_01_what_arrived_before_the_reset_counts(world: World, station: Station, qtbot: QtBot) -> None:
    """Frames that reached the server whole are stored, also where the link was reset right behind them."""
    for _ in range(times(40, 3)):
        station.work(64 * 12)
        outgoing = collect(station.device, in_doubt=False, frame_entries=64)
        known = world.cursor(station)
        with socket.create_connection(("127.0.0.1", world.server.port)) as wire:
            head = (
                f"POST /api/v1/log/{outgoing.device_id}/{outgoing.epoch} HTTP/1.1\r\nHost: here\r\n"
                f"Authorization: Bearer {station.device.secrets.get(TOKEN)}\r\n"
                f"Content-Length: {len(outgoing.body)}\r\n\r\n"
            ).encode()
            wire.sendall(head)
            for start in range(0, len(outgoing.body) - 1, 3_000):
                wire.sendall(outgoing.body[start : min(start + 3_000, len(outgoing.body) - 1)])
            reset(wire)
        waited(lambda known=known: world.cursor(station) >= known + 64 * 11, "what was whole", 10)  # type: ignore[misc]  # bound now
        client = station.client()
        asked = collect(station.device, in_doubt=True)
        apply_reply(station.device, asked, exchange(client, asked))
        client.close()
        station.check(whole=False)
    station.until_sent(qtbot)
    station.check()
