"""What an X server must have for a window to be held on it, and what is held then."""

from collections.abc import Iterator

from Xlib.display import Display
from Xlib.ext import randr, xinput

from assessment.attempt.lockdown import Tier
from desktop.errors import LockdownUnavailable
from desktop.lockdown.capabilities import Capabilities, Control, Reach, unheld
from desktop.lockdown.x11.server import lacks, open_display

WINDOWED = ("xwayland", "xephyr", "xnest")
"""Words in the names of the extensions, screens and devices of X servers that are programs of another session: whoever
sits there leaves them by that session's keys. Xvfb and Xorg have none.
"""
SEEN_BY_ALL = "any program of this user can take pictures of an X screen; only the keys for it are held"


def holding(name: str) -> Capabilities:
    """Return what can be held on this display; changes nothing."""
    lacking = what_is_lacking(name)
    if lacking:
        return unheld(lacking, full_screen=Reach.ENFORCED)
    return Capabilities(
        Tier.HARDENED,
        (
            Control("full_screen", Reach.ENFORCED),
            Control("keys", Reach.ENFORCED),
            Control("foreign_windows", Reach.ENFORCED),
            Control("injected_input", Reach.DETECTED),
            Control("displays", Reach.DETECTED),
            Control("capture", Reach.UNAVAILABLE, SEEN_BY_ALL),
        ),
    )


def what_is_lacking(name: str | None = None) -> str:
    """Return why no window can be held on this display, empty where one can; changes nothing."""
    try:
        display = open_display(name)
    except LockdownUnavailable as error:
        return error.detail
    try:
        lacking = lacks(display)
        if lacking:
            return lacking
        mark = next((name for name in _names(display) if name.casefold().startswith(WINDOWED)), "")
        return f"the X server is itself a program of another session ({mark})" if mark else ""
    finally:
        display.close()


def _names(display: Display) -> Iterator[str]:
    yield from display.list_extensions()
    for monitor in randr.get_monitors(display.screen().root).monitors:
        yield display.get_atom_name(monitor.name)
    for device in display.xinput_query_device(xinput.AllDevices).devices:
        yield str(device.name)
