"""An xset on the PATH that keeps its settings in a file, can be told to fail, and can kill whoever calls it."""

from dataclasses import dataclass
from pathlib import Path

_SCRIPT = """#!/bin/sh
cd "$(dirname "$0")"
echo "$*" >> calls
if [ -f "kill $*" ]; then kill -KILL $PPID; exit 1; fi
if [ -f "fail $*" ] || [ -f fail ]; then echo "unable to open display" >&2; exit 1; fi
read -r timeout cycle dpms < settings
case "$*" in
  q)
    echo "Screen Saver:"
    echo "  prefer blanking:  yes    allow exposures:  yes"
    echo "  timeout:  $timeout    cycle:  $cycle"
    case $dpms in
      +dpms) echo "  DPMS is Enabled" ;;
      -dpms) echo "  DPMS is Disabled" ;;
      *) echo "  Server does not have the DPMS Extension" ;;
    esac ;;
  "s off") echo "0 $cycle $dpms" > settings ;;
  "s "*) echo "$2 $3 $dpms" > settings ;;
  -dpms|+dpms) echo "$timeout $cycle $1" > settings ;;
  *) exit 2 ;;
esac
if [ -f "kill after $*" ]; then kill -KILL $PPID; fi
"""


@dataclass
class FakeXset:
    """The program's folder, to be put on the PATH."""

    folder: Path

    @property
    def settings(self) -> str:
        """What the screen saver is set to: timeout, cycle and power management."""
        return (self.folder / "settings").read_text(encoding="utf-8").strip()

    @settings.setter
    def settings(self, value: str) -> None:
        (self.folder / "settings").write_text(value + "\n", encoding="utf-8")

    @property
    def calls(self) -> list[str]:
        """What it was called with."""
        path = self.folder / "calls"
        return path.read_text(encoding="utf-8").splitlines() if path.exists() else []

    def when(self, what: str) -> Path:
        """Fail or kill from now on, as in ``fail``, ``fail s off``, ``kill s off``, ``kill after -dpms``."""
        path = self.folder / what
        path.touch()
        return path


def install_xset(folder: Path, settings: str = "600 300 +dpms") -> FakeXset:
    """Return a new xset in a folder of its own."""
    folder.mkdir()
    program = folder / "xset"
    program.write_text(_SCRIPT, encoding="utf-8")
    program.chmod(0o755)
    made = FakeXset(folder)
    made.settings = settings
    return made
