"""Which program a process is, and whether a rule means it."""

import hashlib
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from assessment.attempt.lockdown import ProgramRule

INPUT_METHODS = tuple(
    ProgramRule(path=f"/usr/{place}/{name}")
    for place, name in (
        ("libexec", "ibus-ui-gtk3"),
        ("lib/ibus", "ibus-ui-gtk3"),
        ("bin", "fcitx"),
        ("bin", "fcitx5"),
    )
)
"""Windows of these offer what a typed syllable may mean: without them Chinese cannot be written."""
BLOCK = 1 << 20


def program_of(pid: int, proc: Path = Path("/proc")) -> Path | None:
    """Return the file that a process runs, None where that cannot be known."""
    if pid <= 0:
        return None
    try:
        return (proc / str(pid) / "exe").readlink()
    except OSError:
        return None


def means(rule: ProgramRule, program: Path) -> bool:
    """Say whether a rule means this program: all that it says must hold."""
    named = not rule.name or rule.name.casefold() == program.name.casefold()
    placed = not rule.path or rule.path == str(program)
    return named and placed and (not rule.sha256 or rule.sha256 == _digest(program))


def any_means(rules: Sequence[ProgramRule], program: Path | None) -> bool:
    """Say whether any of these rules means a program; none means one that is not known."""
    return program is not None and any(means(rule, program) for rule in rules)


@lru_cache(maxsize=64)
def _digest(program: Path) -> str:
    found = hashlib.sha256()
    try:
        with program.open("rb") as file:
            while block := file.read(BLOCK):
                found.update(block)
    except OSError:
        return ""
    return found.hexdigest()
