"""What covers the screen when the exam cannot."""

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Picture:
    """What a curtain shows: a card of ``width`` × ``height`` px at ``x``, ``y`` of the screen on a plain ground.

    ``pixels`` are rows of 4 bytes each, blue, green, red and one unused; ``ground`` is 0xRRGGBB.
    """

    x: int
    y: int
    width: int
    height: int
    pixels: bytes
    ground: int


class Curtain(Protocol):
    """Covers all screens. Every method is harmless when there is nothing to do."""

    def show_then(self, picture: Picture) -> None:
        """Show this when it covers."""

    def hang(self, window: int) -> None:
        """Be ready behind a window, so that nothing else is seen where that goes away."""

    def cover(self) -> None:
        """Cover the screen, and keep keys from everybody."""

    def hold(self) -> None:
        """Stay in front where it covers. Called often."""

    def stand_aside(self) -> None:
        """Stay, but let another window come in front and have the keys."""

    def uncover(self) -> None:
        """Go back behind the window."""

    def close(self) -> None:
        """Go away."""


class NoCurtain:
    """Where nothing can be covered."""

    def show_then(self, picture: Picture) -> None:
        """Show nothing."""

    def hang(self, window: int) -> None:
        """Hang nothing."""

    def cover(self) -> None:
        """Cover nothing."""

    def hold(self) -> None:
        """Hold nothing."""

    def stand_aside(self) -> None:
        """Hinder nobody."""

    def uncover(self) -> None:
        """Uncover nothing."""

    def close(self) -> None:
        """Leave nothing."""
