"""A receipt is written whole beside whatever lies there, or refused by name."""

from pathlib import Path

import pytest

from desktop.errors import EnvironmentProblem
from desktop.services.save_receipt import save_receipt


def test_nothing_is_written_over(tmp_path: Path) -> None:
    """A second receipt of the same name lies beside the first, and both are whole."""
    first = save_receipt(tmp_path, "carrel-A", b"one")
    second = save_receipt(tmp_path, "carrel-A", b"two")

    assert ["carrel-A-2.pdf", "carrel-A.pdf"] == sorted(path.name for path in tmp_path.iterdir())
    assert (b"one", b"two") == (first.read_bytes(), second.read_bytes())


def test_a_folder_that_is_gone_is_told(tmp_path: Path) -> None:
    """A stick that was taken out is an error of the environment, not a crash."""
    with pytest.raises(EnvironmentProblem):
        save_receipt(tmp_path / "stick", "carrel-A", b"one")
