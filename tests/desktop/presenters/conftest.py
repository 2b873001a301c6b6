"""A background whose threads end with the test, and an attempt under way on it."""

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from desktop.background import Background
from desktop.presenters import recording, saving
from desktop.presenters import sending as sending_module
from desktop.presenters.attempt import AttemptPresenter
from desktop.presenters.sending import SendingPresenter
from desktop.services.device import Device
from desktop.services.open_device import close_device
from desktop.services.running_attempt import RunningAttempt
from tests.builders import Desk, started
from tests.desktop.presenters.helpers import CANDIDATE, drain
from tests.desktop.presenters.in_room import Room
from tests.fakes.server import FakeServer


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let nobody wait for a person's pauses: the proportions stay, the times are a tenth."""
    monkeypatch.setattr(saving, "TYPING_PAUSE_MS", 60)
    monkeypatch.setattr(saving, "LONGEST_UNSAVED_MS", 100)
    monkeypatch.setattr(recording, "RETRY_MS", 50)


@pytest.fixture
def background(qtbot: QtBot, device: Device) -> Iterator[Background]:
    """The threads of one application."""
    background = Background()
    yield background
    background.drain()


@pytest.fixture
def running(device: Device, background: Background) -> RunningAttempt:
    """An attempt that has just begun."""
    return background.on_database(lambda: started(device))


@pytest.fixture
def attempt(
    running: RunningAttempt, background: Background, desk: Desk, settled: Callable[[], None]
) -> Iterator[AttemptPresenter]:
    """The attempt's presenter, at the first item."""
    presenter = AttemptPresenter(running, background, desk.clock, CANDIDATE)
    presenter.begin()
    settled()
    yield presenter
    presenter.stop()
    presenter.give_up()


@pytest.fixture
def quick_rounds(monkeypatch: pytest.MonkeyPatch) -> None:
    """Shorten every wait of whoever sends."""
    monkeypatch.setattr(sending_module, "IDLE_SECONDS", 0.1)
    monkeypatch.setattr(sending_module, "LISTEN_SECONDS", 0.1)
    monkeypatch.setattr(sending_module, "AFTER_EVENT_SECONDS", 0.01)
    monkeypatch.setattr(sending_module, "retry_delay", lambda failures, fraction, retry_after=None: 0.02)


@pytest.fixture
def server(device: Device) -> FakeServer:
    """A server that knows this device."""
    return FakeServer(device.device_id, device.key.public)


@pytest.fixture
def sending(device: Device, background: Background) -> Iterator[SendingPresenter]:
    """A presenter that was not told of a server yet."""
    presenter = SendingPresenter(device, background, lambda: None, "1.2.3")
    yield presenter
    presenter.stop()


@pytest.fixture
def settled(qtbot: QtBot, background: Background) -> Callable[[], None]:
    """Wait until all database work asked for so far is done and told."""
    return lambda: drain(qtbot, background)


@pytest.fixture
def room(device: Device, background: Background, qtbot: QtBot) -> Iterator[Room]:
    """A room, not yet opened."""
    room = Room(device, background, qtbot)
    yield room
    room.presenter.close()


@pytest.fixture
def other(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[Device], Room]]:
    """Makes rooms on other computers. One that is closed has its room ended first, as the application does."""
    made: list[Room] = []

    def make(device: Device) -> Room:
        made.append(Room(device, Background(), qtbot))
        return made[-1]

    def end(rooms: list[Room]) -> None:
        for room in rooms:
            made.remove(room)
            room.presenter.close()
            room.background.drain()

    def close_after(device: Device) -> None:
        end([room for room in made if room.device is device])
        close_device(device)

    monkeypatch.setattr("tests.builders.close_device", close_after)
    yield make
    end(made.copy())
