"""When a device does what of itself. When it tries again after a failure stands in ``assessment/sync/retry``."""

IDLE_SECONDS = 15.0
LISTEN_SECONDS = 3.0
"""While an attempt is under way the server is asked this often whether staff want something."""
AFTER_EVENT_SECONDS = 1.0
ASK_AGAIN_SECONDS = 300.0
"""A device that has nothing to send still asks this often how much the server has: it may come back from a backup."""
