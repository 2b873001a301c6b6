"""Values to and from their lexical form, strictly: a text that is not in it is refused."""

import re
from collections.abc import Callable
from decimal import Decimal
from typing import TypeAlias

from assessment.expression.limits import LARGEST_INTEGER, LONGEST_TEXT, SMALLEST_INTEGER
from assessment.expression.refusal import ExpressionRefused, Refusal
from assessment.expression.values import BaseType, Container, Record, Scalar, Single, Value

Plain: TypeAlias = "bool | int | float | str | list[Plain] | dict[str, Plain] | None"
"""A value as JSON has it."""

_SPACE = " \t\r\n"
_INTEGER = re.compile(r"[+-]?[0-9]{1,40}")
_FLOAT = re.compile(r"[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]+)?")
_DURATION = re.compile(
    r"P(?:([0-9]+)D)?(?:T(?=[0-9])(?:([0-9]+)H)?(?:([0-9]+)M)?(?:([0-9]+(?:\.[0-9]+)?)S)?)?(?<![PT])"
)
_IDENTIFIER = re.compile(r"[^\s\x00-\x1f\x7f]+")
_TEXTS = frozenset({BaseType.STRING, BaseType.FILE, BaseType.URI})
_LONGEST_NUMBER = 400


def parse(text: str, base_type: BaseType) -> Scalar:
    """Return what a text says as a value of a base type.

    Raises:
        ExpressionRefused: ``BAD_VALUE`` with base type and text, if it is not in that lexical form.
    """
    if len(text) > LONGEST_TEXT:
        raise _bad(base_type, f"{len(text)} characters")
    return _PARSERS[base_type](text)


def read(text: str, base_type: BaseType) -> Single | None:
    """Return a text as a single value; an empty one is NULL.

    Raises:
        ExpressionRefused: ``BAD_VALUE``, as ``parse``.
    """
    if not text or (base_type not in _TEXTS and not text.strip(_SPACE)):
        return None
    return Single(base_type, parse(text, base_type))


def written(value: Scalar, base_type: BaseType) -> str:
    """Return the lexical form of a value, which ``parse`` reads back as an equal one."""
    if base_type is BaseType.DURATION:
        return f"PT{_seconds(float(value))}S" if isinstance(value, int | float) else str(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, tuple):
        return f"{value[0]} {value[1]}"
    return str(value)


def plain(value: Value | None) -> Plain:
    """Return a value as JSON has it. What JSON has no type for is a text in lexical form."""
    if value is None:
        return None
    if isinstance(value, Single):
        return _plain(value.value, value.base_type)
    if isinstance(value, Container):
        return [_plain(item, value.base_type) for item in value.items]
    return {name: plain(field) for name, field in value.fields}


def texts(value: Value | None) -> tuple[str, ...]:
    """Return the lexical forms of a value's members; of a record those of its fields that are not NULL."""
    if value is None:
        return ()
    if isinstance(value, Single):
        return (written(value.value, value.base_type),)
    if isinstance(value, Record):
        return tuple(written(field.value, field.base_type) for _, field in value.fields if field is not None)
    return tuple(written(item, value.base_type) for item in value.items)


def _plain(value: Scalar, base_type: BaseType) -> Plain:
    if isinstance(value, tuple) or base_type is BaseType.DURATION:
        return written(value, base_type)
    return value


def _bad(base_type: BaseType, found: str) -> ExpressionRefused:
    return ExpressionRefused(Refusal.BAD_VALUE, base_type.value, found[:200])


def _boolean(text: str) -> bool:
    match text.strip(_SPACE):
        case "true" | "1":
            return True
        case "false" | "0":
            return False
        case _:
            raise _bad(BaseType.BOOLEAN, text)


def _integer(text: str) -> int:
    if not _INTEGER.fullmatch(digits := text.strip(_SPACE)):
        raise _bad(BaseType.INTEGER, text)
    if not SMALLEST_INTEGER <= (number := int(digits)) <= LARGEST_INTEGER:
        raise _bad(BaseType.INTEGER, text)
    return number


def _float(text: str) -> float:
    digits = text.strip(_SPACE)
    if len(digits) > _LONGEST_NUMBER or not _FLOAT.fullmatch(digits):
        raise _bad(BaseType.FLOAT, text)
    number = float(digits)
    if number in (float("inf"), float("-inf")):
        raise _bad(BaseType.FLOAT, text)
    return number


def _identifier(text: str) -> str:
    if not _IDENTIFIER.fullmatch(name := text.strip(_SPACE)):
        raise _bad(BaseType.IDENTIFIER, text)
    return name


def _point(text: str) -> tuple[int, int]:
    parts = text.split()
    if len(parts) != 2 or not all(_INTEGER.fullmatch(part) for part in parts):
        raise _bad(BaseType.POINT, text)
    return int(parts[0]), int(parts[1])


def _pair_of(base: BaseType) -> Callable[[str], tuple[str, str]]:
    def pair(text: str) -> tuple[str, str]:
        parts = text.split()
        if len(parts) != 2 or not all(_IDENTIFIER.fullmatch(part) for part in parts):
            raise _bad(base, text)
        return parts[0], parts[1]

    return pair


def _duration(text: str) -> float:
    """Read ISO 8601 without years and months, which have no fixed length, or a plain number of seconds."""
    told = text.strip(_SPACE)
    if len(told) > _LONGEST_NUMBER:
        raise _bad(BaseType.DURATION, text)
    if _FLOAT.fullmatch(told) and not told.startswith("-"):
        return _float(told)
    if not (found := _DURATION.fullmatch(told)):
        raise _bad(BaseType.DURATION, text)
    days, hours, minutes, seconds = (float(part or 0) for part in found.groups())
    return days * 86_400 + hours * 3_600 + minutes * 60 + seconds


def _int_or_identifier(text: str) -> int | str:
    return _integer(text) if _INTEGER.fullmatch(text.strip(_SPACE)) else _identifier(text)


def _seconds(value: float) -> str:
    told = format(Decimal(repr(value)), "f")
    return told.removesuffix(".0")


_PARSERS: dict[BaseType, Callable[[str], Scalar]] = {
    BaseType.IDENTIFIER: _identifier,
    BaseType.BOOLEAN: _boolean,
    BaseType.INTEGER: _integer,
    BaseType.FLOAT: _float,
    BaseType.STRING: str,
    BaseType.POINT: _point,
    BaseType.PAIR: _pair_of(BaseType.PAIR),
    BaseType.DIRECTED_PAIR: _pair_of(BaseType.DIRECTED_PAIR),
    BaseType.DURATION: _duration,
    BaseType.FILE: str,
    BaseType.URI: str.strip,
    BaseType.INT_OR_IDENTIFIER: _int_or_identifier,
}
