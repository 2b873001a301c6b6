"""The page of benchmarks is true as far as a machine can tell."""

import re

from tests.architecture.sources import ROOT

PAGE = (ROOT / "docs" / "benchmarks.md").read_text(encoding="utf-8")
COMMAND = (ROOT / "tests" / "benchmarks" / "__main__.py").read_text(encoding="utf-8")
BENCHMARKS = set(re.findall(r'^    "([\w-]+)": \w+,$', COMMAND, re.MULTILINE))
ROWS = re.findall(r"^\| T(\d+):.*\| (.*?) \|$", PAGE, re.MULTILINE)


def test_each_target_has_its_row() -> None:
    """Every target of sync is in the table once, in order."""
    assert list(range(1, 11)) == [int(number) for number, _ in ROWS]


def test_benchmarks_named_exist() -> None:
    """What the table says to run can be run."""
    named = {name for _, where in ROWS for name in re.findall(r"`([\w-]+)`", where)}

    assert {"sending", "cut-links"} <= named
    assert named <= BENCHMARKS


def test_rows_say_which_target_they_show() -> None:
    """Each target that is a figure is the goal of a row, in the benchmark where the table says."""
    sources = {path.stem: path.read_text("utf-8") for path in (ROOT / "tests" / "benchmarks").glob("*.py")}
    goals = {goal for text in sources.values() for goal in re.findall(r'goal="(T\d+)"', text)}

    assert {f"T{number}" for number in range(1, 10)} == goals
