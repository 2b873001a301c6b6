"""Which guard this system has. Each is a process of its own, and all are spoken to in the same way."""

import sys


def guard_module(platform: str = sys.platform) -> str:
    """Return the module that guards on a system."""
    return "desktop.lockdown.windows.guard" if platform == "win32" else "desktop.lockdown.guard"


def main() -> int:
    """Guard; return 1 where there is nothing to guard with."""
    if sys.platform == "win32":
        from desktop.lockdown.windows.guard import main as guard
    else:
        from desktop.lockdown.guard import main as guard
    return guard()
