"""Which version of the protocol is spoken, and who has to be updated where two cannot speak with each other."""

from enum import Enum

PROTOCOL_VERSION = 1
OLDEST_SERVED = 1
"""The oldest version that a server of this release still serves."""
HEADER = "Carrel-Protocol"
"""Names the version that a request speaks. Where it does not stand, version 1 is spoken: it costs no byte."""
UPDATE_NEEDED = "update_needed"


class Side(Enum):
    """Who has to be updated."""

    DEVICE = "device"
    SERVER = "server"


def side_to_update(
    spoken: int, *, oldest: int = OLDEST_SERVED, newest: int = PROTOCOL_VERSION
) -> Side | None:
    """Say who has to be updated where a device speaks this and a server serves those; None: nobody."""
    if spoken < oldest:
        return Side.DEVICE
    return Side.SERVER if spoken > newest else None


def spoken_version(told: str | None) -> int | None:
    """Return the version that a header names, None where it names none."""
    if told is None:
        return 1
    return int(told) if told.isascii() and told.isdecimal() and 0 < len(told) < 6 else None
