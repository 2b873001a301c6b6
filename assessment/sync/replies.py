"""What an HTTP reply says, and who gave it, for whoever asked: a device of its server, a hub of the one above it. No network."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any

from pydantic import ValidationError

from assessment.errors import ReplyUnreadable
from assessment.sync.messages import Problem, PushReply, read_push_reply

MOST_REPLY_BYTES = 8 << 20
LONGEST_NUMBER = 16
_PROXY_ASKS, _TOO_LONG, _SIGN_IN_FIRST = 407, 413, 511
_GATEWAYS = frozenset({502, 504})


class Who(Enum):
    """Who answered where our server did not, as far as can be told.

    SIGN_IN: a network that wants somebody to sign in, a captive portal. PROXY: one on the way that asks who we are, or
    does not reach the server. TAKES_LESS: one on the way for which the request was too long.
    """

    SIGN_IN = "sign_in_page"
    PROXY = "proxy"
    TAKES_LESS = "takes_less"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Stranger:
    """What answered for our server; ``detail`` is evidence."""

    who: Who
    detail: str


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


def body_of(headers: Mapping[str, str], pieces: Iterable[bytes]) -> bytes:
    """Return a whole body, having read no further than a reply of ours can go.

    Raises:
        ReplyUnreadable: it is longer, or comes in an encoding: we ask for none, and it could unfold without end.
    """
    refuse_encoded(headers)
    if too_long(headers):
        raise ReplyUnreadable("too long")
    body = bytearray()
    for piece in pieces:
        body += piece
        if len(body) > MOST_REPLY_BYTES:
            raise ReplyUnreadable("too long")
    return bytes(body)


def refuse_encoded(headers: Mapping[str, str]) -> None:
    """Refuse what comes in an encoding.

    Raises:
        ReplyUnreadable: it does.
    """
    if "Content-Encoding" in headers:
        raise ReplyUnreadable("encoding")


def stranger(status: int, headers: Mapping[str, str], body: bytes = b"") -> Stranger:
    """Return who it was that answered for our server."""
    told = f"status {status}"
    if status == _PROXY_ASKS or status in _GATEWAYS:
        return Stranger(Who.PROXY, str(status))
    if status == _TOO_LONG:
        return Stranger(Who.TAKES_LESS, told)
    if 300 <= status < 400 or status == _SIGN_IN_FIRST:
        return Stranger(Who.SIGN_IN, told)
    if status == 200 and (is_page(headers) or body.lstrip()[:1] == b"<"):
        return Stranger(Who.SIGN_IN, "page")
    return Stranger(Who.OTHER, told)


def is_page(headers: Mapping[str, str]) -> bool:
    """Say whether it is a page for people."""
    return "html" in headers.get("Content-Type", "").lower()


def no_answer(trouble: str, *, timed_out: bool, connecting: bool) -> str:
    """Return why nobody answered, by what the network said: timeout, tls, name, refused or broken."""
    if timed_out:
        return "timeout"
    if "CERTIFICATE" in trouble.upper() or "SSL" in trouble.upper():
        return "tls"
    if connecting:
        return "name" if "Name or service" in trouble or "getaddrinfo" in trouble else "refused"
    return "broken"


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
