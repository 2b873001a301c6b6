"""An attempt as xAPI statements (1.0.3): one for the test, one for each question that was answered.

Candidates are accounts at the organisation's address, by their ids and never by their names. A statement's id is drawn
from what it says (UUID version 5): the same result is the same statement, and another score is another one.
"""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any
from urllib.parse import quote
from uuid import UUID, uuid5

from assessment.content.response import Response
from assessment.ids import ItemId
from assessment.interchange.results.result import AttemptResult

NAMES = UUID("6f0d7d7e-3a53-5c54-9f3b-0e1f7d0c5d5a")
"""The name space of our statements."""
_VERBS = "http://adlnet.gov/expapi/verbs/"
_ACTIVITIES = "http://adlnet.gov/expapi/activities/"
LONGEST_RESPONSE = 10_000
PLATFORM = "Carrel"


def write_statements(result: AttemptResult, home: str) -> Iterator[bytes]:
    """Yield the statements of an attempt that has ended, each as JSON. ``home`` is the organisation's address."""
    if result.ended_at is None:
        return
    for statement in (_of_test(result, home), *_of_items(result, home)):
        plain = json.dumps(statement, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        yield json.dumps(
            {"id": str(uuid5(NAMES, plain)), **statement}, ensure_ascii=False, separators=(",", ":")
        ).encode()


def _of_test(result: AttemptResult, home: str) -> dict[str, Any]:  # JSON
    score = result.score
    verb = "completed" if result.passed is None else "passed" if result.passed else "failed"
    told: dict[str, Any] = {"completion": True}
    if score is not None:
        told |= _score(score.score, score.maximum)
    if result.passed is not None:
        told["success"] = result.passed
    told["duration"] = _duration(result.attempt.elapsed_ms)
    definition = {"type": f"{_ACTIVITIES}assessment", "name": {"und": result.test_title or result.test_id}}
    return _statement(result, home, verb, _test_id(result, home), definition, told)


def _of_items(result: AttemptResult, home: str) -> Iterator[dict[str, Any]]:
    scores = result.scores()
    for entry in result.form.entries:
        response = result.attempt.response(entry.item_id)
        if not response.answered or not result.items[entry.item_id].asks:
            continue
        told: dict[str, Any] = {
            "response": _given(response),
            "duration": _duration(result.attempt.spent_ms.get(entry.item_id, 0)),
        }
        score = scores.get(entry.item_id)
        if score is not None and score.score is not None:
            told |= _score(score.score, score.maximum)
            told["success"] = score.score >= score.maximum
        activity = f"{_test_id(result, home)}/items/{quote(entry.item_id, safe='')}"
        definition = {"type": f"{_ACTIVITIES}question", "name": {"und": _title(result, entry.item_id)}}
        yield _statement(result, home, "answered", activity, definition, told)


def _statement(
    result: AttemptResult,
    home: str,
    verb: str,
    activity: str,
    definition: dict[str, Any],
    told: dict[str, Any],
) -> dict[str, Any]:
    ended = result.ended_at or datetime.fromtimestamp(0, UTC)
    around: dict[str, Any] = {"parent": [{"objectType": "Activity", "id": _test_id(result, home)}]}
    if result.sitting_id:
        sitting = f"{home}/sittings/{quote(result.sitting_id, safe='')}"
        around["grouping"] = [{"objectType": "Activity", "id": sitting}]
    if activity == _test_id(result, home):
        del around["parent"]
    context: dict[str, Any] = {"registration": _registration(result.attempt_id), "platform": PLATFORM}
    if around:
        context["contextActivities"] = around
    return {
        "actor": {"objectType": "Agent", "account": {"homePage": home, "name": result.person.id}},
        "verb": {"id": f"{_VERBS}{verb}", "display": {"en": verb}},
        "object": {"objectType": "Activity", "id": activity, "definition": definition},
        "result": told,
        "context": context,
        "timestamp": ended.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z"),
    }


def _score(raw: Decimal, most: Decimal) -> dict[str, Any]:
    """Return a score, raw within its ends and scaled within one of zero; none where there is nothing to earn."""
    least = min(Decimal(0), raw)
    if most <= least or raw > most:
        return {}
    return {
        "score": {
            "scaled": round(max(-1.0, float(raw / most)) if most else 0.0, 6),
            "raw": float(raw),
            "min": float(least),
            "max": float(most),
        }
    }


def _duration(ms: int) -> str:
    """Return a length of time as ISO 8601 has it, to the hundredth of a second."""
    return f"PT{ms // 1000}.{ms % 1000 // 10:02d}S"


def _given(response: Response) -> str:
    told = response.variables
    parts = ((f"{name}=" if len(told) > 1 else "") + ",".join(values) for name, values in told)
    return "[,]".join(parts)[:LONGEST_RESPONSE]


def _title(result: AttemptResult, item_id: ItemId) -> str:
    return result.items[item_id].title or item_id


def _test_id(result: AttemptResult, home: str) -> str:
    return f"{home}/tests/{quote(result.test_id, safe='')}"


def _registration(attempt_id: str) -> str:
    try:
        return str(UUID(attempt_id))
    except ValueError:
        return str(uuid5(NAMES, attempt_id))
