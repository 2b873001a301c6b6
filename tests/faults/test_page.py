"""``docs/faults.md`` names every row and every test, and nothing that is not there."""

import ast
import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "faults.md").read_text(encoding="utf-8")
ROWS = 30


def names_in(folder: Path) -> set[str]:
    """Return the names of the tests in a folder, as ``file::name``."""
    return {
        f"{path.relative_to(ROOT / 'tests')}::{node.name}"
        for path in folder.rglob("test_*.py")
        for node in ast.parse(path.read_text(encoding="utf-8")).body
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
    }


def test_every_row_has_its_tests_and_every_test_its_row() -> None:
    """Rows 1 to 30 are there in order, each with tests that exist; each test of a row stands in the table."""
    rows = [line.split(" | ") for line in PAGE.splitlines() if re.match(r"\| \d+ \|", line)]
    named = {name for row in rows for name in re.findall(r"`([\w/]+\.py::test_\w+)`", row[-1])}
    own = {one for one in names_in(ROOT / "tests" / "faults") if "::test_row" in one}

    assert [str(number) for number in range(1, ROWS + 1)] == [row[0].strip("| ") for row in rows]
    assert {5} == {len(row) for row in rows}
    assert all(re.search(r"::test_\w+`", row[-1]) for row in rows)
    assert own <= named
    assert named <= names_in(ROOT / "tests")
