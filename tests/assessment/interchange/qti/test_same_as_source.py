"""An imported item scores as its own QTI says, whatever is answered."""

import random
from pathlib import Path

import pytest

from assessment.content.interaction import Variable
from assessment.content.response import response_of
from assessment.errors import ContentError, ResponseInvalid
from assessment.expression.run import prepare
from assessment.ids import ItemId
from assessment.interchange.archive import read_zip
from assessment.interchange.media_files import MediaFiles
from assessment.interchange.qti.item import read_item
from assessment.interchange.qti.names import name_of
from assessment.interchange.qti.standalone import read_program
from assessment.interchange.xml import parse
from assessment.scoring.score import score_item
from tests.samples import SAMPLES, needs_samples

pytestmark = needs_samples

FOLDERS = ("qti22-pie-scored-cases", "qti21-qtiworks-tests", "qti22-instructure-pkg", "qti30-php-qti3")
TRIES = 25


def sources() -> list[tuple[str, bytes, dict[str, bytes]]]:
    """Return every XML file of the folders and archives, with the files beside it."""
    found = []
    for folder in FOLDERS:
        for path in sorted((SAMPLES / folder).rglob("*.xml")):
            beside = {one.name: one.read_bytes() for one in path.parent.iterdir() if one.is_file()}
            found.append((path.name, path.read_bytes(), beside))
    for archive in sorted(SAMPLES.rglob("*.zip")):
        files = read_zip(archive.read_bytes(), archive.name).files
        found += [(path, data, files) for path, data in files.items() if path.endswith(".xml")]
    return found


def drawn(variable: Variable, chance: random.Random) -> tuple[str, ...]:
    """Return values that the variable may be given, or none."""
    ids = [getattr(one, "id", one) for name in ("choices", "sources", "rows", "words", "labels", "hots", "areas") for one in getattr(variable, name, ())]  # fmt: skip
    ends = [getattr(one, "id", one) for name in ("targets", "columns", "gaps", "areas", "choices") for one in getattr(variable, name, ())]  # fmt: skip
    known = [*ids, *(f"{a} {b}" for a in ids for b in ends), "York", "york", "12", "0.5", "102 113", "x y"]
    for _ in range(20):
        values = tuple(chance.sample(known, chance.randint(0, min(4, len(known)))))
        try:
            variable.check(values)
        except ResponseInvalid:
            continue
        return values
    return ()


def test_every_sample_item_scores_as_its_source() -> None:
    """Over all sample items that come in and are not marked by hand, our score is the SCORE of the source."""
    chance = random.Random(7)
    compared = 0
    for path, data, files in sources():
        try:
            root = parse(data, path)
            if name_of(root) != "assessmentItem":
                continue
            read = read_item(root, path, ItemId("item"), MediaFiles(files), lambda code, detail: None, path)
        except ContentError:
            continue
        if read.key is None or not read.program.response_processing:
            continue
        program = prepare(read_program(root, path).program)
        for _ in range(TRIES):
            given = {variable.response_id: drawn(variable, chance) for variable in read.item.variables()}
            ours = score_item(read.item, read.key, response_of(given)).score
            if ours is None:
                continue
            theirs = program.run(
                {str(id): list(values) for id, values in given.items()}, seed=b"item", strict=False
            )
            assert float(ours) == pytest.approx(theirs.number("SCORE") or 0.0, abs=1e-6), (path, given)
            compared += 1

    assert compared > 1_000


def test_paths_are_there() -> None:
    """The folders of samples that are compared exist."""
    assert all(Path(SAMPLES / folder).is_dir() for folder in FOLDERS)
