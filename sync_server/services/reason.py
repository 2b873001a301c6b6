"""Why staff do something, as it is kept: what changes a score or a marker's work is never done without a reason."""

from assessment.errors import MarkingError
from sync_server.storage.engine import plain

LONGEST_REASON = 500


def reason_of(told: str, *, needed: bool = True) -> str:
    """Return a reason as it is kept.

    Raises:
        MarkingError: there is none where one is ``needed``, or it is too long.
    """
    why = plain(told).strip()
    if len(why) > LONGEST_REASON or (needed and not why):
        raise MarkingError("reason", f"1 to {LONGEST_REASON} characters")
    return why
