"""Event bodies to and from canonical bytes. A kind that is not known here survives unchanged."""

from collections.abc import Callable, Mapping
from dataclasses import fields
from enum import Enum
from typing import Any, NewType, TypeVar

from assessment.attempt import events
from assessment.attempt.accommodations import Accommodations, Display
from assessment.attempt.events import (
    Accommodated,
    Annotated,
    Body,
    Cancelled,
    CommandSettled,
    DisplayChosen,
    Initiated,
    LockdownEngaged,
    Mark,
    Paused,
    Responded,
    Resumed,
    StruckOut,
    Submitted,
    TakenOver,
    Terms,
    TimeExtended,
    Unknown,
    Unlocked,
)
from assessment.attempt.hand_over import Exported, HandedOver
from assessment.attempt.irregularity import Irregularity
from assessment.attempt.panel_events import Launched, PanelClosed, PanelOpened, TimeAgreed
from assessment.codec import Undecodable, decode_map, encode
from assessment.content.response import Response, response_of
from assessment.ids import ResponseId

KINDS: Mapping[str, type[Body]] = {
    "initiated": events.Initiated,
    "agreed": events.Agreed,
    "started": events.Started,
    "item_visited": events.ItemVisited,
    "responded": events.Responded,
    "flagged": events.Flagged,
    "noted": events.Noted,
    "annotated": events.Annotated,
    "struck_out": events.StruckOut,
    "checked": events.Checked,
    "tool_used": events.ToolUsed,
    "display_chosen": events.DisplayChosen,
    "accommodated": events.Accommodated,
    "paused": events.Paused,
    "resumed": events.Resumed,
    "recovered": events.Recovered,
    "time_extended": events.TimeExtended,
    "incident": events.Incident,
    "lockdown_engaged": events.LockdownEngaged,
    "lockdown_released": events.LockdownReleased,
    "unlocked": events.Unlocked,
    "taken_over": events.TakenOver,
    "submitted": events.Submitted,
    "expired": events.Expired,
    "cancelled": events.Cancelled,
    "completed": events.Completed,
    "command_settled": events.CommandSettled,
    "irregularity": Irregularity,
    "panel_opened": PanelOpened,
    "panel_closed": PanelClosed,
    "handed_over": HandedOver,
    "exported": Exported,
    "launched": Launched,
    "time_agreed": TimeAgreed,
}
NAMES: Mapping[type[Body], str] = {body: kind for kind, body in KINDS.items()}
_FIELDS: Mapping[type[Body], tuple[str, ...]] = {
    body: tuple(field.name for field in fields(body)) for body in KINDS.values()
}
_COMMANDED = frozenset({"command"})
_WHEN_TOLD: Mapping[type[Body], frozenset[str]] = {
    **dict.fromkeys((TimeExtended, Cancelled), _COMMANDED),
    Resumed: frozenset({"command", "by"}),
    Submitted: frozenset({"command", "by", "why"}),
    Paused: frozenset({"by", "why", "command"}),
    Unlocked: frozenset({"pause", "command"}),
    TakenOver: frozenset({"apart_ms"}),
}
"""What stands in a body only where there is something to say: without a command of staff its bytes are as ever."""
R = TypeVar("R")
_RECORDS = Terms | Mark | Display | Accommodations
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
    silent = _WHEN_TOLD.get(type(body), frozenset())
    values = {name: getattr(body, name) for name in names}
    return encode({name: _plain(value) for name, value in values.items() if value or name not in silent})


def from_payload(kind: str, payload: bytes) -> Body:
    """Return the body that a kind's bytes stand for; ``Unknown`` where this version cannot tell."""
    body_type = KINDS.get(kind)
    if body_type is None:
        return Unknown(kind, payload)
    if payload == _EMPTY and not _FIELDS[body_type]:
        return body_type()  # type: ignore[call-arg]  # the kinds without fields take none
    try:
        values = decode_map(payload)
        read = _READERS.get(body_type)
        return read(values) if read else body_type(**_scalars(_SCALARS[body_type], values))
    except (Undecodable, KeyError, TypeError, ValueError, AttributeError):
        return Unknown(kind, payload)


def _plain(value: Any) -> Any:
    if isinstance(value, Response):
        return value.as_map()
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, _RECORDS):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    return value


