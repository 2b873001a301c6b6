"""The page of all commands: ``python -m tools.commands_page`` writes ``docs/commands.md`` from their own help."""

from collections.abc import Iterator
from pathlib import Path

from typer import Typer
from typer.main import get_command

from desktop.cli.main import app as desktop
from sync_server.__main__ import app as server

FILE = Path(__file__).parents[1] / "docs" / "commands.md"
_HEAD = """# Every command

Written by `python -m tools.commands_page` from what the commands say of themselves; `--help` behind any of them tells its options.
"""
_OF = (
    ("carrel", desktop, "On an exam computer, for proctors, and for who writes tests."),
    ("carrel-server", server, "On the server, and on a hub, by whoever may read its data."),
)


def page() -> str:
    """Return the page."""
    return _HEAD + "".join(_part(*one) for one in _OF)


def _part(name: str, app: Typer, where: str) -> str:
    rows = "".join(f"| `{command}` | {told} |\n" for command, told in _commands(get_command(app), name))
    return f"\n## `{name}`\n\n{where}\n\n| Command | What it does |\n| --- | --- |\n{rows}"


def _commands(command: object, path: str) -> Iterator[tuple[str, str]]:
    """Yield each command that does something, with the first paragraph of its help."""
    inner = getattr(command, "commands", None)
    if inner:
        for name in sorted(inner):
            yield from _commands(inner[name], f"{path} {name}")
    elif not getattr(command, "hidden", False):
        told = (getattr(command, "help", "") or "").split("\n\n")[0]
        yield path, " ".join(told.split()).replace("|", "\\|")


if __name__ == "__main__":
    FILE.write_text(page(), "utf-8")
