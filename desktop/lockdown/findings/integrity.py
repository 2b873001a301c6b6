"""Whether the program is what was installed, file by file."""

from collections.abc import Callable, Iterator
from pathlib import Path

from desktop.lockdown.digest import digest_of
from desktop.lockdown.findings.installed import MANIFEST, Installed, what_was_installed
from desktop.lockdown.sighting import Sighting

CONTROL = "integrity"
CHANGED, UNVERIFIED = "program_changed", "integrity_unverified"
MOST_NAMED = 5


class Integrity:
    """Looks at every file once; later only whether a file is still the one that was looked at. May take a second."""

    def __init__(self, installed: Callable[[], Installed | None] = what_was_installed) -> None:
        self._installed = installed
        self._good: dict[Path, tuple[int, int, int]] = {}

    def find(self) -> list[Sighting]:
        """Return what differs. From its source nothing can be verified; that is told, and keeps nobody from a test."""
        installed = self._installed()
        if installed is None:
            return [Sighting(CONTROL, UNVERIFIED, "runs from its source")]
        changed = [*self._changed(installed), *_added(installed)]
        if not changed:
            return []
        more = f" and {len(changed) - MOST_NAMED} more" if len(changed) > MOST_NAMED else ""
        return [Sighting(CONTROL, CHANGED, "; ".join(changed[:MOST_NAMED]) + more, len(changed))]

    def _changed(self, installed: Installed) -> Iterator[str]:
        for name, digest in installed.digests.items():
            file = installed.root / name
            try:
                found = file.stat()
                mark = (found.st_ino, found.st_size, found.st_mtime_ns)
                if self._good.get(file) == mark:
                    continue
                if digest_of(file) != digest:
                    yield f"{name} differs"
                    continue
                self._good[file] = mark
            except OSError:
                yield f"{name} is missing"


def _added(installed: Installed) -> Iterator[str]:
    """Yield the files that nobody installed. Python's own compiled copies come and go."""
    for folder in installed.folders:
        for file in sorted((installed.root / folder).rglob("*")):
            name = file.relative_to(installed.root).as_posix()
            ours = name in installed.digests or name == MANIFEST or "__pycache__" in file.parts
            if not ours and file.is_file() and file.name.endswith(installed.kinds):
                yield f"{name} was added"
