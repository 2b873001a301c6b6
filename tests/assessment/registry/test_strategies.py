"""Choosing a test: fair, by lot where it is a tie, and never twice to the same candidate."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.errors import NoTestLeft, RegistryError
from assessment.ids import PackId, TestId
from assessment.registry.entry import EntryKey, RegistryEntry
from assessment.registry.strategies import Selection, Strategy, Whom, select

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)

times = st.none() | st.integers(0, 10_000).map(lambda minutes: NOON - timedelta(minutes=minutes))
entries = st.builds(
    RegistryEntry,
    id=st.sampled_from("abcdef").map(TestId),
    name=st.just("A test"),
    pack_id=st.sampled_from("pq").map(PackId),
    pack_version=st.just(1),
    active=st.booleans(),
    usage_count=st.integers(0, 9),
    last_used=times,
    priority=st.integers(0, 5),
    featured=st.booleans(),
)
registries = st.lists(entries, max_size=8, unique_by=lambda entry: entry.key)
strategies = st.sampled_from([one for one in Strategy if one is not Strategy.EXPERIMENT])
seeds = st.binary(max_size=16)


def new(count: int) -> list[RegistryEntry]:
    """Return a registry of tests that were never given."""
    return [RegistryEntry(TestId(f"t{n}"), f"Test {n}", PackId("p"), 1) for n in range(count)]


def choose(
    registry: Sequence[RegistryEntry],
    strategy: Strategy,
    seed: bytes = b"seed",
    now: datetime = NOON,
    taken: Sequence[EntryKey] = (),
    *,
    may_repeat: bool = False,
) -> Selection:
    """Choose from a registry."""
    return select(registry, strategy=strategy, seed=seed, now=now, whom=Whom(taken), may_repeat=may_repeat)


def serve(registry: list[RegistryEntry], strategy: Strategy, times: int, seed: bytes) -> list[EntryKey]:
    """Choose so many times, each for another candidate, and keep the registry up; return what was given."""
    given: list[EntryKey] = []
    for number in range(times):
        now = NOON + timedelta(minutes=number)
        chosen = choose(registry, strategy, seed + number.to_bytes(2, "big"), now).entry
        registry = [chosen if entry.key == chosen.key else entry for entry in registry]
        given.append(chosen.key)
    return given


@given(st.integers(1, 7), st.integers(0, 40), seeds)
def test_balanced_never_serves_one_test_more_than_once_more_than_another(
    count: int, times: int, seed: bytes
) -> None:
    """However often tests are given, the most used is at most one ahead of the least used."""
    served = Counter(serve(new(count), Strategy.BALANCED, times, seed))

    counts = [served[entry.key] for entry in new(count)]
    assert max(counts) - min(counts) <= 1


@given(st.integers(1, 7), st.integers(1, 5), seeds)
def test_round_robin_goes_round(count: int, rounds: int, seed: bytes) -> None:
    """Each round gives every test once, and all rounds are in the same order."""
    served = serve(new(count), Strategy.ROUND_ROBIN, count * rounds, seed)

    assert count == len(set(served[:count]))
    assert served[:count] * rounds == served


@given(registries, strategies, seeds, st.randoms())
def test_the_order_of_the_entries_does_not_matter(
    registry: list[RegistryEntry], strategy: Strategy, seed: bytes, random: object
) -> None:
    """The same entries in any order and the same seed give the same test, or none."""
    mixed = list(registry)
    random.shuffle(mixed)  # type: ignore[attr-defined]  # hypothesis gives a Random

    assert _key(registry, strategy, seed) == _key(mixed, strategy, seed)


@given(registries, strategies, seeds, st.data())
def test_nothing_inactive_and_nothing_twice(
    registry: list[RegistryEntry], strategy: Strategy, seed: bytes, data: st.DataObject
) -> None:
    """What is given is active and new to the candidate; where there is no such test, that is said with the reason."""
    taken = data.draw(st.sets(st.sampled_from([entry.key for entry in registry]))) if registry else set()
    active = [entry for entry in registry if entry.active]

    fresh = [entry for entry in active if entry.key not in taken]
    if fresh:
        assert choose(registry, strategy, seed, taken=sorted(taken)).before in fresh
        return
    with pytest.raises(NoTestLeft) as refused:
        choose(registry, strategy, seed, taken=sorted(taken))
    assert ("all" if active else "none") == refused.value.detail


@given(registries, strategies, seeds)
def test_with_leave_a_test_comes_again_when_all_were_had(
    registry: list[RegistryEntry], strategy: Strategy, seed: bytes
) -> None:
    """Who may repeat gets one of the tests again only when there is no other left."""
    active = [entry for entry in registry if entry.active]
    if not active:
        return

    first = choose(registry, strategy, seed, taken=[entry.key for entry in active[1:]], may_repeat=True)
    again = choose(registry, strategy, seed, taken=[entry.key for entry in active], may_repeat=True)

    assert active[0].key == first.entry.key
    assert again.before in active


@given(registries, strategies, seeds)
def test_usage_goes_up_by_one_and_nothing_else_changes(
    registry: list[RegistryEntry], strategy: Strategy, seed: bytes
) -> None:
    """The chosen entry has been used once more, now; what it was before is told too."""
    if not any(entry.active for entry in registry):
        return

    selection = choose(registry, strategy, seed)

    before = selection.before
    assert before in registry
    assert replace(before, usage_count=before.usage_count + 1, last_used=NOON) == selection.entry


@given(registries, seeds)
def test_featured_tests_come_first(registry: list[RegistryEntry], seed: bytes) -> None:
    """While a featured test is left, no other is given; among equals the least used."""
    active = [entry for entry in registry if entry.active]
    if not active:
        return

    chosen = choose(registry, Strategy.FEATURED_FIRST, seed).before

    rivals = [entry for entry in active if entry.featured] or active
    assert chosen in rivals
    assert min(entry.usage_count for entry in rivals) == chosen.usage_count


def test_ties_are_broken_by_the_seed() -> None:
    """Among equally used tests every one comes up, by seed."""
    chosen = {choose(new(4), Strategy.BALANCED, bytes([seed])).entry.id for seed in range(64)}

    assert {"t0", "t1", "t2", "t3"} == chosen


def test_random_choice_is_even() -> None:
    """Over many seeds each of four tests gets about a quarter, however often it was used before."""
    used = [replace(entry, usage_count=n * 10) for n, entry in enumerate(new(4))]
    chosen = Counter(choose(used, Strategy.RANDOM, seed.to_bytes(2, "big")).entry.id for seed in range(2_000))

    assert all(420 <= chosen[entry.id] <= 580 for entry in used), chosen


def test_weights_are_kept() -> None:
    """A test with three times the priority is chosen three times as often, and one with none never."""
    weighted = [replace(entry, priority=weight) for entry, weight in zip(new(3), (1, 3, 0), strict=True)]
    chosen = Counter(
        choose(weighted, Strategy.WEIGHTED, seed.to_bytes(2, "big")).entry.id for seed in range(2_000)
    )

    assert 0 == chosen[TestId("t2")]
    assert 420 <= chosen[TestId("t0")] <= 580, chosen


def test_tests_without_priority_are_given_when_nothing_else_is_left() -> None:
    """A priority of nothing is the last resort, not a refusal."""
    idle = [replace(entry, priority=0) for entry in new(2)]

    assert choose(idle, Strategy.WEIGHTED).before in idle


def test_a_test_that_never_ran_comes_before_all_others_in_turn() -> None:
    """In turn, what was never given is given first."""
    first, second = new(2)
    registry = [first.used(NOON - timedelta(days=400)), second]

    assert "t1" == choose(registry, Strategy.ROUND_ROBIN).entry.id


def test_the_same_id_in_two_packs_is_two_tests() -> None:
    """A test's id is its author's: having had one does not bar the other."""
    one = RegistryEntry(TestId("t"), "One", PackId("p"), 1)
    other = RegistryEntry(TestId("t"), "Other", PackId("q"), 1)

    assert other == choose([one, other], Strategy.RANDOM, taken=[one.key]).before


def test_a_test_that_stands_twice_is_refused() -> None:
    """Two entries of one test would be counted apart: that is an error, not a choice."""
    with pytest.raises(RegistryError, match="stands twice"):
        choose([*new(1), *new(1)], Strategy.RANDOM)


def _key(registry: Sequence[RegistryEntry], strategy: Strategy, seed: bytes) -> EntryKey | None:
    try:
        return choose(registry, strategy, seed).entry.key
    except NoTestLeft:
        return None
