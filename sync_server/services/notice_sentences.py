"""What a mail about a notice says. Ids and numbers, no names: mail is read by whoever carries it."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime

from sync_server.services.notice import TEST, Event
from sync_server.storage.results_models import Notice

_SUBJECTS: Mapping[str, str] = {
    Event.STARTED: "A test has been started",
    Event.SUBMITTED: "A test has been handed in",
    Event.INCIDENT: "Something happened during a test",
    Event.ENDING: "A sitting ends soon",
    Event.RELEASED: "A result may be told",
    TEST: "This is a test: what is told of exams arrives here",
    Event.CHANGED: "A result that had been told has changed",
    Event.TASK_ENDED: "A task for a language model has come to its end",
}
_LINES: Mapping[str, str] = {
    "sitting_id": "Sitting: {}",
    "attempt_id": "Attempt: {}",
    "candidate_id": "Candidate: {}",
    "test_id": "Test: {}",
    "task_id": "Task: {}",
    "kind": "Asked for: {}",
    "state": "It is: {}",
    "error": "Because of: {}",
    "incidents": "Incidents so far: {}",
    "minutes": "Minutes left: {}",
}


def subject_of(notice: Notice) -> str:
    """Return the subject of a mail."""
    return f"Carrel: {_SUBJECTS.get(notice.event, notice.event)}"


def text_of(notice: Notice, public_url: str) -> str:
    """Return the text of a mail."""
    told = json.loads(notice.data)
    when = datetime.fromtimestamp(notice.at_ms / 1000, UTC).isoformat(sep=" ", timespec="seconds")
    lines = [f"{_SUBJECTS.get(notice.event, notice.event)}.", "", f"Known here since: {when}"]
    lines += [sentence.format(told[name]) for name, sentence in _LINES.items() if told.get(name)]
    if public_url:
        lines += ["", public_url]
    return "\n".join(lines) + "\n"
