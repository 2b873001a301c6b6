"""How long the next request with frames may be on this way: as long as any server takes, until somebody takes less. Pure.

A proxy may refuse what is longer than its own limit, or break the connection and say nothing.
"""

from dataclasses import dataclass, replace

from assessment.sync.refusals import Code
from assessment.sync.request_size import MOST_BODY_BYTES, after_too_long
from desktop.errors import ProxyTakesLess, ServerRefused

LEAST_AFTER_BREAKS = 16 << 10
"""A link that breaks is given frames of fewer entries as well: requests need not be shorter than this for it."""


@dataclass(frozen=True, slots=True)
class RequestLimit:
    """``broke_after``: the entry after which a request broke off last, and nobody has taken anything since."""

    most_bytes: int = MOST_BODY_BYTES
    broke_after: int | None = None


def is_too_long(error: Exception) -> bool:
    """Say whether a request was refused for its length, by our server or by what is on the way."""
    return isinstance(error, ProxyTakesLess) or (
        isinstance(error, ServerRefused) and error.code == Code.BODY_TOO_LARGE
    )


def after_refusal(limit: RequestLimit, sent_bytes: int) -> RequestLimit:
    """Return the limit after a request was refused for its length."""
    return replace(limit, most_bytes=min(limit.most_bytes, after_too_long(sent_bytes)))


def after_break(limit: RequestLimit, sent_bytes: int, after: int) -> RequestLimit:
    """Return the limit after a request broke off that began behind the entry ``after``: shorter where it did twice."""
    if limit.broke_after != after:
        return replace(limit, broke_after=after)
    shorter = max(LEAST_AFTER_BREAKS, after_too_long(sent_bytes))
    return replace(limit, most_bytes=min(limit.most_bytes, shorter))
