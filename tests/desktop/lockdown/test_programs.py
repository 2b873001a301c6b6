"""A program is known by what it runs, whatever it calls itself; a rule means it only where all that it says holds."""

import hashlib
import os
import sys
from pathlib import Path

import pytest

from assessment.attempt.lockdown import ProgramRule
from desktop.lockdown.programs import any_means, means, program_of


@pytest.mark.skipif(sys.platform != "linux", reason="asks /proc")
def test_a_process_is_known_by_what_it_runs() -> None:
    """Our own process runs this Python; what is gone or never was is not known."""
    assert Path(sys.executable).resolve() == program_of(os.getpid())
    assert program_of(0) is None
    assert program_of(2**30) is None


def test_all_that_a_rule_says_must_hold(tmp_path: Path) -> None:
    """A name is meant in full and in any case, a path exactly, a digest of the file itself."""
    program = tmp_path / "Reader"
    program.write_bytes(b"aloud")
    digest = hashlib.sha256(b"aloud").hexdigest()

    assert means(ProgramRule("reader"), program)
    assert not means(ProgramRule("read"), program)
    assert means(ProgramRule("reader", str(program), digest), program)
    assert not means(ProgramRule("reader", "/usr/bin/reader"), program)
    assert not means(ProgramRule("reader", sha256="0" * 64), program)
    assert not means(ProgramRule(sha256=digest), tmp_path / "gone")


def test_nobody_means_what_is_not_known() -> None:
    """A window that does not tell its process is nobody's exception."""
    assert not any_means([ProgramRule("reader")], None)
