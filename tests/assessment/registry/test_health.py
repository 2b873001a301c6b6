"""The registry's health: what is found, and what it takes."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.ids import PackId, TestId
from assessment.registry.entry import EntryKey, RegistryEntry
from assessment.registry.health import TAKES, Fault, Status, judge, status_of


def registry(count: int) -> list[RegistryEntry]:
    """Return so many tests in use."""
    return [
        RegistryEntry(TestId(f"t{n}"), f"Test {n}", PackId("p"), 1, category="Academic") for n in range(count)
    ]


def keys(entries: list[RegistryEntry]) -> set[EntryKey]:
    """Return what names them."""
    return {entry.key for entry in entries}


@pytest.mark.parametrize(
    ("entries", "content", "score", "status", "faults"),
    [
        (registry(3), keys(registry(3)), 100, Status.EXCELLENT, ()),
        (registry(3), keys(registry(4)), 90, Status.EXCELLENT, (Fault.UNREGISTERED,)),
        (registry(4), keys(registry(3)), 80, Status.GOOD, (Fault.ORPHANED,)),
        (registry(2), keys(registry(2)), 80, Status.GOOD, (Fault.FEW_ACTIVE,)),
        (registry(3), keys(registry(2)), 60, Status.FAIR, (Fault.ORPHANED, Fault.FEW_ACTIVE)),
        ([], set(), 30, Status.POOR, (Fault.NONE_ACTIVE, Fault.FEW_ACTIVE)),
        (registry(1), {EntryKey(PackId("q"), TestId("t"))}, 0, Status.POOR, tuple(Fault)),
    ],
)
def test_each_fault_takes_its_points(
    entries: list[RegistryEntry],
    content: set[EntryKey],
    score: int,
    status: Status,
    faults: tuple[Fault, ...],
) -> None:
    """A hundred, less what each kind of fault takes, once however often it is found."""
    health = judge(entries, content)

    assert (score, status, faults) == (health.score, health.status, health.faults)


def test_what_is_out_of_use_lacks_nothing() -> None:
    """An entry that was taken out of use is no orphan, and its content is not unregistered."""
    gone, kept, *rest = registry(5)
    entries = [gone.deactivated("not_in_pack"), kept.deactivated("by_staff"), *rest]

    health = judge(entries, keys([kept, *rest]))

    assert (100, 3, 2) == (health.score, health.statistics.active, health.statistics.inactive)


def test_statistics_count_what_is_there() -> None:
    """Usage, categories, what was never given and what is featured add up."""
    first, second, third = registry(3)
    entries = [replace(first, usage_count=4, featured=True), replace(second, category=""), third]

    told = judge(entries, keys(entries)).statistics

    assert (3, 4, 2, 1) == (told.entries, told.given, told.unused, told.featured)
    assert (("", 1), ("Academic", 2)) == told.by_category


@given(st.sets(st.integers(0, 6)), st.sets(st.integers(0, 6)))
def test_score_is_what_the_faults_leave(known: set[int], there: set[int]) -> None:
    """Whatever is there, the score is a hundred less the faults that are named, and the lists name the difference."""
    every = registry(7)
    entries, content = [every[n] for n in known], {every[n].key for n in there}

    health = judge(entries, content)

    assert health.score == 100 - sum(TAKES[fault] for fault in health.faults) >= 0
    assert status_of(health.score) is health.status
    assert set(health.orphaned) == keys(entries) - content
    assert set(health.unregistered) == content - keys(entries)
