"""At the start: undo what a session that crashed has left changed."""

import logging

from desktop.errors import LockdownUnavailable
from desktop.lockdown.journal import Entry, Journal
from desktop.lockdown.keep_awake import NAME as KEEP_AWAKE
from desktop.lockdown.keep_awake import OLD_VALUES, X11KeepAwake

log = logging.getLogger(__name__)


def undo_leftovers(journal: Journal) -> tuple[str, ...]:
    """Revert every pending entry, the last first; return the names of those undone. What fails stays for next time."""
    undone: list[str] = []
    for entry in reversed(journal.pending()):
        try:
            _undo(entry)
            journal.done(entry.operation)
        except (LockdownUnavailable, OSError) as error:
            log.warning("cannot undo %s yet: %s", entry.operation, error)
            continue
        undone.append(entry.operation)
    return tuple(undone)


def _undo(entry: Entry) -> None:
    if entry.operation != KEEP_AWAKE or not OLD_VALUES <= entry.old.keys():
        raise LockdownUnavailable("not of this version")
    X11KeepAwake(entry.old).revert()
