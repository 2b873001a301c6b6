"""What is to be undone is on the disk, whole, and survives whatever stands there."""

import json
from pathlib import Path

import pytest

from desktop.lockdown.journal import Entry, Journal


def test_nothing_to_undo_leaves_no_file(journal: Journal, path: Path) -> None:
    """A journal without entries is no file."""
    assert () == journal.pending()

    journal.write("one", {"a": "1"})
    journal.done("one")

    assert not path.exists()
    assert () == journal.pending()


def test_entries_are_kept_in_order_and_struck_out_by_name(journal: Journal, path: Path) -> None:
    """Another process reads what this one wrote, oldest first, but for what is undone."""
    for name in ("one", "two", "three"):
        journal.write(name, {"old": name, "text": "ü\n\u2028"})
    journal.done("two")

    pending = Journal(path).pending()

    assert ["one", "three"] == [entry.operation for entry in pending]
    assert Entry("one", {"old": "one", "text": "ü\n\u2028"}) == pending[0]


def test_striking_out_twice_is_harmless(journal: Journal) -> None:
    """What is not there can be struck out."""
    journal.write("one", {})
    journal.done("two")
    journal.done("one")
    journal.done("one")

    assert () == journal.pending()


def test_the_oldest_value_is_the_true_one(journal: Journal) -> None:
    """Where an operation stands twice the first entry is what it was before any change."""
    journal.write("one", {"a": "true"})
    journal.write("one", {"a": "changed already"})

    assert {"a": "true"} == journal.left_behind("one")
    assert journal.left_behind("two") is None


@pytest.mark.parametrize(
    "damage",
    [
        b'{"operation": "two", "old": {"a"',
        b"\xff\xfe\x00garbage",
        b"[1]",
        b"null",
        b'{"operation": "two"}',
        b'{"operation": "two", "old": 5}',
        b'{"operation": "two", "old": [1]}',
        b"[" * 100_000,
        b"",
    ],
    ids=["cut short", "no text", "list", "null", "no old", "number", "old list", "deep", "empty"],
)
def test_damaged_lines_do_not_hide_whole_ones(journal: Journal, path: Path, damage: bytes) -> None:
    """Whatever a crash or a bad disk left, the whole lines before and after are still undone."""
    journal.write("one", {"a": "1"})
    first = path.read_bytes()
    path.write_bytes(first + damage + b"\n" + first.replace(b"one", b"three"))

    assert ["one", "three"] == [entry.operation for entry in journal.pending()]


def test_values_are_texts(journal: Journal, path: Path) -> None:
    """Numbers that another version wrote are read as the texts they are used as."""
    path.write_text(json.dumps({"operation": "one", "old": {"a": 1}}) + "\n", encoding="utf-8")

    assert (Entry("one", {"a": "1"}),) == journal.pending()


def test_a_failed_write_leaves_the_journal_as_it_was(journal: Journal, path: Path) -> None:
    """When nothing can be written, what was written before is still there."""
    journal.write("one", {"a": "1"})
    path.with_suffix(".new").mkdir()

    with pytest.raises(OSError, match="new"):
        journal.write("two", {})

    assert ["one"] == [entry.operation for entry in journal.pending()]
