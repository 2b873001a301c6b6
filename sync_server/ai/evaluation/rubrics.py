"""Rubrics for answers whose item has none of its own. Points are shares of a hundred; an item's own points scale them."""

from collections.abc import Mapping
from decimal import ROUND_HALF_EVEN, Decimal
from enum import StrEnum

from assessment.marking.rubric import Band, Criterion, Rubric, points_of

CORRECTNESS = "Correctness"
_CENT = Decimal("0.01")


class BuiltIn(StrEnum):
    """What an answer is, which says what is looked at in it."""

    DEVELOPER = "developer"
    """A program."""
    REASONING = "reasoning"
    """A short explanation."""
    ESSAY = "essay"
    """A text of its own."""


def _criterion(name: str, weight: int, *levels: str) -> Criterion:
    """Return a criterion whose levels, from the lowest, share its weight evenly."""
    last = len(levels) - 1
    return Criterion(
        name,
        tuple(
            Band(str(number), (Decimal(weight) * number / last).quantize(_CENT), told)
            for number, told in enumerate(levels)
        ),
    )


RUBRICS: Mapping[BuiltIn, Rubric] = {
    BuiltIn.DEVELOPER: Rubric(
        (
            _criterion(
                CORRECTNESS,
                30,
                "Does not do what is asked.",
                "Does some of it, or fails in ordinary cases.",
                "Does it in ordinary cases, and fails at the edges.",
                "Does all that is asked, at the edges too.",
            ),
            _criterion(
                "Efficiency",
                25,
                "Takes so much time or memory that it is of no use.",
                "Takes far more than it has to.",
                "Takes somewhat more than it has to.",
                "Takes no more than the task needs.",
            ),
            _criterion(
                "Readability",
                20,
                "Cannot be followed.",
                "Is followed with effort: poor names, tangled flow.",
                "Is followed, with places that are harder than they need to be.",
                "Names, structure and flow make it plain.",
            ),
            _criterion(
                "Practice",
                15,
                "Ignores the language's ways; errors pass unseen.",
                "Often works against the language, or repeats itself.",
                "Mostly follows the language's ways.",
                "Follows the language's ways; treats errors and bounds with care.",
            ),
            _criterion(
                "Problem solving",
                10,
                "Shows no approach.",
                "Has an approach that does not fit the problem.",
                "Has an approach that fits, with detours.",
                "Has a clear approach that fits the problem.",
            ),
        )
    ),
    BuiltIn.REASONING: Rubric(
        (
            _criterion(
                "Claim",
                30,
                "Gives no answer, or a wrong one.",
                "Gives an answer that is partly right.",
                "Gives the right answer.",
            ),
            _criterion(
                "Reasons",
                45,
                "Gives no reason.",
                "Gives a reason that does not lead to the answer.",
                "Gives a reason that leads there with a gap.",
                "Gives reasons that lead to the answer without a gap.",
            ),
            _criterion(
                "Terms",
                25,
                "Misses or misuses the terms of the subject.",
                "Uses some of them rightly.",
                "Uses them rightly throughout.",
            ),
        )
    ),
    BuiltIn.ESSAY: Rubric(
        (
            _criterion(
                "Task",
                25,
                "Does not do what was set.",
                "Does a small part of it.",
                "Does much of it, with parts thin or missing.",
                "Does all of it, some parts better than others.",
                "Does all of it fully, with ideas that are carried through.",
            ),
            _criterion(
                "Coherence",
                25,
                "Has no order.",
                "Has an order that is often lost.",
                "Can be followed; links are missing or mechanical.",
                "Is well ordered; each paragraph has its subject.",
                "Is ordered so that nobody notices the links.",
            ),
            _criterion(
                "Vocabulary",
                25,
                "Has too few words to say it.",
                "Repeats few words; errors hide what is meant.",
                "Has enough words for the task; errors do not hide what is meant.",
                "Has many words and chooses them well, with slips.",
                "Chooses words exactly and naturally.",
            ),
            _criterion(
                "Grammar",
                25,
                "Has no sentence that holds.",
                "Has simple sentences, with errors in most.",
                "Mixes simple and complex ones; errors are frequent and harmless.",
                "Uses many structures; most sentences have no error.",
                "Uses all structures with rare slips.",
            ),
        )
    ),
}


def scaled_points(rubric: Rubric, levels: Mapping[str, str], maximum: Decimal) -> Decimal:
    """Return what these levels come to in an item of this many points, to the cent.

    Raises:
        MarkingError: as ``points_of`` says.
    """
    points = points_of(rubric, levels) * maximum / rubric.maximum
    return min(points.quantize(_CENT, ROUND_HALF_EVEN), maximum)
