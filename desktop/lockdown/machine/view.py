"""Everything that is looked at on a machine, as one value: a test hands in a tree of files and lists of its own."""

import os
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from desktop.lockdown.machine import elsewhere, on_linux
from desktop.lockdown.machine.running import Listening, Running
from desktop.lockdown.machine.session import look_at_session
from desktop.lockdown.machine.slept import slept_seconds
from desktop.lockdown.session import Session


@dataclass(frozen=True, slots=True)
class MachineView:
    """One machine. ``root`` is where its files are; ``session`` None: what the screens' server knows cannot be asked."""

    platform: str = sys.platform
    environment: Mapping[str, str] = field(default_factory=lambda: dict(os.environ))
    root: Path = Path("/")
    processes: Callable[[], Sequence[Running]] = list
    ports: Callable[[], Sequence[Listening]] = list
    session: Callable[[], Session | None] = lambda: None
    slept: Callable[[], float | None] = lambda: None

    @property
    def is_linux(self) -> bool:
        """Whether its files are those of Linux."""
        return self.platform == "linux"

    def text(self, *parts: str) -> str:
        """Return what stands in a file of the system, stripped; empty where it is not there or may not be read."""
        try:
            return self.root.joinpath(*parts).read_bytes().decode("utf-8", "replace").strip()
        except OSError:
            return ""


def this_machine(platform: str = sys.platform) -> MachineView:
    """Return the machine that this runs on."""
    environment = dict(os.environ)
    if platform == "linux":
        proc = Path("/proc")
        return MachineView(
            environment=environment,
            processes=lambda: on_linux.processes(proc, os.getpid(), os.getuid()),
            ports=lambda: on_linux.ports(proc),
            session=lambda: look_at_session(environment, platform),
            slept=slept_seconds,
        )
    return MachineView(
        platform=platform,
        environment=environment,
        processes=lambda: elsewhere.processes(os.getpid()),
        ports=elsewhere.ports,
        slept=slept_seconds,
    )
