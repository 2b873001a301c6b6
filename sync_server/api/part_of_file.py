"""What of a file a request is answered with: the whole, a part, or that nothing has changed (RFC 9110 §13 and §14)."""

from dataclasses import dataclass

from sync_server.api.ranges import asked_range

BYTES = "application/octet-stream"


@dataclass(frozen=True, slots=True)
class PartOfFile:
    """An answer: its status, its headers, and which bytes of the file follow."""

    status: int
    headers: dict[str, str]
    start: int = 0
    length: int = 0


def part_of_file(
    sha256: str, size: int, *, asked: str = "", if_range: str = "", if_none_match: str = ""
) -> PartOfFile:
    """Return what a file of this hash and size is answered with; ``asked`` is the header Range. The ETag is the hash.

    Raises:
        RangeRefused: the file has no such part.
    """
    tag = f'"{sha256}"'
    headers = {"ETag": tag, "Accept-Ranges": "bytes"}
    if if_none_match == tag:
        return PartOfFile(304, headers)
    found = asked_range(asked, size) if asked and if_range in ("", tag) else None
    start, length = found or (0, size)
    headers |= {"Content-Type": BYTES, "Content-Length": str(length)}
    if found:
        headers["Content-Range"] = f"bytes {start}-{start + length - 1}/{size}"
    return PartOfFile(206 if found else 200, headers, start, length)
