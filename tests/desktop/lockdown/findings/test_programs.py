"""Programs that may not run: by their full name, place or bytes; what may run all the same; and windows alone."""

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.attempt.lockdown import LockdownPolicy, ProgramRule
from desktop.lockdown.findings.programs import find_excepted, find_programs
from desktop.lockdown.machine import on_linux
from desktop.lockdown.machine.running import Running
from desktop.lockdown.sighting import Sighting

OBS = Running(1, ("obs",), Path("/usr/bin/obs"))
ORCA = Running(2, ("python3", "orca"), Path("/usr/bin/python3"))
EDITOR = Running(3, ("gedit",), Path("/usr/bin/gedit"))
DAEMON = Running(4, ("pipewire",), Path("/usr/bin/pipewire"))
DENIED = LockdownPolicy(denied=(ProgramRule("obs"),))


@contextmanager
def started(*programs: Path) -> Iterator[list[Running]]:
    """Really start programs, and return what runs then."""
    with ExitStack() as stack:
        for program in programs:
            process = stack.enter_context(subprocess.Popen([program, "60"]))
            stack.callback(process.kill)
        yield on_linux.processes(Path("/proc"), os.getpid(), os.getuid())


@pytest.mark.skipif(sys.platform != "linux", reason="asks /proc")
def test_only_the_whole_name_is_meant(tmp_path: Path) -> None:
    """A program really running as obs is found by its name; one named obsidian beside it is not."""
    for name in ("obs", "obsidian"):
        shutil.copy("/bin/sleep", tmp_path / name)
    with started(tmp_path / "obs", tmp_path / "obsidian") as running:
        found = find_programs(DENIED, running, None)

    assert [Sighting("programs", "program_denied", f"obs ({tmp_path / 'obs'})")] == found


@pytest.mark.skipif(sys.platform != "linux", reason="asks /proc")
def test_a_renamed_copy_is_known_by_its_bytes(tmp_path: Path) -> None:
    """Under another name, and deleted while it runs, it is found by its digest and by nothing else."""
    program = tmp_path / "letters"
    program.write_bytes(Path("/bin/sleep").read_bytes() + b"\0 no other copy has this")
    program.chmod(0o755)
    digest = hashlib.sha256(program.read_bytes()).hexdigest()
    with started(program) as running:
        program.unlink()
        by_name = find_programs(DENIED, running, None)
        by_digest = find_programs(LockdownPolicy(denied=(ProgramRule(sha256=digest),)), running, None)

    assert [] == by_name
    assert [f"letters ({program})"] == [seen.detail for seen in by_digest]


def test_many_processes_of_one_program_are_told_once() -> None:
    """However many there are, there is one sighting, with their number."""
    running = [replace(OBS, pid=pid) for pid in range(3)]

    assert [Sighting("programs", "program_denied", "obs (/usr/bin/obs)", 3)] == find_programs(
        DENIED, running, None
    )


def test_an_exception_goes_before_what_is_denied_and_is_listed() -> None:
    """A program for accessibility is not flagged, by its script's name too, and stands in the list."""
    policy = LockdownPolicy(denied=(ProgramRule("python3"),), exceptions=(ProgramRule("orca"),))
    other = replace(ORCA, pid=9, names=("python3",))

    assert ["python3 (/usr/bin/python3)"] == [
        one.detail for one in find_programs(policy, [ORCA, other], None)
    ]
    assert ("orca (/usr/bin/python3)",) == find_excepted(policy, [ORCA, OBS])


def test_where_some_are_allowed_no_other_shows_windows() -> None:
    """What runs unseen is not asked; of what shows windows only what is allowed, excepted or ours may."""
    policy = LockdownPolicy(allowed=(ProgramRule("gedit"),), exceptions=(ProgramRule("orca"),))
    ours = Running(5, ("python3",), Path("/usr/bin/python3"), ours=True)
    running = [OBS, ORCA, EDITOR, DAEMON, ours]

    found = find_programs(policy, running, {1, 2, 3, 5})

    assert [Sighting("programs", "program_not_allowed", "obs (/usr/bin/obs)")] == found
    assert [] == find_programs(policy, [DAEMON, EDITOR], {3})


def test_windows_that_nobody_tells_of_are_no_silent_pass() -> None:
    """Where it is not known who shows windows, what is allowed cannot be judged, and that is told."""
    policy = LockdownPolicy(allowed=(ProgramRule("gedit"),))

    assert ["programs_unseen"] == [seen.kind for seen in find_programs(policy, [OBS], None)]


def test_a_program_of_another_user_is_known_by_its_name_alone() -> None:
    """Its file cannot be read, so that a rule which asks for a place or bytes does not mean it."""
    hidden = Running(7, ("obs",), None, own=False)
    by_place = LockdownPolicy(denied=(ProgramRule("obs", path="/usr/bin/obs"),))

    assert ["obs"] == [seen.detail for seen in find_programs(DENIED, [hidden], None)]
    assert [] == find_programs(by_place, [hidden], None)


@given(name=st.text(min_size=1, max_size=8).filter(lambda name: "/" not in name and name != "."))
def test_no_part_of_a_name_is_ever_meant(name: str) -> None:
    """A rule means a program exactly where the names are the same but for the case of letters."""
    running = [Running(1, (name,), Path("/usr/bin") / name)]

    assert (name.casefold() == "obs") == bool(find_programs(DENIED, running, None))
