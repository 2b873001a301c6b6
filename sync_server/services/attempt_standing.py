"""What the live view of a room shows of an attempt, made with its projection and stored beside it as JSON."""

import json
from typing import Any

from assessment.attempt.attempt import Attempt
from assessment.attempt.events import CommandOutcome
from assessment.attempt.lockdown import Levels
from assessment.attempt.severity import counted_severities, severity_of
from assessment.sync.room import MOST_CHARACTERS, MOST_INCIDENTS

APPLIED = "applied"
NOTHING: dict[str, Any] = {}
LATEST_MS = (1 << 48) - 1


def standing_of(attempt: Attempt, levels: Levels) -> str:
    """Return what is to be shown of an attempt; ``levels`` are those of its sitting's policy.

    What a device may write without end or beyond reason is cut, so that no log takes the room from its proctor.
    """
    counts = counted_severities((one.kind for one in attempt.incidents), levels)
    latest = reversed(attempt.incidents[-MOST_INCIDENTS:])
    enforced = attempt.enforced if attempt.held else None
    told = {
        "current": short(attempt.current_item or ""),
        "pause": short(attempt.pause_reason),
        "pause_name": short(attempt.pause_name),
        "locked": attempt.locked,
        "by": short(attempt.pause_by),
        "why": short(attempt.pause_why),
        "tier": short(enforced.tier) if enforced else "",
        "extended_ms": max(0, attempt.extended_ms),
        "counts": {severity.value: count for severity, count in counts.items()},
        "incidents": [
            {
                "kind": short(one.kind),
                "detail": short(one.detail),
                "severity": severity_of(one.kind, levels).value,
                "at_ms": max(0, min(one.at_ms, LATEST_MS)),
            }
            for one in latest
        ],
        "irregularities": len(attempt.irregularities),
        "settled": {
            command: [
                APPLIED if one.outcome is CommandOutcome.DONE else one.outcome.value,
                short(one.detail),
            ]
            for command, one in attempt.commands.items()
        },
        "device": attempt.seats[-1][1] if attempt.seats else "",
    }
    return json.dumps({name: value for name, value in told.items() if value})


def short(text: str) -> str:
    """Return words as they are told of in a room: their beginning, where they are many."""
    return text if len(text) <= MOST_CHARACTERS else text[: MOST_CHARACTERS - 1] + "…"


def read_standing(text: str) -> dict[str, Any]:
    """Return what was stored; nothing where a projection is older than this and is still to be made anew."""
    if not text:
        return NOTHING
    told: dict[str, Any] = json.loads(text)
    return told
