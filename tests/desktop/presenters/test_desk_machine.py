"""This computer against a policy: what is wanted and what is had makes a verdict for each control."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.attempt.lockdown import CONTROLS, Level, Levels, LockdownPolicy, Tier
from assessment.attempt.policy import SittingPolicy
from desktop.errors import MachineUnfit, TierTooLow
from desktop.lockdown.capabilities import Control, Reach
from desktop.lockdown.findings.preflight import Found
from desktop.lockdown.sighting import Sighting
from desktop.presenters.check_facts import CheckKind, CheckStatus
from desktop.presenters.desk_machine import MachineFacts, Verdict, machine_facts
from desktop.presenters.machine_rows import why_unfit
from desktop.services.check_machine import MachineCheck
from tests.builders import ALL_OFF

GOOD = MachineCheck(None, "Ports", 10**12, None, secrets_in_file=False)
levels = st.builds(Levels, **dict.fromkeys(CONTROLS, st.sampled_from(Level)))
reaches = st.lists(
    st.builds(Control, st.sampled_from(CONTROLS), st.sampled_from(Reach), st.just("why")), max_size=20
).map(tuple)
sightings = st.lists(
    st.builds(Sighting, st.sampled_from(CONTROLS), st.just("seen"), st.just("what it was")), max_size=5
).map(tuple)


def facts(
    policy: LockdownPolicy,
    *controls: Control,
    found: tuple[Sighting, ...] = (),
    tier: Tier = Tier.HARDENED,
    check: MachineCheck = GOOD,
) -> MachineFacts:
    """Return how a computer stands against a policy."""
    return machine_facts(SittingPolicy(lockdown=policy), tier, controls, Found(found), check, awake=True)


def verdict(level: Level, reach: Reach, *seen: Sighting, control: str = "full_screen") -> Verdict:
    """Return what one control comes to."""
    wanted = replace(ALL_OFF, full_screen=Level.LOG, **{control: level})
    told = facts(LockdownPolicy(levels=wanted), Control(control, reach), found=seen)
    return next(row.verdict for row in told.rows if row.control == control)


@pytest.mark.parametrize(
    ("level", "reach", "expected"),
    [
        (Level.LOCK, Reach.ENFORCED, Verdict.GOOD),
        (Level.LOCK, Reach.DETECTED, Verdict.OPEN),
        (Level.LOCK, Reach.UNAVAILABLE, Verdict.OPEN),
        (Level.LOG, Reach.DETECTED, Verdict.GOOD),
        (Level.LOG, Reach.UNAVAILABLE, Verdict.OPEN),
        (Level.OFF, Reach.UNAVAILABLE, Verdict.NOT_ASKED),
    ],
)
def test_what_holds_is_told_from_what_is_seen(level: Level, reach: Reach, expected: Verdict) -> None:
    """A lock that only sees is less than was wanted; what nobody asked for is nothing."""
    assert expected is verdict(level, reach, control="keys")


def test_what_is_found_refuses_where_it_locks() -> None:
    """What goes against a control that locks keeps a test from starting, elsewhere it is kept an eye on."""
    obs = Sighting("programs", "program_denied", "obs")

    assert Verdict.REFUSED is verdict(Level.LOCK, Reach.DETECTED, obs, control="programs")
    assert Verdict.OPEN is verdict(Level.WARN, Reach.DETECTED, obs, control="programs")
    assert Verdict.GOOD is verdict(Level.LOCK, Reach.DETECTED, control="programs")


def test_what_is_wrong_with_any_test_refuses_too() -> None:
    """A damaged test, a disk that does not take anything and a log that was changed are in the way."""
    policy = LockdownPolicy()
    damaged = facts(policy, check=replace(GOOD, pack_problem=OSError("torn")))
    full = facts(policy, check=replace(GOOD, storage_problem=OSError("full")))
    changed = facts(policy, check=replace(GOOD, log_whole=False))
    missing = facts(policy, check=replace(GOOD, pack_title=""))

    assert [False] * 4 == [one.fit for one in (damaged, full, changed, missing)]
    assert isinstance(changed.refusal, MachineUnfit)
    assert CheckStatus.FAILED is next(row.status for row in damaged.checks if row.kind is CheckKind.PACK)


def test_a_sitting_that_locks_nothing_asks_for_nothing() -> None:
    """No control is looked at, no tier is required, and the test and the disk are looked at all the same."""
    told = facts(LockdownPolicy(levels=ALL_OFF), tier=Tier.DETECTION)

    assert (None, (), True) == (told.required, told.rows, told.fit)
    assert 4 == len(told.checks)


@given(levels, reaches, sightings, st.sampled_from(Tier), st.sampled_from(Tier))
def test_the_table_says_what_a_start_would_do(
    wanted: Levels, reach: tuple[Control, ...], seen: tuple[Sighting, ...], tier: Tier, required: Tier
) -> None:
    """Every control has one row; a row refuses where the start does, and the outcome is that of the start."""
    policy = LockdownPolicy(levels=replace(wanted, full_screen=Level.LOCK), required_tier=required)
    told = facts(policy, *reach, found=seen, tier=tier)

    assert list(CONTROLS) == [row.control for row in told.rows]
    refused = {row.control for row in told.rows if row.verdict is Verdict.REFUSED}
    unfit = why_unfit(policy, Found(seen))
    assert (unfit is not None) == bool(refused)
    if not tier.meets(required):
        assert isinstance(told.refusal, TierTooLow)
    else:
        assert (told.refusal is None) == (unfit is None)
