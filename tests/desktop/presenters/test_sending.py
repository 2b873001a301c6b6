"""Sending in the background: rounds that fail and come back, told truthfully, with nothing lost or sent twice."""

from collections.abc import Callable, Iterator
from functools import partial
from hashlib import sha256
from itertools import count
from threading import Event as Gate
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from assessment.sync.messages import AttemptProgress, ResultChange
from desktop.background import Background
from desktop.presenters import sending as module
from desktop.presenters.facts import SendFacts, SendState
from desktop.presenters.sending import SendingPresenter
from desktop.services.device import Device
from desktop.services.list_sittings import list_sittings
from desktop.services.pull_changes import wanted
from desktop.services.running_attempt import RunningAttempt
from desktop.services.show_result import server_result
from desktop.sync.schedule import LISTEN_SECONDS
from tests.builders import Q1, Q3, STRANGER, Desk, make_document, make_pack, make_sitting, responded
from tests.desktop.presenters.helpers import Heard, all_sent
from tests.fakes.server import FakeServer, Fault, pack_change, sitting_change

PROGRESS = AttemptProgress(attempt_id="a", state="in_progress", answered=1, items=5, incidents=0)

pytestmark = pytest.mark.usefixtures("quick_rounds")


@pytest.fixture
def sending(device: Device, background: Background) -> Iterator[SendingPresenter]:
    """A presenter that was not told of a server yet."""
    presenter = SendingPresenter(device, background, lambda: PROGRESS, "1.2.3")
    yield presenter
    presenter.stop()


def test_without_a_server_nothing_is_sent(sending: SendingPresenter, running: RunningAttempt) -> None:
    """A device that is not enrolled says so and is content."""
    sending.use(None)
    sending.nudge()
    sending.try_now()

    assert SendFacts(SendState.NOT_ENROLLED) == sending.facts


def test_a_server_that_has_not_answered_yet_is_one(sending: SendingPresenter, server: FakeServer) -> None:
    """From the moment a server is known nobody is told that there is none, however long its first answer takes."""
    sending.use(server.client())

    assert SendFacts(SendState.SENDING) == sending.facts


def test_a_round_sends_everything(
    device: Device, sending: SendingPresenter, server: FakeServer, running: RunningAttempt, qtbot: QtBot
) -> None:
    """The first round asks, sends, pulls and ends as sent, with the time."""
    heard = Heard(sending.changed)
    sending.use(server.client())
    qtbot.waitUntil(lambda: sending.facts.state is SendState.SENT)

    assert all_sent(device, server)
    assert [SendState.SENDING, SendState.SENT] == list(dict.fromkeys(facts.state for facts in heard.words))
    assert (0, "") == (sending.facts.unsent, sending.facts.detail)
    assert sending.facts.at is not None
    assert ["POST", "POST", "GET"] == [request.split()[0] for request in server.requests[:3]]


@pytest.mark.parametrize(("progress", "often"), [(PROGRESS, True), (None, False)], ids=["a test", "nobody"])
def test_the_server_is_asked_often_only_while_a_test_is_sat(
    device: Device,
    background: Background,
    server: FakeServer,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    progress: AttemptProgress | None,
    often: bool,
) -> None:
    """While a test is sat a command of staff is asked for every few seconds; heartbeats come no more often for that."""
    assert 3 >= LISTEN_SECONDS
    monkeypatch.setattr(module, "LISTEN_SECONDS", 0.01)
    monkeypatch.setattr(module, "IDLE_SECONDS", 60.0)
    sending = SendingPresenter(device, background, lambda: progress, "1.2.3")
    sending.use(server.client())
    qtbot.waitUntil(lambda: sending.facts.state is SendState.SENT)

    def asked() -> int:
        return sum("changes" in request for request in server.requests)

    if often:
        qtbot.waitUntil(lambda: asked() >= 5, timeout=10_000)
    resting_ms = sending._timer.remainingTime()
    sending.stop()

    assert (resting_ms <= 10) is often
    assert 1 >= len(server.heartbeats)


def test_new_answers_are_sent_soon(
    device: Device,
    background: Background,
    sending: SendingPresenter,
    server: FakeServer,
    running: RunningAttempt,
    qtbot: QtBot,
) -> None:
    """After a nudge the new events follow, and no old one goes twice."""
    sending.use(server.client())
    qtbot.waitUntil(lambda: sending.facts.state is SendState.SENT)
    for number in range(5):
        wish = responded(Q3, f"{number}")
        background.on_database(partial(running.record, wish))
        sending.nudge()
    qtbot.waitUntil(lambda: all_sent(device, server))

    assert device.log.last == server.received_entries


