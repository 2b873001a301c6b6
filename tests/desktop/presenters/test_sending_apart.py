"""Sending to a server of another version, to one that is only the centre's, and to one whose word is not enough."""

from datetime import timedelta
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from desktop.background import Background
from desktop.presenters.facts import CENTRE, RECEIPT_WRONG, SendState
from desktop.presenters.sending import SendingPresenter
from desktop.services.device import Device
from desktop.services.running_attempt import RunningAttempt
from desktop.storage.clock_offsets import kept_offset
from desktop.ui.messages import of_send
from tests.builders import Q3, responded
from tests.fakes.server import SERVER_MS, FakeServer
from tests.standing import unsent

pytestmark = pytest.mark.usefixtures("quick_rounds")


def asked(server: FakeServer, part: str) -> int:
    """Return how often something was asked for."""
    return sum(part in request for request in server.requests)


@pytest.mark.parametrize("side", ["device", "server"])
@pytest.mark.parametrize("part", ["/changes", "/heartbeat"])
def test_where_versions_part_the_rest_goes_on(
    device: Device,
    background: Background,
    sending: SendingPresenter,
    server: FakeServer,
    running: RunningAttempt,
    qtbot: QtBot,
    part: str,
    side: str,
) -> None:
    """What the server cannot serve is asked for once; answers are sent all the same, and who must be updated is told."""
    server.apart = {part: side}
    sending.use(server.client())
    qtbot.waitUntil(lambda: sending.facts.detail == f"update_needed_{side}")
    background.on_database(partial(running.record, responded(Q3, "after")))
    sending.nudge()
    qtbot.waitUntil(lambda: len(server.log(device.epoch).entries) == device.log.last)
    qtbot.waitUntil(lambda: sending.facts.unsent == 0)

    qtbot.waitUntil(lambda: sending.facts.state is SendState.SENT)
    assert f"update_needed_{side}" == sending.facts.detail
    assert 1 == asked(server, part)
    assert ("Carrel on this computer is too old" if side == "device" else "the server is too old") in of_send(
        sending.facts
    )


def test_a_log_that_cannot_be_served_waits_and_is_told(
    device: Device, sending: SendingPresenter, server: FakeServer, running: RunningAttempt, qtbot: QtBot
) -> None:
    """Where not even the log can be sent it is kept, the server is not pestered, and a wish to try is followed."""
    server.apart = {"/log/": "device"}
    sending.use(server.client())
    qtbot.waitUntil(lambda: asked(server, "/changes") >= 3)

    assert (SendState.REFUSED, device.log.last) == (sending.facts.state, unsent(device))
    assert 1 == asked(server, "/log/")
    server.apart = {}

    def sent() -> bool:
        sending.try_now()
        return sending.facts.state is SendState.SENT

    qtbot.waitUntil(sent)
    assert 0 == unsent(device)


def test_at_the_centre_is_not_yet_at_the_organisation(
    sending: SendingPresenter, server: FakeServer, running: RunningAttempt, qtbot: QtBot
) -> None:
    """What only the centre has is told as that."""
    server.custody = "centre"
    sending.use(server.client())
    qtbot.waitUntil(lambda: sending.facts.state is SendState.SENT)

    assert CENTRE == sending.facts.detail
    assert of_send(sending.facts).startswith("Sent to the centre; the organisation has not confirmed it yet")


def test_a_forged_receipt_is_told(
    device: Device, sending: SendingPresenter, server: FakeServer, running: RunningAttempt, qtbot: QtBot
) -> None:
    """Who tells of a receipt that the organisation did not give is found out, and answers still count as sent."""
    server.receipt = f"5.0123456789abcdef.{'A' * 86}"
    sending.use(server.client())
    qtbot.waitUntil(lambda: sending.facts.detail == RECEIPT_WRONG)

    assert (SendState.SENT, 0) == (sending.facts.state, unsent(device))
    assert "not genuine" in of_send(sending.facts)


def test_the_clock_of_the_server_is_recorded_once(
    device: Device, background: Background, sending: SendingPresenter, server: FakeServer, qtbot: QtBot
) -> None:
    """How far the server's clock is ahead is kept for this boot with how sure that is, and told with the next heartbeat."""
    sending.use(server.client())
    qtbot.waitUntil(lambda: sending.facts.state is SendState.SENT)

    def kept() -> tuple[int, int] | None:
        with device.log.transaction() as rows:
            found = kept_offset(rows, device.clock.boot_id())
        return (found.offset_ms, found.uncertainty_ms) if found else None

    ahead = SERVER_MS - int(device.clock.now().timestamp() * 1000)
    offset, within = background.on_database(kept) or (0, 0)
    assert abs(offset - ahead) <= within
    assert server.heartbeats[-1]["skew_within_ms"] == within
    assert timedelta(0) <= timedelta(milliseconds=within) < timedelta(seconds=30)
