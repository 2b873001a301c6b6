"""What was found on the machine against a policy: as rows of the system check, and as what a start makes of it."""

from collections.abc import Collection, Iterator
from dataclasses import replace

from assessment.attempt.events import Incident
from assessment.attempt.lockdown import Level, LockdownPolicy
from desktop.errors import MachineUnfit
from desktop.lockdown.findings.preflight import Found, level_of
from desktop.lockdown.sighting import Sighting
from desktop.presenters.check_facts import CheckKind, CheckRow, CheckStatus

KIND_OF = {
    "displays": CheckKind.DISPLAY,
    "programs": CheckKind.PROGRAMS,
    "remote_session": CheckKind.REMOTE_SESSION,
    "virtual_machine": CheckKind.VIRTUAL_MACHINE,
    "integrity": CheckKind.INTEGRITY,
}
"""The row of the system check that tells of a control."""
LOG_CHANGED = Sighting("integrity", "log_changed", "the log is not what this device wrote")
EXCEPTED = "program_excepted"
"""The incident that says: a program runs because the policy excepts it."""


def with_log(found: Found, policy: LockdownPolicy, *, whole: bool) -> Found:
    """Return what was found with the log, of which the database alone can tell whether it is whole."""
    looked_at = policy.levels.of(LOG_CHANGED.control) is not Level.OFF
    return replace(found, sightings=(*found.sightings, LOG_CHANGED)) if looked_at and not whole else found


def running_rows(policy: LockdownPolicy) -> tuple[CheckRow, ...]:
    """Return the rows that are still being looked at; the screen has one anyway."""
    kinds = (KIND_OF[control] for control in KIND_OF if control != "displays" and _is_shown(policy, control))
    return tuple(CheckRow(kind, CheckStatus.RUNNING) for kind in kinds)


def found_rows(policy: LockdownPolicy, found: Found) -> tuple[CheckRow, ...]:
    """Return a row for each control that a candidate is told of. What is only recorded has none.

    The screen has a row here only where something is wrong with it.
    """
    return tuple(row for control in KIND_OF for row in _row(policy, control, found))


def _row(policy: LockdownPolicy, control: str, found: Found) -> Iterator[CheckRow]:
    of_it = [seen for seen in found.sightings if seen.control == control]
    told = [seen for seen in of_it if level_of(policy, seen) is not Level.LOG]
    if not _is_shown(policy, control):
        return
    if told:
        status = CheckStatus.FAILED if policy.levels.of(control).locks else CheckStatus.WARNING
        details = tuple(seen.detail for seen in told)
        yield CheckRow(KIND_OF[control], status, reason=told[0].kind, found=details)
    elif not of_it and control != "displays":
        yield CheckRow(KIND_OF[control], CheckStatus.OK)


def _is_shown(policy: LockdownPolicy, control: str) -> bool:
    """Say whether anything is looked for that a candidate is told of."""
    asked = control != "programs" or bool(policy.denied or policy.allowed)
    return asked and policy.levels.of(control) not in (Level.OFF, Level.LOG)


def why_unfit(
    policy: LockdownPolicy, found: Found, allowed: Collection[str] = (), *, going_on: bool = False
) -> MachineUnfit | None:
    """Return what keeps a test from starting; None: nothing. ``allowed``: controls that a proctor lets be.

    ``going_on``: a log that was changed is recorded and keeps nobody from what is left of an attempt.
    """
    let_be = {LOG_CHANGED} if going_on else set()
    bad = [
        seen
        for seen in found.sightings
        if level_of(policy, seen).locks and seen.control not in allowed and seen not in let_be
    ]
    if not bad:
        return None
    first = bad[0]
    details = tuple(one.detail for one in bad if one.control == first.control)
    return MachineUnfit(first.control, first.kind, details)


def incidents_of(found: Found) -> tuple[Incident, ...]:
    """Return what is recorded of a start that was not refused."""
    seen = (Incident(one.kind, one.detail) for one in found.sightings)
    return (*seen, *(Incident(EXCEPTED, told) for told in found.excepted))
