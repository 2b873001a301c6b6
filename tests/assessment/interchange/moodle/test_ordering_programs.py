"""Moodle's ways to count an order, held against the same reckoned directly."""

from decimal import Decimal
from itertools import combinations, pairwise, permutations

import pytest

from assessment.expression.run import prepare
from assessment.interchange.moodle.ordering_programs import PROGRAMS


def directly(name: str, right: tuple[str, ...], given: tuple[str, ...]) -> float:
    """Return the part of the points that an order earns, by the definition of the way to count."""
    count = len(right)
    at = {choice: place for place, choice in enumerate(given)}
    follows = dict(pairwise(given)) | {given[-1]: ""}
    precedes = {second: first for first, second in pairwise(given)} | {given[0]: ""}
    after = dict(pairwise(right)) | {right[-1]: ""}
    before = {second: first for first, second in pairwise(right)} | {right[0]: ""}
    match name:
        case "RELATIVE_NEXT_INCLUDE_LAST":
            return sum(follows[one] == after[one] for one in right) / count
        case "RELATIVE_ONE_PREVIOUS_AND_NEXT":
            hits = sum((follows[one] == after[one]) + (precedes[one] == before[one]) for one in right)
            return hits / (2 * count)
        case "RELATIVE_ALL_PREVIOUS_AND_NEXT":
            pairs = list(combinations(right, 2))
            return sum(at[one] < at[other] for one, other in pairs) / len(pairs)
        case "RELATIVE_TO_CORRECT":
            most = count - 1
            return sum(max(0, most - abs(place - at[one])) for place, one in enumerate(right)) / (
                most * count
            )
    ordered = [right.index(one) for one in given]
    longest = next(
        size
        for size in range(count, 0, -1)
        if any(list(row) == sorted(row) for row in combinations(ordered, size))
    )
    return longest / count if longest > 1 else 0.0


@pytest.mark.parametrize("name", sorted(PROGRAMS))
def test_every_order_of_five_counts_as_moodle_counts_it(name: str) -> None:
    """Whatever the order, the program gives what the definition gives; no answer gives nothing."""
    right = ("A", "B", "C", "D", "E")
    program = prepare(PROGRAMS[name](right, Decimal(3)))

    assert 0 == program.run({"RESPONSE": []}).number("SCORE")
    for given in permutations(right):
        score = program.run({"RESPONSE": list(given)}).number("SCORE")
        assert score == pytest.approx(3 * directly(name, right, given))


@pytest.mark.parametrize("name", sorted(PROGRAMS))
def test_two_choices_can_be_ordered(name: str) -> None:
    """The smallest order counts all in its right order."""
    program = prepare(PROGRAMS[name](("A", "B"), Decimal(1)))

    assert 1 == program.run({"RESPONSE": ["A", "B"]}).number("SCORE")
