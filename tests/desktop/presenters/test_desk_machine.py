"""What the desk finds of its own computer, and says before a launch."""

from dataclasses import replace

from assessment.attempt.lockdown import LockdownPolicy, Tier
from desktop.errors import TierTooLow
from desktop.lockdown.findings.preflight import Found
from desktop.lockdown.sighting import Sighting
from tests.builders import (
    make_policy,
)
from tests.desktop.presenters.at_desk import (
    come_in,
)
from tests.desktop.presenters.at_panel import SITTING
from tests.desktop.presenters.in_room import Room


def test_a_tier_that_is_too_low_is_said_before_the_launch(room: Room) -> None:
    """What the check would refuse is known at the desk."""
    high = make_policy(lockdown=LockdownPolicy(required_tier=Tier.KIOSK))
    candidates = come_in(room, replace(SITTING, policy=high))

    assert candidates.machine is not None
    assert isinstance(candidates.machine.refusal, TierTooLow)
    assert (False, Tier.HARDENED, Tier.KIOSK) == (
        candidates.machine.fit,
        candidates.machine.tier,
        candidates.machine.required,
    )


def test_looking_again_finds_what_has_changed(room: Room) -> None:
    """What was mended, or has come, is there after another look."""
    candidates = come_in(room)
    before = candidates.machine
    room.lock.found = Found((Sighting("remote_session", "remote_program", "x11vnc"),))
    candidates.look_again()
    busy = candidates.looking
    room.settle()

    assert before is not None
    assert candidates.machine is not None
    assert (True, True, False) == (busy, before.fit, candidates.machine.fit)


def test_a_look_that_fails_is_told(room: Room) -> None:
    """A machine that cannot be looked at is a problem that is said, and another look may be wished."""
    candidates = come_in(room)
    room.lock.broken = OSError("no /proc")
    candidates.look_again()
    room.settle()

    assert [OSError] == [type(error) for error in room.problems.words]
    assert not candidates.looking
