"""This computer against what a sitting asks: control by control what is wanted, what can be had, and what follows."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum

from assessment.attempt.lockdown import CONTROLS, Level, LockdownPolicy, Tier
from assessment.attempt.policy import SittingPolicy
from desktop.errors import MachineUnfit, TierTooLow
from desktop.lockdown.capabilities import Control, Reach
from desktop.lockdown.findings.preflight import Found, level_of
from desktop.presenters.check_facts import CheckKind, CheckRow, CheckStatus
from desktop.presenters.check_rows import pack_row, storage_row
from desktop.presenters.machine_rows import why_unfit, with_log
from desktop.services.check_machine import MachineCheck


class Verdict(Enum):
    """What a row means for a start. OPEN: what is wanted is not had here, and the test begins all the same."""

    GOOD = "good"
    OPEN = "open"
    REFUSED = "refused"
    NOT_ASKED = "not_asked"


@dataclass(frozen=True, slots=True)
class ControlRow:
    """A control: what the policy wants, how far it reaches here and why no further, what goes against it now."""

    control: str
    wanted: Level
    reach: Reach
    reason: str = ""
    found: tuple[str, ...] = ()
    verdict: Verdict = Verdict.GOOD


@dataclass(frozen=True, slots=True)
class MachineFacts:
    """What was found. ``tier`` is what this computer holds, ``required`` what the sitting asks for (None: it locks
    nothing). ``checks`` are what every test needs, whatever is locked. ``refusal``: why a test would not start here now;
    None where nothing is in its way.
    """

    tier: Tier
    required: Tier | None
    rows: tuple[ControlRow, ...]
    checks: tuple[CheckRow, ...]
    pack_here: bool
    refusal: Exception | None

    @property
    def weak(self) -> int:
        """How much is less than was wanted, and keeps no test from starting."""
        warned = sum(row.status is CheckStatus.WARNING for row in self.checks)
        return warned + sum(row.verdict is Verdict.OPEN for row in self.rows)

    @property
    def fit(self) -> bool:
        """Whether a test can start here now: nothing is in its way, and it is here."""
        return self.refusal is None and self.pack_here


_REACHED_AS: Mapping[str, str] = {"focus": "focus_loss", "clock": "clock_jump"}
"""Controls whose reach the probe knows by another name."""
_OF_THE_PROGRAM = Control("unclean_end", Reach.DETECTED)
"""What every machine sees, whatever it holds: the program looks into its own log."""
_HOLDS = ("full_screen", "keys", "foreign_windows")
"""What a lock is for: where these are only seen, that is less than was wanted."""


def machine_facts(
    policy: SittingPolicy,
    tier: Tier,
    controls: tuple[Control, ...],
    found: Found,
    check: MachineCheck,
    *,
    awake: bool,
) -> MachineFacts:
    """Return how a computer stands against a sitting."""
    lockdown = policy.lockdown
    seen = with_log(found, lockdown, whole=check.log_whole) if policy.locks else Found()
    rows = tuple(_rows(lockdown, controls, seen)) if policy.locks else ()
    required = lockdown.required_tier if policy.locks else None
    checks = (
        pack_row(check),
        storage_row(check),
        CheckRow(CheckKind.KEY_STORE, _fine_or_warned(fine=not check.secrets_in_file)),
        CheckRow(CheckKind.AWAKE, _fine_or_warned(fine=awake)),
    )
    refusal = _refusal(lockdown, tier, required, seen, check)
    return MachineFacts(tier, required, rows, checks, bool(check.pack_title), refusal)


def _fine_or_warned(*, fine: bool) -> CheckStatus:
    return CheckStatus.OK if fine else CheckStatus.WARNING


def _refusal(
    policy: LockdownPolicy, tier: Tier, required: Tier | None, seen: Found, check: MachineCheck
) -> Exception | None:
    if required is not None and not tier.meets(required):
        return TierTooLow(f"{tier.value} of {required.value}")
    unfit: MachineUnfit | None = why_unfit(policy, seen) if required is not None else None
    return unfit or check.pack_problem or check.storage_problem


def _rows(policy: LockdownPolicy, controls: tuple[Control, ...], seen: Found) -> Iterator[ControlRow]:
    reached = {one.control: one for one in (*controls, _OF_THE_PROGRAM)}
    for name in CONTROLS:
        wanted = policy.levels.of(name)
        here = reached.get(_REACHED_AS.get(name, name)) or Control(name, Reach.UNAVAILABLE)
        against = [one for one in seen.sightings if one.control == name]
        refuses = any(level_of(policy, one).locks for one in against)
        verdict = Verdict.REFUSED if refuses else _verdict(name, wanted, here.reach, bool(against))
        yield ControlRow(name, wanted, here.reach, here.reason, tuple(one.detail for one in against), verdict)


def _verdict(name: str, wanted: Level, reach: Reach, against: bool) -> Verdict:
    if wanted is Level.OFF:
        return Verdict.NOT_ASKED
    lacks = reach is Reach.UNAVAILABLE or (name in _HOLDS and wanted.locks and reach is not Reach.ENFORCED)
    return Verdict.OPEN if against or lacks else Verdict.GOOD
