"""Files beside the database: whole or not at all, and told from damaged ones."""

import os
from pathlib import Path

import pytest

from desktop.errors import DiskFull, FileUnreadable, StorageFailed
from desktop.files import pack_store
from desktop.files.pack_store import holds, keep, read_file, write_durably


def test_a_stored_file_is_named_by_its_hash_and_checked(tmp_path: Path) -> None:
    """A kept file can be told from a damaged or a missing one."""
    name = keep(tmp_path, b"pack")

    assert holds(tmp_path, name)
    assert b"pack" == read_file(tmp_path / name)
    (tmp_path / name).write_bytes(b"pock")
    assert not holds(tmp_path, name)
    assert not holds(tmp_path, "0" * 64)
    assert name == keep(tmp_path, b"pack")
    assert holds(tmp_path, name)


def test_a_file_that_is_here_is_not_written_again(tmp_path: Path) -> None:
    """Keeping what is kept touches nothing."""
    name = keep(tmp_path, b"pack")
    before = (tmp_path / name).stat().st_mtime_ns
    keep(tmp_path, b"pack")

    assert before == (tmp_path / name).stat().st_mtime_ns


@pytest.mark.parametrize(("number", "expected"), [(28, DiskFull), (5, StorageFailed)])
def test_a_refused_write_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, expected: type[Exception]
) -> None:
    """When the disk refuses, the file is as it was and the error is a typed one."""
    target = tmp_path / "file"
    write_durably(target, b"old")

    def refuse(_: int) -> None:
        raise OSError(number, "told")

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(OSError, match="told"):
        write_durably(target, b"new")
    with pytest.raises(expected):
        keep(tmp_path, b"pack")

    assert b"old" == target.read_bytes()
    assert not holds(tmp_path, "pack")


def test_unreadable_files_are_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A missing file, a folder and a file beyond all measure are refused by name."""
    (tmp_path / "large").write_bytes(b"12345")
    monkeypatch.setattr(pack_store, "MOST_BYTES", 4)
    for name in ("missing", ".", "large"):
        with pytest.raises(FileUnreadable, match=str(tmp_path)):
            read_file(tmp_path / name)
