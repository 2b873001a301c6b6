"""How many entries a frame takes: many on a link that holds, few on one that breaks. Pure.

What stands in a frame that did not arrive whole is sent again, so a link that breaks often is given small ones.
"""

from assessment.sync.frame import MOST_ENTRIES

LEAST_ENTRIES = 64
"""About a kilobyte, one packet: smaller frames would cost more than they save."""


def after_failure(entries: int) -> int:
    """Return the size of the next frames when a link broke on some of ``entries``."""
    return max(LEAST_ENTRIES, entries // 2)


def after_success(entries: int) -> int:
    """Return the size of the next frames when some of ``entries`` arrived."""
    return min(MOST_ENTRIES, entries * 2)
