"""Which backend holds a window: by the kind of session, and by what the probe has found in it."""

from assessment.attempt.lockdown import Tier
from desktop.lockdown.backend import Backend
from desktop.lockdown.capabilities import Capabilities
from desktop.ui.kiosk.compositor_hold import CompositorHold
from desktop.ui.kiosk.hold import MachineHold
from desktop.ui.kiosk.null import NullHold
from desktop.ui.kiosk_window import KioskWindow


def backend_for(session: str, found: Capabilities, window: KioskWindow, *, lock_screen: bool) -> Backend:
    """Return what holds this window, made for it. Without ``lock_screen`` nothing does, wherever we are."""
    if not lock_screen or found.tier is Tier.DETECTION:
        return NullHold(window, gated=lock_screen)
    match session:
        case "windows":
            from desktop.ui.kiosk.windows_hold import make_windows_hold  # of that system alone

            return make_windows_hold(window)
        case "macos":
            from desktop.ui.kiosk.mac_hold import make_mac_hold  # as above

            return make_mac_hold(window)
        case "wayland":
            return CompositorHold(window)
        case "x11":
            return MachineHold(window, held=True)
        case _:
            return NullHold(window, gated=True)
