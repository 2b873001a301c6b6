"""All that is required or nothing: whatever fails, everything that was changed is put back, the last first."""

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.errors import LockdownUnavailable
from desktop.lockdown.journal import Journal
from desktop.lockdown.sequence import LockdownFailed, Sequence

NAMES = ("window", "keys", "clipboard", "keep_awake")
FAULTS: tuple[Callable[[], Exception], ...] = (lambda: LockdownUnavailable("no"), lambda: OSError(28, "full"))


class Machine:
    """What operations change: a set of names, with the order of all that happened."""

    def __init__(self) -> None:
        self.changed: list[str] = []
        self.told: list[str] = []


class Change:
    """An operation that notes the old value, then changes the machine; it may fail before, between or after."""

    def __init__(self, name: str, machine: Machine) -> None:
        self.name = name
        self._machine = machine
        self.required = True
        self.fail_at = ""
        self.fault: Callable[[], Exception] = FAULTS[0]

    def perform(self, journal: Journal) -> None:
        self._may_fail("before")
        journal.write(self.name, {"was": "free"})
        self._may_fail("noted")
        self._machine.changed.append(self.name)
        self._machine.told.append(f"+{self.name}")
        self._may_fail("changed")

    def revert(self) -> None:
        self._may_fail("revert")
        if self.name in self._machine.changed:
            self._machine.changed.remove(self.name)
            self._machine.told.append(f"-{self.name}")

    def _may_fail(self, place: str) -> None:
        if place == self.fail_at:
            raise self.fault()


@pytest.fixture
def machine() -> Machine:
    """A machine that is free."""
    return Machine()


@pytest.fixture
def changes(machine: Machine) -> list[Change]:
    """Four operations on it."""
    return [Change(name, machine) for name in NAMES]


def test_engaged_in_order_and_released_in_reverse(
    machine: Machine, changes: list[Change], journal: Journal
) -> None:
    """Operations are made in order, noted before, and undone the last first; then nothing is left to undo."""
    sequence = Sequence(changes, journal)

    sequence.engage()
    noted = [entry.operation for entry in journal.pending()]
    sequence.release()

    assert list(NAMES) == noted
    assert [f"+{name}" for name in NAMES] + [f"-{name}" for name in reversed(NAMES)] == machine.told
    assert ([], ()) == (machine.changed, journal.pending())


@pytest.mark.parametrize("fault", FAULTS, ids=["unavailable", "os error"])
@pytest.mark.parametrize("place", ["before", "noted", "changed"])
@pytest.mark.parametrize("step", range(len(NAMES)))
def test_a_fault_at_any_step_undoes_everything(
    machine: Machine,
    changes: list[Change],
    journal: Journal,
    path: Path,
    step: int,
    place: str,
    fault: Callable[[], Exception],
) -> None:
    """Whichever operation fails, and wherever in it, all before it are undone in reverse and the journal is empty."""
    changes[step].fail_at, changes[step].fault = place, fault

    with pytest.raises(LockdownFailed) as failed:
        Sequence(changes, journal).engage()

    made = [name[1:] for name in machine.told if name.startswith("+")]
    undone = [name[1:] for name in machine.told if name.startswith("-")]
    assert NAMES[step] == failed.value.operation
    assert list(NAMES[: step + (place == "changed")]) == made
    assert made[::-1] == undone
    assert [] == machine.changed
    assert not path.exists()


@pytest.mark.parametrize("fault", FAULTS, ids=["unavailable", "os error"])
@pytest.mark.parametrize("place", ["before", "noted", "changed"])
@pytest.mark.parametrize("step", range(len(NAMES)))
def test_what_is_not_required_refuses_nobody(
    machine: Machine,
    changes: list[Change],
    journal: Journal,
    path: Path,
    step: int,
    place: str,
    fault: Callable[[], Exception],
) -> None:
    """An operation that is not required and fails is undone by itself and told; the others hold until released."""
    changes[step].required = False
    changes[step].fail_at, changes[step].fault = place, fault
    others = [name for name in NAMES if name != NAMES[step]]
    sequence = Sequence(changes, journal)

    engaged = sequence.engage()

    assert tuple(others) == engaged.held
    assert ((NAMES[step], str(fault())),) == engaged.lacking
    assert others == machine.changed
    assert others == [entry.operation for entry in journal.pending()]
    sequence.release()
    assert [] == machine.changed
    assert not path.exists()


def test_a_required_one_fails_after_one_that_is_not(
    machine: Machine, changes: list[Change], journal: Journal, path: Path
) -> None:
    """What was passed over before does not soften the refusal."""
    changes[1].required, changes[1].fail_at = False, "noted"
    changes[3].fail_at = "changed"

    with pytest.raises(LockdownFailed) as failed:
        Sequence(changes, journal).engage()

    assert NAMES[3] == failed.value.operation
    assert [] == machine.changed
    assert not path.exists()


@pytest.mark.parametrize("fault", FAULTS, ids=["unavailable", "os error"])
@pytest.mark.parametrize("step", range(len(NAMES)))
def test_what_cannot_be_undone_stays_in_the_journal(
    machine: Machine, changes: list[Change], journal: Journal, step: int, fault: Callable[[], Exception]
) -> None:
    """A revert that fails is left for the next start, and all the others are undone all the same."""
    sequence = Sequence(changes, journal)
    sequence.engage()
    changes[step].fail_at, changes[step].fault = "revert", fault

    sequence.release()

    assert [NAMES[step]] == machine.changed
    assert [NAMES[step]] == [entry.operation for entry in journal.pending()]


@pytest.mark.parametrize("step", range(1, len(NAMES)))
def test_a_failing_revert_does_not_hide_the_failure(
    machine: Machine, changes: list[Change], journal: Journal, step: int
) -> None:
    """When engaging fails and undoing fails too, the first failure is told and the rest is undone."""
    changes[step].fail_at = "noted"
    changes[0].fail_at = "revert"

    with pytest.raises(LockdownFailed) as failed:
        Sequence(changes, journal).engage()

    assert NAMES[step] == failed.value.operation
    assert [NAMES[0]] == machine.changed
    assert [NAMES[0]] == [entry.operation for entry in journal.pending()]


def test_a_full_disk_does_not_keep_the_machine_locked(
    machine: Machine, changes: list[Change], journal: Journal, path: Path
) -> None:
    """When the journal cannot be written any more, everything is undone on the machine nevertheless."""
    sequence = Sequence(changes, journal)
    sequence.engage()
    path.with_suffix(".new").mkdir()

    sequence.release()

    assert [] == machine.changed


def test_releasing_twice_is_harmless(machine: Machine, changes: list[Change], journal: Journal) -> None:
    """A second release, and one that was never engaged, change nothing."""
    sequence = Sequence(changes, journal)
    sequence.release()
    sequence.engage()
    sequence.release()
    told = list(machine.told)

    sequence.release()

    assert told == machine.told


def test_after_a_failure_one_may_try_again(machine: Machine, changes: list[Change], journal: Journal) -> None:
    """What failed once can be engaged later, by the same sequence."""
    sequence = Sequence(changes, journal)
    changes[2].fail_at = "noted"
    with pytest.raises(LockdownFailed):
        sequence.engage()
    changes[2].fail_at = ""

    sequence.engage()

    assert list(NAMES) == machine.changed
