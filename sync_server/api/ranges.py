"""Which part of a file a request asks for (RFC 9110 §14). One range at a time; a list of ranges gets the whole."""

import re

from sync_server.errors import RangeRefused

_ONE = re.compile(r"bytes=(\d{0,18})-(\d{0,18})")


def asked_range(header: str, size: int) -> tuple[int, int] | None:
    """Return (start, length), None for the whole file.

    Raises:
        RangeRefused: the file has no such part.
    """
    found = _ONE.fullmatch(header.replace(" ", ""))
    if found is None or found[0] == "bytes=-":
        return None
    first, last = found[1], found[2]
    if not first:
        length = min(int(last), size)
        start, end = size - length, size - 1
    else:
        start, end = int(first), min(int(last), size - 1) if last else size - 1
        if last and int(last) < start:
            return None
    if start >= size or end < start:
        raise RangeRefused(size)
    return start, end - start + 1
