"""Opening the application itself."""

import os
import sys
from pathlib import Path


def open_window(home: Path | None = None, *, lock_screen: bool = True, at_desk: bool = False) -> int:
    """Open the application and return its exit status. ``at_desk``: a proctor does."""
    if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        message = (
            "There is no display here. Start Carrel in a desktop session, or try: carrel demo --headless"
        )
        print(message, file=sys.stderr)
        return 1
    from desktop.app import Options, leave, run  # commands that need no window start without Qt
    from desktop.paths import Paths, default_home  # as above

    paths = Paths(home or default_home())
    again = _again(paths.home) if lock_screen else ()
    status = run(Options(paths, lock_screen=lock_screen, again=again, at_desk=at_desk))
    return status if status == 0 else leave(status)


def _again(home: Path) -> tuple[str, ...]:
    """Return what opens the same application anew."""
    program = (sys.executable,) if getattr(sys, "frozen", False) else (sys.executable, "-m", "desktop")
    return (*program, "open", "--home", str(home))
