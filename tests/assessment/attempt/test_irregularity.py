"""What a proctor notes: a reason of the tree, words where it needs some, and counts that reports can go by."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.attempt.attempt import apply, blank, fold
from assessment.attempt.events import Body, Started
from assessment.attempt.irregularity import CODES, MAX_NOTE, OTHER, REASONS, Irregularity, needs_note
from assessment.attempt.recorded import counted_reasons
from assessment.attempt.rules import Moment, decide
from assessment.attempt.states import State
from assessment.errors import IllegalMove, IrregularityInvalid
from tests.assessment.attempt.wishes import FREE
from tests.strategies import ATTEMPT, DEVICES, INITIATED, attempt_in, history_of

NOTED = Irregularity("candidate/unwell", "fainted", "Pat")


@pytest.mark.parametrize("state", [state for state in State if state is not State.ABSENT])
def test_it_is_noted_whenever_there_is_an_attempt(state: State) -> None:
    """Also in a pause and after the end something can be noted, and it changes neither state nor time."""
    before = attempt_in(state)

    event = decide(before, NOTED, exam=FREE, moment=Moment(9_000_000, 9_000), device_id=DEVICES[0])
    after = apply(before, event)

    assert (NOTED.reason, NOTED.note, NOTED.by) == (
        after.irregularities[-1].reason,
        after.irregularities[-1].note,
        after.irregularities[-1].by,
    )
    assert (before.state, before.extended_ms, before.incidents) == (
        after.state,
        after.extended_ms,
        after.incidents,
    )


def test_nothing_is_noted_of_nothing() -> None:
    """An attempt that does not exist has no irregularities."""
    with pytest.raises(IllegalMove):
        decide(blank(ATTEMPT), NOTED, exam=FREE, moment=Moment(1, 1), device_id=DEVICES[0])


@pytest.mark.parametrize(
    ("noted", "place"),
    [
        (Irregularity("candidate", "", "Pat"), "reason"),
        (Irregularity("weather/rain", "", "Pat"), "reason"),
        (Irregularity("candidate/unwell", "x" * (MAX_NOTE + 1), "Pat"), "note"),
        (Irregularity("candidate/unwell", "\ud83d", "Pat"), "note"),
        (Irregularity("staff/other", " \n", "Pat"), "note"),
        (Irregularity("candidate/unwell", "", ""), "by"),
        (Irregularity("candidate/unwell", "", "P" * 201), "by"),
    ],
)
def test_what_nobody_could_count_or_read_is_refused(noted: Irregularity, place: str) -> None:
    """A reason that is none, words too long or none where they are needed, or nobody who noted it: named and refused."""
    with pytest.raises(IrregularityInvalid) as refused:
        decide(attempt_in(State.IN_PROGRESS), noted, exam=FREE, moment=Moment(1, 9_000), device_id=DEVICES[0])

    assert place == refused.value.place


def test_every_group_ends_in_what_it_does_not_name() -> None:
    """Nothing has to be noted as what it was not, and only what has no name of its own needs words."""
    assert {OTHER} == {reasons[-1] for reasons in REASONS.values()}
    assert {code for code in CODES if needs_note(code)} == {f"{group}/{OTHER}" for group in REASONS}


@given(st.lists(st.sampled_from(sorted(CODES)), max_size=12))
def test_reports_count_by_reason_and_by_group(codes: list[str]) -> None:
    """Each reason counts as often as it was noted, and each group as often as all of its reasons together."""
    told: list[Body] = [Irregularity(code, "seen", "Pat") for code in codes]
    counts = counted_reasons(fold(ATTEMPT, history_of(INITIATED, Started(), *told)).irregularities)

    assert {code: codes.count(code) for code in codes} == {
        key: count for key, count in counts.items() if "/" in key
    }
    for group in REASONS:
        assert sum(code.startswith(f"{group}/") for code in codes) == counts.get(group, 0)


def test_a_reason_of_a_later_version_is_kept() -> None:
    """The fold takes any reason that was recorded: it may be one that this version has no word for."""
    later = Irregularity("environment/meteor", "", "Pat")

    attempt = fold(ATTEMPT, history_of(INITIATED, Started(), later))

    assert {"environment": 1, "environment/meteor": 1} == counted_reasons(attempt.irregularities)
