"""Operations engaged in order and undone in the reverse order, all or none."""

import logging
from collections.abc import Sequence as Series

from desktop.errors import LockdownUnavailable
from desktop.lockdown.journal import Journal
from desktop.lockdown.operation import Operation

log = logging.getLogger(__name__)


class LockdownFailed(LockdownUnavailable):
    """An operation failed; every one before it has been undone. ``operation`` names it."""

    def __init__(self, operation: str, detail: str) -> None:
        super().__init__(f"{operation}: {detail}")
        self.operation = operation


class Sequence:
    """One engagement of the lock."""

    def __init__(self, operations: Series[Operation], journal: Journal) -> None:
        self._operations = tuple(operations)
        self._journal = journal
        self._performed: list[Operation] = []

    def engage(self) -> None:
        """Perform every operation.

        Raises:
            LockdownFailed: naming the one that failed; everything is as it was.
        """
        for operation in self._operations:
            try:
                operation.perform(self._journal)
            except (LockdownUnavailable, OSError) as error:
                log.warning("lockdown failed at %s: %s", operation.name, error)
                self._performed.append(operation)
                self.release()
                raise LockdownFailed(operation.name, str(error)) from error
            self._performed.append(operation)

    def release(self) -> None:
        """Undo every operation that was performed, the last first. Harmless when none was."""
        while self._performed:
            operation = self._performed.pop()
            try:
                operation.revert()
                self._journal.done(operation.name)
            except (LockdownUnavailable, OSError) as error:
                log.warning("cannot undo %s now, left in the journal: %s", operation.name, error)
