"""What a model said, read as JSON. It may be anything: without an end, deeper than is read, numbers that are none, halves of signs."""

import json
from typing import Any, NoReturn

MOST_DEPTH = 40


class _Unusable(ValueError):
    pass


def read_said(text: str) -> Any:
    """Return the document, None where it is none that can be used, stored and passed on."""
    try:
        return _checked(json.loads(text, parse_constant=_no_number), 0)
    except (ValueError, RecursionError):
        return None


def whole_signs(text: str) -> str:
    """Return a text that can be encoded: halves of signs become the sign for what is not known."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _no_number(name: str) -> NoReturn:
    raise _Unusable(name)


def _checked(value: Any, depth: int) -> Any:
    if depth > MOST_DEPTH:
        raise _Unusable("depth")
    if isinstance(value, str):
        return whole_signs(value)
    if isinstance(value, list):
        return [_checked(one, depth + 1) for one in value]
    if isinstance(value, dict):
        return {_checked(name, depth): _checked(one, depth + 1) for name, one in value.items()}
    if isinstance(value, float) and value in (float("inf"), float("-inf")):
        raise _Unusable("inf")
    return value
