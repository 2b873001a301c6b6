"""What is looked at again and again while a test runs; each thing is told once, and again when it went and came back."""

from collections.abc import Sequence

from assessment.attempt.lockdown import Level, LockdownPolicy
from desktop.lockdown.findings import programs, remote_session, session_switch, suspend
from desktop.lockdown.machine.view import MachineView
from desktop.lockdown.sighting import Sighting

Key = tuple[str, str, str]


class Rounds:
    """One test's. ``known`` was found before it began and told then."""

    def __init__(self, policy: LockdownPolicy, view: MachineView, known: Sequence[Sighting] = ()) -> None:
        self._policy, self._view = policy, view
        self._there = {_key(seen) for seen in known}
        self._console = session_switch.console_in_view(view)
        self._slept = view.slept()

    def look(self) -> tuple[Sighting, ...]:
        """Look around once and return what is new. Takes some milliseconds: not for the main thread."""
        found = [*self._standing(), *self._sleep()]
        new = tuple(seen for seen in found if _key(seen) not in self._there)
        self._there = {_key(seen) for seen in found if seen.control != suspend.CONTROL}
        return new

    def _standing(self) -> list[Sighting]:
        """Return what is so now."""
        policy, view, found = self._policy, self._view, []
        named = self._looks_at(programs.CONTROL) and bool(policy.denied or policy.allowed)
        remote = self._looks_at(remote_session.CONTROL)
        running = view.processes() if named or remote else ()
        if named:
            session = view.session() if policy.allowed else None
            showing = session.showing if session is not None else None
            found += programs.find_programs(policy, running, showing)
        if remote:
            found += remote_session.find_remote_access(running, view.ports(), policy.exceptions)
        if self._looks_at(session_switch.CONTROL):
            found += session_switch.find_session_switch(view, self._console)
        return found

    def _sleep(self) -> list[Sighting]:
        before, self._slept = self._slept, self._view.slept()
        return suspend.find_suspend(before, self._slept) if self._looks_at(suspend.CONTROL) else []

    def _looks_at(self, control: str) -> bool:
        return self._policy.levels.of(control) is not Level.OFF


def _key(seen: Sighting) -> Key:
    return (seen.control, seen.kind, seen.detail)
