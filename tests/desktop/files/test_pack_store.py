"""Sealed packs on the disk: whole or not at all."""

import os
from hashlib import sha256
from pathlib import Path

import pytest

from desktop.errors import DiskFull, FileUnreadable
from desktop.files.pack_store import keep, read_file, write_durably


def test_kept_under_its_hash(tmp_path: Path) -> None:
    """A pack is kept byte for byte under its SHA-256, and keeping it again changes nothing."""
    name = keep(tmp_path, b"a pack")
    again = keep(tmp_path, b"a pack")

    assert sha256(b"a pack").hexdigest() == name == again
    assert b"a pack" == read_file(tmp_path / name)
    assert [tmp_path / name] == list(tmp_path.iterdir())


def test_a_full_disk_leaves_nothing_half(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """When the disk is full nothing stands under the pack's name, and the error says so."""

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DiskFull):
        keep(tmp_path, b"a pack")

    assert not (tmp_path / sha256(b"a pack").hexdigest()).exists()


def test_an_old_file_stands_until_the_new_is_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A write that fails leaves what was there before."""
    target = tmp_path / "file"
    write_durably(target, b"old")

    def broken(_: int) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(os, "fsync", broken)
    with pytest.raises(OSError, match="Input/output"):
        write_durably(target, b"new")

    assert b"old" == target.read_bytes()


def test_an_unreadable_file_is_named(tmp_path: Path) -> None:
    """A file that is not there, or is a folder, is refused by its name."""
    for path in (tmp_path / "nothing", tmp_path):
        with pytest.raises(FileUnreadable) as refusal:
            read_file(path)
        assert str(path) in refusal.value.detail
