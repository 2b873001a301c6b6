"""How hard to measure, and where."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Effort:
    """``folder`` is empty and lies on the file system that is measured."""

    folder: Path
    quick: bool

    def times(self, usual: int, least: int = 3) -> int:
        """Return how many samples to take where ``usual`` many are wanted."""
        return max(least, usual // 5) if self.quick else usual
