"""Which backend holds a window: by the kind of session, and by what the probe has found in it."""

from assessment.attempt.lockdown import Tier
from desktop.lockdown.backend import Backend
from desktop.lockdown.capabilities import Capabilities
from desktop.lockdown.relief import Relief
from desktop.ui.kiosk.compositor_hold import CompositorHold
from desktop.ui.kiosk.null import NullHold
from desktop.ui.kiosk.x11_hold import X11Hold
from desktop.ui.kiosk_window import KioskWindow


def backend_for(
    session: str,
    found: Capabilities,
    window: KioskWindow,
    *,
    lock_screen: bool,
    again: tuple[str, ...] = (),
    relief: Relief | None = None,
) -> Backend:
    """Return what holds this window, made for it. Without ``lock_screen`` nothing does, wherever we are.

    ``again`` is what starts this program anew (empty: nobody does), ``relief`` whom it has followed.
    """
    if not lock_screen or found.tier is Tier.DETECTION:
        return NullHold(window, locked=lock_screen, again=again, relief=relief)
    match session:
        case "windows":
            from desktop.ui.kiosk.windows_hold import make_windows_hold  # of that system alone

            return make_windows_hold(window, again=again, relief=relief)
        case "macos":
            from desktop.ui.kiosk.mac_hold import make_mac_hold  # as above

            return make_mac_hold(window, again=again, relief=relief)
        case "wayland":
            return CompositorHold(window, again=again, relief=relief)
        case "x11":
            return X11Hold(window, again=again, relief=relief)
        case _:
            return NullHold(window, again=again, relief=relief)
