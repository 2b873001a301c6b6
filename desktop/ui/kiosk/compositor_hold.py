"""Held by a kiosk's compositor: it shows one window and passes every key to it, so there is nothing left to hold."""

from desktop.ui.kiosk.common_hold import CommonHold


class CompositorHold(CommonHold):
    """Keeps the keys that would mean something to a system out of the answers: the compositor passes them all on."""
