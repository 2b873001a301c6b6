"""The names of branches as text: ``device:seq``, the place where a branch begins."""

from collections.abc import Iterable

from assessment.attempt.lineage import Place
from assessment.ids import DeviceId


def place_text(place: Place) -> str:
    """Return a branch's name."""
    return f"{place[0]}:{place[1]}"


def places_text(places: Iterable[Place]) -> str:
    """Return the names of branches in one text."""
    return " ".join(map(place_text, sorted(places)))


def read_places(text: str) -> frozenset[Place]:
    """Return the places that ``places_text`` wrote."""
    pairs = (name.split(":") for name in text.split())
    return frozenset((DeviceId(device_id), int(seq)) for device_id, seq in pairs)
