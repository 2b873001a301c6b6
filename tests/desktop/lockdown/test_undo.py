"""What a killed session left changed is put back at the next start, and nothing is claimed that was not done."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.lockdown.journal import Journal
from desktop.lockdown.keep_awake import NAME
from desktop.lockdown.undo import undo_leftovers
from tests.desktop.lockdown.fake_xset import FakeXset

ROOT = Path(__file__).parents[3]
OLD = {"timeout": "600", "cycle": "300", "dpms": "+dpms"}
SESSION = """
import sys
from pathlib import Path
from desktop.lockdown.journal import Journal
from desktop.lockdown.keep_awake import X11KeepAwake
from desktop.lockdown.sequence import Sequence

sequence = Sequence([X11KeepAwake()], Journal(Path(sys.argv[1])))
sequence.engage()
sequence.release()
"""


def run_session(path: Path) -> int:
    """Lock and unlock in another process; return how it ended."""
    return subprocess.run([sys.executable, "-c", SESSION, str(path)], cwd=ROOT, check=False).returncode


@pytest.mark.parametrize(
    "moment",
    ["kill s off", "kill after s off", "kill -dpms", "kill after -dpms", "kill s 600 300", "kill +dpms"],
)
def test_a_killed_session_is_undone_at_the_next_start(
    xset: FakeXset, journal: Journal, path: Path, moment: str
) -> None:
    """Killed between noting and changing, between two changes, after them or while undoing: all is put back."""
    killing = xset.when(moment)
    assert -signal.SIGKILL == run_session(path)
    killing.unlink()
    assert OLD == journal.left_behind(NAME)

    undone = undo_leftovers(journal)

    assert (NAME,) == undone
    assert "600 300 +dpms" == xset.settings
    assert not path.exists()


def test_a_session_killed_before_it_noted_anything_left_nothing(
    xset: FakeXset, journal: Journal, path: Path
) -> None:
    """Killed before the old values were noted, nothing was changed and nothing is to be undone."""
    xset.when("kill q")
    assert -signal.SIGKILL == run_session(path)

    assert () == undo_leftovers(journal)
    assert "600 300 +dpms" == xset.settings


def test_a_session_that_ended_well_leaves_nothing(xset: FakeXset, journal: Journal, path: Path) -> None:
    """After an ordinary end there is nothing to undo."""
    assert run_session(path) == 0

    assert () == undo_leftovers(journal)
    assert "600 300 +dpms" == xset.settings


def test_what_cannot_be_undone_yet_stays(xset: FakeXset, journal: Journal) -> None:
    """Without a screen the entry stays; when the screen is back, it is put right."""
    journal.write(NAME, OLD)
    xset.settings = "0 300 -dpms"
    trouble = xset.when("fail")

    assert () == undo_leftovers(journal)
    assert OLD == journal.left_behind(NAME)
    trouble.unlink()
    assert (NAME,) == undo_leftovers(journal)
    assert "600 300 +dpms" == xset.settings


def test_undoing_twice_is_harmless(xset: FakeXset, journal: Journal) -> None:
    """A second undoing finds nothing and calls nothing."""
    journal.write(NAME, OLD)
    undo_leftovers(journal)
    calls = xset.calls

    assert () == undo_leftovers(journal)
    assert calls == xset.calls


@pytest.mark.parametrize(
    ("name", "old"), [("telepathy", {}), (NAME, {}), (NAME, {"timeout": "600", "cycle": "300"})]
)
def test_what_another_version_left_is_kept(
    xset: FakeXset, journal: Journal, name: str, old: dict[str, str]
) -> None:
    """An entry this version cannot undo is not claimed to be undone, and the others are."""
    journal.write("first", {})
    journal.write(name, old)

    assert () == undo_leftovers(journal)
    assert ["first", name] == [entry.operation for entry in journal.pending()]


def test_the_first_value_noted_is_the_last_put_back(xset: FakeXset, journal: Journal) -> None:
    """Where one thing was changed twice, undoing from the end leaves what was there before both."""
    journal.write(NAME, OLD)
    journal.write(NAME, {"timeout": "0", "cycle": "300", "dpms": "-dpms"})
    xset.settings = "0 300 -dpms"

    undo_leftovers(journal)

    assert "600 300 +dpms" == xset.settings
    assert () == journal.pending()


def test_a_stranger_stops_nothing(xset: FakeXset, journal: Journal) -> None:
    """Entries before and after one that cannot be undone are undone."""
    journal.write(NAME, OLD)
    journal.write("telepathy", {})

    assert (NAME,) == undo_leftovers(journal)
    assert ["telepathy"] == [entry.operation for entry in journal.pending()]


def test_a_disk_that_cannot_be_written_stops_no_start(xset: FakeXset, journal: Journal, path: Path) -> None:
    """When the journal cannot be cleared the machine is put right all the same, and again next time."""
    journal.write("first", {})
    journal.write(NAME, OLD)
    xset.settings = "0 300 -dpms"
    path.with_suffix(".new").mkdir()

    assert () == undo_leftovers(journal)
    assert "600 300 +dpms" == xset.settings
    assert OLD == journal.left_behind(NAME)
