"""What is known of a process: which program it runs, by what names it goes, and whose it is."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Running:
    """One process. ``names``: the file name of its program and, of a script, the script's.

    ``program`` None: the system does not tell, as with those of other users; ``names`` are then what it calls itself.
    ``image`` is a file that has the program's bytes, also after it was deleted. ``own``: of the user who asks.
    ``ours``: it is this program itself, a part of it that runs beside it, or what started it.
    """

    pid: int
    names: tuple[str, ...]
    program: Path | None = None
    image: Path | None = None
    own: bool = True
    ours: bool = False

    @property
    def told(self) -> str:
        """The process in words for the record."""
        name = self.names[-1]
        return f"{name} ({self.program})" if self.program is not None else name


@dataclass(frozen=True, slots=True)
class Listening:
    """A port of TCP at which somebody waits for connections. ``everywhere``: also for those of other machines."""

    port: int
    everywhere: bool


def with_ours(found: Sequence[Running], parents: Mapping[int, int], pid: int) -> list[Running]:
    """Return the processes with ours marked: ``pid`` and what hangs together with it.

    ``parents`` names the parent of each process that runs the same program as ``pid`` does.
    """
    family, grown = {pid}, True
    while grown:
        children = {one for one, parent in parents.items() if parent in family}
        above = {parents[one] for one in family if parents.get(one) in parents}
        grown = not children | above <= family
        family |= children | above
    return [replace(one, ours=one.pid in family) for one in found]
