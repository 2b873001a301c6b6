"""What is asked of whoever tries a PIN or a code that was typed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance


class Secret(Protocol):
    """Something that a proctor types, tried elsewhere. Where none is set, nothing has to be."""

    @property
    def refused(self) -> SignalInstance: ...
    @property
    def pin_set(self) -> bool: ...


class Pin(Secret, Protocol):
    """A proctor's PIN, tried one at a time."""

    @property
    def accepted(self) -> SignalInstance: ...
    def try_pin(self, pin: str) -> None: ...
