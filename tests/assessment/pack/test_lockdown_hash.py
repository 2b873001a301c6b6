"""The name of a lockdown policy."""

from dataclasses import replace

from assessment.attempt.lockdown import Level, LockdownPolicy, Tier
from assessment.pack.lockdown_hash import lockdown_hash


def test_the_same_policy_has_the_same_name() -> None:
    """The name hangs on what the policy says and on nothing else; any change gives another."""
    policy = LockdownPolicy()
    others = (
        replace(policy, required_tier=Tier.HARDENED),
        replace(policy, levels=replace(policy.levels, keys=Level.WARN)),
        replace(policy, lock_stops_clock=True),
    )
    assert lockdown_hash(policy) == lockdown_hash(LockdownPolicy())
    assert 4 == len({lockdown_hash(policy), *map(lockdown_hash, others)})


def test_the_name_never_changes() -> None:
    """What other programs have noted down stays true: the usual policy of version 1 has this name."""
    assert "61420810e47f8ce1372cbc201648029a97055e73430902c9952a4a55af310489" == lockdown_hash(
        LockdownPolicy()
    )
