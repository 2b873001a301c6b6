"""Which system libraries, fonts and programs are missing here, and how to get them.

Only the standard library is used: this runs before anything else is installed. On Debian as root the missing
packages are installed; elsewhere they are named exactly, with the command that installs them.
"""

import argparse
import ctypes
import os
import shlex
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Callable, Iterable
from enum import Enum
from pathlib import Path
from typing import NamedTuple


class Purpose(Enum):
    """What a package is needed for."""

    QT = "Qt cannot start without"
    WINDOWS = "windows on a screen (a real one, or Xvfb) need"
    FONTS = "text looks right only with"
    ASSISTIVE = "the tests by the accessibility bus, which are skipped otherwise, need"
    ATTACK = "the tests of the lock against other programs, which are skipped otherwise, need"
    DATABASE = "the tests of rosters out of MariaDB, which are skipped otherwise, need"
    BROWSER = "the tests of the console in a browser, which are skipped otherwise, need"
    BUNDLE = "building the bundle needs"


class Outcome(Enum):
    """What this machine can do now."""

    COMPLETE = 0
    OFFSCREEN_ONLY = 3
    UNUSABLE = 1


CONSEQUENCE = {
    Outcome.COMPLETE: "It goes on without them.",
    Outcome.OFFSCREEN_ONLY: "It goes on without a screen: windows are drawn in memory.",
    Outcome.UNUSABLE: "It cannot go on without them.",
}


class Need(NamedTuple):
    """One Debian package, why it is needed, and how to see that it is there."""

    package: str
    purpose: Purpose
    thing: str  # what the package brings, for people whose packages have other names
    present: Callable[[], bool]


def _library(purpose: Purpose, package: str, soname: str) -> Need:
    return Need(package, purpose, soname, lambda: _loads(soname))


def _program(purpose: Purpose, package: str, name: str) -> Need:
    return Need(package, purpose, name, lambda: shutil.which(name) is not None)


def _font(package: str, start_of_name: str) -> Need:
    return Need(
        package, Purpose.FONTS, f"font files {start_of_name}*", lambda: bool(font_files(start_of_name))
    )


def _loads(soname: str) -> bool:
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def _font_folders() -> list[Path]:
    data = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local/share")
    return [Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), data / "fonts", Path.home() / ".fonts"]


def font_files(start_of_name: str) -> list[Path]:
    """Return the font files of this machine whose names begin so."""
    return sorted(
        Path(around, name)
        for folder in _font_folders()
        for around, _, names in os.walk(folder)
        for name in names
        if name.startswith(start_of_name)
    )


def _has_python_library() -> bool:
    """Say whether the shared library of this Python is there; PyInstaller puts it in the bundle."""
    name = str(sysconfig.get_config_var("INSTSONAME") or "")
    if ".so" not in name:
        return False
    return Path(str(sysconfig.get_config_var("LIBDIR")), name).exists() or _loads(name)


def accessibility_launcher() -> Path | None:
    """Return the program that starts the accessibility bus, where it is; distributions keep it in two places."""
    folders = (Path("/usr/libexec"), Path("/usr/lib/at-spi2-core"))
    found = (folder / "at-spi-bus-launcher" for folder in folders)
    return next((program for program in found if program.exists()), None)


def mariadb_server() -> Path | None:
    """Return MariaDB's server, where it is: Debian keeps it in a folder that is not on every path."""
    found = shutil.which("mariadbd", path=os.pathsep.join((os.environ.get("PATH", ""), "/usr/sbin")))
    return Path(found) if found else None


NEEDS: tuple[Need, ...] = (
    _library(Purpose.QT, "libegl1", "libEGL.so.1"),
    _library(Purpose.QT, "libgl1", "libGL.so.1"),
    _library(Purpose.QT, "libglib2.0-0", "libglib-2.0.so.0"),
    _library(Purpose.QT, "libdbus-1-3", "libdbus-1.so.3"),
    _library(Purpose.QT, "libfontconfig1", "libfontconfig.so.1"),
    _library(Purpose.QT, "libfreetype6", "libfreetype.so.6"),
    _library(Purpose.QT, "libx11-6", "libX11.so.6"),
    _library(Purpose.QT, "libxkbcommon0", "libxkbcommon.so.0"),
    _library(Purpose.WINDOWS, "libx11-xcb1", "libX11-xcb.so.1"),
    _library(Purpose.WINDOWS, "libxcb-cursor0", "libxcb-cursor.so.0"),
    _library(Purpose.WINDOWS, "libxcb-glx0", "libxcb-glx.so.0"),
    _library(Purpose.WINDOWS, "libxcb-icccm4", "libxcb-icccm.so.4"),
    _library(Purpose.WINDOWS, "libxcb-image0", "libxcb-image.so.0"),
    _library(Purpose.WINDOWS, "libxcb-keysyms1", "libxcb-keysyms.so.1"),
    _library(Purpose.WINDOWS, "libxcb-randr0", "libxcb-randr.so.0"),
    _library(Purpose.WINDOWS, "libxcb-render0", "libxcb-render.so.0"),
    _library(Purpose.WINDOWS, "libxcb-render-util0", "libxcb-render-util.so.0"),
    _library(Purpose.WINDOWS, "libxcb-shape0", "libxcb-shape.so.0"),
    _library(Purpose.WINDOWS, "libxcb-shm0", "libxcb-shm.so.0"),
    _library(Purpose.WINDOWS, "libxcb-sync1", "libxcb-sync.so.1"),
    _library(Purpose.WINDOWS, "libxcb-util1", "libxcb-util.so.1"),
    _library(Purpose.WINDOWS, "libxcb-xfixes0", "libxcb-xfixes.so.0"),
    _library(Purpose.WINDOWS, "libxcb-xkb1", "libxcb-xkb.so.1"),
    _library(Purpose.WINDOWS, "libxkbcommon-x11-0", "libxkbcommon-x11.so.0"),
    _program(Purpose.WINDOWS, "xvfb", "Xvfb"),
    _font("fonts-inter", "Inter"),
    _font("fonts-noto-core", "NotoSerif-"),
    _font("fonts-noto-cjk", "NotoSansCJK"),
    _font("fonts-opendyslexic", "OpenDyslexic-"),
    *(
        _program(Purpose.ATTACK, name, name)
        for name in ("openbox", "metacity", "xdotool", "wmctrl", "xclip", "cage")
    ),
    _program(Purpose.ATTACK, "xwayland", "Xwayland"),
    _program(Purpose.ATTACK, "x11-xserver-utils", "xrandr"),
    _program(Purpose.ATTACK, "faketime", "faketime"),
    _program(Purpose.ASSISTIVE, "dbus", "dbus-daemon"),
    Need(
        "at-spi2-core", Purpose.ASSISTIVE, "at-spi-bus-launcher", lambda: accessibility_launcher() is not None
    ),
    Need("mariadb-server", Purpose.DATABASE, "mariadbd", lambda: mariadb_server() is not None),
    _program(Purpose.BROWSER, "chromium", "chromium"),
    _program(Purpose.BUNDLE, "binutils", "objdump"),
    Need(
        f"libpython{sys.version_info.major}.{sys.version_info.minor}",
        Purpose.BUNDLE,
        "the shared library of this Python",
        _has_python_library,
    ),
)

