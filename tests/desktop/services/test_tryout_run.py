"""Trying out leaves nothing behind."""

from dataclasses import replace

import pytest

from assessment.attempt.accommodations import Accommodations
from assessment.attempt.events import ItemVisited, Noted
from assessment.attempt.states import State
from assessment.content.response import single
from assessment.errors import NavigationRefused, ResponseInvalid
from desktop.presenters.tryout_paper import CHOOSE, TYPE, tryout_paper
from desktop.services.device import Device
from desktop.services.read_attempts import list_attempts
from desktop.services.tryout_run import TryoutRun, begin_tryout
from tests.builders import Q1, responded, signed_in


@pytest.fixture
def run(device: Device) -> TryoutRun:
    """A tryout of a candidate who was granted a tool."""
    who = signed_in(device)
    who = replace(who, entry=replace(who.entry, accommodations=Accommodations(tools=("masking",))))
    return begin_tryout(device, who, *tryout_paper(("calculator_basic", "sheet:formulas")))


def test_a_tryout_is_sat_like_a_test_and_nothing_of_it_is_stored(device: Device, run: TryoutRun) -> None:
    """Answers and notes are taken by the rules of any attempt, and the log does not grow."""
    attempt = run.record(ItemVisited(CHOOSE), responded(CHOOSE, "B"), Noted("a note"))
    run.mark_alive()

    assert (State.IN_PROGRESS, single("B"), "a note") == (
        attempt.state,
        attempt.response(CHOOSE),
        attempt.note,
    )
    ((count,),) = device.log._raw.execute("SELECT count(*) FROM log_entries")
    assert (0, []) == (count, list(list_attempts(device)))


def test_a_tryout_knows_the_rules(run: TryoutRun) -> None:
    """What no attempt takes is refused here too: an answer that does not fit, an item of another test."""
    with pytest.raises(ResponseInvalid):
        run.record(responded(CHOOSE, "no choice"))
    with pytest.raises(NavigationRefused):
        run.record(responded(Q1, "A"))


def test_a_tryout_has_what_the_candidate_will_have(run: TryoutRun) -> None:
    """The tools of the test and the accommodations of the candidate are there, the test's sheets are not."""
    offer = run.paper.exam.form.entry(TYPE).offer

    assert "calculator_basic" in offer.tools
    assert () == offer.sheets
    assert ("masking",) == run.paper.exam.accommodations.tools
