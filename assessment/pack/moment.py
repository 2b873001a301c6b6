"""Moments in JSON: RFC 3339 in UTC, ending in Z."""

from datetime import UTC, datetime


def to_moment(time: datetime) -> str:
    """Return an aware datetime as text.

    Raises:
        ValueError: if it has no time zone.
    """
    if time.tzinfo is None:
        raise ValueError("a moment without a time zone")
    return time.astimezone(UTC).isoformat().replace("+00:00", "Z")


def from_moment(text: str) -> datetime:
    """Return the aware UTC datetime that a text says.

    Raises:
        ValueError: if it is not one.
    """
    time = datetime.fromisoformat(text)
    if time.tzinfo is None:
        raise ValueError("a moment without a time zone")
    return time.astimezone(UTC)
