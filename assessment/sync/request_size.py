"""How long a request with frames may be, and what becomes of the next where one was too long for somebody. Pure."""

from assessment.sync.frame import MOST_PACKED_BYTES

FRAMES_A_REQUEST = 64
MOST_BODY_BYTES = 8 << 20
"""What is longer than this in one request is one frame alone."""
LENGTH_BYTES = 4
LEAST_LIMIT_BYTES = MOST_BODY_BYTES + LENGTH_BYTES + MOST_PACKED_BYTES
"""A server that refused shorter requests would stop a device for ever: some end with the frame that brings them there."""


def after_too_long(sent_bytes: int) -> int:
    """Return how long the next request may be, where one of ``sent_bytes`` was too long for whoever it met."""
    return max(1, sent_bytes // 2)
