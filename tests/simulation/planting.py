"""How a bug is planted in the real code for a while, and taken out again."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import Any
from unittest.mock import patch

Patch = tuple[object, str, Any]  # what is put there


@dataclass(frozen=True)
class Mutant:
    """A planted bug. ``harmless`` says why nothing has to catch it, where nothing does; ``hub``: it is one of a hub."""

    name: str
    about: str
    patches: Callable[[], Sequence[Patch]]
    harmless: str = ""
    hub: bool = False


MUTANTS: dict[str, Mutant] = {}
HARMLESS = {
    "overlap_passed_over": "equivalent: nothing is stored, so the reply's cursor says what is missing, and the device"
    " sends the rest in a frame that begins where the log ends; a stick's log is whole after that push",
}
"""Why nothing has to catch these."""


def mutant(patches: Callable[[], Sequence[Patch]]) -> None:
    """Make a bug known by its function's name."""
    name = patches.__name__
    MUTANTS[name] = Mutant(name, patches.__doc__ or "", patches, HARMLESS.get(name, ""))


def hub_mutant(patches: Callable[[], Sequence[Patch]]) -> None:
    """Make a bug of a hub known by its function's name: it can show only where there is one."""
    name = patches.__name__
    MUTANTS[name] = Mutant(name, patches.__doc__ or "", patches, HARMLESS.get(name, ""), hub=True)


@contextmanager
def planted(name: str) -> Iterator[None]:
    """Let the bug be there while the block lasts; no name, no bug."""
    with ExitStack() as stack:
        for target, attribute, value in MUTANTS[name].patches() if name else ():
            stack.enter_context(patch.object(target, attribute, value, create=True))
        yield
