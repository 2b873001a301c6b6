"""A test as TOML, as ``tests/*.toml`` has it; only what differs from what holds anyway is written."""

import json
from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from enum import Enum
from typing import Any

from assessment.content.test import (
    STRAIGHT,
    Flow,
    Grade,
    ItemRef,
    Part,
    Section,
    SessionControl,
    Test,
    TimeLimits,
)
from assessment.interchange.markdown_write import markdown_of
from assessment.interchange.problems import Problems
from assessment.interchange.table import read_table
from assessment.interchange.tree import read_test
from assessment.pack.plain import decimal_text

_FLAGS = ("show_feedback", "show_solution", "allow_skipping", "validate_responses")


def test_as_toml(test: Test, media: Mapping[str, str]) -> str | None:
    """Return a test as TOML; None where TOML has no words for it (branches, most of sessions, outcomes)."""
    if test.outcomes is not None:
        return None
    lines = _fields(
        id=test.id,
        title=test.title,
        language=test.language,
        instructions=_markdown(test.instructions, media),
        category=test.category,
        difficulty=test.difficulty,
        target_band=test.target_band,
        tools=list(test.tools),
        pass_mark=test.pass_mark,
        **_time(test.time),
    )
    if test.grades:
        lines += ["grades = [", *(f"  {_grade(grade)}," for grade in test.grades), "]"]
    for part in test.parts:
        if not _sayable(part.session, part.flow):
            return None
        lines += ["", "[[parts]]", *_part(part)]
        for section in part.sections:
            below = _section(section, "parts.sections", media)
            if below is None:
                return None
            lines += below
    text = "\n".join(lines) + "\n"
    return text if _comes_back(text, test, media) else None


def _comes_back(text: str, test: Test, media: Mapping[str, str]) -> bool:
    problems = Problems()
    table = read_table(text.encode(), "tests/back.toml", problems)
    names = {name: stored for stored, name in media.items()}
    return table is not None and read_test(table, "en", names)[0] == test


def _grade(grade: Grade) -> str:
    least = "least_percent" if grade.percent else "least"
    return f"{{ label = {toml_text(grade.label)}, {least} = {decimal_text(grade.least)} }}"


def _part(part: Part) -> list[str]:
    about = {"navigation": part.navigation, "submission": part.submission}
    return _fields(id=part.id, title=part.title, **about, **_time(part.time), **_control(part.session))


def _section(section: Section, name: str, media: Mapping[str, str]) -> list[str] | None:
    if not _sayable(section.session, section.flow):
        return None
    items = [_ref(ref) for ref in section.items]
    if None in items:
        return None
    lines = _fields(
        id=section.id,
        title=section.title,
        instructions=_markdown(section.instructions, media),
        stimulus=section.stimulus or "",
        shuffle=section.shuffle,
        presentation=section.presentation,
        select=section.select,
        required=section.required,
        fixed=section.fixed,
        visible=None if section.visible else "no",
        keep_together=None if section.keep_together else "no",
        lock_on_leave=section.lock_on_leave,
        floor=section.floor,
        tools=list(section.tools),
        **_time(section.time),
        **_control(section.session),
    )
    if items:
        lines += ["items = [", *(f"  {item}," for item in items), "]"]
    lines = ["", f"[[{name}]]", *lines]
    for child in section.sections:
        below = _section(child, f"{name}.sections", media)
        if below is None:
            return None
        lines += below
    return lines


def _ref(ref: ItemRef) -> str | None:
    if not _sayable(ref.session, ref.flow):
        return None
    fields = _fields(
        id=ref.item_id,
        weight=None if ref.weight == 1 else ref.weight,
        required=ref.required,
        fixed=ref.fixed,
        categories=list(ref.categories),
        tools=list(ref.tools),
        **_time(ref.time),
        **_control(ref.session),
    )
    return toml_text(ref.item_id) if len(fields) == 1 else f"{{ {', '.join(fields)} }}"


def _sayable(session: SessionControl, flow: Flow) -> bool:
    """Say whether the folder has words for what rules over a place."""
    return flow == STRAIGHT and replace(session, allow_review=None, allow_comment=None) == session


def _control(session: SessionControl) -> dict[str, Any]:
    told = {name: getattr(session, name) for name in _FLAGS}
    flags = {name: "no" if value is False else value for name, value in told.items()}
    return {"max_attempts": session.max_attempts} | flags


def _time(time: TimeLimits) -> dict[str, Any]:
    least, most = (None if one is None else Decimal(one) / 60_000 for one in (time.min_ms, time.max_ms))
    return {"min_time_minutes": least, "time_limit_minutes": most, "allow_late": time.allow_late}


def _fields(**values: Any) -> list[str]:
    return [
        f"{name} = {_value(value)}" for name, value in values.items() if value not in (None, "", False, [])
    ]


def _value(value: Any) -> str:
    if isinstance(value, Enum):
        value = value.value
    if value == "no":
        return "false"
    if value is True:
        return "true"
    if isinstance(value, list):
        return f"[{', '.join(map(toml_text, value))}]"
    return decimal_text(Decimal(value)) if isinstance(value, int | Decimal) else toml_text(value)


def toml_text(text: str) -> str:
    """Return a text as TOML writes it."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _markdown(html: str, media: Mapping[str, str]) -> str:
    return markdown_of(html, media) if html else ""
