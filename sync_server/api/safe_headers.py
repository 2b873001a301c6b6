"""What every answer tells a browser, so that a page of ours loads, runs and shows nothing but what is ours."""

from starlette.types import Message

from sync_server.api.replies import Header

NO_STORE = (b"cache-control", b"no-store")
_POLICY = (
    "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; "
    "frame-ancestors 'none'"
)
SAFE: tuple[Header, ...] = (
    (b"content-security-policy", _POLICY.encode()),
    (b"x-content-type-options", b"nosniff"),
    (b"x-frame-options", b"DENY"),
    (b"referrer-policy", b"same-origin"),
    (b"permissions-policy", b"camera=(), microphone=(), geolocation=()"),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"cross-origin-resource-policy", b"same-origin"),
)
BY_HTTPS = (b"strict-transport-security", b"max-age=31536000")
_PERSONAL = (b"application/json", b"application/problem+json", b"text/html")


def made_safe(message: Message, more: tuple[Header, ...]) -> Message:
    """Return the head of an answer with these headers; what it says itself stays as it is.

    What may tell of people is kept by nobody on the way, unless the answer says otherwise.
    """
    told: list[Header] = list(message.get("headers", ()))
    names = {name.lower() for name, _ in told}
    kind = next((value for name, value in told if name.lower() == b"content-type"), b"")
    if kind.startswith(_PERSONAL):
        more = (*more, NO_STORE)
    return {**message, "headers": [*told, *(header for header in more if header[0] not in names)]}
