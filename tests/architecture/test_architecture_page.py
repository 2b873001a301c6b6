"""The pages of architecture, and the one that stands us beside our peers, are true as far as a machine can tell."""

import ast
import re
from pathlib import Path

import pytest

from desktop.presenters.looks import LANGUAGES, THEMES
from tests.architecture.sources import ROOT, committed_files

DOCS = ROOT / "docs"
PAGES = [
    DOCS / name
    for name in (
        "architecture.md",
        "ai.md",
        "content.md",
        "glossary.md",
        "hub.md",
        "lockdown.md",
        "room.md",
        "server.md",
        "sync.md",
    )
]
PEERS = (DOCS / "features.md").read_text(encoding="utf-8")
A_PATH = re.compile(r"`((?:assessment|desktop|sync_server|resources|tests|tools|docs)/[\w./-]*)`")
A_LINK = re.compile(r"(?<!!)\[[^\]]*\]\((?!https?:)([\w./-]*)(?:#([\w-]+))?\)")
SEVERAL = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
A_PROOF = re.compile(r"(tests/[\w./-]+\.py)(?:::(test_\w+))?")
ROWS = [line for line in PEERS.splitlines() if line.startswith("|") and not line.startswith(("| |", "|---"))]
CALLED_ON = {row: re.findall(r"`([^`]*)`", row.split("|")[-2]) for row in ROWS}
PROOFS = sorted({proof for proofs in CALLED_ON.values() for proof in proofs})


def text_of(page: Path) -> str:
    """Return what stands on a page."""
    return page.read_text(encoding="utf-8")


def anchors_of(page: Path) -> set[str]:
    """Return the places of a page that a link may lead to, as GitHub makes them of its headings."""
    headings = re.findall(r"(?m)^#+ (.*)$", text_of(page))
    return {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_named_paths_exist(page: Path) -> None:
    """Every file and folder that a page of architecture names is where it says."""
    assert [] == [path for path in sorted(set(A_PATH.findall(text_of(page)))) if not (ROOT / path).exists()]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_neighbours_exist(page: Path) -> None:
    """A file that is named without its folder, beside a path or where a heading says it, is one of ours."""
    ours = {path.name for path in committed_files()}

    assert [] == [name for name in sorted(set(re.findall(r"`(\w+\.py)`", text_of(page)))) if name not in ours]


@pytest.mark.parametrize("page", sorted(DOCS.glob("*.md")), ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    """What a page leads to is there, and so is the heading that it means."""
    lost = []
    for path, place in A_LINK.findall(text_of(page)):
        target = (page.parent / path) if path else page
        if not target.exists() or (place and place not in anchors_of(target)):
            lost.append(f"{path}#{place}")

    assert [] == lost


def test_names_enough() -> None:
    """The first page still follows an answer through the files, leads to all others, and stays a page."""
    text = text_of(PAGES[0])

    assert len(set(A_PATH.findall(text))) >= 30
    assert {page.name for page in PAGES[1:]} <= {path for path, _ in A_LINK.findall(text)}
    assert len(text.split()) <= 2_200


def test_sample_packs_are_counted() -> None:
    """Wherever it is said how many sample tests there are, it is as many as there are."""
    count = SEVERAL[len([path for path in (ROOT / "resources" / "sample_packs").iterdir() if path.is_dir()])]
    said = {
        "CHANGELOG.md": f"{count.capitalize()} sample tests come with Carrel",
        "README.md": f"`resources/sample_packs/` has {count}",
        "docs/content.md": f"`resources/sample_packs/` has {count}",
        "resources/sample_packs/README.md": f"{count.capitalize()} tests",
    }

    assert [] == [page for page, words in said.items() if words not in text_of(ROOT / page)]


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
