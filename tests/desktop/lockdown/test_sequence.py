"""Operations are engaged all or none, and undone also after a crash."""

import os
import signal
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from desktop.errors import LockdownUnavailable
from desktop.lockdown.journal import Entry, Journal
from desktop.lockdown.keep_awake import X11KeepAwake
from desktop.lockdown.sequence import LockdownFailed, Sequence
from desktop.lockdown.undo import undo_leftovers


@dataclass
class World:
    """What the operations change, and in which order they did."""

    changed: dict[str, bool] = field(default_factory=dict)
    story: list[str] = field(default_factory=list)


class Change:
    """An operation that changes the world, or fails to."""

    def __init__(self, name: str, world: World, *, fails: bool = False, sticks: bool = False) -> None:
        self.name, self._world, self._fails, self.sticks = name, world, fails, sticks

    def perform(self, journal: Journal) -> None:
        """Note, then change or fail."""
        journal.write(self.name, {"was": "off"})
        if self._fails:
            raise LockdownUnavailable(self.name)
        self._world.changed[self.name] = True
        self._world.story.append(f"+{self.name}")

    def revert(self) -> None:
        """Change back; harmless when not changed."""
        if self.sticks:
            raise LockdownUnavailable(self.name)
        if self._world.changed.pop(self.name, False):
            self._world.story.append(f"-{self.name}")


@pytest.mark.parametrize("failing", range(4))
def test_a_failure_at_any_step_undoes_all(tmp_path: Path, failing: int) -> None:
    """Whichever operation fails, those before it are undone in reverse order and the journal is empty."""
    world, journal = World(), Journal(tmp_path / "journal")
    operations = [Change(f"step{n}", world, fails=n == failing) for n in range(4)]

    with pytest.raises(LockdownFailed) as failure:
        Sequence(operations, journal).engage()

    done = [f"step{n}" for n in range(failing)]
    assert f"step{failing}" == failure.value.operation
    assert [f"+{name}" for name in done] + [f"-{name}" for name in reversed(done)] == world.story
    assert {} == world.changed
    assert () == journal.pending()


def test_release_undoes_in_reverse_once(tmp_path: Path) -> None:
    """Releasing undoes everything in reverse order, and releasing again does nothing."""
    world, journal = World(), Journal(tmp_path / "journal")
    sequence = Sequence([Change("a", world), Change("b", world)], journal)
    sequence.engage()
    sequence.release()
    sequence.release()

    assert ["+a", "+b", "-b", "-a"] == world.story
    assert () == journal.pending()


def test_what_cannot_be_undone_stays_in_the_journal(tmp_path: Path) -> None:
    """An operation that refuses to be undone stays in the journal; the others are undone all the same."""
    world, journal = World(), Journal(tmp_path / "journal")
    sequence = Sequence([Change("a", world), Change("b", world, sticks=True), Change("c", world)], journal)
    sequence.engage()
    sequence.release()

    assert {"b": True} == world.changed
    assert (Entry("b", {"was": "off"}),) == journal.pending()


def test_a_torn_line_is_passed_over(tmp_path: Path) -> None:
    """A journal cut short by a power cut still gives its whole lines."""
    path = tmp_path / "journal"
    journal = Journal(path)
    journal.write("a", {"was": "1"})
    path.write_text(path.read_text(encoding="utf-8") + '{"operation": "b", "ol', encoding="utf-8")

    assert (Entry("a", {"was": "1"}),) == journal.pending()


FAKE_XSET = """#!/bin/sh
state="$(dirname "$0")/state"
[ -f "$state" ] || echo "600 600 +dpms" > "$state"
read timeout cycle dpms < "$state"
case "$*" in
  q) echo "  timeout:  $timeout    cycle:  $cycle"; [ "$dpms" = "+dpms" ] && echo "  DPMS is Enabled" || echo "  DPMS is Disabled";;
  "s off") echo "0 $cycle $dpms" > "$state";;
  -dpms|+dpms) echo "$timeout $cycle $*" > "$state";;
  s*) shift; echo "$1 $2 $dpms" > "$state";;
esac
"""


@pytest.fixture
def xset(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A stand-in for xset that keeps its settings in a file; returns that file."""
    program = tmp_path / "bin" / "xset"
    program.parent.mkdir()
    program.write_text(FAKE_XSET, encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{program.parent}:{os.environ['PATH']}")
    return program.parent / "state"


def test_the_screen_stays_awake_and_gets_its_settings_back(tmp_path: Path, xset: Path) -> None:
    """Engaged, the screen saver and power management are off; released, they are what they were."""
    sequence = Sequence([X11KeepAwake()], Journal(tmp_path / "journal"))
    sequence.engage()
    engaged = xset.read_text(encoding="utf-8").split()
    sequence.release()

    assert ["0", "600", "-dpms"] == engaged
    assert ["600", "600", "+dpms"] == xset.read_text(encoding="utf-8").split()


def test_a_crash_is_undone_at_the_next_start(tmp_path: Path, xset: Path) -> None:
    """A process killed while locked leaves a journal, by which the next start restores the system."""
    path = tmp_path / "journal"
    child = (
        "import sys\n"
        "from pathlib import Path\n"
        "from desktop.lockdown.journal import Journal\n"
        "from desktop.lockdown.keep_awake import X11KeepAwake\n"
        "X11KeepAwake().perform(Journal(Path(sys.argv[1])))\n"
        "print('locked', flush=True)\n"
        "sys.stdin.read()\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", child, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert "locked\n" == process.stdout.readline()
        process.send_signal(signal.SIGKILL)

    assert ["0", "600", "-dpms"] == xset.read_text(encoding="utf-8").split()
    assert ("keep_awake",) == undo_leftovers(Journal(path))
    assert ["600", "600", "+dpms"] == xset.read_text(encoding="utf-8").split()
    assert () == Journal(path).pending()
