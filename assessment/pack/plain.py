"""Content and keys as the plain values that stand in a pack's JSON files. The way back is ``convert``."""

from decimal import Decimal
from typing import Any

from assessment.content.interaction import (
    Choice,
    Essay,
    Interaction,
    MultipleChoice,
    ShortText,
    SingleChoice,
    TrueFalseNotGiven,
)
from assessment.content.item import Item
from assessment.content.meta import PackMeta
from assessment.content.pool import ContentPool
from assessment.content.test import Section, Stimulus, Test
from assessment.scoring.key import AcceptText, ItemKey, Manual, MapResponse, MatchCorrect, Rule

Plain = dict[str, Any]


def pack_plain(meta: PackMeta, pool: ContentPool) -> Plain:
    """Return pack.json."""
    return {
        "pack_id": meta.pack_id,
        "version": meta.version,
        "title": meta.title,
        "language": meta.language,
        "organisation": meta.organisation,
        "description": meta.description,
        "author": meta.author,
        "licence": meta.licence,
        "tests": list(pool.tests),
        "items": list(pool.items),
        "stimuli": list(pool.stimuli),
        "media": sorted(pool.media),
    }


def test_plain(test: Test) -> Plain:
    """Return tests/ID.json."""
    return {
        "id": test.id,
        "title": test.title,
        "language": test.language,
        "instructions": test.instructions,
        "time_limit_ms": test.time_limit_ms,
        "category": test.category,
        "difficulty": test.difficulty,
        "target_band": test.target_band,
        "parts": [
            {
                "id": part.id,
                "title": part.title,
                "navigation": part.navigation.value,
                "sections": [_section(section) for section in part.sections],
            }
            for part in test.parts
        ],
    }


def item_plain(item: Item) -> Plain:
    """Return items/ID.json."""
    return {
        "id": item.id,
        "title": item.title,
        "stem": item.stem,
        "points": decimal_text(item.points),
        "interactions": [_interaction(interaction) for interaction in item.interactions],
    }


def stimulus_plain(stimulus: Stimulus) -> Plain:
    """Return stimuli/ID.json."""
    return {"id": stimulus.id, "title": stimulus.title, "body": stimulus.body}


def key_plain(key: ItemKey) -> Plain:
    """Return one entry of keys.json."""
    return {
        "item_id": key.item_id,
        "rules": {response_id: _rule(rule) for response_id, rule in key.rules.items()},
        "explanation": key.explanation,
    }


def decimal_text(number: Decimal) -> str:
    """Return a number in digits, without an exponent or idle zeros."""
    text = format(number, "f")
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def _section(section: Section) -> Plain:
    return {
        "id": section.id,
        "title": section.title,
        "instructions": section.instructions,
        "stimulus": section.stimulus,
        "items": list(section.items),
        "sections": [_section(child) for child in section.sections],
        "shuffle": section.shuffle,
        "presentation": section.presentation.value,
        "time_limit_ms": section.time_limit_ms,
    }


def _interaction(interaction: Interaction) -> Plain:
    plain: Plain = {"response_id": interaction.response_id}
    match interaction:
        case SingleChoice(choices, shuffle):
            return plain | {"type": "single_choice", "choices": _choices(choices), "shuffle": shuffle}
        case MultipleChoice(choices, least, most, shuffle):
            bounds = {"min_choices": least, "max_choices": most, "shuffle": shuffle}
            return plain | {"type": "multiple_choice", "choices": _choices(choices)} | bounds
        case TrueFalseNotGiven(not_given):
            return plain | {"type": "true_false_not_given", "not_given": not_given}
        case ShortText(most, length):
            return plain | {"type": "short_text", "max_words": most, "expected_length": length}
        case Essay(least, most):
            return plain | {"type": "essay", "min_words": least, "max_words": most}


def _choices(choices: tuple[Choice, ...]) -> list[Plain]:
    return [{"id": choice.id, "text": choice.text, "fixed": choice.fixed} for choice in choices]


def _rule(rule: Rule) -> Plain:
    match rule:
        case MatchCorrect(correct, points):
            return {"type": "match_correct", "correct": list(correct), "points": decimal_text(points)}
        case MapResponse(entries, lower, upper, default):
            return {
                "type": "map_response",
                "entries": [{"value": value, "points": decimal_text(points)} for value, points in entries],
                "lower": None if lower is None else decimal_text(lower),
                "upper": None if upper is None else decimal_text(upper),
                "default": decimal_text(default),
            }
        case AcceptText(accepted, points, case_sensitive, max_words):
            return {
                "type": "accept_text",
                "accepted": list(accepted),
                "points": decimal_text(points),
                "case_sensitive": case_sensitive,
                "max_words": max_words,
            }
        case Manual(points, rubric):
            return {"type": "manual", "points": decimal_text(points), "rubric": rubric}
