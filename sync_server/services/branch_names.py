"""The name of a branch as text: ``device:seq``, the place where it begins."""

from assessment.attempt.lineage import Place


def place_text(place: Place) -> str:
    """Return a branch's name."""
    return f"{place[0]}:{place[1]}"
