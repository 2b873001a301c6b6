"""What tests of presenters share."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal, SignalInstance
from pytestqt.qtbot import QtBot

from assessment.attempt.events import Event
from assessment.ids import ItemId
from desktop.background import Background
from desktop.errors import DiskFull
from desktop.presenters.attempt import AttemptPresenter
from desktop.presenters.facts import CandidateFacts
from desktop.services.device import Device
from desktop.services.read_attempts import load_attempt
from desktop.storage.engine import transaction
from desktop.storage.log import entries_after
from tests.builders import answers
from tests.fakes.server import FakeServer
from tests.standing import unsent

CANDIDATE = CandidateFacts(
    name="Candidate 1",
    number="C-1",
    desk="1",
    centre="Centre",
    room="Room 1",
    test_title="Ports",
    sitting_title="Morning",
    instructions="<p>Go.</p>",
    item_count=5,
    allowance_ms=3_600_000,
    time_factor_percent=100,
    continues=False,
)


def drain(qtbot: QtBot, background: Background) -> None:
    """Wait until the threads have done what was asked of machine and database, and told their results, twice over."""
    for _ in range(2):
        for thread in (background.machine, background.database):
            signal = _Told()
            with qtbot.waitSignal(signal.told, timeout=10_000):
                thread(lambda: True, lambda _, signal=signal: signal.told.emit(), lambda _: None)  # type: ignore[misc]  # bound now


class _Told(QObject):
    """Says that a thread has come to a request."""

    told = Signal()


class Heard:
    """Everything a signal said, in order."""

    def __init__(self, *signals: Any) -> None:  # Qt's signal instances
        self.words: list[Any] = []
        for signal in signals:
            signal.connect(self._hear)

    def _hear(self, *words: Any) -> None:
        self.words.append(words[0] if len(words) == 1 else words)

    def __len__(self) -> int:
        return len(self.words)


class BrokenDisk:
    """A disk under a device's log that can be broken and mended."""

    def __init__(self, device: Device) -> None:
        self.broken = True
        self.error: Exception = DiskFull("full")
        self._append: Callable[..., object] = device.log.append
        self._begin: Callable[..., object] = device.log.begin_attempt
        device.log.append = self._try_append  # type: ignore[method-assign,assignment]  # stands before the disk
        device.log.begin_attempt = self._try_begin  # type: ignore[method-assign]  # as above

    def _try_append(self, event: Event, state: str | None = None) -> object:
        if self.broken:
            raise self.error
        return self._append(event, state)

    def _try_begin(self, *args: Any, **kwargs: Any) -> None:
        if self.broken:
            raise self.error
        self._begin(*args, **kwargs)


def stored(device: Device, attempt: AttemptPresenter) -> dict[ItemId, tuple[str, ...]]:
    """Return the answers that a restart would find."""
    return answers(load_attempt(device, attempt.attempt.attempt_id))


def all_sent(device: Device, server: FakeServer) -> bool:
    """Say whether the server's log is the device's, without repetition."""
    with transaction(device.engine) as session:
        entries = entries_after(session, device.epoch, 0, 100_000)
    return entries == server.log(device.epoch).entries and not unsent(device)


def wait(qtbot: QtBot, signal: SignalInstance, wish: Callable[[], object]) -> None:
    """Wish, and wait for what follows."""
    with qtbot.waitSignal(signal, timeout=10_000):
        wish()
