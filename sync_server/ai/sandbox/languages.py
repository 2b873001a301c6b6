"""Languages in which candidates write programs: what runs them, and what calls the function that was asked for."""

import json
import shutil
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from sync_server.ai.sandbox.cell import FOLDER, MIB, End, Limits, NoCell, Ran, folder_for_cell, run

PYTHON, NODE, GCC = "/usr/bin/python3", "/usr/bin/node", "/usr/bin/gcc"
_PROGRAMS = {"python": PYTHON, "javascript": NODE, "c": GCC}
_MOST_BINARY = 8 * MIB
_CALL_PYTHON = """import json, sys
import answer
arguments = json.load(sys.stdin)
said = getattr(answer, arguments[0])(*arguments[1])
sys.stdout.flush()
sys.__stdout__.write("\\n" + arguments[2] + json.dumps(said))
"""
_CALL_NODE = """const fs = require("fs");
const [name, given, mark] = JSON.parse(fs.readFileSync(0, "utf8"));
const answer = require("./answer.js");
const said = (answer[name] ?? globalThis[name])(...given);
fs.writeSync(1, "\\n" + mark + JSON.stringify(said === undefined ? null : said));
"""


class Language(StrEnum):
    """A language that can be run where its program is on this machine."""

    PYTHON = "python"
    JAVASCRIPT = "javascript"
    C = "c"


@dataclass(frozen=True, slots=True)
class Case:
    """One test: what a program reads and is to write; or, where ``call`` is set, arguments and what a function is to return."""

    given: str = ""
    expected: str = ""
    call: str = ""
    arguments: Sequence[Any] = ()
    returns: Any = None
    hidden: bool = True


@dataclass(frozen=True, slots=True)
class Built:
    """A program that is ready to be tested: its words, and the files that it is made of."""

    language: Language
    words: tuple[str, ...]
    files: dict[str, bytes]
    limits: Limits


class NotBuilt(Exception):
    """A program does not compile; ``said`` is what its compiler says."""

    def __init__(self, said: str) -> None:
        super().__init__(said)
        self.said = said


def here(language: Language) -> bool:
    """Say whether a language can be run on this machine."""
    return Path(_PROGRAMS[language.value]).exists() and shutil.which("bwrap") is not None


def build(language: Language, source: str, *, called: bool = False) -> Built:
    """Return a program that is ready to be tested. ``called``: a function of it is, instead of the whole.

    Raises:
        NotBuilt: it does not compile.
        NoCell: the language cannot be run here.
    """
    if not here(language):
        raise NoCell(language.value)
    code = source.encode()
    if language is Language.PYTHON:
        # not isolated: its own folder is where it finds the answer, and there is nothing else there
        files = {"answer.py": code, "call.py": _CALL_PYTHON.encode()}
        return Built(language, (PYTHON, "-S", "-E", "call.py" if called else "answer.py"), files, Limits())
    if language is Language.JAVASCRIPT:
        files = {"answer.js": code, "call.js": _CALL_NODE.encode()}
        words = (NODE, "--max-old-space-size=128", "call.js" if called else "answer.js")
        return Built(language, words, files, Limits(address=False, memory=512 * MIB, processes=64))
    if called:
        raise NotBuilt("a program in C is tested as a whole")
    return _compiled(code)


def try_test(built: Built, test: Case, mark: str) -> tuple[bool, Ran]:
    """Run one test; say whether it holds. ``mark`` is random: what a function returns stands behind it."""
    if not test.call:
        ran = run(built.words, built.files, test.given.encode(), built.limits)
        return ran.end is End.DONE and _lines(ran.out) == _lines(test.expected.encode()), ran
    asked = json.dumps([test.call, list(test.arguments), mark]).encode()
    ran = run(built.words, built.files, asked, built.limits)
    _, found, said = ran.out.rpartition(b"\n" + mark.encode())
    if ran.end is not End.DONE or not found:
        return False, ran
    try:
        return bool(json.loads(said) == test.returns), ran
    except (ValueError, RecursionError):
        return False, ran


def _compiled(code: bytes) -> Built:
    limits = Limits(seconds=10, wall_seconds=20.0, memory=512 * MIB, processes=64)
    with folder_for_cell() as folder:
        words = (GCC, "-O1", "-std=c17", "-o", f"{FOLDER}/answer", f"{FOLDER}/answer.c", "-lm")
        ran = run(words, {"answer.c": code}, limits=limits, bound=Path(folder))
        made = Path(folder, "answer")
        if ran.end is not End.DONE or made.is_symlink() or not made.is_file():
            raise NotBuilt(ran.err.decode("utf-8", "replace")[:2_000])
        if made.stat().st_size > _MOST_BINARY:
            raise NotBuilt("too large")
        binary = made.read_bytes()
    # the loader starts it: what is passed into the cell cannot be marked as a program
    loader = next((str(one) for one in Path("/lib64").glob("ld-linux-*.so.*")), "/lib64/ld-linux-x86-64.so.2")
    return Built(
        Language.C, (loader, f"{FOLDER}/answer"), {"answer": binary}, replace(Limits(), address=False)
    )


def _lines(said: bytes) -> list[bytes]:
    """Return lines without what nobody sees: spaces at their ends, and empty ones at the end."""
    lines = [line.rstrip() for line in said.replace(b"\r\n", b"\n").split(b"\n")]
    while lines and not lines[-1]:
        lines.pop()
    return lines
