"""The live view of a room without a network: told by a test what it shows, and keeping what was wished."""

from dataclasses import replace

from PySide6.QtCore import Signal

from assessment.attempt.command import CommandKind
from desktop.presenters.live_facts import LiveFacts
from tests.fakes.calls import Calls


class FakeLive(Calls):
    changed = Signal()
    alarmed = Signal(object)
    refused = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.facts = LiveFacts()

    def tell(self, facts: LiveFacts | None = None, **changes: object) -> None:
        self.facts = replace(facts or self.facts, **changes)  # type: ignore[arg-type]  # by the names of the record
        self.changed.emit()

    def sign_in(self, address: str, name: str, password: str) -> None:
        self.called("sign_in", address, name, password)

    def sign_out(self) -> None:
        self.called("sign_out")

    def refresh(self) -> None:
        self.called("refresh")

    def choose(self, sitting_id: str) -> None:
        self.called("choose", sitting_id)

    def leave_room(self) -> None:
        self.called("leave_room")

    def mute(self, muted: bool) -> None:
        self.called("mute", muted)

    def acknowledge(self, alarm: int) -> None:
        self.called("acknowledge", alarm)

    def acknowledge_all(self) -> None:
        self.called("acknowledge_all")

    def order(
        self,
        kind: CommandKind,
        attempt_ids: tuple[str, ...] = (),
        *,
        text: str = "",
        reason: str = "",
        extension_ms: int = 0,
    ) -> None:
        self.called("order", kind, attempt_ids, text, reason, extension_ms)

    def send_again(self, order: str) -> None:
        self.called("send_again", order)
