"""Which program a process is, and whether a rule means it."""

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from assessment.attempt.lockdown import ProgramRule
from desktop.lockdown.digest import digest_of

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


def program_of(pid: int, proc: Path = Path("/proc")) -> Path | None:
    """Return the file that a process runs, None where that cannot be known."""
    if pid <= 0:
        return None
    try:
        return (proc / str(pid) / "exe").readlink()
    except OSError:
        return None


def means(
    rule: ProgramRule, program: Path | None, *, names: Sequence[str] = (), image: Path | None = None
) -> bool:
    """Say whether a rule means this program: all that it says must hold.

    ``names``: what it is known by beside the name of its file. ``image`` has its bytes, where not the file itself.
    ``program`` None: it is known by its names alone.
    """
    known = {name.casefold() for name in names} | (
        {program.name.casefold()} if program is not None else set()
    )
    if rule.name and rule.name.casefold() not in known:
        return False
    if program is None:
        return not rule.path and not rule.sha256
    if rule.path and rule.path != str(program):
        return False
    return not rule.sha256 or rule.sha256.casefold() == _digest(image or program)


def any_means(rules: Sequence[ProgramRule], program: Path | None) -> bool:
    """Say whether any of these rules means a program; none means one that is not known."""
    return program is not None and any(means(rule, program) for rule in rules)


def _digest(file: Path) -> str:
    """Return the SHA-256 of a file, empty where it cannot be read; read once for as long as it stays as it is."""
    try:
        found = file.stat()
        return _digest_of(file, found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns)
    except OSError:
        return ""


@lru_cache(maxsize=256)
def _digest_of(file: Path, *_: int) -> str:
    return digest_of(file)
