"""Looks at one machine for whoever starts a test and while it runs."""

from collections.abc import Callable, Sequence
from functools import cache

from assessment.attempt.lockdown import LockdownPolicy
from desktop.lockdown.findings.integrity import Integrity
from desktop.lockdown.findings.preflight import Found, look_before
from desktop.lockdown.findings.rounds import Rounds
from desktop.lockdown.findings.virtual_machine import find_virtual_machine
from desktop.lockdown.machine.view import MachineView, this_machine
from desktop.lockdown.session import Screen
from desktop.lockdown.sighting import Sighting


class Lookout:
    """``screens`` tells those the window knows, on the main thread; all else is looked at off it."""

    def __init__(
        self,
        view: MachineView | None = None,
        integrity: Integrity | None = None,
        screens: Callable[[], Sequence[Screen]] = list,
    ) -> None:
        self._view = view or this_machine()
        self._integrity = integrity or Integrity()
        self._screens = screens
        self._virtual = cache(lambda: find_virtual_machine(self._view))  # a machine stays what it is

    def before(self, policy: LockdownPolicy) -> Callable[[], Found]:
        """Return what looks at everything once, for a start."""
        screens = self._screens()
        return lambda: look_before(policy, self._view, screens, self._integrity, self._virtual)

    def around(
        self, policy: LockdownPolicy, known: tuple[Sighting, ...]
    ) -> Callable[[], tuple[Sighting, ...]]:
        """Return what looks around once a call, and tells what is new beside what is known."""
        return Rounds(policy, self._view, known).look
