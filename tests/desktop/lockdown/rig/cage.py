"""A kiosk session of its own: Cage without a screen, and programs in it."""

import json
import os
import pwd
import select
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

SECONDS = 90
PROGRAM = "tests.desktop.lockdown.rig.in_cage"


@dataclass(frozen=True)
class Session:
    """One session. ``folder`` is where its socket is."""

    display: str
    folder: Path

    def environment(self) -> dict[str, str]:
        """Return what programs in it are started with."""
        kept = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "QT_QPA_PLATFORM")}
        return kept | {
            "XDG_RUNTIME_DIR": str(self.folder),
            "WAYLAND_DISPLAY": self.display,
            "QT_QPA_PLATFORM": "wayland",
        }


@contextmanager
def a_session(folder: Path) -> Iterator[Session]:
    """Have a session for as long as it lasts. Cage refuses root, and ends with the program that it was started for."""
    folder.chmod(0o700)
    variables = {
        **{key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY")},
        "HOME": str(folder),
        "XDG_RUNTIME_DIR": str(folder),
        "WLR_BACKENDS": "headless",
        "WLR_RENDERER": "pixman",
        "WLR_LIBINPUT_NO_DEVICES": "1",
    }
    as_root, nobody = os.geteuid() == 0, pwd.getpwnam("nobody")
    if as_root:
        shutil.chown(folder, "nobody")
    cage = subprocess.Popen(
        ["cage", "--", "/bin/sh", "-c", "echo $WAYLAND_DISPLAY; exec cat"],
        cwd="/",
        env=variables,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        user=nobody.pw_uid if as_root else None,
        group=nobody.pw_gid if as_root else None,
        extra_groups=[] if as_root else None,
    )
    assert cage.stdin is not None
    assert cage.stdout is not None
    try:
        ready, _, _ = select.select([cage.stdout], [], [], SECONDS)
        if not ready:
            raise TimeoutError("cage does not start")
        yield Session(cage.stdout.readline().decode().strip(), folder)
    finally:
        cage.stdin.close()
        cage.stdout.close()
        cage.wait(timeout=SECONDS)


@contextmanager
def a_program(session: Session) -> Iterator[dict[str, object]]:
    """Have a program with our window in it; what it has to say is given when it is shown."""
    program = subprocess.Popen(
        [sys.executable, "-m", PROGRAM, str(session.folder / "journal")],
        env=session.environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert program.stdin is not None
    assert program.stdout is not None
    try:
        ready, _, _ = select.select([program.stdout], [], [], SECONDS)
        if not ready:
            raise TimeoutError("the program shows no window")
        told: dict[str, object] = json.loads(program.stdout.readline())
        yield told
    finally:
        program.stdin.close()
        program.stdout.close()
        ended = program.wait(timeout=SECONDS)
    assert 0 == ended


def lacking() -> list[str]:
    """Return the programs that are needed and not there."""
    return [name for name in ("cage", "Xwayland") if shutil.which(name) is None]
