"""From marked answers, points in braces and the setting ``scoring`` to a rule of scoring."""

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal

from assessment.interchange.written.asking import ONE, Asking
from assessment.interchange.written.settings import number_of
from assessment.interchange.written.signs import DASH, entries_of, plain
from assessment.scoring.rules import (
    ZERO,
    Kprim,
    Manual,
    MapResponse,
    MatchCorrect,
    OrderBy,
    OrderMatch,
    PairByPair,
    RightMinusWrong,
    Rule,
)

Correct = tuple[str, ...]
Make = Callable[[Asking, Correct], Rule]
Worth = Sequence[tuple[str, Decimal]]


def _all(asking: Asking, correct: Correct) -> Rule:
    settings = asking.settings
    return MatchCorrect(
        correct, asking.points, settings.number("wrong", ZERO), settings.number("unanswered", ZERO)
    )


def _pairs(asking: Asking, correct: Correct) -> Rule:
    return PairByPair(correct, asking.points, asking.settings.number("wrong", ZERO))


_MAKE: Mapping[str, Make] = {
    "all": _all,
    "pairs": _pairs,
    "right minus wrong": lambda asking, correct: RightMinusWrong(correct, asking.points),
    "kprim": lambda asking, correct: Kprim(correct, asking.points),
    "exact": lambda asking, correct: OrderMatch(correct, asking.points, OrderBy.EXACT),
    "position": lambda asking, correct: OrderMatch(correct, asking.points, OrderBy.POSITION),
    "neighbours": lambda asking, correct: OrderMatch(correct, asking.points, OrderBy.ADJACENT_PAIRS),
    "run": lambda asking, correct: OrderMatch(correct, asking.points, OrderBy.LONGEST_RUN),
}
PICKS = ("all", "right minus wrong")
PAIRS = ("pairs", "all", "right minus wrong")
MATRIX = (*PAIRS, "kprim")
ORDERS = ("exact", "position", "neighbours", "run")


def rule_of(
    asking: Asking,
    known: Sequence[str],
    correct: Sequence[str],
    worth: Worth = (),
    every: Sequence[str] = (),
) -> Rule:
    """Return the rule; the first of ``known`` is what ``scoring`` says by itself.

    ``worth`` holds the points in braces: with them, or with ``### Points``, each value counts by itself. ``every`` names
    all there is to choose, for ``scoring: per choice``.
    """
    unworthy = [value for value in correct if worth and value not in dict(worth)]
    if unworthy:
        asking.notes.add(
            asking.line, f"{', '.join(unworthy)}: marked as right, but without points as others have"
        )
    given = special(asking) or (mapped(asking, worth) if worth else None)
    if given is not None:
        return given
    names = {name: name for name in (*known, *(("per choice",) if every else ()))}
    scoring = asking.settings.choice("scoring", names, known[0])
    if not correct:
        asking.notes.add(asking.line, "no answer is marked as the right one")
    if scoring == "per choice":
        part = asking.points / len(correct) if correct else ONE
        entries = tuple((value, part if value in correct else -part) for value in every)
        return MapResponse(entries, ZERO, asking.points)
    return _MAKE[scoring](asking, tuple(correct))


def special(asking: Asking) -> Rule | None:
    """Return the rule of ``scoring: manual`` or of ``### Points``, which any question may have."""
    if asking.settings.text("scoring").casefold() == "manual":
        return Manual(asking.points, asking.html("rubric"))
    block = asking.blocks.get("points")
    if block is None:
        return None
    worth = []
    for entry in entries_of(block.lines, DASH, "- answer: points", asking.notes):
        value, _, points = entry.text.removeprefix(entry.text[0]).rpartition(":")
        number = number_of(points)
        if number is None or not value.strip():
            asking.notes.add(entry.line, "must be an answer, a colon and its points, such as “- A: 0.5”")
        else:
            worth.append((plain(value, entry.line, asking.notes), number))
    return mapped(asking, worth)


def mapped(asking: Asking, worth: Worth) -> MapResponse:
    """Return the rule by which each value counts what it is worth."""
    settings = asking.settings
    return MapResponse(
        tuple(worth),
        settings.bound("least", ZERO),
        settings.bound("most", None),
        settings.number("otherwise", ZERO),
    )
