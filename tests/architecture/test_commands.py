"""The commands people type: they exist, and what the README says is what is run."""

import re
import tomllib
from importlib.metadata import entry_points

import pytest

from tests.architecture.sources import ROOT
from tools.commands_page import FILE, page

DEMO = "python3 -m pip install nox && python3 -m nox -s demo"
TESTS = "python3 -m pip install nox && python3 -m nox -s tests"


@pytest.mark.parametrize("command", [DEMO, TESTS])
def test_readme_gives_the_commands(command: str) -> None:
    """The README gives both commands, each complete in one line."""
    assert command in (ROOT / "README.md").read_text("utf-8").splitlines()


def test_ci_runs_what_the_readme_says() -> None:
    """The build runs the check session, then the README's test command word for word."""
    lines = (ROOT / ".ci/run").read_text("utf-8").splitlines()

    assert "python3 -m nox -s check" in lines
    assert TESTS in lines
    assert lines.index("python3 -m nox -s check") < lines.index(TESTS)


def test_sessions_exist() -> None:
    """Each session named in the README or CONTRIBUTING is one that nox knows."""
    known = set(
        re.findall(
            r"^def (\w+)\(session: nox\.Session\)", (ROOT / "noxfile.py").read_text("utf-8"), re.MULTILINE
        )
    )
    named = {
        session
        for page in ("README.md", "CONTRIBUTING.md")
        for session in re.findall(r"nox -s (\w+)", (ROOT / page).read_text("utf-8"))
    }

    assert {"demo", "tests", "check", "bench", "build"} <= known
    assert named <= known


def test_console_scripts_exist() -> None:
    """Both console scripts of pyproject.toml lead to something that can be called."""
    scripts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["scripts"]

    assert {"carrel", "carrel-server"} == set(scripts)
    for name, target in scripts.items():
        (script,) = entry_points(group="console_scripts", name=name)
        assert target == script.value
        assert callable(script.load())


def test_the_page_of_commands_tells_all_of_them() -> None:
    """Every command of both programs stands in `docs/commands.md`, in its own words: `python -m tools.commands_page` writes it."""
    told = FILE.read_text("utf-8")

    assert page() == told
    assert "| `carrel-server sittings move` | Change when and where a sitting is;" in told
