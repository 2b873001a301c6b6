"""How much a pack may hold before it is refused unread."""

from dataclasses import dataclass

MIB = 1 << 20


@dataclass(frozen=True, slots=True)
class Limits:
    """Greatest sizes in bytes, and the greatest number of parts."""

    archive_bytes: int = 1024 * MIB
    part_bytes: int = 1024 * MIB
    parts: int = 1_000


OUTER = Limits()
INNER = Limits(part_bytes=256 * MIB, parts=50_000)
MANIFEST_BYTES = 4 * MIB
