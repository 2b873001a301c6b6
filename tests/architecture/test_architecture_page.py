"""The page of architecture is true as far as a machine can tell."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
PAGE = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
NAMED = sorted(set(re.findall(r"`((?:assessment|desktop|sync_server|resources|tests|docs)/[\w./-]*)`", PAGE)))


@pytest.mark.parametrize("path", NAMED)
def test_named_paths_exist(path: str) -> None:
    """Every file and folder that the page names is where it says."""
    assert (ROOT / path).exists()


def test_names_enough() -> None:
    """The page still follows an answer through the files."""
    assert len(NAMED) >= 30
