"""Whether a Linux session is shut as a kiosk's is: what the X server's configuration says, and which compositor runs."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.lockdown.machine.running import Running
from desktop.lockdown.machine.view import MachineView

FOLDERS = ("usr/share/X11/xorg.conf.d", "etc/X11/xorg.conf.d")
FILE = "etc/X11/xorg.conf"
FLAGS = ("DontVTSwitch", "DontZap")
"""The X server's own keys to another console and to its end, which no program can hold."""
COMPOSITORS = frozenset({"cage", "gnome-kiosk"})
_SECTION = re.compile(
    r'^\s*Section\s+"ServerFlags"(.*?)^\s*EndSection', re.DOTALL | re.MULTILINE | re.IGNORECASE
)
_OPTION = re.compile(r'^\s*Option\s+"(\w+)"(?:\s+"([^"]*)")?', re.MULTILINE)
_YES = ("", "1", "on", "true", "yes")


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that a kiosk's session has, whether it is so here, and by what."""

    what: str
    holds: bool
    told: str


def kiosk_facts(view: MachineView, running: Sequence[Running]) -> tuple[Fact, ...]:
    """Return what is known; nothing on another system. It is the configuration that is read, not the server asked."""
    if not view.is_linux:
        return ()
    names = sorted({name for one in running for name in one.names if name in COMPOSITORS})
    compositor = Fact("kiosk compositor", bool(names), ", ".join(names) or "none runs")
    return (*(_flag(view, name) for name in FLAGS), compositor)


def _flag(view: MachineView, name: str) -> Fact:
    """Return the last word on a flag; the file is read after the folders."""
    told = Fact(f"X server: {name}", holds=False, told="not set")
    for file in _files(view.root):
        for section in _SECTION.findall(view.text(str(file))):
            for option, value in _OPTION.findall(section):
                if option.casefold().replace("_", "") == name.casefold():
                    holds = value.casefold() in _YES
                    told = Fact(told.what, holds, f"{'on' if holds else 'off'} in /{file}")
    return told


def _files(root: Path) -> Iterator[Path]:
    for folder in FOLDERS:
        yield from (file.relative_to(root) for file in sorted((root / folder).glob("*.conf")))
    yield Path(FILE)
