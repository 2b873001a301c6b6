"""How long the next request with frames may be on this way: as long as any server takes, until somebody takes less. Pure.

A proxy may refuse what is longer than its own limit, or break the connection and say nothing; and a line may be such that
no connection carries much.
"""

from dataclasses import dataclass, field, replace

from assessment.sync.refusals import Code
from assessment.sync.request_size import MOST_BODY_BYTES, after_too_long
from desktop.errors import Offline, ProxyTakesLess, ServerRefused
from desktop.sync import reach
from desktop.sync.reach import Reach

LEAST_AFTER_BREAKS = 16 << 10
"""A link that breaks is given frames of fewer entries as well: requests need not be shorter than this for it."""
LEAST_BYTES = 512
"""A frame of fewer bytes would hardly carry more than itself."""
AROUND_BYTES = 360
"""What stands around the frames on the wire: the heads of request and reply, and the reply with a receipt."""
SMALL_BYTES = 2 << 10
"""To send so much a second time costs little more than to ask whether it has arrived."""


@dataclass(frozen=True, slots=True)
class RequestLimit:
    """``broke_after``: the entry after which a request broke off last, and nobody has taken anything since.

    ``resends``: what broke off last is sent anew without asking what of it has arrived; never twice on end.
    """

    most_bytes: int = MOST_BODY_BYTES
    broke_after: int | None = None
    resends: bool = False
    reach: Reach = field(default=Reach())

    def room(self, carried: int) -> int:
        """Return how many bytes of frames to send on a connection that has brought over so much."""
        hoped = self.reach.hoped
        if hoped is None:
            return self.most_bytes
        return min(self.most_bytes, max(LEAST_BYTES, hoped - carried - AROUND_BYTES))


def is_too_long(error: Exception) -> bool:
    """Say whether a request was refused for its length, by our server or by what is on the way."""
    return isinstance(error, ProxyTakesLess) or (
        isinstance(error, ServerRefused) and error.code == Code.BODY_TOO_LARGE
    )


def after_refusal(limit: RequestLimit, sent_bytes: int) -> RequestLimit:
    """Return the limit after a request was refused for its length."""
    return replace(limit, most_bytes=min(limit.most_bytes, after_too_long(sent_bytes)))


def after_reply(limit: RequestLimit, carried: int) -> RequestLimit:
    """Return the limit after a reply on a connection that has brought over so much by now."""
    return replace(limit, resends=False, reach=reach.after_reply(limit.reach, carried))


def after_break(limit: RequestLimit, sent_bytes: int, after: int, error: Offline) -> RequestLimit:
    """Return the limit after a request broke off that began behind the entry ``after``: shorter where it did twice."""
    if error.carried is not None:
        limit = replace(limit, reach=reach.after_break(limit.reach, error.carried, sent_bytes + AROUND_BYTES))
    limit = replace(limit, resends=0 < sent_bytes <= SMALL_BYTES and not limit.resends)
    if not sent_bytes:
        return limit
    if limit.broke_after != after:
        return replace(limit, broke_after=after)
    shorter = max(LEAST_AFTER_BREAKS, after_too_long(sent_bytes))
    return replace(limit, most_bytes=min(limit.most_bytes, shorter))


def with_all_sent(limit: RequestLimit) -> RequestLimit:
    """Return the limit after all was taken: what the line carries stays known."""
    return RequestLimit(reach=limit.reach)
