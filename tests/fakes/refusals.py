"""Refusals as the server tells them: status, code and headers out of its own table, so that no fake invents one."""

import httpx

from sync_server.api.problems import MEDIA_TYPE, body_of, detail_of, headers_of, kind_of


def refusal(error: Exception, *, detail: str | None = None) -> httpx.Response:
    """Return how the server tells an error."""
    kind = kind_of(error)
    return httpx.Response(
        kind.status,
        content=body_of(kind, detail_of(error) if detail is None else detail),
        headers={"Content-Type": MEDIA_TYPE, **headers_of(error)},
    )


def as_it_travels(response: httpx.Response) -> bytes:
    """Return a reply as its bytes on the wire."""
    fields = "".join(f"{name}: {value}\r\n" for name, value in response.headers.items())
    return (
        f"HTTP/1.1 {response.status_code} {response.reason_phrase}\r\n{fields}\r\n".encode()
        + response.content
    )