@pytest.mark.parametrize(
    ("fault", "state", "detail"),
    [
        (Fault.NO_CONNECTION, SendState.NO_NETWORK, "refused"),
        (Fault.TIMEOUT, SendState.NO_NETWORK, "timeout"),
        (Fault.PORTAL, SendState.NO_NETWORK, "SignInPage"),
        (Fault.SIGNED_OUT, SendState.REFUSED, "SignedOut"),
        (Fault.BUSY, SendState.BUSY, "overloaded"),
    ],
)
def test_trouble_is_told_as_it_is_and_passes(
    device: Device,
    sending: SendingPresenter,
    server: FakeServer,
    running: RunningAttempt,
    qtbot: QtBot,
    fault: Fault,
    state: SendState,
    detail: str,
) -> None:
    """While the trouble lasts it is named with what waits; when it is over everything is sent by itself."""
    server.always = fault
    sending.use(server.client())
    qtbot.waitUntil(lambda: sending.facts.state is state)
    assert (3, detail) == (sending.facts.unsent, sending.facts.detail)
    qtbot.waitUntil(lambda: len(server.requests) >= 3)
    server.always = None
    qtbot.waitUntil(lambda: sending.facts.state is SendState.SENT)

    assert all_sent(device, server)


def test_lost_replies_send_nothing_twice(
    device: Device,
    background: Background,
    sending: SendingPresenter,
    server: FakeServer,
    running: RunningAttempt,
    qtbot: QtBot,
) -> None:
    """After each lost reply to much that was sent the device asks before it sends."""
    for number in range(2_000):
        running.record(responded(Q3, sha256(bytes([number % 256, number // 256])).hexdigest()))
    server.faults.extend([None, Fault.LOST_REPLY, Fault.LOST_REPLY, None, None, None])
    sending.use(server.client())
    qtbot.waitUntil(lambda: sending.facts.state is SendState.SENT)

    assert all_sent(device, server)
    assert device.log.last == server.received_entries


def test_little_whose_reply_was_lost_is_sent_anew_once(
    device: Device, sending: SendingPresenter, server: FakeServer, running: RunningAttempt, qtbot: QtBot
) -> None:
    """A short request that broke off is sent again without a question; where that breaks off too, the device asks."""
    server.faults.extend([None, Fault.LOST_REPLY, Fault.LOST_REPLY, None, None, None])
    sending.use(server.client())
    qtbot.waitUntil(lambda: sending.facts.state is SendState.SENT)

    assert all_sent(device, server)
    assert 2 == len(server.frame_sizes)


@pytest.mark.parametrize("way", ["refuse", "takes_frames"])
def test_a_server_that_takes_nothing_is_not_pestered(
    device: Device,
    sending: SendingPresenter,
    server: FakeServer,
    running: RunningAttempt,
    qtbot: QtBot,
    way: str,
) -> None:
    """No progress is a failure with its waits, not a loop, and passes when the server takes frames again."""
    setattr(server, way, {"refuse": "chain_broken", "takes_frames": False}[way])
    sending.use(server.client())
    qtbot.waitUntil(lambda: sending.facts.state is SendState.REFUSED)
    assert {"refuse": "chain_broken", "takes_frames": "nothing_taken"}[way] == sending.facts.detail
    setattr(server, way, {"refuse": "", "takes_frames": True}[way])
    qtbot.waitUntil(lambda: sending.facts.state is SendState.SENT)

    assert all_sent(device, server)


def test_changes_are_brought_in(
    device: Device, sending: SendingPresenter, server: FakeServer, qtbot: QtBot
) -> None:
    """Sittings, results and packs come in by themselves, page by page; what is refused stops nothing."""
    pack = make_pack(2)
    digest = sha256(pack).hexdigest()
    server.packs["ports/2"], server.etags["ports/2"] = pack, digest
    server.page = 2
    server.changes = [
        sitting_change(make_document(make_sitting(sitting_id="evil"), STRANGER)),
        sitting_change(make_document(make_sitting(sitting_id="new", pack_version=2))),
        ResultChange(attempt_id="019", digest="ab" * 32, score="1", maximum="2", pending=0),
        pack_change(pack, digest, version=2),
    ]
    heard = Heard(sending.brought)
    server.cut_after = 500
    sending.use(server.client())
    qtbot.waitUntil(lambda: sending.facts.state is SendState.SENT)

    assert [("new", True), ("sitting-1", True)] == sorted(
        (known.sitting.id, bool(known.pack_hash)) for known in list_sittings(device)
    )
    assert server_result(device, "019") is not None  # type: ignore[arg-type]  # an id
    assert ["bytes=500-"] == server.ranges
    assert ([], True) == (wanted(device), len(heard) >= 2)


def test_a_pack_that_cannot_be_used_holds_up_no_other(
    device: Device, sending: SendingPresenter, server: FakeServer, qtbot: QtBot
) -> None:
    """A refused pack is not fetched again and again, and the next one is fetched."""
    bad, good = make_pack(9, pack_id="a-first", issuer=STRANGER), make_pack(2)
    for name, data in (("a-first/9", bad), ("ports/2", good)):
        server.packs[name], server.etags[name] = data, sha256(data).hexdigest()
    server.changes = [
        pack_change(bad, server.etags["a-first/9"], "a-first", 9),
        pack_change(good, server.etags["ports/2"], version=2),
    ]
    sending.use(server.client())
    qtbot.waitUntil(lambda: sending.facts.state is SendState.SENT)
    sending.try_now()
    qtbot.waitUntil(lambda: server.requests[-1].endswith("changes") and len(server.requests) > 5)

    assert 1 == sum("a-first" in request for request in server.requests)
    assert 1 == sum("ports/2" in request for request in server.requests)
    assert ["a-first"] == [want.pack_id for want in wanted(device)]


def test_the_heartbeat_says_how_it_is(
    desk: Desk, sending: SendingPresenter, server: FakeServer, running: RunningAttempt, qtbot: QtBot
) -> None:
    """State, progress and how many changes were refused are told, without any answer."""
    server.changes = [sitting_change(make_document(make_sitting(sitting_id="evil"), STRANGER))]
    sending.use(server.client())
    qtbot.waitUntil(lambda: bool(server.heartbeats))

    beat = server.heartbeats[0]
    assert ("1.2.3", PROGRESS.model_dump(mode="json")) == (beat["app_version"], beat["attempt"])
    assert 1 == beat["refused_changes"]


def test_what_a_proctor_should_hear_of_is_said_at_once(
    device: Device,
    background: Background,
    server: FakeServer,
    running: RunningAttempt,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A heartbeat that is not due comes all the same when the attempt stands otherwise, and tells the battery."""
    monkeypatch.setattr(module, "LISTEN_SECONDS", 0.01)
    monkeypatch.setattr(module, "IDLE_SECONDS", 60.0)
    stands = [PROGRESS]
    sending = SendingPresenter(device, background, lambda: stands[0], "1", battery=lambda: 14)
    sending.use(server.client())
    qtbot.waitUntil(lambda: len(server.heartbeats) == 1)
    stands[0] = PROGRESS.model_copy(update={"state": "paused", "pause": "lock", "locked": True})

    qtbot.waitUntil(lambda: len(server.heartbeats) == 2)

    sending.stop()
    assert [(14, False), (14, True)] == [
        (beat["battery_percent"], beat["attempt"]["locked"])  # type: ignore[index]  # a JSON object
        for beat in server.heartbeats
    ]


def test_a_missing_heartbeat_changes_nothing(
    device: Device, sending: SendingPresenter, server: FakeServer, running: RunningAttempt, qtbot: QtBot
) -> None:
    """When the heartbeat fails the log has arrived all the same."""
    server.faults.extend([None, None, None, Fault.TIMEOUT])
    sending.use(server.client())
    qtbot.waitUntil(lambda: sending.facts.state is SendState.NO_NETWORK)

    assert all_sent(device, server)


def test_the_work_never_waits_for_the_network(
    background: Background,
    device: Device,
    sending: SendingPresenter,
    server: FakeServer,
    running: RunningAttempt,
    qtbot: QtBot,
) -> None:
    """While a request hangs, an answer is stored."""
    reached, gate = Gate(), Gate()
    answer: Callable[..., object] = server.handle

    def hang(request: object) -> object:
        reached.set()
        assert gate.wait(10)
        return answer(request)

    server.handle = hang  # type: ignore[method-assign,assignment]  # a slow one
    sending.use(server.client())
    qtbot.waitUntil(reached.is_set)
    background.on_database(lambda: running.record(responded(Q1, "A")))
    gate.set()
    qtbot.waitUntil(lambda: all_sent(device, server))

    assert ("A",) == running.attempt.response(Q1).values()


def test_after_stop_nothing_new_begins(
    sending: SendingPresenter, server: FakeServer, running: RunningAttempt, qtbot: QtBot
) -> None:
    """A stopped presenter asks nothing any more."""
    sending.use(server.client())
    qtbot.waitUntil(lambda: sending.facts.state is SendState.SENT)
    sending.stop()
    count = len(server.requests)
    sending.nudge()
    sending.try_now()
    qtbot.wait(60)

    assert count == len(server.requests)


def test_packs_are_told_when_they_are_others_than_were_told(
    device: Device,
    background: Background,
    server: FakeServer,
    running: RunningAttempt,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The first heartbeat says which packs are here; the next says nothing of them, until one more is."""
    monkeypatch.setattr(module, "LISTEN_SECONDS", 0.01)
    pauses = count()

    def progress() -> AttemptProgress:
        return PROGRESS.model_copy(update={"pause": str(next(pauses))})  # another each time: a beat is due

    sending = SendingPresenter(device, background, progress, "1")
    sending.use(server.client())
    qtbot.waitUntil(lambda: len(server.heartbeats) >= 3)
    second = make_pack(pack_id="second")
    digest = sha256(second).hexdigest()
    server.packs["second/1"], server.etags["second/1"] = second, digest
    server.changes.append(pack_change(second, digest, "second"))

    def told() -> list[Any]:
        return [beat["packs"] for beat in server.heartbeats]

    qtbot.waitUntil(lambda: sum(bool(one) for one in told()) >= 2 and len(told()[-1] or ()) != 1)
    sending.stop()
    said = [one for one in told() if one is not None]
    assert (1, None) == (len(said[0]), told()[1])
    assert "openable" == said[0][0]["state"]
    assert "second" in {one["pack_id"] for one in said[-1]}
