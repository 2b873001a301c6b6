"""A hub and the server above it: one stands in for the other, each with its own cursors, told truthfully."""

import pytest
from pytestqt.qtbot import QtBot

from desktop.background import Background
from desktop.presenters import sending as module
from desktop.presenters.facts import CENTRE, SendState
from desktop.presenters.route import Route
from desktop.presenters.sending import SendingPresenter
from desktop.services.device import Device
from desktop.services.list_places import Place, Places
from desktop.services.running_attempt import RunningAttempt
from desktop.storage.engine import transaction
from desktop.storage.log import last_dseq
from desktop.storage.places import HOME, place_in_use
from desktop.sync import choose_place
from tests.builders import Q1, Q3, TOKEN, responded
from tests.fakes.server import FakeServer, Fault

HUB = "ab" * 8


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Shorten every wait, and all patience."""
    monkeypatch.setattr(module, "IDLE_SECONDS", 0.1)
    monkeypatch.setattr(module, "LISTEN_SECONDS", 0.1)
    monkeypatch.setattr(module, "AFTER_EVENT_SECONDS", 0.01)
    monkeypatch.setattr(module, "retry_delay", lambda failures, fraction, retry_after=None: 0.02)
    monkeypatch.setattr(choose_place, "PATIENCE_MS", 0)
    monkeypatch.setattr(choose_place, "RETURN_MS", 0)


@pytest.fixture
def hub(device: Device) -> FakeServer:
    """The hub of the centre."""
    found = FakeServer(device.device_id, device.key.public)
    found.custody = "centre"
    return found


@pytest.fixture
def above(device: Device) -> FakeServer:
    """The organisation's own server."""
    return FakeServer(device.device_id, device.key.public)


def route(device: Device, background: Background, hub: FakeServer, above: FakeServer) -> Route:
    """Return the way to both, the hub first."""
    places = Places((Place(HUB, "https://hub.test", ("1" * 64,)), Place(HOME, "https://above.test")), TOKEN)
    return Route(device, background, places, lambda _: (), {HUB: hub.client(), HOME: above.client()})


def written(device: Device) -> int:
    """Return how many entries the device's log has."""
    with transaction(device.engine) as session:
        return last_dseq(session, device.epoch)


def test_one_stands_in_for_the_other(
    device: Device,
    background: Background,
    sending: SendingPresenter,
    running: RunningAttempt,
    hub: FakeServer,
    above: FakeServer,
    qtbot: QtBot,
) -> None:
    """With the hub dead all goes above; when it lives it gets all; dead again, above gets the rest, nothing twice."""
    hub.always = Fault.NO_CONNECTION
    sending.use(route(device, background, hub, above))
    qtbot.waitUntil(lambda: sending.facts.state is SendState.SENT and sending.facts.detail == "")
    first = written(device)
    assert (first, 0) == (above.received_entries, hub.received_entries)

    hub.always = None
    qtbot.waitUntil(lambda: hub.received_entries == first)
    assert (first, "") == (above.received_entries, sending.facts.detail)
    running.record(responded(Q1, "B"))
    sending.nudge()
    qtbot.waitUntil(lambda: sending.facts.detail == CENTRE)
    with transaction(device.engine) as session:
        assert HUB == place_in_use(session)

    hub.always = Fault.TIMEOUT
    running.record(responded(Q1, "A"))
    running.record(responded(Q3, "one"))
    sending.nudge()
    qtbot.waitUntil(lambda: above.received_entries == written(device))
    qtbot.waitUntil(lambda: (sending.facts.state, sending.facts.detail) == (SendState.SENT, ""))
    hub.always = None
    qtbot.waitUntil(lambda: hub.received_entries == written(device))

    assert [written(device)] * 2 == [above.received_entries, hub.received_entries]
    assert above.log(device.epoch).entries == hub.log(device.epoch).entries


def test_a_new_hub_gets_everything(
    device: Device,
    background: Background,
    sending: SendingPresenter,
    running: RunningAttempt,
    hub: FakeServer,
    above: FakeServer,
    qtbot: QtBot,
) -> None:
    """With the server above away all day, what a dead hub had is sent whole to the hub that replaces it."""
    above.always = Fault.NO_CONNECTION
    sending.use(route(device, background, hub, above))
    qtbot.waitUntil(lambda: sending.facts.detail == CENTRE)
    second = FakeServer(device.device_id, device.key.public)
    second.custody = "centre"
    places = Places((Place("cd" * 8, "https://second.test", ("2" * 64,)),), TOKEN)
    sending.use(Route(device, background, places, lambda _: (), {"cd" * 8: second.client()}))
    qtbot.waitUntil(lambda: second.received_entries == written(device))

    assert hub.log(device.epoch).entries == second.log(device.epoch).entries
