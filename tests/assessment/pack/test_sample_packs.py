"""The sample packs are read without a mistake and come back equal out of a sealed pack."""

import itertools
import re
from pathlib import Path
from typing import get_args

import pytest

from assessment.content.form import build_form
from assessment.content.interaction import Interaction
from assessment.interchange.source import Source, read_source
from assessment.pack.build import build_pack
from assessment.pack.open import open_content, open_keys, open_meta
from assessment.pack.verify import read_sealed
from assessment.scoring.score import score_attempt
from tests.assessment.pack.examples import ISSUER, TRUSTED, identities

SAMPLES = Path(__file__).parents[3] / "resources" / "sample_packs"
FOLDERS = sorted(path.parent for path in SAMPLES.glob("*/pack.toml"))


def source(folder: Path) -> Source:
    """Return what a sample folder says."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return read_source({path.relative_to(folder).as_posix(): path.read_bytes() for path in files})


def test_there_are_samples() -> None:
    """A new user finds a long test and a short one."""
    assert len(FOLDERS) >= 2


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_a_sample_comes_back_equal(folder: Path) -> None:
    """Reading, sealing and opening a sample loses nothing."""
    content, key, _, _ = identities()
    read = source(folder)

    data = build_pack(
        read.pool, read.keys, read.meta, issuer=ISSUER, content_identity=content, keys_identity=key
    )
    pack = read_sealed(data, trusted=TRUSTED)

    assert read == Source(
        open_content(pack, content.secret), open_keys(pack, key.secret), open_meta(pack, content.secret)
    )


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_every_item_of_a_sample_stands_in_a_test_and_can_be_scored(folder: Path) -> None:
    """No item is left over, and an empty attempt at each test is scored to zero out of all its points."""
    read = source(folder)

    used = {item_id for test in read.pool.tests.values() for item_id in test.all_items()}
    scores = [
        score_attempt(build_form(test, read.pool.items, b"seed"), read.pool.items, read.keys, {})
        for test in read.pool.tests.values()
    ]

    assert set(read.pool.items) == used
    assert all(score.score == 0 and score.maximum > 0 for score in scores)


def test_a_sample_asks_in_every_way() -> None:
    """One sample asks in each of the nineteen ways, has a page that asks nothing, and a section from the right."""
    pool = source(SAMPLES / "every_type").pool
    asked = {type(one) for item in pool.items.values() for one in item.interactions}
    test = next(iter(pool.tests.values()))

    assert set(get_args(Interaction)) == asked
    assert any(not item.asks for item in pool.items.values())
    assert any(section.instructions.startswith('<p dir="rtl">') for section in test.all_sections())


def test_the_periodic_table_agrees_with_itself() -> None:
    """118 elements, each once in the grid and once in the list, under the same symbol; masses rise but for the four known pairs."""
    text = (SAMPLES / "every_type" / "stimuli" / "elements.md").read_text("utf-8")
    grid = {
        int(number): symbol
        for number, symbol in re.findall(r"<small>(\d+)</small><br><strong>(\w+)</strong>", text)
    }
    rows = [
        (int(number), symbol, mass)
        for number, symbol, mass in re.findall(r"^\| (\d+) \| (\w+) \| \w+ \| (\S+) \|$", text, re.MULTILINE)
    ]
    masses = [(symbol, float(mass)) for _, symbol, mass in rows if mass != "–"]
    falling = {
        (lighter, heavier)
        for (lighter, before), (heavier, after) in itertools.pairwise(masses)
        if after < before
    }

    assert list(range(1, 119)) == [number for number, _, _ in rows] == sorted(grid)
    assert grid == {number: symbol for number, symbol, _ in rows}
    assert 118 == len(set(grid.values()))
    assert {("Ar", "K"), ("Co", "Ni"), ("Te", "I"), ("Th", "Pa")} == falling


def test_the_grid_of_the_periodic_table_has_eighteen_groups() -> None:
    """Every period fills the table's width, so that no element stands in a wrong group."""
    text = (SAMPLES / "every_type" / "stimuli" / "elements.md").read_text("utf-8")
    periods = re.findall(r"^<tr><th>\d</th>(.*)</tr>$", text, re.MULTILINE)
    widths = [
        sum(int(span or 1) for span in re.findall(r"<td(?: align=\"center\"| colspan=\"(\d+)\")", row))
        for row in periods
    ]

    assert [18] * 7 == widths
