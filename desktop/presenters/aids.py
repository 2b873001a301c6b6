"""What is at hand for writing at one item."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Aids:
    """``language`` is that of the test (BCP 47). ``suggests``: where spelling is checked, words may be asked for."""

    language: str = ""
    checks_spelling: bool = False
    suggests: bool = False


NO_AIDS = Aids()
