"""Choosing by who sits: by their level, and by their arm of an experiment."""

from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.errors import NoTestLeft, RegistryError
from assessment.ids import CandidateId, PackId, TestId
from assessment.registry.entry import RegistryEntry
from assessment.registry.experiment import Arm, Experiment
from assessment.registry.level import parse_band
from assessment.registry.strategies import Strategy, Whom, select

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
TRIAL = Experiment("spring", (Arm("short"), Arm("long", 3)))


def banded(*bands: str) -> list[RegistryEntry]:
    """Return a test for each band, named by its place."""
    return [
        RegistryEntry(TestId(f"t{n}"), band, PackId("p"), 1, target_band=band) for n, band in enumerate(bands)
    ]


def nearest(entries: list[RegistryEntry], level: str) -> str:
    """Return the band of the test that somebody of this level gets."""
    whom = Whom(level=parse_band(level))
    return select(entries, strategy=Strategy.ADAPTIVE, seed=b"s", now=NOON, whom=whom).entry.target_band


@pytest.mark.parametrize(("level", "band"), [("A2", "A1-A2"), ("B2", "B2"), ("C2", "C1"), ("B1+", "B2")])
def test_the_nearest_band_is_given(level: str, band: str) -> None:
    """Whoever has a level gets the test whose band meets it, or comes nearest."""
    assert band == nearest(banded("A1-A2", "C1", "B2", "", "6.5"), level)


def test_among_equally_near_the_middle_and_then_the_least_used_decides() -> None:
    """A band around the level goes before one that only touches it; of two alike the less used is given."""
    assert "6-7" == nearest(banded("6.5-9", "6-7"), "6.5")
    used, other = banded("B2", "B2")
    assert "t1" == _adaptive([replace(used, usage_count=3), other])


def test_tests_without_a_band_are_given_when_nothing_else_is_left() -> None:
    """What cannot be compared comes last, and is not refused."""
    assert "" == nearest(banded("", ""), "B2")


def test_without_a_level_the_least_used_is_given() -> None:
    """Nobody is refused because their level is not known."""
    first, second = banded("A1", "C2")
    entries = [replace(first, usage_count=1), second]

    assert "C2" == select(entries, strategy=Strategy.ADAPTIVE, seed=b"s", now=NOON).entry.target_band


def test_arms_get_their_shares() -> None:
    """Of many candidates, three times as many are in an arm of three times the share."""
    arms = Counter(TRIAL.arm_of(CandidateId(f"c{n}")).name for n in range(4_000))

    assert 900 <= arms["short"] <= 1_100, arms


@given(st.text(max_size=20).map(CandidateId), st.binary(max_size=8), st.binary(max_size=8))
def test_an_arm_never_changes(candidate: CandidateId, seed: bytes, other: bytes) -> None:
    """Whatever the lot says, a candidate gets tests of one arm alone."""
    entries = [
        RegistryEntry(TestId(f"{arm.name}{n}"), arm.name, PackId("p"), 1, tags=(TRIAL.tag(arm),))
        for arm in TRIAL.arms
        for n in range(3)
    ]
    whom = Whom(candidate_id=candidate, experiment=TRIAL)

    given = {
        select(entries, strategy=Strategy.EXPERIMENT, seed=one, now=NOON, whom=whom).entry.name
        for one in (seed, other)
    }

    assert {TRIAL.arm_of(candidate).name} == given


def test_an_arm_takes_nothing_from_another() -> None:
    """Where an arm has no test left, that is said; a test of another arm would spoil the experiment."""
    whom = Whom(candidate_id=CandidateId("c"), experiment=TRIAL)

    with pytest.raises(NoTestLeft) as refused:
        select(banded("B2"), strategy=Strategy.EXPERIMENT, seed=b"", now=NOON, whom=whom)
    assert "arm" == refused.value.detail


def test_an_experiment_needs_to_be_told() -> None:
    """The strategy of an experiment without one is refused; so is an experiment without arms, or with one twice."""
    with pytest.raises(RegistryError):
        select(banded("B2"), strategy=Strategy.EXPERIMENT, seed=b"", now=NOON)
    for arms in ((), (Arm("a"), Arm("a")), (Arm("a", 0),)):
        with pytest.raises(RegistryError):
            Experiment("e", arms)


def _adaptive(entries: list[RegistryEntry]) -> str:
    whom = Whom(level=parse_band("B2"))
    return select(entries, strategy=Strategy.ADAPTIVE, seed=b"s", now=NOON, whom=whom).entry.id
