"""The files of the project as the architecture tests see them."""

import ast
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGES = ("assessment", "desktop", "sync_server")


@cache
def committed_files() -> tuple[Path, ...]:
    """Return the files that are, or would be, committed; outside a git checkout, those of the known folders."""
    listing = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    if listing.returncode == 0:
        names = [name for name in listing.stdout.decode("utf-8").split("\0") if name]
        return tuple(sorted(path for name in names if (path := ROOT / name).is_file()))
    folders = (*PACKAGES, "docs", "requirements", "resources", "tests", "tools")
    return tuple(sorted(path for folder in folders for path in (ROOT / folder).rglob("*") if path.is_file()))


def product_files() -> list[Path]:
    """Return the Python files of the three packages."""
    return [
        path for path in committed_files() if path.suffix == ".py" and name_of(path).split("/")[0] in PACKAGES
    ]


def files_of_tests() -> list[Path]:
    """Return the files in which pytest looks for tests."""
    return [path for path in committed_files() if path.name.startswith("test_") and path.suffix == ".py"]


def name_of(path: Path) -> str:
    """Return the path below the root, with slashes."""
    return path.relative_to(ROOT).as_posix()


@cache
def tree_of(path: Path) -> ast.Module:
    """Return the syntax tree of a file."""
    return ast.parse(path.read_text("utf-8"), filename=name_of(path))


def functions_of(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Yield the functions of a file and the methods of its classes, wherever they are written but inside one another."""
    waiting: list[ast.AST] = [ast.parse(path.read_text("utf-8"), filename=name_of(path))]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node
        elif isinstance(node, ast.stmt | ast.Module | ast.ExceptHandler | ast.match_case):
            waiting += ast.iter_child_nodes(node)


@cache
def imports_of(path: Path) -> tuple[str, ...]:
    """Return every module and name that a file imports, dotted: ``from a.b import c`` gives ``a.b.c``."""
    return tuple(_imports_in(path))


def _imports_in(path: Path) -> Iterator[str]:
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
