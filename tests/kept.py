"""Folders and servers that are used until this process of tests ends; a worker of pytest ends without what Python would do."""

import atexit
import tempfile
from contextlib import AbstractContextManager, ExitStack
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")

_until_the_end = ExitStack()


def kept(what: AbstractContextManager[T]) -> T:
    """Enter a context that is left when the tests of this process are over."""
    return _until_the_end.enter_context(what)


def kept_folder(prefix: str) -> Path:
    """Return a new folder that is deleted when the tests of this process are over."""
    return Path(kept(tempfile.TemporaryDirectory(prefix=prefix, ignore_cleanup_errors=True)))


def let_go() -> None:
    """Leave all of it, the newest first."""
    _until_the_end.close()


atexit.register(let_go)  # where no tests are run: in a benchmark, a simulation
