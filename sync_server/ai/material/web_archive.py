"""A page in one file as browsers save it (MHTML): the bytes of its HTML, and the encoding that its header names."""

import email
import re
from email.message import Message
from itertools import islice

from sync_server.ai.errors import MaterialRefused
from sync_server.ai.material.refusals import Refusal

MOST_PARTS_OF_PARTS = 30
"""A page is saved with one or two; each line is held against the ends of all that are open."""
_OF_PARTS = re.compile(rb"^content-type\s*:\s*multipart/", re.IGNORECASE | re.MULTILINE)


def html_of_archive(data: bytes, place: str) -> tuple[bytes, str]:
    """Return the HTML in an MHTML file, and its encoding or nothing.

    Raises:
        MaterialRefused: there is none in it, or it is made of parts of parts without end.
    """
    if sum(1 for _ in islice(_OF_PARTS.finditer(data), MOST_PARTS_OF_PARTS + 1)) > MOST_PARTS_OF_PARTS:
        raise MaterialRefused(Refusal.BOMB, place, "parts of parts")
    try:
        message = email.message_from_bytes(data)
        for part in message.walk():
            if part.get_content_type() == "text/html":
                return _bytes_of(part), part.get_content_charset("") or ""
    except (ValueError, LookupError, AttributeError, TypeError, RecursionError) as error:
        raise MaterialRefused(Refusal.NOT_READABLE, place, type(error).__name__) from None
    raise MaterialRefused(Refusal.NOT_READABLE, place, "no page in it")


def _bytes_of(part: Message) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""
