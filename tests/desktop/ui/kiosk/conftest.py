"""A journal of its own for every test."""

from pathlib import Path

import pytest

from desktop.lockdown.journal import Journal


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    """A journal of which nothing is on the disk yet."""
    return Journal(tmp_path / "lockdown.journal")
