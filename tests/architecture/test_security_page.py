"""The page about security names only tests that exist."""

import re

from tests.architecture.sources import ROOT

PAGE = (ROOT / "docs" / "security.md").read_text(encoding="utf-8")


def test_every_test_it_names_exists() -> None:
    """Each defence is shown by a test that can be run."""
    named = re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", PAGE)
    missing = [
        f"{file}::{name}"
        for file, name in named
        if not (ROOT / file).exists() or f"def {name}(" not in (ROOT / file).read_text(encoding="utf-8")
    ]

    assert len(named) > 30
    assert [] == missing


def test_every_threat_is_shown() -> None:
    """No row of the table of threats is without a test."""
    table = PAGE.split("## Threats\n", 1)[1].split("\n## ", 1)[0]
    rows = [line for line in table.splitlines() if line.startswith("|")][2:]

    assert all("::test_" in row for row in rows)
