"""Who may import whom: the contracts of pyproject.toml, and what import-linter cannot see inside a library."""

import ast
import subprocess
import sys
from pathlib import Path

from tests.architecture.sources import ROOT, imports_of, name_of, product_files, tree_of

WIDGETS = ("PySide6.QtWidgets", "PySide6.QtGui")
HOMES_OF_WIDGETS = ("desktop/ui/", "desktop/demo/", "desktop/app.py")
HOMES_OF_THE_CLOCK = ("desktop/clock.py", "desktop/app.py", "sync_server/app.py")
READS_OF_THE_CLOCK = ("datetime.now", "datetime.utcnow", "date.today", "time.time", "time.time_ns")
RANDOM_IN_RULES = ("random", "secrets", "uuid.uuid1", "uuid.uuid4", "os.urandom")


def test_contracts_hold() -> None:
    """Every import contract of pyproject.toml holds."""
    program = Path(sys.executable).with_name("lint-imports")

    done = subprocess.run([program, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stdout + done.stderr


def test_widgets_stay_in_the_screens() -> None:
    """QtWidgets and QtGui are imported only by the screens, the demo that drives them and the composition root."""
    breaches = [
        f"{name_of(path)}: {name}"
        for path in product_files()
        for name in imports_of(path)
        if name.startswith(WIDGETS) and not name_of(path).startswith(HOMES_OF_WIDGETS)
    ]

    assert [] == breaches


def test_the_clock_is_read_at_the_roots() -> None:
    """The wall clock is read only in the composition roots; everything else is handed the time."""
    last_words = {read.rpartition(".")[2] for read in READS_OF_THE_CLOCK}
    breaches = [
        f"{name_of(path)}:{node.lineno}"
        for path in product_files()
        if name_of(path) not in HOMES_OF_THE_CLOCK
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.Attribute)
        and node.attr in last_words  # few are: to write out each would take seconds
        and ast.unparse(node).endswith(READS_OF_THE_CLOCK)
    ]

    assert [] == breaches


def test_rules_draw_no_random_numbers() -> None:
    """The rules get their ids and seeds as arguments."""
    breaches = [
        f"{name_of(path)}: {name}"
        for path in product_files()
        if name_of(path).startswith("assessment/")
        for name in imports_of(path)
        if name.startswith(RANDOM_IN_RULES)
    ]

    assert [] == breaches


def test_argon2_lives_in_one_file_per_end() -> None:
    """Passwords are hashed and checked in one file on the desktop and one on the server."""
    homes = [
        name_of(path)
        for path in product_files()
        if any(name.startswith("argon2") for name in imports_of(path))
    ]

    assert len(homes) <= 2
    assert len(homes) == len({home.split("/")[0] for home in homes} - {"assessment"})
