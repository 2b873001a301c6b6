"""The journal of a database as SQLite itself would read it (sqlite.org/fileformat2, section 4).

Each frame's checksum goes on from the one before it, the first from the header's: a frame that an earlier generation or
an abandoned transaction has left behind does not join, whatever its salt, and nothing after it is looked at.
"""

import struct
from collections.abc import Iterator

HEADER_BYTES = 32
FRAME_BYTES = 24
_ORDERS = {0x377F0682: "<", 0x377F0683: ">"}
_VERSION = 3_007_000
_WORD = 0xFFFFFFFF
Sum = tuple[int, int]


def committed_frames(journal: bytes, page_bytes: int) -> Iterator[tuple[int, bytes]]:
    """Yield number and content of each page of the transactions that were committed, in order."""
    magic, version, size, _, *salt_and_sum = struct.unpack(
        ">8I", journal[:HEADER_BYTES].ljust(HEADER_BYTES, b"\0")
    )
    order = _ORDERS.get(magic)
    if order is None or (version, size) != (_VERSION, page_bytes):
        return
    salt, running = tuple(salt_and_sum[:2]), checksum(journal[:24], (0, 0), order)
    if running != tuple(salt_and_sum[2:]):
        return
    waiting = list[tuple[int, bytes]]()
    for start in range(HEADER_BYTES, len(journal) - FRAME_BYTES - page_bytes + 1, FRAME_BYTES + page_bytes):
        behind = start + FRAME_BYTES
        frame, page = journal[start:behind], journal[behind : behind + page_bytes]
        number, size_after, *salt_and_sum = struct.unpack(">6I", frame)
        running = checksum(page, checksum(frame[:8], running, order), order)
        if not number or (salt, running) != (tuple(salt_and_sum[:2]), tuple(salt_and_sum[2:])):
            return
        waiting.append((number, page))
        if size_after:  # the last of a transaction
            yield from waiting
            waiting.clear()


def checksum(data: bytes, running: Sum, order: str) -> Sum:
    """Return the checksum after ``data``, whole pairs of 32-bit words in the order that the header names."""
    first, second = running
    words = struct.unpack(f"{order}{len(data) // 4}I", data)
    for one, other in zip(words[::2], words[1::2], strict=True):
        first = (first + one + second) & _WORD
        second = (second + other + first) & _WORD
    return first, second
