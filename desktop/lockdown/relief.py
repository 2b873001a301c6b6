"""What an exam that was started anew says to the supervisor that started it, on its standard output."""

import json
import os
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress

RELIEVES = "CARREL_RELIEVES"
"""Names, in the environment, the process of the supervisor that is to be relieved."""


class Relief:
    """Says nothing where nobody is to be relieved, and everything once.

    ``supervisor`` is who is still there to be relieved, 0: nobody. The environment names it, and anybody can set that:
    so it counts only until we are here. ``relieved`` is called then.
    """

    def __init__(self, supervisor: int = 0, told: int | None = None) -> None:
        self.supervisor = supervisor
        self.relieved: Callable[[], None] = lambda: None
        self._told = told
        self._said: set[str] = set()

    @classmethod
    def from_environment(
        cls, environment: Mapping[str, str] = os.environ, parent: int | None = None
    ) -> "Relief":
        """Return whom this process relieves: who started it, and nobody else that somebody may name there."""
        named = environment.get(RELIEVES, "")
        started_by = os.getppid() if parent is None else parent
        return cls(started_by, sys.stdout.fileno()) if named == str(started_by) else cls()

    def engaging(self) -> None:
        """Say that the screen is about to be taken."""
        self._say("engaging")

    def here(self) -> None:
        """Say that the exam is there again, or whatever else is to be seen now."""
        self._say("here")
        if self.supervisor:
            self.supervisor = 0
            self.relieved()

    def _say(self, what: str) -> None:
        if self._told is not None and what not in self._said:
            self._said.add(what)
            with suppress(OSError):  # who started it is gone: nobody is to be relieved
                os.write(self._told, json.dumps({what: True}).encode() + b"\n")
