"""What the tools ask of the presenters: what is at hand, what is in use, and a notepad that is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance

    from desktop.presenters.facts import SaveFacts, ToolFacts
    from desktop.presenters.read_aloud import Reading, Spoken


class Notepad(Protocol):
    """The candidate's own text. What is written is kept within a second, and at once where work pauses or moves on."""

    @property
    def changed(self) -> SignalInstance:
        """Emits the ``SaveFacts`` of the text."""
        ...

    @property
    def facts(self) -> SaveFacts:
        """What is true of the text on this computer."""
        ...

    @property
    def text(self) -> str:
        """The text as it was written last, stored yet or not."""
        ...

    @property
    def most(self) -> int:
        """How many characters are kept."""
        ...

    def write(self, text: str) -> None:
        """Keep this text."""
        ...

    def flush(self) -> None:
        """Keep what was written now."""
        ...


class Aloud(Protocol):
    """The voice that reads."""

    @property
    def changed(self) -> SignalInstance:
        """Emitted when it reads something else, faster or slower, or not at all."""
        ...

    @property
    def failed(self) -> SignalInstance:
        """Emits the engine's words when it broke off."""
        ...

    @property
    def has_voice(self) -> bool:
        """Whether this computer can read aloud."""
        ...

    @property
    def reading(self) -> Reading:
        """What it is doing."""
        ...

    @property
    def rate(self) -> int:
        """How fast, as an index of ``read_aloud.RATES``."""
        ...

    @property
    def current(self) -> Spoken | None:
        """The text that is being read."""
        ...

    def read(self, texts: tuple[Spoken, ...], first: int = 0) -> None:
        """Read texts from one of them on."""
        ...

    def pause(self) -> None:
        """Fall silent until ``go_on``."""
        ...

    def go_on(self) -> None:
        """Go on where it was paused."""
        ...

    def stop(self) -> None:
        """Read no more."""
        ...

    def skip(self, step: int) -> None:
        """Read the text so many on or back."""
        ...

    def set_rate(self, rate: int) -> None:
        """Read faster or slower."""
        ...


class Tools(Protocol):
    """The tools and sheets at the current item, named by their words in a test (``content.tools``)."""

    @property
    def changed(self) -> SignalInstance:
        """Emitted when something else is at hand, or in use."""
        ...

    @property
    def at_hand(self) -> tuple[ToolFacts, ...]:
        """What may be used here, in the order in which it is listed."""
        ...

    @property
    def in_use(self) -> frozenset[str]:
        """The words of what is in use."""
        ...

    @property
    def notepad(self) -> Notepad:
        """The notepad; it is there also where it is not at hand."""
        ...

    @property
    def aloud(self) -> Aloud:
        """The voice, looked for when it is first asked for."""
        ...

    def take_up(self, word: str) -> None:
        """Use a tool. Recorded once for each time that it is taken up."""
        ...

    def put_away(self, word: str) -> None:
        """Use a tool no longer."""
        ...
