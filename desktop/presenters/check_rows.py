"""The rows of the system check: what each makes of what was found."""

import errno

from assessment.attempt.lockdown import Tier
from assessment.attempt.policy import SittingPolicy
from desktop.errors import TierTooLow
from desktop.presenters.check_facts import CheckKind, CheckRow, CheckStatus
from desktop.presenters.facts import SendFacts, SendState
from desktop.services.check_machine import ENOUGH_FREE_BYTES, MachineCheck
from desktop.services.sound_needs import SoundNeeds

MOST_DETAIL_CHARACTERS = 120
LEAST_SCREEN = (1024, 600)
"""In px: below this questions and passages do not stand side by side well."""


def pack_row(machine: MachineCheck) -> CheckRow:
    if machine.pack_problem is not None:
        problem = machine.pack_problem
        return CheckRow(CheckKind.PACK, CheckStatus.FAILED, evidence(problem), cause=problem)
    if not machine.pack_title:
        return CheckRow(CheckKind.PACK, CheckStatus.FAILED, reason="missing")
    return CheckRow(CheckKind.PACK, CheckStatus.OK, machine.pack_title)


def lock_rows(policy: SittingPolicy, tier: Tier) -> tuple[CheckRow, ...]:
    """Return how far this machine can be locked, nothing where the sitting locks nothing."""
    if not policy.locks:
        return ()
    required = policy.lockdown.required_tier
    if not tier.meets(required):
        cause = TierTooLow(f"{tier.value} of {required.value}")
        return (CheckRow(CheckKind.LOCKDOWN, CheckStatus.FAILED, evidence(cause), cause=cause),)
    status = CheckStatus.WARNING if tier is Tier.DETECTION else CheckStatus.OK
    return (CheckRow(CheckKind.LOCKDOWN, status, tier.value),)


def server_row(send: SendFacts) -> CheckRow:
    reached = send.state in (SendState.SENT, SendState.SENDING)
    if reached:
        return CheckRow(CheckKind.SERVER, CheckStatus.OK)
    return CheckRow(CheckKind.SERVER, CheckStatus.WARNING, reason=send.state.value)


def in_order(*rows: CheckRow) -> tuple[CheckRow, ...]:
    """Return the rows in the order of their kinds; of two of one kind the later."""
    found = {row.kind: row for row in rows}
    return tuple(found[kind] for kind in CheckKind if kind in found)


def storage_row(machine: MachineCheck) -> CheckRow:
    if machine.storage_problem is not None:
        problem = machine.storage_problem
        return CheckRow(CheckKind.STORAGE, CheckStatus.FAILED, evidence(problem), _why(problem))
    status = CheckStatus.OK if machine.free_bytes >= ENOUGH_FREE_BYTES else CheckStatus.WARNING
    return CheckRow(CheckKind.STORAGE, status, f"{machine.free_bytes / 1e9:.1f} GB")


def _why(problem: Exception) -> str:
    """Return which of the things that a person can mend keeps files from being written."""
    number = problem.errno if isinstance(problem, OSError) else None
    if number in (errno.ENOSPC, errno.EDQUOT):
        return "full"
    return "forbidden" if number in (errno.EACCES, errno.EPERM, errno.EROFS) else ""


def screen_row(width: int, height: int, screens: int, most: int) -> CheckRow:
    size = f"{width} × {height}"
    if screens > most:
        return CheckRow(CheckKind.DISPLAY, CheckStatus.WARNING, reason="several")
    small = width < LEAST_SCREEN[0] or height < LEAST_SCREEN[1]
    return CheckRow(CheckKind.DISPLAY, CheckStatus.WARNING if small else CheckStatus.OK, size)


def sound_kinds(needs: SoundNeeds) -> tuple[tuple[CheckKind, bool], tuple[CheckKind, bool]]:
    return (CheckKind.LOUDSPEAKER, needs.loudspeaker), (CheckKind.MICROPHONE, needs.microphone)


def evidence(error: Exception) -> str:
    return f"{type(error).__name__}: {error}"[:MOST_DETAIL_CHARACTERS]
