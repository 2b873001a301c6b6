"""The locks: complete, hashed, in step with pyproject.toml; and every dependency is accounted for in the docs."""

import re
import tomllib
from typing import Any, cast

import pytest

from tests.architecture.sources import ROOT

PIN = re.compile(r"^([a-z0-9][a-z0-9-]*)==", re.MULTILINE)
LOCKS = {"requirements/app.txt": ("postgresql",), "requirements/dev.txt": ("postgresql", "dev")}


def _project() -> dict[str, Any]:
    return cast("dict[str, Any]", tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"])


def _names(requirements: list[str]) -> set[str]:
    names = (
        re.split(r"[\[<>=;~! ]", requirement)[0].lower().replace("_", "-") for requirement in requirements
    )
    return {name for name in names if name != "carrel"}


def _direct(extras: tuple[str, ...]) -> set[str]:
    project = _project()
    optional = project["optional-dependencies"]
    return _names(project["dependencies"]).union(*(_names(optional[extra]) for extra in extras))


@pytest.mark.parametrize("lock", LOCKS)
def test_locks_hold_every_dependency(lock: str) -> None:
    """Each dependency of pyproject.toml is pinned in the lock."""
    pinned = set(PIN.findall((ROOT / lock).read_text("utf-8")))

    assert set() == _direct(LOCKS[lock]) - pinned


@pytest.mark.parametrize("lock", LOCKS)
def test_every_pin_is_hashed(lock: str) -> None:
    """Each pin of a lock carries at least one SHA-256 hash."""
    blocks = re.split(r"\n(?=[a-z0-9])", (ROOT / lock).read_text("utf-8"))
    pins = [block for block in blocks if PIN.match(block)]

    assert pins
    assert [] == [block.splitlines()[0] for block in pins if "--hash=sha256:" not in block]


def test_both_locks_agree() -> None:
    """A package that both locks pin has the same version in both, so tests run what is shipped."""
    app, dev = (
        set(re.findall(r"^\S+==\S+", (ROOT / lock).read_text("utf-8"), re.MULTILINE)) for lock in LOCKS
    )

    assert set() == app - dev


def test_dependencies_are_explained() -> None:
    """docs/dependencies.md has a row for each direct dependency."""
    rows = set(
        re.findall(r"^\| `([a-z0-9-]+)", (ROOT / "docs/dependencies.md").read_text("utf-8"), re.MULTILINE)
    )

    assert set() == _direct(LOCKS["requirements/dev.txt"]) - rows
