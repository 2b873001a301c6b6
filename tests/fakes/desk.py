"""The proctor's desk without a disk: its presenters, told by a test what they show."""

from PySide6.QtCore import Signal

from desktop.presenters.desk_facts import SittingRow
from tests.fakes.calls import Calls
from tests.fakes.live import FakeLive


class FakeCandidates(Calls):
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.loading = False
        self.sittings: tuple[SittingRow, ...] = ()


class FakeDesk(Calls):
    def __init__(self) -> None:
        super().__init__()
        self.candidates = FakeCandidates()
        self.live = FakeLive()

    def leave(self) -> None:
        self.called("leave")
