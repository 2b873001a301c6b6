"""Each system starts its own guard."""

import ast
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from desktop.lockdown.guards import guard_module


@pytest.mark.parametrize("platform", ["linux", "win32", "darwin"])
def test_the_guard_of_a_system_is_there(platform: str) -> None:
    """The module that is started exists and guards when it is run; it is looked at only, not loaded."""
    found = find_spec(guard_module(platform))

    assert found is not None
    assert found.origin is not None
    names = {
        node.name
        for node in ast.parse(Path(found.origin).read_text("utf-8")).body
        if isinstance(node, ast.FunctionDef)
    }
    assert "main" in names


def test_the_guard_of_windows_says_elsewhere_that_it_cannot() -> None:
    """Started where there is no Windows, it answers in the protocol and ends with 1."""
    if sys.platform == "win32":
        pytest.skip("says what happens elsewhere")
    command = [sys.executable, "-m", guard_module("win32")]

    done = subprocess.run(command, input=b"", capture_output=True, check=False)

    assert (1, b'{"unavailable": "this is not Windows"}\n') == (done.returncode, done.stdout)
