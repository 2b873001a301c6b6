"""An X server of its own with a window manager, whose shortcuts leave a mark when they work."""

import os
import select
import shutil
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from Xlib.display import Display

SIZE = (1280, 800)
SECONDS = 30
LONG_PRESS = "1.2"
MANAGERS = ("openbox", "metacity", "none")
HOTKEYS = {
    "A-Tab": "alt+Tab",
    "A-S-Tab": "alt+shift+Tab",
    "W-d": "super+d",
    "W-l": "super+l",
    "A-F4": "alt+F4",
    "A-F2": "alt+F2",
    "A-space": "alt+space",
    "C-A-t": "ctrl+alt+t",
    "A-F9": "alt+F9",
    "C-A-Right": "ctrl+alt+Right",
    "Print": "Print",
    "S-Print": "shift+Print",
    "A-Print": "alt+Print",
    "XF86AudioPlay": "XF86AudioPlay",
    "XF86WWW": "XF86WWW",
}
"""Openbox's name of each shortcut, and xdotool's."""


@dataclass(frozen=True)
class Machine:
    """One X server. ``marks``: the folder where a shortcut that works leaves its name."""

    name: str
    manager: str
    marks: Path

    def environment(self) -> dict[str, str]:
        """Return what programs on it are started with."""
        kept = {key: value for key, value in os.environ.items() if not key.startswith(("QT_", "WAYLAND"))}
        return kept | {"DISPLAY": self.name, "QT_QPA_PLATFORM": "xcb"}

    def run(self, *command: str) -> str:
        """Run a program on it and return what it says."""
        done = subprocess.run(
            command, env=self.environment(), capture_output=True, text=True, timeout=SECONDS, check=False
        )
        return done.stdout

    def press(self, *keys: str) -> None:
        """Press keys as a hand would, for all the server knows."""
        self.run("xdotool", "key", "--clearmodifiers", *keys)

    def click(self, place: Sequence[int], button: int = 1) -> None:
        """Press a button of the mouse in the middle of a place: left, top, width, height."""
        self.run("xdotool", "mousemove", *_middle(place), "click", str(button))

    def press_long(self, place: Sequence[int]) -> None:
        """Press the mouse in the middle of a place and hold it for as long as touch screens want for a menu."""
        self.run(
            "xdotool", "mousemove", *_middle(place), "mousedown", "1", "sleep", LONG_PRESS, "mouseup", "1"
        )

    def pull(self, place: Sequence[int]) -> None:
        """Press the mouse in the middle of a place and pull, as one drags things; it stays pressed."""
        steps = [word for _ in range(4) for word in ("mousemove_relative", "12", "12", "sleep", "0.05")]
        self.run("xdotool", "mousemove", *_middle(place), "mousedown", "1", "sleep", "0.1", *steps)

    def let_go(self) -> None:
        """Let the mouse go in the corner, far from everything."""
        self.run("xdotool", "mousemove", "4", "4", "sleep", "0.1", "mouseup", "1")

    def put(self, selection: str, text: str) -> None:
        """Put a text where another program's copied or selected text lies."""
        self.run("sh", "-c", f"printf %s '{text}' | xclip -selection {selection} >/dev/null 2>&1")

    def taken(self) -> list[str]:
        """Return what another program gets from either place, empty where there is nothing."""
        return [self.run("xclip", "-o", "-selection", name) for name in ("clipboard", "primary")]

    def worked(self) -> set[str]:
        """Return the shortcuts that worked, and forget them."""
        found = {mark.name for mark in self.marks.iterdir()}
        for mark in self.marks.iterdir():
            mark.unlink()
        return found


def _middle(place: Sequence[int]) -> tuple[str, str]:
    left, top, width, height = place
    return str(left + width // 2), str(top + height // 2)


@contextmanager
def a_machine(manager: str, folder: Path) -> Iterator[Machine]:
    """Have a machine for as long as it lasts."""
    marks = folder / "marks"
    marks.mkdir()
    with ExitStack() as stack:
        name = stack.enter_context(_server())
        machine = Machine(name, manager, marks)
        if manager == "openbox":
            config = folder / "openbox.xml"
            config.write_text(_openbox(marks), encoding="utf-8")
            stack.enter_context(_program(machine, "openbox", "--config-file", str(config)))
        elif manager == "metacity":
            stack.enter_context(_program(machine, "metacity", "--no-composite"))
        if manager != "none":
            _wait_for_manager(name)
        yield machine


def lacking() -> list[str]:
    """Return the programs that the rig needs and that are not there."""
    needed = ("Xvfb", "openbox", "metacity", "xdotool", "wmctrl", "xclip", "xrandr", "faketime")
    return [name for name in needed if shutil.which(name) is None]


@contextmanager
def _server() -> Iterator[str]:
    reading, writing = os.pipe()
    size = f"{SIZE[0]}x{SIZE[1]}x24"
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", size, "-nolisten", "tcp", "-noreset"],
        pass_fds=(writing,),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading, "rb", buffering=0) as answers:
            ready, _, _ = select.select([answers], [], [], SECONDS)
            if not ready:
                raise TimeoutError("Xvfb does not start")
            yield f":{answers.readline().strip().decode('ascii')}"
    finally:
        server.terminate()
        server.wait(timeout=SECONDS)


@contextmanager
def _program(machine: Machine, *command: str) -> Iterator[subprocess.Popen[bytes]]:
    running = subprocess.Popen(
        command, env=machine.environment(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        yield running
    finally:
        running.kill()
        running.wait(timeout=SECONDS)


def _wait_for_manager(name: str) -> None:
    display = Display(name)
    atom = display.intern_atom("_NET_SUPPORTING_WM_CHECK")
    end = time.monotonic() + SECONDS
    while display.screen().root.get_full_property(atom, 0) is None:
        if time.monotonic() > end:
            raise TimeoutError("the window manager does not start")
        select.select([], [], [], 0.02)
    display.close()


def _openbox(marks: Path) -> str:
    keys = "".join(
        f'<keybind key="{key}"><action name="Execute"><command>touch {marks}/{key}</command></action></keybind>'
        for key in HOTKEYS
    )
    return (
        '<?xml version="1.0"?><openbox_config xmlns="http://openbox.org/3.4/rc">'
        f"<keyboard>{keys}</keyboard><desktops><number>2</number></desktops></openbox_config>"
    )
