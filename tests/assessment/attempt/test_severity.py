"""How much an incident matters: what the sitting's policy says of the control that it went against."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.attempt.lockdown import CONTROLS, Level, Levels
from assessment.attempt.severity import CONTROL_OF, FIXED, Severity, counted_severities, severity_of
from desktop.ui.lock_sentences import WHY
from desktop.ui.proctor.incidents import KINDS

OF_LEVEL = {
    Level.OFF: Severity.NOTE,
    Level.LOG: Severity.NOTE,
    Level.WARN: Severity.WARNING,
    Level.LOCK: Severity.SERIOUS,
    Level.REFUSE_START: Severity.SERIOUS,
}


@pytest.mark.parametrize("level", Level)
@pytest.mark.parametrize("kind", sorted(CONTROL_OF))
def test_the_policy_decides(kind: str, level: Level) -> None:
    """An incident matters as much as its sitting wanted the control to be held."""
    levels = Levels(**dict.fromkeys(CONTROLS, level))

    assert OF_LEVEL[level] is severity_of(kind, levels)


@pytest.mark.parametrize("kind", sorted({*WHY, *KINDS} - {"locked_by_staff", "held_by_staff"}))
def test_every_kind_that_has_words_has_a_severity_of_its_own(kind: str) -> None:
    """What a proctor is told in words is judged by a rule, and not as something unheard of."""
    assert kind in CONTROL_OF or kind in FIXED


def test_every_control_is_one_of_the_policy() -> None:
    """No kind goes against a control that no policy has."""
    assert set(CONTROL_OF.values()) <= set(CONTROLS)
    assert not CONTROL_OF.keys() & FIXED.keys()


def test_what_is_unheard_of_is_not_passed_over() -> None:
    """A kind of a later version is a warning, whatever the policy."""
    assert Severity.WARNING is severity_of("from_a_later_version", Levels())


@given(st.lists(st.sampled_from([*CONTROL_OF, *FIXED, "unheard_of"]), max_size=60))
def test_every_incident_counts_once(kinds: list[str]) -> None:
    """The counts of the severities add up to the incidents, and what alarms is whatever is no note."""
    counts = counted_severities(kinds, Levels())

    assert len(kinds) == sum(counts.values())
    alarming = sum(severity_of(kind, Levels()).alarms for kind in kinds)
    assert alarming == counts[Severity.WARNING] + counts[Severity.SERIOUS]
