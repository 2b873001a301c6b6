"""What waits is said at once, and nothing keeps answers waiting for long: not a silent server, not a large pack."""

from collections.abc import Iterator
from functools import partial
from hashlib import sha256
from pathlib import Path
from threading import Event as Gate
from types import SimpleNamespace
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from assessment.sync.messages import ChangesReply
from desktop.background import Background
from desktop.presenters import sending as module
from desktop.presenters import sending_changes
from desktop.presenters.facts import SendState
from desktop.presenters.sending import SendingPresenter
from desktop.services import pull_changes
from desktop.services.device import Device
from desktop.services.pull_changes import wanted
from desktop.services.push_files import unsent_work
from desktop.services.running_attempt import RunningAttempt
from desktop.sync.client import ServerClient
from tests.builders import Q3, Desk, make_pack, responded
from tests.desktop.presenters.helpers import Heard
from tests.fakes.server import FakeServer, pack_change

pytestmark = pytest.mark.usefixtures("quick_rounds")


@pytest.mark.parametrize("way", ["nudge", "try_now"])
def test_sent_is_left_at_once_where_a_round_hangs(
    device: Device,
    background: Background,
    sending: SendingPresenter,
    server: FakeServer,
    running: RunningAttempt,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    way: str,
) -> None:
    """While a round waits for a server that is silent, new answers are counted and told as not sent, and then go."""
    client, hold, held, go_on = server.client(), Gate(), Gate(), Gate()
    real = client.changes

    def changes(cursor: int, of: str = "") -> ChangesReply:
        if hold.is_set():
            held.set()
            go_on.wait(30)
        return real(cursor, of)

    monkeypatch.setattr(client, "changes", changes)
    sending.use(client)
    qtbot.waitUntil(lambda: sending.facts.state is SendState.SENT)
    hold.set()
    qtbot.waitUntil(held.is_set)
    assert sending.facts.state is SendState.SENT
    for number in range(5):
        background.on_database(partial(running.record, responded(Q3, f"{number}")))
        getattr(sending, way)()

    assert (SendState.SENDING, 5) == (sending.facts.state, sending.facts.unsent)
    hold.clear()
    go_on.set()
    qtbot.waitUntil(lambda: sending.facts.state is SendState.SENT)
    assert 0 == unsent_work(device).entries


def test_sent_is_not_said_of_what_came_while_it_was_counted(
    background: Background,
    sending: SendingPresenter,
    server: FakeServer,
    running: RunningAttempt,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """An answer that is stored between the count and the word is in the word."""
    heard, real, told = Heard(sending.changed), unsent_work, list[int]()

    def count(device: Device) -> Any:
        found = real(device)
        if not found.any and not told:
            told.append(running.record(responded(Q3, "late")) is not None)
        return found

    monkeypatch.setattr(module, "unsent_work", count)
    sending.use(server.client())
    qtbot.waitUntil(
        lambda: bool(told) and sending.facts.state is SendState.SENT and server.received_entries >= 4
    )

    counts = [(facts.state, facts.unsent) for facts in heard.words]
    assert (SendState.SENT, 1) not in counts


@pytest.fixture
def pack(device: Device, desk: Desk, server: FakeServer) -> bytes:
    """A pack that the server wants here."""
    data = make_pack(version=2)
    name = sha256(data).hexdigest()
    server.packs["ports/2"], server.etags["ports/2"] = data, name
    server.changes.append(pack_change(data, name, version=2))
    return data


def slowly(client: ServerClient, clock: Any, part: int, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Have packs come in parts, each of which takes four seconds; return where each download began."""
    real, begun = client.download_pack, list[int]()

    def download(pack_id: str, version: int, *, offset: int, **of: Any) -> Iterator[bytes]:
        begun.append(offset)
        data = b"".join(real(pack_id, version, offset=offset, **of))
        for start in range(0, len(data), part):
            clock.advance(4_000)
            yield data[start : start + part]

    monkeypatch.setattr(client, "download_pack", download)
    return begun


def test_answers_go_between_the_slices_of_a_pack(
    device: Device,
    background: Background,
    sending: SendingPresenter,
    server: FakeServer,
    running: RunningAttempt,
    pack: bytes,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A pack on a slow line is left every ten seconds for what is more urgent, and goes on where it was left."""
    client = server.client()
    begun = slowly(client, device.clock, max(1024, len(pack) // 12), monkeypatch)
    sending.use(client)
    qtbot.waitUntil(lambda: len(begun) >= 2)
    background.on_database(partial(running.record, responded(Q3, "meanwhile")))
    sending.nudge()
    qtbot.waitUntil(lambda: not background.on_database(lambda: wanted(device)), timeout=10_000)
    qtbot.waitUntil(lambda: sending.facts.state is SendState.SENT)

    assert sorted(set(begun)) == begun
    assert len(begun) >= 3
    assert 0 == unsent_work(device).entries


def test_a_pack_that_comes_too_slowly_is_a_failure(
    device: Device,
    sending: SendingPresenter,
    server: FakeServer,
    pack: bytes,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Who sends a pack a byte at a time is no better than who does not answer: another place may be tried."""
    client = server.client()
    slowly(client, device.clock, 1, monkeypatch)
    sending.use(client)
    qtbot.waitUntil(lambda: sending.facts.state is SendState.NO_NETWORK)

    assert "timeout" == sending.facts.detail


def test_a_pack_for_which_there_is_no_room_stops_nothing(
    device: Device,
    background: Background,
    sending: SendingPresenter,
    server: FakeServer,
    running: RunningAttempt,
    pack: bytes,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Room is kept free for answers: the pack waits, everything else goes on, and it comes when there is room."""
    free = SimpleNamespace(free=pull_changes.KEPT_FREE_BYTES + len(pack) - 1)
    monkeypatch.setattr(pull_changes, "disk_usage", lambda _: free)
    sending.use(server.client())
    qtbot.waitUntil(lambda: sending.facts.state is SendState.SENT)
    assert 1 == len(background.on_database(lambda: wanted(device)))
    assert not list(Path(device.paths.packs).glob("*.part"))

    free.free += 1
    device.clock.advance(sending_changes.NO_ROOM_MS)  # type: ignore[attr-defined]  # the fake one
    qtbot.waitUntil(lambda: not background.on_database(lambda: wanted(device)))
