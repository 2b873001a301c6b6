"""The proctor's desk without a disk: its presenters, told by a test what they show."""

from dataclasses import dataclass

from PySide6.QtCore import Signal

from assessment.ids import CandidateId, SittingId
from desktop.presenters.desk_facts import RosterRow, SittingRow
from desktop.presenters.desk_machine import MachineFacts
from desktop.services.held_attempts import HeldAttempt
from desktop.services.launch import Change
from desktop.services.take_over import Arriving
from tests.fakes.calls import Calls
from tests.fakes.live import FakeLive


class FakePin(Calls):
    accepted = Signal()
    refused = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.pin_set = True

    def try_pin(self, pin: str) -> None:
        self.called("try_pin", pin)


@dataclass
class FakeCode:
    busy: bool = False
    error: Exception | None = None


class FakeCandidates(Calls):
    changed = Signal()
    refused = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.loading = self.looking = self.busy = False
        self.sittings: tuple[SittingRow, ...] = ()
        self.pin = FakePin()
        self.code = FakeCode()
        self.asked_for: SittingRow | None = None
        self.open: SittingRow | None = None
        self.by = "Pat Proctor"
        self.roster: tuple[RosterRow, ...] | None = None
        self.machine: MachineFacts | None = None

    def let_in(self, sitting: SittingRow | None) -> None:
        """Let somebody in to a sitting, or nobody to any."""
        self.asked_for = self.open = sitting
        self.changed.emit()

    def choose(self, sitting_id: SittingId) -> None:
        self.called("choose", sitting_id)

    def close(self) -> None:
        self.called("close")
        self.let_in(None)

    def look_again(self) -> None:
        self.called("look_again")

    def enter_code(self, code: str) -> None:
        self.called("enter_code", code)

    def launch(self, candidate_id: CandidateId, change: Change) -> None:
        self.called("launch", candidate_id, change)


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
        self.live = FakeLive()

    def touched(self) -> None:
        self.called("touched")

    def leave(self) -> None:
        self.called("leave")
