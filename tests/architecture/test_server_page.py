"""The page of the server's settings says what there is."""

import re

from sync_server.config import NUMBERS, PREFIX, SETTINGS, Mode
from tests.architecture.sources import ROOT

PAGE = (ROOT / "docs" / "server.md").read_text("utf-8")
ROWS = {
    cells[0].strip(" `").removeprefix(PREFIX): [cell.strip() for cell in cells[1:]]
    for line in PAGE.splitlines()
    if line.startswith("| `")
    for cells in [line.strip("|").split("|")]
}


def test_every_setting_has_its_row() -> None:
    """Each setting stands in the table, and nothing else does."""
    assert list(SETTINGS) == list(ROWS)


def test_numbers_are_those_of_the_program() -> None:
    """What a number is when it is not told, and what it may be, the table says as it is."""
    said = {name: ROWS[name][:2] for name in NUMBERS}

    assert {
        name: [str(default), f"{least} to {most}"] for name, (default, least, most) in NUMBERS.items()
    } == said


def test_modes_are_those_of_the_program() -> None:
    """The table names the modes that there are."""
    assert {mode.value for mode in Mode} == set(re.findall(r"`(\w+)`", ROWS["MODE"][1]))
