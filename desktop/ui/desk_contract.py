"""What the proctor's desk asks of its presenters: facts as signals and properties, wishes as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance

    from desktop.presenters.desk_facts import SittingRow
    from desktop.ui.live_contract import LiveRoom


class Candidates(Protocol):
    """The sittings of this computer, and the candidates of the one that somebody was let in to."""

    @property
    def changed(self) -> SignalInstance: ...
    @property
    def loading(self) -> bool: ...
    @property
    def sittings(self) -> tuple[SittingRow, ...]: ...


class Desk(Protocol):
    """The desk; owns the others."""

    @property
    def candidates(self) -> Candidates: ...
    @property
    def live(self) -> LiveRoom: ...
    def leave(self) -> None: ...
