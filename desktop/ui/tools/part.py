"""What a tool on the screen is to the deck that holds all of them, and what it may know of the screen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, runtime_checkable

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance
    from PySide6.QtWidgets import QWidget

    from desktop.ui.rich_text import Media
    from desktop.ui.test_page.pages import Pages
    from desktop.ui.toolbox import Tools


class ToolPart(Protocol):
    """A tool that was taken up at least once. It is opened and closed by the deck alone."""

    @property
    def closed(self) -> SignalInstance:
        """Emitted when the candidate put it away by its own means."""
        ...

    def open(self) -> None:
        """Show it."""
        ...

    def close_panel(self) -> None:
        """Take it away, keeping what it holds."""
        ...

    def first(self) -> QWidget | None:
        """Return where the keyboard begins in it; None where it has nothing of its own."""
        ...


@runtime_checkable
class Carries(Protocol):
    """A tool that holds something that is nowhere else: it goes over to the one that stands in for it in another look."""

    def carry(self) -> object:
        """Return what it holds."""
        ...

    def take_over(self, carried: object) -> None:
        """Hold what the one before held."""
        ...


@dataclass(frozen=True, slots=True)
class Place:
    """Where tools stand: over ``host``, the whole test screen. ``body`` holds the passage and the questions.

    ``insert`` puts words where the candidate was typing last; it says whether there was such a place.
    """

    host: QWidget
    body: QWidget
    pages: Pages
    tools: Tools
    media: Media
    insert: Callable[[str], bool]


class Mode:
    """A tool without a panel, turned on and off: a highlighter, striking out. ``turn`` is told which."""

    def __init__(self, turn: Callable[[bool], None]) -> None:
        self.turn = turn
