"""A test in TOML says all that the test tree has, but for branches and sessions."""

from decimal import Decimal

from assessment.content.test import ItemRef, SessionControl, Submission, TimeLimits
from assessment.ids import ItemId
from assessment.interchange.problems import Problems
from assessment.interchange.table import read_table
from assessment.interchange.tree import read_test

_TEST = b"""
id = "t"
title = "T"
tools = ["calculator"]
pass_mark = 1.5
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


def test_a_misspelt_field_of_an_item_is_told() -> None:
    """An item of a section takes no field that nobody reads."""
    problems = Problems()
    table = read_table(_TEST.replace(b"weight", b"wieght"), "tests/t.toml", problems)
    if table:
        read_test(table, "en", {})

    assert ["unknown field wieght"] == [one.detail for one in problems.found]
