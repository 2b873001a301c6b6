"""The page of architecture, and the one that stands us beside our peers, are true as far as a machine can tell."""

import ast
import re

import pytest

from desktop.presenters.looks import LANGUAGES, THEMES
from tests.architecture.sources import ROOT, product_files

PAGE = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
PEERS = (ROOT / "docs" / "features.md").read_text(encoding="utf-8")
A_PATH = re.compile(r"`((?:assessment|desktop|sync_server|resources|tests|docs)/[\w./-]*)`")
NAMED = sorted(set(A_PATH.findall(PAGE)))
A_PROOF = re.compile(r"(tests/[\w./-]+\.py)(?:::(test_\w+))?")
ROWS = [line for line in PEERS.splitlines() if line.startswith("|") and not line.startswith(("| |", "|---"))]
CALLED_ON = {row: re.findall(r"`([^`]*)`", row.split("|")[-2]) for row in ROWS}
PROOFS = sorted({proof for proofs in CALLED_ON.values() for proof in proofs})

NEIGHBOURS = sorted(set(re.findall(r"`(\w+\.py)`", PAGE)))
"""Named without a folder, beside a path or under a heading that says where."""


@pytest.mark.parametrize("path", NAMED)
def test_named_paths_exist(path: str) -> None:
    """Every file and folder that the page of architecture names is where it says."""
    assert (ROOT / path).exists()


@pytest.mark.parametrize("name", NEIGHBOURS)
def test_neighbours_exist(name: str) -> None:
    """A file that is named without its folder is one of the product's."""
    assert name in {path.name for path in product_files()}


def test_names_enough() -> None:
    """The page still follows an answer through the files."""
    assert len(NAMED) >= 30


@pytest.mark.parametrize("proof", PROOFS)
def test_proofs_exist(proof: str) -> None:
    """Every test that the comparison calls on is there: the file, and the function in it where one is named."""
    named = A_PROOF.fullmatch(proof)
    assert named is not None
    file, function = named.groups()
    tree = ast.parse((ROOT / file).read_text(encoding="utf-8"))
    tests = {
        one.name for one in tree.body if isinstance(one, ast.FunctionDef) and one.name.startswith("test_")
    }
    assert function in tests if function else tests


def test_every_row_is_proved() -> None:
    """No row of the comparison goes without a proof, or with a column too few."""
    assert len(ROWS) >= 30
    assert [] == [row for row, proofs in CALLED_ON.items() if row.count("|") != 9 or not proofs]


def test_counts_are_those_of_the_program() -> None:
    """How many colour schemes and languages there are, the comparison says as it is."""
    ours = {row.split("|")[1].strip(): row.split("|")[2].strip() for row in ROWS}

    assert ours["Colour schemes, all checked for contrast"] == str(len(THEMES))
    assert ours["Languages of the candidate's screens"].startswith(f"{len(LANGUAGES)}, one mirrored")
