"""The proctor's desk without a disk: its presenters, told by a test what they show."""

from PySide6.QtCore import Signal

from assessment.ids import SittingId
from desktop.presenters.desk_facts import SittingRow
from desktop.services.held_attempts import HeldAttempt
from desktop.services.take_over import Arriving
from tests.fakes.calls import Calls


class FakeCandidates(Calls):
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.loading = False
        self.sittings: tuple[SittingRow, ...] = ()


class FakeAttempts(Calls):
    changed = Signal()
    asks = Signal()
    refused = Signal(int)
    accepted = Signal()
    arrived = Signal(object)
    done = Signal(object)
    not_done = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.loading, self.pin_set = False, True
        self.attempts: tuple[HeldAttempt, ...] = ()

    def hand_over(self, one: HeldAttempt, folder: str, why: str) -> None:
        self.called("hand_over", one.attempt_id, folder, why)

    def take_back(self, one: HeldAttempt) -> None:
        self.called("take_back", one.attempt_id)

    def look(self, path: str) -> None:
        self.called("look", path)

    def take_over(self, arriving: Arriving) -> None:
        self.called("take_over", arriving)

    def export(self, sitting_id: SittingId, folder: str) -> None:
        self.called("export", sitting_id, folder)

    def try_pin(self, pin: str) -> None:
        self.called("try_pin", pin)

    def put_away(self) -> None:
        self.called("put_away")


class FakeDesk(Calls):
    def __init__(self) -> None:
        super().__init__()
        self.candidates = FakeCandidates()
        self.attempts = FakeAttempts()

    def leave(self) -> None:
        self.called("leave")
