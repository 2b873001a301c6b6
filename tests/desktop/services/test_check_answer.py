"""Judging one answer here: where the rules let it, with the pack's own keys and weights."""

from decimal import Decimal

import pytest

from assessment.attempt.policy import Feedback
from assessment.content.response import single
from assessment.scoring.judge import Verdict
from desktop.services.check_answer import NO_CHECKS, judge_answer, open_checks
from desktop.services.device import Device
from tests.builders import Q1, Q2, Q3, Q4, Q5, Desk, make_pack, make_policy, make_sitting, started
from tests.practice import begin, holding_practice, offered, practice_sitting, practising


def test_what_a_machine_judges_can_be_checked(desk: Desk, device: Device) -> None:
    """All items but the essay can be checked."""
    holding_practice(desk, "ports")
    running = begin(device, offered(device, practising(device), "ports"))

    checks = open_checks(running)

    assert [True, True, True, True, False] == [checks.of(id) is not None for id in (Q1, Q2, Q3, Q4, Q5)]


@pytest.mark.parametrize(
    ("given", "verdict", "score"),
    [("AB", Verdict.RIGHT, 2), ("A", Verdict.PARTLY, 1), ("CD", Verdict.WRONG, 0)],
)
def test_an_answer_is_judged_by_the_packs_keys(
    desk: Desk, device: Device, given: str, verdict: Verdict, score: int
) -> None:
    """Right, partly right and wrong come out as scoring has them."""
    holding_practice(desk, "ports")
    running = begin(device, offered(device, practising(device), "ports"))

    judged = judge_answer(running, open_checks(running), Q2, single(*given))

    assert judged is not None
    assert (verdict, Decimal(score)) == (judged.verdict, judged.score)


@pytest.mark.parametrize("feedback", [Feedback.NONE, Feedback.AT_END])
def test_nothing_is_checked_where_feedback_comes_later(
    desk: Desk, device: Device, feedback: Feedback
) -> None:
    """Practice whose feedback is not by item keeps its keys closed while it is taken."""
    holding_practice(desk, "ports", feedback=feedback)
    running = begin(device, offered(device, practising(device), "ports"))

    assert NO_CHECKS == open_checks(running)


def test_nothing_is_checked_in_an_exam(desk: Desk, device: Device) -> None:
    """In an exam no keys are opened, though its pack holds them and its feedback is by item."""
    policy = make_policy(feedback=Feedback.PER_ITEM, keys_withheld=False)
    desk.holding(sittings=(make_sitting(revision=2, policy=policy),))

    assert NO_CHECKS == open_checks(started(device))


def test_keys_that_the_pack_withholds_stay_closed(desk: Desk, device: Device) -> None:
    """A pack that does not release its keys lets nothing be checked, and that is no error."""
    desk.holding(make_pack(pack_id="closed", keys_released=False), sittings=(practice_sitting("closed"),))
    running = begin(device, offered(device, practising(device), "closed"))

    assert NO_CHECKS == open_checks(running)
    assert judge_answer(running, NO_CHECKS, Q1, single("A")) is None
