"""The shape of the tree: small files that say what they are for, and tests where the code is."""

import ast

from tests.architecture.sources import (
    PACKAGES,
    ROOT,
    files_of_tests,
    functions_of,
    name_of,
    product_files,
    tree_of,
)

LONGEST_FILE = 400
TESTED_END_TO_END = {"desktop/demo"}  # a play of the whole line, run as such in tests/end_to_end


def test_product_files_are_short() -> None:
    """No file of the product has more than 400 lines."""
    long = {
        name_of(path): lines
        for path in product_files()
        if (lines := len(path.read_text("utf-8").splitlines())) > LONGEST_FILE
    }

    assert {} == long


def test_modules_say_what_they_are_for() -> None:
    """Every module of the product that holds code has a docstring."""
    silent = [
        name_of(path)
        for path in product_files()
        if tree_of(path).body and not ast.get_docstring(tree_of(path))
    ]

    assert [] == silent


def test_tests_mirror_the_tree() -> None:
    """The folder of a package's test is the folder of what it tests."""
    astray = [
        name_of(path)
        for path in files_of_tests()
        if name_of(path).split("/")[1] in PACKAGES
        and not (ROOT / name_of(path.parent).removeprefix("tests/")).is_dir()
    ]

    assert [] == astray


def test_parts_have_tests() -> None:
    """Each part of the three packages has tests in its mirror: a folder, or a file that starts with its name."""
    parts = {"/".join(name_of(path).split("/")[:2]) for path in product_files() if path.name != "__init__.py"}
    folders = {part for part in parts if not part.endswith(".py")}
    tested = {name_of(path) for path in files_of_tests()}
    bare = []
    for part in sorted(folders - TESTED_END_TO_END):
        package, _, last = part.partition("/")
        if not any(name.startswith((f"tests/{part}/", f"tests/{package}/test_{last}")) for name in tested):
            bare.append(part)

    assert [] == bare


def test_tests_are_promises() -> None:
    """Every test has a docstring of one sentence."""
    silent = [
        f"{name_of(path)}::{node.name}"
        for path in files_of_tests()
        for node in functions_of(path)
        if node.name.startswith("test_") and not (ast.get_docstring(node) or "").rstrip().endswith(".")
    ]

    assert [] == silent
