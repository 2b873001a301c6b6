"""The guard of this system. A process of its own on all of them, spoken to in the same way."""

import sys


def main() -> int:
    """Guard; return 1 where there is nothing to guard with."""
    if sys.platform == "win32":
        from desktop.lockdown.windows.guard import main as guard
    else:
        from desktop.lockdown.guard import main as guard
    return guard()


if __name__ == "__main__":
    sys.exit(main())
