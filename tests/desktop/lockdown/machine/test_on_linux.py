"""Processes and ports as /proc tells them: by what runs, not by what it calls itself."""

import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.lockdown.machine import on_linux
from desktop.lockdown.machine.running import Listening, Running
from tests.desktop.lockdown.tree import OURS, Tree

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="asks /proc")
OBS = Path("/opt/obs/obs")


def found(tree: Tree, pid: int) -> Running:
    """Return one process of a machine."""
    (one,) = (one for one in tree.view().processes() if one.pid == pid)
    return one


def test_a_process_goes_by_the_file_that_it_runs(tree: Tree) -> None:
    """What it calls itself, and that its file was deleted since, changes nothing."""
    tree.runs(1, OBS, "innocent", called="innocent", gone=True)

    assert (("obs",), OBS, True, False) == (
        (one := found(tree, 1)).names,
        one.program,
        one.own,
        one.ours,
    )


def test_a_script_goes_by_its_own_name_as_well(tree: Tree) -> None:
    """The kernel names a script by its file; a word behind an interpreter alone is none."""
    tree.runs(1, Path("/usr/bin/perl"), "/usr/bin/perl", "/usr/bin/x0vncserver", called="x0vncserver")
    tree.runs(2, Path("/usr/bin/perl"), "/usr/bin/perl", "/usr/bin/x0vncserver")

    assert ("perl", "x0vncserver") == found(tree, 1).names
    assert ("perl",) == found(tree, 2).names


def test_another_users_process_goes_by_what_it_calls_itself(tree: Tree) -> None:
    """Its file is not told; a name longer than the kernel keeps is taken whole from its command line."""
    tree.runs(1, None, "/opt/anydesk/anydesk", called="anydesk")
    tree.runs(2, None, "/usr/lib/chrome-remote-desktop-host", called="chrome-remote-d")
    tree.runs(3, None, "sshd: somebody@pts/0", called="sshd")

    told = [found(tree, pid) for pid in (1, 2, 3)]
    assert [("anydesk",), ("chrome-remote-desktop-host",), ("sshd",)] == [one.names for one in told]
    assert {None} == {one.program for one in told}


def test_the_dead_and_the_kernels_own_are_nobody(tree: Tree) -> None:
    """What has neither a program nor a command line is left out, and so is what cannot be read at all."""
    tree.runs(1, None, "", called="kworker/0:1")
    (tree.root / "proc" / "2").mkdir()
    (tree.root / "proc" / "version").write_text("Linux", encoding="utf-8")

    assert [OURS] == [one.pid for one in tree.view().processes()]


def test_what_belongs_to_us_is_known_by_its_family(tree: Tree) -> None:
    """Parents and children that run the same program are ours; another copy of it, and other children, are not."""
    python = tree.root / "usr" / "bin" / "python3"
    tree.runs(50, python)
    (tree.root / "proc" / str(OURS) / "stat").write_text(f"{OURS} (a) b) S 50 1 1 0", encoding="utf-8")
    tree.runs(101, python, parent=OURS)
    tree.runs(102, python, parent=101)
    tree.runs(103, OBS, parent=OURS)
    tree.runs(104, python)

    assert {50, OURS, 101, 102} == {one.pid for one in tree.view().processes() if one.ours}


def test_listening_ports_are_told_with_their_reach(tree: Tree) -> None:
    """Only what listens counts; a port open to both families is open everywhere if one of them is."""
    head = "  sl  local_address rem_address   st\n"
    tree.write(
        "proc/net/tcp",
        f"{head}   0: 0100007F:170C 00000000:0000 0A 0\n   1: 0100007F:0016 0100007F:1000 01 0\n"
        "   2: 0100007F:0D3D 00000000:0000 0A 0\n",
    )
    tree.write("proc/net/tcp6", f"{head}   0: {'0' * 32}:0D3D {'0' * 32}:0000 0A 0\n")

    assert [Listening(3389, everywhere=True), Listening(5900, everywhere=False)] == list(tree.view().ports())


def test_this_machine_is_read_as_it_is(tmp_path: Path) -> None:
    """A program really started is found under its name, and a port really opened with its reach."""
    program = tmp_path / "obs"
    shutil.copy("/bin/sleep", program)
    with (
        subprocess.Popen([program, "60"]) as process,
        socket.create_server(("127.0.0.1", 0)) as server,
    ):
        running = on_linux.processes(Path("/proc"), os.getpid(), os.getuid())
        ports = on_linux.ports(Path("/proc"))
        port = server.getsockname()[1]
        process.kill()

    (one,) = (one for one in running if one.pid == process.pid)
    assert (("obs",), program, True, False) == (one.names, one.program, one.own, one.ours)
    assert Listening(port, everywhere=False) in ports
    assert next(one for one in running if one.pid == os.getpid()).ours
