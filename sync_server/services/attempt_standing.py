"""What the live view of a room shows of an attempt, made with its projection and stored beside it as JSON."""

import json
from typing import Any

from assessment.attempt.attempt import Attempt
from assessment.attempt.events import CommandOutcome
from assessment.attempt.lockdown import Levels
from assessment.attempt.severity import counted_severities, severity_of
from assessment.sync.room import MOST_INCIDENTS

APPLIED = "applied"
NOTHING: dict[str, Any] = {}


def standing_of(attempt: Attempt, levels: Levels) -> str:
    """Return what is to be shown of an attempt; ``levels`` are those of its sitting's policy."""
    counts = counted_severities((one.kind for one in attempt.incidents), levels)
    latest = reversed(attempt.incidents[-MOST_INCIDENTS:])
    enforced = attempt.enforced if attempt.held else None
    told = {
        "current": attempt.current_item or "",
        "pause": attempt.pause_reason,
        "pause_name": attempt.pause_name,
        "locked": attempt.locked,
        "by": attempt.pause_by,
        "why": attempt.pause_why,
        "tier": enforced.tier if enforced else "",
        "extended_ms": attempt.extended_ms,
        "counts": {severity.value: count for severity, count in counts.items()},
        "incidents": [
            {
                "kind": one.kind,
                "detail": one.detail,
                "severity": severity_of(one.kind, levels).value,
                "at_ms": one.at_ms,
            }
            for one in latest
        ],
        "irregularities": len(attempt.irregularities),
        "settled": {
            command: [APPLIED if one.outcome is CommandOutcome.DONE else one.outcome.value, one.detail]
            for command, one in attempt.commands.items()
        },
        "device": attempt.seats[-1][1] if attempt.seats else "",
    }
    return json.dumps({name: value for name, value in told.items() if value})


def read_standing(text: str) -> dict[str, Any]:
    """Return what was stored; nothing where a projection is older than this and is still to be made anew."""
    if not text:
        return NOTHING
    told: dict[str, Any] = json.loads(text)
    return told
