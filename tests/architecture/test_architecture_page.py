"""The page of architecture is true as far as a machine can tell."""

import re

import pytest

from tests.architecture.sources import ROOT, product_files

PAGE = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
NAMED = sorted(set(re.findall(r"`((?:assessment|desktop|sync_server|resources|tests|docs)/[\w./-]*)`", PAGE)))

NEIGHBOURS = sorted(set(re.findall(r"`(\w+\.py)`", PAGE)))
"""Named without a folder, beside a path or under a heading that says where."""


@pytest.mark.parametrize("path", NAMED)
def test_named_paths_exist(path: str) -> None:
    """Every file and folder that the page names is where it says."""
    assert (ROOT / path).exists()


@pytest.mark.parametrize("name", NEIGHBOURS)
def test_neighbours_exist(name: str) -> None:
    """A file that is named without its folder is one of the product's."""
    assert name in {path.name for path in product_files()}


def test_names_enough() -> None:
    """The page still follows an answer through the files."""
    assert len(NAMED) >= 30
