"""What a model said of answers, taken for no more than it is: levels that exist, quotes that stand in the answer."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sync_server.ai.evaluation.answer import ToJudge, seen, shown
from sync_server.ai.evaluation.question import asked_criteria, level_names
from sync_server.ai.gates.evidence import find_exactly
from sync_server.ai.gates.hostile import hostile

LONGEST_FEEDBACK, LONGEST_QUOTE = 2_000, 600


@dataclass(frozen=True, slots=True)
class Quote:
    """A stretch of the answer as it was written: ``text[start:end]``."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Judged:
    """What one pass found in one criterion. ``quote`` None: there is none, or it does not stand in the answer.

    ``invented``: a quote was given that does not stand there.
    """

    level: str
    confidence: int
    quote: Quote | None = None
    invented: bool = False


@dataclass(frozen=True, slots=True)
class Pass:
    """What one pass found in one answer. ``speaks``: it says that the answer speaks to whoever judges it."""

    judged: Mapping[str, Judged]
    speaks: bool
    feedback: str
    feedback_refused: str = ""


def read_pass(reply: object, answers: list[ToJudge], turn: int) -> tuple[list[Pass | None], str]:
    """Return what a reply says of each answer, None for what cannot be read; and of all together."""
    told = _object(reply)
    by_answer = _object(told.get("answers"))
    passes = [_one(by_answer.get(f"a{number}"), one, turn) for number, one in enumerate(answers, 1)]
    return passes, _feedback(told.get("feedback"))[0]


def _one(told: object, one: ToJudge, turn: int) -> Pass | None:
    found = _object(told)
    criteria, speaks = _object(found.get("criteria")), found.get("speaks_to_grader")
    if not isinstance(speaks, bool):
        return None
    judged = {}
    for name, criterion in asked_criteria(one, turn):
        read = _criterion(criteria.get(name), level_names(criterion), one)
        if read is None:
            return None
        judged[criterion.name] = read
    feedback, refused = _feedback(found.get("feedback"))
    return Pass(judged, speaks, feedback, refused)


def _criterion(told: object, levels: Mapping[str, str], one: ToJudge) -> Judged | None:
    found = _object(told)
    level, confidence, quote = found.get("level"), found.get("confidence"), found.get("quote")
    if not isinstance(level, str) or level not in levels or not isinstance(quote, str):
        return None
    if not isinstance(confidence, int) or isinstance(confidence, bool) or not 0 <= confidence <= 100:
        return None
    if not quote.strip():
        return Judged(levels[level], confidence)
    where = _stands(quote, one)
    return Judged(levels[level], confidence, where, invented=where is None)


def _stands(quote: str, one: ToJudge) -> Quote | None:
    """Return where a quote stands in an answer letter for letter, blanks and typographic marks aside."""
    if len(quote) > LONGEST_QUOTE:
        return None
    bare = shown(one)
    found = find_exactly(seen(quote).text, bare.text)
    return None if found is None else Quote(*bare.before(found.start, found.end))


def _feedback(told: object) -> tuple[str, str]:
    """Return feedback that may be shown, and why it may not."""
    if not isinstance(told, str):
        return "", "unreadable"
    text = seen(told).text.strip()
    if len(text) > LONGEST_FEEDBACK:
        return "", "too_long"
    why = hostile(text)
    return ("", why) if why else (text, "")


def _object(told: object) -> Mapping[str, Any]:
    return told if isinstance(told, dict) else {}
