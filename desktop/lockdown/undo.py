"""At the start: undo what a session that crashed has left changed."""

import logging

from desktop.errors import LockdownUnavailable
from desktop.lockdown.journal import Entry, Journal
from desktop.lockdown.keep_awake import NAME as KEEP_AWAKE
from desktop.lockdown.keep_awake import OLD_VALUES, X11KeepAwake
from desktop.lockdown.windows.key_help import NAME as HELP_KEYS
from desktop.lockdown.windows.key_help import HelpKeys, is_whole

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
    if entry.operation == KEEP_AWAKE and entry.old.keys() >= OLD_VALUES:
        X11KeepAwake(entry.old).revert()
    elif entry.operation == HELP_KEYS and is_whole(entry.old):
        from desktop.lockdown.windows.user32 import User32  # loads the system's libraries

        HelpKeys(User32(), entry.old).revert()
    else:
        raise LockdownUnavailable("not of this version")
