"""The names of things. Every id is made by the caller; nothing here reads a clock or draws a random number."""

from typing import NewType
from uuid import UUID

OrganisationId = NewType("OrganisationId", str)
PackId = NewType("PackId", str)
TestId = NewType("TestId", str)
PartId = NewType("PartId", str)
SectionId = NewType("SectionId", str)
ItemId = NewType("ItemId", str)
StimulusId = NewType("StimulusId", str)
ChoiceId = NewType("ChoiceId", str)
ResponseId = NewType("ResponseId", str)
SittingId = NewType("SittingId", str)
CandidateId = NewType("CandidateId", str)
AttemptId = NewType("AttemptId", str)
DeviceId = NewType("DeviceId", str)
Epoch = NewType("Epoch", str)
"""A random 64-bit number in 16 hex digits, renewed on reinstall, restore or fork."""

RESPONSE = ResponseId("RESPONSE")
"""QTI's customary identifier for the only response variable of an item."""


def uuid7(unix_ms: int, random: bytes) -> str:
    """Return a version 7 UUID (RFC 9562 §5.7) in canonical text form.

    ``unix_ms`` is milliseconds since 1970 UTC; ``random`` is ten random bytes of the caller's.

    Raises:
        ValueError: if ``random`` is not ten bytes or the time does not fit 48 bits.
    """
    if len(random) != 10:
        raise ValueError("uuid7 takes ten random bytes")
    if not 0 <= unix_ms < 1 << 48:
        raise ValueError("the time does not fit 48 bits")
    raw = bytearray(unix_ms.to_bytes(6, "big") + random)
    raw[6] = 0x70 | (raw[6] & 0x0F)
    raw[8] = 0x80 | (raw[8] & 0x3F)
    return str(UUID(bytes=bytes(raw)))