def _scalar_types(record: type[Any]) -> Mapping[str, type]:
    """Return the fields whose values are plain: name → int, bool or str (ids are texts)."""
    found: dict[str, type] = {}
    for field in fields(record):
        plain = field.type.__supertype__ if isinstance(field.type, NewType) else field.type
        if plain in (int, bool, str):
            found[field.name] = plain
    return found


_SCALARS = {body: _scalar_types(body) for body in KINDS.values()}
_PARTS: Mapping[type[Any], Mapping[str, type]] = {
    record: _scalar_types(record) for record in (Terms, Mark, Display, Accommodations)
}


def _scalars(expected: Mapping[str, type], values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the plain values that are there, each of exactly its type. What else is there a later version wrote."""
    found = {name: values[name] for name in expected if name in values}
    for name, value in found.items():
        if type(value) is not expected[name]:
            raise TypeError(name)
    return found


def _part(record: type[R], value: Any, **more: Any) -> R:
    """Return what stands within a body."""
    if type(value) is not dict:
        raise TypeError(record.__name__)
    return record(**_scalars(_PARTS[record], value), **more)


def _texts(value: Any) -> tuple[str, ...]:
    if type(value) is not list or not all(type(text) is str for text in value):
        raise TypeError("texts")
    return tuple(value)


def _read_initiated(values: Mapping[str, Any]) -> Body:
    agreed = values["terms"]
    limit = agreed.get("limit_ms")
    if limit is not None and type(limit) is not int:
        raise TypeError("limit_ms")
    known = _scalars(_SCALARS[Initiated], values)
    bytes.fromhex(known["seed"])
    return Initiated(terms=Terms(limit_ms=limit, **_scalars(_PARTS[Terms], agreed)), **known)


def _read_responded(values: Mapping[str, Any]) -> Body:
    given: dict[ResponseId, tuple[str, ...]] = {}
    for id, texts in values["response"].items():
        if type(id) is not str:
            raise TypeError("response")
        given[ResponseId(id)] = _texts(texts)
    return Responded(response=response_of(given), **_scalars(_SCALARS[Responded], values))


def _read_lockdown_engaged(values: Mapping[str, Any]) -> Body:
    return LockdownEngaged(controls=_texts(values["controls"]), **_scalars(_SCALARS[LockdownEngaged], values))


def _read_annotated(values: Mapping[str, Any]) -> Body:
    if type(values["marks"]) is not list:
        raise TypeError("marks")
    marks = tuple(_part(Mark, mark) for mark in values["marks"])
    return Annotated(marks=marks, **_scalars(_SCALARS[Annotated], values))


def _read_struck_out(values: Mapping[str, Any]) -> Body:
    return StruckOut(choices=_texts(values["choices"]), **_scalars(_SCALARS[StruckOut], values))


def _read_display_chosen(values: Mapping[str, Any]) -> Body:
    return DisplayChosen(_part(Display, values["display"]))


def _read_accommodated(values: Mapping[str, Any]) -> Body:
    told = values["accommodations"]
    display, tools = _part(Display, told["display"]), _texts(told["tools"])
    granted = _part(Accommodations, told, display=display, tools=tools)
    return Accommodated(granted, **_scalars(_SCALARS[Accommodated], values))


def _read_unlocked(values: Mapping[str, Any]) -> Body:
    choice = events.UnlockChoice(values["choice"])
    return Unlocked(choice=choice, **_scalars(_SCALARS[Unlocked], values))


def _read_submitted(values: Mapping[str, Any]) -> Body:
    return Submitted(events.SubmitMethod(values["method"]), **_scalars(_SCALARS[Submitted], values))


def _read_command_settled(values: Mapping[str, Any]) -> Body:
    outcome = events.CommandOutcome(values["outcome"])
    return CommandSettled(outcome=outcome, **_scalars(_SCALARS[CommandSettled], values))


_READERS: Mapping[type[Body], Callable[[Mapping[str, Any]], Body]] = {
    Initiated: _read_initiated,
    Responded: _read_responded,
    Annotated: _read_annotated,
    StruckOut: _read_struck_out,
    DisplayChosen: _read_display_chosen,
    Accommodated: _read_accommodated,
    LockdownEngaged: _read_lockdown_engaged,
    Unlocked: _read_unlocked,
    Submitted: _read_submitted,
    CommandSettled: _read_command_settled,
}
