"""A page in one file as browsers save it (MHTML): the bytes of its HTML, and the encoding that its header names."""

import email
from email.message import Message

from sync_server.ai.errors import MaterialRefused
from sync_server.ai.material.refusals import Refusal


def html_of_archive(data: bytes, place: str) -> tuple[bytes, str]:
    """Return the HTML in an MHTML file, and its encoding or nothing.

    Raises:
        MaterialRefused: there is none in it.
    """
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
