"""What an X server must have for a window to be held on it."""

from desktop.errors import LockdownUnavailable
from desktop.lockdown.x11.server import lacks, open_display


def what_is_lacking(name: str | None = None) -> str:
    """Return why no window can be held on this display, empty where one can; changes nothing."""
    try:
        display = open_display(name)
    except LockdownUnavailable as error:
        return error.detail
    try:
        return lacks(display)
    finally:
        display.close()
