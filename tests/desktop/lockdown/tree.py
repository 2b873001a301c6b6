"""A machine made of files: what Linux would tell of it, without being it."""

import os
from pathlib import Path

from desktop.lockdown.machine import on_linux
from desktop.lockdown.machine.view import MachineView

OURS = 100


class Tree:
    """The root of a Linux machine; the process with the number ``OURS`` is ours."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.environment: dict[str, str] = {"PATH": str(root / "bin")}
        (root / "proc").mkdir(parents=True)
        (root / "bin").mkdir()
        self.runs(OURS, root / "usr" / "bin" / "python3")

    def write(self, name: str, text: str) -> None:
        """Write a file of the system."""
        file = self.root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def script(self, name: str, says: str) -> None:
        """Put a program on the PATH that says something."""
        file = self.root / "bin" / name
        file.write_text(f"#!/bin/sh\necho {says}\n", encoding="utf-8")
        file.chmod(0o755)

    def runs(
        self,
        pid: int,
        program: Path | None,
        *words: str,
        called: str = "",
        parent: int = 1,
        gone: bool = False,
    ) -> None:
        """Let a process run a program; None: of another user, whose program is not told."""
        entry = self.root / "proc" / str(pid)
        entry.mkdir()
        name = called or (program.name if program is not None else words[0])
        (entry / "comm").write_text(name[:15] + "\n", encoding="utf-8")
        line = words or (str(program),)
        (entry / "cmdline").write_text("\0".join(line) + "\0", encoding="utf-8")
        (entry / "stat").write_text(f"{pid} ({name[:15]}) S {parent} 1 1 0", encoding="utf-8")
        if program is not None:
            (entry / "exe").symlink_to(f"{program} (deleted)" if gone else program)

    def view(self) -> MachineView:
        """Return the view of it."""
        proc = self.root / "proc"
        return MachineView(
            platform="linux",
            environment=self.environment,
            root=self.root,
            processes=lambda: on_linux.processes(proc, OURS, os.getuid()),
            ports=lambda: on_linux.ports(proc),
        )
