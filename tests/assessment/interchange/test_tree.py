"""A test in TOML says all that the test tree has, but for branches and what only QTI knows of sessions."""

from decimal import Decimal

import pytest

from assessment.content.test import Grade, ItemRef, SessionControl, Submission, TimeLimits
from assessment.ids import ItemId
from assessment.interchange.problems import Problems
from assessment.interchange.table import read_table
from assessment.interchange.tree import read_test

_TEST = b"""
id = "t"
title = "T"
tools = ["calculator"]
pass_mark = 1.5
grades = [
  { label = "Merit", least_percent = 62.5 },
  { label = "Pass", least_percent = 40 },
]
min_time_minutes = 1
time_limit_minutes = 2
allow_late = true

[[parts]]
id = "p"
submission = "individual"

[[parts.sections]]
id = "s"
select = 1
required = true
visible = false
keep_together = false
lock_on_leave = true
allow_skipping = false
floor = -1
items = ["a", { id = "b", weight = 2, validate_responses = true, required = true, fixed = true, tools = ["ruler"] }]
"""


def test_all_fields() -> None:
    """Selection, weights, tools, times, locks and floors are read."""
    problems = Problems()
    table = read_table(_TEST, "tests/t.toml", problems)
    test, named = read_test(table, "en", {}) if table else (None, [])

    assert not problems.found
    assert test is not None
    section = test.parts[0].sections[0]
    assert ["a", "b"] == [reference.id for reference in named]
    assert (("calculator",), Decimal("1.5")) == (test.tools, test.pass_mark)
    assert (
        Grade("Merit", Decimal("62.5"), percent=True),
        Grade("Pass", Decimal(40), percent=True),
    ) == test.grades
    assert TimeLimits(60_000, 120_000, True) == test.time
    assert Submission.INDIVIDUAL is test.parts[0].submission
    assert (1, Decimal(-1)) == (section.select, section.floor)
    assert (True, False, False, True) == (
        section.required,
        section.visible,
        section.keep_together,
        section.lock_on_leave,
    )
    control = SessionControl(validate_responses=True)
    expected = ItemRef(ItemId("b"), Decimal(2), True, True, (), ("ruler",), session=control)
    assert expected == section.items[1]
    assert SessionControl(allow_skipping=False) == section.session
    assert SessionControl() == test.parts[0].session


def test_what_practice_tells_of_items() -> None:
    """Tries and what is told after a check are read for parts, sections and items; what is not said stays open."""
    problems = Problems()
    told = (
        _TEST.replace(b'submission = "individual"', b"max_attempts = 3")
        .replace(b"select = 1", b"show_solution = true\nselect = 1")
        .replace(b"weight = 2", b"max_attempts = 0, show_feedback = false, weight = 2")
    )
    table = read_table(told, "tests/t.toml", problems)
    test, _ = read_test(table, "en", {}) if table else (None, [])

    assert not problems.found
    assert test is not None
    (section,) = test.parts[0].sections
    assert SessionControl(max_attempts=3) == test.parts[0].session
    assert SessionControl(allow_skipping=False, show_solution=True) == section.session
    assert [
        SessionControl(),
        SessionControl(max_attempts=0, show_feedback=False, validate_responses=True),
    ] == [ref.session for ref in section.items]


def test_a_misspelt_field_of_an_item_is_told() -> None:
    """An item of a section takes no field that nobody reads."""
    problems = Problems()
    table = read_table(_TEST.replace(b"weight", b"wieght"), "tests/t.toml", problems)
    if table:
        read_test(table, "en", {})

    assert ["unknown field wieght"] == [one.detail for one in problems.found]


@pytest.mark.parametrize(
    "grade",
    [b'{ label = "A" }', b'{ label = "A", least = 1, least_percent = 1 }', b'{ label = "A", least = -1 }'],
)
def test_a_grade_says_its_least_once(grade: bytes) -> None:
    """A grade without a least, with two, or with an impossible one is told at its place, and there is no test."""
    problems = Problems()
    text = _TEST.replace(b'{ label = "Merit", least_percent = 62.5 }', grade)
    table = read_table(text, "tests/t.toml", problems)
    test, _ = read_test(table, "en", {}) if table else (None, [])

    assert test is None
    assert 1 == len(problems.found)
