"""Everything that is looked at before a test starts, as its policy asks."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache

from assessment.attempt.lockdown import Level, LockdownPolicy
from desktop.lockdown.findings import (
    displays,
    integrity,
    programs,
    remote_session,
    session_switch,
    virtual_machine,
)
from desktop.lockdown.machine.view import MachineView
from desktop.lockdown.session import Screen
from desktop.lockdown.sighting import Sighting


@dataclass(frozen=True, slots=True)
class Found:
    """What was found against a policy, whatever its levels say; ``excepted`` names programs that run by exception."""

    sightings: tuple[Sighting, ...] = ()
    excepted: tuple[str, ...] = ()


def level_of(policy: LockdownPolicy, seen: Sighting) -> Level:
    """Return what follows from a finding: what cannot be verified is recorded and no more."""
    level = policy.levels.of(seen.control)
    return Level.LOG if seen.kind == integrity.UNVERIFIED and level is not Level.OFF else level


def look_before(
    policy: LockdownPolicy,
    view: MachineView,
    screens: Sequence[Screen],
    own: integrity.Integrity,
    virtual: Callable[[], list[Sighting]] | None = None,
) -> Found:
    """Look at the machine for one policy; what is off is not looked at. Takes up to a second: not for the main thread.

    ``screens`` are those the window knows, for a system whose own list cannot be had. ``virtual`` tells of a virtual
    machine, where somebody has looked before.
    """
    view = replace(
        view, processes=cache(view.processes), ports=cache(view.ports), session=cache(view.session)
    )
    looks: dict[str, Callable[[], list[Sighting]]] = {
        programs.CONTROL: lambda: _programs(policy, view),
        displays.CONTROL: lambda: _displays(policy, view, screens),
        virtual_machine.CONTROL: virtual or (lambda: virtual_machine.find_virtual_machine(view)),
        remote_session.CONTROL: lambda: remote_session.find_remote_session(view, policy.exceptions),
        session_switch.CONTROL: lambda: session_switch.find_session_switch(view, ""),
        integrity.CONTROL: own.find,
    }
    wanted = [look for control, look in looks.items() if policy.levels.of(control) is not Level.OFF]
    found = tuple(seen for look in wanted for seen in look())
    excepted = programs.find_excepted(policy, view.processes()) if policy.exceptions else ()
    return Found(found, excepted)


def _programs(policy: LockdownPolicy, view: MachineView) -> list[Sighting]:
    if not policy.denied and not policy.allowed:
        return []
    session = view.session() if policy.allowed else None
    return programs.find_programs(policy, view.processes(), session.showing if session is not None else None)


def _displays(policy: LockdownPolicy, view: MachineView, screens: Sequence[Screen]) -> list[Sighting]:
    session = view.session()
    known = session.screens if session is not None and session.screens else screens
    return displays.find_displays(policy, known)
