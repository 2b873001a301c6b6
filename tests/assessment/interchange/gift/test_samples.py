"""GIFT files of others: what their own tool says they mean, and files of Moodle and QAS-Editor."""

import json
from pathlib import Path

import pytest

from assessment.interchange.gift.parse import parse_gift
from assessment.interchange.gift.tree import Faulty, Question
from assessment.interchange.gift.write import write_gift
from tests.assessment.interchange.gift.pegjs import as_pegjs
from tests.samples import SAMPLES, needs_samples

PAIRS = sorted((SAMPLES / "gift-pegjs-with-expected-json").glob("*.gift"))
OTHERS = [*sorted((SAMPLES / "gift-qas").glob("*.gift")), *sorted(SAMPLES.glob("gift-moodle/**/*.gift.txt"))]


@needs_samples
def test_all_pairs_are_there() -> None:
    """The 26 pairs are found, so that none is left out unseen."""
    assert 26 == len(PAIRS)


@pytest.mark.parametrize("path", PAIRS, ids=lambda path: path.stem)
def test_a_file_parses_to_what_its_json_says(path: Path) -> None:
    """Each GIFT file of the samples means what the JSON beside it says."""
    expected = json.loads(path.with_suffix(".json").read_text("utf-8"))

    assert expected == as_pegjs(parse_gift(path.read_bytes()))


@pytest.mark.parametrize("path", [*PAIRS, *OTHERS], ids=lambda path: path.stem)
def test_a_file_is_written_and_read_again(path: Path) -> None:
    """Each GIFT file of the samples comes out of our writer with the same meaning."""
    document = parse_gift(path.read_bytes())

    assert document == parse_gift(write_gift(document))


@pytest.mark.parametrize("path", OTHERS, ids=lambda path: path.stem)
def test_no_question_of_others_is_faulty(path: Path) -> None:
    """Every question of the other banks can be read, as many as their titles count."""
    entries = parse_gift(path.read_bytes()).entries

    assert [] == [entry for entry in entries if isinstance(entry, Faulty)]
    assert path.read_text("utf-8").count("{") == sum(isinstance(entry, Question) for entry in entries)
