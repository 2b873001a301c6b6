"""Operations engaged in order and undone in the reverse order: all that are required, or none."""

import logging
from collections.abc import Sequence as Series
from dataclasses import dataclass

from desktop.errors import LockdownUnavailable
from desktop.lockdown.journal import Journal
from desktop.lockdown.operation import Operation

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Engaged:
    """What holds now, by name, and what was tried in vain and is not required: name and evidence."""

    held: tuple[str, ...]
    lacking: tuple[tuple[str, str], ...] = ()


class LockdownFailed(LockdownUnavailable):
    """A required operation failed; every one before it has been undone. ``operation`` names it."""

    def __init__(self, operation: str, detail: str) -> None:
        super().__init__(f"{operation}: {detail}")
        self.operation = operation


class Sequence:
    """One engagement of the lock."""

    def __init__(self, operations: Series[Operation], journal: Journal) -> None:
        self._operations = tuple(operations)
        self._journal = journal
        self._performed: list[Operation] = []

    def engage(self) -> Engaged:
        """Perform every operation. One that fails and is not required is undone by itself and told.

        Raises:
            LockdownFailed: naming the required one that failed; everything is as it was.
        """
        lacking: list[tuple[str, str]] = []
        for operation in self._operations:
            try:
                operation.perform(self._journal)
            except (LockdownUnavailable, OSError) as error:
                log.warning("lockdown failed at %s: %s", operation.name, error)
                self._undo(operation)
                if operation.required:
                    self.release()
                    raise LockdownFailed(operation.name, str(error)) from error
                lacking.append((operation.name, str(error)))
            else:
                self._performed.append(operation)
        return Engaged(tuple(operation.name for operation in self._performed), tuple(lacking))

    def release(self) -> None:
        """Undo every operation that was performed, the last first. Harmless when none was."""
        while self._performed:
            self._undo(self._performed.pop())

    def _undo(self, operation: Operation) -> None:
        try:
            operation.revert()
            self._journal.done(operation.name)
        except (LockdownUnavailable, OSError) as error:
            log.warning("cannot undo %s now, left in the journal: %s", operation.name, error)
