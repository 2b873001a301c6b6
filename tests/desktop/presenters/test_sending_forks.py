"""A server whose log is not the device's: only who shows the device's own signature makes it begin anew, and once."""

from functools import partial
from typing import Any

import httpx
import pytest
from pytestqt.qtbot import QtBot

from assessment.ids import Epoch
from assessment.signing import SigningKey
from assessment.sync.frame import signed_text
from assessment.sync.log import LogEntry
from desktop.presenters.facts import SendState
from desktop.presenters.sending import SendingPresenter
from desktop.services.device import Device
from desktop.services.running_attempt import RunningAttempt
from desktop.storage.engine import transaction
from desktop.storage.log import entries_after, head_at
from desktop.sync.schedule import ASK_AGAIN_SECONDS
from tests.builders import Desk
from tests.desktop.presenters.helpers import all_sent
from tests.fakes.server import FakeServer
from tests.standing import unsent

pytestmark = pytest.mark.usefixtures("quick_rounds")


def fork(device: Device, server: FakeServer) -> list[LogEntry]:
    """Let the server hold another log under our epoch."""
    log = server.log(device.epoch)
    with transaction(device.engine) as session:
        log.entries.extend(entries_after(session, device.epoch, 0, 10) * 2)
    log.heads.extend([bytes(32)] * 6)
    log.signed = 6, bytes(32), device.key.sign(signed_text(device.device_id, device.epoch, 6, bytes(32)))
    return list(log.entries)


def lies(device: Device) -> dict[str, list[httpx.Response]]:
    """Return what may answer a push and the question for a proof, none of which is one."""
    wrong, stranger = [2, "ab" * 8, 1, "central", ""], SigningKey(bytes(32))
    proofs = {
        "the same again": wrong,
        "nothing": {},
        "a stranger's signature": proof_of(device, stranger, 2, bytes(32)),
        "another log's": proof_of(device, device.key, 2, bytes(32), epoch="f" * 16),
        "our own log's": proof_of(device, device.key, 2, own_head(device, 2)),
    }
    cursors = ([0, "ab" * 8, 1, "central"], [99, "ab" * 8, 1, "central"])
    found = {
        name: [httpx.Response(200, json=wrong), httpx.Response(200, json=proof)]
        for name, proof in proofs.items()
    }
    for told in cursors:
        found[f"cursor {told[0]}"] = [httpx.Response(200, json=told)] * 2
    return found


def reached(server: FakeServer, count: int) -> bool:
    """Say whether so much has been asked."""
    return len(server.requests) >= count


def proof_of(device: Device, key: SigningKey, cursor: int, head: bytes, epoch: str = "") -> dict[str, object]:
    """Return a log's end as somebody signs it."""
    text = signed_text(device.device_id, Epoch(epoch or device.epoch), cursor, head)
    return {"cursor": cursor, "head": head.hex(), "signature": key.sign(text).hex()}


def own_head(device: Device, dseq: int) -> bytes:
    """Return a head of the device's log."""
    with transaction(device.engine) as session:
        return head_at(session, device.device_id, device.epoch, dseq) or b""


def test_a_fork_goes_on_in_a_new_epoch(
    device: Device, sending: SendingPresenter, server: FakeServer, running: RunningAttempt, qtbot: QtBot
) -> None:
    """Where the server's log is not ours, ours begins anew under another epoch and arrives whole."""
    old = device.epoch
    foreign = fork(device, server)
    sending.use(server.client())
    qtbot.waitUntil(lambda: sending.facts.state is SendState.SENT)

    assert old != device.epoch
    assert all_sent(device, server)
    assert foreign == server.log(old).entries


def test_a_server_set_back_is_noticed_by_a_device_that_has_nothing_to_send(
    device: Device,
    desk: Desk,
    sending: SendingPresenter,
    server: FakeServer,
    running: RunningAttempt,
    qtbot: QtBot,
) -> None:
    """A server that comes back from a backup is asked within five minutes, and gets again what it has lost."""
    sending.use(server.client())
    qtbot.waitUntil(lambda: sending.facts.state is SendState.SENT)
    server.logs.clear()
    desk.clock.advance(round(ASK_AGAIN_SECONDS * 1000))
    sending.try_now()
    qtbot.waitUntil(lambda: all_sent(device, server))

    assert server.log(device.epoch).entries


def test_a_server_that_forks_everything_makes_no_epoch_after_epoch(
    device: Device, sending: SendingPresenter, server: FakeServer, running: RunningAttempt, qtbot: QtBot
) -> None:
    """A device begins anew once, then tells the trouble and waits."""
    fork(device, server)
    epochs = {device.epoch}
    answer = server.handle

    def forking(request: httpx.Request) -> httpx.Response:
        epochs.add(device.epoch)
        if request.url.query == b"proof=" + b"ab" * 8:  # somebody has our key
            server.log(device.epoch).signed = (
                50,
                bytes(32),
                device.key.sign(signed_text(device.device_id, device.epoch, 50, bytes(32))),
            )
            return answer(request)
        answer(request)
        return httpx.Response(200, json=[50, "ab" * 8, 1, "central"])

    server.handle = forking  # type: ignore[method-assign]  # a server gone mad
    sending.use(server.client())
    qtbot.waitUntil(lambda: len(server.requests) >= 5)

    assert (2, "forked", SendState.REFUSED) == (len(epochs), sending.facts.detail, sending.facts.state)
    assert 3 == unsent(device)


def test_who_cannot_show_our_signature_makes_no_fork(
    device: Device, sending: SendingPresenter, server: FakeServer, running: RunningAttempt, qtbot: QtBot
) -> None:
    """A well-formed reply with a wrong head begins no epoch, whoever answers what; the true server brings it right."""
    old, answer = device.epoch, server.handle
    for name, (pushed, proved) in lies(device).items():

        def lying(request: httpx.Request, pushed: Any = pushed, proved: Any = proved) -> httpx.Response:
            server.requests.append(request.url.path)
            told = proved if request.url.query.startswith(b"proof") else pushed
            return httpx.Response(200, content=told.content)

        server.handle = lying  # type: ignore[method-assign]  # somebody else answers
        wanted = len(server.requests) + 4
        sending.use(server.client())
        qtbot.waitUntil(partial(reached, server, wanted))

        assert (old, SendState.NO_NETWORK, "ServerUnreadable") == (
            device.epoch,
            sending.facts.state,
            sending.facts.detail,
        ), name
        assert 3 == unsent(device)
    server.handle = answer  # type: ignore[method-assign]
    sending.use(server.client())
    qtbot.waitUntil(lambda: sending.facts.state is SendState.SENT)
    assert all_sent(device, server)
    assert old == device.epoch
