"""A WebCT file cut into questions and their fields: ``:NAME:argument:argument`` and the lines below it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_FIELD = re.compile(r":([A-Za-z][A-Za-z-]*?)([0-9]*)(?::(.*)|)", re.DOTALL)
_WHITE = " \t\v\f"


@dataclass(frozen=True, slots=True)
class Field:
    """One field: ``ANSWER`` and ``1`` in ``:ANSWER1:0:H``, whose arguments are ``0`` and ``H``."""

    name: str
    number: str
    arguments: tuple[str, ...]
    text: str
    line: int


def questions(text: str) -> Iterator[tuple[tuple[Field, ...], str]]:
    """Yield the fields of each question, the type first, and its text as written."""
    fields: list[Field] = []
    source: list[str] = []
    for field, lines in _fields(text):
        if field.name == "TYPE" and fields:
            yield tuple(fields), "\n".join(source)
            fields, source = [], []
        if fields or field.name == "TYPE":
            fields.append(field)
            source += lines
    if fields:
        yield tuple(fields), "\n".join(source)


def _fields(text: str) -> Iterator[tuple[Field, list[str]]]:
    head: tuple[re.Match[str], int] | None = None
    lines: list[str] = []
    for number, line in enumerate(text.split("\n"), 1):
        found = _FIELD.fullmatch(line.strip(_WHITE))
        if line.startswith("#"):
            continue
        if not found:
            lines.append(line)
            continue
        if head:
            yield _field(*head, lines)
        head, lines = (found, number), [line]
    if head:
        yield _field(*head, lines)


def _field(found: re.Match[str], number: int, lines: list[str]) -> tuple[Field, list[str]]:
    arguments = tuple(part.strip(_WHITE) for part in (found[3] or "").split(":")) if found[3] else ()
    body = "\n".join(lines[1:]).replace("\\:", ":").strip(f"{_WHITE}\n")
    return Field(found[1].upper(), found[2], arguments, body, number), lines
