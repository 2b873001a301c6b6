"""A computer to practise on: practice sittings of packs of their own, and attempts made at them."""

from dataclasses import replace
from typing import Any

from assessment.attempt.events import SubmitMethod, Submitted
from assessment.attempt.policy import Feedback, SittingPolicy
from assessment.attempt.sitting import Sitting
from assessment.ids import PackId
from desktop.services.device import Device
from desktop.services.practice_registry import PracticeTest, practice_tests
from desktop.services.running_attempt import RunningAttempt
from desktop.services.sign_in import Practising, sign_in
from desktop.services.start_attempt import prepare_attempt, start_attempt
from desktop.services.unlock_pack import unlock_pack
from tests.builders import SECRET, Desk, make_pack, make_policy, make_sitting, responded

PACKS = ("ports", "lakes", "owls")


def practice_policy(**changes: Any) -> SittingPolicy:
    """Return the policy of a practice sitting, as an admin would set it, but for what is said."""
    usual: dict[str, Any] = {
        "practice": True,
        "attempts_allowed": 0,
        "feedback": Feedback.PER_ITEM,
        "keys_withheld": False,
    }
    return make_policy(**(usual | changes))


def practice_sitting(pack: str = "ports", policy: SittingPolicy | None = None, **more: Any) -> Sitting:
    """Return a practice sitting of one pack's test."""
    made = make_sitting(sitting_id=f"practice-{pack}", policy=policy or practice_policy(), **more)
    return replace(made, pack_id=PackId(pack))


def holding_practice(desk: Desk, *packs: str, **changes: Any) -> Desk:
    """Return a desk after these packs and a practice sitting of each were brought in."""
    others = [make_pack(pack_id=pack) for pack in packs if pack != "ports"]
    policy = practice_policy(**changes)
    return desk.holding(*others, sittings=tuple(practice_sitting(pack, policy) for pack in packs))


def practising(device: Device, number: str = "C-1") -> Practising:
    """Sign somebody in to practise."""
    who = sign_in(device, number, SECRET, practise=True)
    assert isinstance(who, Practising), who
    return who


def begin(device: Device, test: PracticeTest) -> RunningAttempt:
    """Begin a practice test; nothing is locked."""
    opened = unlock_pack(device, test.place.pack_hash)
    return start_attempt(prepare_attempt(device, test.place, opened), None)


def offered(device: Device, who: Practising, pack: str) -> PracticeTest:
    """Return somebody's practice test of a pack."""
    return next(test for test in practice_tests(device, who) if test.entry.pack_id == pack)


def finish(device: Device, who: Practising, pack: str, *answers: tuple[Any, str]) -> RunningAttempt:
    """Take a practice test from the start to its end with these answers, each item and value."""
    running = begin(device, offered(device, who, pack))
    running.record(*(responded(item, value) for item, value in answers), Submitted(SubmitMethod.CANDIDATE))
    return running
