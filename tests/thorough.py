"""How much is tried of what is alike: a sample in the ordinary run, everything in ``nox -s thorough``."""

import os
from collections.abc import Iterable
from typing import TypeVar

import pytest

C = TypeVar("C")
THOROUGH = "CARREL_THOROUGH" in os.environ
in_a_thorough_run = pytest.mark.skipif(not THOROUGH, reason="takes long: nox -s thorough")


def one_in(count: int, cases: Iterable[C], *, first: int = 0) -> list[C]:
    """Return every ``count``-th case from the ``first`` on; all of them where the run is thorough."""
    return list(cases) if THOROUGH else list(cases)[first::count]


def times(all_of_them: int, few: int) -> int:
    """Return how often something is tried, or in how large steps all of it is gone through."""
    return all_of_them if THOROUGH else few
