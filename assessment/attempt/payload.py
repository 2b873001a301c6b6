"""Event bodies to and from canonical bytes. A kind that is not known here survives unchanged."""

from collections.abc import Callable, Mapping
from dataclasses import fields
from enum import Enum
from typing import Any

from assessment.attempt import events
from assessment.attempt.events import Body, Initiated, LockdownEngaged, Responded, Submitted, Terms, Unknown
from assessment.codec import Undecodable, decode_map, encode
from assessment.content.response import Response, response_of
from assessment.ids import ResponseId

KINDS: Mapping[str, type[Body]] = {
    "initiated": events.Initiated,
    "started": events.Started,
    "item_visited": events.ItemVisited,
    "responded": events.Responded,
    "flagged": events.Flagged,
    "noted": events.Noted,
    "paused": events.Paused,
    "resumed": events.Resumed,
    "recovered": events.Recovered,
    "time_extended": events.TimeExtended,
    "incident": events.Incident,
    "lockdown_engaged": events.LockdownEngaged,
    "lockdown_released": events.LockdownReleased,
    "taken_over": events.TakenOver,
    "submitted": events.Submitted,
    "expired": events.Expired,
    "cancelled": events.Cancelled,
    "completed": events.Completed,
}
NAMES: Mapping[type[Body], str] = {body: kind for kind, body in KINDS.items()}
_FIELDS: Mapping[type[Body], tuple[str, ...]] = {
    body: tuple(field.name for field in fields(body)) for body in KINDS.values()
}
_EMPTY = encode({})


def kind_of(body: Body) -> str:
    """Return the stable name of a body's kind."""
    return body.kind if isinstance(body, Unknown) else NAMES[type(body)]


def to_payload(body: Body) -> bytes:
    """Return the canonical bytes of a body, without its kind."""
    if isinstance(body, Unknown):
        return body.payload
    names = _FIELDS[type(body)]
    if not names:
        return _EMPTY
    return encode({name: _plain(getattr(body, name)) for name in names})


def from_payload(kind: str, payload: bytes) -> Body:
    """Return the body that a kind's bytes stand for; ``Unknown`` where this version cannot tell."""
    body_type = KINDS.get(kind)
    if body_type is None:
        return Unknown(kind, payload)
    if payload == _EMPTY and not _FIELDS[body_type]:
        return body_type()  # type: ignore[call-arg]  # the kinds without fields take none
    try:
        values = dict(decode_map(payload))
        read = _READERS.get(body_type)
        return read(values) if read else _read_flat(body_type, values)
    except (Undecodable, KeyError, TypeError, ValueError, AttributeError):
        return Unknown(kind, payload)


def _plain(value: Any) -> Any:
    if isinstance(value, Response):
        return value.as_map()
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Terms):
        return {field.name: getattr(value, field.name) for field in fields(Terms)}
    if isinstance(value, tuple):
        return list(value)
    return value


def _read_flat(body_type: type[Body], values: dict[str, Any]) -> Body:
    known = {name: values[name] for name in _FIELDS[body_type] if name in values}
    body = body_type(**known)
    for field in fields(body):
        expected = field.type
        if (
            isinstance(expected, type)
            and expected in (int, bool, str)
            and type(known[field.name]) is not expected
        ):
            raise TypeError(field.name)
        if not isinstance(expected, type) and not isinstance(known[field.name], str):
            raise TypeError(field.name)
    return body


def _read_initiated(values: dict[str, Any]) -> Body:
    names = {field.name for field in fields(Terms)}
    terms = Terms(**{name: value for name, value in values.pop("terms").items() if name in names})
    if any(value is not None and not isinstance(value, int) for value in (terms.limit_ms, terms.extra_ms)):
        raise TypeError("terms")
    known = {name: values[name] for name in _FIELDS[Initiated] if name in values}
    bytes.fromhex(known["seed"])
    return Initiated(terms=terms, **known)


def _read_responded(values: dict[str, Any]) -> Body:
    variables = values["response"].items()
    if not all(isinstance(value, str) for _, given in variables for value in given):
        raise TypeError("response")
    response = response_of({ResponseId(id): tuple(given) for id, given in variables})
    return Responded(values["item_id"], response)


def _read_lockdown_engaged(values: dict[str, Any]) -> Body:
    return LockdownEngaged(values["tier"], tuple(values["controls"]))


def _read_submitted(values: dict[str, Any]) -> Body:
    return Submitted(events.SubmitMethod(values["method"]))


_READERS: Mapping[type[Body], Callable[[dict[str, Any]], Body]] = {
    Initiated: _read_initiated,
    Responded: _read_responded,
    LockdownEngaged: _read_lockdown_engaged,
    Submitted: _read_submitted,
}