APT_INSTALL = ("apt-get", "install", "--yes", "--no-install-recommends")
APT_QUIET = ("--quiet=2", "-o", "DPkg::Lock::Timeout=120")


def missing(purposes: Iterable[Purpose]) -> list[Need]:
    """Return what is not on this machine of what the purposes need. Windows and macOS bring it all."""
    if not sys.platform.startswith("linux"):
        return []
    wanted = set(purposes)
    return [need for need in NEEDS if need.purpose in wanted and not need.present()]


def outcome_without(needs: Iterable[Need]) -> Outcome:
    """Say what the machine can do while ``needs`` are missing."""
    purposes = {need.purpose for need in needs}
    if purposes & {Purpose.QT, Purpose.BUNDLE}:
        return Outcome.UNUSABLE
    return Outcome.OFFSCREEN_ONLY if Purpose.WINDOWS in purposes else Outcome.COMPLETE


def ensure(purposes: Iterable[Purpose], *, say: Callable[[str], None] = print) -> Outcome:
    """Install what is missing where that is possible, name it where it is not, and say what the machine can do."""
    purposes = tuple(purposes)
    needs = missing(purposes)
    if needs and _may_install():
        say(f"Installing {len(needs)} system packages: {' '.join(need.package for need in needs)}")
        _apt_install([need.package for need in needs], say)
        needs = missing(purposes)
    if needs:
        say(explain(needs))
    return outcome_without(needs)


def explain(needs: list[Need]) -> str:
    """Name what is missing, what follows from it, and the command to type."""
    lines = []
    for purpose in Purpose:
        of_purpose = [need for need in needs if need.purpose is purpose]
        if of_purpose:
            lines.append(f"Missing on this machine; {purpose.value}:")
            lines += [f"  {need.package}  ({need.thing})" for need in of_purpose]
    lines.append(CONSEQUENCE[outcome_without(needs)])
    packages = [need.package for need in needs]
    if shutil.which("apt-get"):
        install = shlex.join([*APT_INSTALL, *packages])
        lines.append(f"To install them:\n  sudo apt-get update && sudo {install}")
    else:
        lines.append(
            "Install what brings these with your system's package manager; the names above are Debian's."
        )
    return "\n".join(lines)


def _may_install() -> bool:
    return shutil.which("apt-get") is not None and hasattr(os, "geteuid") and os.geteuid() == 0


def _apt_install(packages: list[str], say: Callable[[str], None]) -> None:
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["apt-get", "update", "--quiet=2"], [*APT_INSTALL, *APT_QUIET, *packages]):
        done = subprocess.run(
            command, env=environment, check=False, stdin=subprocess.DEVNULL, capture_output=True, text=True
        )
        if done.returncode != 0:
            say(f"{shlex.join(command)} failed:\n{done.stderr.strip()}")


def main(arguments: list[str] | None = None) -> int:
    """Run from the command line; exits 0 (complete), 3 (no screen possible) or 1 (unusable)."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "purposes",
        nargs="*",
        metavar="PURPOSE",
        help="qt, windows, fonts, assistive, attack, browser, database, bundle; all when none",
    )
    parser.add_argument("--only-look", action="store_true", help="install nothing, say what is missing")
    options = parser.parse_args(arguments)
    try:
        purposes = [Purpose[name.upper()] for name in options.purposes] or list(Purpose)
    except KeyError as error:
        parser.error(f"no such purpose: {error.args[0].lower()}")
    if not options.only_look:
        return ensure(purposes).value
    needs = missing(purposes)
    print(explain(needs) if needs else "Nothing is missing.")
    return outcome_without(needs).value


if __name__ == "__main__":
    sys.exit(main())
