"""Where to send: hubs before the server above, patience with the dead, and the way back."""

from dataclasses import dataclass, field

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.sync.choose_place import PATIENCE_MS, RETURN_MS, Choice, begin, choose, heard, missed
from tests.thorough import times

ROUND_MS = 3_000
COUNT = st.integers(1, 4)
LIVES = st.lists(st.tuples(st.integers(1, 60), st.sets(st.integers(0, 3))), min_size=1, max_size=8)
"""For so many rounds these places live."""


@dataclass
class Trip:
    """A device that tries a place every round, among places that live and die."""

    count: int
    now: int = 0
    choice: Choice = field(default_factory=lambda: begin(1))
    tried: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.choice = begin(self.count)

    def round(self, alive: set[int]) -> bool:
        """Try once; say whether it was answered."""
        place = choose(self.choice, self.now)
        self.tried.append(place)
        answered = place in alive
        self.choice = (heard if answered else missed)(self.choice, place, self.now)
        self.now += ROUND_MS
        return answered


@settings(max_examples=times(300, 60))
@given(COUNT, LIVES)
def test_there_is_always_a_place(count: int, lives: list[tuple[int, set[int]]]) -> None:
    """Whatever lives and dies, one of the places is tried, and one that has just answered stays in use."""
    trip = Trip(count)
    for rounds, alive in lives:
        for _ in range(rounds):
            if trip.round(alive):
                assert trip.tried[-1] == trip.choice.current
            assert 0 <= trip.tried[-1] < count


@settings(max_examples=times(300, 60))
@given(COUNT, LIVES, st.sets(st.integers(0, 3), min_size=1))
def test_the_best_that_lives_is_found(count: int, lives: list[tuple[int, set[int]]], after: set[int]) -> None:
    """After any history, once the same places live for long enough, the best of them is in use and stays so."""
    trip, alive = Trip(count), {place for place in after if place < count} or {0}
    for rounds, living in lives:
        for _ in range(rounds):
            trip.round(living)
    for _ in range((2 * count * PATIENCE_MS + 2 * RETURN_MS) // ROUND_MS + 4 * count):
        trip.round(alive)
    tried = len(trip.tried)
    for _ in range(RETURN_MS // ROUND_MS + 2):
        trip.round(alive)

    assert min(alive) == trip.choice.current
    assert {place for place in trip.tried[tried:] if place > min(alive)} == set()


@settings(max_examples=times(300, 60))
@given(st.integers(2, 4), st.integers(0, 30))
def test_patience_comes_first(count: int, before: int) -> None:
    """A hub that answered is left only when it has failed for longer than the patience, and not much later."""
    trip = Trip(count)
    for _ in range(before):
        trip.round({0})
    began = trip.now
    while trip.tried[-1:] != [1]:
        trip.round({1})

    gone = trip.now - ROUND_MS - began
    assert PATIENCE_MS <= gone <= PATIENCE_MS + 2 * ROUND_MS


@settings(max_examples=times(300, 60))
@given(st.integers(2, 4), st.integers(1, 200))
def test_a_dead_hub_costs_little(count: int, rounds: int) -> None:
    """While the server above serves, the dead places before it are each tried once in a while and no oftener."""
    trip, last = Trip(count), count - 1
    while trip.choice.current != last:
        trip.round({last})
    began, tried = trip.now, len(trip.tried)
    for _ in range(rounds):
        trip.round({last})

    dead = [place for place in trip.tried[tried:] if place != last]
    for place in set(dead):
        assert dead.count(place) <= 1 + (trip.now - began) // RETURN_MS
