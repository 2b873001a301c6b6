"""Files for their owner's eyes only."""

import os
from pathlib import Path

import pytest

from desktop.errors import StorageFailed
from desktop.files.private_file import write_privately

OPEN = 0o022


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """A place for a file, on a computer that shows new files to everybody."""
    before = os.umask(OPEN)
    os.umask(before)
    return tmp_path / "sheet.pdf"


def test_only_the_owner_may_read_it(target: Path) -> None:
    """It is as told, also in place of an earlier one that everybody could read, and nothing else is left behind."""
    target.write_bytes(b"before")
    target.chmod(0o644)
    target.with_name("sheet.pdf.new").write_bytes(b"somebody else's")

    write_privately(target, b"codes")

    assert (b"codes", 0o600) == (target.read_bytes(), target.stat().st_mode & 0o777)
    assert [target] == list(target.parent.iterdir())


def test_where_it_cannot_be_written_it_says_so(tmp_path: Path) -> None:
    """A folder that is not there is refused as the disk's refusal."""
    with pytest.raises(StorageFailed):
        write_privately(tmp_path / "nowhere" / "sheet.pdf", b"codes")
