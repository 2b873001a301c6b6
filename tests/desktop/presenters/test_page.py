"""What a page says is at hand for writing."""

from dataclasses import replace

import pytest

from assessment.attempt.accommodations import Accommodations
from desktop.presenters.page import page_facts
from desktop.services.running_attempt import RunningAttempt


@pytest.mark.parametrize(
    ("granted", "allowed", "expected"),
    [
        ((), False, (False, False)),
        (("spell_check",), False, (True, False)),
        (("spell_check",), True, (True, True)),
    ],
)
def test_spelling_is_checked_for_whom_it_was_granted(
    running: RunningAttempt, granted: tuple[str, ...], allowed: bool, expected: tuple[bool, bool]
) -> None:
    """An accommodation has spelling checked; words are suggested only where the sitting's policy says so."""
    paper = running.paper
    exam = replace(paper.exam, accommodations=Accommodations(tools=granted))
    sitting = replace(paper.sitting, policy=replace(paper.sitting.policy, spelling_suggestions=allowed))

    page = page_facts(replace(paper, exam=exam, sitting=sitting), 0)
    (aids,) = set(page.aids)

    assert len(page.aids) == len(page.items)
    assert paper.test.language == aids.language
    assert expected == (aids.checks_spelling, aids.checks_spelling and aids.suggests)
