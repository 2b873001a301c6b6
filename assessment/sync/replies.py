"""What an HTTP reply of a server says, for whoever asked: a device of its server, a hub of the one above it. No network."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from assessment.errors import ReplyUnreadable
from assessment.sync.messages import Problem, PushReply, read_push_reply

MOST_REPLY_BYTES = 8 << 20
LONGEST_NUMBER = 16


@dataclass(frozen=True, slots=True)
class Held:
    """How much a server has of a file. ``complete``: all of it, and it counts there."""

    offset: int
    complete: bool


def read_json(body: bytes) -> Any:  # whatever JSON stands in the reply; the caller checks it
    """Return the JSON of a body.

    Raises:
        ReplyUnreadable: it is none.
    """
    try:
        return json.loads(body)
    except (ValueError, RecursionError) as error:
        raise ReplyUnreadable("no JSON") from error


def read_push(told: Any) -> PushReply:  # whatever JSON stood in the reply
    """Return what the array that answers a push says.

    Raises:
        ReplyUnreadable: it is not such an array.
    """
    try:
        return read_push_reply(told)
    except ValueError as error:
        raise ReplyUnreadable("push reply") from error


def read_held(status: int, headers: Mapping[str, str]) -> Held | None:
    """Return how much of a file there is by a reply without a body, None where it does not say so."""
    offset, complete = (headers.get(f"Upload-{name}", "") for name in ("Offset", "Complete"))
    known = (
        complete in ("?0", "?1") and offset.isascii() and offset.isdecimal() and len(offset) <= LONGEST_NUMBER
    )
    return Held(int(offset), complete == "?1") if status == 200 and known else None


def read_problem(body: bytes) -> Problem | None:
    """Return the problem that a refusal tells, None where it tells none: then it is not our server's."""
    try:
        return Problem.model_validate_json(body, strict=True)
    except ValidationError:
        return None


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Return after how many seconds the server wishes to be asked again, None where it has no wish."""
    text = headers.get("Retry-After", "")
    plain = text.isascii() and text.isdecimal() and len(text) <= LONGEST_NUMBER
    return float(text) if plain else None


def too_long(headers: Mapping[str, str]) -> bool:
    """Say whether a reply announces more than one of ours ever has."""
    announced = headers.get("Content-Length", "")
    return announced.isdecimal() and (
        len(announced) > LONGEST_NUMBER + 2 or int(announced) > MOST_REPLY_BYTES
    )
