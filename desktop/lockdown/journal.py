"""What lockdown has changed and not yet undone, on the disk before each change is made."""

import json
import os
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Entry:
    """One change: by which operation, and what it needs to undo it (plain text values)."""

    operation: str
    old: dict[str, str]


class Journal:
    """A file of one JSON object a line; gone when there is nothing to undo."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def pending(self) -> tuple[Entry, ...]:
        """Return what is still to be undone, oldest first. A line cut short by a crash was never acted on."""
        try:
            lines = self._path.read_text(encoding="utf-8", errors="replace").splitlines()
        except FileNotFoundError:
            return ()
        entries: list[Entry] = []
        for line in lines:
            try:
                stored = json.loads(line)
                old = {str(name): str(value) for name, value in stored["old"].items()}
                entries.append(Entry(str(stored["operation"]), old))
            except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
                continue
        return tuple(entries)

    def left_behind(self, operation: str) -> dict[str, str] | None:
        """Return the oldest values that an operation has not yet put back, None when there are none."""
        return next((entry.old for entry in self.pending() if entry.operation == operation), None)

    def write(self, operation: str, old: dict[str, str]) -> None:
        """Note durably what a change is about to replace."""
        self._store((*self.pending(), Entry(operation, old)))

    def done(self, operation: str) -> None:
        """Strike out an operation that is undone."""
        self._store(tuple(entry for entry in self.pending() if entry.operation != operation))

    def _store(self, entries: tuple[Entry, ...]) -> None:
        if not entries:
            self._path.unlink(missing_ok=True)
            return
        new = self._path.with_suffix(".new")
        with new.open("w", encoding="utf-8") as file:
            for entry in entries:
                file.write(json.dumps({"operation": entry.operation, "old": entry.old}) + "\n")
            file.flush()
            os.fsync(file.fileno())
        new.replace(self._path)
