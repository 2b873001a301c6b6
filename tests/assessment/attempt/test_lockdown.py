"""The lockdown policy: what it may say, and what no policy may."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.attempt.lockdown import (
    CONTROLS,
    Level,
    Levels,
    LockdownPolicy,
    ProgramRule,
    Tier,
    UnlockWay,
)
from assessment.attempt.policy import SittingPolicy
from assessment.errors import LockdownInvalid
from tests.builders import ALL_OFF, NO_LOCKDOWN

LEVELS = st.builds(Levels, **{name: st.sampled_from(Level) for name in CONTROLS})


def test_a_tier_is_enough_for_itself_and_for_less() -> None:
    """A kiosk session holds what a hardened application does, and that what detection does; never the reverse."""
    a, b, c = Tier.KIOSK, Tier.HARDENED, Tier.DETECTION
    assert [one.meets(b) for one in (a, b, c)] == [True, True, False]
    assert [one.meets(a) for one in (a, b, c)] == [True, False, False]
    assert all(one.meets(c) for one in Tier)


@given(levels=LEVELS, unlock=st.lists(st.sampled_from(UnlockWay), unique=True).map(tuple))
def test_whatever_can_lock_can_be_unlocked(levels: Levels, unlock: tuple[UnlockWay, ...]) -> None:
    """No policy can be made in which any control locks and nothing opens; every other one can."""
    locking = [name for name in CONTROLS if levels.of(name).locks]
    if locking and not unlock:
        with pytest.raises(LockdownInvalid, match="unlock"):
            LockdownPolicy(levels=levels, unlock=unlock)
    else:
        assert LockdownPolicy(levels=levels, unlock=unlock).can_lock is bool(locking)


@pytest.mark.parametrize("control", CONTROLS)
def test_one_control_alone_wants_a_way_out(control: str) -> None:
    """The first thing that locks is named."""
    levels = replace(ALL_OFF, **{control: Level.LOCK})
    with pytest.raises(LockdownInvalid, match=control):
        LockdownPolicy(levels=levels, unlock=())


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ({"version": 2}, "version"),
        ({"version": 0}, "version"),
        ({"most_displays": 0}, "most_displays"),
        ({"denied": (ProgramRule("obs"),), "allowed": (ProgramRule("obs"),)}, "denied"),
        ({"denied": (ProgramRule("orca"),), "exceptions": (ProgramRule("orca"),)}, "denied"),
    ],
)
def test_what_nobody_can_satisfy_is_refused(said: dict[str, object], place: str) -> None:
    """A version from the future, no screen at all, a program both denied and allowed: each is named."""
    with pytest.raises(LockdownInvalid) as caught:
        LockdownPolicy(**said)  # type: ignore[arg-type]  # each is of its field's type
    assert place == caught.value.place


def test_a_rule_names_something() -> None:
    """A rule for programs that says nothing would mean all of them, and is refused."""
    with pytest.raises(LockdownInvalid, match="program"):
        ProgramRule()


def test_a_control_nobody_knows_has_no_level() -> None:
    """Asking for the level of an unknown control is an error, not silence."""
    with pytest.raises(LockdownInvalid, match="webcam"):
        Levels().of("webcam")


@pytest.mark.parametrize(
    ("ways", "opens"),
    [
        ((UnlockWay.PASSWORD,), {"leave_pin_hash": "$argon2id$x"}),
        ((UnlockWay.CODE,), {"unlock_key": "5e" * 32}),
        ((UnlockWay.CODE, UnlockWay.PASSWORD), {"unlock_key": "5e" * 32}),
        ((UnlockWay.PASSWORD, UnlockWay.CODE), {"leave_pin_hash": "$argon2id$x"}),
    ],
)
def test_a_way_out_that_is_not_set_is_none(ways: tuple[UnlockWay, ...], opens: dict[str, str]) -> None:
    """What can lock has a PIN, a key for codes or a server to open it, and not the one where only the other would do."""
    lockdown = LockdownPolicy(unlock=ways)
    SittingPolicy(lockdown=lockdown, **opens).check_unlock()  # type: ignore[arg-type]  # both are texts
    SittingPolicy(lockdown=NO_LOCKDOWN).check_unlock()
    SittingPolicy(lockdown=LockdownPolicy(unlock=(*ways, UnlockWay.SERVER))).check_unlock()
    with pytest.raises(LockdownInvalid, match="nothing of it is set"):
        SittingPolicy(lockdown=lockdown).check_unlock()
    other = {"leave_pin_hash": "x"} if ways == (UnlockWay.CODE,) else {"unlock_key": "5e" * 32}
    if len(ways) == 1:
        with pytest.raises(LockdownInvalid):
            SittingPolicy(lockdown=lockdown, **other).check_unlock()  # type: ignore[arg-type]  # as above


@pytest.mark.parametrize("level", list(Level))
@pytest.mark.parametrize("ways", [(UnlockWay.CODE, UnlockWay.SERVER), (UnlockWay.SERVER,)])
def test_a_key_is_wanted_where_codes_may_open(level: Level, ways: tuple[UnlockWay, ...]) -> None:
    """A sitting gets a key exactly where something can lock and a code may open it."""
    lockdown = LockdownPolicy(levels=replace(NO_LOCKDOWN.levels, displays=level), unlock=ways)

    wanted = SittingPolicy(lockdown=lockdown).wants_unlock_key

    assert wanted is (level.locks and UnlockWay.CODE in ways)
