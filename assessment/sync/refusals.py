"""The stable codes of refusals that both ends go by. Beside these there are codes that only people are told."""

from enum import StrEnum


class Code(StrEnum):
    """What a server says. Stored and sent is its value."""

    FRAME_CORRUPT = "frame_corrupt"
    FRAME_TOO_LARGE = "frame_too_large"
    FRAME_FOREIGN = "frame_foreign"
    CHAIN_BROKEN = "chain_broken"
    SIGNATURE_INVALID = "signature_invalid"
    FORKED = "forked"
    """There is another log of this name: believed only where it is shown."""
    DEVICE_REVOKED = "device_revoked"
    """The device was shut out: what it sends is stored, and held apart until a person decides."""
    BODY_TOO_LARGE = "body_too_large"
    TOO_MANY_TRIES = "too_many_tries"
    TOO_MANY_AT_ONCE = "too_many_at_once"
    OVERLOADED = "overloaded"
    STORAGE_BUSY = "storage_busy"


BUSY = frozenset({Code.TOO_MANY_TRIES, Code.TOO_MANY_AT_ONCE, Code.OVERLOADED, Code.STORAGE_BUSY})
"""The server refuses for the moment only: what was sent is as good as before."""
